"""Which word of one side answers to which word of the other: equal words, moved ones, and words put for each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import count, pairwise
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
    return paired(left, right).pairs()


def paired(left: Side, right: Side) -> Pairing:
    """Pair the words of two sides as `pair_words` does, and return the state in which the pairing ended."""
    pairing = Pairing(left, right)
    if len(left.texts) * len(right.texts) > _MOST_CELLS:
        pairing.pair_in_order(0, len(left.texts), 0, len(right.texts))
        return pairing
    pairing.tile()
    if pairing.is_complete():
        return pairing
    pairing.fill_gaps()
    pairing.pair_alike()
    pairing.pair_by_neighbours()
    if not pairing.is_complete():
        gaps = pairing.gaps()
        pairing.pair_by_place()
        pairing.pair_by_company()
        pairing.share_partners(gaps)
    return pairing


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


class _FreeWord(NamedTuple):
    """A word without a partner, as likeness is judged."""

    place: int
    folded: str
    stem: str
    is_light: bool
    is_figure: bool
    value: float | None


class Pairing:
    """Which word answers to which, while it is found out.

    Attributes:
        left: The left side.
        right: The right side.
        to_right: For each left word the index of its partner, -1 where it has none.
        to_left: The same for each right word.
        answers: For each left word the grounds on which it was paired.
        shared: Pairs whose one word has a partner already.
    """

    def __init__(self, left: Side, right: Side) -> None:
        """Begin with words that are all free."""
        self.left, self.right = left, right
        self.to_right = [-1] * len(left.texts)
        self.to_left = [-1] * len(right.texts)
        self.answers = [Answer.EQUAL] * len(left.texts)
        self.shared: list[WordPair] = []

    def pairs(self) -> tuple[WordPair, ...]:
        """Return the pairs in the order of the left side."""
        answers = self.answers
        pairs = [WordPair(i, j, answers[i]) for i, j in enumerate(self.to_right) if j >= 0]
        return tuple(sorted([*pairs, *self.shared])) if self.shared else tuple(pairs)

    def is_complete(self) -> bool:
        """Whether one of the sides has no word left."""
        return -1 not in self.to_right or -1 not in self.to_left

    def _pair(self, i: int, j: int, answer: Answer) -> None:
        self.to_right[i], self.to_left[j], self.answers[i] = j, i, answer

    def _free(self, i: int, j: int) -> bool:
        return self.to_right[i] < 0 and self.to_left[j] < 0

    def tile(self) -> None:
        """Take common runs that hold a content word, heaviest first; of equals the one that stays nearest in place."""
        if self._tile_at_once():
            return
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

    def _tile_at_once(self) -> bool:
        """Take all common runs in one go where no two of them want the same word; say whether that could be done.

        So it is in most links. The order in which runs are taken matters only where they meet, and they don't where
        each content word of both sides stands once and no light word lies in two runs.
        """
        left, right, weights = self.left.folded, self.right.folded, self.left.weights
        first, last = dict(zip(reversed(right), range(len(right) - 1, -1, -1), strict=True)), dict(zip(right, count()))
        content = [(i, last[word]) for i, word in enumerate(left) if weights[i] >= CONTENT and word in last]
        partners = {j for _, j in content}
        if len(partners) < len(content) or any(first[left[i]] != j for i, j in content):
            return False
        runs: list[tuple[int, int, int, int]] = []
        i_end = 0
        for i, j in content:
            if i < i_end:
                continue  # inside the run before
            start, begin = i, j
            while start and begin and left[start - 1] == right[begin - 1]:
                start, begin = start - 1, begin - 1
            if start < i_end:
                return False
            i_end, j_end = i + 1, j + 1
            while i_end < len(left) and j_end < len(right) and left[i_end] == right[j_end]:
                i_end, j_end = i_end + 1, j_end + 1
            runs.append((begin, j_end, start, i_end))
        runs.sort()
        if any(run[1] > following[0] for run, following in pairwise(runs)):
            return False
        for begin, j_end, start, i_end in runs:
            self.to_right[start:i_end] = range(begin, j_end)
            self.to_left[begin:j_end] = range(start, i_end)
        return True

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
        for i, i_end, j, j_end in self._free_gaps():
            self.pair_in_order(i, i_end, j, j_end)

    def pair_in_order(self, i: int, i_end: int, j: int, j_end: int) -> None:
        """Pair what is equal between two stretches, in order."""
        here, there = self.left.folded[i:i_end], self.right.folded[j:j_end]
        if set(here).isdisjoint(there):
            return
        for block in Indel.opcodes(here, there):
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    k, m = i + block.src_start + step, j + block.dest_start + step
                    if self._free(k, m):
                        self._pair(k, m, Answer.EQUAL)

    def gaps(self) -> list[tuple[int, int, int, int]]:
        """Return the gaps between the pairs made so far."""
        return gaps_of(self.to_right, len(self.to_left))

    def _free_gaps(self) -> list[tuple[int, int, int, int]]:
        """Return the gaps whose right words are free too."""
        return [gap for gap in self.gaps() if max(self.to_left[gap[2] : gap[3]]) < 0]

    def pair_alike(self) -> None:
        """Pair words of one stem, of one value or nearly of one spelling, the most alike first."""
        left = self._free_words(self.left, self.to_right)
        right = self._free_words(self.right, self.to_left) if left else []
        if not right:
            return
        scale = len(self.to_left) / max(len(self.to_right), 1)
        found: list[tuple[float, int, int]] = []
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
        numbers, folded = self.left.language.number_words, side.folded
        return [
            _FreeWord(
                place,
                folded[place],
                side.stems[place],
                side.weights[place] < CONTENT,
                folded[place][0].isdigit(),
                numbers.get(folded[place], float(folded[place]) if folded[place].isdecimal() else None),
            )
            for place, partner in enumerate(partners)
            if partner < 0 and side.weights[place] >= FUNCTION
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
        for i, i_end, j, j_end in self._free_gaps():
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

    def share_partners(self, gaps: Sequence[tuple[int, int, int, int]]) -> None:
        """Let words left over in a short one of the `gaps` that were there before share a neighbour's partner."""
        to_right, to_left = self.to_right, self.to_left
        for i, i_end, j, j_end in gaps:
            here = [k for k in range(i, i_end) if self.left.weights[k] > MARK]
            there = [k for k in range(j, j_end) if self.right.weights[k] > MARK]
            if not (0 < len(here) <= _SHORT_GAP and 0 < len(there) <= _SHORT_GAP):
                continue
            inside = [(k, to_right[k]) for k in here if to_right[k] in there]
            if not inside:
                continue
            for k in here:
                if to_right[k] < 0:
                    _, partner = min((abs(k - own), other) for own, other in inside)
                    self.shared.append(WordPair(k, partner, Answer.PLACE))
            for m in there:
                if to_left[m] < 0:
                    _, partner = min((abs(m - other), own) for own, other in inside)
                    self.shared.append(WordPair(partner, m, Answer.PLACE))


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
    if len(here) == len(there) == 1:
        return [(here[0], there[0])]
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
