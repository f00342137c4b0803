"""Which year, day and season is meant where the text leaves it to its verbs."""

from __future__ import annotations

import pytest

from core.facts import find_times


@pytest.mark.parametrize(
    ("text", "language", "published", "value"),
    [
        ("Die Krise ließ den Preis im März sinken.", "de", "2021-01-07", "2020-03"),
        ("Im Sommer ging es bergauf.", "de", "2021-01-07", "2020-SU"),
        ("Im Sommer beginnt der Bau.", "de", "2021-01-07", "2021-SU"),
        ("Das Haus soll im Frühjahr öffnen.", "de", "2020-12-05", "2021-SP"),
        ("Mitte des Jahres will die Stadt beginnen.", "de", "2020-12-26", "2021"),
        ("Im März und April 2019 war es kalt.", "de", "2021-06-07", "2019-03"),
        ("Am Abend gewann der Klub.", "de", "2021-02-18T07:20", "2021-02-17TEV"),
        ("Am Abend gewann der Klub.", "de", "2021-02-18T23:20", "2021-02-18TEV"),
        ("One of the thefts came that summer.", "en", "2018-07-01", "XXXX-SU"),
        ("It comes before the long-awaited meeting on Monday.", "en", "2018-07-15", "2018-07-16"),
    ],
)
def test_the_verb_of_the_clause_says_which_one(text: str, language: str, published: str, value: str) -> None:
    assert find_times(text, language, published)[0].value == value


def test_a_range_over_new_year_ends_in_the_new_one() -> None:
    found = find_times("Gefeiert wurde vom 23. Dezember bis 1. Januar.", "de", "2020-12-05")

    assert [time.value for time in found] == ["2020-12-23", "2021-01-01"]


def test_the_weekend_of_a_month_is_none_around_the_publication() -> None:
    values = [time.value for time in find_times("am dritten September-Wochenende", "de", "2020-08-04")]

    assert not any("WE" in value for value in values)
