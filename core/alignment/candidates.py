"""Stage 2 of alignment: which pairs of sentences are worth the dear scorers.

Only pairs that share a term are looked at, found over the terms and never over a matrix of all pairs; each sentence
keeps the few with which it shares most.
"""

from __future__ import annotations

from collections.abc import Sequence
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
# Where values are looked up in a table of up to 2 MB and not searched for, the context of s500 takes two thirds of the
# time; with more empty cells for each key than this the search is faster.
_LARGEST_TABLE, _CELLS_FOR_A_KEY = 1 << 18, 100
# Places below this are sorted as numbers of 16 bits, which numpy does without comparing.
_MOST_IN_16_BITS = 1 << 16
# From so many candidates on those that promise too little are left out before sorting, which then takes a seventh of
# the time for 20,000 of them; a sentence's candidates are cut into so many parts for it.
_MANY, _PARTS = 2000, 8
_RESTATING = frozenset({Role.HEADLINE, Role.LEDE})

Places = NDArray[np.bool_]


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


def _overlap(layer: Layer, here: Places, there: Places) -> tuple[Ints, Floats]:
    """Return which of the chosen sentences of both sides share terms of a layer, and what these weigh together.

    Returns:
        Keys of the pairs, left place × number of right sentences + right place, ascending; and a weight for each.
    """
    rows, columns = len(layer.left.total), len(layer.right.total)
    size = len(layer.weights)
    keep_left, keep_right = here[layer.left.sentence], there[layer.right.sentence]
    sentence, term = layer.left.sentence[keep_left], layer.left.term[keep_left]
    partner, term_right = layer.right.sentence[keep_right], layer.right.term[keep_right]
    count_right = np.bincount(term_right, minlength=size)
    pairs = np.bincount(term, minlength=size) * count_right
    times = _within_budget(pairs, max(_MOST_PAIRS_PER_SENTENCE * (rows + columns), _MOST_PAIRS_PER_TERM)) * count_right
    times_left = times[term]
    starts = count_right.cumsum() - count_right
    partners = partner[stable_order(term_right)]
    keys = (sentence * columns).repeat(times_left) + partners[runs(starts[term], times_left)]
    weights = layer.weights[term].repeat(times_left)
    if rows * columns <= _LARGEST_MATRIX:
        total = added_up(keys, weights, rows * columns)
        shared = total.nonzero()[0]
        return shared, total[shared]
    order = keys.argsort(kind="stable")
    keys, weights = keys[order], weights[order]
    firsts = begins_of(keys)
    return keys[firsts], np.add.reduceat(weights, firsts) if len(keys) else weights


def _within_budget(pairs: Ints, budget: int) -> Places:
    """Tell for each term whether it brings few enough pairs, and with all rarer ones no more than the budget."""
    used = pairs <= _MOST_PAIRS_PER_TERM
    if (pairs * used).sum() > budget:
        rarest = np.where(used, pairs, np.iinfo(np.int64).max).argsort(kind="stable")
        used[rarest[(pairs[rarest] * used[rarest]).cumsum() > budget]] = False
    return used


def stable_order(places: Ints) -> Ints:
    """Return the positions of numbers from 0 on in ascending order, equal ones as they come."""
    fits = len(places) and places.max() < _MOST_IN_16_BITS
    return (places.astype(np.uint16) if fits else places).argsort(kind="stable")


def begins_of(ordered: Ints) -> Ints:
    """Return the positions at which equal keys that stand in a row begin."""
    begins = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=begins[1:])
    return begins.nonzero()[0]


