"""Stage 3 of alignment: from scored pairs to groups of sentences that carry the same statement.

The likeliest pairs are taken first, sentences of the same level among themselves: headline with headline, lede with
lede, body with body. Then groups take in what stands beside them and completes them. What reaches across levels at
last is a restatement where the other sentence has its partner already.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.alignment.encoding import Encoder, close_pairs
from core.alignment.folding import Side
from core.alignment.pairing import Scored
from core.alignment.terms import Terms
from core.alignment.weighing import Floats
from core.report import Role

# All thresholds were swept on wire_pairs, apa_rst, deplain_web and crossed raw_pairs, cross-validated by document;
# docs/decisions/0020 has the figures.
# From this probability on a pair is linked (.45 to .70: F1 of wire_pairs .93 to .94 throughout, best at .53), …
LINKED = 0.53
# … and from this one a sentence joins the group beside it (.25 to .50: F1 of apa_rst .755 to .768; from .45 on the
# second half of a split is lost in news reports).
JOINED = 0.4
# Sentences of one level that are left over for each other are linked from this probability on if telling words (below)
# stand in both. On wire_pairs .50, .35, .30 brings 0, 2, 3 links, all right, .20 two wrong ones; partial and reworded
# statements are what it finds. On apa_rst it costs .01: readers of rewritten stories link fewer parts.
LEFT_OVER = 0.3
# A lede and a body sentence meet before their likes only if they are all but sure to belong together (.80 to 1.00), …
ACROSS_LEVELS = 0.95
# … and where both have no partner of their own level if they are this likely: .55 costs .02 of precision.
LINKED_ACROSS = 0.8
# A lede or headline restates a sentence if two words tell this pair from the rest of the reports: content words that at
# most three sentences of either report have. The names of the topic stand everywhere and tell nothing. Of pairs from
# log-odds of 0 on fewer than half were right; with two telling words 7 of 8 (wire_pairs, each document scored by models
# that had not seen it). Swept 1 to 3 words (precision of all links .936, .980, .979), 1 to 5 sentences (.986 to .961,
# from 138 to 146 right links), priors .3 to .8, log-odds -.8 to .8 (flat from -.4 to .5).
RESTATED, TELLING_WORDS, TELLING_SENTENCES, _TELLING_PRIOR = 0.1, 2, 3, 0.5
# A headline is often a body sentence cut short: all of its content in the same order, however long the other one is.
CONTAINED, CONTAINED_ORDER = 0.9, 0.75
# Where all words are words of the topic, the wording alone must be this alike.
RESTATED_OF_TOPIC = 3.5
# A sentence beside a group completes it if it says this share of what the group leaves unsaid of the other side, and
# this share of itself is said there. Swept .12 to .30 and .20 to .50: F1 of apa_rst .755 to .769 at the low end.
GAIN, SHARE = 0.12, 0.25
# A group that says this share of the other side already is whole: what is left are names that any neighbor may say.
# Swept .60 to .90: the figures stay. (Asked of joining too it costs two right links.)
WHOLE = 0.75
# Reports of different events have pairs that look a little alike, but none that is sure: without one, nothing is
# linked. Swept .70 to .95: links per pair of unrelated reports .11 to .03, no link of related news reports lost.
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
class _Groups:
    """The groups found so far, and the first group of each sentence."""

    found: list[Group] = field(default_factory=list[Group])
    of_left: dict[int, Group] = field(default_factory=dict[int, Group])
    of_right: dict[int, Group] = field(default_factory=dict[int, Group])

    def add(self, left: int, right: int, *, identical: bool = False, restatement: bool = False) -> None:
        group = Group([left], [right], restatement, identical)
        self.found.append(group)
        self.of_left.setdefault(left, group)
        self.of_right.setdefault(right, group)

    def join_left(self, place: int, group: Group) -> None:
        group.left = sorted([*group.left, place])
        group.identical = False
        self.of_left[place] = group

    def join_right(self, place: int, group: Group) -> None:
        group.right = sorted([*group.right, place])
        group.identical = False
        self.of_right[place] = group

    def is_taken(self, left: int, right: int) -> bool:
        return left in self.of_left or right in self.of_right


@dataclass(frozen=True, slots=True)
class _Pair:
    """A candidate that is worth a look, with the roles of its sentences.

    Attributes:
        left: The place of the left sentence.
        right: The place of the right sentence.
        role_left: Its role.
        role_right: That of the right one.
        likely: The probability that both carry the same statement.
        restates: Whether one says again what the other says, wherever the two stand.
        is_telling: Whether they share words that few other sentences have.
        identical: Whether they are the same words in the same order.
    """

    left: int
    right: int
    role_left: Role
    role_right: Role
    likely: float
    restates: bool
    is_telling: bool
    identical: bool

    @property
    def is_of_one_level(self) -> bool:
        reporting = self.role_left.is_reporting and self.role_right.is_reporting
        return self.role_left is self.role_right or (reporting and self.likely >= ACROSS_LEVELS)

    @property
    def is_heading_and_text(self) -> bool:
        return self.role_left.is_heading != self.role_right.is_heading


def group_pairs(left: Side, right: Side, scored: Scored, encoder: Encoder | None = None) -> list[Group]:
    """Return the groups of sentences that carry the same statement, in the order of the left side.

    Args:
        left: The left side.
        right: The right side.
        scored: The pairs of sentences that may be links.
        encoder: Links what the wording leaves alone, where one is handed in.
    """
    if not len(scored.likely) or scored.likely.max() < _SURE:
        return []
    groups = _Groups()
    pairs = _ranked_pairs(left, right, scored)
    for pair in pairs:
        if pair.is_of_one_level:
            _take(groups, pair)
    _complete_splits(groups, left, right, scored)
    _take_left_over(groups, pairs)
    for pair in pairs:
        if not pair.is_of_one_level and Role.SUBHEAD not in {pair.role_left, pair.role_right}:
            _take_across(groups, pair)
    if encoder is not None:
        _add_close(groups, encoder, left, right)
    return sorted(groups.found, key=lambda group: (group.left, group.right))


def moved_groups(groups: list[Group], left: Side) -> set[int]:
    """Return positions of the groups to be told moved: the fewest sentences without which the order is the same.

    Restatements and headings have no place of their own in the order.
    """
    ordered = [
        position
        for position, group in enumerate(groups)
        if not group.restatement and left.sentences[group.left[0]].role.is_reporting
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


def _ranked_pairs(left: Side, right: Side, scored: Scored) -> list[_Pair]:
    """Return the candidates worth a look, the likeliest first, those of the same role first among equals."""
    says_something = scored.candidates.identical | (scored.wording["content"] > _ONE_CONTENT_WORD)
    likely = np.where(says_something, scored.likely, np.minimum(scored.likely, LINKED - 0.01))
    telling = _telling_words(scored) >= TELLING_WORDS
    restates = _restating(scored, telling)
    worth = np.flatnonzero((likely >= LEFT_OVER) | restates)
    here: list[int] = scored.candidates.left[worth].tolist()
    there: list[int] = scored.candidates.right[worth].tolist()
    roles = zip([left.sentences[i].role for i in here], [right.sentences[j].role for j in there], strict=True)
    flags = zip(
        restates[worth].tolist(), telling[worth].tolist(), scored.candidates.identical[worth].tolist(), strict=True
    )
    pairs = [
        _Pair(i, j, *roles_of_both, probability, *flags_of_pair)
        for i, j, roles_of_both, probability, flags_of_pair in zip(
            here, there, roles, likely[worth].tolist(), flags, strict=True
        )
    ]
    return sorted(pairs, key=lambda pair: (-pair.likely, pair.role_left is not pair.role_right))


def _telling_words(scored: Scored) -> NDArray[np.int64]:
    """Count for each candidate the shared content words that few sentences of either report have."""
    roots = scored.roots
    size = len(roots.weights)
    uses = np.maximum(np.bincount(roots.left.term, minlength=size), np.bincount(roots.right.term, minlength=size))
    telling = (uses <= TELLING_SENTENCES) & (roots.priors > _TELLING_PRIOR)
    pair, term = roots.shared_by(scored.candidates.left, scored.candidates.right)
    return np.bincount(pair[telling[term]], minlength=len(scored.likely))


def _restating(scored: Scored, telling: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell for each candidate whether one sentence says again what the other says, wherever the two stand."""
    contained = (scored.wording["root_min"] >= CONTAINED) & (scored.wording["order"] >= CONTAINED_ORDER)
    return (telling & ((scored.restating >= RESTATED) | contained)) | (scored.restating >= RESTATED_OF_TOPIC)


