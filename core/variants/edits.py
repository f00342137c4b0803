"""From paired words to edits: what was replaced, added, dropped and moved, as a person would mark it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from operator import lt
from typing import NamedTuple

from rapidfuzz.distance import Indel

from core.variants.cuts import Stretch, between, cut_at_joints, joints_of, runs_of, without_cut_units, without_islands
from core.variants.sides import CONTENT, MARK, Side
from core.variants.units import Units
from core.variants.word_pairs import ALIKE, EQUAL, PLACE, Pairing, Run, WordPair, gaps_of

# A phrase of so many words of content is sure enough to have its neighbors compared where it moved.
_FIRM_PHRASE = 2


class Edit(NamedTuple):
    """One edit between two sides, as indices of their words. A tuple, since links hold several.

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


def edits_between(left: Side, right: Side, pairing: Pairing) -> tuple[Edit, ...]:
    """Return the edits that lead from one side to the other, those in place before the moved ones.

    1. What kept its order: the heaviest chain of paired words that ascends on both sides.
    2. What moved: paired words off the chain, put together to phrases, and words replaced at their ends. Small words
       that were paired off the chain and moved with no phrase are free again for the chain.
    3. Units whole: where a part of a figure, date or name differs, all of it does.
    4. Islands: small equal words between two edits join them.
    5. Blocks between what stayed equal, parted where a unit or a word answers to one of its kind.
    """
    chain = list(pairing.to_right)
    by_place: list[WordPair] = []
    alike: list[int] = []
    for i in sorted(pairing.unequal):
        if pairing.answers[i] is ALIKE:
            alike.append(i)
        else:
            by_place.append(WordPair(i, chain[i], PLACE))
            chain[i] = -1
    by_place += pairing.shared
    moved: tuple[Edit, ...] = ()
    firm = [j for j in chain if j >= 0]
    if not all(map(lt, firm, firm[1:])):
        pairs = [WordPair(i, j, pairing.answers[i]) for i, j in enumerate(chain) if j >= 0]
        kept = {pair.left for pair in heaviest_chain(pairs, left)}  # 1
        moved = _phrases([pair for pair in pairs if pair.left not in kept], left, right)  # 2
        chain = [j if i in kept else -1 for i, j in enumerate(chain)]
        alike = [i for i in alike if i in kept]
    beside = _replaced_beside(moved, pairing, left, right) if moved else ()
    gone_left = {index for edit in (*moved, *beside) for index in edit.left}
    gone_right = {index for edit in (*moved, *beside) for index in edit.right}
    _fill(chain, left, right, gone_left, gone_right)
    in_order = _in_order(by_place, chain) if by_place else []
    edits = _edits_along(chain, alike, in_order, (Units(left), Units(right)), (gone_left, gone_right))  # 3 to 5
    if beside:
        edits = sorted((*edits, *beside), key=lambda edit: (edit.left_gap, edit.right_gap))
    return (*edits, *moved)


def _edits_along(
    chain: list[int],
    alike: Sequence[int],
    by_place: Sequence[WordPair],
    units: tuple[Units, Units],
    gone: tuple[Collection[int], Collection[int]] = ((), ()),
) -> list[Edit]:
    """Return the edits between words that kept their order.

    Args:
        chain: For each left word its partner, ascending, -1 where it has none.
        alike: The left words in the chain that are like their partners and not equal to them, ascending.
        by_place: Words between those of the chain that answer to each other by their place.
        units: The units of the left and of the right side.
        gone: The left words that stand elsewhere on the right side, and the same of the right side.
    """
    left, right = units[0].side, units[1].side
    equal = without_cut_units(_leaving_out(alike, chain), len(right.lexemes), units)
    loose: list[WordPair] = []
    if equal is not chain:
        loose = [WordPair(i, j, ALIKE if i in alike else EQUAL) for i, j in enumerate(chain) if j >= 0 and equal[i] < 0]
    joints = joints_of(sorted([*loose, *by_place]) if by_place else loose, units)
    return edits_round(runs_of(equal), joints, left, right, gone)


def edits_round(
    runs: Sequence[Run],
    joints: Sequence[Stretch],
    left: Side,
    right: Side,
    gone: tuple[Collection[int], Collection[int]] = ((), ()),
) -> list[Edit]:
    """Return the edits between runs of equal words that cut no unit.

    Args:
        runs: The runs in order.
        joints: What answers to each other between them, in order.
        left: The left side.
        right: The right side.
        gone: The left words that stand elsewhere on the right side, and the same of the right side.
    """
    if len(runs) > 2:
        runs = without_islands(runs, joints, left, right, gone)
    edits: list[Edit] = []
    for block, left_gap, right_gap in _blocks(runs, left, right, *gone):
        edits += parted(cut_at_joints(block, joints, left, right), left_gap, right_gap)
    return edits


