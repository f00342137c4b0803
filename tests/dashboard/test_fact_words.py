from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import Fact, FactKind, FactState, Mention
from dashboard.fact_words import date_words, figure_words, reason_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-03-10", "Tuesday 10 March 2026"),
        ("2026-03-10TMO", "the morning of Tuesday 10 March 2026"),
        ("2026-03-10T09:40", "Tuesday 10 March 2026, 09:40"),
        ("2026-03", "March 2026"),
        ("2019", "2019"),
        ("199", "the 1990s"),
        ("2026-WI", "winter 2026/27"),
        ("2026-SU", "summer 2026"),
        ("2025-Q3", "the third quarter of 2025"),
        ("1996-01-01/1996-12-31", "1996"),
        ("2026-02-01/2026-02-28", "February 2026"),
        ("2026-03-21/2026-03-31", "21 to 31 March 2026"),
        ("2026-02-27/2026-03-02", "27 February to 2 March 2026"),
        ("2026-12-01/2027-02-28", "1 December 2026 to 28 February 2027"),
        ("2026-02-30", "2026-02-30"),
        ("", ""),
    ],
)
def test_a_date_is_told_in_words(value: str, words: str) -> None:
    assert date_words(value) == words


def test_a_week_is_told_by_its_first_day_and_a_third_by_its_name() -> None:
    assert date_words("2025-W43", "2025-10-20", "2025-10-26") == "the week from 20 October 2025"
    assert date_words("2025-10", "2025-10-21", "2025-10-31", "END") == "late October 2025"
    assert date_words("PRESENT_REF", "2025-10-21", "2025-10-21") == "Tuesday 21 October 2025"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1412", "1,412"),
        ("94000000 USD", "94 million USD"),
        ("2300000", "2.3 million"),
        ("-6000000 EUR", "−6 million EUR"),
        ("1 mile", "1 mile"),
        ("about 2 mile", "about 2 miles"),
        ("60 foot", "60 feet"),
        ("10–15 %", "10–15 %"),
        ("3:1", "3:1"),
        ("3 pp", "3 percentage points"),
        ("11 times", "11 times"),
        ("2.5 ha", "2.5 ha"),
        ("1.234e+06", "1.234 million"),
        ("", ""),
    ],
)
def test_a_figure_is_told_in_words(value: str, words: str) -> None:
    assert figure_words(value) == words


@given(st.text(max_size=30))
def test_any_value_is_told_somehow(value: str) -> None:
    assert isinstance(date_words(value), str)
    assert isinstance(figure_words(value), str)


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
