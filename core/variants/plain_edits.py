"""Edits of links whose sides say the same words in the same order, but for some that were put, added or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress, pairwise
from typing import TypeAlias

from rapidfuzz.distance import Indel

from core.variants.company import pairs_in_order, without_marks
from core.variants.cuts import Stretch, cut_at_joints, joints_of
from core.variants.edits import Edit, edits_round, parted
from core.variants.lexemes import IS_CONTENT, Lexeme
from core.variants.likeness import likenesses
from core.variants.sides import CONTENT, Side
from core.variants.tiling import win_over_repeats
from core.variants.units import Units
from core.variants.word_pairs import ALIKE, EQUAL, PLACE, Run, WordPair

# What stands between two runs of equal words: its first left word and the one after the last, and the same on the
# right. Either side may be empty.
_Gap: TypeAlias = tuple[int, int, int, int]


def plain_edits(left: Side, right: Side) -> list[Edit] | None:
    """Return the edits between two sides where words were exchanged, added and dropped alone, None elsewhere.

    Most links differ in a few words at their places. What stands between the runs of equal words, the gaps, are the
    edits then, and most of what pairing and `edits_between` look for is not there:

    - nothing moved: all words that both sides hold are equal in one order, and in one way alone,
    - nothing is left to be paired: no word of the gaps is like one in those of the other side, but for a word that was
      put for a single other one.

    What words are paired by their place and company is of no consequence, but for figures, dates and names: only they
    part an edit, and a gap grows by the words of a unit that it cuts.
    """
    gaps = _gaps_in_one_way(left, right)
    if not gaps:
        return None if gaps is None else []
    units = Units(left), Units(right)
    answers = _answers_in(gaps, units)
    if answers is None:
        return None
    grown = _with_whole_units(gaps, units) if _may_cut_units(gaps, left.lexemes, right.lexemes) else None
    wholes = gaps if grown is None else [whole for whole, _ in grown]
    may_hold_islands = _may_hold_islands(wholes, left, right)
    if grown is None and not (answers or may_hold_islands):
        return [_edit(gap) for gap in gaps]
    parts = grown or [(gap, [gap]) for gap in gaps]
    if may_hold_islands:
        joints = [joint for whole, inside in parts for joint in _joints_in(whole, inside, answers, units)]
        return edits_round(_runs_round(wholes, left), joints, left, right)
    return [part for whole, inside in parts for part in _parts_of(whole, inside, answers, units)]


def _gaps_in_one_way(left: Side, right: Side) -> list[_Gap] | None:
    """Return the gaps where tiling leaves them too, as far as runs that hold a content word go, None elsewhere.

    So it does where no word of the gaps stands in those of the other side, no content word of both sides stands twice,
    or only where a run that holds it weighs less, and no word at the end of a gap could change places with an equal
    one beside it. Where a word of the gaps stands nowhere on the other side, the others can be laid side by side in one
    way alone, and little of that has to be looked at.
    """
    here, there = left.folded, right.folded
    gaps = _gaps_between(here, there)
    if not gaps:
        return gaps
    free_left, free_right = set[str](), set[str]()
    for i, i_end, j, j_end in gaps:
        free_left.update(here[i:i_end])
        free_right.update(there[j:j_end])
    are_elsewhere = not (free_left.isdisjoint(there) and free_right.isdisjoint(here))
    if are_elsewhere and (not free_left.isdisjoint(free_right) or _may_slide(gaps, here, there)):
        return None
    if not _hold_content_once(left, free_right) and not win_over_repeats(_runs_round(gaps, left), left, right):
        return None
    return _gaps_round_content(gaps, left, right) if are_elsewhere and _has_light_run(gaps, left) else gaps


def _gaps_between(here: Sequence[str], there: Sequence[str]) -> list[_Gap]:
    """Return what stands before, between and behind as many equal words as keep one order."""
    gaps: list[_Gap] = []
    i = j = 0
    for block in Indel.editops(here, there).as_matching_blocks():  # the last is empty and stands at both ends
        i_end, j_end, length = block.a, block.b, block.size
        if i < i_end or j < j_end:
            gaps.append((i, i_end, j, j_end))
        i, j = i_end + length, j_end + length
    return gaps


def _edit(gap: _Gap) -> Edit:
    i, i_end, j, j_end = gap
    return Edit((*range(i, i_end),), (*range(j, j_end),), i, j)


def _may_slide(gaps: Sequence[_Gap], here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether a word at the end of a gap could change places with an equal one beside it ("the | the boat")."""
    for i, i_end, j, j_end in gaps:
        if (j == j_end and _slides(i, i_end, here)) or (i == i_end and _slides(j, j_end, there)):
            return True
    return False


