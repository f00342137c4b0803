"""Where edits begin and end: units stay whole, small words between two edits join them, and blocks part at joints."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from core.variants.sides import CONTENT, FUNCTION, Side
from core.variants.units import Units
from core.variants.word_pairs import ALIKE, EQUAL, Run, WordPair

# Between two edits, this many small words and no word of content are not worth keeping apart ("um", "zu", "in der").
_ISLAND = 3


class Stretch(NamedTuple):
    """What stands on both sides between two equal words; either side may be empty. A tuple, since links hold several.

    Attributes:
        left: Indices of the left words, ascending.
        right: Indices of the right words.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]


def without_cut_units(equal: list[int], right_words: int, units: tuple[Units, Units]) -> list[int]:
    """Leave out equal words of a figure, date or name, of the `units` of both sides, that is not equal as a whole.

    Args:
        equal: For each left word the index of its equal on the right, -1 where it has none.
        right_words: How many words the right side has.
        units: The units of the left and of the right side.

    Returns:
        The same without the words left out; `equal` itself where there are none.
    """
    at_left, at_right = units[0].at, units[1].at
    partners = set(equal)
    loose_left = [i for i, j in enumerate(equal) if j < 0]
    loose_right = [j for j in range(right_words) if j not in partners]
    kept = equal
    # A word left out may stand in a unit of the other side, whose words are left out in turn.
    while loose_left or loose_right:
        cut = {i for k in loose_left if (unit := at_left(k)) for i in unit.words if kept[i] >= 0}
        of_right = {j for k in loose_right if (unit := at_right(k)) for j in unit.words if j in partners}
        if of_right:
            cut |= {i for i, j in enumerate(kept) if j in of_right}
        if not cut:
            break
        if kept is equal:
            kept = list(equal)
        loose_left, loose_right = list(cut), [kept[i] for i in cut]
        for i in loose_left:
            kept[i] = -1
    return kept


def joints_of(pairs: Sequence[WordPair], units: tuple[Units, Units]) -> tuple[Stretch, ...]:
    """Return what answers to each other inside the edits, in order: units of one kind, and words of one stem.

    Args:
        pairs: Words inside the edits that answer to each other in order, whatever the grounds.
        units: The units of the left and of the right side.
    """
    if not pairs:
        return ()
    joints: list[Stretch] = []
    last_i = last_j = -1
    for pair in pairs:
        if pair.left <= last_i or pair.right <= last_j:
            continue
        here, there = units[0].at(pair.left), units[1].at(pair.right)
        if here and there and here.kind == there.kind and here.words[0] > last_i and there.words[0] > last_j:
            joints.append(Stretch(tuple(here.words), tuple(there.words)))
        elif here and not there and pair.answer is EQUAL and here.words[0] > last_i:
            joints.append(Stretch(tuple(here.words), (pair.right,)))
        elif there and not here and pair.answer is EQUAL and there.words[0] > last_j:
            joints.append(Stretch((pair.left,), tuple(there.words)))
        elif pair.answer is ALIKE and not (here and len(here.words) > 1) and not (there and len(there.words) > 1):
            joints.append(Stretch((pair.left,), (pair.right,)))
        else:
            continue
        last_i, last_j = joints[-1].left[-1], joints[-1].right[-1]
    return tuple(joints)


def between(first: Run, second: Run, gone_left: Collection[int], gone_right: Collection[int]) -> Stretch:
    """Return what stands between two runs, without the words that have gone elsewhere."""
    left: Sequence[int] = range(first.left + first.length, second.left)
    right: Sequence[int] = range(first.right + first.length, second.right)
    if gone_left or gone_right:
        left = [index for index in left if index not in gone_left]
        right = [index for index in right if index not in gone_right]
    return Stretch(tuple(left), tuple(right))


