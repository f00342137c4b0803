"""Stage 3 of pairing: words alike in stem, value or spelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from core.variants.sides import CONTENT, FUNCTION, Side
from core.variants.word_pairs import Answer, Pairing

# Two words are near spellings of each other from this ratio of rapidfuzz on (0–100).
_NEAR = 75.0


class _FreeWord(NamedTuple):
    """A word without a partner, as likeness is judged."""

    place: int
    folded: str
    stem: str
    is_light: bool
    is_figure: bool
    value: float | None


def pair_alike(pairing: Pairing) -> None:
    """Pair words of one stem, of one value or nearly of one spelling, the most alike first."""
    free_left = [i for i, partner in enumerate(pairing.to_right) if partner < 0]
    free_right = [j for j, partner in enumerate(pairing.to_left) if partner < 0]
    scale = len(pairing.to_left) / max(len(pairing.to_right), 1)
    found: list[tuple[float, int, int]] = []
    for alike, i, j in likenesses(pairing.left, pairing.right, free_left, free_right):
        away = abs(i * scale - j) / max(len(pairing.to_left), 1)
        found.append((alike - away * 20 - _crossed(pairing, i, j), i, j))
    for _, i, j in sorted(found, key=lambda each: (-each[0], each[1], each[2])):
        if pairing.are_free(i, j):
            pairing.pair(i, j, Answer.EQUAL if pairing.are_equal(i, j) else Answer.ALIKE)


def likenesses(
    left: Side, right: Side, free_left: Sequence[int], free_right: Sequence[int]
) -> list[tuple[float, int, int]]:
    """Return which words without a partner are alike: how much, up to 100, and their indices on both sides."""
    numbers = left.language.number_words
    here = _free_words(left, free_left, numbers) if free_right else []
    there = _free_words(right, free_right, numbers) if here else []
    found = [(_alike(word, other), word.place, other.place) for word in here for other in there]
    return [each for each in found if each[0]]


def _free_words(side: Side, places: Sequence[int], numbers: Mapping[str, float]) -> list[_FreeWord]:
    """Return the words at some places as likeness is judged, without the marks."""
    folded = side.folded
    return [
        _FreeWord(
            place,
            folded[place],
            side.stems[place],
            side.weights[place] < CONTENT,
            folded[place][0].isdigit(),
            numbers.get(folded[place], float(folded[place]) if folded[place].isdecimal() else None),
        )
        for place in places
        if side.weights[place] >= FUNCTION
    ]


def _crossed(pairing: Pairing, i: int, j: int) -> float:
    """How much content lies in pairs that a pair of `i` and `j` would cross."""
    return sum(
        pairing.left.weights[k]
        for k, partner in enumerate(pairing.to_right)
        if partner >= 0 and ((k < i and partner > j) or (k > i and partner < j))
    )


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