def _take(groups: _Groups, pair: _Pair) -> None:
    """Link two free sentences, or let the free one join the group of the other if it stands beside it."""
    group_left, group_right = groups.of_left.get(pair.left), groups.of_right.get(pair.right)
    if group_left is None and group_right is None:
        if pair.likely >= LINKED:
            groups.add(pair.left, pair.right, identical=pair.identical)
    elif pair.identical:
        groups.add(pair.left, pair.right, identical=True, restatement=True)
    elif pair.likely < JOINED:
        return
    elif group_right is None and group_left is not None:
        if _stands_beside(pair.right, group_left.right) and len(group_left.left) == 1:
            groups.join_right(pair.right, group_left)
    elif (
        group_left is None
        and group_right is not None
        and _stands_beside(pair.left, group_right.left)
        and len(group_right.right) == 1
    ):
        groups.join_left(pair.left, group_right)


def _take_left_over(groups: _Groups, pairs: list[_Pair]) -> None:
    """Link sentences of one level that found no partner, where telling words make up for what the model lacks.

    Each must be the likeliest that is left for the other.
    """
    left: set[int] = set()
    right: set[int] = set()
    for pair in pairs:
        if pair.likely < LEFT_OVER:
            break
        if groups.is_taken(pair.left, pair.right):
            continue
        is_likeliest = pair.left not in left and pair.right not in right
        if is_likeliest and pair.is_telling and pair.role_left is pair.role_right:
            groups.add(pair.left, pair.right, identical=pair.identical)
        left.add(pair.left)
        right.add(pair.right)


