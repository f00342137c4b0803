"""Stage 2 of alignment: which pairs of sentences are worth the dear scorers.

Only pairs that share a term are looked at, found over the terms and never over a matrix of all pairs; each sentence
keeps the few with which it shares most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import Side
from core.alignment.terms import Layer, added_up, each_once, runs
from core.alignment.weighing import Floats, Ints
from core.report import Role

# A term that would bring together more pairs than this is no help in finding the right ones: function words in reports,
# and in long documents also the words of the topic. Reports of 60 × 60 sentences lose nothing by it.
_MOST_PAIRS_PER_TERM = 3600
# In long documents the terms together may not bring more pairs than this per sentence; the rarest come first.
_MOST_PAIRS_PER_SENTENCE = 30
# How many partners each sentence keeps. Swept 3, 5, 8 on the gold sets: 95, 97, 98 of 100 links of news reports are
# among them; with 8 nothing more was linked in the end.
_PARTNERS = 5
# Up to this many pairs of sentences the shared weights are added up in a matrix, beyond it only for pairs that share.
_LARGEST_MATRIX = 4000
_RESTATING = frozenset({Role.HEADLINE, Role.LEDE})


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of sentences, ascending by left and right place.

    Attributes:
        left: The place of the left sentence on its side.
        right: The place of the right sentence.
        identical: Whether the two hold the same words in the same order.
        shared_roots: What the shared roots weigh.
        pair: For each shared root the position of its pair, ascending.
        root: The number of each shared root.
    """

    left: Ints
    right: Ints
    identical: NDArray[np.bool_]
    shared_roots: Floats
    pair: Ints
    root: Ints


def _overlap(layer: Layer) -> tuple[Ints, Floats]:
    """Return which pairs of sentences share terms of a layer, and what these weigh together.

    Returns:
        Keys of the pairs, left place × number of right sentences + right place, ascending; and a weight for each.
    """
    columns = len(layer.right.total)
    size = len(layer.weights)
    count_left = np.bincount(layer.left.term, minlength=size)
    count_right = np.bincount(layer.right.term, minlength=size)
    pairs = count_left * count_right
    used = (pairs > 0) & (pairs <= _MOST_PAIRS_PER_TERM)
    budget = max(_MOST_PAIRS_PER_SENTENCE * (len(layer.left.total) + columns), _MOST_PAIRS_PER_TERM)
    if pairs[used].sum() > budget:
        rarest = np.argsort(np.where(used, pairs, np.iinfo(np.int64).max), kind="stable")
        used[rarest[np.cumsum(pairs[rarest] * used[rarest]) > budget]] = False
    keep = used[layer.left.term]
    sentence, term = layer.left.sentence[keep], layer.left.term[keep]
    partners = layer.right.sentence[np.argsort(layer.right.term, kind="stable")]
    starts = np.cumsum(count_right) - count_right
    times = count_right[term]
    keys = np.repeat(sentence, times) * columns + partners[runs(starts[term], times)]
    weights = np.repeat(layer.weights[term], times)
    if len(layer.left.total) * columns <= _LARGEST_MATRIX:
        total = added_up(keys, weights, len(layer.left.total) * columns)
        shared = np.flatnonzero(total).astype(np.int64)
        return shared, total[shared]
    order = np.argsort(keys, kind="stable")
    keys, weights = keys[order], weights[order]
    firsts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else order
    return keys[firsts], np.add.reduceat(weights, firsts) if len(keys) else weights


def spread(keys: Ints, at: Ints, values: Floats) -> Floats:
    """Return for each of the `keys` its value, where `at` names the keys of `values`, ascending; 0 for the others."""
    if not len(at) or not keys.size:
        return np.zeros(keys.shape)
    place = np.minimum(np.searchsorted(at, keys), len(at) - 1)
    return np.where(at[place] == keys, values[place], 0.0)


