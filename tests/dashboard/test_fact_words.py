from __future__ import annotations

from core.facts import Fact, FactKind, FactState, Mention
from dashboard.fact_words import reason_words


def test_values_that_differ_stand_beside_the_reason() -> None:
    three, four = (Mention(0, 1, 0, "3 hour"),), (Mention(0, 1, 0, "at least 4 hour"),)
    fact = Fact(FactKind.FIGURE, FactState.DIFFER, three, four, "the same thing is counted with another result")

    assert reason_words(fact) == "the same thing is counted with another result: 3 hours in A, at least 4 hours in B"


def test_a_value_inside_a_reason_is_told_in_words() -> None:
    mention = (Mention(0, 1, 0, "1996"),)
    only = Fact(FactKind.DATE, FactState.ONLY_LEFT, mention, (), "1996-01-01/1996-12-31: in this report only")
    miles = (Mention(0, 1, 0, "2 mile"),)
    both = Fact(FactKind.FIGURE, FactState.AGREE, miles, miles, "both say 2 mile")

    assert reason_words(only) == "1996: in this report only"
    assert reason_words(both) == "both say 2 miles"
