"""Stage 3 of alignment: sentences left alone between the same two links in both reports.

Reports of one event mostly tell in one order. Where the sentences before and behind are linked and each report has one
sentence between them (or one of them two) that found no partner, these are likely to tell the same, however much of the
wording differs: "Nobody who lives up there gets out, the pass is closed" / "Drivers cross the pass in emergencies
only". A word or a synonym in common then says as much as several would elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise, product
from operator import attrgetter

from core.alignment.folding import Side
from core.alignment.groups import Group, Groups
from core.alignment.moves import moved_groups
from core.alignment.pairing import Scored
from core.alignment.second_look import SAYING_PRIOR, SYNONYM, Meetings
from core.alignment.telling import TELLING_WORDS
from core.languages import language_of

# How many pairs of sentences may stand between two links: one and one, or one and two. Right and wrong links that this
# adds to wire_pairs, apa_rst and deplain_web together: up to 1 pair 4 and 0, 2 pairs 9 and 2, 4 pairs 11 and 8. Of the
# 5 links of raw_pairs a reader took 3, two are doubtful. Sentences that share nothing are mostly two additions: 6 of 31
# such pairs are links.
_MOST_PAIRS = 2
# What the words and synonyms in common must weigh: one word that says something and does not stand in every other
# sentence. Swept .3 to 2: from .3 to 1.3 the same two links of wire_pairs, both right, at 1.6 one of them; right and
# wrong ones of deplain_web 8 and 2 at .3, 6 and 1 at .9, 3 and 0 at 1.3. Short reports have no word that weighs so
# much; there a telling word is enough.
#
# A sentence that opens with a pronoun goes on about what stands before it and has its partner. It needs two telling
# words: with one, as the others, 1 right and 1 wrong link of deplain_web and 2 wrong ones of raw_pairs more.
_IN_COMMON = 0.9


def link_between(groups: Groups, meetings: Meetings, scored: Scored) -> None:
    """Link sentences without a partner that stand between the same two links and have something in common.

    Args:
        groups: The groups found so far; changed.
        meetings: Compares what sentences of the two sides say.
        scored: The pairs of sentences that may be links.
    """
    left, right = meetings.sides
    taken_left, taken_right = _with_partner(groups, left, right)
    if len(taken_left) == len(left.sentences) or len(taken_right) == len(right.sentences):
        return
    gaps = [
        (here, there)
        for before, behind in pairwise(_in_one_order(groups, left))
        # Most links follow each other without a gap.
        if behind.left[0] - before.left[-1] > 1 < behind.right[0] - before.right[-1]
        and (here := _alone(left, before.left, behind.left, taken_left))
        and (there := _alone(right, before.right, behind.right, taken_right))
        and len(here) * len(there) <= _MOST_PAIRS
    ]
    if not gaps:
        return
    common = _Common(meetings, scored)
    for here, there in gaps:
        _link(groups, [pair for pair in product(here, there) if common.is_enough(*pair)])


def _with_partner(groups: Groups, left: Side, right: Side) -> tuple[set[int], set[int]]:
    """Return the sentences of both sides that have a partner; a headline that says them again is none in the text."""
    of_left = [
        group.left
        for group in groups.found
        if not (group.restatement and right.sentences[group.right[0]].role.is_heading)
    ]
    of_right = [
        group.right
        for group in groups.found
        if not (group.restatement and left.sentences[group.left[0]].role.is_heading)
    ]
    return set[int]().union(*of_left), set[int]().union(*of_right)


def _in_one_order(groups: Groups, left: Side) -> list[Group]:
    """Return the links that both reports tell in one order, restatements left out."""
    found = sorted([group for group in groups.found if not group.restatement], key=attrgetter("left"))
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


class _Common:
    """What two sentences have in common."""

    def __init__(self, meetings: Meetings, scored: Scored) -> None:
        self._roots = scored.roots
        self._meetings = meetings
        self._pronouns = language_of(scored.language).changes.pronouns

    def is_enough(self, left: int, right: int) -> bool:
        """Tell whether two sentences share words and synonyms that weigh enough, or telling words."""
        roots = self._roots
        both = sorted(roots.left.of(left) & roots.right.of(right))
        shared = [root for root in both if roots.priors.item(root) > SAYING_PRIOR]
        telling = sum(map(self._meetings.telling.item, shared))
        if self._opens_with_pronoun(0, left) or self._opens_with_pronoun(1, right):
            return telling >= TELLING_WORDS
        if telling:
            return True
        synonyms = self._meetings.between(left, right).weight
        return sum(map(roots.weights.item, shared)) + SYNONYM * synonyms >= _IN_COMMON

    def _opens_with_pronoun(self, side: int, place: int) -> bool:
        here = self._meetings.sides[side]
        first = here.vocabulary.words_in(here.characters[place][:1])
        return not self._pronouns.isdisjoint(first)


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
