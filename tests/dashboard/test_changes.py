from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.changes import Change, ChangeKind
from core.comparison import Comparison
from core.links import Link, Relation
from core.report import Report, Role, Span
from dashboard.coverage.figures import coverage_data
from dashboard.listing.changes import Showing, change_groups, counts_of, way_to
from dashboard.reader.rows import rows_of

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(["The mayor said the dam may break."])
RIGHT = Report.from_sentences(["Experts said the dam will break."])
LINK = Link((0,), (0,), Relation.NEAR, 80)
SOURCE = Change(ChangeKind.ATTRIBUTION, (0,), (0,), (Span(0, 9),), (Span(0, 7),), "the source differs", "en: sources")
HEDGE = Change(ChangeKind.MODALITY, (0,), (0,), (Span(23, 26),), (), "a hedge is missing", "en: hedges")


@pytest.fixture
def changed(comparison_of: MakeComparison) -> Comparison:
    comparison = comparison_of(LEFT, RIGHT, (LINK,))
    return replace(comparison, pairs=(replace(comparison.pairs[0], changes=(SOURCE, HEDGE)),))


def test_changes_stand_under_their_kind_the_weightiest_first(changed: Comparison) -> None:
    groups = change_groups(changed, [], Showing.ALL)

    assert [(group["title"], len(group["items"])) for group in groups] == [("Attribution", 1), ("Certainty", 1)]
    assert list(counts_of((HEDGE, SOURCE))) == [ChangeKind.ATTRIBUTION, ChangeKind.MODALITY]


def test_a_change_shows_both_wordings_with_its_words_marked_and_the_way_there(changed: Comparison) -> None:
    item = change_groups(changed, [ChangeKind.ATTRIBUTION], Showing.ALL)[0]["items"][0]

    assert item["to"] == "A1"
    assert item["reason"] == "The source differs. Shown by: sources (English)."
    assert [side["names"] for side in item["sides"]] == ["A 1", "B 1"]
    assert [side["sentences"][0][0]["text"] for side in item["sides"]] == ["The mayor", "Experts"]


def test_changes_can_be_narrowed_to_words_in_one_report(changed: Comparison) -> None:
    assert [group["title"] for group in change_groups(changed, [], Showing.LEFT)] == ["Certainty"]
    assert [group["title"] for group in change_groups(changed, [], Showing.BOTH)] == ["Attribution"]
    assert change_groups(changed, [], Showing.RIGHT) == []
    assert change_groups(changed, [ChangeKind.NEGATION], Showing.ALL) == []


def test_a_row_of_the_reader_names_its_changes(changed: Comparison) -> None:
    (row,) = rows_of(LEFT, RIGHT, changed.pairs[0])

    assert row["changes"] == [
        {"label": "Attribution", "reason": "the source differs"},
        {"label": "Certainty", "reason": "a hedge is missing"},
    ]


def test_the_overview_counts_changes_and_names_the_weightiest(changed: Comparison) -> None:
    findings = coverage_data(changed, "")["findings"]

    assert findings["counted"] == "2 changes in all: attribution 1, certainty 1."
    marked = [
        [[piece["text"] for piece in side["pieces"] if "kind" in piece] for side in found["sides"]]
        for found in findings["items"]
    ]
    assert marked == [[["The mayor"], ["Experts"]], [["may"], []]]
    assert [side["said"] for side in findings["items"][1]["sides"]] == [True, False]


def test_a_change_that_a_headline_shows_once_more_is_shown_at_the_sentence_itself(
    comparison_of: MakeComparison,
) -> None:
    left = Report.from_sentences(["The dam may break, the mayor said."])
    right = Report.from_sentences(["Dam to break", "The dam may break."], roles=[Role.HEADLINE, Role.LEDE])
    again = Link((0,), (0,), Relation.REWORDED, 40, restatement=True)
    change = Change(ChangeKind.ATTRIBUTION, (0,), (0, 1), (Span(19, 33),), (), "", "")
    comparison = comparison_of(left, right, (again, Link((0,), (1,), Relation.NEAR, 80)))
    pair = replace(comparison.pairs[0], changes=(change,))

    shown = coverage_data(replace(comparison, pairs=(pair,)), "")["findings"]["items"][0]

    assert (shown["to"], way_to(change.mirrored(), [link.mirrored() for link in pair.links])) == ("A1", "A2")
    assert [piece["text"] for piece in shown["sides"][1]["pieces"]] == ["The dam may break."]


def test_words_in_the_sentence_behind_a_link_are_shown_and_the_way_leads_to_its_row(
    comparison_of: MakeComparison,
) -> None:
    left = Report.from_sentences(["The office said the dam may break."])
    right = Report.from_sentences(["The dam may break.", "The office said so."])
    change = Change(ChangeKind.ATTRIBUTION, (0,), (0, 1), (Span(0, 15),), (Span(19, 34),), "", "")
    comparison = comparison_of(left, right, (Link((0,), (0,), Relation.NEAR, 80),))
    pair = replace(comparison.pairs[0], changes=(change,))
    comparison = replace(comparison, pairs=(pair,))

    shown = coverage_data(comparison, "")["findings"]["items"][0]
    item = change_groups(comparison, (), Showing.ALL)[0]["items"][0]

    assert (shown["to"], item["to"]) == ("A1", "A1")
    assert [(stretch["sentence"], stretch["start"]) for stretch in shown["stretches"]] == [("A1", 0), ("B2", 0)]
    assert [piece["text"] for piece in shown["sides"][1]["pieces"]] == ["The office said", " so."]
    assert item["sides"][1]["names"] == "B 1+2"
    assert [note["label"] for note in rows_of(left, right, pair)[0]["changes"]] == ["Attribution"]
