"""Stage 3 of alignment, groups n to m: two statements beside each other whose content is spread otherwise.

One report says in its first sentence who decided what and in its second what it costs; the other tells cost and
decision first and names the deciders after. Linked one to one, each pair leaves unsaid what stands across the
boundary; taken together they say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

import numpy as np

from core.alignment.candidates import spread
from core.alignment.folding import Side
from core.alignment.groups import Group, Groups
from core.alignment.pairing import Scored
from core.alignment.terms import Terms

# Two neighboring groups are one if taking them together says this share more of the lighter side than both apart.
# Swept .05 to .30 on deplain_web, the only set with such groups (53): at .20 the one pair of groups that is left is
# right in all three links it adds, at .15 two of four are right, at .10 five of eleven. News pairs have none.
CROSSING = 0.2


def merge_crossing(groups: Groups, left: Side, right: Side, scored: Scored) -> None:
    """Merge groups beside each other where content clearly crosses the boundary between them.

    Args:
        groups: The groups found so far; changed.
        left: The left side.
        right: The right side.
        scored: The pairs of sentences that may be links.
    """
    neighbors = _neighbors(groups, left, right)
    if not neighbors:
        return
    merged: set[int] = set()
    for (first, second), shared in zip(neighbors, _shared_across(neighbors, scored), strict=True):
        if not shared or merged & {id(first), id(second)} or shared < CROSSING * _lighter(first, second, scored):
            continue
        if _gain(first, second, scored) >= CROSSING:
            groups.merge(first, second)
            merged |= {id(first), id(second)}


def _neighbors(groups: Groups, left: Side, right: Side) -> list[tuple[Group, Group]]:
    """Return the groups that stand beside each other on both sides, in either order on the right one."""
    apart = [group for group in groups.found if not group.restatement and not group.identical]
    apart.sort(key=attrgetter("left"))
    return [
        (first, second)
        for first, second in pairwise(apart)
        if first.left[-1] + 1 == second.left[0]
        and (first.right[-1] + 1 == second.right[0] or second.right[-1] + 1 == first.right[0])
        and left.sentences[first.left[0]].role is left.sentences[second.left[0]].role
        and right.sentences[first.right[0]].role is right.sentences[second.right[0]].role
    ]


def _shared_across(neighbors: Sequence[tuple[Group, Group]], scored: Scored) -> list[float]:
    """Return for each two groups what they share across at most: cheap, for all at once."""
    columns = len(scored.roots.right.total)
    across = [
        (i * columns + j, number)
        for number, (first, second) in enumerate(neighbors)
        for here, there in ((first, second), (second, first))
        for i in here.left
        for j in there.right
    ]
    keys, number = np.array(sorted(across), dtype=np.int64).T
    held = scored.candidates.left * columns + scored.candidates.right
    shared = spread(keys, held, scored.candidates.shared_roots, len(scored.roots.left.total) * columns)
    return np.bincount(number, shared, len(neighbors)).tolist()


def _lighter(first: Group, second: Group, scored: Scored) -> float:
    left, right = scored.roots.left.total.item, scored.roots.right.total.item
    return min(sum(map(left, first.left + second.left)), sum(map(right, first.right + second.right)))


def _gain(first: Group, second: Group, scored: Scored) -> float:
    """Return how much more is said by both groups together than by each for itself, as a share of the lighter side."""
    roots = scored.roots
    left_first, left_second = _terms(roots.left, first.left), _terms(roots.left, second.left)
    right_first, right_second = _terms(roots.right, first.right), _terms(roots.right, second.right)
    left, right = left_first | left_second, right_first | right_second
    apart = (left_first & right_first) | (left_second & right_second)

    def weight(terms: frozenset[int]) -> float:
        return float(roots.weights[list(terms)].sum()) if terms else 0.0

    return weight((left & right) - apart) / max(min(weight(left), weight(right)), 1e-9)


def _terms(terms: Terms, places: Sequence[int]) -> frozenset[int]:
    return frozenset[int]().union(*(terms.of(place) for place in places))
