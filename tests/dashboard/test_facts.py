from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.comparison import Comparison
from core.facts import Fact, FactKind, FactState, Mention
from core.links import Link
from core.report import Report
from dashboard.listing.facts import fact_groups, states_of

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(["Three boats sank.", "Anna Berg saw the three."])
RIGHT = Report.from_sentences(["Four boats sank."])
COUNT = Fact(
    FactKind.FIGURE,
    FactState.DIFFER,
    (Mention(0, 11, 0, "3"), Mention(36, 41, 1, "3")),
    (Mention(0, 10, 0, "4"),),
    "3 against 4",
)
WITNESS = Fact(FactKind.PERSON, FactState.ONLY_LEFT, (Mention(18, 27, 1, "berg"),), (), "named in one report only")


@pytest.fixture
def told(comparison_of: MakeComparison) -> Comparison:
    comparison = comparison_of(LEFT, RIGHT, ())
    return replace(comparison, pairs=(replace(comparison.pairs[0], facts=(WITNESS, COUNT)),))


def test_what_the_reports_differ_on_stands_first(told: Comparison) -> None:
    assert [group["title"] for group in fact_groups(told, [], [])] == ["The reports differ", "Only in A"]
    assert list(states_of((WITNESS, COUNT))) == [FactState.DIFFER, FactState.ONLY_LEFT]


def test_a_fact_shows_its_words_in_both_reports_and_its_further_places(told: Comparison) -> None:
    item = fact_groups(told, [FactKind.FIGURE], [])[0]["items"][0]

    assert [side["sentences"][0][0] for side in item["sides"]] == [
        {"text": "Three boats", "kind": "fact", "place": 0},
        {"text": "Four boats", "kind": "fact", "place": 0},
    ]
    assert item["tags"] == ["Figure", "3 against 4: 3 in A, 4 in B"]
    assert item["reason"] == "Also in A 2."


def test_a_fact_of_one_report_alone_leaves_the_other_side_empty(told: Comparison) -> None:
    item = fact_groups(told, [], [FactState.ONLY_LEFT])[0]["items"][0]

    assert item["to"] == "A2"
    assert item["sides"][1]["sentences"] == []


def test_facts_are_searched_by_the_words_of_either_report(told: Comparison) -> None:
    assert [group["title"] for group in fact_groups(told, [], [], "FOUR boats")] == ["The reports differ"]
    assert fact_groups(told, [], [], "ferry") == []
