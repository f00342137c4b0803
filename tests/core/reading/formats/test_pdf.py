"""Each test here starts a process (0.1 s), so there are few; what follows from the lines is tested in `pdf_layout`."""

from __future__ import annotations

import pytest

from core.errors import ReadingError
from core.reading.formats import pdf
from core.reading.isolation import ProcessLimits
from core.reading.source import Source


def pdf_file(*pages: str, extra: bytes = b"", trailer: bytes = b"") -> bytes:
    """Make a PDF of pages given as content streams."""
    numbers = range(3, 3 + 2 * len(pages), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        900: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    }
    for number, page in zip(numbers, pages, strict=True):
        stream = page.encode("cp1252")
        objects[number] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 900 0 R>>>>>>" % (number + 1)
        )
        objects[number + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, content) for number, content in objects.items())
    return b"%PDF-1.4\n" + body + extra + b"trailer<</Root 1 0 R/Size 901" + trailer + b">>\n%%EOF"


def lines(*texts: str, left: int = 50, top: int = 700, size: int = 12) -> str:
    return "".join(
        f"BT /F {size} Tf {left} {top - 14 * number} Td ({text}) Tj ET\n" for number, text in enumerate(texts)
    )


def read(content: bytes, limits: ProcessLimits | None = None) -> list[tuple[str, str]]:
    manuscript = pdf.read(Source(content=content, name="a.pdf"), limits)
    return [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def test_pages_are_read_as_paragraphs_with_a_title() -> None:
    first = lines("Brücke offen", top=780, size=24) + lines("Die Bürger-", "meisterin der Stadt", "sagte: «Gut")
    second = lines("so.» Das war's.".replace("'", "\\'"), left=50) + lines("Rechts daneben steht", left=320)

    assert read(pdf_file(first, second)) == [
        ("title", "Brücke offen"),
        ("paragraph", "Die Bürgermeisterin der Stadt sagte: «Gut so.» Das war's."),
        ("unknown", "Rechts daneben steht"),
    ]


@pytest.mark.parametrize("content", [b"%PDF-1.7\n" + b"x" * 500, b"%PDF-1.4 trailer<</Root 1 0 R>>"])
def test_a_damaged_file_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(ReadingError, match=r"“a\.pdf” is damaged and cannot be read as a PDF"):
        read(content)


def test_a_scan_without_text_says_what_helps() -> None:
    with pytest.raises(ReadingError, match="holds pictures of text but no text: run text recognition"):
        read(pdf_file("0 0 100 100 re f"))


def test_a_page_that_never_ends_is_stopped_and_the_pages_before_it_are_kept() -> None:
    # A form that draws itself ten times, and so on: 10 to the power of 12 drawings from one kilobyte.
    forms = b""
    for number in range(700, 712):
        stream = b"/X Do " * 10
        forms += (
            b"%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length %d>>"
            b"stream\n%s\nendstream endobj\n" % (number, number + 1, len(stream), stream)
        )
    forms += (
        b"712 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 900 0 R>>>>/Length 30>>"
        b"stream\nBT /F 9 Tf 5 5 Td (x) Tj ET  \nendstream endobj\n"
    )
    content = pdf_file(lines("Die erste Seite ist gut."), "/X Do", extra=forms).replace(
        b"/Font<</F 900 0 R>>>>>>", b"/Font<</F 900 0 R>>/XObject<</X 700 0 R>>>>>>"
    )

    manuscript = pdf.read(Source(content=content), ProcessLimits(seconds=1.0))

    assert manuscript.text == "Die erste Seite ist gut."
    assert manuscript.notes == ("Only the first 1 of 2 pages were read.",)


def test_a_file_whose_first_page_takes_too_long_is_refused() -> None:
    with pytest.raises(ReadingError, match="takes too long to read"):
        read(pdf_file(lines("Text.")), ProcessLimits(seconds=0.001))


def test_a_file_that_is_locked_says_so() -> None:
    locked = b"/Encrypt<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>/ID[(a)(a)]"

    with pytest.raises(ReadingError, match="locked with a password"):
        read(pdf_file(lines("Text."), trailer=locked))
