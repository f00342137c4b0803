"""Which words are names in a pair of reports, and which are nouns: only sentences that hold one of them are read."""

from __future__ import annotations

import re
from itertools import chain, pairwise

from core.alignment.folding import Side, words_in
from core.alignment.signs import CAPITAL, NAME, OFFICE, signs_of
from core.languages import language_of
from core.words import fold_word

_SECOND_CAPITALIZED = re.compile(rf"({CAPITAL}[\w-]*+) (?=({CAPITAL}[^\W\d_]++))")
# Marks that may touch a folded word.
_MARKS = '.,;:!?"()…'
# Folding drops these marks or joins them to the word before them, so that a word as published is none of the folded
# ones: soft hyphens, signs without width, accents on their own, trade marks. Where there are any, all is read.
_JOINING = (
    "\u00ad", "\u200b", "\u2060", "\ufeff", "™", "\u0300", "\u0301", "\u0302", "\u0303", "\u0304", "\u0306", "\u0307",
    "\u0308", "\u030a", "\u030b", "\u030c", "\u0323", "\u0327", "\u0328", "\u0331",
)  # fmt: skip


class Naming:
    """Two reports, to be asked what some words are in them."""

    def __init__(self, left: Side, right: Side, language: str) -> None:
        """Hold the sentences of both sides; what is said again is read once."""
        texts = [sentence.text for sentence in chain(left.sentences, right.sentences)]
        self._read = dict(
            zip(texts, zip(left.folded + right.folded, left.words + right.words, strict=True), strict=True)
        )
        self._parted = any(map("\n".join(self._read).__contains__, _JOINING))
        self._language = language

    def names_among(self, words: set[str]) -> set[str]:
        """Return which of some folded words are names: capitalized, behind another such word, no article or number."""
        published = "\n".join([text for text, _ in self._holding(words)])
        signs = signs_of(self._language)
        found = [(before, fold_word(name)) for before, name in set(_SECOND_CAPITALIZED.findall(published))]
        return {
            name
            for before, name in found
            if name in words and signs[name] & NAME and signs[fold_word(before)] & (NAME | OFFICE)
        }

    def nouns_among(self, words: set[str]) -> set[str]:
        """Return which of some folded words stand behind an article somewhere, and act under no name of their own."""
        determiners = language_of(self._language).alignment.determiners
        articles = {f"{mark}{word}" for word in determiners for mark in ("", '"', "(")}
        # A point between two sentences: an article belongs to its own.
        tokens = " . ".join([folded for _, folded in self._holding(words)]).split()
        behind = {noun.strip(_MARKS) for word, noun in pairwise(tokens) if word in articles}
        return words & behind

    def _holding(self, words: set[str]) -> list[tuple[str, str]]:
        """Return the sentences that hold one of some words, as published and as folded."""
        if self._parted:
            return [(text, folded) for text, (folded, _) in self._read.items()]
        # A word with a hyphen or the like is several in a side's words.
        parts = {part for word in words for part in words_in(word)[:1]}
        return [(text, folded) for text, (folded, held) in self._read.items() if not parts.isdisjoint(held)]
