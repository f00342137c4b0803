"""Stage 1 of alignment, second half: the terms of two sides, numbered and weighed, at two depths of folding.

A *stem* is a word without its ending. A *root* reaches further: the first letters of a stem, which words of one family
share ("entscheiden", "Entscheidung"), and for a compound those of its parts ("Friedensbemühungen" holds the root of
"Bemühungen" where one of the reports uses that word).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import stem_of
from core.alignment.weighing import Floats, Ints, weigh

# Five letters keep "Entscheidung" and "entscheiden" together and "Präsident" and "Prämie" apart.
_ROOT_LENGTH = 5
# Compounds are cut only into parts of this many letters or more that the pair also uses as words of their own.
_PART_LENGTH = 4
# Words become code points beyond the surrogates; a pair of reports with more than a million words repeats them.
_FIRST_CODE_POINT = 0x10000
_CODE_POINTS = 0x100000


@dataclass(frozen=True, slots=True)
class Terms:
    """Which terms stand in which sentence of one side, each term once a sentence.

    Attributes:
        sentence: The sentence's place on its side, ascending.
        term: The term's number, common to both sides.
        total: What the terms of each sentence weigh together, one figure a sentence.
    """

    sentence: Ints
    term: Ints
    total: Floats

    def of(self, place: int) -> frozenset[int]:
        """Return the terms of one sentence."""
        start, end = np.searchsorted(self.sentence, (place, place + 1))
        return frozenset(self.term[start:end].tolist())

    def only(self, places: NDArray[np.bool_]) -> Terms:
        """Return the terms of the chosen sentences alone."""
        keep = places[self.sentence]
        return Terms(self.sentence[keep], self.term[keep], self.total)


@dataclass(frozen=True, slots=True)
class Layer:
    """The terms of both sides at one depth of folding.

    Attributes:
        left: Terms of the left side.
        right: Terms of the right side.
        names: The terms as they are compared, by number.
        priors: What each term says at large, by number.
        weights: What each term weighs in this pair of reports, by number.
    """

    left: Terms
    right: Terms
    names: tuple[str, ...]
    priors: Floats
    weights: Floats

    def between(self, left: NDArray[np.bool_], right: NDArray[np.bool_]) -> Layer:
        """Return the layer with the terms of the chosen sentences of both sides alone."""
        return Layer(self.left.only(left), self.right.only(right), self.names, self.priors, self.weights)

    def shared_by(self, left: Ints, right: Ints) -> tuple[Ints, Ints]:
        """Return the terms that pairs of sentences share.

        Args:
            left: The place of each pair's left sentence.
            right: The place of each pair's right sentence.

        Returns:
            For each shared term the position of its pair, ascending, and the term's number.
        """
        size = max(len(self.weights), 1)
        starts = np.searchsorted(self.left.sentence, left)
        lengths = np.searchsorted(self.left.sentence, left, side="right") - starts
        pair = np.repeat(np.arange(len(left)), lengths)
        term = self.left.term[runs(starts, lengths)]
        held = self.right.sentence * size + self.right.term
        if not len(held):
            return pair[:0], term[:0]
        wanted = right[pair] * size + term
        place = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
        shared = held[place] == wanted
        return pair[shared], term[shared]


@dataclass(frozen=True, slots=True)
class TermTable:
    """All terms of a pair of reports.

    Attributes:
        stems: Words without their endings.
        roots: First letters of stems, and of the parts of compounds.
        codes_left: The left sentences with each word as one character.
        codes_right: The right sentences likewise.
    """

    stems: Layer
    roots: Layer
    codes_left: list[str]
    codes_right: list[str]


class _Register:
    """Numbers terms in the order they come, and keeps the lowest prior seen for each."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.priors: list[float] = []

    def number(self, name: str, prior: float) -> int:
        number = self.numbers.setdefault(name, len(self.priors))
        if number == len(self.priors):
            self.priors.append(prior)
        elif prior < self.priors[number]:
            self.priors[number] = prior
        return number


