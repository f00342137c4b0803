"""Names and places in a link's words, found without a list of names: by capitals, company and place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from core.changes.lexicon import Lexicon
from core.changes.view import LinkSide
from core.languages import language_of
from core.report import Report
from core.variants.sides import CONTENT, FUNCTION
from core.variants.units import UnitKind, is_figure, is_name, units_of
from core.word_frequencies import zipf

# A German noun of this frequency (Zipf scale, 3 is once in a million words) is a common one; names in the news are
# rarer, save for those of countries and cities, which show by their preposition.
_COMMON = 4.0
# A word of this frequency is known: it shows that another one is a form of it or built with it.
_KNOWN = 3.3
# The first part of a compound is narrower, and so rarer by itself.
_PART = 2.5


# A dateline has at most so many words and marks: "NEW YORK (AP) —", "STOCKHOLM, May 4 (Reuters) —".
_LONGEST_DATELINE = 10
# Names end in short nouns ("-burg", "-hausen"), hardly ever in one of so many letters.
_LONG_NOUN = 8
# An ending needs so many letters before it to be one.
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name on one side of a link.

    Attributes:
        words: The indices of its words, in a row.
        is_place: Whether it stands behind a preposition of place.
        marker: The index of that preposition, or -1.
    """

    words: tuple[int, ...]
    is_place: bool
    marker: int = -1


