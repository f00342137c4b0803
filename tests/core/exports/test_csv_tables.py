from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.comparison import Comparison, compare
from core.exports import csv_tables
from core.exports.csv_tables import guard_cell
from core.report import Report


def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table, newline="")))


def test_every_row_of_every_table_names_its_outlet(comparison: Comparison) -> None:
    outlets = {report.outlet for report in comparison.reports}

    for table in csv_tables(comparison).values():
        rows = _rows(table)
        assert rows
        for row in rows:
            named = [cell for name, cell in row.items() if name.endswith("outlet")]
            assert named
            assert set(named) <= outlets


def test_where_the_outlet_is_unknown_the_file_or_the_siglum_names_the_report(comparison: Comparison) -> None:
    left, right = (replace(report, outlet="") for report in comparison.reports)

    rows = _rows(csv_tables(replace(comparison, reports=(left, right)))["reports.csv"])

    assert [row["outlet"] for row in rows] == ["post.txt", "report B"]


def test_a_row_of_sentences_holds_the_published_words_and_where_they_are_linked(comparison: Comparison) -> None:
    rows = _rows(csv_tables(comparison)["sentences.csv"])
    lede = rows[2]

    assert (lede["report"], lede["position"], lede["role"]) == ("A", "2", "lede")
    assert lede["text"] == "The ferry ran aground on Monday."
    assert (lede["linked_to"], lede["relations"]) == ("B1 | B2", "partial | verbatim")
    assert [row["linked_to"] for row in rows if row["report"] == "B"] == ["A5", "A2", "A2", "A3", "", ""]


def test_variants_and_guards_name_the_words_and_the_spans_of_both_sides(comparison: Comparison) -> None:
    tables = csv_tables(comparison)
    variants, guards = _rows(tables["variants.csv"]), _rows(tables["guards.csv"])

    assert [(row["kind"], row["left_text"], row["right_text"]) for row in variants] == [
        ("figure", "Fifty", "Fifteen"),
        ("dropped", ", police said", ""),
    ]
    start, end = map(int, variants[0]["left_spans"].split(":"))
    assert comparison.reports[0].text[start:end] == "Fifty"
    assert [(row["kind"], row["reason"], row["link"]) for row in guards] == [("figure", "50 against 15", "2")]


def test_changes_name_the_words_the_reason_and_what_it_rests_on(comparison: Comparison) -> None:
    rows = _rows(csv_tables(comparison)["changes.csv"])

    assert [(row["kind"], row["left_text"], row["right_text"]) for row in rows] == [
        ("attribution", ", police said", ""),
        ("figure", "Fifty", "Fifteen"),
    ]
    assert (rows[0]["reason"], rows[0]["evidence"], rows[0]["left_positions"]) == (
        "the source is gone",
        "en: verbs",
        "3",
    )


def test_facts_have_a_row_for_each_mention_with_its_own_outlet(comparison: Comparison) -> None:
    rows = _rows(csv_tables(comparison)["facts.csv"])

    assert [(row["fact"], row["report"], row["other"], row["state"], row["text"]) for row in rows] == [
        ("0", "A", "B", "differ", "Fifty passengers"),
        ("0", "B", "A", "differ", "Fifteen passengers"),
        ("1", "A", "B", "agree", "on Monday"),
        ("1", "B", "A", "agree", "on Monday"),
        ("2", "B", "A", "only_here", "a year"),
    ]
    assert (rows[2]["value"], rows[2]["in_words"]) == ("2025-03-03", "Monday 3 March 2025")


def test_additions_name_the_outlet_the_kind_and_the_words(comparison: Comparison) -> None:
    rows = _rows(csv_tables(comparison)["additions.csv"])

    assert [(row["outlet"], row["other_outlet"], row["kind"], row["text"], row["facts"]) for row in rows] == [
        ("The Harbor Post", "Island News", "detail", "police said", ""),
        ("The Harbor Post", "Island News", "statement", "Nobody was hurt.", ""),
        ("Island News", "The Harbor Post", "statement", "It is the third such case in a year.", "2"),
    ]


def test_shares_are_of_reporting_words_and_stand_only_where_they_mean_something(comparison: Comparison) -> None:
    rows = {(row["report"], row["part"]): row for row in _rows(csv_tables(comparison)["totals.csv"])}

    assert rows["A", "reporting"]["share_of_reporting_words"] == "100.0"
    assert float(rows["A", "only_here"]["share_of_reporting_words"]) == pytest.approx(100 * 3 / 23, abs=0.01)
    assert rows["A", "furniture"]["share_of_reporting_words"] == ""


@pytest.mark.parametrize("opening", ["=1+1", "+++ Live +++", "-5 Grad", "@editor", "\t=1", " =1", "＝1", "\r=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded_and_the_row_says_so(opening: str) -> None:
    report = Report.from_sentences([opening], outlet="The Harbor Post")

    row = _rows(csv_tables(compare([report, report]))["sentences.csv"])[0]

    assert row["text"] == f"'{opening}"
    assert row["guarded"] == "text"


def test_the_outlet_is_guarded_too() -> None:
    report = Report.from_sentences(["The ferry sails."], outlet="=HYPERLINK(1)")

    row = _rows(csv_tables(compare([report, report]))["sentences.csv"])[0]

    assert (row["outlet"], row["guarded"]) == ("'=HYPERLINK(1)", "outlet")


@pytest.mark.parametrize("plain", ["", "Plain words", "– Nein", "3 = 3", "'quoted'", "a=b"])
def test_other_cells_stay_as_they_are(plain: str) -> None:
    assert guard_cell(plain) == plain


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1, max_size=4))
def test_the_published_words_can_be_had_back_from_the_table(sentences: list[str]) -> None:
    report = Report.from_sentences(sentences, outlet="The Harbor Post")

    rows = _rows(csv_tables(Comparison((report,), ()))["sentences.csv"])

    assert [row["text"][1:] if "text" in row["guarded"].split() else row["text"] for row in rows] == sentences
