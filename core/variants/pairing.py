"""Which word of one side answers to which word of the other: equal words, moved ones, and words put for each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from core.variants.sides import CONTENT, FUNCTION, MARK, Side

# Pairing looks at every run of common words, which a text without sentence ends can have by the million. Sides of more
# than this many word pairs are compared in order only; news sentences stay below 10,000.
_MOST_CELLS = 100_000

# Two words are near spellings of each other from this ratio of rapidfuzz on (0–100).
_NEAR = 75.0

# Words in the company of paired words: threshold and weight of the distance swept on word_alignment_mtref (1.0 to 1.8,
# 1 to 3); F1 rose from .801 to .808. Sharing partners in gaps of up to three words (3, 4, 6, 9 tried) adds .004.
_COMPANY = 1.8
_NEARNESS = {0: 1.0, 1: 0.7, 2: 0.4}
_SHORT_GAP = 3
_ROUNDS = 5
# How far from paired words their neighbours are looked for, on the left and on the right side.
_HOPS = ((-1, -1), (-1, -2), (-2, -1), (-2, -2), (1, 1), (1, 2), (2, 1), (2, 2))


class Answer(IntEnum):
    """On what grounds two words are paired."""

    EQUAL = 0
    ALIKE = 1
    PLACE = 2


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


def pair_words(left: Side, right: Side) -> tuple[WordPair, ...]:
    """Pair the words of two sides, in the order of the left side.

    1. Common runs of words, heaviest first, wherever they stand (greedy string tiling, Wise 1993).
    2. Equal words of little weight, in order, between the words paired so far.
    3. Words alike in stem, spelling or value.
    4. Equal words of little weight beside words that are paired.
    5. What is left between paired neighbours, in order, content with content.
    6. What is left elsewhere, by company: words whose neighbours are paired with neighbours of each other.
    7. In a short gap with more words on one side ("speed up" / "accelerate"), the word over shares its neighbour's.

    Up to stage 6 a word has one partner at most; stage 7 gives a second one on the ground of its place.
    """
    pairing = _Pairing(left, right)
    if len(left.words) * len(right.words) > _MOST_CELLS:
        pairing.pair_in_order(0, len(left.words), 0, len(right.words))
        return pairing.pairs()
    pairing.tile()
    pairing.fill_gaps()
    pairing.pair_alike()
    pairing.pair_by_neighbours()
    anchors = pairing.places()
    pairing.pair_by_place()
    pairing.pair_by_company()
    shared = pairing.shared_partners(anchors)
    return tuple(sorted([*pairing.pairs(), *shared])) if shared else pairing.pairs()


class _FreeWord(NamedTuple):
    """A word without a partner, as likeness is judged."""

    place: int
    folded: str
    stem: str
    is_light: bool
    is_figure: bool
    value: float | None


class _Pairing:
    """The state of one pairing while it is being made."""

    def __init__(self, left: Side, right: Side) -> None:
        self.left, self.right = left, right
        self.to_right = [-1] * len(left.words)
        self.to_left = [-1] * len(right.words)
        self.answers = [Answer.EQUAL] * len(left.words)

    def pairs(self) -> tuple[WordPair, ...]:
        answers = self.answers
        return tuple([WordPair(i, j, answers[i]) for i, j in enumerate(self.to_right) if j >= 0])

    def places(self) -> list[tuple[int, int]]:
        """Return the words paired so far by their indices."""
        return [(i, j) for i, j in enumerate(self.to_right) if j >= 0]

    def _pair(self, i: int, j: int, answer: Answer) -> None:
        self.to_right[i], self.to_left[j], self.answers[i] = j, i, answer

    def _free(self, i: int, j: int) -> bool:
        return self.to_right[i] < 0 and self.to_left[j] < 0

    def tile(self) -> None:
        """Take common runs that hold a content word, heaviest first; of equals the one that stays nearest in place."""
        places: dict[str, list[int]] = {}
        for j, word in enumerate(self.right.folded):
            places.setdefault(word, []).append(j)
        content = [
            (i, places[word])
            for i, word in enumerate(self.left.folded)
            if word in places and self.left.weights[i] >= CONTENT
        ]
        while runs := self._runs(content):
            _, i, j, length = max(runs)
            i, j = -i, -j
            for step in range(length):
                self._pair(i + step, j + step, Answer.EQUAL)
            content = [each for each in content if self.to_right[each[0]] < 0]

    def _runs(self, content: list[tuple[int, list[int]]]) -> list[tuple[float, int, int, int]]:
        """Return the longest common runs of free words round equal content words.

        Args:
            content: Free content words of the left side, each with the places of its equals on the right.

        Returns:
            For each run, what it weighs, its negated starts and its length, so that the greatest comes first.
        """
        left, right, to_right, to_left = self.left.folded, self.right.folded, self.to_right, self.to_left
        weights = self.left.weights
        runs: list[tuple[float, int, int, int]] = []
        scale = len(right) / max(len(left), 1)
        for place, partners in content:
            for partner in partners:
                if to_left[partner] >= 0:
                    continue
                i, j = place - 1, partner - 1
                while i >= 0 and j >= 0 and left[i] == right[j] and to_right[i] < 0 and to_left[j] < 0:
                    if weights[i] >= CONTENT:
                        break
                    i, j = i - 1, j - 1
                else:
                    i, j = i + 1, j + 1
                    start, weight = i, 0.0
                    ends = len(left) - i, len(right) - j
                    for length in range(min(ends)):
                        k, m = i + length, j + length
                        if left[k] != right[m] or to_right[k] >= 0 or to_left[m] >= 0:
                            ends = (length,)
                            break
                        weight += weights[k]
                    length = min(ends)
                    runs.append((weight - abs(start * scale - j) / max(len(right), 1), -i, -j, length))
        return runs

    def _crossed(self, i: int, j: int) -> float:
        """How much content lies in pairs that a pair of `i` and `j` would cross."""
        return sum(
            self.left.weights[k]
            for k, partner in enumerate(self.to_right)
            if partner >= 0 and ((k < i and partner > j) or (k > i and partner < j))
        )

    def fill_gaps(self) -> None:
        """Pair equal light words in order between neighbouring pairs that keep their order."""
        for i, i_end, j, j_end in self._gaps():
            self.pair_in_order(i, i_end, j, j_end)

    def pair_in_order(self, i: int, i_end: int, j: int, j_end: int) -> None:
        """Pair what is equal between two stretches, in order."""
        blocks = Indel.opcodes(self.left.folded[i:i_end], self.right.folded[j:j_end])
        for block in blocks:
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    here, there = i + block.src_start + step, j + block.dest_start + step
                    if self._free(here, there):
                        self._pair(here, there, Answer.EQUAL)

    def _gaps(self) -> list[tuple[int, int, int, int]]:
        """Return the stretches without a pair that lie between two pairs in order, or at the ends."""
        gaps: list[tuple[int, int, int, int]] = []
        last_i, last_j = -1, -1
        for i, j in [*self.places(), (len(self.to_right), len(self.to_left))]:
            if i > last_i + 1 and j > last_j + 1 and max(self.to_left[last_j + 1 : j]) < 0:
                gaps.append((last_i + 1, i, last_j + 1, j))
            last_i, last_j = i, j
        return gaps

    def pair_alike(self) -> None:
        """Pair words of one stem, of one value or nearly of one spelling, the most alike first."""
        scale = len(self.to_left) / max(len(self.to_right), 1)
        found: list[tuple[float, int, int]] = []
        left, right = self._free_words(self.left, self.to_right), self._free_words(self.right, self.to_left)
        for here in left:
            for there in right:
                alike = _alike(here, there)
                if alike:
                    i, j = here.place, there.place
                    away = abs(i * scale - j) / max(len(self.to_left), 1)
                    found.append((alike - away * 20 - self._crossed(i, j), i, j))
        for _, i, j in sorted(found, key=lambda each: (-each[0], each[1], each[2])):
            if self._free(i, j):
                self._pair(i, j, Answer.EQUAL if self.left.folded[i] == self.right.folded[j] else Answer.ALIKE)

    def _free_words(self, side: Side, partners: list[int]) -> list[_FreeWord]:
        """Return the words of a side that have no partner yet, without the marks."""
        numbers = self.left.language.number_words
        return [
            _FreeWord(
                place,
                word,
                side.stems[place],
                side.weights[place] < CONTENT,
                word[0].isdigit(),
                numbers.get(word, float(word) if word.isdecimal() else None),
            )
            for place, word in enumerate(side.folded)
            if partners[place] < 0 and side.weights[place] >= FUNCTION
        ]

    def pair_by_neighbours(self) -> None:
        """Pair equal light words that stand beside words that are paired, on both sides alike."""
        left, right = self.left.folded, self.right.folded
        to_right, to_left = self.to_right, self.to_left
        changed = True
        while changed:
            changed = False
            free = [k for k, partner in enumerate(to_right) if partner < 0]
            if {left[k] for k in free}.isdisjoint([right[m] for m, partner in enumerate(to_left) if partner < 0]):
                return
            near = sorted({k + hop for k in free for hop in (-2, -1, 1, 2)})
            anchors = [(i, to_right[i]) for i in near if 0 <= i < len(left) and to_right[i] >= 0]
            for i, j in anchors:
                for hop_i, hop_j in _HOPS:
                    k, m = i + hop_i, j + hop_j
                    if (
                        0 <= k < len(left)
                        and 0 <= m < len(right)
                        and to_right[k] < 0
                        and to_left[m] < 0
                        and left[k] == right[m]
                    ):
                        self._pair(k, m, Answer.EQUAL)
                        changed = True

    def pair_by_place(self) -> None:
        """Pair what is left between paired neighbours: words with words of their weight, in order."""
        for i, i_end, j, j_end in self._gaps():
            here = [k for k in range(i, i_end) if self.left.weights[k] > MARK]
            there = [k for k in range(j, j_end) if self.right.weights[k] > MARK]
            for k, m in _in_order(here, there, self.left.weights, self.right.weights):
                self._pair(k, m, Answer.PLACE)

    def pair_by_company(self) -> None:
        """Pair free words in the company of paired ones, the best accompanied first, in rounds while any is found."""
        for _ in range(_ROUNDS):
            free_left = [i for i, j in enumerate(self.to_right) if j < 0]
            free_right = [j for j, i in enumerate(self.to_left) if i < 0]
            if not (free_left and free_right):
                return
            found = [(self._company(i, j), -i, -j) for i in free_left for j in free_right]
            found = sorted((each for each in found if each[0] >= _COMPANY), reverse=True)
            if not found:
                return
            for _, i, j in found:
                if self._free(-i, -j):
                    self._pair(-i, -j, self._answer(-i, -j))

    def _answer(self, i: int, j: int) -> Answer:
        return Answer.EQUAL if self.left.folded[i] == self.right.folded[j] else Answer.PLACE

    def _company(self, i: int, j: int) -> float:
        """How well two free words fit to each other by what stands around them, up to 4.0."""
        equal = self.left.folded[i] == self.right.folded[j]
        weights = self.left.weights[i], self.right.weights[j]
        if MARK in weights and not equal:
            return 0.0
        score = 0.7 * equal + 0.3 * (weights[0] == weights[1])
        for step, share in ((-2, 0.5), (-1, 1.0), (1, 1.0), (2, 0.5)):
            here, there = i + step, j + step
            inside = 0 <= here < len(self.to_right)
            if inside and self.to_right[here] >= 0:
                score += share * _NEARNESS.get(abs(self.to_right[here] - there), 0.0)
            elif not inside and not 0 <= there < len(self.to_left):
                score += share  # both stand at the same end
        return score - 3 * abs(i / len(self.to_right) - j / len(self.to_left))

    def shared_partners(self, anchors: Sequence[tuple[int, int]]) -> list[WordPair]:
        """Return further pairs for words left over in a short gap between `anchors`."""
        shared: list[WordPair] = []
        last_i = last_j = -1
        for i, j in [*anchors, (len(self.to_right), len(self.to_left))]:
            if i <= last_i + 1 or j <= last_j + 1:
                last_i, last_j = i, j
                continue
            here = [k for k in range(last_i + 1, i) if self.left.weights[k] > MARK]
            there = [k for k in range(last_j + 1, j) if self.right.weights[k] > MARK]
            if 0 < len(here) <= _SHORT_GAP and 0 < len(there) <= _SHORT_GAP:
                inside = [(k, self.to_right[k]) for k in here if self.to_right[k] in there]
                for k in here if inside else ():
                    if self.to_right[k] < 0:
                        _, partner = min((abs(k - own), other) for own, other in inside)
                        shared.append(WordPair(k, partner, Answer.PLACE))
                for m in there if inside else ():
                    if self.to_left[m] < 0:
                        _, partner = min((abs(m - other), own) for own, other in inside)
                        shared.append(WordPair(partner, m, Answer.PLACE))
            last_i, last_j = i, j
        return shared


def _alike(here: _FreeWord, there: _FreeWord) -> float:
    """How alike two words are, 0 for not at all, else up to 100."""
    same = here.folded == there.folded
    if not same and here.value is not None and here.value == there.value:
        return 95.0
    if here.is_light or there.is_light:
        return 0.0
    if same:
        return 100.0
    if here.is_figure or there.is_figure:
        return 0.0
    return 98.0 if here.stem == there.stem else _near_spelling(here.folded, there.folded)


def _near_spelling(here: str, there: str) -> float:
    """How alike two spellings are: a word within a compound (85), or rapidfuzz's ratio where it is high enough."""
    short, long = (here, there) if len(here) <= len(there) else (there, here)
    if len(short) >= 4 and (long.startswith(short) or long.endswith(short)):
        return 85.0
    return fuzz.ratio(here, there, score_cutoff=_NEAR)


def _in_order(
    here: list[int], there: list[int], weights_here: tuple[float, ...], weights_there: tuple[float, ...]
) -> list[tuple[int, int]]:
    """Pair two short lists in order so that content answers to content and light words to light ones."""
    best = [[0.0] * (len(there) + 1) for _ in range(len(here) + 1)]
    for a in range(1, len(here) + 1):
        for b in range(1, len(there) + 1):
            same = weights_here[here[a - 1]] == weights_there[there[b - 1]]
            gain = (weights_here[here[a - 1]] + 0.5 if same else 0.2) + 0.01 * (abs(a - b) == 0)
            best[a][b] = max(best[a - 1][b], best[a][b - 1], best[a - 1][b - 1] + gain)
    pairs: list[tuple[int, int]] = []
    a, b = len(here), len(there)
    while a and b:
        if best[a][b] == best[a - 1][b]:
            a -= 1
        elif best[a][b] == best[a][b - 1]:
            b -= 1
        else:
            a, b = a - 1, b - 1
            pairs.append((here[a], there[b]))
    return pairs[::-1]
