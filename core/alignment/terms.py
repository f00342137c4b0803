"""Stage 1 of alignment, second half: the terms of two sides, numbered and weighed, at two depths of folding.

A *stem* is a word without its ending. A *root* reaches further: the first letters of a stem, which words of one family
share ("entscheiden", "Entscheidung"), and for a compound those of its parts ("Friedensbemühungen" holds the root of
"Bemühungen" where one of the reports uses that word).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, count
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import stem_of
from core.alignment.weighing import Floats, Ints, weigh

# Five letters keep "Entscheidung" and "entscheiden" together and "Präsident" and "Prämie" apart.
_ROOT_LENGTH = 5
# Compounds are cut only into parts of this many letters or more that the pair also uses as words of their own.
_PART_LENGTH = 4
# The longest words of German law have eighty letters; parts of a "word" of 100,000 would fill the memory.
_LONGEST_COMPOUND = 80
# Words become code points beyond the surrogates; a pair of reports with more than a million words repeats them.
_FIRST_CODE_POINT = 0x10000
_CODE_POINTS = 0x100000
# How many words of a language are kept with their stems and parts, 1.7 kB each with the cache of stems.
_MOST_WORDS = 50_000


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


class _Known(NamedTuple):
    """What a folded word is matched by: its stem, what it says at large, its root, and the parts it may have."""

    stem: str
    prior: float
    root: str
    parts: tuple[str, ...]


class _KnownWords(dict[str, _Known]):
    """The words of one language seen so far."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, word: str) -> _Known:
        if len(self) >= _MOST_WORDS:
            self.clear()
        stem, prior = stem_of(word, self.language)
        known = self[word] = _Known(stem, prior, stem[:_ROOT_LENGTH], _parts_of(stem))
        return known


@cache
def _known_words(language: str) -> _KnownWords:
    return _KnownWords(language)


def terms_of(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], language: str) -> TermTable:
    """Number and weigh the terms of two sides.

    Args:
        left: The folded words of each left sentence.
        right: The folded words of each right sentence.
        language: The code of their language.

    Returns:
        The stems, the roots, and the words as characters.
    """
    # Everything here is done for all words at once, by functions written in C: word by word it took twice as long.
    flat_left, flat_right = list(chain.from_iterable(left)), list(chain.from_iterable(right))
    vocabulary = _numbered(chain(flat_left, flat_right))
    sizes = len(left), len(right)
    words_left, words_right = _placed(left, flat_left, vocabulary), _placed(right, flat_right, vocabulary)

    known = list(map(_known_words(language).__getitem__, vocabulary))
    stem_of_word = [word.stem for word in known]
    stems = _numbered(stem_of_word)
    number_of = _numbers(stem_of_word, stems)
    stem_priors = _lowest(number_of, np.array([word.prior for word in known], dtype=np.float64), len(stems))
    stems_left, stems_right = (
        _once_a_sentence(sentence, number_of[word], len(stems)) for sentence, word in (words_left, words_right)
    )

    by_stem = dict(zip(stem_of_word, known, strict=True))
    no_stem = stems.keys().isdisjoint
    found = [
        (word.root,)
        if no_stem(word.parts)
        else (word.root, *[part[:_ROOT_LENGTH] for part in word.parts if part in stems])
        for word in map(by_stem.__getitem__, stems)
    ]
    found = [tuple(dict.fromkeys(each)) if len(each) > 1 else each for each in found]
    flat = list(chain.from_iterable(found))
    roots = _numbered(flat)
    root_numbers = _numbers(flat, roots)
    counts = np.array(list(map(len, found)), dtype=np.int64)
    root_priors = _lowest(root_numbers, np.repeat(stem_priors, counts), len(roots))
    roots_left, roots_right = (
        _once_a_sentence(*_expand(sentence, stem, counts, root_numbers), len(roots))
        for sentence, stem in (stems_left, stems_right)
    )
    return TermTable(
        stems=_layer(stems_left, stems_right, stems, stem_priors, sizes),
        roots=_layer(roots_left, roots_right, roots, root_priors, sizes),
        codes_left=_as_characters(left, words_left[1]),
        codes_right=_as_characters(right, words_right[1]),
    )


def _as_characters(sentences: Sequence[Sequence[str]], numbers: Ints) -> list[str]:
    """Write each word as one character, so that words in order can be counted at the speed of characters."""
    everything = (numbers % _CODE_POINTS + _FIRST_CODE_POINT).astype("<u4").tobytes().decode("utf-32-le")
    ends = np.cumsum([len(words) for words in sentences], dtype=np.int64).tolist()
    return [everything[end - len(words) : end] for words, end in zip(sentences, ends, strict=True)]


def _numbered(words: Iterable[str]) -> dict[str, int]:
    """Number words in the order in which they come first."""
    return dict(zip(dict.fromkeys(words), count(), strict=False))


def _numbers(words: Iterable[str], numbers: Mapping[str, int]) -> Ints:
    return np.array(list(map(numbers.__getitem__, words)), dtype=np.int64)


def _placed(sentences: Sequence[Sequence[str]], flat: list[str], numbers: Mapping[str, int]) -> tuple[Ints, Ints]:
    """Return for each word of the sentences, which `flat` holds in a row, its sentence and its number."""
    lengths = np.array(list(map(len, sentences)), dtype=np.int64)
    return np.repeat(np.arange(len(sentences)), lengths), _numbers(flat, numbers)


def _lowest(numbers: Ints, priors: Floats, size: int) -> Floats:
    """Return the lowest prior seen for each term."""
    lowest = np.full(size, np.inf)
    np.minimum.at(lowest, numbers, priors)
    return lowest


def _parts_of(stem: str) -> tuple[str, ...]:
    """Return the parts that a stem may have as a compound, wherever it is cut in two."""
    if stem[0].isdigit() or len(stem) > _LONGEST_COMPOUND:
        return ()
    return tuple(part for cut in range(_PART_LENGTH, len(stem) - _PART_LENGTH + 1) for part in (stem[cut:], stem[:cut]))


def _expand(sentence: Ints, stem: Ints, counts: Ints, numbers: Ints) -> tuple[Ints, Ints]:
    """Replace each stem by its roots, of which `counts` tells how many and `numbers` which, one stem after another."""
    starts = np.cumsum(counts) - counts
    times = counts[stem]
    return np.repeat(sentence, times), numbers[runs(starts[stem], times)]


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


def _layer(
    left: tuple[Ints, Ints], right: tuple[Ints, Ints], names: Mapping[str, int], priors: Floats, sizes: tuple[int, int]
) -> Layer:
    weights = weigh(left[1], right[1], *sizes, priors)
    sides = [
        Terms(sentence, term, added_up(sentence, weights[term], size))
        for (sentence, term), size in zip((left, right), sizes, strict=True)
    ]
    return Layer(sides[0], sides[1], tuple(names), priors, weights)
