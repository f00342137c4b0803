"""Stage 3 of alignment, joint scoring: groups take in what stands beside them and completes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from core.alignment.folding import Side
from core.alignment.groups import Group, Groups
from core.alignment.pairing import Scored
from core.alignment.terms import Terms
from core.alignment.weighing import Floats


class Part(NamedTuple):
    """What a sentence beside a group must say to complete it.

    Attributes:
        gain: The share of the other side that it says and the group leaves unsaid.
        share: The share of itself that is said there.
    """

    gain: float
    share: float


# Swept .12 to .30 and .20 to .50: F1 of apa_rst .755 to .769 at the low end.
LARGE_PART = Part(0.12, 0.25)
# A short sentence may say little of a long one. Where it says little else and has found no partner of its own, it
# completes the group all the same. Swept .02 to .08 and .40 to .70: 15 right links of deplain_web and none wrong, at a
# share of .50 16 and 1, at .40 20 and 4 and the first wrong one of wire_pairs; no link of raw_pairs from .45 on.
SMALL_PART = Part(0.02, 0.55)
# A group that says this share of the other side already is whole: what is left are names that any neighbor may say.
# Swept .60 to .90: the figures stay. (Asked of joining too it costs two right links.)
WHOLE = 0.75


class Splits:
    """Scores groups jointly with the free sentences beside them; what was weighed once is not weighed again."""

    def __init__(self, groups: Groups, left: Side, right: Side, scored: Scored) -> None:
        """Begin with nothing weighed.

        Args:
            groups: The groups found so far; changed by `complete`.
            left: The left side.
            right: The right side.
            scored: The pairs of sentences that may be links.
        """
        roots = scored.roots
        self._groups = groups
        self._right = _Look(roots.right, roots.left, roots.weights, right, groups.of_right)
        self._left = _Look(roots.left, roots.right, roots.weights, left, groups.of_left)

    def complete(self, asked: Part) -> None:
        """Take into groups the sentences beside them that say the part that is left unsaid.

        Args:
            asked: What a sentence must say to be taken in.
        """
        # Most groups have no free sentence beside them, and taking sentences in frees none.
        beside_right, beside_left = self._right.beside_free(), self._left.beside_free()
        for group in self._groups.found:
            if group.restatement or group.identical:
                continue
            if len(group.left) == 1 and not beside_right.isdisjoint(group.right):
                place = self._right.completing(group.right, group.left[0], asked)
                if place is not None:
                    self._groups.join_right(place, group)
            if len(group.right) == 1 and not beside_left.isdisjoint(group.left):
                place = self._left.completing(group.left, group.right[0], asked)
                if place is not None:
                    self._groups.join_left(place, group)


@dataclass(frozen=True, slots=True)
class _Look:
    """Looks on one side for sentences that complete a group.

    Attributes:
        terms: The terms of this side.
        others: The terms of the other side.
        weights: What each term weighs.
        side: This side.
        taken: The sentences of this side that have a group.
        weighed: What a sentence of this side shares with one of the other, where that was asked for.
    """

    terms: Terms
    others: Terms
    weights: Floats
    side: Side
    taken: dict[int, Group]
    weighed: dict[tuple[int, int], float] = field(default_factory=dict[tuple[int, int], float])

    def beside_free(self) -> frozenset[int]:
        """Return the places before and behind the sentences that have no group."""
        free = set(range(len(self.side.sentences))).difference(self.taken)
        return frozenset([place + step for place in free for step in (-1, 1)])

    def completing(self, members: list[int], other: int, asked: Part) -> int | None:
        """Return the free sentence beside `members` that says what they leave unsaid of the `other` sentence."""
        parts = [
            place
            for place in (members[0] - 1, members[-1] + 1)
            if self._is_free(place, members)
            and self._shared(place, other) >= asked.share * self.terms.total.item(place)
        ]
        if not parts:
            return None
        others = self.others.of(other)
        said = frozenset[int]().union(*(self.terms.of(member) for member in members))
        if self._weight(said & others) >= WHOLE * self.others.total[other]:
            return None
        least = asked.gain * self.others.total[other]
        return next((place for place in parts if self._weight((self.terms.of(place) & others) - said) >= least), None)

    def _shared(self, place: int, other: int) -> float:
        weight = self.weighed.get((place, other))
        if weight is None:
            weight = self.weighed[place, other] = self._weight(self.terms.of(place) & self.others.of(other))
        return weight

    def _is_free(self, place: int, members: list[int]) -> bool:
        if not 0 <= place < len(self.side.sentences) or place in self.taken:
            return False
        return self.side.sentences[place].role is self.side.sentences[members[0]].role

    def _weight(self, terms: frozenset[int]) -> float:
        return sum(map(self.weights.item, terms))
