from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ReadingError
from core.reading.addresses import is_public, parse_address


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("https://Example.ORG", "https://example.org/"),
        ("  https://example.org./a?b=c#teil ", "https://example.org/a?b=c"),
        ("http://example.org:80/", "http://example.org/"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("https://straße.example/größe?q=ä", "https://xn--strae-oqa.example/gr%C3%B6%C3%9Fe?q=%C3%A4"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
        ("http://１.１.１.１/", "http://1.1.1.1/"),
    ],
)
def test_an_address_has_one_spelling(written: str, plain: str) -> None:
    assert str(parse_address(written)) == plain


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "example.org",
        "https://",
        "https:///pfad",
        "https://user@example.org/",
        "https://example.org:443@intern.example/",
        "https://example.org\\@intern.example/",
        "https://exa mple.org/",
        "https://example.org/\r\nHost: intern",
        "http://[::1",
        "http://[fe80::1%25eth0]/",
        "http://example.org:99999/",
        "http://a..b/",
        "http://-a.example/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://1.2.3.4.5/",
        "http://example.0x10/",
        "https://example.org/" + "a" * 5_000,
    ],
)
def test_an_odd_address_is_refused_in_one_sentence(address: str) -> None:
    with pytest.raises(ReadingError) as raised:
        parse_address(address)

    assert str(raised.value).endswith(".")


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104  nothing is bound
        "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "168.63.129.16",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.168.1.1", "198.18.0.1",
        "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "fc00::1", "fd00:ec2::254",
        "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "3fff::1", "5f00::1",
    ],
)  # fmt: skip
def test_an_address_of_ones_own_network_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "8.8.8.8", "193.0.6.139", "2606:4700:4700::1111", "2a00:1450:4001::1"])
def test_an_address_of_the_internet_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.text(max_size=60) | st.text(max_size=40).map(lambda text: f"http://{text}/"))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        address = parse_address(text)
    except ReadingError:
        return
    assert str(address).isascii()
    assert str(parse_address(str(address))) == str(address)
