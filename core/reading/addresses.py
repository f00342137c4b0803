"""Which addresses may be fetched: the shape of the address, and where on the network it leads."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import quote, urlsplit

from core.errors import ReadingError
from core.phrases import phrase

# Networks that Python's `is_global` does not refuse in every version, or that carry an IPv4 address inside an IPv6
# one, which would lead around the check: RFC 6052 and RFC 8215 (NAT64), RFC 3056 (6to4), RFC 4380 (Teredo),
# RFC 4291 (IPv4-compatible), RFC 6666 (discard), RFC 5180 (benchmarking), RFC 3879 (site-local), RFC 6598 (carrier
# NAT, where one cloud keeps its metadata at 100.100.100.200), and the addresses at which clouds hand out their keys.
_REFUSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "224.0.0.0/3",
        "168.63.129.16/32",
        "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23",
        "2001:2::/48", "2002::/16", "3fff::/20", "5f00::/16", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
_SCHEMES = {"http": 80, "https": 443}
_HOST_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
# A host whose last part is a number is an IPv4 address in some spelling (https://url.spec.whatwg.org, "ends in a
# number"): 127.1, 0x7f000001, 017700000001, 2130706433. Only the plain spelling is taken.
_ENDS_IN_NUMBER = re.compile(r"(?:^|\.)(?:0x[0-9a-f]*|\d+)$")
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address in its one spelling.

    Attributes:
        scheme: "http" or "https".
        host: The host in small letters, international names in their ASCII form; an IPv6 address without brackets.
        port: The port.
        target: Path and query, as the server is asked for them.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def host_header(self) -> str:
        """The host as the request names it: with the port where it isn't the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _SCHEMES[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host_header}{self.target}"


def parse_address(address: str) -> WebAddress:
    """Return an address in its one spelling.

    Raises:
        ReadingError: If it is no address of a web page, names a user, or spells its host oddly.
    """
    address = address.strip()
    if _FORBIDDEN.search(address) or len(address) > 4_000:
        _refuse(phrase("This is not an address of a web page"), phrase("copy it again from your browser"))
    try:
        parts = urlsplit(address)
        port = parts.port
        host = parts.hostname or ""
    except ValueError:
        _refuse(phrase("This is not an address of a web page"), phrase("copy it again from your browser"))
    if parts.scheme not in _SCHEMES:
        _refuse(
            phrase("Only addresses that begin with http:// or https:// are fetched"),
            phrase("copy it again from your browser"),
        )
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        _refuse(
            phrase("The address names a user before the host, which hides where it leads"),
            phrase("leave that part out"),
        )
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
        "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|") if parts.query else ""
    )
    return WebAddress(parts.scheme, _plain_host(host), port or _SCHEMES[parts.scheme], target)


def _plain_host(host: str) -> str:
    if "%" in host:
        _refuse(phrase("The address has no proper host"), phrase("copy it again from your browser"))
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            _refuse(phrase("The address has no proper host"), phrase("copy it again from your browser"))
    if not host.isascii():
        import idna  # noqa: PLC0415  its tables take 10 ms and 2 MB, and most hosts are plain

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError:
            _refuse(phrase("The address has no proper host"), phrase("copy it again from your browser"))
    host = host.lower().removesuffix(".")
    if _ENDS_IN_NUMBER.search(host):
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            _refuse(phrase("The address spells its host as an unusual number"), phrase("use the name of the site"))
    labels = host.split(".")
    if not host or len(host) > 253 or not all(_HOST_LABEL.fullmatch(label) for label in labels):
        _refuse(phrase("The address has no proper host"), phrase("copy it again from your browser"))
    return host


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether a network address belongs to the public internet and to no machine or network of one's own."""
    if isinstance(address, ipaddress.IPv6Address) and address.scope_id:
        return False
    return address.is_global and not address.is_multicast and not any(address in network for network in _REFUSED)


def _refuse(what: str, advice: str) -> NoReturn:
    message = phrase("{what}: {advice}.", what=what, advice=advice)
    raise ReadingError(message) from None
