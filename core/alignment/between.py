"""Stage 3 of alignment: sentences left alone between the same two links in both reports.

Reports of one event mostly tell in one order. Where the sentences before and behind are linked and each report has one
sentence between them (or one of them two) that found no partner, these are likely to tell the same, however much of the
wording differs: "Nobody can leave the country any more" / "Departures only in exceptional cases". A word or a synonym
in common then says as much as several would elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise, product

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import Side
from core.alignment.groups import Group, Groups
from core.alignment.moves import moved_groups
from core.alignment.pairing import Scored
from core.alignment.second_look import SYNONYM, Meetings
from core.alignment.telling import telling_terms
from core.alignment.terms import Layer

# How many pairs of sentences may stand between two links: one and one, or one and two. Right and wrong links that each
# number adds to wire_pairs, apa_rst and deplain_web together: 1 pair 4 and 0, 2 pairs 10 and 3, 4 pairs 15 and 10; of
# the 6 that 2 pairs add to raw_pairs a reader took 3, one seemed doubtful. Sentences that share nothing are mostly two
# additions (5 of 29 are links).
_MOST_PAIRS = 2
# What the words and synonyms in common must weigh: one word that says something and does not stand in every other
# sentence. Swept .3 to 2: up to 1.3 the same two links of wire_pairs, both right; in deplain_web 9 right and 3 wrong up
# to .3, 7 and 2 from .9 on. Short reports have no word that weighs so much; there a telling word is enough.
_IN_COMMON = 0.9
# From this prior on a word says something.
_SAYING_PRIOR = 0.5


def link_between(groups: Groups, left: Side, right: Side, scored: Scored) -> None:
    """Link sentences without a partner that stand between the same two links and have something in common.

    Args:
        groups: The groups found so far; changed.
        left: The left side.
        right: The right side.
        scored: The pairs of sentences that may be links.
    """
    taken_left, taken_right = _with_partner(groups, left, right)
    gaps = [
        (here, there)
        for before, behind in pairwise(_in_one_order(groups, left))
        if (here := _alone(left, before.left, behind.left, taken_left))
        and (there := _alone(right, before.right, behind.right, taken_right))
        and len(here) * len(there) <= _MOST_PAIRS
    ]
    if not gaps:
        return
    meetings, telling = Meetings(left, right, scored), telling_terms(scored.roots)
    for here, there in gaps:
        pairs = list(product(here, there))
        met = meetings.between([i for i, _ in pairs], [j for _, j in pairs])
        synonyms = [SYNONYM * meeting.weight for meeting in met]
        _link(
            groups,
            [
                pair
                for pair, weight in zip(pairs, synonyms, strict=True)
                if _have_in_common(*pair, weight, scored.roots, telling)
            ],
        )


def _with_partner(groups: Groups, left: Side, right: Side) -> tuple[set[int], set[int]]:
    """Return the sentences of both sides that have a partner; a headline that says them again is none in the text."""
    of_left: set[int] = set()
    of_right: set[int] = set()
    for group in groups.found:
        if not (group.restatement and right.sentences[group.right[0]].role.is_heading):
            of_left.update(group.left)
        if not (group.restatement and left.sentences[group.left[0]].role.is_heading):
            of_right.update(group.right)
    return of_left, of_right


def _in_one_order(groups: Groups, left: Side) -> list[Group]:
    """Return the links that both reports tell in one order, restatements left out."""
    found = sorted((group for group in groups.found if not group.restatement), key=lambda group: group.left)
    moved = moved_groups(found, left)
    return [group for position, group in enumerate(found) if position not in moved]


def _alone(side: Side, before: Sequence[int], behind: Sequence[int], taken: Collection[int]) -> Sequence[int]:
    """Return the sentences between those of two links that have no partner and stand beside each other.

    None where a heading stands between: another section begins there.
    """
    places = range(before[-1] + 1, behind[0])
    free = [place for place in places if place not in taken]
    if not free or free[-1] - free[0] >= len(free) or any(side.sentences[place].role.is_heading for place in places):
        return ()
    return free


def _have_in_common(left: int, right: int, synonyms: float, roots: Layer, telling: NDArray[np.bool_]) -> bool:
    """Tell whether two sentences share words that weigh enough, with what their synonyms weigh, or a telling word."""
    shared = [
        root for root in sorted(roots.left.of(left) & roots.right.of(right)) if roots.priors[root] > _SAYING_PRIOR
    ]
    return float(roots.weights[shared].sum()) + synonyms >= _IN_COMMON or bool(telling[shared].any())


def _link(groups: Groups, pairs: Sequence[tuple[int, int]]) -> None:
    """Link pairs that have one sentence in common, as one group."""
    if not pairs:
        return
    groups.add(*pairs[0])
    for left, right in pairs[1:]:
        if left == pairs[0][0]:
            groups.join_right(right, groups.found[-1])
        else:
            groups.join_left(left, groups.found[-1])
