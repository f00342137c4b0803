"""Stage 1 of pairing: common runs of words, heaviest first, wherever they stand (greedy string tiling, Wise 1993)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, pairwise

from core.variants.sides import CONTENT, Side
from core.variants.word_pairs import EQUAL, Pairing, Run

# Sums of weights differ by less than this when they are added up in another order.
_ROUNDING = 1e-9


def tile(pairing: Pairing) -> None:
    """Take common runs that hold a content word, heaviest first; of equals the one that stays nearest in place."""
    places: dict[str, list[int]] = {}
    for j, word in enumerate(pairing.right.folded):
        places.setdefault(word, []).append(j)
    content = [
        (i, places[word])
        for i, word in enumerate(pairing.left.folded)
        if word in places and pairing.left.weights[i] >= CONTENT
    ]
    while runs := _runs(pairing, content):
        _, i, j, length = max(runs)
        i, j = -i, -j
        for step in range(length):
            pairing.pair(i + step, j + step, EQUAL)
        content = [each for each in content if pairing.to_right[each[0]] < 0]


def runs_at_once(left: Side, right: Side) -> list[Run] | None:
    """Return all common runs that hold a content word, where no two of them want the same word, else None.

    So it is in most links. The order in which runs are taken matters only where they meet, and they don't where
    each content word of both sides stands once and no light word lies in two runs.

    Returns:
        The runs in the order of the left side.
    """
    content = _content_found_once(left, right)
    if content is None:
        return None
    here, there = left.folded, right.folded
    runs: list[Run] = []
    i_end = 0
    for i, j in content:
        if i < i_end:
            continue  # inside the run before
        start, begin = i, j
        while start and begin and here[start - 1] == there[begin - 1]:
            start, begin = start - 1, begin - 1
        if start < i_end:
            return None
        i_end, j_end = i + 1, j + 1
        while i_end < len(here) and j_end < len(there) and here[i_end] == there[j_end]:
            i_end, j_end = i_end + 1, j_end + 1
        runs.append(Run(start, begin, i_end - start))
    if any(run.right + run.length > after.right for run, after in pairwise(sorted(runs, key=_right_place))):
        return None
    return runs


def win_over_repeats(runs: Sequence[Run], left: Side, right: Side) -> bool:
    """Whether tiling takes these runs, whatever other runs there are round content words that stand twice.

    It does where each such word lies in one of `runs` that outweighs all others it lies in, and so is taken before.

    Args:
        runs: Runs in one order that have no word in common and can't be longer. All words of both sides that are equal
            lie in them as far as they can be paired.
        left: The left side.
        right: The right side.
    """
    here, there = left.folded, right.folded
    of_left, of_right = [0.0] * len(here), [0.0] * len(there)
    to_right = [-1] * len(here)
    for i, j, length in runs:
        weight = _standing_of(sum(left.weights[i : i + length]), i, j, len(here), len(there))
        of_left[i : i + length] = of_right[j : j + length] = [weight] * length
        to_right[i : i + length] = range(j, j + length)
    places: dict[str, list[int]] = {}
    for j, word in enumerate(there):
        places.setdefault(word, []).append(j)
    for place, word in enumerate(here):
        if left.weights[place] < CONTENT:
            continue
        for partner in places.get(word, ()):
            if partner == to_right[place]:
                continue
            i, j = place, partner
            while i and j and here[i - 1] == there[j - 1]:
                i, j = i - 1, j - 1
            weight = 0.0
            while i < len(here) and j < len(there) and here[i] == there[j]:
                weight += left.weights[i]
                i, j = i + 1, j + 1
            # A part of the run may stand nearer in place than the whole, so its distance is left out.
            if weight + _ROUNDING >= max(of_left[place], of_right[partner]):
                return False
    return True


def _standing_of(weight: float, i: int, j: int, left_words: int, right_words: int) -> float:
    """What a run weighs that begins with these words: of equal ones the one that stays nearest in place is taken."""
    return weight - abs(i * (right_words / max(left_words, 1)) - j) / max(right_words, 1)


def _right_place(run: Run) -> int:
    return run.right


def _content_found_once(left: Side, right: Side) -> list[tuple[int, int]] | None:
    """Return the content words of both sides with their places, None where one of them stands twice on a side."""
    here, there, weights = left.folded, right.folded, left.weights
    last = dict(zip(there, count()))
    content = [(i, last[word]) for i, word in enumerate(here) if word in last and weights[i] >= CONTENT]
    if len({j for _, j in content}) < len(content):
        return None
    if len(last) < len(there):  # a word stands there twice
        first = dict(zip(reversed(there), range(len(there) - 1, -1, -1), strict=True))
        if any(first[here[i]] != j for i, j in content):
            return None
    return content


def _runs(pairing: Pairing, content: list[tuple[int, list[int]]]) -> list[tuple[float, int, int, int]]:
    """Return the longest common runs of free words round equal content words.

    Args:
        pairing: The words paired so far.
        content: Free content words of the left side, each with the places of its equals on the right.

    Returns:
        For each run, what it weighs, its negated starts and its length, so that the greatest comes first.
    """
    left, right, to_right, to_left = pairing.left.folded, pairing.right.folded, pairing.to_right, pairing.to_left
    weights = pairing.left.weights
    runs: list[tuple[float, int, int, int]] = []
    for place, partners in content:
        for partner in partners:
            if to_left[partner] >= 0:
                continue
            i, j = place - 1, partner - 1
            while i >= 0 and j >= 0 and left[i] == right[j] and to_right[i] < 0 and to_left[j] < 0:
                if weights[i] >= CONTENT:
                    break
                i, j = i - 1, j - 1
            else:
                i, j = i + 1, j + 1
                start, weight = i, 0.0
                ends = len(left) - i, len(right) - j
                for length in range(min(ends)):
                    k, m = i + length, j + length
                    if left[k] != right[m] or to_right[k] >= 0 or to_left[m] >= 0:
                        ends = (length,)
                        break
                    weight += weights[k]
                length = min(ends)
                runs.append((_standing_of(weight, start, j, len(left), len(right)), -i, -j, length))
    return runs
