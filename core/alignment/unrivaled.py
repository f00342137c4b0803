"""Stage 3 of alignment: sentences left over that meet each other and nobody else.

Outlets that write independently may share two words of a statement and no more ("Residents should keep their windows
shut at night" / "People are advised to close windows overnight"). By themselves two words say little, since reports of
one event share many. But where both sentences have no partner, and no other sentence without one comes anywhere near,
they mostly tell the same.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.alignment.groups import Groups
from core.alignment.pairing import Scored
from core.alignment.second_look import Meetings, log_odds_met, without_partner
from core.alignment.telling import TELLING_WORDS
from core.alignment.weighing import Floats, Ints

# Swept on wire_pairs, apa_rst and deplain_web, which hold next to no such links and so say above all what is wrong, and
# on 24 pairs of short reports in five languages, written for this, whose links were set down before any run
# (docs/decisions/0025). A pair is linked where it is this far ahead, as log-odds with synonyms and predicates, of the
# best other pair of either sentence. Right and wrong links of the short reports at 1 to 2: 22 and 1, 2.5: 21 and 1, 3:
# 18 and 1; none on the gold sets. Being ahead left out altogether, 29 and 2, and 6 wrong ones on wire_pairs; at 2 raw
# pairs get a wrong one.
_AHEAD = 2.5
# It must be ahead by the wording alone as well, which also leaves most sentences unread: 0 adds a right link and a
# wrong one of wire_pairs, .5 a right one, 2 costs six.
_AHEAD_BY_WORDING = 1.0
# From these log-odds on: -3 adds two wrong links, -1 costs six right ones.
_FROM = -2.0
# So much of both reports must be linked by now, since unrelated ones share words by chance: without it and at .1 a
# right link more, and a wrong one of apa_rst; .3 costs three.
_LINKED_SHARE = 0.2
# Where more pairs are left over, everything has rivals. 25 costs five links, 50 to 400 is the same.
_MOST_PAIRS = 100


def link_unrivaled(groups: Groups, meetings: Meetings, scored: Scored, telling: Ints) -> None:
    """Link two sentences without a partner where neither meets another one nearly as well.

    Args:
        groups: The groups found so far; changed.
        meetings: Compares what sentences of the two sides say.
        scored: The pairs of sentences that may be links.
        telling: How many telling words each of them shares.
    """
    left, right = meetings.sides
    linked = min(len(groups.of_left) / len(left.sentences), len(groups.of_right) / len(right.sentences))
    if linked < _LINKED_SHARE:
        return
    free_left, free_right = without_partner(left, groups.of_left), without_partner(right, groups.of_right)
    free = (free_left[scored.candidates.left] & free_right[scored.candidates.right]).nonzero()[0]
    if len(free) > _MOST_PAIRS:
        return
    ahead = _ahead(scored, free, scored.restating[free]) >= _AHEAD_BY_WORDING
    hopeful = free[ahead & (telling[free] > 0) & _are_of_one_level(meetings, scored, free)]
    if not len(hopeful):
        return
    scores, words = _read(meetings, scored, telling, hopeful)
    hopeful = hopeful[(scores >= _FROM) & (words >= TELLING_WORDS)]
    if not len(hopeful):
        return
    i, j = scored.candidates.left[free], scored.candidates.right[free]
    rivals = free[np.isin(i, scored.candidates.left[hopeful]) | np.isin(j, scored.candidates.right[hopeful])]
    scores, _ = _read(meetings, scored, telling, rivals)
    unrivaled = rivals[(_ahead(scored, rivals, scores) >= _AHEAD) & np.isin(rivals, hopeful)]
    for here, there in zip(*_places(scored, unrivaled), strict=True):
        groups.add(here, there)


def _places(scored: Scored, pairs: Ints) -> tuple[list[int], list[int]]:
    return scored.candidates.left[pairs].tolist(), scored.candidates.right[pairs].tolist()


def _read(meetings: Meetings, scored: Scored, telling: Ints, pairs: Ints) -> tuple[Floats, Ints]:
    """Return the log-odds of pairs by all that they say, and how many telling words and synonyms they share.

    Two things that both name may be all that a report's topic brings together ("Smoke drifted as far as the harbor",
    "The harbor bans smoke from barges"): without a predicate or a synonym in common none are counted. Of 244 pairs made
    of one beginning and left-over sentences about other things, that spares 11 of 31 wrong links, and costs 3 of 21
    right ones of the short reports above.
    """
    met = list(map(meetings.between, *_places(scored, pairs)))
    tells_alike = np.array([each.predicates + each.synonyms > 0 for each in met], dtype=np.bool_)
    words = telling[pairs] + np.array([each.telling for each in met], dtype=np.int64)
    return log_odds_met(scored, pairs, met), words * tells_alike


def _are_of_one_level(meetings: Meetings, scored: Scored, pairs: Ints) -> NDArray[np.bool_]:
    left, right = meetings.sides
    return np.array(
        [
            left.sentences[here].role is right.sentences[there].role
            for here, there in zip(*_places(scored, pairs), strict=True)
        ],
        dtype=np.bool_,
    )


def _ahead(scored: Scored, pairs: Ints, scores: Floats) -> Floats:
    """Return for each pair how far it is ahead of the best other pair of either of its sentences."""
    left, right = scored.candidates.left[pairs], scored.candidates.right[pairs]
    rivals = (left[:, None] == left) | (right[:, None] == right)
    np.fill_diagonal(rivals, val=False)
    return scores - np.where(rivals, scores, -np.inf).max(axis=1, initial=-np.inf)
