from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading.read import read
from core.reading.source import Source

FIRST = "Die neue Brücke über die Aare ist am Montag nach drei Jahren Bauzeit für den Verkehr geöffnet worden."
SECOND = "Nach Angaben der Stadt kostete der Bau 48 Millionen Franken und damit etwas weniger als veranschlagt war."
PAGE = f"""<!doctype html><html lang="de"><head><meta property="og:site_name" content="Das Blatt">
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2026-03-02T09:15:00+01:00",
"headline": "Brücke über die Aare ist offen"}}</script></head><body><nav><a href="/">Startseite</a></nav>
<article><h1>Brücke über die Aare ist offen</h1><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"""


def test_a_page_becomes_a_report_with_what_it_says_about_itself() -> None:
    report = read(Source(content=PAGE.encode(), name="seite.html"))

    assert (report.outlet, report.language) == ("Das Blatt", "de")
    assert (report.source_format, report.source_name) == ("html", "seite.html")
    assert report.published is not None
    assert report.published.value.startswith("2026-03-02")
    reporting = [sentence.text for sentence in report.sentences if sentence.role.is_reporting]
    assert reporting == [FIRST, SECOND]
    assert "Startseite" in [sentence.text for sentence in report.sentences if sentence.role.is_furniture]


def test_what_the_person_says_goes_before_what_the_source_says() -> None:
    report = read(Source(text=PAGE), outlet="Anderes Blatt", language="en", published="2026-03-01")

    assert (report.outlet, report.language) == ("Anderes Blatt", "en")
    assert report.published is not None
    assert (report.published.value, report.published.source) == ("2026-03-01", "given")


def test_a_file_and_its_text_give_the_same_sentences(tmp_path: Path) -> None:
    path = tmp_path / "bericht.txt"
    path.write_bytes(f"{FIRST}\n\n{SECOND}".encode("cp1252"))

    from_file = read(Source.from_file(path))

    assert from_file.sentences == read(Source(text=f"{FIRST}\n\n{SECOND}")).sentences


def test_a_raised_figure_in_a_line_of_dates_is_read() -> None:
    report = read(Source(text=f"Brücke über die Aare ist offen\n\n3² Mai 2026\n\n{FIRST}"), language="de")

    assert FIRST in [sentence.text for sentence in report.sentences]


def test_nothing_is_fetched_unless_an_address_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        message = "the network was used"
        raise AssertionError(message)

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    page = '<html><head><base href="http://example.org/"><link rel="stylesheet" href="a.css"></head><body>'
    page += (
        f'<img src="http://example.org/b.png"><iframe src="http://example.org/"></iframe><p>{FIRST}</p></body></html>'
    )
    nitf = f'<!DOCTYPE nitf SYSTEM "http://example.org/nitf.dtd"><nitf><body><body.content><p>{FIRST}</p></body.content></body></nitf>'

    assert FIRST in read(Source(text=page)).text
    assert FIRST in read(Source(text=nitf)).text


def test_an_address_that_is_refused_raises_one_sentence() -> None:
    with pytest.raises(ReadingError, match="lies in your own network"):
        read(Source(address="http://127.0.0.1/"))


def test_the_engine_starts_without_the_libraries_of_the_formats() -> None:
    code = (
        "import core, core.reading.read, sys;"
        "from core import read_text; read_text('Ein Satz.', language='de');"
        "print([name for name in ('lxml.etree', 'pypdfium2', 'markdown_it', 'idna', 'certifi') if name in sys.modules])"
    )

    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our own words

    assert outcome.stdout.strip() == "[]"


def test_a_text_with_too_many_lines_or_characters_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"“a\.txt” has too many lines for one report"):
        read(Source(content=b"Wort.\n" * 21_000, name="a.txt"))
    with pytest.raises(ReadingError, match=r"“a\.txt” is too long for one report"):
        read(Source(content=b"Wort " * 70_000, name="a.txt"))
