"""The shape of what a language tells about what its figures count: the words around a figure."""

from __future__ import annotations

from dataclasses import dataclass

# What no text matches: the pattern of a language that has no such words.
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class CountedData:
    """How one language says what a figure counts. Words are in lower case.

    Attributes:
        part_of: Words between a part and its whole ("drei der vier").
        articles: Articles of what was named before: "the two leaders" says no number.
        grown_to: Words between two figures whose unit stands behind the second, as the ends of a change have.
        aged: Endings of figures that are a person's age ("der 34-Jährige"), as a pattern: they count by themselves.
        loose: Plural nouns for numbers that leave open how many of the next there are ("tens of"), as a pattern.
        loose_of: Words between such a noun and the next, as a pattern.
        old: Words behind years that make them an age, which counts nothing.
        persons: Pronouns behind a figure that end its noun phrase, beside those that can speak.
        no_nouns: Words that end as a plural does and are no noun.
        singular_endings: Endings of words in the singular that end as a plural does ("virus").
        possessives: Possessives in a case that begins another phrase ("bis 67 ihren Dienst"), as a pattern.
        other_cases: Endings of articles and possessives in such a case.
        shared_noun: Words between two compounds that share their noun, as a pattern.
        more: Words behind a figure that make it the distance from another one, as a pattern.
    """

    part_of: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    grown_to: frozenset[str] = frozenset()
    aged: str = _NEVER
    loose: str = _NEVER
    loose_of: str = _NEVER
    old: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    no_nouns: frozenset[str] = frozenset()
    singular_endings: tuple[str, ...] = ()
    possessives: str = _NEVER
    other_cases: tuple[str, ...] = ()
    shared_noun: str = _NEVER
    more: str = _NEVER
