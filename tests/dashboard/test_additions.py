from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.comparison import Comparison
from core.facts import Addition, AdditionKind, Fact, FactKind, FactState, Mention
from core.links import Link, Relation, Variant, VariantKind
from core.report import Report, Span
from dashboard.listing.additions import addition_groups, addition_kinds

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(
    ["The bridge is closed now, as Anna Berg had feared.", "Two boats sank."], outlet="Morning Post"
)
RIGHT = Report.from_sentences(["The bridge is closed."], outlet="Evening Mail")
FEARED = Span(26, 49)
LINK = Link((0,), (0,), Relation.NEAR, 70, variants=(Variant(VariantKind.DROPPED, (Span(24, 49),), ()),))
BERG = Fact(FactKind.PERSON, FactState.ONLY_LEFT, (Mention(29, 38, 0, "berg"),), (), "named in this report only")
SUNK = Fact(FactKind.FIGURE, FactState.ONLY_LEFT, (Mention(51, 60, 1, "2"),), (), "2: in this report only")


@pytest.fixture
def told(comparison_of: MakeComparison) -> Comparison:
    comparison = comparison_of(LEFT, RIGHT, (LINK,))
    additions = (
        Addition(AdditionKind.DETAIL, FEARED.start, FEARED.end, 0, (0,), "the other report lacks it"),
        Addition(AdditionKind.STATEMENT, 51, 66, 1, (1,), "no counterpart in the other report"),
    )
    pair = replace(comparison.pairs[0], facts=(BERG, SUNK), left_additions=additions)
    return replace(comparison, pairs=(pair,))


def test_additions_stand_by_report_and_kind_and_say_what_they_are(told: Comparison) -> None:
    assert [(group["siglum"], group["title"], group["note"]) for group in addition_groups(told)] == [
        ("A", "Morning Post: new statements", "1 sentence: no counterpart in B."),
        (
            "A",
            "Morning Post: extra details",
            "1 detail: the marked words are missing from the same sentence in B.",
        ),
        ("B", "Evening Mail", "B tells nothing that A does not tell too."),
    ]


def test_a_detail_is_marked_in_its_sentence_and_stands_beside_the_other_wording(told: Comparison) -> None:
    (group,) = addition_groups(told, [AdditionKind.DETAIL], (0,))
    (item,) = group["items"]

    assert [piece["text"] for side in item["sides"] for piece in side["sentences"][0]] == [
        "The bridge is closed now, ",
        "as Anna Berg had feared",
        ".",
        "The bridge is closed.",
    ]
    assert item["stretches"] == [{"sentence": "A1", "start": 26, "end": 49}]
    assert item["reason"] == "Told there: person “Anna Berg”."


def test_additions_are_chosen_by_kind_and_by_report(told: Comparison) -> None:
    assert addition_kinds(told.pairs[0]) == {AdditionKind.STATEMENT: 1, AdditionKind.DETAIL: 1}
    assert [group["title"] for group in addition_groups(told, [AdditionKind.STATEMENT], (0,))] == [
        "Morning Post: new statements"
    ]
    assert addition_groups(told, [AdditionKind.QUOTATION], (0,)) == []