def terms_of(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], language: str) -> TermTable:
    """Number and weigh the terms of two sides.

    Args:
        left: The folded words of each left sentence.
        right: The folded words of each right sentence.
        language: The code of their language.

    Returns:
        The stems, the roots, and the words as characters.
    """
    vocabulary: dict[str, int] = {}
    sizes = len(left), len(right)
    words_left = _number_words(left, vocabulary)
    words_right = _number_words(right, vocabulary)

    stems = _Register()
    stem_of_word = np.array([stems.number(*stem_of(word, language)) for word in vocabulary], dtype=np.int64)
    stems_left, stems_right = (
        _once_a_sentence(sentence, stem_of_word[word], len(stems.priors))
        for sentence, word in (words_left, words_right)
    )

    roots = _Register()
    found = [
        [roots.number(root, prior) for root in _roots_of(stem, stems.numbers)]
        for stem, prior in zip(stems.numbers, stems.priors, strict=True)
    ]
    roots_left, roots_right = (
        _once_a_sentence(*_expand(sentence, stem, found), len(roots.priors))
        for sentence, stem in (stems_left, stems_right)
    )
    return TermTable(
        stems=_layer(stems_left, stems_right, stems, sizes),
        roots=_layer(roots_left, roots_right, roots, sizes),
        codes_left=_as_characters(left, words_left[1]),
        codes_right=_as_characters(right, words_right[1]),
    )


def _as_characters(sentences: Sequence[Sequence[str]], numbers: Ints) -> list[str]:
    """Write each word as one character, so that words in order can be counted at the speed of characters."""
    everything = (numbers % _CODE_POINTS + _FIRST_CODE_POINT).astype("<u4").tobytes().decode("utf-32-le")
    ends = np.cumsum([len(words) for words in sentences], dtype=np.int64).tolist()
    return [everything[end - len(words) : end] for words, end in zip(sentences, ends, strict=True)]


def _number_words(sentences: Sequence[Sequence[str]], vocabulary: dict[str, int]) -> tuple[Ints, Ints]:
    numbers = [vocabulary.setdefault(word, len(vocabulary)) for words in sentences for word in words]
    places = np.repeat(np.arange(len(sentences)), np.array([len(words) for words in sentences], dtype=np.int64))
    return places, np.array(numbers, dtype=np.int64)


def _roots_of(stem: str, stems: dict[str, int]) -> dict[str, None]:
    """Return the roots of a stem: its own, and those of the parts that are words of the pair."""
    roots = {stem[:_ROOT_LENGTH]: None}
    if not stem[0].isdigit():
        for cut in range(_PART_LENGTH, len(stem) - _PART_LENGTH + 1):
            if stem[cut:] in stems:
                roots[stem[cut : cut + _ROOT_LENGTH]] = None
            if stem[:cut] in stems:
                roots[stem[: min(cut, _ROOT_LENGTH)]] = None
    return roots


def _expand(sentence: Ints, stem: Ints, roots_of_stem: list[list[int]]) -> tuple[Ints, Ints]:
    """Replace each stem by its roots."""
    counts = np.array([len(roots) for roots in roots_of_stem], dtype=np.int64)
    flat = np.array([root for roots in roots_of_stem for root in roots], dtype=np.int64)
    starts = np.cumsum(counts) - counts
    times = counts[stem]
    return np.repeat(sentence, times), flat[runs(starts[stem], times)]


def runs(starts: Ints, lengths: Ints) -> Ints:
    """Return start, start + 1, … for each start, as many as its length says, one run after the other."""
    ends = np.cumsum(lengths)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + lengths, lengths)


def added_up(places: Ints, values: Floats, size: int) -> Floats:
    """Return for each place from 0 to `size` the sum of the values that stand at it."""
    return np.bincount(places, values, size).astype(np.float64)


def _once_a_sentence(sentence: Ints, term: Ints, terms: int) -> tuple[Ints, Ints]:
    keys = np.sort(sentence * max(terms, 1) + term)  # np.unique hashes, which showed in the profile of long documents
    if len(keys):
        keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    return keys // max(terms, 1), keys % max(terms, 1)


def _layer(left: tuple[Ints, Ints], right: tuple[Ints, Ints], register: _Register, sizes: tuple[int, int]) -> Layer:
    priors = np.array(register.priors, dtype=np.float64)
    weights = weigh(left[1], right[1], *sizes, priors)
    sides = [
        Terms(sentence, term, added_up(sentence, weights[term], size))
        for (sentence, term), size in zip((left, right), sizes, strict=True)
    ]
    return Layer(sides[0], sides[1], tuple(register.numbers), priors, weights)
