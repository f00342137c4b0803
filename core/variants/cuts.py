"""Where edits begin and end: units stay whole, small words between two edits join them, and blocks part at joints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.variants.pairing import Answer, WordPair
from core.variants.sides import CONTENT, FUNCTION, Side
from core.variants.units import Unit

# Between two edits, this many small words and no word of content are not worth keeping apart ("um", "zu", "in der").
_ISLAND = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands on both sides between two equal words; either side may be empty.

    Attributes:
        left: Indices of the left words, ascending.
        right: Indices of the right words.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]


def without_cut_units(equal: Sequence[WordPair], units: tuple[Sequence[Unit], Sequence[Unit]]) -> list[WordPair]:
    """Leave out equal words of a figure, date or name, of the `units` of both sides, that is not equal as a whole."""
    kept = list(equal)
    while True:
        here, there = {pair.left for pair in kept}, {pair.right for pair in kept}
        loose = _loose(units[0], here), _loose(units[1], there)
        if not (loose[0] or loose[1]):
            return kept
        whole = [pair for pair in kept if pair.left not in loose[0] and pair.right not in loose[1]]
        if len(whole) == len(kept):
            return kept
        kept = whole


def _loose(units: Sequence[Unit], equal: set[int]) -> set[int]:
    return {index for unit in units if not equal.issuperset(unit.words) for index in unit.words}


def joints_of(
    pairs: Sequence[WordPair], equal: Sequence[WordPair], units: tuple[Sequence[Unit], Sequence[Unit]]
) -> tuple[Stretch, ...]:
    """Return what answers to each other inside the edits, in order: units of one kind, and words of one stem.

    Args:
        pairs: Words that answer to each other in order, whatever the grounds.
        equal: Those of them that stay outside the edits.
        units: The units of the left and of the right side.
    """
    outside = {pair.left for pair in equal}
    if all(pair.left in outside for pair in pairs):
        return ()
    unit_left, unit_right = ({index: unit for unit in side for index in unit.words} for side in units)
    joints: list[Stretch] = []
    last_i = last_j = -1
    for pair in pairs:
        if pair.left in outside or pair.left <= last_i or pair.right <= last_j:
            continue
        here, there = unit_left.get(pair.left), unit_right.get(pair.right)
        if here and there and here.kind == there.kind and here.words[0] > last_i and there.words[0] > last_j:
            joints.append(Stretch(tuple(here.words), tuple(there.words)))
        elif here and not there and pair.answer is Answer.EQUAL and here.words[0] > last_i:
            joints.append(Stretch(tuple(here.words), (pair.right,)))
        elif there and not here and pair.answer is Answer.EQUAL and there.words[0] > last_j:
            joints.append(Stretch((pair.left,), tuple(there.words)))
        elif (
            pair.answer is Answer.ALIKE and not (here and len(here.words) > 1) and not (there and len(there.words) > 1)
        ):
            joints.append(Stretch((pair.left,), (pair.right,)))
        else:
            continue
        last_i, last_j = joints[-1].left[-1], joints[-1].right[-1]
    return tuple(joints)


def between(first: WordPair, second: WordPair, gone_left: set[int], gone_right: set[int]) -> Stretch:
    """Return what stands between two pairs, without the words that have gone elsewhere."""
    return Stretch(
        tuple(index for index in range(first.left + 1, second.left) if index not in gone_left),
        tuple(index for index in range(first.right + 1, second.right) if index not in gone_right),
    )


@dataclass(frozen=True, slots=True)
class Islands:
    """Decides which equal words are too small to stand between two edits.

    Attributes:
        left: The left side.
        right: The right side.
        gone_left: Indices of left words that moved.
        gone_right: Indices of right words that moved.
        joints: What answers to each other inside the edits.
    """

    left: Side
    right: Side
    gone_left: set[int]
    gone_right: set[int]
    joints: tuple[Stretch, ...]

    def dissolved(self, equal: Sequence[WordPair]) -> list[WordPair]:
        """Leave out small equal words between two edits, at least one of which puts words for others."""
        kept = list(equal)
        while True:
            runs = _runs(kept)
            island = next((k for k in range(1, len(runs) - 1) if self._is_island(*runs[k - 1 : k + 2])), None)
            if island is None:
                return kept
            kept = [pair for k, run in enumerate(runs) if k != island for pair in run]

    def _is_island(self, before: list[WordPair], run: list[WordPair], after: list[WordPair]) -> bool:
        weights = [self.left.weights[pair.left] for pair in run]
        if max(weights) >= CONTENT or sum(weight >= FUNCTION for weight in weights) > _ISLAND:
            return False
        one_sentence = (
            self.left.sentences[run[0].left] == self.left.sentences[run[-1].left]
            and self.right.sentences[run[0].right] == self.right.sentences[run[-1].right]
        )
        ahead = between(before[-1], run[0], self.gone_left, self.gone_right)
        behind = between(run[-1], after[0], self.gone_left, self.gone_right)
        replaces = (ahead.left and ahead.right) or (behind.left and behind.right)
        return one_sentence and bool(replaces) and self._has_own_content(ahead) and self._has_own_content(behind)

    def _has_own_content(self, stretch: Stretch) -> bool:
        """Whether an edit changes words of content that don't answer to each other by a joint."""
        joined_left = {index for joint in self.joints for index in joint.left}
        joined_right = {index for joint in self.joints for index in joint.right}
        return any(self.left.weights[k] >= CONTENT and k not in joined_left for k in stretch.left) or any(
            self.right.weights[k] >= CONTENT and k not in joined_right for k in stretch.right
        )


def _runs(equal: Sequence[WordPair]) -> list[list[WordPair]]:
    runs: list[list[WordPair]] = []
    for pair in equal:
        if runs and runs[-1][-1].left + 1 == pair.left and runs[-1][-1].right + 1 == pair.right:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return runs


def cut_at_joints(block: Stretch, joints: Sequence[Stretch], left: Side, right: Side) -> list[Stretch]:
    """Part a block at the joints inside it, keeping small words with their neighbour."""
    here, there = set(block.left), set(block.right)
    inside = [joint for joint in joints if here.issuperset(joint.left) and there.issuperset(joint.right)]
    if not inside:
        return [block]
    parts: list[tuple[Stretch, bool]] = []
    last_i = last_j = -1
    for joint in (*inside, Stretch((len(left.words),), (len(right.words),))):
        rest = Stretch(
            tuple(k for k in block.left if last_i < k < joint.left[0]),
            tuple(k for k in block.right if last_j < k < joint.right[0]),
        )
        parts.extend(((rest, False), (joint, True)))
        last_i, last_j = joint.left[-1], joint.right[-1]
    return _with_small_words([part for part in parts[:-1] if part[0].left or part[0].right], left, right)


def _with_small_words(parts: Sequence[tuple[Stretch, bool]], left: Side, right: Side) -> list[Stretch]:
    """Join parts that consist of small words alone to the part that follows, or else to the one before."""
    joined: list[Stretch] = []
    carried = Stretch((), ())
    for part, is_joint in parts:
        whole = Stretch(carried.left + part.left, carried.right + part.right)
        small = all(left.weights[k] < CONTENT for k in part.left) and all(
            right.weights[k] < CONTENT for k in part.right
        )
        if small and not is_joint:
            carried = whole
        else:
            joined.append(whole)
            carried = Stretch((), ())
    if carried.left or carried.right:
        last = joined.pop()
        joined.append(Stretch(last.left + carried.left, last.right + carried.right))
    return joined
