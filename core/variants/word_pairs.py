"""The state of pairing: which word of one side answers to which word of the other, and where words are still free."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from rapidfuzz.distance import Indel

from core.variants.sides import Side


class Answer(IntEnum):
    """On what grounds two words are paired."""

    EQUAL = 0
    ALIKE = 1
    PLACE = 2


# A member looked up on its class takes .3 µs on Python 3.11, which is longer than pairing two words.
EQUAL, ALIKE, PLACE = Answer.EQUAL, Answer.ALIKE, Answer.PLACE


class WordPair(NamedTuple):
    """A word of the left side and the word that answers to it on the right. A tuple, since there are thousands.

    Attributes:
        left: The word's index on the left side, counted from 0.
        right: The word's index on the right side.
        answer: On what grounds: equal when folded, alike in stem or spelling, or by its place between the others.
    """

    left: int
    right: int
    answer: Answer


class Run(NamedTuple):
    """Equal words in a row on both sides. A tuple, since every link is full of them.

    Attributes:
        left: Index of the first word on the left.
        right: Index of the first word on the right.
        length: How many words there are; 0 for the ends of both sides.
    """

    left: int
    right: int
    length: int


def gaps_of(to_right: list[int], right_words: int) -> list[tuple[int, int, int, int]]:
    """Return the stretches between two pairs that keep their order, or at the ends, with words on both sides.

    Args:
        to_right: For each left word the index of its partner, -1 where it has none.
        right_words: How many words the right side has.

    Returns:
        For each gap the first left word and the one after the last, all of them free, and the same on the right, where
        words may be paired with words elsewhere.
    """
    gaps: list[tuple[int, int, int, int]] = []
    end = 0
    while -1 in (rest := to_right[end:]):
        i = end + rest.index(-1)
        end = i + 1
        while end < len(to_right) and to_right[end] < 0:
            end += 1
        j = to_right[i - 1] + 1 if i else 0
        j_end = to_right[end] if end < len(to_right) else right_words
        if j < j_end:
            gaps.append((i, end, j, j_end))
    return gaps


class Pairing:
    """Which word answers to which, while it is found out.

    Attributes:
        left: The left side.
        right: The right side.
        to_right: For each left word the index of its partner, -1 where it has none.
        to_left: The same for each right word.
        answers: For each left word the grounds on which it was paired.
        unequal: The left words that were paired on other grounds than being equal.
        shared: Pairs whose one word has a partner already.
    """

    def __init__(self, left: Side, right: Side) -> None:
        """Begin with words that are all free."""
        self.left, self.right = left, right
        self.to_right = [-1] * len(left.lexemes)
        self.to_left = [-1] * len(right.lexemes)
        self.answers = [EQUAL] * len(left.lexemes)
        self.unequal: list[int] = []
        self.shared: list[WordPair] = []

    def pairs(self) -> tuple[WordPair, ...]:
        """Return the pairs in the order of the left side."""
        answers = self.answers
        pairs = [WordPair(i, j, answers[i]) for i, j in enumerate(self.to_right) if j >= 0]
        return tuple(sorted([*pairs, *self.shared])) if self.shared else tuple(pairs)

    def is_complete(self) -> bool:
        """Whether one of the sides has no word left."""
        return -1 not in self.to_right or -1 not in self.to_left

    def pair(self, i: int, j: int, answer: Answer) -> None:
        """Pair two free words."""
        self.to_right[i], self.to_left[j] = j, i
        if answer is not EQUAL:
            self.answers[i] = answer
            self.unequal.append(i)

    def pair_runs(self, runs: Iterable[Run]) -> None:
        """Pair the words of common runs, all of them free."""
        for i, j, length in runs:
            self.to_right[i : i + length] = range(j, j + length)
            self.to_left[j : j + length] = range(i, i + length)

    def are_free(self, i: int, j: int) -> bool:
        """Whether neither of two words has a partner yet."""
        return self.to_right[i] < 0 and self.to_left[j] < 0

    def are_equal(self, i: int, j: int) -> bool:
        """Whether two words are the same when folded."""
        return self.left.folded[i] == self.right.folded[j]

    def pair_in_order(self, i: int, i_end: int, j: int, j_end: int) -> None:
        """Pair what is equal between two stretches, in order."""
        here, there = self.left.folded[i:i_end], self.right.folded[j:j_end]
        if set(here).isdisjoint(there):
            return
        for block in Indel.opcodes(here, there):
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    k, m = i + block.src_start + step, j + block.dest_start + step
                    if self.are_free(k, m):
                        self.pair(k, m, EQUAL)

    def gaps(self) -> list[tuple[int, int, int, int]]:
        """Return the gaps between the pairs made so far."""
        return gaps_of(self.to_right, len(self.to_left))

    def free_gaps(self) -> list[tuple[int, int, int, int]]:
        """Return the gaps whose right words are free too."""
        return [gap for gap in self.gaps() if max(self.to_left[gap[2] : gap[3]]) < 0]