def parted(parts: Iterable[Stretch], i: int, j: int) -> list[Edit]:
    """Return the parts of a block that is read before the words `i` and `j` as edits."""
    edits: list[Edit] = []
    for left, right in parts:
        edits.append(Edit(left, right, left[0] if left else i, right[0] if right else j))
        i, j = left[-1] + 1 if left else i, right[-1] + 1 if right else j
    return edits


def _leaving_out(words: Sequence[int], chain: list[int]) -> list[int]:
    """Return the chain without some of its left words; the chain itself where there are none."""
    if not words:
        return chain
    rest = list(chain)
    for i in words:
        rest[i] = -1
    return rest


def _replaced_beside(moved: Sequence[Edit], pairing: Pairing, left: Side, right: Side) -> tuple[Edit, ...]:
    """Return the words that were put for each other at the ends of a moved phrase.

    "an der kurzfristig einberufenen Medienkonferenz" may move and become "auf der kurzfristig einberufenen
    Pressekonferenz". Nothing else pairs such words, since they stand far from each other; the phrase does, if it has
    two words of content. Both words must be as heavy and have no partner elsewhere, and words of content must begin
    alike with a capital or not.
    """
    found: list[Edit] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for edit in moved:
        if sum(left.weights[k] >= CONTENT for k in edit.left) < _FIRM_PHRASE:
            continue
        for i, j in ((edit.left[-1] + 1, edit.right[-1] + 1), (edit.left[0] - 1, edit.right[0] - 1)):
            if not (0 <= i < len(left.lexemes) and 0 <= j < len(right.lexemes)) or i in taken[0] or j in taken[1]:
                continue
            inside = left.sentences[i] == left.sentences[edit.left[0]]
            inside = inside and right.sentences[j] == right.sentences[edit.right[0]]
            free = pairing.to_right[i] < 0 and pairing.to_left[j] < 0
            alike = left.weights[i] == right.weights[j] > MARK
            capitals = left.texts[i][0].isupper() == right.texts[j][0].isupper() or left.weights[i] < CONTENT
            if inside and free and alike and capitals:
                found.append(Edit((i,), (j,), i, j))
                taken[0].add(i)
                taken[1].add(j)
    return tuple(found)


def _fill(chain: list[int], left: Side, right: Side, gone_left: Collection[int], gone_right: Collection[int]) -> None:
    """Add equal words to the chain that stand in order between its pairs."""
    for i, i_end, j, j_end in gaps_of(chain, len(right.lexemes)):
        gap = between(Run(i, j, 0), Run(i_end, j_end, 0), gone_left, gone_right)
        here, there = [left.folded[k] for k in gap.left], [right.folded[k] for k in gap.right]
        for block in Indel.opcodes(here, there) if not set(here).isdisjoint(there) else ():
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    chain[gap.left[block.src_start + step]] = gap.right[block.dest_start + step]


def _in_order(pairs: Sequence[WordPair], chain: Sequence[int]) -> list[WordPair]:
    """Leave out words that are in the chain already or, paired by place, stand across it.

    Args:
        pairs: Words paired by place.
        chain: For each left word its partner in the chain, ascending, -1 where it has none.
    """
    lefts = [i for i, j in enumerate(chain) if j >= 0]
    rights = [chain[i] for i in lefts]
    taken = set(rights)
    ordered: list[WordPair] = []
    for pair in pairs:
        if chain[pair.left] >= 0 or pair.right in taken:
            continue
        seen = bisect_left(lefts, pair.left)
        if (seen and pair.right < rights[seen - 1]) or (seen < len(rights) and pair.right > rights[seen]):
            continue
        ordered.append(pair)
    return ordered


def heaviest_chain(pairs: Sequence[WordPair], left: Side) -> tuple[WordPair, ...]:
    """Return the pairs that ascend on both sides and together carry the most content."""
    ends: list[tuple[float, int, int]] = []  # how heavy the best chain to each pair is, its number and its right word
    origins: list[int] = []
    for index, pair in enumerate(pairs):
        right = pair.right
        weight, origin, _ = max([end for end in ends if end[2] < right], default=(0.0, -1, -1))
        ends.append((weight + left.weights[pair.left], index, right))
        origins.append(origin)
    index = max(range(len(ends)), key=lambda k: ends[k][0])
    chain: list[WordPair] = []
    while index >= 0:
        chain.append(pairs[index])
        index = origins[index]
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
    runs: Sequence[Run], left: Side, right: Side, gone_left: Collection[int], gone_right: Collection[int]
) -> list[tuple[Stretch, int, int]]:
    """Return the stretches between what stayed equal, without what moved, each with its place on both sides."""
    blocks: list[tuple[Stretch, int, int]] = []
    before = Run(0, 0, 0)
    for run in (*runs, Run(len(left.lexemes), len(right.lexemes), 0)):
        block = between(before, run, gone_left, gone_right)
        if block.left or block.right:
            left_gap = block.left[0] if block.left else before.left + before.length
            right_gap = block.right[0] if block.right else before.right + before.length
            blocks.append((block, left_gap, right_gap))
        before = run
    return blocks
