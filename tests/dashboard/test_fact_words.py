from __future__ import annotations

from core.facts import Fact, FactKind, FactState, Mention
from dashboard.fact_words import reason_words


def test_values_that_differ_stand_beside_the_reason() -> None:
    three, four = (Mention(0, 1, 0, "3 hour"),), (Mention(0, 1, 0, "at least 4 hour"),)
    fact = Fact(FactKind.FIGURE, FactState.DIFFER, three, four, "the same thing is counted with another result")

    assert reason_words(fact) == "the same thing is counted with another result: 3 hours in A, at least 4 hours in B"
