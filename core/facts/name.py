"""What a name is once it is found, the words it is made of, and the form it is counted under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from core.facts.name_lists import NameKind, key_of
from core.languages import language_of
from core.languages.name_data import NameData


@dataclass(frozen=True, slots=True)
class Name:
    """A place where a person, place, organisation or event is named.

    Attributes:
        start: Position of its first character, titles left out, counted from 0.
        end: Position after its last character.
        kind: What bears the name.
        key: What it is counted under: a folded surname, a country's ISO 3166 code, a city's or organisation's name.
        title: The title or office before it, in lower case, or "".
        is_sure: Whether a title or a list says so; a bare sequence of capitals is only likely.
    """

    start: int
    end: int
    kind: NameKind
    key: str
    title: str = ""
    is_sure: bool = True


class Token(NamedTuple):
    """A word of a text, with its place. A tuple, since there is one for each word of a report."""

    start: int
    end: int
    text: str
    lower: str


# A word of a name; French and Italian articles and prepositions before an apostrophe stay outside ("l’Italia").
TOKEN = re.compile(
    r"(?:(?<![^\W\d_])(?:[ldjmtsnc]|qu|un|quest|(?:d|n|s|c|da|su)?[ae]ll|L|Un|(?:D|N|Da|Su)?[Ae]ll)[’'](?=[A-ZÀ-ÖØ-Þ]))?"
    r"(?P<word>(?:\b[A-ZÄÖÜ]\.){2,}|[^\W\d_]+(?:[’'](?!s\b)[^\W\d_]+)*(?:-[^\W_]+)*(?:(?<=\b[A-ZÄÖÜ])\.(?=\s))?)"
)
# Shorter words are no surnames that could be told from other words.
SURNAME_LETTERS = 3


def phrase_key(words: str, data: NameData) -> str:
    """Return a name of several words without the endings of its case: "Süddeutscher Verlags", "Süddeutsche Verlag"."""
    key = key_of(words)
    for ending in data.case_endings:
        key = re.sub(ending, r"\1", key)
    return key


def titles_of(language: str) -> frozenset[str]:
    """Return titles and offices of a language, and the endings of compounds that are such."""
    data = language_of(language).names
    return data.titles | frozenset(data.title_endings)


def is_title(word: str, data: NameData) -> bool:
    """Return whether a word in lower case is a title or office, or a compound that ends in one."""
    word = word.removesuffix("s") if len(word) > 6 else word
    return word in data.titles or (len(word) > 5 and word.endswith(data.title_endings))
