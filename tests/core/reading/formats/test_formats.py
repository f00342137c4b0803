"""The contract that every format keeps; a format that joins the registry adds its sample here."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ReadingError
from core.reading.formats import FORMATS, Format, format_of
from core.reading.manuscript import Manuscript
from core.reading.source import Source

SENTENCE = "Die Brücke wurde am Montag geöffnet, sagte die Stadt."


def _docx() -> bytes:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = (
        f'<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p></w:body></w:document>'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", body)
    return packed.getvalue()


def _pdf() -> bytes:
    text = SENTENCE.encode("cp1252")
    stream = b"BT /F 12 Tf 50 700 Td (" + text + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    numbered = b"".join(b"%d 0 obj%s endobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + numbered + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"


SAMPLES: dict[str, bytes] = {
    "pdf": _pdf(),
    "docx": _docx(),
    "newsml-g2": (
        '<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>'
        f'<inlineData contenttype="text/plain">{SENTENCE}</inlineData></contentSet></newsItem>'
    ).encode(),
    "nitf": f"<nitf><body><body.content><p>{SENTENCE}</p></body.content></body></nitf>".encode("utf-16"),
    "ninjs": f'{{"uri": "urn:x:1", "type": "text", "body_text": "{SENTENCE}"}}'.encode(),
    "html": f"<!doctype html><html><body><p>{SENTENCE}</p></body></html>".encode(),
    "markdown": f"# Titel\n\n{SENTENCE} **Ja**, [hier](https://example.org).\n".encode(),
    "text": SENTENCE.encode("cp1252"),
}
WRONG_NAMES = ("", "a.txt", "a.pdf", "a.docx", "a.html", "a.xml", "a.json", "a.exe")


def check(manuscript: Manuscript, name: str) -> None:
    assert manuscript.source_format == name
    end = 0
    for block in manuscript.blocks:
        assert end <= block.start < block.end <= len(manuscript.text)
        assert not manuscript.text[end : block.start].strip()
        assert manuscript.text[block.start : block.end] == manuscript.text[block.start : block.end].strip()
        end = block.end
    assert not manuscript.text[end:].strip()


def test_every_format_has_a_sample_and_a_name_of_its_own() -> None:
    assert [one.name for one in FORMATS] == list(SAMPLES)


@pytest.mark.parametrize("name", WRONG_NAMES)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_is_recognized_by_its_content_whatever_the_file_is_called(form: Format, name: str) -> None:
    assert format_of(Source(content=SAMPLES[form.name], name=name)) is form


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_reads_its_text_into_blocks_that_hold_all_of_it(form: Format) -> None:
    manuscript = form.read(Source(content=SAMPLES[form.name]))

    assert SENTENCE in manuscript.text
    check(manuscript, form.name)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes_or_refused_in_one_sentence(form: Format) -> None:
    sample = SAMPLES[form.name]
    refusals: list[str] = []
    # A process is started for each piece of a PDF: a few pieces are enough there.
    for length in range(1, len(sample), len(sample) // (3 if form.name == "pdf" else 40)):
        source = Source(content=sample[:length], name="x")
        chosen = format_of(source)
        try:
            manuscript = chosen.read(source)
        except ReadingError as error:
            refusals.append(str(error))
        else:
            check(manuscript, chosen.name)
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in refusals)


@given(st.binary(min_size=1, max_size=200) | st.text(min_size=1, max_size=200).map(lambda text: text.encode()))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        source = Source(content=content)
        chosen = format_of(source)
        if chosen.name != "pdf":
            check(chosen.read(source), chosen.name)
    except ReadingError:
        return


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</div>",
                "<br>",
                "<td>",
                "<a>",
                "</a>",
                "<pre>",
                "Wort",
                " ",
                "\n",
                "ß",
                "&#0;",
                "<h1>",
                "<ul><li>",
                "&shy;",
                "<template>",
                "<blockquote>",
                "»",
                "<cite>",
                "<em>",
                "<figure><img>",
                "<h2><span class='kicker'>",
                "</span>",
                "<article>",
                "<div class='comments'>",
                "<p>Ein Absatz, der lang genug ist, um als laufender Text eines Berichts gelten zu können, steht hier.",
                "\ue000",
                "\u2028",
                "<span>",
            ]
        ),
        max_size=40,
    )
)
def test_any_mixture_of_tags_becomes_blocks_that_fit_the_text(pieces: list[str]) -> None:
    form = next(one for one in FORMATS if one.name == "html")
    try:
        manuscript = form.read(Source(text="<html><body>x" + "".join(pieces)))
    except ReadingError:
        return
    check(manuscript, "html")


@pytest.mark.parametrize(
    "form", [one for one in FORMATS if one.name not in {"pdf", "docx"}], ids=lambda form: form.name
)
def test_pasted_source_is_read_like_the_file(form: Format) -> None:
    encoding = {"text": "cp1252", "nitf": "utf-16"}.get(form.name, "utf-8")
    source = Source(text=SAMPLES[form.name].decode(encoding))

    assert format_of(source) is form
    assert form.read(source).text == form.read(Source(content=SAMPLES[form.name])).text


@pytest.mark.parametrize(
    ("opening", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "“x” is an old Office file: save it as .docx."),
        (b"{\\rtf1 Text}", "“x” is a Rich Text file: save it as .docx."),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "“x” is a picture: paste the text that it shows."),
        (b"\xff\xd8\xff\xe0" + bytes(100), "“x” is a picture: paste the text that it shows."),
        (b"\x1f\x8b" + bytes(100), "“x” is a compressed archive: unpack it and choose the report inside."),
        (b"MZ\x90\0" + bytes(100), "“x” is a program: choose another file."),
    ],
)
def test_a_file_that_holds_no_text_is_named_for_what_it_is(opening: bytes, sentence: str) -> None:
    source = Source(content=opening, name="x")

    with pytest.raises(ReadingError) as raised:
        format_of(source).read(source)

    assert str(raised.value) == sentence


def test_a_text_that_begins_like_a_program_is_text() -> None:
    source = Source(content=b"MZ-Redaktion: Die Br\xfccke ist offen.")

    assert format_of(source).read(source).text == "MZ-Redaktion: Die Brücke ist offen."


def test_a_file_that_calls_itself_a_picture_and_is_a_page_is_read_as_a_page() -> None:
    assert format_of(Source(content=SAMPLES["html"], name="photo.jpg")).name == "html"
