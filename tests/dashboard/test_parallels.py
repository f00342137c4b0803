from __future__ import annotations

from collections.abc import Callable

from core.comparison import Comparison
from core.facts import Findings, Name, NameKind, Quotation, QuotationKind, TimeExpression, TimeKind
from core.links import Link
from core.report import Report, Span
from dashboard.parallels.dates import date_rows
from dashboard.parallels.inputs import input_rows
from dashboard.parallels.speakers import speaker_rows

LEFT = Report.from_sentences(["“We saw it,” said Mayor Anna Berg on Monday.", "The mill dates from 1938."])
RIGHT = Report.from_sentences(["Berg said they had seen it on 2 March."])

MONDAY = TimeExpression(37, 43, TimeKind.DATE, "2026-03-02", "2026-03-02", "2026-03-02")
YEAR = TimeExpression(65, 69, TimeKind.DATE, "1938", "1938-01-01", "1938-12-31")
LENGTH = TimeExpression(0, 3, TimeKind.DURATION, "P2D")
SECOND = TimeExpression(30, 37, TimeKind.DATE, "2026-03-02", "2026-03-02", "2026-03-02")

SAID = Quotation(0, 12, QuotationKind.DIRECT, Span(18, 33), "Mayor Anna Berg")
TOLD = Quotation(10, 37, QuotationKind.INDIRECT, Span(0, 4), "Berg")
NOBODY = Quotation(45, 69, QuotationKind.INDIRECT)
BERG = Name(24, 33, NameKind.PERSON, "berg")


def findings(report: Report, times: tuple[TimeExpression, ...], quotations: tuple[Quotation, ...]) -> Findings:
    return Findings(report, (BERG,), times, (), quotations, "")


def test_dates_stand_in_the_order_of_the_calendar_with_the_words_of_each_report() -> None:
    year, monday = date_rows((findings(LEFT, (MONDAY, YEAR, LENGTH), ()), findings(RIGHT, (SECOND,), ())))

    assert (year["label"], year["sign"], year["heading"]) == ("1938", "◀", "")
    assert (monday["label"], monday["sign"], monday["heading"]) == ("Monday 2 March 2026", "●", "2026")
    assert [[place["text"] for place in column["places"]] for column in monday["columns"]] == [["Monday"], ["2 March"]]
    assert monday["columns"][0]["places"][0]["to"] == "A1"


def test_a_speaker_goes_by_the_fullest_name_and_words_are_counted_by_report_and_manner() -> None:
    speaker, nobody = speaker_rows((findings(LEFT, (), (SAID, NOBODY)), findings(RIGHT, (), (TOLD,))))

    assert (speaker["label"], speaker["sign"]) == ("Mayor Anna Berg", "●")
    assert [column["says"] for column in speaker["columns"]] == [
        "3 words in quotation marks",
        "7 words of reported speech",
    ]
    assert speaker["columns"][1]["bars"] == [{"key": "indirect", "share": 100}]
    assert nobody["label"] == "No speaker named"


def test_words_in_quotation_marks_inside_reported_speech_count_once() -> None:
    whole = Quotation(0, 43, QuotationKind.INDIRECT, None, "Anna Berg")
    (row,) = speaker_rows((findings(LEFT, (), (SAID, whole)), findings(RIGHT, (), ())))

    assert row["columns"][0]["says"] == "3 words in quotation marks, 6 words of reported speech"
    assert row["columns"][1]["places"] == []


def test_reports_without_dates_or_speech_give_no_rows() -> None:
    empty = findings(RIGHT, (), ())

    assert date_rows((empty, empty)) == []
    assert speaker_rows((empty, empty)) == []


def test_what_went_in_is_told_for_each_report_and_pinned_by_its_hash(
    comparison_of: Callable[[Report, Report, tuple[Link, ...]], Comparison],
) -> None:
    rows = {
        row["label"]: [column["says"] for column in row["columns"]]
        for row in input_rows(comparison_of(LEFT, RIGHT, ()))
    }

    assert rows["SHA-256 of the text"] == [LEFT.text_hash, RIGHT.text_hash]
    assert rows["Words, page furniture included"] == ["14", "9"]
    assert "Status" not in rows
