from __future__ import annotations

import pytest

from core.errors import ReadingError
from core.reading.formats import newsml_g2
from core.reading.source import Source

HEAD = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agentur:42" version="3" xml:lang="de">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="agentur"><name>Die Agentur</name></provider>
<versionCreated>2026-03-02T10:15:00+01:00</versionCreated><firstCreated>2026-03-02T09:00:00+01:00</firstCreated>
{embargo}<pubStatus qcode="stat:{status}"/><edNote>Korrigiert: Kosten im 2. Absatz</edNote></itemMeta>
<contentMeta><contentCreated>2026-03-02</contentCreated><creator><name>Lea Beispiel</name></creator>
<infoSource literal="Stadt Musterwil"/><language tag="de-CH"/><by>Von Lea Beispiel</by>
<dateline>Musterwil (agt)</dateline><creditline>agt</creditline><headline>Brücke ist offen</headline>
<description role="drol:summary">Nun rollt der Verkehr.</description></contentMeta>"""
XHTML = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Brücke</title></head><body><h1>Brücke ist offen</h1><p>Die Brücke ist seit <b>Montag</b> offen.</p>
<h2>Kosten</h2><p>Sie kostete 48 Millionen.</p><blockquote><p>«Gut.»</p></blockquote><ul><li>210 Meter</li></ul>
</body></html></inlineXML></contentSet></newsItem>"""
NITF = """<contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline>
<hl1>Brücke ist offen</hl1></hedline></body.head><body.content><p>Die Brücke ist offen.</p></body.content></body></nitf>
</inlineXML></contentSet></newsItem>"""


def item(content: str, *, status: str = "usable", embargo: str = "") -> str:
    return HEAD.format(status=status, embargo=embargo) + content


def blocks_of(text: str) -> list[tuple[str, str]]:
    manuscript = newsml_g2.read(Source(text=text))
    return [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def test_an_item_with_xhtml_is_read_with_what_its_head_adds() -> None:
    assert blocks_of(item(XHTML)) == [
        ("byline", "Von Lea Beispiel"),
        ("dateline", "Musterwil (agt)"),
        ("summary", "Nun rollt der Verkehr."),
        ("title", "Brücke ist offen"),
        ("paragraph", "Die Brücke ist seit Montag offen."),
        ("subhead", "Kosten"),
        ("paragraph", "Sie kostete 48 Millionen."),
        ("quote", "«Gut.»"),
        ("list_item", "210 Meter"),
        ("credit", "agt"),
    ]


def test_an_item_with_nitf_inside_is_read_as_nitf() -> None:
    blocks = blocks_of(item(NITF))

    assert ("title", "Brücke ist offen") in blocks
    assert ("paragraph", "Die Brücke ist offen.") in blocks
    assert [text for _, text in blocks].count("Brücke ist offen") == 1


def test_an_item_with_plain_text_takes_its_headline_from_the_head() -> None:
    data = '<inlineData contenttype="text/plain">Die Brücke ist offen.\n\nEnde.</inlineData>'
    plain = f"<contentSet>{data}</contentSet></newsItem>"

    assert blocks_of(item(plain))[0] == ("title", "Brücke ist offen")
    assert [text for _, text in blocks_of(item(plain))][-3:] == ["Die Brücke ist offen.", "Ende.", "agt"]


def test_the_head_says_provider_date_version_status_note_credit_and_language() -> None:
    metadata = newsml_g2.read(Source(text=item(XHTML))).metadata

    assert (metadata.outlet, metadata.headline) == ("Die Agentur", "Brücke ist offen")
    assert (metadata.published, metadata.language) == ("2026-03-02T10:15+01:00", "de")
    assert (metadata.version, metadata.status, metadata.address) == ("3", "usable", "urn:newsml:agentur:42")
    assert metadata.editorial_note == "Korrigiert: Kosten im 2. Absatz"
    assert metadata.credits == ("agt", "Stadt Musterwil")
    assert metadata.authors == ("Lea Beispiel",)


@pytest.mark.parametrize("status", ["canceled", "withheld"])
def test_a_canceled_or_withheld_item_says_so(status: str) -> None:
    assert newsml_g2.read(Source(text=item(XHTML, status=status))).metadata.status == status


def test_an_embargo_is_part_of_the_status() -> None:
    embargo = "<embargoed>2026-03-02T12:00:00+01:00</embargoed>"

    assert newsml_g2.read(Source(text=item(XHTML, embargo=embargo))).metadata.status == (
        "embargoed until 2026-03-02T12:00+01:00"
    )


def test_of_a_message_the_first_item_with_text_is_read_and_the_others_are_mentioned() -> None:
    xmlns = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    picture = f'<newsItem {xmlns}><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>'
    message = f"<newsMessage {xmlns}><itemSet>{picture}{item(XHTML)}{item(NITF)}</itemSet></newsMessage>"

    manuscript = newsml_g2.read(Source(text=message))

    assert "seit Montag offen" in manuscript.text
    assert manuscript.notes == ("The message holds 2 items with text; the first of them was read.",)


def test_a_package_without_items_is_refused() -> None:
    with pytest.raises(ReadingError, match="lists items of news but holds none"):
        newsml_g2.read(
            Source(text='<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><groupSet/></packageItem>')
        )


@pytest.mark.parametrize(
    "content",
    [
        '<inlineData contenttype="text/html"><![CDATA[<p>Sie ist offen.</p><p>Endlich.</p>]]></inlineData>',
        "<inlineXML><![CDATA[<html><body><p>Sie ist offen.</p><p>Endlich.</p></body></html>]]></inlineXML>",
        "<inlineData>&lt;p&gt;Sie ist offen.&lt;/p&gt;&lt;p&gt;Endlich.&lt;/p&gt;</inlineData>",
    ],
    ids=["CDATA", "CDATA where elements belong", "escaped"],
)
def test_markup_that_is_written_as_text_is_read_as_markup(content: str) -> None:
    blocks = blocks_of(item(f"<contentSet>{content}</contentSet></newsItem>"))

    assert ("paragraph", "Sie ist offen.") in blocks
    assert ("paragraph", "Endlich.") in blocks


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "<inlineData>Der Steg ist offen.<br/>Er kostete viel.</inlineData>",
            ["Der Steg ist offen.\nEr kostete viel."],
        ),
        (
            "<inlineData>Der <b>alte</b> Steg ist offen.\n\nA &lt; B.</inlineData>",
            ["Der alte Steg ist offen.", "A < B."],
        ),
        (
            "<inlineXML>Der Steg ist offen. <p>Er kostete viel.</p> Der Rat schweigt.</inlineXML>",
            ["Der Steg ist offen.", "Er kostete viel.", "Der Rat schweigt."],
        ),
        (
            "<inlineXML>Vorab. <html><body><p>Der Steg ist offen.</p></body></html> Der Rat schweigt.</inlineXML>",
            ["Vorab.", "Der Steg ist offen.", "Der Rat schweigt."],
        ),
    ],
    ids=["line break", "inline element", "around a paragraph", "around a page"],
)
def test_text_that_stands_beside_elements_is_read_too(content: str, expected: list[str]) -> None:
    blocks = blocks_of(item(f"<contentSet>{content}</contentSet></newsItem>"))

    assert [text for kind, text in blocks if kind == "paragraph"] == expected