def _slides(start: int, end: int, folded: Sequence[str]) -> bool:
    """Whether the word before some words is equal to the last of them, or the one behind them to the first."""
    return (start > 0 and folded[start - 1] == folded[end - 1]) or (end < len(folded) and folded[start] == folded[end])


def _hold_content_once(left: Side, free_right: set[str]) -> bool:
    """Whether no content word of both sides stands twice on one of them."""
    content = list(compress(left.folded, map(IS_CONTENT, left.lexemes)))
    once = set(content)
    return len(once) == len(content) and once.isdisjoint(free_right)


def _has_light_run(gaps: Sequence[_Gap], left: Side) -> bool:
    """Whether equal words in a row hold no content word."""
    lexemes, start = left.lexemes, 0
    for i, i_end, _, _ in gaps:
        if _are_light(lexemes[start:i]):
            return True
        start = i_end
    return _are_light(lexemes[start:])


def _may_hold_islands(gaps: Sequence[_Gap], left: Side, right: Side) -> bool:
    """Whether light words stand between two gaps that change words of content, one of them by putting others for them.

    Only such words may be too few to keep two gaps apart; whether they are is told by `edits_round`.
    """
    here, there = left.lexemes, right.lexemes
    for (i, start, j, right_start), (end, i_end, right_end, j_end) in pairwise(gaps):
        if (
            _are_light(here[start:end])
            and ((i < start and j < right_start) or (end < i_end and right_end < j_end))
            and not (
                _are_light((*here[i:start], *there[j:right_start]))
                or _are_light((*here[end:i_end], *there[right_end:j_end]))
            )
        ):
            return True
    return False


def _are_light(words: Sequence[Lexeme]) -> bool:
    for word in words:  # not `all`, whose generator takes three times as long
        if word.weight >= CONTENT:
            return False
    return bool(words)


def _runs_round(gaps: Sequence[_Gap], left: Side) -> list[Run]:
    """Return the equal words before, between and behind gaps."""
    runs: list[Run] = []
    start = right_start = 0
    for i, i_end, _, j_end in gaps:
        if start < i:
            runs.append(Run(start, right_start, i - start))
        start, right_start = i_end, j_end
    if start < len(left.folded):
        runs.append(Run(start, right_start, len(left.folded) - start))
    return runs


def _gaps_round_content(gaps: Sequence[_Gap], left: Side, right: Side) -> list[_Gap]:
    """Lay light words side by side anew between the runs that hold a content word, as pairing does."""
    i = j = 0
    found: list[_Gap] = []
    for run in (*_runs_round(gaps, left), Run(len(left.folded), len(right.folded), 0)):
        if run.length and max(left.weights[run.left : run.left + run.length]) < CONTENT:
            continue
        for k, k_end, m, m_end in _gaps_between(left.folded[i : run.left], right.folded[j : run.right]):
            found.append((i + k, i + k_end, j + m, j + m_end))
        i, j = run.left + run.length, run.right + run.length
    return found


def _exchanged_alike(gaps: Sequence[_Gap], left: Side, right: Side) -> dict[int, int] | None:
    """Return the words put for a single other one that is like them; None if others are alike."""
    free_left: list[int] = []
    free_right: list[int] = []
    for i, i_end, j, j_end in gaps:
        free_left += range(i, i_end)
        free_right += range(j, j_end)
    if not (free_left and free_right):
        return {}
    found = likenesses(left, right, free_left, free_right)
    if not found:
        return {}
    exchanged = set(gaps)
    return {i: j for _, i, j in found} if all((i, i + 1, j, j + 1) in exchanged for _, i, j in found) else None


def _answers_in(gaps: Sequence[_Gap], units: tuple[Units, Units]) -> dict[int, list[WordPair]] | None:
    """Return which words answer to each other inside the gaps: those alike, and by place where both sides hold a unit.

    Returns:
        The pairs of each gap that has any, by the word before which it stands; None where a word is left over or like
        one that it wasn't put for.
    """
    left, right = units[0].side, units[1].side
    alike = _exchanged_alike(gaps, left, right)
    if alike is None:
        return None
    answers: dict[int, list[WordPair]] = {}
    for i, i_end, j, j_end in gaps:
        if i == i_end or j == j_end:
            continue
        if i in alike:
            answers[i] = [WordPair(i, j, ALIKE)]
        elif units[0].meet(i, i_end) and units[1].meet(j, j_end):
            answers[i] = found = _answers_by_place(range(i, i_end), range(j, j_end), left, right)
            if not found:
                return None
    return answers


