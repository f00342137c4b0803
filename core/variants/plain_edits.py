"""Edits of links whose sides say the same words in the same order, but for some that were put, added or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from core.variants.company import pairs_in_order, without_marks
from core.variants.edits import Edit, edits_along
from core.variants.likeness import likenesses
from core.variants.sides import CONTENT, Side
from core.variants.units import Unit, Units
from core.variants.word_pairs import Answer, Run, WordPair


class Plain(NamedTuple):
    """Plain edits.

    Attributes:
        edits: The edits in order.
        runs: The equal words between them, in order; some may lie in an edit.
    """

    edits: list[Edit]
    runs: list[Run]


def plain_edits(left: Side, right: Side, runs: Sequence[Run]) -> Plain | None:
    """Return the edits between two sides where words were exchanged, added and dropped alone, None elsewhere.

    Most links differ in a few words at their places. What stands between the runs of equal words, the gaps, are the
    edits then, and most of what pairing and `edits_between` look for is not there:

    - nothing moved: the runs of equal words follow each other in one order,
    - nothing is left to be paired: no word of the gaps of one side is equal to one in those of the other, and none is
      like another one, but for a word that was put for a single other one.

    What words are paired by their place and company is of no consequence, but for figures, dates and names: only they
    part an edit. Where they do, or reach across the ends of a gap, and where words too small to stand between two
    edits do, `edits_along` has the last word.

    Args:
        left: The left side.
        right: The right side.
        runs: The common runs of both that hold a content word, as `runs_at_once` finds them.
    """
    if any(run.right > after.right for run, after in pairwise(runs)):
        return None
    runs, gaps = _runs_and_gaps(runs, left, right)
    alike = _exchanged_alike(gaps, left, right)
    if alike is None:
        return None
    units = Units(left), Units(right)
    whole = not _has_light_run(runs, left)
    by_place: list[WordPair] = []
    for gap in gaps:
        here, there = _units_in(gap.left, units[0]), _units_in(gap.right, units[1])
        whole = whole and _lie_in(here, gap.left) and _lie_in(there, gap.right)
        if here and there and gap.left[0] not in alike:
            answers = _answers_in(gap, left, right)
            if not answers:
                return None
            by_place += answers
            whole = whole and _is_exchange(gap)
    edits = gaps if whole else edits_along(_chain(runs, alike, left), sorted(alike), by_place, units)
    return Plain(edits, runs)


def _runs_and_gaps(runs: Sequence[Run], left: Side, right: Side) -> tuple[list[Run], list[Edit]]:
    """Return the runs with the equal words of the gaps between them, and the gaps that are left."""
    gaps = _gaps(runs, left, right)
    filled = [run for gap in gaps for run in _equal_in(gap, left, right)]
    return (all_runs := sorted((*runs, *filled)), _gaps(all_runs, left, right)) if filled else (list(runs), gaps)


def _chain(runs: Sequence[Run], alike: Mapping[int, int], left: Side) -> list[int]:
    """Return for each left word its partner, equal or alike, -1 where it has none."""
    chain = [-1] * len(left.texts)
    for i, j, length in runs:
        chain[i : i + length] = range(j, j + length)
    for i, j in alike.items():
        chain[i] = j
    return chain


def _exchanged_alike(gaps: Sequence[Edit], left: Side, right: Side) -> dict[int, int] | None:
    """Return the words put for a single other one that is like them; None if others are left to be paired."""
    free_left, free_right = [k for gap in gaps for k in gap.left], [k for gap in gaps for k in gap.right]
    if not {left.folded[k] for k in free_left}.isdisjoint([right.folded[k] for k in free_right]):
        return None
    alike = {i: j for _, i, j in likenesses(left, right, free_left, free_right)}
    exchanged = {(gap.left[0], gap.right[0]) for gap in gaps if _is_exchange(gap)} if alike else set[tuple[int, int]]()
    return alike if alike.items() <= exchanged else None


def _gaps(runs: Sequence[Run], left: Side, right: Side) -> list[Edit]:
    """Return what stands before, between and behind runs in order, as edits."""
    gaps: list[Edit] = []
    i = j = 0
    for run_left, run_right, length in (*runs, Run(len(left.texts), len(right.texts), 0)):
        if i < run_left or j < run_right:
            gaps.append(Edit(tuple(range(i, run_left)), tuple(range(j, run_right)), i, j))
        i, j = run_left + length, run_right + length
    return gaps


def _equal_in(gap: Edit, left: Side, right: Side) -> list[Run]:
    """Return the equal words of a gap in order."""
    i, j = gap.left_gap, gap.right_gap
    here, there = left.folded[i : i + len(gap.left)], right.folded[j : j + len(gap.right)]
    if set(here).isdisjoint(there):
        return []
    blocks = Indel.opcodes(here, there).as_matching_blocks()
    return [Run(i + block.a, j + block.b, block.size) for block in blocks if block.size]


def _is_exchange(gap: Edit) -> bool:
    """Whether a single word was put for a single other one."""
    return len(gap.left) == len(gap.right) == 1


def _units_in(words: Sequence[int], units: Units) -> list[Unit]:
    return [unit for index in words if (unit := units.at(index))]


def _lie_in(units: Sequence[Unit], words: Sequence[int]) -> bool:
    return all(words[0] <= unit.words.start and unit.words.stop <= words[-1] + 1 for unit in units)


def _answers_in(gap: Edit, left: Side, right: Side) -> list[WordPair]:
    """Return which words of a gap answer to each other by their place, none at all where one of them is left over."""
    here, there = without_marks(left, gap.left), without_marks(right, gap.right)
    pairs = pairs_in_order(here, there, left.weights, right.weights)
    none_left_over = len(pairs) == len(here) == len(there)
    return [WordPair(i, j, Answer.PLACE) for i, j in pairs] if none_left_over else []


def _has_light_run(runs: Sequence[Run], left: Side) -> bool:
    """Whether a run between two others holds no content word."""
    return any(max(left.weights[i : i + length]) < CONTENT for i, _, length in runs[1:-1])