def test_of_several_renditions_the_first_is_read() -> None:
    html = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Sie ist offen.</p></body></html>"
    renditions = f"<inlineXML>{html}</inlineXML><inlineXML>{html}</inlineXML><inlineData>Sie.</inlineData>"

    assert [text for _, text in blocks_of(item(f"<contentSet>{renditions}</contentSet></newsItem>"))].count(
        "Sie ist offen."
    ) == 1


def test_an_item_in_two_languages_is_read_in_its_own() -> None:
    content = (
        "<contentSet>"
        "<inlineXML xml:lang='en'><html><body><p>It is open.</p></body></html></inlineXML>"
        "<inlineXML xml:lang='de'><html><body><p>Sie ist offen.</p></body></html></inlineXML>"
        "</contentSet></newsItem>"
    )
    headlines = "<headline xml:lang='en'>Bridge opens</headline><headline xml:lang='de'>Brücke ist offen</headline>"
    text = item(content).replace("<headline>Brücke ist offen</headline>", f"{headlines}<headline>Drei Jahre</headline>")

    blocks = blocks_of(text)

    assert blocks[0] == ("title", "Brücke ist offen")
    assert ("subhead", "Drei Jahre") in blocks
    assert "It is open." not in [text for _, text in blocks]
    assert newsml_g2.read(Source(text=text)).metadata.headline == "Brücke ist offen"


def test_prefixed_elements_are_read_as_those_without() -> None:
    text = (
        '<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:contentMeta>'
        '<n:headline>Brücke ist offen</n:headline></n:contentMeta><n:contentSet><n:inlineXML><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:body>'
        "<x:p>Sie ist offen.</x:p></x:body></x:html></n:inlineXML></n:contentSet></n:newsItem>"
    )

    assert blocks_of(text) == [("title", "Brücke ist offen"), ("paragraph", "Sie ist offen.")]
