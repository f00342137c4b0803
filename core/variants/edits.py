"""From paired words to edits: what was replaced, added, dropped and moved, as a person would mark it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import lt

from rapidfuzz.distance import Indel

from core.variants.cuts import Islands, Stretch, between, cut_at_joints, joints_of, without_cut_units
from core.variants.pairing import Answer, WordPair
from core.variants.sides import CONTENT, Side
from core.variants.units import units_of


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit between two sides, as indices of their words.

    Attributes:
        left: Indices of the left words, ascending; empty for what is only on the right.
        right: Indices of the right words.
        left_gap: The left word before which the edit is read.
        right_gap: The right word before which the edit is read.
        moved: Whether the words stand in another place and not in other words.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    left_gap: int
    right_gap: int
    moved: bool = False


def edits_between(left: Side, right: Side, pairs: Sequence[WordPair]) -> tuple[Edit, ...]:
    """Return the edits that lead from one side to the other, those in place before the moved ones.

    1. What kept its order: the heaviest chain of paired words that ascends on both sides.
    2. What moved: paired words off the chain, put together to phrases. Small words that were paired off the chain and
       moved with no phrase are free again for the chain.
    3. Units whole: where a part of a figure, date or name differs, all of it does.
    4. Islands: small equal words between two edits join them.
    5. Blocks between what stayed equal, parted where a unit or a word answers to one of its kind.
    """
    chain = heaviest_chain([pair for pair in pairs if pair.answer is not Answer.PLACE], left)  # 1
    kept = {pair.left for pair in chain}
    astray = [pair for pair in pairs if pair.answer is not Answer.PLACE and pair.left not in kept]
    moved = _phrases(astray, left, right)  # 2
    gone_left = {index for edit in moved for index in edit.left}
    gone_right = {index for edit in moved for index in edit.right}
    chain = _filled(chain, left, right, gone_left, gone_right)
    units = units_of(left), units_of(right)
    equal = without_cut_units([pair for pair in chain if pair.answer is Answer.EQUAL], units)  # 3
    taken_left, taken_right = {pair.left for pair in chain}, {pair.right for pair in chain}
    by_place = [
        pair
        for pair in pairs
        if pair.answer is Answer.PLACE and pair.left not in taken_left and pair.right not in taken_right
    ]
    ordered = _in_order(sorted([*chain, *by_place]), taken_left) if by_place else chain
    joints = joints_of(ordered, equal, units)
    equal = Islands(left, right, gone_left, gone_right, joints).dissolved(equal)  # 4
    edits: list[Edit] = []
    for block, left_gap, right_gap in _blocks(equal, left, right, gone_left, gone_right):  # 5
        i, j = left_gap, right_gap
        for part in cut_at_joints(block, joints, left, right):
            edits.append(
                Edit(part.left, part.right, part.left[0] if part.left else i, part.right[0] if part.right else j)
            )
            i = part.left[-1] + 1 if part.left else i
            j = part.right[-1] + 1 if part.right else j
    return (*edits, *moved)


def _filled(
    chain: Sequence[WordPair], left: Side, right: Side, gone_left: set[int], gone_right: set[int]
) -> tuple[WordPair, ...]:
    """Add equal words to the chain that stand in order between its pairs."""
    filled: list[WordPair] = []
    before = WordPair(-1, -1, Answer.EQUAL)
    for pair in (*chain, WordPair(len(left.words), len(right.words), Answer.EQUAL)):
        if pair.left <= before.left + 1 or pair.right <= before.right + 1:
            filled.append(pair)
            before = pair
            continue
        gap = between(before, pair, gone_left, gone_right)
        here, there = [left.folded[k] for k in gap.left], [right.folded[k] for k in gap.right]
        for block in Indel.opcodes(here, there) if here and there else ():
            if block.tag == "equal":
                stretch = zip(
                    gap.left[block.src_start : block.src_end], gap.right[block.dest_start : block.dest_end], strict=True
                )
                filled.extend(WordPair(i, j, Answer.EQUAL) for i, j in stretch)
        filled.append(pair)
        before = pair
    return tuple(filled[:-1])


def _in_order(pairs: Sequence[WordPair], kept: set[int]) -> list[WordPair]:
    """Leave out words paired by place that stand across the chain, whose left words are `kept`."""
    ordered: list[WordPair] = []
    ceiling = [pair.right for pair in pairs if pair.left in kept]
    seen = 0
    for pair in pairs:
        if pair.left in kept:
            seen += 1
        elif (seen and pair.right < ceiling[seen - 1]) or (seen < len(ceiling) and pair.right > ceiling[seen]):
            continue
        ordered.append(pair)
    return ordered


def heaviest_chain(pairs: Sequence[WordPair], left: Side) -> tuple[WordPair, ...]:
    """Return the pairs that ascend on both sides and together carry the most content."""
    rights = [pair.right for pair in pairs]
    if all(map(lt, rights, rights[1:])):
        return tuple(pairs)
    best: list[tuple[float, int]] = []
    for index, pair in enumerate(pairs):
        before = [(best[k][0], k) for k in range(index) if pairs[k].right < pair.right]
        weight, origin = max(before, default=(0.0, -1))
        best.append((weight + left.weights[pair.left], origin))
    index = max(range(len(best)), key=lambda k: best[k][0])
    chain: list[WordPair] = []
    while index >= 0:
        chain.append(pairs[index])
        index = best[index][1]
    return tuple(reversed(chain))


def _phrases(pairs: Sequence[WordPair], left: Side, right: Side) -> tuple[Edit, ...]:
    """Put moved words together to phrases, repeatedly until none joins another; small words alone move nowhere."""
    phrases = [([pair.left], [pair.right]) for pair in pairs]
    joined = True
    while joined:
        joined = False
        for b in range(len(phrases) - 1, 0, -1):
            for a in range(b):
                if _touch(phrases[a][0], phrases[b][0], left) and _touch(phrases[a][1], phrases[b][1], right):
                    phrases[a] = sorted(phrases[a][0] + phrases[b][0]), sorted(phrases[a][1] + phrases[b][1])
                    del phrases[b]
                    joined = True
                    break
    return tuple(
        Edit(tuple(here), tuple(there), here[0], there[0], moved=True)
        for here, there in sorted(phrases)
        if any(left.weights[index] >= CONTENT for index in here)
    )


def _touch(first: list[int], second: list[int], side: Side) -> bool:
    """Whether two groups of words stand side by side in one sentence."""
    near = first[-1] + 1 == second[0] or second[-1] + 1 == first[0]
    return near and side.sentences[first[0]] == side.sentences[second[0]]


def _blocks(
    equal: Sequence[WordPair], left: Side, right: Side, gone_left: set[int], gone_right: set[int]
) -> list[tuple[Stretch, int, int]]:
    """Return the stretches between what stayed equal, without what moved, each with its place on both sides."""
    blocks: list[tuple[Stretch, int, int]] = []
    before = WordPair(-1, -1, Answer.EQUAL)
    for pair in (*equal, WordPair(len(left.words), len(right.words), Answer.EQUAL)):
        if pair.left == before.left + 1 and pair.right == before.right + 1:
            before = pair
            continue
        block = between(before, pair, gone_left, gone_right)
        if block.left or block.right:
            left_gap = block.left[0] if block.left else before.left + 1
            right_gap = block.right[0] if block.right else before.right + 1
            blocks.append((block, left_gap, right_gap))
        before = pair
    return blocks
