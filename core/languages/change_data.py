"""The shape of what a language tells the stages of word variants and changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.words import fold


def folded(words: str) -> frozenset[str]:
    """Return the words of a list written as published, parted by spaces, in the form that matching compares."""
    return frozenset(fold(words).split())


@dataclass(frozen=True, slots=True)
class ChangeData:
    """Words of one language for the stages of word variants and changes; empty for a language that is not known.

    Every word stands in the folded form that matching compares (`core.words.fold`).

    Attributes:
        stemmer: The Snowball stemmer's name for the language, or "" where there is none.
        function_words: Articles, pronouns, prepositions, conjunctions, auxiliaries: words that carry no content of
            their own and on which no edit should hang.
        weekdays: Names of the days with their number, Monday 0.
        months: Names of the months with their number, January 1.
        day_parts: Words that tell the time of day or count days from today.
        number_words: Number words with their value.
        units: Words and abbreviations that belong to the figure before them.
        titles: Words that stand before a person's name and are no part of it.
    """

    stemmer: str = ""
    function_words: frozenset[str] = frozenset()
    weekdays: dict[str, int] = field(default_factory=dict[str, int])
    months: dict[str, int] = field(default_factory=dict[str, int])
    day_parts: frozenset[str] = frozenset()
    number_words: dict[str, float] = field(default_factory=dict[str, float])
    units: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
