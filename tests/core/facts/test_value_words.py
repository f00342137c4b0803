from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import FactKind, date_words, figure_words, value_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-03-10", "Tuesday 10 March 2026"),
        ("2026-03-10TMO", "the morning of Tuesday 10 March 2026"),
        ("2026-03-10TMI", "noon on Tuesday 10 March 2026"),
        ("2026-03-10T09:40", "Tuesday 10 March 2026, 09:40"),
        ("2026-03-10T9", "Tuesday 10 March 2026"),
        ("2026-03", "March 2026"),
        ("2026-13", "2026-13"),
        ("2019", "2019"),
        ("199", "the 1990s"),
        ("2026-WI", "winter 2026/27"),
        ("2026-SU", "summer 2026"),
        ("2026-FA", "autumn 2026"),
        ("2025-Q3", "the third quarter of 2025"),
        ("2025-W43", "the week from 20 October 2025"),
        ("2025-W43-WE", "the weekend from 25 October 2025"),
        ("2025-W99", "2025-W99"),
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


def test_a_stretch_is_told_by_its_days_and_a_third_of_it_by_name() -> None:
    assert date_words("2025-W43", "2025-10-20", "2025-10-26") == "the week from 20 October 2025"
    assert date_words("2025-10", "2025-10-21", "2025-10-31", "END") == "late October 2025"
    assert date_words("PRESENT_REF", "2025-10-21", "2025-10-21") == "Tuesday 21 October 2025"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1412", "1,412"),
        ("94000000 USD", "94 million USD"),
        ("2300000", "2.3 million"),
        ("11 times", "11 times"),
        ("2.5 ha", "2.5 ha"),
        ("about 12800000000 USD", "about 12.8 billion USD"),
        ("-6000000 EUR", "−6 million EUR"),
        ("1 mile", "1 mile"),
        ("about 2 mile", "about 2 miles"),
        ("60 foot", "60 feet"),
        ("10–15 %", "10–15 %"),
        ("3:1", "3:1"),
        ("3 pp", "3 percentage points"),
        ("1.234e+06", "1.234 million"),
        ("", ""),
    ],
)
def test_a_figure_is_told_in_words(value: str, words: str) -> None:
    assert figure_words(value) == words


def test_names_and_speakers_stay_as_they_are() -> None:
    assert value_words(FactKind.PERSON, "rita 2 mile") == "rita 2 mile"
    assert value_words(FactKind.FIGURE, "2 mile") == "2 miles"
    assert value_words(FactKind.DATE, "2026-03-10TEV") == "the evening of Tuesday 10 March 2026"


@given(st.text(max_size=30), st.sampled_from(FactKind))
def test_any_value_is_told_somehow(value: str, kind: FactKind) -> None:
    assert isinstance(value_words(kind, value), str)
