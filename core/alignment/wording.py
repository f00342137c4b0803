"""The words of both sides of a group laid side by side: what stands in the same order, and what on one side alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from core.alignment.folding import Side
from core.report import Span
from core.words import WORD_PATTERN, folded_words

# Up to so many words are counted in a row by themselves.
_FEW = 8
# From where to where something stands on the left, and from where to where on the right.
Gap = tuple[int, int, int, int]


class WordRow:
    """The words of some sentences in order.

    Attributes:
        published: The words as published.
        folded: The words as folded.
    """

    __slots__ = ("_places", "_side", "_spans", "folded", "published")

    def __init__(self, side: Side, places: list[int]) -> None:
        self._side = side
        self._places = places
        self._spans: list[Span] | None = None
        words = folded_words(side.sentences[places[0]].text)
        for place in places[1:]:
            words += folded_words(side.sentences[place].text)
        self.published: tuple[str, ...]
        self.folded: tuple[str, ...]
        self.published, self.folded = zip(*words) if words else ((), ())  # noqa: B905 - pairs, and `strict` costs

    @property
    def spans(self) -> list[Span]:
        """Where each word stands in the report's text."""
        if self._spans is None:
            self._spans = []
            for place in self._places:
                sentence = self._side.sentences[place]
                self._spans += [
                    Span(sentence.start + match.start(), sentence.start + match.end())
                    for match in WORD_PATTERN.finditer(sentence.text)
                ]
        return self._spans

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
        gaps: The stretches between them.
        shorter: How many words the shorter side has.
        longer: How many words the longer side has.
        in_order: How many words stand in the same order.
        moved_or_alone: The folded words of each side that do not stand in the same order on the other.
        shared: How many words both sides have, in whatever order.
    """

    __slots__ = ("gaps", "in_order", "left", "longer", "moved_or_alone", "right", "runs", "shared", "shorter")

    def __init__(self, left: Side, left_places: list[int], right: Side, right_places: list[int]) -> None:
        self.left = WordRow(left, left_places)
        self.right = WordRow(right, right_places)
        here, there = self.left.folded, self.right.folded
        self.runs = Indel.editops(here, there).as_matching_blocks()
        self.gaps: list[Gap] = []
        rest_left: list[str] = []
        rest_right: list[str] = []
        left_end = right_end = 0  # of the run before
        for run in self.runs:
            left_start, right_start, length = run.a, run.b, run.size
            if left_end < left_start or right_end < right_start:
                self.gaps.append((left_end, left_start, right_end, right_start))
                rest_left += here[left_end:left_start]
                rest_right += there[right_end:right_start]
            left_end, right_end = left_start + length, right_start + length
        self.shorter, self.longer = sorted((len(here), len(there)))
        self.in_order = len(here) - len(rest_left)
        self.moved_or_alone = rest_left, rest_right
        self.shared = self.in_order
        if rest_left and not set(rest_left).isdisjoint(rest_right):
            self.shared += len(rest_left) - sum(_surplus(rest_left, rest_right).values())

    def only(self) -> tuple[list[str], list[str]]:
        """Return the published words that only the left side has, and those that only the right side has."""
        left, right = self.moved_or_alone
        return self._only(self.left, left, right, 0), self._only(self.right, right, left, 2)

    def _only(self, row: WordRow, words: list[str], others: list[str], side: int) -> list[str]:
        """Return what `row` has alone, as published; `side` is where a gap begins in it."""
        if self.shared > self.in_order or not _stand_once(words, row):
            return _last_of(row, _surplus(words, others))
        only: list[str] = []
        for gap in self.gaps:
            only += row.published[gap[side] : gap[side + 1]]
        return only


def _stand_once(words: list[str], row: WordRow) -> bool:
    """Whether each word stands once in its row; it need not be told of many, which would take long."""
    return not words or (len(words) <= _FEW and max(map(row.folded.count, words)) == 1)


def _surplus(words: Sequence[str], others: Sequence[str]) -> dict[str, int]:
    """Return which words are more often among `words` than among `others`, with how many times more."""
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
    for published, folded in zip(reversed(row.published), reversed(row.folded), strict=True):
        if folded in left_over:
            words.append(published)
            left_over[folded] -= 1
            if not left_over[folded]:
                del left_over[folded]
    return words[::-1]
