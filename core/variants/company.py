"""Stages 4 to 7 of pairing: words that answer to each other by what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.variants.sides import MARK, Side
from core.variants.word_pairs import EQUAL, PLACE, Answer, Pairing, WordPair

# Words in the company of paired words: threshold and weight of the distance swept on word_alignment_mtref (1.0 to 1.8,
# 1 to 3); F1 rose from .801 to .808. Sharing partners in gaps of up to three words (3, 4, 6, 9 tried) adds .004.
_COMPANY = 1.8
_NEARNESS = {0: 1.0, 1: 0.7, 2: 0.4}
_FARTHEST = max(_NEARNESS)
# How much each neighbour counts. Two words that share none of them stay below the threshold, even if they are equal.
_STEPS = {-2: 0.5, -1: 1.0, 1: 1.0, 2: 0.5}
_SHORT_GAP = 3
_ROUNDS = 5
# How far from paired words their neighbours are looked for, on the left and on the right side.
_HOPS = ((-1, -1), (-1, -2), (-2, -1), (-2, -2), (1, 1), (1, 2), (2, 1), (2, 2))


def pair_by_neighbours(pairing: Pairing) -> None:
    """Pair equal light words that stand beside words that are paired, on both sides alike."""
    left, right = pairing.left.folded, pairing.right.folded
    to_right, to_left = pairing.to_right, pairing.to_left
    changed = True
    while changed:
        changed = False
        free = [k for k, partner in enumerate(to_right) if partner < 0]
        if {left[k] for k in free}.isdisjoint([right[m] for m, partner in enumerate(to_left) if partner < 0]):
            return
        near = sorted({k + hop for k in free for hop in (-2, -1, 1, 2)})
        anchors = [(i, to_right[i]) for i in near if 0 <= i < len(left) and to_right[i] >= 0]
        for i, j in anchors:
            for hop_i, hop_j in _HOPS:
                k, m = i + hop_i, j + hop_j
                if (
                    0 <= k < len(left)
                    and to_right[k] < 0
                    and 0 <= m < len(right)
                    and to_left[m] < 0
                    and left[k] == right[m]
                ):
                    pairing.pair(k, m, EQUAL)
                    changed = True


def pair_by_place(pairing: Pairing) -> None:
    """Pair what is left between paired neighbours: words with words of their weight, in order."""
    for i, i_end, j, j_end in pairing.free_gaps():
        here, there = without_marks(pairing.left, range(i, i_end)), without_marks(pairing.right, range(j, j_end))
        for k, m in pairs_in_order(here, there, pairing.left.weights, pairing.right.weights):
            pairing.pair(k, m, PLACE)


def without_marks(side: Side, indices: Iterable[int]) -> list[int]:
    """Return the indices of words alone."""
    return [index for index in indices if side.weights[index] > MARK]


def pair_by_company(pairing: Pairing) -> None:
    """Pair free words in the company of paired ones, the best accompanied first, in rounds while any is found."""
    for _ in range(_ROUNDS):
        free_left = [i for i, j in enumerate(pairing.to_right) if j < 0]
        free_right = [j for j, i in enumerate(pairing.to_left) if i < 0]
        if not (free_left and free_right):
            return
        free = set(free_right)
        found = [(_company(pairing, i, j), -i, -j) for i in free_left for j in free & _in_reach(pairing, i)]
        found = [each for each in found if each[0] >= _COMPANY]
        if not found:
            return
        for _, i, j in sorted(found, reverse=True):
            if pairing.are_free(-i, -j):
                pairing.pair(-i, -j, _answer(pairing, -i, -j))


def _answer(pairing: Pairing, i: int, j: int) -> Answer:
    return EQUAL if pairing.are_equal(i, j) else PLACE


def _in_reach(pairing: Pairing, i: int) -> set[int]:
    """Return where on the right side a word may share some of a left word's neighbours."""
    to_right, right_words = pairing.to_right, len(pairing.to_left)
    places = set[int]()
    for step in _STEPS:
        here = i + step
        if not 0 <= here < len(to_right):
            places.update(range(-step) if step < 0 else range(right_words - step, right_words))
        elif to_right[here] >= 0:
            place = to_right[here] - step
            places.update(range(place - _FARTHEST, place + _FARTHEST + 1))
    return places


def _company(pairing: Pairing, i: int, j: int) -> float:
    """How well two free words fit to each other by what stands around them, up to 4.0."""
    equal = pairing.are_equal(i, j)
    weights = pairing.left.weights[i], pairing.right.weights[j]
    if MARK in weights and not equal:
        return 0.0
    score = 0.7 * equal + 0.3 * (weights[0] == weights[1])
    for step, share in _STEPS.items():
        here, there = i + step, j + step
        inside = 0 <= here < len(pairing.to_right)
        if inside and pairing.to_right[here] >= 0:
            score += share * _NEARNESS.get(abs(pairing.to_right[here] - there), 0.0)
        elif not inside and not 0 <= there < len(pairing.to_left):
            score += share  # both stand at the same end
    return score - 3 * abs(i / len(pairing.to_right) - j / len(pairing.to_left))


def share_partners(pairing: Pairing, gaps: Sequence[tuple[int, int, int, int]]) -> None:
    """Let words left over in a short one of the `gaps` that were there before share a neighbour's partner."""
    to_right, to_left = pairing.to_right, pairing.to_left
    for i, i_end, j, j_end in gaps:
        here, there = without_marks(pairing.left, range(i, i_end)), without_marks(pairing.right, range(j, j_end))
        if not (0 < len(here) <= _SHORT_GAP and 0 < len(there) <= _SHORT_GAP):
            continue
        inside = [(k, to_right[k]) for k in here if to_right[k] in there]
        if not inside:
            continue
        for k in here:
            if to_right[k] < 0:
                _, partner = min((abs(k - own), other) for own, other in inside)
                pairing.shared.append(WordPair(k, partner, PLACE))
        for m in there:
            if to_left[m] < 0:
                _, partner = min((abs(m - other), own) for own, other in inside)
                pairing.shared.append(WordPair(partner, m, PLACE))


def pairs_in_order(
    here: list[int], there: list[int], weights_here: tuple[float, ...], weights_there: tuple[float, ...]
) -> list[tuple[int, int]]:
    """Pair two short lists in order so that content answers to content and light words to light ones."""
    if len(here) == len(there) == 1:
        return [(here[0], there[0])]
    best = [[0.0] * (len(there) + 1) for _ in range(len(here) + 1)]
    for a in range(1, len(here) + 1):
        for b in range(1, len(there) + 1):
            same = weights_here[here[a - 1]] == weights_there[there[b - 1]]
            gain = (weights_here[here[a - 1]] + 0.5 if same else 0.2) + 0.01 * (abs(a - b) == 0)
            best[a][b] = max(best[a - 1][b], best[a][b - 1], best[a - 1][b - 1] + gain)
    pairs: list[tuple[int, int]] = []
    a, b = len(here), len(there)
    while a and b:
        if best[a][b] == best[a - 1][b]:
            a -= 1
        elif best[a][b] == best[a][b - 1]:
            b -= 1
        else:
            a, b = a - 1, b - 1
            pairs.append((here[a], there[b]))
    return pairs[::-1]
