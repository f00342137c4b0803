"""The words of both sides of a group laid side by side: what stands in the same order, and what on one side alone."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from rapidfuzz.distance import Indel

from core.alignment.folding import Side
from core.report import Span
from core.words import WORD_PATTERN, folded_words


class WordRow:
    """The words of some sentences in order.

    Attributes:
        folded: The words as folded.
    """

    def __init__(self, side: Side, places: list[int]) -> None:
        self._side = side
        self._places = places
        first, *others = places
        self._words = folded_words(side.sentences[first].text)
        for place in others:
            self._words += folded_words(side.sentences[place].text)
        self.folded = tuple([folded for _, folded in self._words])

    @cached_property
    def published(self) -> tuple[str, ...]:
        """The words as published."""
        return tuple([published for published, _ in self._words])

    def published_at(self, place: int) -> str:
        """Return one word as published."""
        return self._words[place][0]

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


class Wording:
    """Both rows of words and how they lie on each other.

    Attributes:
        left: The words of the left side.
        right: The words of the right side.
        runs: The words that stand in the same order on both sides: where they begin on the left and on the right, and
            how many there are; 0 for the ends of both rows, which come last.
        in_order: How many these are.
        moved_or_alone: The folded words of each side that do not stand in the same order on the other.
        shared: How many words both sides have, in whatever order.
    """

    def __init__(self, left: Side, left_places: list[int], right: Side, right_places: list[int]) -> None:
        self.left = WordRow(left, left_places)
        self.right = WordRow(right, right_places)
        self.runs = Indel.opcodes(self.left.folded, self.right.folded).as_matching_blocks()
        rest_left, rest_right = list(self.left.folded), list(self.right.folded)
        for left_start, right_start, length in reversed(self.runs):
            del rest_left[left_start : left_start + length]
            del rest_right[right_start : right_start + length]
        self.in_order = len(self.left.folded) - len(rest_left)
        self.moved_or_alone = rest_left, rest_right
        # Which words each side has more often than the other, with how many times more.
        self._alone = _surplus(rest_left, rest_right), _surplus(rest_right, rest_left)
        self.shared = len(self.left.folded) - sum(self._alone[0].values())

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
        left_end = right_end = 0  # of the run before
        for left, right, length in self.runs:
            if left_end < left or right_end < right:
                gaps.append(((left_end, left), (right_end, right)))
            left_end, right_end = left + length, right + length
        return gaps

    def only(self) -> tuple[list[str], list[str]]:
        """Return the published words that only the left side has, and those that only the right side has."""
        left, right = self._alone
        return _last_of(self.left, left), _last_of(self.right, right)


def _surplus(words: list[str], others: list[str]) -> dict[str, int]:
    surplus = dict.fromkeys(words, 1)
    if len(surplus) < len(words):
        surplus = dict(Counter(words))
    for word in others:
        if surplus.get(word, 0):
            surplus[word] -= 1
    return surplus


def _last_of(row: WordRow, times: dict[str, int]) -> list[str]:
    """Return the published words in order that `times` names, each the given number of times from the end."""
    left_over = {word: number for word, number in times.items() if number}
    words: list[str] = []
    for place in range(len(row.folded) - 1, -1, -1) if left_over else ():
        word = row.folded[place]
        if word in left_over:
            words.append(row.published_at(place))
            left_over[word] -= 1
            if not left_over[word]:
                del left_over[word]
                if not left_over:
                    break
    return words[::-1]