def nouns_of(report: Report, lexicon: Lexicon) -> frozenset[str]:
    """Return the folded words that the report uses with an article, and that are therefore common nouns."""
    before = ""
    found: set[str] = set()
    for match in re.finditer(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[^\w\s]", report.text):
        word = match.group()
        # Before another capital it may be a first name: "die Maria Theresia".
        if (
            word[0].isupper()
            and before in lexicon.data.determiners
            and not report.text[match.end() + 1 : match.end() + 2].isupper()
        ):
            found.add(word.casefold().replace("ß", "ss"))
        before = word.casefold().replace("ß", "ss")
    return frozenset(found)


def names_of(side: LinkSide, lexicon: Lexicon, nouns: frozenset[str]) -> list[Name]:
    """Return the names on one side, in order.

    Args:
        side: The side to look at.
        lexicon: The words of its language.
        nouns: Folded words that either report uses with an article (`nouns_of`).
    """
    return side.once("names", lambda: _names(side, lexicon, nouns))


def _names(side: LinkSide, lexicon: Lexicon, nouns: frozenset[str]) -> list[Name]:
    german = lexicon.data.stemmer == "german"
    names: list[Name] = []
    taken = _datelines(side)
    for unit in units_of(side.side):
        if unit.kind is not UnitKind.NAME or taken.issuperset(unit.words):
            continue
        words = _trimmed(tuple(unit.words), side, lexicon, nouns) if german else tuple(unit.words)
        classed = _behind_class_noun(tuple(unit.words), side, lexicon)
        if classed:
            names.append(_named(side, classed, lexicon))
            taken.update(unit.words)
            continue
        taken.update(words if len(words) > 1 else ())
        if len(words) > 1 and not (german and all(is_common(k, side, lexicon, nouns) for k in words)):
            names.append(_named(side, words, lexicon))
    for k, word in enumerate(side.side.words):
        if k not in taken and (word.folded in lexicon.data.places or _is_single_name(side, k, lexicon, nouns)):
            names.append(_named(side, (k,), lexicon))
    return sorted(names, key=lambda name: name.words)


def _named(side: LinkSide, words: tuple[int, ...], lexicon: Lexicon) -> Name:
    marker = words[0] - 1
    while marker >= words[0] - 2 and marker >= 0 and side.folded(marker) in lexicon.data.determiners:
        marker -= 1
    behind_marker = marker >= 0 and (side.folded(marker) in lexicon.data.place_markers or side.folded(marker) == "im")
    if any(side.folded(k) in lexicon.data.places for k in words):
        return Name(words, is_place=True, marker=marker if behind_marker else -1)
    return Name(words, is_place=behind_marker and marker == words[0] - 1, marker=marker if behind_marker else -1)


def _trimmed(words: tuple[int, ...], side: LinkSide, lexicon: Lexicon, nouns: frozenset[str]) -> tuple[int, ...]:
    """Leave out what stands beside a German name with a capital: a sentence's first word, and common nouns."""
    while words and (
        side.starts_sentence(words[0])
        or side.folded(words[0]) in nouns
        or side.folded(words[0]) in side.side.language.month_parts
        or side.folded(words[0]) in side.side.language.units
        or (words[0] and side.side.words[words[0] - 1].text[0].isdigit())
    ):
        words = words[1:]
    if len(words) > 1 and _is_what_somebody_is(words[0], side, lexicon, nouns):
        words = words[1:]
    if len(words) > 1 and side.folded(words[-2]).endswith("s") and is_common(words[-1], side, lexicon, nouns):
        return words[:-1]  # a genitive before what somebody has: "[Kellers] Pläne"
    return words


def _is_what_somebody_is(index: int, side: LinkSide, lexicon: Lexicon, nouns: frozenset[str]) -> bool:
    """Whether a word before a name says what its bearer is: "der gelernte Koch [Keller]"."""
    if index > 0 and side.folded(index - 1).startswith(lexicon.data.possessives or ("\0",)):
        return True  # "seinen Rivalen [Keller]"
    behind_adjective = index > 0 and side.side.words[index - 1].text.islower() and _bends(side, index - 1, lexicon)
    if not behind_adjective or side.folded(index - 1) in lexicon.data.determiners:
        return False
    return not side.folded(index).endswith(lexicon.adjective_endings) and is_common(index, side, lexicon, nouns)


def _behind_class_noun(words: tuple[int, ...], side: LinkSide, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the words that name what the noun before them is: "die Organisation [Meerhilfe]".

    German sets two nouns side by side for a name and for little else, so a name built of common nouns shows here. A
    dative with its object is the exception ("gab der Partei Auftrieb"), which frequent words give away.
    """
    after = next((k for k in words[1:] if side.folded(k - 1).endswith(lexicon.data.class_nouns or ("\0",))), -1)
    if after < 0:
        return ()
    word = side.folded(after)
    known = _frequency(lexicon.code)(word) >= _KNOWN or _is_derived(word, lexicon.code)
    if ("-" not in word and known) or word in lexicon.data.units:
        return ()
    return tuple(k for k in words if k >= after)


def _is_single_name(side: LinkSide, index: int, lexicon: Lexicon, nouns: frozenset[str]) -> bool:
    word = side.side.words[index]
    if not is_name(side.side, index) or side.starts_sentence(index) or len(word.text) < 3:
        return False
    if word.folded in lexicon.data.not_names or (lexicon.data.stemmer != "german" and _opens_speech(side, index)):
        return False
    before = side.side.words[index - 1] if index else None
    if before is not None and (is_figure(before, lexicon.data) or before.folded in lexicon.data.units):
        return False
    if lexicon.data.stemmer != "german" or (word.text.isupper() and word.text.isalpha()):
        return True
    if index and _bends(side, index - 1, lexicon):
        return False
    return not is_common(index, side, lexicon, nouns)


def _opens_speech(side: LinkSide, index: int) -> bool:
    """Whether a word has its capital because what somebody says begins with it: 'he said: "Much of it …'."""
    after = side.side.words[index + 1 : index + 2]
    return side.folded(index - 1) in {":", '"'} and bool(after) and after[0].text[0].islower()


def _datelines(side: LinkSide) -> set[int]:
    """The words before the dash of a dateline: "GENEVA (AP) —", "BERLIN, March 3 —"; they say where it was written."""
    words = side.side.words
    found: set[int] = set()
    for start in range(len(words)):
        if start and side.side.sentences[start - 1] == side.side.sentences[start]:
            continue
        until = range(start + 1, min(len(words), start + _LONGEST_DATELINE))
        dash = next((k for k in until if words[k].folded == "-"), -1)
        in_brackets = any(side.folded(k) == "(" for k in range(start, dash))
        in_capitals = len(words[start].text) > 1 and words[start].text.isupper()
        if dash > 0 and side.side.sentences[dash] == side.side.sentences[start] and (in_brackets or in_capitals):
            found.update(range(start, dash))
    return found


def _bends(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether the word is an article, or an adjective behind one: German sets common nouns there, and seldom names."""
    word = side.side.words[index]
    if word.folded in lexicon.data.determiners:
        return True
    adjective = word.text.islower() and side.side.weights[index] >= CONTENT
    if not (adjective and word.folded.endswith(lexicon.adjective_endings)) or not index:
        return False
    before = side.folded(index - 1)
    return before in lexicon.data.determiners or side.side.weights[index - 1] == FUNCTION


def is_common(index: int, side: LinkSide, lexicon: Lexicon, nouns: frozenset[str]) -> bool:
    """Whether a German word is a common noun: frequent, used with an article, bent like one, or built of others."""
    word = side.folded(index)
    if word in nouns or word in lexicon.data.units or word in lexicon.data.titles:
        return True
    return side.side.stems[index] in lexicon.naming or _is_known_or_built(word, lexicon.code)


# Words recur within a report and from one report to the next, so what is known of each is kept, up to so many.
_MOST_WORDS = 20_000


@lru_cache(maxsize=_MOST_WORDS)
def _is_known_or_built(word: str, language: str) -> bool:
    """Whether a word is frequent, a form of a known one, or built of others."""
    frequency = _frequency(language)
    if _is_derived(word, language) or any(frequency(part) >= _COMMON for part in word.split("-") if part):
        return True
    bent = any(
        word.endswith(ending) and len(word) - len(ending) >= 4 and frequency(word[: -len(ending)]) >= _KNOWN
        for ending in ("en", "er", "n", "e")
    )
    return bent or any(frequency(word + ending) >= _KNOWN for ending in ("en", "n")) or _is_compound(word, frequency)


def _is_derived(word: str, language: str) -> bool:
    """Whether a word ends like a noun made of another word, which "Chur" and "Benz" are too short for."""
    return word[_SHORTEST_STEM:].endswith(language_of(language).changes.noun_endings)


def _is_compound(word: str, frequency: Callable[[str], float]) -> bool:
    """Whether the word is built of two known ones; German builds nouns without end, and names are seldom built so."""
    plain = word.replace("-", "")
    # A long common noun at the end needs no known beginning: "Fäkalbakterien".
    if any(frequency(plain[cut:]) >= _KNOWN for cut in range(3, len(plain) - _LONG_NOUN + 1)):
        return True
    return len(plain) >= 8 and any(
        frequency(plain[cut:]) >= _KNOWN and max(frequency(plain[:cut]), frequency(plain[:cut].rstrip("s"))) >= _PART
        for cut in range(3, len(plain) - 2)
    )


def _frequency(code: str) -> Callable[[str], float]:
    return lambda word: zipf(word, code, "small")
