"""Stage 2 of alignment: which pairs of sentences are worth the dear scorers.

Only pairs that share a term are looked at, found over the terms and never over a matrix of all pairs; each sentence
keeps the few with which it shares most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.alignment.folding import Side
from core.alignment.terms import Layer, runs
from core.alignment.weighing import Floats, Ints

# A term that would bring together more pairs than this is no help in finding the right ones: function words in reports,
# and in long documents also the words of the topic. Reports of 60 × 60 sentences lose nothing by it.
_MOST_PAIRS_PER_TERM = 3600
# In long documents the terms together may not bring more pairs than this per sentence; the rarest come first.
_MOST_PAIRS_PER_SENTENCE = 60
# How many partners each sentence keeps. Swept 3, 5, 8 on the gold sets: 95, 97, 98 of 100 links of news reports are
# among them; with 8 nothing more was linked in the end.
_PARTNERS = 5


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of sentences, ascending by left and right place.

    Attributes:
        left: The place of the left sentence on its side.
        right: The place of the right sentence.
        identical: Whether the two hold the same words in the same order.
        shared_stems: What the shared stems weigh.
        shared_roots: What the shared roots weigh.
    """

    left: Ints
    right: Ints
    identical: Ints
    shared_stems: Floats
    shared_roots: Floats


def overlap(layer: Layer, most_pairs: int = _MOST_PAIRS_PER_TERM) -> tuple[Ints, Floats]:
    """Return which pairs of sentences share terms of a layer, and what these weigh together.

    Args:
        layer: The terms.
        most_pairs: Terms that stand in more pairs than this are passed over.

    Returns:
        Keys of the pairs, left place × number of right sentences + right place, ascending; and a weight for each.
    """
    columns = len(layer.right.total)
    size = len(layer.weights)
    count_left = np.bincount(layer.left.term, minlength=size)
    count_right = np.bincount(layer.right.term, minlength=size)
    pairs = count_left * count_right
    used = (pairs > 0) & (pairs <= most_pairs)
    budget = _MOST_PAIRS_PER_SENTENCE * (len(layer.left.total) + columns)
    if pairs[used].sum() > max(budget, most_pairs):
        rarest = np.argsort(np.where(used, pairs, np.iinfo(np.int64).max), kind="stable")
        reach = np.cumsum(pairs[rarest] * used[rarest])
        used[rarest[reach > budget]] = False
    order = np.argsort(layer.right.term, kind="stable")
    starts = np.cumsum(count_right) - count_right
    keep = used[layer.left.term]
    sentence, term = layer.left.sentence[keep], layer.left.term[keep]
    times = count_right[term]
    partner = layer.right.sentence[order][runs(starts[term], times)]
    keys = np.repeat(sentence, times) * columns + partner
    weights = np.repeat(layer.weights[term], times)
    unique, inverse = np.unique(keys, return_inverse=True)
    return unique, np.bincount(inverse, weights, len(unique))


def spread(keys: Ints, at: Ints, values: Floats) -> Floats:
    """Return for each of the ascending `keys` its value, where `at` names the keys of `values`; 0 for the others."""
    if not len(at) or not len(keys):
        return np.zeros(len(keys))
    place = np.minimum(np.searchsorted(at, keys), len(at) - 1)
    return np.where(at[place] == keys, values[place], 0.0)


def find_candidates(left: Side, right: Side, stems: Layer, roots: Layer) -> Candidates:
    """Return the pairs of sentences that may be links, identical ones among them."""
    columns = max(len(right.sentences), 1)
    same = np.array([i * columns + j for i, j in _identical_pairs(left, right)], dtype=np.int64)
    root_keys, root_weights = overlap(roots)
    i, j = root_keys // columns, root_keys % columns
    total_left, total_right = roots.left.total[i], roots.right.total[j]
    promise = root_weights / np.minimum(total_left, total_right) + root_weights / np.maximum(total_left, total_right)
    chosen = _is_among_best(i, promise) | _is_among_best(j, promise)
    keys = np.union1d(root_keys[chosen], same)
    stem_keys, stem_weights = overlap(stems)
    return Candidates(
        left=keys // columns,
        right=keys % columns,
        identical=np.isin(keys, same),
        shared_stems=spread(keys, stem_keys, stem_weights),
        shared_roots=spread(keys, root_keys, root_weights),
    )


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
    rest_here, rest_there = [], []
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


def _is_among_best(place: Ints, promise: Floats) -> Ints:
    """Tell for each candidate whether it is among the most promising of its sentence."""
    order = np.lexsort((-promise, place))
    ordered = place[order]
    begins = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])) if len(place) else place
    lengths = np.diff(np.concatenate([begins, [len(place)]]))
    rank = np.arange(len(place)) - np.repeat(begins, lengths)
    best = np.zeros(len(place), dtype=np.bool_)
    best[order[rank < _PARTNERS]] = True
    return best
