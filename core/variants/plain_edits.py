"""Edits of links whose sides say the same words in the same order, but for some that were put, added or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz.distance import Indel

from core.variants.company import pairs_in_order, without_marks
from core.variants.cuts import Stretch, cut_at_joints, joints_of
from core.variants.edits import Edit, edits_round, parted
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
    part an edit, and a gap grows by the words of a unit that it cuts.
    """
    gaps = _gaps_between(left.folded, right.folded)
    if not _is_the_only_way(gaps, left, right):
        return None
    has_light_runs = _has_light_run(gaps, left)
    if has_light_runs:
        gaps = _gaps_round_content(gaps, left, right)
    units = Units(left), Units(right)
    answers = _answers_in(gaps, units)
    if answers is None:
        return None
    grown = _with_whole_units(gaps, units)
    edits = [whole for whole, _ in grown]
    if edits == gaps and not (answers or has_light_runs):
        return gaps
    if _has_light_run(edits, left, inside=True):
        joints = [joint for whole, inside in grown for joint in _joints_in(whole, inside, answers, units)]
        return edits_round(_runs_round(edits, left, right), joints, left, right)
    parts = [_parts_of(whole, inside, answers, units) for whole, inside in grown]
    return [part for each in parts for part in each]


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


def _answers_in(gaps: Sequence[Edit], units: tuple[Units, Units]) -> dict[int, list[WordPair]] | None:
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
    for gap in gaps:
        if not (gap.left and gap.right):
            continue
        if gap.left[0] in alike:
            answers[gap.left_gap] = [WordPair(gap.left[0], gap.right[0], ALIKE)]
        elif any(map(units[0].at, gap.left)) and any(map(units[1].at, gap.right)):
            answers[gap.left_gap] = found = _answers_by_place(gap, left, right)
            if not found:
                return None
    return answers


def _answers_by_place(gap: Edit, left: Side, right: Side) -> list[WordPair]:
    """Return which words of a gap answer to each other by their place, none at all where one of them is left over."""
    here, there = without_marks(left, gap.left), without_marks(right, gap.right)
    pairs = pairs_in_order(here, there, left.weights, right.weights)
    none_left_over = len(pairs) == len(here) == len(there)
    return [WordPair(i, j, PLACE) for i, j in pairs] if none_left_over else []


def _with_whole_units(gaps: Sequence[Edit], units: tuple[Units, Units]) -> list[tuple[Edit, list[Edit]]]:
    """Let gaps grow by all words of the figures, dates and names that they cut; where two of them meet they are one.

    Returns:
        What has grown, in order, each with the gaps that it comes from; a gap that cuts no unit stays as it is.
    """
    grown: list[tuple[Edit, list[Edit]]] = []
    end = -1  # of what has grown last
    for number, gap in enumerate(gaps):
        i, j = gap.left_gap, gap.right_gap
        i_end, j_end = i + len(gap.left), j + len(gap.right)
        inside, meets_next = [gap], False
        while not meets_next:
            while i <= end:
                before, others = grown.pop()
                i, j, inside = before.left_gap, before.right_gap, others + inside
                end = grown[-1][0].left_gap + len(grown[-1][0].left) if grown else -1
            ahead, behind = _reach(i, i_end, j, j_end, units)
            if not (ahead or behind):
                break
            i, j, i_end, j_end = i - ahead, j - ahead, i_end + behind, j_end + behind
            after = gaps[number + 1] if number + 1 < len(gaps) else None
            if after and i_end >= after.left_gap:
                i_end, j_end, meets_next = after.left_gap, after.right_gap, True
        is_whole = i == gap.left_gap and i_end == i + len(gap.left)
        grown.append((gap if is_whole else Edit(tuple(range(i, i_end)), tuple(range(j, j_end)), i, j), inside))
        end = i_end
    return grown


def _reach(i: int, i_end: int, j: int, j_end: int, units: tuple[Units, Units]) -> tuple[int, int]:
    """Return how many words before and behind a gap stand in a unit with some of its words."""
    here = units[0].reach(i, i_end) if i < i_end else (0, 0)
    there = units[1].reach(j, j_end) if j < j_end else (0, 0)
    return max(here[0], there[0]), max(here[1], there[1])


def _parts_of(
    whole: Edit, inside: Sequence[Edit], answers: Mapping[int, list[WordPair]], units: tuple[Units, Units]
) -> list[Edit]:
    """Part what has grown from some gaps where a unit or a word answers to one of its kind."""
    if whole is inside[0] and whole.left_gap not in answers:
        return [whole]
    here, there = units[0].at(whole.left[0]), units[1].at(whole.right[0])
    if here and there and len(here.words) == len(whole.left) and len(there.words) == len(whole.right):
        return [whole]
    block, joints = Stretch(whole.left, whole.right), _joints_in(whole, inside, answers, units)
    return parted(cut_at_joints(block, joints, units[0].side, units[1].side), whole.left_gap, whole.right_gap)


def _joints_in(
    whole: Edit, inside: Sequence[Edit], answers: Mapping[int, list[WordPair]], units: tuple[Units, Units]
) -> tuple[Stretch, ...]:
    """Return the joints of what has grown from some gaps, the equal words that these have swallowed among them."""
    pairs: list[WordPair] = []
    i, j = whole.left_gap, whole.right_gap
    for gap in (*inside, Edit((), (), i + len(whole.left), j + len(whole.right))):
        pairs += [WordPair(k, k - i + j, EQUAL) for k in range(i, gap.left_gap)]
        pairs += answers.get(gap.left_gap, ())
        i, j = gap.left_gap + len(gap.left), gap.right_gap + len(gap.right)
    return joints_of(pairs, units)