def find_candidates(left: Side, right: Side, roots: Layer) -> Candidates:
    """Return the pairs of sentences that may be links, identical ones among them.

    A body sentence that the other report has word for word needs no other partner; only headlines and ledes, which may
    say it again, are still compared with it.
    """
    columns = max(len(right.sentences), 1)
    pairs = _identical_pairs(left, right)
    same = np.array(sorted(i * columns + j for i, j in pairs), dtype=np.int64)
    settled_left, settled_right = (
        _settled(side, places) for side, places in ((left, [i for i, _ in pairs]), (right, [j for _, j in pairs]))
    )
    keys, weights = _overlap(roots.between(~settled_left, ~settled_right))
    for here, there in ((settled_left, _may_restate(right)), (_may_restate(left), settled_right)):
        if here.any() and there.any():
            more_keys, more_weights = _overlap(roots.between(here, there))
            keys, weights = np.concatenate([keys, more_keys]), np.concatenate([weights, more_weights])
    i, j = keys // columns, keys % columns
    total_left, total_right = roots.left.total[i], roots.right.total[j]
    promise = weights / np.minimum(total_left, total_right) + weights / np.maximum(total_left, total_right)
    chosen = _are_among_best(i, promise) | _are_among_best(j, promise)
    union = each_once(np.concatenate([keys[chosen], same]))
    identical = np.zeros(len(union), dtype=np.bool_)
    identical[np.searchsorted(union, same)] = True
    pair, root = roots.shared_by(union // columns, union % columns)
    return Candidates(
        left=union // columns,
        right=union % columns,
        identical=identical,
        shared_roots=added_up(pair, roots.weights[root], len(union)),
        pair=pair,
        root=root,
    )


def _settled(side: Side, places: list[int]) -> NDArray[np.bool_]:
    """Tell for each sentence whether it is a body sentence that has its identical partner."""
    settled = np.zeros(len(side.sentences), dtype=np.bool_)
    settled[[place for place in places if side.sentences[place].role is Role.BODY]] = True
    return settled


def _may_restate(side: Side) -> NDArray[np.bool_]:
    return np.array([sentence.role in _RESTATING for sentence in side.sentences], dtype=np.bool_)


def _identical_pairs(left: Side, right: Side) -> list[tuple[int, int]]:
    """Pair sentences of the same words: within the same role first, first with first, second with second.

    A repetition that is left over goes with the first of its like, so that it can be told as a restatement.
    """
    places: dict[str, list[int]] = {}
    for place, key in enumerate(right.keys):
        if key:
            places.setdefault(key, []).append(place)
    groups: dict[str, tuple[list[int], list[int]]] = {}
    for place, key in enumerate(left.keys):
        if key in places:
            groups.setdefault(key, ([], places[key]))[0].append(place)
    pairs: list[tuple[int, int]] = []
    for here, there in groups.values():
        if len(here) == len(there) == 1:
            pairs.append((here[0], there[0]))
        else:
            pairs += _pair_repetitions(left, right, here, there)
    return pairs


def _pair_repetitions(left: Side, right: Side, here: list[int], there: list[int]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    roles = dict.fromkeys([left.sentences[i].role for i in here] + [right.sentences[j].role for j in there])
    rest_here: list[int] = []
    rest_there: list[int] = []
    for role in roles:
        mine = [i for i in here if left.sentences[i].role is role]
        theirs = [j for j in there if right.sentences[j].role is role]
        pairs += zip(mine, theirs, strict=False)
        rest_here += mine[len(theirs) :]
        rest_there += theirs[len(mine) :]
    pairs += zip(sorted(rest_here), sorted(rest_there), strict=False)
    first = min(pairs)
    pairs += [(i, first[1]) for i in sorted(rest_here)[len(rest_there) :]]
    pairs += [(first[0], j) for j in sorted(rest_there)[len(rest_here) :]]
    return pairs


def _are_among_best(place: Ints, promise: Floats) -> NDArray[np.bool_]:
    """Tell for each candidate whether it is among the most promising of its sentence."""
    order = np.argsort(place * 4.0 - promise, kind="stable")  # a promise is at most 2
    ordered = place[order]
    begins = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])) if len(place) else place
    lengths = np.diff(np.concatenate([begins, [len(place)]]))
    rank = np.arange(len(place)) - np.repeat(begins, lengths)
    best = np.zeros(len(place), dtype=np.bool_)
    best[order[rank < _PARTNERS]] = True
    return best
