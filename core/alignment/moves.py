"""Stage 3 of alignment, last part: which statements stand in another order in the other report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from core.alignment.folding import Side
from core.alignment.groups import Group
from core.report import Role

# Restatements and headings have no place of their own in the order.
_IN_ORDER = frozenset(role for role in Role if role.is_reporting)


def moved_groups(groups: list[Group], left: Side) -> set[int]:
    """Return positions of the groups to be told moved: the fewest sentences without which the order is the same."""
    ordered = [
        position
        for position, group in enumerate(groups)
        if not group.restatement and left.sentences[group.left[0]].role in _IN_ORDER
    ]
    places = [groups[position].right[0] for position in ordered]
    sentences = [len(groups[position].left) + len(groups[position].right) for position in ordered]
    return set(ordered) - {ordered[step] for step in heaviest_chain(places, sentences)}


def heaviest_chain(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the positions of an ascending chain in `places` whose weights add up to most (n log n).

    Works like the longest chain of patience sorting: `ends` keeps, ascending in place and in weight, the ends of chains
    that no other chain beats.
    """
    ends: list[tuple[int, int, int]] = []  # place, weight of the chain, position
    before: list[int] = []
    for position, (place, weight) in enumerate(zip(places, weights, strict=True)):
        if not ends or place > ends[-1][0]:  # as most do in two reports that tell in one order
            before.append(ends[-1][2] if ends else -1)
            ends.append((place, weight + (ends[-1][1] if ends else 0), position))
            continue
        step = bisect_left(ends, (place,))
        before.append(ends[step - 1][2] if step else -1)
        total = weight + (ends[step - 1][1] if step else 0)
        beaten = step
        while beaten < len(ends) and ends[beaten][1] <= total:
            beaten += 1
        if step < len(ends) and ends[step][0] == place and ends[step][1] > total:
            continue
        ends[step:beaten] = [(place, total, position)]
    chain: list[int] = []
    position = ends[-1][2] if ends else -1
    while position >= 0:
        chain.append(position)
        position = before[position]
    return chain[::-1]
