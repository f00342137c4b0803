"""Stage 3 of alignment: from scored pairs to groups of sentences that carry the same statement.

The likeliest pairs are taken first, sentences of the same level among themselves: headline with headline, lede with
lede, body with body. Then groups take in what stands beside them and completes them, what the body says again is a
restatement, and sentences left over for each other are linked. What reaches across levels is a restatement where the
other sentence has its partner already. At last, sentences without a partner are looked at again: by what they say, by
whom they attribute the one before to, by their place between two links, and where they meet nobody else.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter, is_not
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.alignment.attributing import join_attributions
from core.alignment.between import link_between
from core.alignment.completing import LARGE_PART, SMALL_PART, Splits
from core.alignment.crossing import merge_crossing
from core.alignment.encoding import Encoder, close_pairs
from core.alignment.folding import Side
from core.alignment.groups import Group, Groups
from core.alignment.pairing import Scored
from core.alignment.second_look import Meetings, look_again
from core.alignment.telling import TELLING_WORDS, telling_terms, telling_words
from core.alignment.terms import Layer, Terms
from core.alignment.unrivaled import link_unrivaled
from core.alignment.weighing import Ints
from core.report import Role

# All thresholds were swept on wire_pairs, apa_rst, deplain_web and crossed raw_pairs, cross-validated by document;
# docs/decisions/0020 has the figures.
# From this probability on a pair is linked (.45 to .70: F1 of wire_pairs .93 to .94 throughout, best at .53), …
LINKED = 0.53
# … and from this one a sentence joins the group beside it (.25 to .50: F1 of apa_rst .755 to .768; from .45 on the
# second half of a split is lost in news reports).
JOINED = 0.4
# … if this share of what it says returns in the sentence that the group has on the other side: a neighbor that shares
# next to nothing is likely by its place alone. In news, read on wire_pairs and raw_pairs, strangers have .06 and .08,
# the others .25 and more; .10 to .30 keep all right links, and groups of deplain_web rise from .707 to .712.
MEMBER = 0.2
# Sentences of one level that are left over for each other are linked from these probabilities on if telling words
# (below) stand in both, two or one of them. Two words: on wire_pairs .50, .35, .30 brings 0, 2, 3 links, all right, .20
# two wrong ones; partial and reworded statements are what it finds. One word: .30 to .45 changes nothing there, F1 of
# apa_rst .761 to .771, deplain_web .718 to .711; of 5 links that .35 adds to raw pairs a reader took 4.
LEFT_OVER, LEFT_OVER_BY_ONE_WORD = 0.3, 0.35
# Who is left over has no rivals any more, and where it stands counts less than what it says: with two telling words the
# wording alone is enough from these log-odds on. Swept 1 to -1: from .2 to 0 one right link of wire_pairs more, at -.2
# a wrong one, at -1 three.
LEFT_OVER_BY_WORDING = 0.0
# A lede and a body sentence meet before their likes only if they are all but sure to belong together (.80 to 1.00), …
ACROSS_LEVELS = 0.95
# … and where both have no partner of their own level if they are this likely: .55 costs .02 of precision.
LINKED_ACROSS = 0.8
# A lede or headline restates a sentence if two words tell this pair from the rest of the reports (`telling`). Of pairs
# from log-odds of 0 on fewer than half were right; with two telling words 7 of 8 (wire_pairs, each document scored by
# models that had not seen it). Swept -.8 to .8 (flat from -.4 to .5).
RESTATED = 0.1
# Careful readers let a headline or lede restate the body above all where it has no partner of its own. Such a lede
# needs less (-.3 to -1.5: two or three right links of wire_pairs more, none wrong; of those that -.8 adds to raw pairs
# beyond -.4 none was right), and for such a headline what the model takes off because headlines meet headlines (2.0) is
# given back (-2.5 to .1: nothing on wire_pairs, on raw pairs two links more, both right).
RESTATED_BY_FREE_LEDE, RESTATED_BY_FREE_HEADING = -0.4, -1.9
# A headline is often a body sentence cut short: all of its content in the same order, however long the other one is.
CONTAINED, CONTAINED_ORDER = 0.9, 0.75
# Where all words are words of the topic, the wording alone must be this alike.
RESTATED_OF_TOPIC = 3.5
# The body of a report, too, says again what it has said. wire_pairs holds next to none of it and changes from .5 down
# (a wrong link); in raw pairs a reader took all 9 links that 1.3 adds, and 2 of 4 between 1.0 and 1.3.
RESTATED_IN_BODY = 1.3
# Reports of different events have pairs that look a little alike, but none that is sure: without one, nothing is
# linked. Swept .70 to .95: links per pair of unrelated reports .11 to .03, no link of related news reports lost.
_SURE = 0.75
# Reports of one sentence have no neighbors to make it sure. There this share of what the heavier sentence says must
# return, in whatever order, with so many content words. Swept .5 to .7: no pair of unrelated reports gains a link.
_WHOLE_SHARE, _WHOLE_WORDS = 0.6, 3
# Short ones have few neighbors, and few pairs among which one could be alike by chance. Swept .75 to .5 on the first 2,
# 3 and 5 sentences of 29 related and 812 unrelated pairs of German reports: at .55 links are found in 20, 22 and
# 25 of the related ones (at .75 in 17, 18 and 25), and in 2, 2 and 1 of the unrelated ones, all of them about vaccines.
_FEW_PAIRS, _SURE_AMONG_FEW = 16, 0.55
# A report told anew in easier words may have no sure pair at all. There so many pairs of different sentences show the
# one event that are as likely as what is left over, with two telling words each. Of 284 pairs of unrelated German
# reports without a sure pair 1 has two, none has three; one of the 5 stories of apa_rst and deplain_web without any has
# four, and 4 of the 6 links that they bring are right (F1 .782 to .793).
_MANY = 3
# Below this logarithm two sentences share no content word: "Er ist da." inside a long sentence is no link by itself.
_ONE_CONTENT_WORD = 0.5
# Which of two sentences of different levels restates the other: the higher one.
_LEVELS = {Role.HEADLINE: 2, Role.LEDE: 1}


class _Pair(NamedTuple):
    """A candidate that is worth a look, with the roles of its sentences. A tuple, since long reports have thousands.

    Attributes:
        left: The place of the left sentence.
        right: The place of the right sentence.
        role_left: Its role.
        role_right: That of the right one.
        likely: The probability that both carry the same statement.
        restating: How alike the wording is wherever the two stand, as log-odds.
        contained: Whether one holds all that the other says, in the same order.
        telling: How many content words they share that few other sentences have.
        shared: What the roots that they share weigh.
        identical: Whether they are the same words in the same order.
    """

    left: int
    right: int
    role_left: Role
    role_right: Role
    likely: float
    restating: float
    contained: bool
    telling: int
    shared: float
    identical: bool

    @property
    def is_of_one_level(self) -> bool:
        return self.role_left is self.role_right or (
            self.likely >= ACROSS_LEVELS and self.role_left.is_reporting and self.role_right.is_reporting
        )

    @property
    def may_be_linked(self) -> bool:
        """Whether two such sentences are ever linked: a subhead names what follows and says nothing by itself."""
        return self.role_left is self.role_right or Role.SUBHEAD not in {self.role_left, self.role_right}

    @property
    def left_over_from(self) -> float:
        """How likely two sentences must be that are left over for each other."""
        if not self.telling:
            return np.inf
        return LEFT_OVER if self.telling >= TELLING_WORDS else LEFT_OVER_BY_ONE_WORD

    def restates(self, groups: Groups) -> bool:
        """Tell whether the sentence of the higher level says again what the other one says."""
        if self.restating >= RESTATED_OF_TOPIC:
            return True
        return self.telling >= TELLING_WORDS and (self.contained or self.restating >= self._restated_from(groups))

    def _restated_from(self, groups: Groups) -> float:
        """How alike the wording must be: less where the heading or lede has found no partner yet."""
        is_left = _LEVELS.get(self.role_left, 0) > _LEVELS.get(self.role_right, 0)
        if self.left in groups.of_left if is_left else self.right in groups.of_right:
            return RESTATED
        return RESTATED_BY_FREE_HEADING if self.is_heading_and_text else RESTATED_BY_FREE_LEDE

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
    few_have = telling_terms(scored.roots)
    telling = telling_words(few_have, scored.candidates)
    if not _any_is_sure(scored) and not _many_are_likely(scored, telling):
        return []
    groups = Groups()
    pairs = _ranked_pairs(left, right, scored, telling)
    for pair in pairs:
        if pair.is_of_one_level:
            _take(groups, pair, scored.roots)
    splits = Splits(groups, left, right, scored)
    splits.complete(LARGE_PART)
    # Nothing that comes now has anything to say of two sentences that are linked with each other, and most are.
    pairs = [pair for pair in pairs if (pair.left, pair.right) not in groups.linked]
    _take_again(groups, pairs)
    _take_left_over(groups, pairs)
    merge_crossing(groups, left, right, scored)
    for pair in pairs:
        if pair.role_left is not pair.role_right and pair.may_be_linked:
            _take_across(groups, pair)
    meetings = Meetings(left, right, scored, few_have)
    look_again(groups, meetings, scored, telling)
    join_attributions(groups, left, right, scored)
    link_between(groups, meetings, scored)
    link_unrivaled(groups, meetings, scored, telling)
    splits.complete(SMALL_PART)
    if encoder is not None:
        _add_close(groups, encoder, left, right)
    return sorted(groups.found, key=attrgetter("left", "right"))


def _any_is_sure(scored: Scored) -> bool:
    """Whether at least one pair is sure: by its wording and neighbors, as a whole, or as a part of the other."""
    if scored.likely.max(initial=0) >= (_SURE_AMONG_FEW if len(scored.likely) <= _FEW_PAIRS else _SURE):
        return True
    wording = scored.wording
    whole = (wording["root_max"] >= _WHOLE_SHARE) | _is_contained(scored)
    return bool(np.any(whole & (wording["content"] >= np.log1p(_WHOLE_WORDS))))


def _is_contained(scored: Scored) -> NDArray[np.bool_]:
    """Tell for each candidate whether one sentence holds all that the other says, in the same order."""
    return (scored.wording["root_min"] >= CONTAINED) & (scored.wording["order"] >= CONTAINED_ORDER)


def _many_are_likely(scored: Scored, telling: Ints) -> bool:
    """Whether several pairs of different sentences are likely, each by words that tell it from the rest."""
    left: set[int] = set()
    right: set[int] = set()
    found = 0
    hints = np.flatnonzero((scored.likely >= LEFT_OVER) & (telling >= TELLING_WORDS))
    for pair in hints[np.argsort(-scored.likely[hints], kind="stable")].tolist():
        here, there = int(scored.candidates.left[pair]), int(scored.candidates.right[pair])
        if here not in left and there not in right:
            left.add(here)
            right.add(there)
            found += 1
    return found >= _MANY


def _ranked_pairs(left: Side, right: Side, scored: Scored, telling: Ints) -> list[_Pair]:
    """Return the candidates worth a look, the likeliest first, those of the same role first among equals."""
    candidates, restating = scored.candidates, scored.restating
    says_something = candidates.identical | (scored.wording["content"] > _ONE_CONTENT_WORD) | (telling > 0)
    likely = np.where(says_something, scored.likely, np.minimum(scored.likely, LINKED - 0.01))
    contained = _is_contained(scored)
    restates = (telling >= TELLING_WORDS) & ((restating >= RESTATED_BY_FREE_HEADING) | contained)
    worth = ((likely >= LEFT_OVER) | restates | (restating >= RESTATED_OF_TOPIC)).nonzero()[0]
    here: list[int] = candidates.left[worth].tolist()
    there: list[int] = candidates.right[worth].tolist()
    roles_left = [left.sentences[place].role for place in here]
    roles_right = [right.sentences[place].role for place in there]
    rows = zip(
        here,
        there,
        roles_left,
        roles_right,
        likely[worth].tolist(),
        restating[worth].tolist(),
        contained[worth].tolist(),
        telling[worth].tolist(),
        candidates.shared_roots[worth].tolist(),
        candidates.identical[worth].tolist(),
        strict=True,
    )
    pairs = list(map(partial(tuple.__new__, _Pair), rows))  # as `_Pair._make` does, a third of the time
    across = np.array(list(map(is_not, roles_left, roles_right)), dtype=np.bool_)
    order: list[int] = np.lexsort((across, -likely[worth])).tolist()
    return [pairs[position] for position in order]


def _take(groups: Groups, pair: _Pair, roots: Layer) -> None:
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
        beside = _stands_beside(pair.right, group_left.right) and len(group_left.left) == 1
        if beside and _returns(pair, roots.right, pair.right):
            groups.join_right(pair.right, group_left)
    elif (
        group_left is None
        and group_right is not None
        and _stands_beside(pair.left, group_right.left)
        and len(group_right.right) == 1
        and _returns(pair, roots.left, pair.left)
    ):
        groups.join_left(pair.left, group_right)


def _returns(pair: _Pair, terms: Terms, place: int) -> bool:
    """Tell whether enough of what one sentence of a pair says returns in the other."""
    return pair.shared / max(terms.total.item(place), 1e-9) >= MEMBER


def _take_left_over(groups: Groups, pairs: list[_Pair]) -> None:
    """Link sentences of one level that found no partner, where telling words make up for what the model lacks.

    Each must be the likeliest that is left for the other: of all, or of their level where the wording alone decides.
    """
    rivals: set[tuple[str, int]] = set()
    rivals_of_level: set[tuple[str, int]] = set()
    for pair in pairs:
        if groups.is_taken(pair.left, pair.right) or not pair.may_be_linked:
            continue
        both = {("left", pair.left), ("right", pair.right)}
        if pair.role_left is pair.role_right:
            by_place = pair.likely >= pair.left_over_from and not both & rivals
            by_wording = pair.telling >= TELLING_WORDS and pair.restating >= LEFT_OVER_BY_WORDING
            if by_place or (by_wording and not both & rivals_of_level):
                groups.add(pair.left, pair.right, identical=pair.identical)
            rivals_of_level |= both
        rivals |= both


def _take_again(groups: Groups, pairs: list[_Pair]) -> None:
    """Link what the body of one report says again elsewhere than where it found its partner."""
    for pair in pairs:
        if (
            pair.restating >= RESTATED_IN_BODY
            and pair.telling >= TELLING_WORDS
            and pair.role_left is pair.role_right is Role.BODY
            and (pair.left in groups.of_left) != (pair.right in groups.of_right)
        ):
            groups.add(pair.left, pair.right, restatement=True)


def _take_across(groups: Groups, pair: _Pair) -> None:
    """Link sentences of two levels: as a restatement where one has its partner, or where a headline meets the text."""
    if (pair.left, pair.right) in groups.linked:
        return
    if groups.is_taken(pair.left, pair.right) or pair.is_heading_and_text:
        if pair.identical or pair.restates(groups):
            groups.add(pair.left, pair.right, identical=pair.identical, restatement=True)
    elif pair.likely >= LINKED_ACROSS:
        groups.add(pair.left, pair.right, identical=pair.identical)


def _stands_beside(place: int, members: list[int]) -> bool:
    return place in {members[0] - 1, members[-1] + 1}


def _add_close(groups: Groups, encoder: Encoder, left: Side, right: Side) -> None:
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
