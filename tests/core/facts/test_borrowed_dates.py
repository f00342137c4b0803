from __future__ import annotations

from dataclasses import replace

from core import compare
from core.facts import with_borrowed_dates
from core.report import Publication, Report


def report(published: str) -> Report:
    made = Report.from_sentences(["Der Rat wird am Mittwoch tagen."], language="de")
    return replace(made, published=Publication(published, "given")) if published else made


def test_a_report_without_a_date_borrows_the_day_of_the_other_and_is_marked() -> None:
    dated, undated = with_borrowed_dates([report("2025-10-21T22:37"), report("")])

    assert dated.published == Publication("2025-10-21T22:37", "given")
    assert undated.published == Publication("2025-10-21", "borrowed")


def test_of_several_days_the_earliest_is_borrowed_whatever_the_order() -> None:
    days = ["2025-10-22", "", "2025-10-21"]

    assert with_borrowed_dates([report(day) for day in days])[1].published == Publication("2025-10-21", "borrowed")
    assert with_borrowed_dates([report(day) for day in days[::-1]])[1].published == Publication(
        "2025-10-21", "borrowed"
    )


def test_where_no_report_has_a_date_none_gets_one() -> None:
    assert [one.published for one in with_borrowed_dates([report(""), report("")])] == [None, None]


def test_borrowing_again_changes_nothing() -> None:
    once = with_borrowed_dates([report("2025-10-21"), report("")])

    assert with_borrowed_dates(once) == once


def test_a_comparison_marks_the_report_whose_date_is_borrowed() -> None:
    comparison = compare([report(""), report("2025-10-21")])
    mirrored = compare([report("2025-10-21"), report("")])

    assert [one.published.source for one in comparison.reports if one.published] == ["borrowed", "given"]
    assert comparison.pairs[0].mirrored().facts == mirrored.pairs[0].facts
    assert any("borrowed" in fact.reason for fact in comparison.pairs[0].facts)