def runs_of(equal: Sequence[int]) -> list[Run]:
    """Put equal words together to runs.

    Args:
        equal: For each left word the index of its equal on the right, ascending, -1 where it has none.
    """
    runs: list[Run] = []
    start, end = 0, -1  # of the run that is open: its first left word, and the right word that would continue it
    for i, j in enumerate(equal):
        if j != end:
            if end >= 0:
                runs.append(Run(start, end - i + start, i - start))
            start = i
        end = j + 1 if j >= 0 else -1
    if end >= 0:
        runs.append(Run(start, end - len(equal) + start, len(equal) - start))
    return runs


def without_islands(
    runs: Sequence[Run],
    joints: Sequence[Stretch],
    left: Side,
    right: Side,
    gone: tuple[Collection[int], Collection[int]],
) -> Sequence[Run]:
    """Leave out runs of few small words between two edits, at least one of which puts words for others.

    Args:
        runs: The runs in order.
        joints: What answers to each other between them, in order.
        left: The left side.
        right: The right side.
        gone: The left words that moved, and the right ones.
    """
    if not any(_is_small(run, left, right) for run in runs[1:-1]):
        return runs
    joined = {k for joint in joints for k in joint.left}, {k for joint in joints for k in joint.right}
    kept, place = list(runs), 1
    while place < len(kept) - 1:
        before, run, after = kept[place - 1 : place + 2]
        if _is_small(run, left, right):
            ahead, behind = between(before, run, *gone), between(run, after, *gone)
            replaces = (ahead.left and ahead.right) or (behind.left and behind.right)
            if replaces and all(
                _has_other(here, left, joined[0]) or _has_other(there, right, joined[1])
                for here, there in (ahead, behind)
            ):
                del kept[place]
                place = max(place - 1, 1)  # the run before has more beside it now
                continue
        place += 1
    return kept


def _is_small(run: Run, left: Side, right: Side) -> bool:
    """Whether a run is of few words, none of them of content, that stand in one sentence."""
    small = 0
    for word in left.lexemes[run.left : run.left + run.length]:
        if word.weight >= CONTENT:
            return False
        small += word.weight >= FUNCTION
    last = run.length - 1
    return (
        small <= _ISLAND
        and left.sentences[run.left] == left.sentences[run.left + last]
        and right.sentences[run.right] == right.sentences[run.right + last]
    )


def _has_other(words: Sequence[int], side: Side, joined: Collection[int]) -> bool:
    """Whether some of these words carry content and are not among those `joined` to the other side."""
    return any(side.lexemes[k].weight >= CONTENT and k not in joined for k in words)


def cut_at_joints(block: Stretch, joints: Sequence[Stretch], left: Side, right: Side) -> list[Stretch]:
    """Part a block at the joints inside it, keeping small words with their neighbour."""
    if not joints:
        return [block]
    here, there = set(block.left), set(block.right)
    inside = [joint for joint in joints if here.issuperset(joint.left) and there.issuperset(joint.right)]
    if not inside:
        return [block]
    parts: list[tuple[Stretch, bool]] = []
    i = j = 0
    for joint in inside:
        i_end, j_end = block.left.index(joint.left[0]), block.right.index(joint.right[0])
        if i < i_end or j < j_end:
            parts.append((Stretch(block.left[i:i_end], block.right[j:j_end]), False))
        parts.append((joint, True))
        i, j = i_end + len(joint.left), j_end + len(joint.right)
    if i < len(block.left) or j < len(block.right):
        parts.append((Stretch(block.left[i:], block.right[j:]), False))
    return _with_small_words(parts, left, right)


def _with_small_words(parts: Sequence[tuple[Stretch, bool]], left: Side, right: Side) -> list[Stretch]:
    """Join parts that consist of small words alone to the part that follows, or else to the one before."""
    joined: list[Stretch] = []
    carried = Stretch((), ())
    for part, is_joint in parts:
        whole = Stretch(carried.left + part.left, carried.right + part.right) if carried.left or carried.right else part
        if is_joint or _has_other(part.left, left, ()) or _has_other(part.right, right, ()):
            joined.append(whole)
            carried = Stretch((), ())
        else:
            carried = whole
    if carried.left or carried.right:
        last = joined.pop()
        joined.append(Stretch(last.left + carried.left, last.right + carried.right))
    return joined
