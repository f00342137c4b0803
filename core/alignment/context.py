"""Stage 2 of alignment, last part: what the neighborhood says about a pair of sentences.

Reports tell in much the same order. A pair that follows a sure link is likelier, one whose sentence has a better
partner elsewhere is less likely. The figures of this module are symmetric in the two reports.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.alignment.candidates import spread
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
    rows, columns = sizes
    # All places around all candidates are looked up at once: for short reports the calls are what takes the time.
    i, j = left + _AROUND[:, :1], right + _AROUND[:, 1:]
    inside = (i >= 0) & (i < rows) & (j >= 0) & (j < columns)
    around = spread(np.where(inside, i * columns + j, -1), left * columns + right, likely)
    before, after = ((around[first : first + 4] * _SHARES).max(axis=0) for first in (0, 4))
    row, column = _best_other(left, likely), _best_other(right, likely)
    clipped = np.clip(likely, 1e-6, 1 - 1e-6)
    is_anchor = (likely > _ANCHOR) & (likely >= row) & (likely >= column)
    return {
        "wording": np.log(clipped / (1 - clipped)),
        "rival_high": np.maximum(row, column),
        "rival_low": np.minimum(row, column),
        "neighbors": before + after,
        "beside": around[8:].max(axis=0),
        "distance": np.log1p(_distance(left, right, is_anchor, sizes)),
    }


def longest_chain(places: Sequence[int]) -> list[int]:
    """Return the positions of a longest ascending chain in `places` (patience sorting, n log n)."""
    ends: list[int] = []
    end_positions: list[int] = []
    before: list[int] = []
    for position, place in enumerate(places):
        length = bisect_left(ends, place)
        if length == len(ends):
            ends.append(place)
            end_positions.append(position)
        else:
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
    """Return for each candidate the best probability among the other candidates of the same sentence."""
    order = np.lexsort((-likely, place))
    ordered, values = place[order], likely[order]
    begins = np.concatenate([[True], ordered[1:] != ordered[:-1]]) if len(place) else np.zeros(0, dtype=np.bool_)
    first = np.flatnonzero(begins)
    lengths = np.diff(np.concatenate([first, [len(place)]]))
    second = np.where(lengths > 1, values[np.minimum(first + 1, len(place) - 1)], 0.0) if len(place) else values
    others = np.repeat(values[first], lengths)
    others[first] = second
    best = np.empty(len(place))
    best[order] = others
    return best


def _distance(left: Ints, right: Ints, is_anchor: NDArray[np.bool_], sizes: tuple[int, int]) -> Floats:
    """Return how many sentences each candidate lies off the line through the anchors, by the nearer of both ways.

    Where several chains of anchors are equally long, the two reports may each prefer another one; both count.
    """
    anchors_left, anchors_right = left[is_anchor], right[is_anchor]
    by_right = np.lexsort((anchors_left, anchors_right))
    chains = (
        longest_chain(anchors_right.tolist()),
        by_right[longest_chain(anchors_left[by_right].tolist())].tolist(),
    )
    distance = np.full(len(left), np.inf)
    for chain in chains if chains[0] != chains[1] else chains[:1]:
        line_left = np.concatenate([[-1], anchors_left[chain], [sizes[0]]])
        line_right = np.concatenate([[-1], anchors_right[chain], [sizes[1]]])
        off_right = np.abs(right - np.interp(left, line_left, line_right))
        off_left = np.abs(left - np.interp(right, line_right, line_left))
        distance = np.minimum(distance, np.minimum(off_left, off_right))
    return distance
