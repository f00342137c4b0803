"""Stage 1 of alignment, second half: the terms of two sides, numbered and weighed, at two depths of folding.

A *stem* is a word without its ending. A *root* reaches further: the first letters of a stem, which words of one family
share ("entscheiden", "Entscheidung"), and for a compound those of its parts ("Friedensbemühungen" holds the root of
"Bemühungen" where one of the reports uses that word).
"""

from __future__ import annotations

from collections import defaultdict
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
ROOT_LENGTH = 5
# Compounds are cut only into parts of this many letters or more that the pair also uses as words of their own.
_PART_LENGTH = 4
# The longest words of German law have eighty letters; parts of a "word" of 100,000 would fill the memory.
_LONGEST_COMPOUND = 80
# Words become code points beyond the surrogates; a pair of reports with more than a million words repeats them.
_FIRST_CODE_POINT = 0x10000
_CODE_POINTS = 2**20
# Up to so many sentences times terms, 4 MB, which term stands in which sentence is looked up in a table, which takes a
# tenth of the time of a search (reports of 500 sentences need a quarter of it).
_LARGEST_TABLE = 4_000_000
# How many words of a language are kept with their stems and parts, 1.7 kB each with the cache of stems.
_MOST_WORDS = 50_000


@dataclass(frozen=True, slots=True)
class Terms:
    """Which terms stand in which sentence of one side, each term once a sentence.

    Attributes:
        sentence: The sentence's place on its side, ascending.
        term: The term's number, common to both sides.
        total: What the terms of each sentence weigh together, one figure a sentence.
        starts: Where the terms of each sentence begin in the two lists above, and where the last ones end.
    """

    sentence: Ints
    term: Ints
    total: Floats
    starts: Ints

    def of(self, place: int) -> frozenset[int]:
        """Return the terms of one sentence."""
        return frozenset(self.term[self.starts[place] : self.starts[place + 1]].tolist())


@dataclass(frozen=True, slots=True)
class Layer:
    """The terms of both sides at one depth of folding.

    Attributes:
        left: Terms of the left side.
        right: Terms of the right side.
        numbers: The number of each term.
        priors: What each term says at large, by number.
        weights: What each term weighs in this pair of reports, by number.
    """

    left: Terms
    right: Terms
    numbers: Mapping[str, int]
    priors: Floats
    weights: Floats

    def shared_by(self, left: Ints, right: Ints) -> tuple[Ints, Ints]:
        """Return the terms that pairs of sentences share.

        Args:
            left: The place of each pair's left sentence.
            right: The place of each pair's right sentence.

        Returns:
            For each shared term the position of its pair, ascending, and the term's number.
        """
        size = max(len(self.weights), 1)
        starts = self.left.starts[left]
        lengths = self.left.starts[left + 1] - starts
        pair = np.repeat(np.arange(len(left)), lengths)
        term = self.left.term[runs(starts, lengths)]
        shared = _are_held(
            right[pair] * size + term, self.right.sentence * size + self.right.term, len(self.right.total) * size
        )
        return pair[shared], term[shared]


@dataclass(frozen=True, slots=True)
class TermTable:
    """All terms of a pair of reports.

    Attributes:
        stems: Words without their endings.
        roots: First letters of stems, and of the parts of compounds.
        figures: Whether a stem is that of a figure, by its number.
        codes_left: The left sentences with each word as one character.
        codes_right: The right sentences likewise.
    """

    stems: Layer
    roots: Layer
    figures: NDArray[np.bool_]
    codes_left: list[str]
    codes_right: list[str]


class _Family(NamedTuple):
    """What words of one stem are matched by beyond it: their root, and the parts they may have as a compound."""

    root: tuple[str]
    parts: tuple[str, ...]
    is_figure: bool


