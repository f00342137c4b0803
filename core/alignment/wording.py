"""The words of both sides of a group laid side by side: what stands in the same order, and what on one side alone."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import Indel

from core.alignment.folding import Side
from core.report import Span
from core.words import WORD_PATTERN, fold_word, published_words


class WordRow:
    """The words of some sentences in order, as published and as folded."""

    def __init__(self, side: Side, places: list[int]) -> None:
        self._side = side
        self._places = places
        self.published = list(chain.from_iterable(published_words(side.sentences[place].text) for place in places))
        self.folded = list(map(fold_word, self.published))

    @cached_property
    def spans(self) -> list[Span]:
        """Where each word stands in the report's text."""
        spans: list[Span] = []
        for place in self._places:
            sentence = self._side.sentences[place]
            spans += [
                Span(sentence.start + match.start(), sentence.start + match.end())
                for match in WORD_PATTERN.finditer(sentence.text)
            ]
        return spans

    def between(self, start: int, end: int) -> str:
        """Return the published words from `start` up to `end` with a space between them."""
        return " ".join(self.published[start:end])

    def texts(self) -> list[tuple[str, int]]:
        """Return the text of each sentence with where it starts in the report."""
        sentences = [self._side.sentences[place] for place in self._places]
        return [(sentence.text, sentence.start) for sentence in sentences]


class Block(NamedTuple):
    """Words of both sides that meet: the same words, or what stands on one side or the other between them.

    Attributes:
        same: Whether the words are the same.
        left: First word on the left and the one after the last, as positions in the row.
        right: The same on the right.
    """

    same: bool
    left: tuple[int, int]
    right: tuple[int, int]


class Wording:
    """Both rows of words and how they lie on each other."""

    def __init__(self, left: Side, left_places: list[int], right: Side, right_places: list[int]) -> None:
        self.left = WordRow(left, left_places)
        self.right = WordRow(right, right_places)
        self.blocks = [
            Block(code.tag == "equal", (code.src_start, code.src_end), (code.dest_start, code.dest_end))
            for code in Indel.opcodes(self.left.folded, self.right.folded)
        ]
        self.in_order = sum(block.left[1] - block.left[0] for block in self.blocks if block.same)

    @cached_property
    def shared(self) -> int:
        """How many words both sides have, in whatever order."""
        alone, _ = self._alone
        return len(self.left.folded) - sum(alone.values())

    @cached_property
    def _alone(self) -> tuple[dict[str, int], dict[str, int]]:
        """Which words each side has more often than the other, with how many times more."""
        left, right = self._moved_or_alone  # the words in the same order are as many on both sides
        return _surplus(left, right), _surplus(right, left)

    @property
    def shorter(self) -> int:
        """How many words the shorter side has."""
        return min(len(self.left.folded), len(self.right.folded))

    @property
    def longer(self) -> int:
        """How many words the longer side has."""
        return max(len(self.left.folded), len(self.right.folded))

    def gaps(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """Return the stretches between words in the same order, as positions on the left and on the right."""
        gaps: list[tuple[tuple[int, int], tuple[int, int]]] = []
        left = right = 0
        for block in [*(block for block in self.blocks if block.same), None]:
            left_end, right_end = (
                (len(self.left.folded), len(self.right.folded)) if block is None else (block.left[0], block.right[0])
            )
            if left < left_end or right < right_end:
                gaps.append(((left, left_end), (right, right_end)))
            if block is not None:
                left, right = block.left[1], block.right[1]
        return gaps

    def moved_or_alone(self) -> tuple[list[str], list[str]]:
        """Return the folded words of each side that do not stand in the same order on the other."""
        return self._moved_or_alone

    @cached_property
    def _moved_or_alone(self) -> tuple[list[str], list[str]]:
        left: list[str] = []
        right: list[str] = []
        for block in self.blocks:
            if not block.same:
                left += self.left.folded[slice(*block.left)]
                right += self.right.folded[slice(*block.right)]
        return left, right

    def only(self) -> tuple[list[str], list[str]]:
        """Return the published words that only the left side has, and those that only the right side has."""
        left, right = self._alone
        return _last_of(self.left, left), _last_of(self.right, right)


def _surplus(words: list[str], others: list[str]) -> dict[str, int]:
    surplus: dict[str, int] = {}
    for word in words:
        surplus[word] = surplus.get(word, 0) + 1
    for word in others:
        if surplus.get(word, 0):
            surplus[word] -= 1
    return surplus


def _last_of(row: WordRow, times: dict[str, int]) -> list[str]:
    """Return the published words in order that `times` names, each the given number of times from the end."""
    left_over = dict(times)
    words: list[str] = []
    for place in range(len(row.folded) - 1, -1, -1) if times else ():
        if left_over.get(row.folded[place], 0):
            left_over[row.folded[place]] -= 1
            words.append(row.published[place])
    return words[::-1]
