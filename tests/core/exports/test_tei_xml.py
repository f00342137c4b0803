from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

import lxml.etree
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.comparison import Comparison, compare
from core.exports import tei_xml
from core.report import Report

_etree = cast("Any", lxml.etree)  # pyright: ignore[reportAttributeAccessIssue]  its stubs lack it
_T = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture(scope="module")
def schema() -> Any:  # noqa: ANN401 - lxml's classes have no types
    """Return the TEI schema that was named, or the part of it that the export uses."""
    path = Path(os.environ.get("SYNOPSE_TEI_SCHEMA", Path(__file__).with_name("tei_apparatus.rng")))
    return _etree.RelaxNG(_etree.parse(str(path)))


def _document(comparison: Comparison) -> Any:  # noqa: ANN401 - lxml's classes have no types
    return _etree.fromstring(tei_xml(comparison, comparison.pairs[0]).encode("utf-8"))


def _words_of(document: Any, siglum: str) -> list[str]:  # noqa: ANN401 - lxml's classes have no types
    """Read one witness out of the apparatus again, without white space, a string for each unit that it has words in."""
    other = {"A": "#B", "B": "#A"}[siglum]
    units: list[str] = []
    for unit in document.iter(f"{_T}ab"):
        words: list[str] = unit.xpath(f".//text()[not(ancestor::*[@wit='{other}'])]")
        units.append("".join("".join(words).split()))
    return [unit for unit in units if unit]


def _bare(report: Report) -> str:
    return "".join("".join(sentence.text.split()) for sentence in report.sentences)


def test_the_document_is_valid_tei(comparison: Comparison, schema: Any) -> None:  # noqa: ANN401 - see above
    assert schema.validate(_document(comparison)), schema.error_log


def test_each_report_can_be_read_out_of_the_apparatus_again(comparison: Comparison) -> None:
    document = _document(comparison)

    for siglum, report in zip("AB", comparison.reports, strict=True):
        assert "".join(_words_of(document, siglum)) == _bare(report)


def test_each_sentence_begins_once_and_in_its_order(comparison: Comparison) -> None:
    starts = [start.get(_ID) for start in _document(comparison).iter(f"{_T}milestone")]

    for siglum, report in zip("AB", comparison.reports, strict=True):
        assert [name for name in starts if name[0] == siglum] == [f"{siglum}{s.position + 1}" for s in report.sentences]


def test_words_that_both_reports_have_stand_once_and_differences_are_readings() -> None:
    left = Report.from_sentences(["The ferry left the harbor on Monday with fifty guests."], language="en")
    right = Report.from_sentences(["The ferry left the old harbor on Monday with sixty guests."], language="en")

    document = _document(compare([left, right]))

    (unit,) = document.iter(f"{_T}ab")
    readings = [[reading.xpath("string()") for reading in entry] for entry in unit.iter(f"{_T}app")]
    assert readings == [["", " old"], ["fifty", "sixty"]]
    assert "".join(unit.xpath("text()")) == "The ferry left the harbor on Monday with  guests."
    assert unit.get("type") == "near"


def test_links_name_the_sentences_they_join(comparison: Comparison) -> None:
    links = [
        (link.get("target"), link.get("type"), link.get("subtype"), link.get("n"))
        for link in _document(comparison).iter(f"{_T}link")
    ]

    assert ("#A3 #B2", "partial", "restatement", "61.25") in links
    assert ("#A6 #B1", "verbatim", "moved", "100.00") in links
    assert len(links) == len(comparison.pairs[0].links)


def test_markup_in_a_report_stays_text() -> None:
    left = Report.from_sentences(["<b>Five</b> & six ]]> <!-- seven -->"], outlet='A "quoted" <outlet>', language="en")
    right = Report.from_sentences(["Nothing of it."], language="en")

    document = _document(compare([left, right]))

    assert _words_of(document, "A") == ["<b>Five</b>&six]]><!--seven-->"]
    assert not list(document.iter("b"))


def test_what_xml_cannot_hold_is_replaced_and_a_carriage_return_stays() -> None:
    left = Report.from_sentences(["One\x00two\x1b three\rfour."], language="en")
    right = Report.from_sentences(["Nothing of it."], language="en")

    document = _document(compare([left, right]))

    assert "One\ufffdtwo\ufffd three\rfour." in document.xpath("string()")


_SENTENCES = st.lists(
    st.lists(st.sampled_from(["storm", "harbor", "ferry", "police", "said", "12", "13", "not"]), min_size=1), max_size=4
)


@given(_SENTENCES, _SENTENCES)
def test_no_word_is_lost_or_doubled_whatever_is_compared(left: list[list[str]], right: list[list[str]]) -> None:
    reports = [Report.from_sentences([" ".join(words) for words in side], language="en") for side in (left, right)]

    document = _document(compare(reports))

    for siglum, report in zip("AB", reports, strict=True):
        assert sorted("".join(_words_of(document, siglum))) == sorted(_bare(report))


def test_the_same_comparison_gives_the_same_bytes(comparison: Comparison) -> None:
    assert tei_xml(comparison, comparison.pairs[0]) == tei_xml(comparison, comparison.pairs[0])
