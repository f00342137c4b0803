"""Edits of links whose sides say the same words in the same order, but for some that were put, added or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from core.variants.company import pairs_in_order, without_marks
from core.variants.cuts import Stretch, cut_at_joints, joints_of
from core.variants.edits import Edit, edits_along, parted
from core.variants.lexemes import Lexeme
from core.variants.likeness import likenesses
from core.variants.sides import CONTENT, Side
from core.variants.tiling import win_over_repeats
from core.variants.units import Units
from core.variants.word_pairs import ALIKE, EQUAL, PLACE, Run, WordPair


def plain_edits(left: Side, right: Side) -> list[Edit] | None:
    """Return the edits between two sides where words were exchanged, added and dropped alone, None elsewhere.

    Most links differ in a few words at their places. What stands between the runs of equal words, the gaps, are the
    edits then, and most of what pairing and `edits_between` look for is not there:

    - nothing moved: all words that both sides hold are equal in one order, and in one way alone,
    - nothing is left to be paired: no word of the gaps is like one in those of the other side, but for a word that was
      put for a single other one.

    What words are paired by their place and company is of no consequence, but for figures, dates and names: only they
    part an edit. A gap grows by the words of a unit that it cuts. Where two gaps meet then, or too little stands
    between them, `edits_along` has the last word.
    """
    gaps = _gaps_between(left.folded, right.folded)
    if not _is_the_only_way(gaps, left, right):
        return None
    if _has_light_run(gaps, left):
        gaps = _gaps_round_content(gaps, left, right)
    alike = _exchanged_alike(gaps, left, right)
    units = Units(left), Units(right)
    by_place = _answers_by_place(gaps, alike, units) if alike is not None else None
    if alike is None or by_place is None:
        return None
    grown = _with_whole_units(gaps, units)
    if grown is None or _has_light_run(grown, left, inside=True):
        pairs = [pair for found in by_place.values() for pair in found]
        return edits_along(_chain(gaps, alike, left, right), sorted(alike), pairs, units)
    if grown is gaps and not by_place:
        return gaps
    edits: list[Edit] = []
    for gap, whole in zip(gaps, grown, strict=True):
        pairs = by_place.get(gap.left_gap, [])
        edits += _parts_of(gap, whole, pairs, alike, units) if pairs or whole is not gap else [whole]
    return edits


def _gaps_between(here: Sequence[str], there: Sequence[str]) -> list[Edit]:
    """Return what stands before, between and behind as many equal words as keep one order."""
    gaps: list[Edit] = []
    i = j = 0
    for block in Indel.opcodes(here, there).as_matching_blocks():  # the last is empty and stands at both ends
        if i < block.a or j < block.b:
            gaps.append(Edit(tuple(range(i, block.a)), tuple(range(j, block.b)), i, j))
        i, j = block.a + block.size, block.b + block.size
    return gaps


def _is_the_only_way(gaps: Sequence[Edit], left: Side, right: Side) -> bool:
    """Whether tiling leaves these gaps too, as far as runs that hold a content word go.

    So it does where no word of the gaps stands in those of the other side, no content word of both sides stands twice,
    or only where a run that holds it weighs less, and no word at the end of a gap could change places with an equal
    one beside it ("the | the boat").
    """
    free_left = {left.folded[k] for gap in gaps for k in gap.left}
    free_right = {right.folded[k] for gap in gaps for k in gap.right}
    if not free_left.isdisjoint(free_right):
        return False
    for gap in gaps:
        if (not gap.right and _slides(gap.left, left.folded)) or (not gap.left and _slides(gap.right, right.folded)):
            return False
    content = [word.folded for word in left.lexemes if word.weight >= CONTENT]
    once = set(content)
    if len(once) == len(content) and once.isdisjoint(free_right):
        return True
    return not gaps or win_over_repeats(_runs_round(gaps, left, right), left, right)


def _slides(words: Sequence[int], folded: Sequence[str]) -> bool:
    """Whether the word before some words is equal to the last of them, or the one behind them to the first."""
    start, end = words[0], words[-1] + 1
    return (start > 0 and folded[start - 1] == folded[end - 1]) or (end < len(folded) and folded[start] == folded[end])


def _has_light_run(gaps: Sequence[Edit], left: Side, *, inside: bool = False) -> bool:
    """Whether equal words in a row hold no content word: between two gaps, or also at both ends."""
    lexemes, start = left.lexemes, 0
    for gap in gaps:
        if not (inside and start == 0) and _are_light(lexemes[start : gap.left_gap]):
            return True
        start = gap.left_gap + len(gap.left)
    return not inside and _are_light(lexemes[start:])


def _are_light(words: Sequence[Lexeme]) -> bool:
    for word in words:  # not `all`, whose generator takes three times as long
        if word.weight >= CONTENT:
            return False
    return bool(words)


def _runs_round(gaps: Sequence[Edit], left: Side, right: Side) -> list[Run]:
    """Return the equal words before, between and behind gaps."""
    runs: list[Run] = []
    i = j = 0
    for gap in (*gaps, Edit((), (), len(left.texts), len(right.texts))):
        if i < gap.left_gap:
            runs.append(Run(i, j, gap.left_gap - i))
        i, j = gap.left_gap + len(gap.left), gap.right_gap + len(gap.right)
    return runs


def _gaps_round_content(gaps: Sequence[Edit], left: Side, right: Side) -> list[Edit]:
    """Lay light words side by side anew between the runs that hold a content word, as pairing does."""
    i = j = 0
    found: list[Edit] = []
    for run in (*_runs_round(gaps, left, right), Run(len(left.texts), len(right.texts), 0)):
        if run.length and max(left.weights[run.left : run.left + run.length]) < CONTENT:
            continue
        for gap in _gaps_between(left.folded[i : run.left], right.folded[j : run.right]):
            here, there = tuple(k + i for k in gap.left), tuple(k + j for k in gap.right)
            found.append(Edit(here, there, gap.left_gap + i, gap.right_gap + j))
        i, j = run.left + run.length, run.right + run.length
    return found


def _exchanged_alike(gaps: Sequence[Edit], left: Side, right: Side) -> dict[int, int] | None:
    """Return the words put for a single other one that is like them; None if others are alike."""
    found = likenesses(left, right, [k for gap in gaps for k in gap.left], [k for gap in gaps for k in gap.right])
    if not found:
        return {}
    exchanged = {(gap.left, gap.right) for gap in gaps}
    return {i: j for _, i, j in found} if all(((i,), (j,)) in exchanged for _, i, j in found) else None


def _answers_by_place(
    gaps: Sequence[Edit], alike: Mapping[int, int], units: tuple[Units, Units]
) -> dict[int, list[WordPair]] | None:
    """Return which words answer to each other by their place, for each gap with a unit on both sides.

    Returns:
        The pairs of each such gap by the word before which it stands; None where a word of one is left over.
    """
    answers: dict[int, list[WordPair]] = {}
    for gap in gaps:
        if not (gap.left and gap.right) or gap.left[0] in alike:
            continue
        if any(map(units[0].at, gap.left)) and any(map(units[1].at, gap.right)):
            answers[gap.left_gap] = found = _answers_in(gap, units[0].side, units[1].side)
            if not found:
                return None
    return answers


def _answers_in(gap: Edit, left: Side, right: Side) -> list[WordPair]:
    """Return which words of a gap answer to each other by their place, none at all where one of them is left over."""
    here, there = without_marks(left, gap.left), without_marks(right, gap.right)
    pairs = pairs_in_order(here, there, left.weights, right.weights)
    none_left_over = len(pairs) == len(here) == len(there)
    return [WordPair(i, j, PLACE) for i, j in pairs] if none_left_over else []


def _with_whole_units(gaps: list[Edit], units: tuple[Units, Units]) -> list[Edit] | None:
    """Return the gaps with all words of the figures, dates and names that they cut; None where two of them meet.

    Returns:
        The gaps, `gaps` itself where they cut none.
    """
    grown: list[Edit] = []
    end, are_cut = -1, False  # where the gap before ends
    for gap, after in pairwise((*gaps, _end_of(units))):
        i, j = gap.left_gap, gap.right_gap
        i_end, j_end = i + len(gap.left), j + len(gap.right)
        ahead, behind = _reach(i, i_end, j, j_end, units)
        if ahead or behind:
            while ahead or behind:  # the equal words that a gap swallows may stand in a unit of the other side
                i, j, i_end, j_end = i - ahead, j - ahead, i_end + behind, j_end + behind
                if i <= end or i_end > after.left_gap:
                    return None
                ahead, behind = _reach(i, i_end, j, j_end, units)
            grown.append(Edit(tuple(range(i, i_end)), tuple(range(j, j_end)), i, j))
            are_cut = True
        elif i > end:
            grown.append(gap)
        else:
            return None
        end = i_end
    return grown if are_cut else gaps


def _end_of(units: tuple[Units, Units]) -> Edit:
    """An empty gap behind all words of both sides."""
    return Edit((), (), len(units[0].side.lexemes), len(units[1].side.lexemes))


def _reach(i: int, i_end: int, j: int, j_end: int, units: tuple[Units, Units]) -> tuple[int, int]:
    """Return how many words before and behind a gap stand in a unit with some of its words."""
    here = units[0].reach(i, i_end) if i < i_end else (0, 0)
    there = units[1].reach(j, j_end) if j < j_end else (0, 0)
    return max(here[0], there[0]), max(here[1], there[1])


def _parts_of(
    gap: Edit, whole: Edit, by_place: Sequence[WordPair], alike: Mapping[int, int], units: tuple[Units, Units]
) -> list[Edit]:
    """Part a gap that has grown to a whole where a unit or a word answers to one of its kind."""
    here, there = units[0].at(whole.left[0]), units[1].at(whole.right[0])
    if here and there and len(here.words) == len(whole.left) and len(there.words) == len(whole.right):
        return [whole]
    ahead = gap.left_gap - whole.left_gap
    behind = len(whole.left) - len(gap.left) - ahead
    answers = [WordPair(i, j, EQUAL) for i, j in zip(whole.left[:ahead], whole.right[:ahead], strict=True)]
    answers += [WordPair(i, alike[i], ALIKE) for i in gap.left[:1] if i in alike]
    answers += by_place
    if behind:
        ends = zip(whole.left[-behind:], whole.right[-behind:], strict=True)
        answers += [WordPair(i, j, EQUAL) for i, j in ends]
    parts = cut_at_joints(Stretch(whole.left, whole.right), joints_of(answers, units), units[0].side, units[1].side)
    return parted(parts, whole.left_gap, whole.right_gap)


def _chain(gaps: Sequence[Edit], alike: Mapping[int, int], left: Side, right: Side) -> list[int]:
    """Return for each left word its partner, equal or alike, -1 where it has none."""
    chain = [-1] * len(left.texts)
    for i, j, length in _runs_round(gaps, left, right):
        chain[i : i + length] = range(j, j + length)
    for i, j in alike.items():
        chain[i] = j
    return chain
