from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import ReportError
from core.reading import read_text, report_of
from core.reading.manuscript import Block, BlockKind, Manuscript, Metadata
from core.report import Role, WireItem

PAGE = """ date 2024-11-04 heiter, etwas Föhn14°
Brücke über die Aare bleibt gesperrt

Die gesperrte Brücke am Montagmorgen in Olten. Bild: keystone

Brücke über die Aare bleibt gesperrt

04.11.2024, 06:1504.11.2024, 06:15

Die Stadt Olten hat überraschend die Sperrung der Brücke verlängert. Die Arbeiten sollen am 3. Mai beginnen, hiess es.

Streit um die Kosten

Die Kosten für den Umbau tragen der Bund und der Kanton zu gleichen Teilen. «Das ist gerecht», sagte der Stadtrat. (sda)

Abonnieren Sie jetzt unseren Newsletter!
"""


def test_a_pasted_page_becomes_a_report() -> None:
    report = read_text(PAGE, outlet="Blatt", source_name="blatt.txt")
    found = [(sentence.role, sentence.text) for sentence in report.sentences]

    assert report.language == "de"
    assert report.outlet == "Blatt"
    assert report.source_name == "blatt.txt"
    assert report.text == PAGE
    assert (Role.HEADLINE, "Brücke über die Aare bleibt gesperrt") in found
    assert (Role.SUBHEAD, "Streit um die Kosten") in found
    assert (Role.BODY, "Die Arbeiten sollen am 3. Mai beginnen, hiess es.") in found
    assert (Role.CREDIT, "(sda)") in found
    assert {text for role, text in found if role is Role.HEADLINE} == {"Brücke über die Aare bleibt gesperrt"}
    assert sum(role.is_reporting for role, _ in found) == 4
    assert report.text_credits == ("sda",)
    assert report.published is not None
    assert report.published.value == "2024-11-04T06:15"


def test_what_the_caller_says_goes_before_what_the_source_says() -> None:
    manuscript = Manuscript("Hallo Welt.", (Block(0, 11),), "html", Metadata(outlet="Blatt", language="de"))

    assert report_of(manuscript).outlet == "Blatt"
    assert report_of(manuscript, outlet="Anzeiger").outlet == "Anzeiger"
    assert report_of(manuscript, language="fr").language == "fr"
    assert report_of(manuscript).source_format == "html"


def test_credits_and_authors_of_the_metadata_are_added_once() -> None:
    metadata = Metadata(language="de", authors=("Ina Beispiel",), credits=("dpa", "SDA"))
    text = "Von Ina Beispiel"
    manuscript = Manuscript(text, (Block(0, len(text), BlockKind.BYLINE),), "html", metadata)

    assert [(credit.name, credit.kind) for credit in report_of(manuscript).credits] == [
        ("Ina Beispiel", "byline"),
        ("dpa", "text"),
        ("SDA", "text"),
    ]


def test_half_a_character_is_refused_with_a_sentence() -> None:
    with pytest.raises(ReportError, match="half a character"):
        read_text("Hallo \ud800 Welt")


@pytest.mark.parametrize("text", ["", " \n\n ", "\0", "…", "שלום עולם. זה טקסט.", "\u202eabc", "a" * 10_000])
def test_odd_texts_are_read(text: str) -> None:
    report = read_text(text)

    assert "".join("".join(s.text.split()) for s in report.sentences) == "".join(text.split())


def test_five_thousand_lines_are_read() -> None:
    text = "\n".join(f"Zeile {number} ist da." for number in range(5_000))

    assert len(read_text(text, language="de").sentences) == 5_000


@settings(max_examples=60)
@given(st.text())
def test_any_text_gives_a_report_that_holds_all_of_it(text: str) -> None:
    report = read_text(text, language="de")

    assert "".join("".join(s.text.split()) for s in report.sentences) == "".join(text.split())
    assert all(report.text[s.start : s.end] == s.text for s in report.sentences)


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(PAGE.split("\n\n")), max_size=12), st.sampled_from(["de", "en", "fr", "it", "es", "und"])
)
def test_any_order_of_blocks_is_read(blocks: list[str], language: str) -> None:
    report = read_text("\n\n".join(blocks), language=language)

    assert all(sentence.role_reason for sentence in report.sentences)


def test_what_an_agency_says_beside_its_text_is_kept_on_the_report() -> None:
    text = "Brücke gesperrt\nDie Brücke über die Aare bleibt bis im Mai gesperrt."
    metadata = Metadata(
        headline="Brücke gesperrt!", version="3", status="embargoed until 2026-05-01T06:00", editorial_note="Neu: Mai"
    )
    report = report_of(Manuscript(text, (Block(0, 15), Block(16, len(text))), metadata=metadata))

    assert report.wire_item == WireItem("Brücke gesperrt!", "3", "embargoed until 2026-05-01T06:00", "Neu: Mai")
    assert report.sentences[0].role is Role.HEADLINE


def test_an_agency_named_as_the_author_is_credited_for_the_text() -> None:
    text = "Die Brücke über die Aare bleibt bis im Mai gesperrt."
    report = report_of(Manuscript(text, (Block(0, len(text)),), metadata=Metadata(authors=("dpa", "Ina Beispiel"))))

    assert report.text_credits == ("dpa",)
    assert [credit.name for credit in report.credits if credit.kind == "byline"] == ["Ina Beispiel"]


def test_a_headline_is_one_sentence_however_it_is_punctuated() -> None:
    body = "Die Brücke über die Aare bleibt bis im Mai gesperrt. Das teilte die Stadt am Montag nach einer Sitzung mit."
    report = read_text(f"Gesperrt? Was die Sperrung der Brücke bedeutet\n\nVon Ina Beispiel, Bern\n\n{body}")

    assert report.sentences[0].text == "Gesperrt? Was die Sperrung der Brücke bedeutet"
    assert [credit.name for credit in report.credits] == ["Ina Beispiel"]