def _answers_by_place(here: range, there: range, left: Side, right: Side) -> list[WordPair]:
    """Return which words of a gap answer to each other by their place, none at all where one of them is left over."""
    words, others = without_marks(left, here), without_marks(right, there)
    pairs = pairs_in_order(words, others, left.weights, right.weights)
    none_left_over = len(pairs) == len(words) == len(others)
    return [WordPair(i, j, PLACE) for i, j in pairs] if none_left_over else []


def _may_cut_units(gaps: Sequence[_Gap], here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Whether a word at the end of a gap may stand in one unit with the word beside the gap."""
    for i, i_end, j, j_end in gaps:
        if i < i_end and (
            (i and here[i].in_units & here[i - 1].in_units)
            or (i_end < len(here) and here[i_end].in_units & here[i_end - 1].in_units)
        ):
            return True
        if j < j_end and (
            (j and there[j].in_units & there[j - 1].in_units)
            or (j_end < len(there) and there[j_end].in_units & there[j_end - 1].in_units)
        ):
            return True
    return False


def _with_whole_units(gaps: Sequence[_Gap], units: tuple[Units, Units]) -> list[tuple[_Gap, list[_Gap]]]:
    """Let gaps grow by all words of the figures, dates and names that they cut; where two of them meet they are one.

    Returns:
        What has grown, in order, each with the gaps that it comes from; a gap that cuts no unit stays as it is.
    """
    grown: list[tuple[_Gap, list[_Gap]]] = []
    end = -1  # of what has grown last
    for number, gap in enumerate(gaps):
        i, i_end, j, j_end = gap
        inside, meets_next = [gap], False
        while not meets_next:
            while i <= end:
                (i, _, j, _), others = grown.pop()
                inside = others + inside
                end = grown[-1][0][1] if grown else -1
            ahead, behind = _reach(i, i_end, j, j_end, units)
            if not (ahead or behind):
                break
            i, j, i_end, j_end = i - ahead, j - ahead, i_end + behind, j_end + behind
            if number + 1 < len(gaps) and i_end >= gaps[number + 1][0]:
                i_end, _, j_end, _ = gaps[number + 1]
                meets_next = True
        grown.append(((i, i_end, j, j_end), inside))
        end = i_end
    return grown


def _reach(i: int, i_end: int, j: int, j_end: int, units: tuple[Units, Units]) -> tuple[int, int]:
    """Return how many words before and behind a gap stand in a unit with some of its words."""
    ahead, behind = units[0].reach(i, i_end) if i < i_end else (0, 0)
    if j < j_end:
        of_right = units[1].reach(j, j_end)
        return max(ahead, of_right[0]), max(behind, of_right[1])
    return ahead, behind


def _parts_of(
    whole: _Gap, inside: Sequence[_Gap], answers: Mapping[int, list[WordPair]], units: tuple[Units, Units]
) -> list[Edit]:
    """Part what has grown from some gaps where a unit or a word answers to one of its kind."""
    i, i_end, j, j_end = whole
    edit = _edit(whole)
    if whole == inside[0] and i not in answers:
        return [edit]
    is_unit = units[0].spans(i, i_end), units[1].spans(j, j_end)
    # A unit alone against another, or against the word that is left of it.
    if (is_unit[0] and (is_unit[1] or j_end - j == 1)) or (is_unit[1] and i_end - i == 1):
        return [edit]
    block, joints = Stretch(edit.left, edit.right), _joints_in(whole, inside, answers, units)
    return parted(cut_at_joints(block, joints, units[0].side, units[1].side), i, j)


def _joints_in(
    whole: _Gap, inside: Sequence[_Gap], answers: Mapping[int, list[WordPair]], units: tuple[Units, Units]
) -> tuple[Stretch, ...]:
    """Return the joints of what has grown from some gaps, the equal words that these have swallowed among them."""
    pairs: list[WordPair] = []
    start, whole_end, right_start, right_end = whole
    for i, i_end, _, j_end in (*inside, (whole_end, whole_end, right_end, right_end)):
        pairs += [WordPair(k, k - start + right_start, EQUAL) for k in range(start, i)]
        pairs += answers.get(i, ())
        start, right_start = i_end, j_end
    return joints_of(pairs, units)