class _KnownWords(dict[str, tuple[str, float]]):
    """The words of one language seen so far, each with its stem and what it says at large."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, word: str) -> tuple[str, float]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        known = self[word] = stem_of(word, self.language)
        return known


class _Families(dict[str, _Family]):
    """The stems seen so far."""

    def __missing__(self, stem: str) -> _Family:
        if len(self) >= _MOST_WORDS:
            self.clear()
        family = self[stem] = _Family((stem[:ROOT_LENGTH],), _parts_of(stem), stem[0].isdigit())
        return family


@cache
def _known_words(language: str) -> _KnownWords:
    return _KnownWords(language)


_families = _Families()


def terms_of(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], language: str) -> TermTable:
    """Number and weigh the terms of two sides.

    Args:
        left: The folded words of each left sentence.
        right: The folded words of each right sentence.
        language: The code of their language.

    Returns:
        The stems, the roots, and the words as characters.
    """
    # Everything here is done for all words of both sides at once, by functions written in C: word by word it took twice
    # as long, and for short reports side by side half as long again.
    sentences = [*left, *right]
    sizes = len(left), len(right)
    lengths = np.array(list(map(len, sentences)), dtype=np.int64)
    word, words = _numbered(chain.from_iterable(sentences))
    known = list(map(_known_words(language).__getitem__, words))
    stem_of_word, stems = _numbered([stem for stem, _ in known])
    stem_priors = _lowest(stem_of_word, np.array([prior for _, prior in known], dtype=np.float64), len(stems))
    in_stems = _once_a_sentence(np.repeat(np.arange(len(sentences)), lengths), stem_of_word[word], len(stems))

    families = list(map(_families.__getitem__, stems))
    without = stems.keys().isdisjoint
    found = [family.root if without(family.parts) else _roots_of(family, stems) for family in families]
    root, roots = _numbered(chain.from_iterable(found))
    counts = np.array(list(map(len, found)), dtype=np.int64)
    root_priors = _lowest(root, np.repeat(stem_priors, counts), len(roots))
    in_roots = _once_a_sentence(*_expand(*in_stems, counts, root), len(roots))
    codes = _as_characters(word, lengths)
    return TermTable(
        stems=_layer(*in_stems, stems, stem_priors, sizes),
        roots=_layer(*in_roots, roots, root_priors, sizes),
        figures=np.array([family.is_figure for family in families], dtype=np.bool_),
        codes_left=codes[: len(left)],
        codes_right=codes[len(left) :],
    )


def _roots_of(family: _Family, stems: Mapping[str, int]) -> tuple[str, ...]:
    """Return the root of a stem and those of its parts that are stems of the pair too; one may come twice."""
    return (*family.root, *[part[:ROOT_LENGTH] for part in family.parts if part in stems])


def _as_characters(numbers: Ints, lengths: Ints) -> list[str]:
    """Write each word as one character, so that words in order can be counted at the speed of characters."""
    everything = ((numbers & (_CODE_POINTS - 1)) + _FIRST_CODE_POINT).astype("<u4").tobytes().decode("utf-32-le")
    ends = np.cumsum(lengths)
    return [everything[start:end] for start, end in zip((ends - lengths).tolist(), ends.tolist(), strict=True)]


def _numbered(words: Iterable[str]) -> tuple[Ints, dict[str, int]]:
    """Number words in the order in which they come first; return the number of each, and the numbers by word."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    found = np.array(list(map(numbers.__getitem__, words)), dtype=np.int64)
    return found, dict(numbers)


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


def _are_held(wanted: Ints, held: Ints, size: int) -> NDArray[np.bool_]:
    """Tell for each of the `wanted` keys below `size` whether it is among those `held`, which ascend."""
    if size <= _LARGEST_TABLE:
        table = np.zeros(size, dtype=np.bool_)
        table[held] = True
        return table[wanted]
    if not len(held):
        return np.zeros(len(wanted), dtype=np.bool_)
    return held[np.minimum(np.searchsorted(held, wanted), len(held) - 1)] == wanted


def each_once(keys: Ints) -> Ints:
    """Return the different keys in order."""
    # Keys mostly come sentence by sentence, and a stable sort takes an eighth to a quarter of the time for such;
    # np.unique hashes, which showed in the profile of long documents.
    keys = np.sort(keys, kind="stable")
    first = np.ones(len(keys), dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    return keys[first]


def _once_a_sentence(sentence: Ints, term: Ints, terms: int) -> tuple[Ints, Ints]:
    bits = terms.bit_length()  # shifted and not multiplied, since dividing takes ten times as long
    keys = each_once(sentence << bits | term)
    return keys >> bits, keys & ((1 << bits) - 1)


def _layer(sentence: Ints, term: Ints, numbers: Mapping[str, int], priors: Floats, sizes: tuple[int, int]) -> Layer:
    """Weigh the terms of both sides, whose sentences are numbered one side after the other."""
    starts = np.searchsorted(sentence, np.arange(sum(sizes) + 1))
    first_right = starts[sizes[0]]
    left, right = term[:first_right], term[first_right:]
    weights = weigh(left, right, *sizes, priors)
    total = added_up(sentence, weights[term], sum(sizes))
    return Layer(
        Terms(sentence[:first_right], left, total[: sizes[0]], starts[: sizes[0] + 1]),
        Terms(sentence[first_right:] - sizes[0], right, total[sizes[0] :], starts[sizes[0] :] - first_right),
        numbers,
        priors,
        weights,
    )
