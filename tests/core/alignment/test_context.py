from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.alignment.context import context_features

SIZES = (6, 7)
PAIRS = st.dictionaries(
    st.tuples(st.integers(0, SIZES[0] - 1), st.integers(0, SIZES[1] - 1)), st.sampled_from((0.1, 0.5, 0.7, 0.999))
)


def _features(pairs: dict[tuple[int, int], float]) -> dict[str, list[float]]:
    held = sorted(pairs)
    left, right = (np.array([pair[side] for pair in held], dtype=np.int64) for side in (0, 1))
    likely = np.array([pairs[pair] for pair in held], dtype=np.float64)
    return {name: figures.tolist() for name, figures in context_features(left, right, likely, SIZES).items()}


@given(PAIRS)
def test_rivals_are_the_best_other_pairs_of_either_sentence(pairs: dict[tuple[int, int], float]) -> None:
    features = _features(pairs)

    for position, (left, right) in enumerate(sorted(pairs)):
        others = [(i, j) for i, j in pairs if (i, j) != (left, right)]
        rivals = [
            max([pairs[i, j] for i, j in others if i == left], default=0.0),
            max([pairs[i, j] for i, j in others if j == right], default=0.0),
        ]
        assert features["rival_high"][position] == max(rivals)
        assert features["rival_low"][position] == min(rivals)


@given(PAIRS)
def test_no_pair_at_the_edge_has_a_neighbor_in_the_next_row(pairs: dict[tuple[int, int], float]) -> None:
    features = _features(pairs)

    for position, (i, j) in enumerate(sorted(pairs)):
        beside = [pairs.get(pair, 0.0) for pair in ((i, j - 1), (i, j + 1), (i - 1, j), (i + 1, j))]
        before, after = (
            max(
                share * pairs.get((i + step * down, j + step * along), 0.0)
                for share, down, along in ((1, 1, 1), (0.8, 1, 2), (0.8, 2, 1), (0.6, 2, 2))
            )
            for step in (-1, 1)
        )
        assert features["beside"][position] == max(beside)
        assert features["neighbors"][position] == pytest.approx(before + after)


@given(PAIRS)
def test_the_figures_are_the_same_for_exchanged_reports(pairs: dict[tuple[int, int], float]) -> None:
    held = sorted((j, i) for i, j in pairs)
    left, right = (np.array([pair[side] for pair in held], dtype=np.int64) for side in (0, 1))
    likely = np.array([pairs[i, j] for j, i in held], dtype=np.float64)

    mirrored = context_features(left, right, likely, (SIZES[1], SIZES[0]))

    order = [held.index((j, i)) for i, j in sorted(pairs)]
    for name, figures in _features(pairs).items():
        assert [mirrored[name].tolist()[position] for position in order] == pytest.approx(figures)
