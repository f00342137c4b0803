"""An optional stage of alignment: sentences without a partner whose vectors say that they mean the same.

Synopse brings no vectors along. Whoever has a model hands in an encoder; it can add links between sentences that the
wording left alone, and never takes a link away, changes a relation or silences a guard.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.errors import ComparisonError

# Sentence models put paraphrases above .8 and sentences of one topic about .5 to .7; an encoder can be stricter by
# itself. Not calibrated, since no model is part of the project.
_CLOSE = 0.8
# Rows of the similarity matrix that are held at a time, so that it never stands as a whole.
_ROWS_AT_A_TIME = 256


class Encoder(Protocol):
    """Turns sentences into vectors whose direction stands for their meaning."""

    def encode(self, sentences: list[str]) -> NDArray[np.float32]:
        """Return one row for each sentence, all of the same width."""
        ...


def close_pairs(encoder: Encoder, left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of sentences that are each other's closest by their vectors, and close enough.

    Args:
        encoder: The encoder.
        left: Left sentences.
        right: Right sentences.

    Raises:
        ComparisonError: If the encoder does not return one finite vector for each sentence.
    """
    if not left or not right:
        return []
    here, there = _directions(encoder, left), _directions(encoder, right)
    best_of_left = np.zeros(len(here), dtype=np.int64)
    best_of_right = np.zeros(len(there), dtype=np.int64)
    closeness_left = np.zeros(len(here))
    closeness_right = np.full(len(there), -np.inf)
    for start in range(0, len(here), _ROWS_AT_A_TIME):
        cosines = here[start : start + _ROWS_AT_A_TIME] @ there.T
        best_of_left[start : start + len(cosines)] = cosines.argmax(1)
        closeness_left[start : start + len(cosines)] = cosines.max(1)
        nearer = cosines.max(0) > closeness_right
        best_of_right[nearer] = start + cosines.argmax(0)[nearer]
        closeness_right[nearer] = cosines.max(0)[nearer]
    return [
        (place, int(best_of_left[place]))
        for place in range(len(here))
        if closeness_left[place] >= _CLOSE and best_of_right[best_of_left[place]] == place
    ]


def _directions(encoder: Encoder, sentences: Sequence[str]) -> NDArray[np.float64]:
    vectors = np.asarray(encoder.encode(list(sentences)), dtype=np.float64)
    if vectors.ndim != 2 or len(vectors) != len(sentences) or not np.isfinite(vectors).all():
        message = (
            f"The encoder returned an array of shape {vectors.shape} for {len(sentences)} sentences: "
            "it must return one row of finite numbers for each sentence."
        )
        raise ComparisonError(message)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(lengths, 1e-9)
