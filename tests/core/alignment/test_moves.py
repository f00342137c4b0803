from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.alignment.context import longest_chain
from core.alignment.moves import heaviest_chain

PERMUTATIONS = st.integers(0, 7).flatmap(lambda size: st.permutations(range(size)))


def _chains(places: list[int]) -> list[tuple[int, ...]]:
    """Every ascending chain of positions, by trying all subsets."""
    return [
        chosen
        for size in range(len(places) + 1)
        for chosen in combinations(range(len(places)), size)
        if all(places[a] < places[b] for a, b in pairwise(chosen))
    ]


def test_the_heavier_of_two_chains_stays_in_place() -> None:
    assert heaviest_chain([2, 0, 1], [5, 2, 2]) == [0]
    assert heaviest_chain([2, 0, 1], [3, 2, 2]) == [1, 2]


@given(PERMUTATIONS, st.lists(st.integers(1, 5), min_size=7, max_size=7))
def test_no_chain_weighs_more(places: list[int], weights: list[int]) -> None:
    chain = heaviest_chain(places, weights[: len(places)])

    assert tuple(chain) in _chains(places)
    assert sum(weights[k] for k in chain) == max(sum(weights[k] for k in other) for other in _chains(places))


@given(PERMUTATIONS)
def test_no_chain_is_longer(places: list[int]) -> None:
    chain = longest_chain(places)

    assert tuple(chain) in _chains(places)
    assert len(chain) == max(map(len, _chains(places)))