def spread(keys: Ints, at: Ints, values: Floats, size: int) -> Floats:
    """Return for each of the `keys` its value, where `at` names the keys of `values`; 0 for the others.

    Args:
        keys: Numbers from 0 to `size`.
        at: Numbers from 0 to `size`, ascending.
        values: As many figures.
        size: Where many keys are asked for, the values are spread over a table of this many.
    """
    if size <= min(_LARGEST_TABLE, _CELLS_FOR_A_KEY * keys.size):
        table = np.zeros(size)
        table[at] = values
        return table[keys]
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
    same = np.array(sorted([i * columns + j for i, j in pairs]), dtype=np.int64)
    settled_left = [i for i, _ in pairs if left.sentences[i].role is Role.BODY]
    settled_right = [j for _, j in pairs if right.sentences[j].role is Role.BODY]
    keys, weights = _overlap(roots, ~_are_among(settled_left, left), ~_are_among(settled_right, right))
    for here, there in ((settled_left, _restating(right)), (_restating(left), settled_right)):
        if here and there:
            more_keys, more_weights = _overlap(roots, _are_among(here, left), _are_among(there, right))
            keys, weights = np.concatenate([keys, more_keys]), np.concatenate([weights, more_weights])
    i = keys // columns
    j = keys - i * columns
    total_left, total_right = roots.left.total[i], roots.right.total[j]
    promise = weights / np.minimum(total_left, total_right) + weights / np.maximum(total_left, total_right)
    chosen = _are_among_best(i, promise)
    by_right = stable_order(j)
    chosen[by_right] |= _are_among_best(j[by_right], promise[by_right])
    union = each_once(np.concatenate([keys[chosen], same]))
    identical = np.zeros(len(union), dtype=np.bool_)
    identical[union.searchsorted(same)] = True
    i = union // columns
    j = union - i * columns
    pair, root = roots.shared_by(i, j)
    return Candidates(
        left=i,
        right=j,
        identical=identical,
        shared_roots=added_up(pair, roots.weights[root], len(union)),
        pair=pair,
        root=root,
    )


def _are_among(places: Sequence[int], side: Side) -> Places:
    """Tell for each sentence of a side whether its place is one of these."""
    among = np.zeros(len(side.sentences), dtype=np.bool_)
    among[places] = True
    return among


def _restating(side: Side) -> list[int]:
    """Return the places of the sentences that may say again what the other report says elsewhere."""
    return [place for place, sentence in enumerate(side.sentences) if sentence.role in _RESTATING]


def _identical_pairs(left: Side, right: Side) -> list[tuple[int, int]]:
    """Pair sentences of the same words: within the same role first, first with first, second with second.

    A repetition that is left over goes with the first of its like, so that it can be told as a restatement.
    """
    only_left, only_right = (dict(zip(side.keys, range(len(side.keys)), strict=True)) for side in (left, right))
    if len(only_left) == len(left.keys) and len(only_right) == len(right.keys):  # as in most reports
        return [(place, only_right[key]) for key, place in only_left.items() if key and key in only_right]
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


def _are_among_best(place: Ints, promise: Floats) -> Places:
    """Tell for each candidate whether it is among the most promising of its sentence, the first ones among equals.

    Args:
        place: The place of the sentence on its side, ascending.
        promise: How much each candidate promises, more than 0.
    """
    kept = _without_the_worst(place, promise) if len(place) >= _MANY else np.arange(len(place))
    kept = kept[(-promise[kept]).argsort(kind="stable")]
    kept = kept[stable_order(place[kept])]
    ordered = place[kept]
    best = np.zeros(len(place), dtype=np.bool_)
    best[kept[:_PARTNERS]] = True
    best[kept[_PARTNERS:][ordered[_PARTNERS:] != ordered[:-_PARTNERS]]] = True
    return best


def _without_the_worst(place: Ints, promise: Floats) -> Ints:
    """Return the positions of the candidates that may be among the best of their sentence; most are not.

    The candidates of each sentence are cut into parts: one that promises less than the best ones of so many parts as
    there are partners to be kept is not among these.
    """
    begins = begins_of(place)
    lengths = np.empty_like(begins)
    np.subtract(begins[1:], begins[:-1], out=lengths[:-1])
    lengths[-1:] = len(place) - begins[-1:]
    parts = begins[:, None] + lengths[:, None] * np.arange(_PARTS) // _PARTS
    best = np.maximum.reduceat(promise, parts.ravel()).reshape(-1, _PARTS)
    best.partition(_PARTS - _PARTNERS)
    least = np.where(lengths >= _PARTS, best[:, _PARTS - _PARTNERS], 0.0)
    return (promise >= least.repeat(lengths)).nonzero()[0]
