from __future__ import annotations

import io
import zipfile

import pytest

from core.errors import ReadingError
from core.reading.formats import docx, format_of
from core.reading.source import Source

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-CH"/></w:rPr></w:rPrDefault>
</w:docDefaults><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Hausstil"><w:name w:val="Zwischentitel"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kreis"/></w:style>
<w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>"""


def paragraph(text: str, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_file(body: str, **parts: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return packed.getvalue()


def blocks_of(content: bytes) -> list[tuple[str, str]]:
    manuscript = docx.read(Source(content=content))
    return [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def test_styles_say_what_paragraphs_are_in_every_language_of_word() -> None:
    body = (
        paragraph("Brücke offen", "Titel")
        + paragraph("Die Brücke ist offen.")
        + paragraph("Kosten", "berschrift2")
        + paragraph("Ausblick", "Hausstil")
        + paragraph("Rund", "Kreis")
        + paragraph("210 Meter", properties="<w:numPr/>")
        + paragraph("Die Brücke am Morgen.", "Beschriftung")
    )

    assert blocks_of(word_file(body, word__styles=STYLES)) == [
        ("title", "Brücke offen"),
        ("paragraph", "Die Brücke ist offen."),
        ("heading", "Kosten"),
        ("heading", "Ausblick"),
        ("paragraph", "Rund"),
        ("list_item", "210 Meter"),
        ("caption", "Die Brücke am Morgen."),
    ]


def test_changes_under_review_are_read_as_the_file_is_printed() -> None:
    body = (
        "<w:p><w:r><w:t>Die Brücke </w:t></w:r><w:del><w:r><w:delText>bleibt zu</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>ist offen</w:t></w:r></w:ins><w:r><w:commentReference/><w:t>.</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Geheim</w:t></w:r></w:p>"
    )

    manuscript = docx.read(Source(content=word_file(body)))

    assert manuscript.text == "Die Brücke ist offen."
    assert len(manuscript.notes) == 2


def test_runs_breaks_links_fields_and_tables_are_read_in_order() -> None:
    body = (
        "<w:p><w:r><w:t>Eins</w:t><w:br/><w:t>Zwei</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>"
        "<w:hyperlink><w:r><w:t>drei</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{paragraph('A')}</w:tc><w:tc>{paragraph('12')}</w:tc></w:tr></w:tbl>"
    )

    assert [text for _, text in blocks_of(word_file(body))] == ["Eins\nZwei\N{NON-BREAKING HYPHEN}drei", "A", "12"]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Im Kasten.')}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    drawing = (
        f"<mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p><w:r><w:t>Vor dem Kasten.</w:t>{drawing}</w:r></w:p>{paragraph('Danach.')}"

    assert [text for _, text in blocks_of(word_file(body))] == ["Vor dem Kasten.", "Im Kasten.", "Danach."]


def test_page_headers_footers_and_notes_are_kept_and_marked() -> None:
    header = f"<w:hdr {W}>{paragraph('Das Blatt')}</w:hdr>"
    notes = f"<w:footnotes {W}><w:footnote>{paragraph('Eine Fussnote.')}</w:footnote></w:footnotes>"
    content = word_file(paragraph("Text."), word__header1=header, word__header2=header, word__footnotes=notes)

    assert blocks_of(content) == [("navigation", "Das Blatt"), ("paragraph", "Text."), ("aside", "Eine Fussnote.")]


def test_title_author_and_language_come_from_the_properties() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Brücke offen</dc:title><dc:creator>Lea</dc:creator>'
        "</cp:coreProperties>"
    )

    metadata = docx.read(
        Source(content=word_file(paragraph("Text."), docProps__core=core, word__styles=STYLES))
    ).metadata

    assert (metadata.headline, metadata.authors, metadata.language) == ("Brücke offen", ("Lea",), "de")


def test_a_damaged_part_beside_the_text_costs_nothing_but_itself() -> None:
    assert blocks_of(word_file(paragraph("Text."), word__styles="<w:styles", word__header1="kein XML")) == [
        ("paragraph", "Text.")
    ]


def test_an_archive_that_unpacks_to_far_too_much_is_refused_before_it_does() -> None:
    content = word_file(paragraph(" " * 60_000_000))
    assert len(content) < 100_000

    with pytest.raises(ReadingError, match="unpacks to far more than a report can be"):
        docx.read(Source(content=content))


def test_an_archive_of_very_many_parts_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"word/document{number}.xml", "")

    with pytest.raises(ReadingError, match="10,001 parts"):
        docx.read(Source(content=packed.getvalue()))


def test_a_word_file_that_breaks_off_is_refused_by_its_name() -> None:
    content = word_file(paragraph("Text. " * 500))
    source = Source(content=content[: len(content) // 2], name="Bericht.docx")

    with pytest.raises(ReadingError, match=r"“Bericht\.docx” is damaged or incomplete"):
        format_of(source).read(source)


def test_a_locked_word_file_says_so() -> None:
    content = bytearray(word_file(paragraph("Text.")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1  # the flag for encryption

    with pytest.raises(ReadingError, match="locked with a password"):
        docx.read(Source(content=bytes(content)))


def test_entities_in_a_word_file_are_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>')

    with pytest.raises(ReadingError, match="declares entities"):
        docx.read(Source(content=packed.getvalue()))


def test_styles_that_rest_on_each_other_in_a_long_chain_or_a_ring_are_followed_once() -> None:
    chain = "".join(f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(15_000))
    last = '<w:style w:styleId="s15000"><w:name w:val="caption"/></w:style>'
    ring = (
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    styles = f"<w:styles {W}>{chain}{last}{ring}</w:styles>"
    body = paragraph("Die Brücke am Morgen", "s0") + paragraph("Text.", "a")

    assert blocks_of(word_file(body, word__styles=styles)) == [
        ("caption", "Die Brücke am Morgen"),
        ("paragraph", "Text."),
    ]


def test_page_headers_that_unpack_to_far_too_much_cost_nothing_but_themselves() -> None:
    huge = f"<w:hdr {W}>{paragraph('Kopf') * 90_000}</w:hdr>"

    assert blocks_of(word_file(paragraph("Text."), word__header1=huge, word__header2=huge)) == [("paragraph", "Text.")]
