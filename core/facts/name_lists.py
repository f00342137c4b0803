"""What names are told by: lists of places and bodies, and how common a word is."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import cast

from core import word_frequencies
from core.languages import language_of
from core.languages.given_names import GIVEN_NAMES
from core.languages.known_names import CITIES, ORGANISATIONS, REGIONS
from core.words import fold


class NameKind(StrEnum):
    """What bears a name; NAME where the text does not show whether it is a person, a work, a body or an event."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    NAME = "name"


@lru_cache(maxsize=16)
def lists_of(language: str) -> Mapping[str, tuple[NameKind, str]]:
    """Return names of places and organisations as written, folded, with what they are counted under."""
    lists: dict[str, tuple[NameKind, str]] = {}
    data = language_of(language).names
    if data.titles:
        from babel import Locale  # noqa: PLC0415 - imports shall not cost those who only read

        territories = cast("Mapping[str, str]", Locale(language).territories)
        for code, name in territories.items():
            if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "XA", "XB", "ZZ"}:
                lists[fold(name)] = (NameKind.PLACE, code)
    for names in (*CITIES, *REGIONS):
        lists.update({fold(name): (NameKind.PLACE, names[0]) for name in names})
    for names in ORGANISATIONS:
        lists.update({fold(name): (NameKind.ORGANISATION, names[0]) for name in names})
    lists.update({fold(name): (NameKind.PLACE, code) for name, code in data.countries.items()})
    # Peoples of two words, of which one alone says nothing: "North Korean".
    peoples = {fold(name): (NameKind.PLACE, code) for name, code in data.peoples.items() if " " in name}
    lists.update(peoples)
    lists.update({f"{name}s": entry for name, entry in peoples.items()})
    return lists


# From here on a capitalised word is a common German noun or adjective, unless English has it more often ("Grand").
_NOUN_ZIPF = 4.2


# Words recur within a report and from one report to the next, so what is known of each is kept, up to so many.
_MOST_WORDS = 20_000


@lru_cache(maxsize=_MOST_WORDS)
def zipf(word: str, language: str) -> float:
    """Return how frequent a word is in its language, on the Zipf scale: 3 is once in a million words, 0 unknown."""
    return word_frequencies.zipf(word, language)


@lru_cache(maxsize=_MOST_WORDS)
def is_common_noun(lower: str) -> bool:
    """Return whether a word in lower case is a common German noun or adjective rather than a name."""
    german = zipf(lower, "de")
    return german >= _NOUN_ZIPF and german >= zipf(lower, "en")


# A word of German that English does not know at all is a noun or adjective rather than a name, most of which both know.
_GERMAN_ZIPF, _FOREIGN_ZIPF = 1.0, 1.5


def is_german_noun(lower: str) -> bool:
    """Return whether a word in lower case is one of German alone, as compounds and inflected adjectives are."""
    german, english = zipf(lower, "de"), zipf(lower, "en")
    return german >= _GERMAN_ZIPF and english < _FOREIGN_ZIPF and german > english + _GERMAN_ZIPF


# How rare a word is that only names something (Zipf scale: 3 is once in a million words). "Tomahawk" has 2.6 and
# "Eurofighter" 3.3 in German, "Corona" 3.4 and "Video" 5.1. A name is known to English too, a German compound is not.
_NAME_ZIPF = 3.35
_NAME_LETTERS = 4
# From here on it is rather a word of English that German has borrowed ("Veto" 3.7, "Group" 5.6; "Tomahawk" 2.9).
_WORD_ZIPF = 3.6


@lru_cache(maxsize=_MOST_WORDS)
def is_rare_name(word: str) -> bool:
    """Return whether a word by itself is rather a name than a German noun."""
    lower = word.lower()
    is_rare = 0 < zipf(lower, "de") < _NAME_ZIPF and 1 < zipf(lower, "en") < _WORD_ZIPF
    return len(word) >= _NAME_LETTERS and (is_rare or (word[1:] != lower[1:] and not word.isupper()))


@lru_cache(maxsize=_MOST_WORDS)
def key_of(written: str) -> str:
    """Return the form that a name is counted under: folded, without accents and the ending of a case."""
    folded = fold(written)
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    for ending in ("'s", "'"):
        folded = folded.removesuffix(ending)
    return folded


_GIVEN = frozenset(unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode() for name in GIVEN_NAMES)


@lru_cache(maxsize=_MOST_WORDS)
def is_given_name(word: str) -> bool:
    """Return whether a word, or its first part before a hyphen, is a listed given name; accents do not matter."""
    return key_of(word.split("-", maxsplit=1)[0]).encode("ascii", "ignore").decode() in _GIVEN
