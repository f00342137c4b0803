"""Stage 1 of alignment, second half: the terms of two sides, numbered and weighed, at two depths of folding.

A *stem* is a word without its ending. A *root* reaches further: the first letters of a stem, which words of one family
share ("entscheiden", "Entscheidung"), and for a compound those of its parts ("Friedensbemühungen" holds the root of
"Bemühungen" where one of the reports uses that word).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.alignment.lexicon import Lexicon, lexicon_of
from core.alignment.vocabulary import Vocabulary, numbers_of
from core.alignment.weighing import Floats, Ints, weigh

# Up to so many sentences times terms, 4 MB, which term stands in which sentence is looked up in a table, which takes a
# tenth of the time of a search (reports of 500 sentences need a quarter of it).
_LARGEST_TABLE = 4_000_000


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
class Numbers:
    """The numbers of the terms of a pair of reports, in the order in which they come first.

    Attributes:
        names: The number of each term in the lexicon.
        chosen: Those of the pair, in order.
        places: Where a number of the lexicon stands among these, if it does; any figure at all if not.
    """

    names: Mapping[str, int]
    chosen: Ints
    places: Ints

    def get(self, term: str) -> int | None:
        """Return the number of a term, or None if no sentence has it."""
        name = self.names.get(term)
        if name is None or name >= len(self.places):
            return None
        number: int = self.places.item(name)
        return number if 0 <= number < len(self.chosen) and self.chosen[number] == name else None


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
    numbers: Numbers
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
        term = self.left.term[runs(starts, lengths)]
        wanted = (right * size).repeat(lengths) + term
        held = self.right.sentence * size + self.right.term
        shared = _are_held(wanted, held, len(self.right.total) * size)
        return np.arange(len(left)).repeat(lengths)[shared], term[shared]


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
    codes_left: Sequence[str]
    codes_right: Sequence[str]


def terms_of(left: Sequence[str], right: Sequence[str], vocabulary: Vocabulary, language: str) -> TermTable:
    """Number and weigh the terms of two sides.

    Args:
        left: The words of each left sentence as characters of the vocabulary.
        right: The words of each right sentence.
        vocabulary: That of both sides.
        language: The code of their language.

    Returns:
        The stems, the roots, and the words as characters.
    """
    # Everything here is done for all words of both sides at once by numpy, which reads what is known of them from
    # columns: by dictionaries it took three times as long.
    sizes = len(left), len(right)
    lengths = np.array(list(map(len, (*left, *right))), dtype=np.int64)
    words = numbers_of("".join((*left, *right)))
    lexicon = lexicon_of(vocabulary, language)
    lexicon.learn(words)
    # Terms are numbered as they come, so that what they weigh is added up in an order that this pair alone decides.
    word, different, _ = _numbered(words, len(vocabulary.words))
    stem_of_word, stems, stem_places = _numbered(lexicon.stem[different], len(lexicon.stems))
    stem_priors = _lowest(stem_of_word, lexicon.prior[different], len(stems))
    in_stems = _once_a_sentence(np.arange(len(lengths)).repeat(lengths), stem_of_word[word], len(stems))

    counts, names = _roots_of(stems, lexicon)
    root, roots, root_places = _numbered(names, len(lexicon.roots))
    root_priors = _lowest(root, stem_priors.repeat(counts), len(roots))
    in_roots = _once_a_sentence(*_expand(*in_stems, counts, root), len(roots))
    return TermTable(
        stems=_layer(*in_stems, Numbers(lexicon.stems, stems, stem_places), stem_priors, sizes),
        roots=_layer(*in_roots, Numbers(lexicon.roots, roots, root_places), root_priors, sizes),
        figures=lexicon.is_figure[stems],
        codes_left=left,
        codes_right=right,
    )


def _numbered(keys: Ints, size: int) -> tuple[Ints, Ints, Ints]:
    """Number keys below `size` in the order in which they come first.

    Returns:
        The number of each key, the different keys in order, and at which place of these each of them stands.
    """
    order = np.arange(len(keys))
    places = np.empty(size, dtype=np.int64)  # nothing is read that was not written
    # Of equal keys the first one is written last, and the last one written is what numpy keeps (its quickstart, on
    # indexing with arrays of indices).
    places[keys[::-1]] = order[::-1]
    chosen = keys[places[keys] == order]
    places[chosen] = order[: len(chosen)]
    return places[keys], chosen, places


def _roots_of(stems: Ints, lexicon: Lexicon) -> tuple[Ints, Ints]:
    """Return how many roots each stem has, and the roots: its own, and those of its parts that are stems of the pair.

    One may come twice.
    """
    is_stem = np.zeros(len(lexicon.stems), dtype=np.bool_)
    is_stem[stems] = True
    lengths = lexicon.part_count[stems]
    parts = lexicon.parts[runs(lexicon.first_part[stems], lengths)]
    found = is_stem[parts]
    counts = np.bincount(np.arange(len(stems)).repeat(lengths)[found], minlength=len(stems)) + 1
    is_own = np.zeros(counts.sum(), dtype=np.bool_)
    is_own[counts.cumsum() - counts] = True
    roots = np.empty(len(is_own), dtype=np.int64)
    roots[is_own] = lexicon.root[stems]
    roots[~is_own] = lexicon.root[parts[found]]
    return counts, roots


def _lowest(numbers: Ints, priors: Floats, size: int) -> Floats:
    """Return the lowest prior seen for each term."""
    lowest = np.full(size, np.inf)
    np.minimum.at(lowest, numbers, priors)
    return lowest


def _expand(sentence: Ints, stem: Ints, counts: Ints, numbers: Ints) -> tuple[Ints, Ints]:
    """Replace each stem by its roots, of which `counts` tells how many and `numbers` which, one stem after another."""
    starts = counts.cumsum() - counts
    times = counts[stem]
    return sentence.repeat(times), numbers[runs(starts[stem], times)]


def runs(starts: Ints, lengths: Ints) -> Ints:
    """Return start, start + 1, … for each start, as many as its length says, one run after the other."""
    ends = lengths.cumsum()
    places = (starts - ends + lengths).repeat(lengths)
    places += np.arange(len(places))
    return places


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


def _layer(sentence: Ints, term: Ints, numbers: Numbers, priors: Floats, sizes: tuple[int, int]) -> Layer:
    """Weigh the terms of both sides, whose sentences are numbered one side after the other."""
    starts = np.zeros(sum(sizes) + 1, dtype=np.int64)
    np.bincount(sentence, minlength=sum(sizes)).cumsum(out=starts[1:])
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
