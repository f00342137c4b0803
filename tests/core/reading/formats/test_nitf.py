from __future__ import annotations

import pytest

from core.errors import ReadingError
from core.reading.formats import nitf
from core.reading.source import Source

ITEM = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf xml:lang="de">
<head><title>Brücke offen</title>
<docdata management-status="usable"><doc-id id-string="abc0042" regsrc="dpa"/><urgency ed-urg="4"/>
<date.issue norm="20260302T091500+0100"/><du-key key="bruecke" version="2"/>
<ed-msg info="Neu: Kosten im 2. Absatz"/></docdata>
<pubdata name="Das Blatt" date.publication="20260303"/></head>
<body>
<body.head>
<hedline><hl1>Brücke über die Aare ist offen</hl1><hl2>Bau kostete weniger als geplant</hl2></hedline>
<note><body.content><p>Achtung: ersetzt bsd0041</p></body.content></note>
<byline>Von <person>Lea Beispiel</person>, dpa</byline>
<distributor>dpa</distributor>
<dateline><location>Musterwil</location> (dpa)</dateline>
<abstract><p>Nun rollt der Verkehr.</p></abstract>
</body.head>
<body.content>
<p lede="true">Die neue Br&uuml;cke ist am <em>Montag</em> ge&ouml;ffnet worden.</p>
<block><p>Der Bau kostete 48&nbsp;Millionen Franken.</p></block>
<hl2>Veloweg folgt</hl2>
<media media-type="image"><media-reference source="b.jpg"/><media-caption><p>Die Brücke.</p></media-caption>
<media-producer>Keystone</media-producer></media>
<bq><block><p>«Ein guter Tag.»</p></block></bq>
<ul><li>Länge: 210 Meter</li><li><p>Breite: 14 Meter</p></li></ul>
<table><tr><td>Partei</td><td>Sitze</td></tr></table>
</body.content>
<body.end><tagline>dpa lb yydd n1</tagline></body.end>
</body></nitf>"""


def blocks_of(content: bytes) -> list[tuple[str, str]]:
    manuscript = nitf.read(Source(content=content))
    return [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def test_the_parts_of_an_item_are_read_in_order_with_what_they_are() -> None:
    assert blocks_of(ITEM.encode("iso-8859-1")) == [
        ("title", "Brücke über die Aare ist offen"),
        ("subhead", "Bau kostete weniger als geplant"),
        ("aside", "Achtung: ersetzt bsd0041"),
        ("byline", "Von Lea Beispiel, dpa"),
        ("credit", "dpa"),
        ("dateline", "Musterwil (dpa)"),
        ("summary", "Nun rollt der Verkehr."),
        ("paragraph", "Die neue Brücke ist am Montag geöffnet worden."),
        ("paragraph", "Der Bau kostete 48\N{NO-BREAK SPACE}Millionen Franken."),
        ("subhead", "Veloweg folgt"),
        ("caption", "Die Brücke."),
        ("credit", "Keystone"),
        ("quote", "«Ein guter Tag.»"),
        ("list_item", "Länge: 210 Meter"),
        ("list_item", "Breite: 14 Meter"),
        ("unknown", "Partei\tSitze"),
        ("credit", "dpa lb yydd n1"),
    ]


def test_the_head_says_outlet_date_version_status_note_and_credit() -> None:
    metadata = nitf.read(Source(content=ITEM.encode("iso-8859-1"))).metadata

    assert (metadata.outlet, metadata.headline) == ("Das Blatt", "Brücke über die Aare ist offen")
    assert (metadata.published, metadata.language) == ("2026-03-02T09:15+01:00", "de")
    assert (metadata.version, metadata.status, metadata.address) == ("2", "usable", "abc0042")
    assert metadata.editorial_note == "Neu: Kosten im 2. Absatz"
    assert metadata.credits == ("dpa",)
    assert metadata.authors == ("Lea Beispiel",)


def test_an_embargo_is_part_of_the_status() -> None:
    item = (
        '<nitf><head><docdata management-status="embargoed"><date.release norm="20260302T120000Z"/></docdata></head>'
        "<body><body.content><p>Text.</p></body.content></body></nitf>"
    )

    assert nitf.read(Source(text=item)).metadata.status == "embargoed until 2026-03-02T12:00+00:00"


def test_an_item_in_a_namespace_is_read_like_one_without() -> None:
    item = '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.content><n:p>Text.</n:p></n:body.content></n:body></n:nitf>'

    assert nitf.recognizes(Source(text=item))
    assert nitf.read(Source(text=item)).text == "Text."


def test_an_item_that_breaks_off_is_refused_with_the_line() -> None:
    with pytest.raises(ReadingError, match=r"“a\.xml” is damaged or incomplete \(line \d+\)"):
        nitf.read(Source(content=ITEM.encode("iso-8859-1")[:1200], name="a.xml"))


@pytest.mark.parametrize(
    "content",
    [
        "Sie ist offen.<br/><br/>Das <em>freut</em> alle.",
        "<![CDATA[<p>Sie ist offen.</p><p>Das freut alle.</p>]]>",
        "Sie ist offen.<p>Das freut alle.</p>",
        "<block>Sie ist offen.</block><block><p>Das freut alle.</p></block>",
    ],
    ids=["line breaks", "CDATA", "loose text", "blocks"],
)
def test_text_without_paragraphs_of_its_own_is_not_lost(content: str) -> None:
    blocks = blocks_of(f"<nitf><body><body.content>{content}</body.content></body></nitf>".encode())

    assert blocks == [("paragraph", "Sie ist offen."), ("paragraph", "Das freut alle.")]
