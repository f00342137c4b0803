"""Stage 3 of pairing: words alike in stem, value or spelling."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from core.variants.lexemes import Lexeme
from core.variants.sides import CONTENT, Side
from core.variants.word_pairs import ALIKE, EQUAL, Pairing

# Two words are near spellings of each other from this ratio of rapidfuzz on (0–100).
_NEAR = 75.0


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
            pairing.pair(i, j, EQUAL if pairing.are_equal(i, j) else ALIKE)


def likenesses(
    left: Side, right: Side, free_left: Sequence[int], free_right: Sequence[int]
) -> list[tuple[float, int, int]]:
    """Return which words without a partner are alike: how much, up to 100, and their indices on both sides."""
    if not (free_left and free_right):
        return []
    lexemes, others = left.lexemes, right.lexemes
    words = [(j, word) for j in free_right if (word := others[j]).weight >= CONTENT or word.value is not None]
    if not words:
        return []
    found: list[tuple[float, int, int]] = []
    for i in free_left:
        here = lexemes[i]
        if here.weight >= CONTENT or here.value is not None:
            for j, there in words:
                if alike := _alike(here, there):
                    found.append((alike, i, j))
    return found


def _crossed(pairing: Pairing, i: int, j: int) -> float:
    """How much content lies in pairs that a pair of `i` and `j` would cross."""
    return sum(
        pairing.left.weights[k]
        for k, partner in enumerate(pairing.to_right)
        if partner >= 0 and ((k < i and partner > j) or (k > i and partner < j))
    )


def _alike(here: Lexeme, there: Lexeme) -> float:
    """How alike two words are, 0 for not at all, else up to 100."""
    folded, other = here.folded, there.folded
    if folded != other and here.value is not None and here.value == there.value:
        return 95.0
    if here.weight < CONTENT or there.weight < CONTENT:
        return 0.0
    if folded == other:
        return 100.0
    alike = 98.0 if here.stem == there.stem else _near_spelling(folded, other)
    return 0.0 if alike and (folded[0].isdigit() or other[0].isdigit()) else alike


def _near_spelling(here: str, there: str) -> float:
    """How alike two spellings are: a word within a compound (85), or rapidfuzz's ratio where it is high enough."""
    short, long = (here, there) if len(here) <= len(there) else (there, here)
    if short in long and len(short) >= 4 and (long.startswith(short) or long.endswith(short)):
        return 85.0
    if 200 * len(short) < _NEAR * (len(short) + len(long)):  # more than rapidfuzz's ratio can be
        return 0.0
    return fuzz.ratio(here, there, score_cutoff=_NEAR)
