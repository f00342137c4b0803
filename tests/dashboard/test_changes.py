from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.changes import Change, ChangeKind
from core.comparison import Comparison
from core.links import Link, Relation
from core.report import Report, Span
from dashboard.coverage.figures import coverage_data
from dashboard.listing.changes import Showing, change_groups, counts_of
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
