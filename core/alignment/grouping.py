"""Stage 3 of alignment: from scored pairs to groups of sentences that carry the same statement.

The likeliest pairs are taken first. Sentences of the same level meet first (headline with headline, lede with lede,
body with body); what then reaches across levels is a restatement where the other sentence has its partner already.
A sentence joins a group only beside its members, so that splits and merges stay in one piece.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from core.alignment.context import longest_chain
from core.alignment.encoding import Encoder, close_pairs
from core.alignment.folding import Side
from core.alignment.pairing import Scored
from core.report import Role

# Probabilities from which a pair is linked, joins a group, is a restatement. Swept .45 to .70, .35 to .55 and .60 to .85
# on wire_pairs, apa_rst and deplain_web, cross-validated by document. Joining early finds the second half of a split
# (recall of reworded links .57 to .65); a restatement helps the reader only where it is sure (precision .93 to .96).
LINKED = 0.55
JOINED = 0.33
RESTATED = 1.2
ACROSS_LEVELS = 0.95
LINKED_ACROSS = 0.8
GAIN = 0.12
SHARE = 0.25
# Reports of different events have pairs that look a little alike, but none that is sure. Without one, nothing is linked.
# Swept .7 to .95: links per pair of unrelated reports fall from .11 to .03, no link of related news reports is lost.
_SURE = 0.75
# Below this logarithm two sentences share no content word: "Er ist da." inside a long sentence is no link by itself.
_ONE_CONTENT_WORD = 0.5


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


def group_pairs(left: Side, right: Side, scored: Scored, encoder: Encoder | None = None) -> list[Group]:
    """Return the groups of sentences that carry the same statement, in the order of the left side."""
    if not len(scored.likely) or scored.likely.max() < _SURE:
        return []
    links = _Links()
    here, there = scored.candidates.left.tolist(), scored.candidates.right.tolist()
    identical = scored.candidates.identical.tolist()
    says_something = scored.candidates.identical | (scored.wording["content"] > _ONE_CONTENT_WORD)
    probabilities = np.where(says_something, scored.likely, np.minimum(scored.likely, LINKED - 0.01))
    likely, restating = probabilities.tolist(), scored.restating.tolist()
    roles_left, roles_right = [s.role for s in left.sentences], [s.role for s in right.sentences]
    other_level = [roles_left[i] is not roles_right[j] for i, j in zip(here, there, strict=True)]
    ranked = np.lexsort((other_level, -probabilities)).tolist()
    across: list[int] = []
    for k in ranked:
        role_left, role_right = roles_left[here[k]], roles_right[there[k]]
        if likely[k] < JOINED and restating[k] < RESTATED:
            continue
        if role_left is role_right or (
            role_left.is_reporting and role_right.is_reporting and likely[k] >= ACROSS_LEVELS
        ):
            _take(links, here[k], there[k], likely[k], identical=identical[k])
        elif Role.SUBHEAD not in {role_left, role_right}:
            across.append(k)
    _absorb(links, scored, left, right)
    for k in across:
        i, j = here[k], there[k]
        if i in links.of_left or j in links.of_right or roles_left[i].is_heading != roles_right[j].is_heading:
            if identical[k] or restating[k] >= RESTATED:
                links.add(i, j, identical=identical[k], restatement=True)
        elif likely[k] >= LINKED_ACROSS:
            links.add(i, j, identical=identical[k], restatement=False)
    if encoder is not None:
        _add_close(links, encoder, left, right)
    return sorted(links.groups, key=lambda group: (group.left, group.right))


def _add_close(links: _Links, encoder: Encoder, left: Side, right: Side) -> None:
    """Link sentences of the same level that found no partner by their wording, by their vectors."""
    for is_heading in (False, True):
        free_left, free_right = (
            [
                place
                for place, sentence in enumerate(side.sentences)
                if place not in linked and sentence.role.is_heading is is_heading
            ]
            for side, linked in ((left, links.of_left), (right, links.of_right))
        )
        texts_left = [left.sentences[place].text for place in free_left]
        texts_right = [right.sentences[place].text for place in free_right]
        for here, there in close_pairs(encoder, texts_left, texts_right):
            links.add(free_left[here], free_right[there], identical=False, restatement=False)


def _absorb(links: _Links, scored: Scored, left: Side, right: Side) -> None:
    """Let groups take in free sentences beside them that say what the group leaves unsaid: score them jointly."""
    roots = scored.roots
    sides = (
        (roots.left, roots.right, links.of_left, left, False),
        (roots.right, roots.left, links.of_right, right, True),
    )
    for group in list(links.groups):
        for terms, others, linked, side, flipped in sides:
            members, opposite = (group.right, group.left) if flipped else (group.left, group.right)
            if len(opposite) != 1 or group.restatement or group.identical:
                continue
            whole = others.of(opposite[0])
            total = float(others.total[opposite[0]])
            for place in (members[0] - 1, members[-1] + 1):
                if not 0 <= place < len(side.sentences) or place in linked:
                    continue
                if side.sentences[place].role is not side.sentences[members[0]].role:
                    continue
                said = frozenset().union(*(terms.of(member) for member in members))
                own = terms.of(place) & whole
                gain = sum(roots.weights[term] for term in own - said) / max(total, 1e-9)
                share = sum(roots.weights[term] for term in own) / max(float(terms.total[place]), 1e-9)
                if gain >= GAIN and share >= SHARE:
                    members.append(place)
                    members.sort()
                    linked[place] = group
                    break


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


def moved_groups(groups: list[Group], left: Side) -> set[int]:
    """Return positions of the groups outside the largest set that both reports tell in the same order.

    The chain is weighed in groups, not in words, so that the fewest groups are marked. Restatements and headings have no place of their own in the order.
    """
    ordered = [
        position
        for position, group in enumerate(groups)
        if not group.restatement and left.sentences[group.left[0]].role.is_reporting
    ]
    chain = longest_chain([groups[position].right[0] for position in ordered])
    return set(ordered) - {ordered[step] for step in chain}
