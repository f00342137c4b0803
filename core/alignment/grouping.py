"""Stage 3 of alignment: from scored pairs to groups of sentences that carry the same statement.

The likeliest pairs are taken first. Sentences of the same level meet first (headline with headline, lede with lede,
body with body); what then reaches across levels is a restatement where the other sentence has its partner already.
A sentence joins a group only beside its members, so that splits and merges stay in one piece.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from core.alignment.context import longest_chain
from core.alignment.folding import Side
from core.alignment.pairing import Scored

# Probabilities from which a pair is linked, joins a group, is a restatement. Swept .50 to .75 in steps of .05 on
# wire_pairs, apa_rst and deplain_web, cross-validated by document: see docs/decisions/0020.
LINKED = 0.55
JOINED = 0.42
RESTATED = 0.8


@dataclass(slots=True)
class Group:
    """Sentences of both sides that carry the same statement, by their places.

    Attributes:
        left: Places of left sentences, ascending.
        right: Places of right sentences, ascending.
        restatement: Whether it says again what another group carries.
        identical: Whether it is one sentence on each side, of the same words.
    """

    left: list[int]
    right: list[int]
    restatement: bool = False
    identical: bool = False


@dataclass(slots=True)
class _Links:
    groups: list[Group] = field(default_factory=list[Group])
    of_left: dict[int, Group] = field(default_factory=dict[int, Group])
    of_right: dict[int, Group] = field(default_factory=dict[int, Group])

    def add(self, left: int, right: int, *, identical: bool, restatement: bool) -> None:
        group = Group([left], [right], restatement, identical)
        self.groups.append(group)
        self.of_left.setdefault(left, group)
        self.of_right.setdefault(right, group)


def group_pairs(left: Side, right: Side, scored: Scored) -> list[Group]:
    """Return the groups of sentences that carry the same statement, in the order of the left side."""
    links = _Links()
    here, there = scored.candidates.left.tolist(), scored.candidates.right.tolist()
    likely, identical = scored.likely.tolist(), scored.candidates.identical.tolist()
    worth = np.flatnonzero(scored.likely >= min(LINKED, JOINED, RESTATED))
    ranked = worth[np.argsort(-scored.likely[worth], kind="stable")].tolist()
    roles_left, roles_right = [s.role for s in left.sentences], [s.role for s in right.sentences]
    same_level = [k for k in ranked if roles_left[here[k]] is roles_right[there[k]]]
    for k in same_level:
        _take(links, here[k], there[k], likely[k], identical=identical[k])
    for k in ranked:
        role_left, role_right = roles_left[here[k]], roles_right[there[k]]
        if role_left is role_right:
            continue
        taken = here[k] in links.of_left or there[k] in links.of_right
        across = role_left.is_heading != role_right.is_heading
        if likely[k] >= (RESTATED if taken or across else LINKED):
            links.add(here[k], there[k], identical=identical[k], restatement=taken or across)
    return sorted(links.groups, key=lambda group: (group.left, group.right))


def _take(links: _Links, left: int, right: int, likely: float, *, identical: bool) -> None:
    group_left, group_right = links.of_left.get(left), links.of_right.get(right)
    if group_left is None and group_right is None:
        if likely >= LINKED:
            links.add(left, right, identical=identical, restatement=False)
    elif identical:
        links.add(left, right, identical=True, restatement=True)
    elif likely >= JOINED and (group_left is None or group_right is None):
        group = group_left or group_right
        if group_left is None and _may_join(left, group.left, group.right):
            group.left = sorted([*group.left, left])
            links.of_left[left] = group
            group.identical = False
        elif group_right is None and _may_join(right, group.right, group.left):
            group.right = sorted([*group.right, right])
            links.of_right[right] = group
            group.identical = False


def _may_join(place: int, members: list[int], others: list[int]) -> bool:
    """Whether a sentence may join a group: beside its members, and with one sentence alone on the other side."""
    return len(others) == 1 and (place in (members[0] - 1, members[-1] + 1))


def moved_groups(groups: list[Group], left: Side, right: Side) -> set[int]:
    """Return positions of the groups outside the largest set that both reports tell in the same order.

    Restatements and headings have no place of their own in the order.
    """
    ordered = [
        position
        for position, group in enumerate(groups)
        if not group.restatement and left.sentences[group.left[0]].role.is_reporting
    ]
    chain = longest_chain([groups[position].right[0] for position in ordered])
    return set(ordered) - {ordered[step] for step in chain}
