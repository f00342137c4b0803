"""Stage 2 of alignment, last part: what the neighborhood says about a pair of sentences.

Reports tell in much the same order. A pair that follows a sure link is likelier, one whose sentence has a better
partner elsewhere is less likely. The figures of this module are symmetric in the two reports.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.alignment.candidates import begins_of, spread, stable_order
from core.alignment.weighing import Floats, Ints

# A pair at least this likely, and the best of both its sentences, is an anchor for the order of the reports.
_ANCHOR = 0.6
# Where a neighbor is left out on one side, what the next one says counts less.
_ONE_LEFT_OUT, _TWO_LEFT_OUT = 0.8, 0.6
# Where the neighbors of a pair stand, in sentences down the left and the right report: those before it, those after it,
# and those that share a sentence with it.
_AROUND = np.array(
    [(-1, -1), (-1, -2), (-2, -1), (-2, -2), (1, 1), (1, 2), (2, 1), (2, 2), (0, -1), (0, 1), (-1, 0), (1, 0)],
    dtype=np.int64,
)
_SHARES = np.array([[1.0], [_ONE_LEFT_OUT], [_ONE_LEFT_OUT], [_TWO_LEFT_OUT]])


def context_features(left: Ints, right: Ints, likely: Floats, sizes: tuple[int, int]) -> Mapping[str, Floats]:
    """Measure what the neighborhood says about each candidate.

    Args:
        left: Places of the left sentences, ascending together with `right`.
        right: Places of the right sentences.
        likely: The probability of each pair by its wording.
        sizes: How many sentences the two sides have.

    Returns:
        By name, one figure for each candidate:
        wording: the log-odds of its wording
        rival_high, rival_low: the best probability of another pair of either sentence, the higher and the lower
        neighbors: probability of the pairs before and after, added
        beside: the best probability of a pair with the next sentence on one side alone
        distance: how far off the order of the anchors it lies, in sentences (logarithm)
    """
    # All places around all candidates are looked up at once: for short reports the calls are what takes the time. Two
    # places left free at every edge keep neighbors apart from what stands in the next row.
    rows, columns = sizes[0] + 4, sizes[1] + 4
    at = (left + 2) * columns + (right + 2)
    around = spread(at + (_AROUND @ (columns, 1))[:, None], at, likely, rows * columns)
    before, after = np.maximum.reduce(around[:8].reshape(2, 4, -1) * _SHARES, axis=1)
    row, column = _best_other(left, likely), np.empty(len(likely))
    by_right = stable_order(right)
    column[by_right] = _best_other(right[by_right], likely[by_right])
    clipped = np.minimum(np.maximum(likely, 1e-6), 1 - 1e-6)
    is_anchor = (likely > _ANCHOR) & (likely >= row) & (likely >= column)
    return {
        "wording": np.log(clipped / (1 - clipped)),
        "rival_high": np.maximum(row, column),
        "rival_low": np.minimum(row, column),
        "neighbors": before + after,
        "beside": np.maximum.reduce(around[8:]),
        "distance": np.log1p(_distance(left, right, is_anchor, sizes)),
    }


def longest_chain(places: Sequence[int]) -> list[int]:
    """Return the positions of a longest ascending chain in `places` (patience sorting, n log n)."""
    ends: list[int] = []
    end_positions: list[int] = []
    before: list[int] = []
    for position, place in enumerate(places):
        if not ends or place > ends[-1]:  # as most do in two reports that tell in one order
            before.append(end_positions[-1] if ends else -1)
            ends.append(place)
            end_positions.append(position)
            continue
        length = bisect_left(ends, place)
        ends[length] = place
        end_positions[length] = position
        before.append(end_positions[length - 1] if length else -1)
    chain: list[int] = []
    position = end_positions[-1] if end_positions else -1
    while position >= 0:
        chain.append(position)
        position = before[position]
    return chain[::-1]


def _best_other(place: Ints, likely: Floats) -> Floats:
    """Return for each candidate the best probability among the other candidates of the same sentence.

    Args:
        place: The place of the sentence on its side, ascending.
        likely: The probability of each candidate.
    """
    begins = begins_of(place)
    sentence = np.zeros(len(place), dtype=np.int64)  # counted from 0, those without a candidate left out
    sentence[begins[1:]] = 1
    sentence = sentence.cumsum()
    best = np.maximum.reduceat(likely, begins)[sentence]
    is_best = likely == best
    second = np.maximum.reduceat(np.where(is_best, 0.0, likely), begins)[sentence]
    are_best = np.bincount(sentence[is_best])[sentence]
    return np.where(is_best & (are_best == 1), second, best)


def _distance(left: Ints, right: Ints, is_anchor: NDArray[np.bool_], sizes: tuple[int, int]) -> Floats:
    """Return how many sentences each candidate lies off the line through the anchors, by the nearer of both ways.

    Where several chains of anchors are equally long, the two reports may each prefer another one; both count.
    """
    here: list[int] = left[is_anchor].tolist()
    there: list[int] = right[is_anchor].tolist()
    chain = longest_chain(there)
    chains = [chain]
    # Anchors that ascend on both sides are one chain, whichever side is asked.
    if not len(chain) == len(here) == len(set(here)):
        by_right: list[int] = np.lexsort((here, there)).tolist()
        other = [by_right[step] for step in longest_chain([here[position] for position in by_right])]
        chains += [other] if other != chain else []
    distances: list[Floats] = []
    for chain in chains:
        line_left = np.array([-1, *[here[position] for position in chain], sizes[0]], dtype=np.float64)
        line_right = np.array([-1, *[there[position] for position in chain], sizes[1]], dtype=np.float64)
        distances += [
            np.abs(right - np.interp(left, line_left, line_right)),
            np.abs(left - np.interp(right, line_right, line_left)),
        ]
    return np.minimum.reduce(distances)