def _take_across(groups: _Groups, pair: _Pair) -> None:
    """Link sentences of two levels: as a restatement where one has its partner, or where a headline meets the text."""
    if groups.is_taken(pair.left, pair.right) or pair.is_heading_and_text:
        if pair.identical or pair.restates:
            groups.add(pair.left, pair.right, identical=pair.identical, restatement=True)
    elif pair.likely >= LINKED_ACROSS:
        groups.add(pair.left, pair.right, identical=pair.identical)


def _stands_beside(place: int, members: list[int]) -> bool:
    return place in {members[0] - 1, members[-1] + 1}


def _complete_splits(groups: _Groups, left: Side, right: Side, scored: Scored) -> None:
    """Score groups jointly with the free sentences beside them: take in what says the part that is left unsaid."""
    roots = scored.roots
    looks_right = _Look(roots.right, roots.left, roots.weights, right, groups.of_right)
    looks_left = _Look(roots.left, roots.right, roots.weights, left, groups.of_left)
    for group in list(groups.found):
        if group.restatement or group.identical:
            continue
        if len(group.left) == 1 and (place := looks_right.completing(group.right, group.left[0])) is not None:
            groups.join_right(place, group)
        if len(group.right) == 1 and (place := looks_left.completing(group.left, group.right[0])) is not None:
            groups.join_left(place, group)


@dataclass(frozen=True, slots=True)
class _Look:
    """Looks on one side for sentences that complete a group.

    Attributes:
        terms: The terms of this side.
        others: The terms of the other side.
        weights: What each term weighs.
        side: This side.
        taken: The sentences of this side that have a group.
    """

    terms: Terms
    others: Terms
    weights: Floats
    side: Side
    taken: dict[int, Group]

    def completing(self, members: list[int], other: int) -> int | None:
        """Return the free sentence beside `members` that says what they leave unsaid of the `other` sentence."""
        said = frozenset[int]().union(*(self.terms.of(member) for member in members))
        if self._weight(said & self.others.of(other)) >= WHOLE * self.others.total[other]:
            return None
        for place in (members[0] - 1, members[-1] + 1):
            if self._is_free(place, members):
                own = self.terms.of(place) & self.others.of(other)
                if self._weight(own) < SHARE * self.terms.total[place]:
                    continue
                if self._weight(own - said) >= GAIN * self.others.total[other]:
                    return place
        return None

    def _is_free(self, place: int, members: list[int]) -> bool:
        if not 0 <= place < len(self.side.sentences) or place in self.taken:
            return False
        return self.side.sentences[place].role is self.side.sentences[members[0]].role

    def _weight(self, terms: frozenset[int]) -> float:
        return sum(float(self.weights[term]) for term in terms)


def _add_close(groups: _Groups, encoder: Encoder, left: Side, right: Side) -> None:
    """Link sentences of the same kind that found no partner by their wording, by their vectors."""
    for is_heading in (False, True):
        free_left, free_right = (
            [
                place
                for place, sentence in enumerate(side.sentences)
                if place not in taken and sentence.role.is_heading is is_heading
            ]
            for side, taken in ((left, groups.of_left), (right, groups.of_right))
        )
        texts_left = [left.sentences[place].text for place in free_left]
        texts_right = [right.sentences[place].text for place in free_right]
        for here, there in close_pairs(encoder, texts_left, texts_right):
            groups.add(free_left[here], free_right[there])
