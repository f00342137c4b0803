"""What a figure counts, and what digits do not count at all."""

from __future__ import annotations

import pytest

from core.facts.counted import counted_figures
from core.facts.matching_figures import value_of


def counted(text: str, language: str) -> list[tuple[str, str]]:
    """The figures of a text with the words that say what they count."""
    found = counted_figures(text, 0, len(text), language, ())
    return [(value_of(one.figure), text[one.figure.start : max(one.figure.end, one.end)]) for one in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Der 34-Jährige lachte.", "de", [("34 year", "34-Jährige")]),
        ("In rund 50 Minuten führte er sie an.", "de", [("about 50 minute", "rund 50 Minuten")]),
        ("Der Preis stieg auf 14.006,39 Punkte.", "de", [("14006.39", "14.006,39 Punkte")]),
        ("Sie siegten 4:2 gegen Uferheim.", "de", [("4:2", "4:2")]),
        ("They went 1-on-1.", "en", []),
        ("Der Klub Uferheim 04 siegte.", "de", []),
        ("They lost tens of thousands of trees.", "en", []),
        ("Es fehlten mehrere zehntausend Bäume.", "de", []),
    ],
)
def test_a_figure_counts_the_noun_behind_it_or_nothing(
    text: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert counted(text, language) == expected
