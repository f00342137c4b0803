"""Which words are names in a pair of reports, and which are nouns: only sentences that hold one of them are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import chain, pairwise

from core.alignment.folding import Side
from core.alignment.signs import CAPITAL, NAME, OFFICE, signs_of
from core.alignment.vocabulary import WORDS
from core.languages import language_of
from core.words import fold_word

_SECOND_CAPITALIZED = re.compile(rf"({CAPITAL}[\w-]*+) (?=({CAPITAL}[^\W\d_]++))")
# Marks that may touch a folded word.
_MARKS = '.,;:!?"()…'
# Folding drops these marks, so that the word before and the one behind are one.
_DROPPED = ("\u00ad", "\u200b", "\u2060", "\ufeff")
# How many sentences are read at first.
_FIRST_READ = 64


class Naming:
    """What some words are in a pair of reports; only sentences that hold one of them are read.

    A word that is often said is soon found, so that sentences which hold no other one are not read any more.
    """

    def __init__(self, left: Side, right: Side, language: str) -> None:
        """Hold the sentences of both sides."""
        self._language = language
        self._texts = [sentence.text for sentence in chain(left.sentences, right.sentences)]
        self._folded, self._characters = left.folded + right.folded, left.characters + right.characters
        self._written = left.vocabulary.written
        # What is said again is read once.
        places = dict(zip(self._texts, range(len(self._texts)), strict=True))
        self._places = list(places.values())
        self._parted = _may_be_parted("\n".join(places))

    def names_among(self, words: set[str]) -> set[str]:
        """Return which of some folded words are names: capitalized, behind another such word, no article or number."""
        return self._found(words, self._names_in)

    def nouns_among(self, words: set[str]) -> set[str]:
        """Return which of some folded words stand behind an article somewhere, and act under no name of their own."""
        return self._found(words, self._nouns_in)

    def _found(self, words: set[str], find: Callable[[list[int], set[str]], set[str]]) -> set[str]:
        sought, start, end = set(words), 0, _FIRST_READ
        while sought and start < len(self._places):
            places = self._places[start:end]
            if not self._parted:
                # A word with a hyphen or the like is several words of a side.
                hold_none = set(self._written([part for word in sought for part in WORDS.findall(word)[:1]])).isdisjoint
                places = [place for place in places if not hold_none(self._characters[place])]
            sought -= find(places, sought)
            start, end = end, 3 * end  # twice as many as before
        return words - sought

    def _names_in(self, places: list[int], words: set[str]) -> set[str]:
        found = set(_SECOND_CAPITALIZED.findall("\n".join([self._texts[place] for place in places])))
        behind = [(before, folded) for before, name in found if (folded := fold_word(name)) in words]
        signs = signs_of(self._language)
        return {name for before, name in behind if signs[fold_word(before)] & (NAME | OFFICE) and signs[name] & NAME}

    def _nouns_in(self, places: list[int], words: set[str]) -> set[str]:
        determiners = language_of(self._language).alignment.determiners
        articles = {f"{mark}{word}" for word in determiners for mark in ("", '"', "(")}
        # A point between two sentences: an article belongs to its own.
        tokens = " . ".join([self._folded[place] for place in places]).split()
        behind = {noun for word, noun in pairwise(tokens) if word in articles}
        return words.intersection([noun.strip(_MARKS) for noun in behind])


def _may_be_parted(text: str) -> bool:
    """Whether a word as published may be none of the folded ones, since folding joins it to a sign beside it.

    Folding drops some marks, and brings accents on their own and signs such as "№" into letters. Where any stand, all
    is read.
    """
    if any(map(text.__contains__, _DROPPED)):
        return True
    return not unicodedata.is_normalized("NFKC", text) and any(map(_folds_to_letters, set(text)))


@lru_cache(maxsize=10_000)
def _folds_to_letters(sign: str) -> bool:
    folded = unicodedata.normalize("NFKC", sign)
    return re.match(r"\w", sign) is None and (
        unicodedata.category(sign).startswith("M") or re.search(r"[\w\u0300-\u036f]", folded) is not None
    )
