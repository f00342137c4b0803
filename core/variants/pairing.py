"""Which word of one side answers to which word of the other: equal words, moved ones, and words put for each other."""

from __future__ import annotations

from collections.abc import Sequence

from core.variants.company import pair_by_company, pair_by_neighbours, pair_by_place, share_partners
from core.variants.likeness import pair_alike
from core.variants.sides import Side
from core.variants.tiling import runs_at_once, tile
from core.variants.word_pairs import Pairing, Run, WordPair

# Pairing looks at every run of common words, which a text without sentence ends can have by the million. Sides of more
# than this many word pairs are compared in order only; news sentences stay below 10,000.
_MOST_CELLS = 100_000


def pair_words(left: Side, right: Side) -> tuple[WordPair, ...]:
    """Pair the words of two sides, in the order of the left side.

    1. Common runs of words, heaviest first, wherever they stand (greedy string tiling, Wise 1993).
    2. Equal words of little weight, in order, between the words paired so far.
    3. Words alike in stem, spelling or value.
    4. Equal words of little weight beside words that are paired.
    5. What is left between paired neighbours, in order, content with content.
    6. What is left elsewhere, by company: words whose neighbours are paired with neighbours of each other.
    7. In a short gap with more words on one side ("speed up" / "accelerate"), the word over shares its neighbour's.

    Up to stage 6 a word has one partner at most; stage 7 gives a second one on the ground of its place.
    """
    return paired(left, right, None if are_long(left, right) else runs_at_once(left, right)).pairs()


def paired(left: Side, right: Side, runs: Sequence[Run] | None) -> Pairing:
    """Pair the words of two sides as `pair_words` does, and return the state in which the pairing ended.

    Args:
        left: The left side.
        right: The right side.
        runs: The common runs of the first stage where they can be told at once, None where they can't.
    """
    pairing = Pairing(left, right)
    if are_long(left, right):
        pairing.pair_in_order(0, len(left.lexemes), 0, len(right.lexemes))
        return pairing
    if runs is None:
        tile(pairing)
    else:
        pairing.pair_runs(runs)
    if pairing.is_complete():
        return pairing
    _fill_gaps(pairing)
    pair_alike(pairing)
    pair_by_neighbours(pairing)
    if not pairing.is_complete():
        gaps = pairing.gaps()
        pair_by_place(pairing)
        pair_by_company(pairing)
        share_partners(pairing, gaps)
    return pairing


def are_long(left: Side, right: Side) -> bool:
    """Whether two sides are so long that their words are compared in order only."""
    return len(left.lexemes) * len(right.lexemes) > _MOST_CELLS


def _fill_gaps(pairing: Pairing) -> None:
    """Pair equal light words in order between neighbouring pairs that keep their order."""
    for i, i_end, j, j_end in pairing.free_gaps():
        pairing.pair_in_order(i, i_end, j, j_end)
