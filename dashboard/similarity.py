"""How alike any two sentences of two reports are: the whole grid, on the scale of the engine's links."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from core.alignment.folding import fold_sides
from core.report import Report

# As many cells as can be told apart, and hovered over, in a picture of a thousand pixels.
_MOST_CELLS = 4_000
_MOST_BINS = 60


@dataclass(frozen=True, slots=True)
class Grid:
    """The similarity of sentences, furniture left out.

    Attributes:
        values: From 0 (no word in common) to 100 (the same words in the same order), a row for each bin of the left
            report and a column for each bin of the right one; a bin holds the greatest value of its sentences.
        left: The first and the last position in each bin of the left report.
        right: The same of the right report.
    """

    values: NDArray[np.float64]
    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]

    @property
    def is_binned(self) -> bool:
        """Whether cells stand for several sentences."""
        return any(first != last for first, last in (*self.left, *self.right))


def similarity_grid(left: Report, right: Report) -> Grid:
    """Compare every sentence of one report with every sentence of the other.

    The similarity is twice the folded words that both sentences have in the same order, of all their words (Indel on
    words), as in `core.alignment.relations`; words that are merely akin do not count here.
    """
    here, there = fold_sides(left, right)
    signs: dict[str, str] = {}
    for word in chain.from_iterable((*here.words, *there.words)):
        signs.setdefault(word, chr(0xF0000 + len(signs)))
    lines, columns = (["".join(signs[word] for word in words) for words in side.words] for side in (here, there))
    if not lines or not columns:
        return Grid(np.zeros((0, 0)), (), ())
    values = 100 * np.asarray(cdist(lines, columns, scorer=Indel.normalized_similarity), dtype=np.float64)
    positions = tuple([sentence.position for sentence in side.sentences] for side in (here, there))
    binned = values.size > _MOST_CELLS
    left_starts, right_starts = (_starts(len(places), binned=binned) for places in positions)
    values = np.maximum.reduceat(np.maximum.reduceat(values, left_starts, axis=0), right_starts, axis=1)
    return Grid(values, _bins(positions[0], left_starts), _bins(positions[1], right_starts))


def _starts(number: int, *, binned: bool) -> list[int]:
    step = -(-number // _MOST_BINS) if binned else 1
    return list(range(0, number, step))


def _bins(positions: list[int], starts: list[int]) -> tuple[tuple[int, int], ...]:
    ends = [*starts[1:], len(positions)]
    return tuple((positions[start], positions[end - 1]) for start, end in zip(starts, ends, strict=True))
