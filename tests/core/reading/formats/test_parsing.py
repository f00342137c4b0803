from __future__ import annotations

import pytest

from core.errors import ReadingError
from core.reading.formats.parsing import first, parse_page, parse_xml, text_of


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_that_declares_entities_is_refused_before_it_is_parsed(encoding: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'

    with pytest.raises(ReadingError, match="“a” declares entities of its own"):
        parse_xml(bomb.encode(encoding), "“a”")


def test_an_entity_that_leads_to_a_file_is_refused() -> None:
    with pytest.raises(ReadingError, match="declares entities"):
        parse_xml(b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', "The file")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"<a><b></a>", r"damaged or incomplete \(line 1\)"),
        (b"<a>" * 1_000, "damaged or incomplete"),
        (b"kein XML", "damaged or incomplete"),
        (b"<a>&unbekannt;</a>", "damaged or incomplete"),
        (b"<a>" + b"<b/>" * 600_000 + b"</a>", "far more parts than one report has"),
        (b"<a>" + b" " * 15_000_000 + b"</a>", r"too large for one item \(15 MB\)"),
    ],
)
def test_what_is_no_item_of_news_is_refused_in_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(ReadingError, match=sentence):
        parse_xml(content, "The file")


def test_the_named_characters_of_html_are_known_without_their_declaration() -> None:
    root = parse_xml(b"<a>M&uuml;ller &amp; S&ouml;hne &lt;&nbsp;&hellip;</a>", "The file")

    assert text_of(root) == "Müller & Söhne <\N{NO-BREAK SPACE}…"


def test_the_text_of_an_element_is_its_own_and_that_of_its_children() -> None:
    root = parse_xml(b"<a>x<b>1<!-- nein --></b>y<?pi nein?><b>2</b>z</a>", "The file")
    inner = first(root, "b")

    assert text_of(root) == "x1y2z"
    assert inner is not None
    assert text_of(inner) == "1"
    assert text_of(root, between="|") == "x1|y2|z"


@pytest.mark.parametrize("attribute", ['a{n}=">" ', "a{n} ", "a{n}='x\"y' "])
def test_an_element_with_thousands_of_attributes_is_refused_before_it_is_parsed(attribute: str) -> None:
    attributes = "".join(attribute.format(n=n) for n in range(4_000))

    with pytest.raises(ReadingError, match="far more parts"):
        parse_page(f"<html><body><p {attributes}>Text.</p></body></html>")


@pytest.mark.parametrize("opening", ["'", '"', "b=c='", "b= c='"], ids=["apostrophe", "quote", "value", "spaced value"])
@pytest.mark.parametrize("ending", ["", "'"], ids=["unpaired", "paired below"])
def test_a_stray_mark_hides_no_attributes(opening: str, ending: str) -> None:
    attributes = "".join(f"a{n}=1 " for n in range(4_000))

    with pytest.raises(ReadingError, match="far more parts"):
        parse_page(f"<html><body><p {opening} {attributes}>Text.{ending}</p></body></html>")


def test_one_attribute_may_be_as_long_as_it_likes() -> None:
    page = parse_page(f'<html><body><p class="{"a " * 50_000}">Text.</p></body></html>')

    assert text_of(page.root) == "Text."


def test_more_named_characters_than_a_text_can_have_are_refused() -> None:
    with pytest.raises(ReadingError, match="far more parts"):
        parse_xml(b"<nitf><p>" + b"&auml;" * 300_001 + b"</p></nitf>", "The file")
