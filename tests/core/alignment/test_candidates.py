from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.alignment.candidates import Candidates, find_candidates, spread
from core.alignment.folding import Side, fold_side
from core.alignment.terms import terms_of
from core.report import Report, Role

# Few words, so that sentences share many and some promise the same.
WORDS = st.sampled_from(("Dorf", "Brücke", "Fluss", "Mühle", "Wald", "Rat", "Wahl", "Turm", "gesperrt", "die", "und"))
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=24)
ROLES = st.lists(st.sampled_from((Role.BODY, Role.BODY, Role.LEDE, Role.HEADLINE)), min_size=24, max_size=24)


def _side(sentences: list[str], roles: list[Role]) -> Side:
    return fold_side(Report.from_sentences(sentences, roles=roles[: len(sentences)], language="de"))


def _candidates(left: Side, right: Side) -> Candidates:
    terms = terms_of(left.characters, right.characters, left.vocabulary, "de")
    return find_candidates(left, right, terms.roots)


@given(SENTENCES, SENTENCES, ROLES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_left_out_first_in_long_reports_is_among_the_best_of_none(
    monkeypatch: pytest.MonkeyPatch, left: list[str], right: list[str], roles: list[Role]
) -> None:
    sides = _side(left, roles), _side(right, roles[::-1])
    monkeypatch.undo()
    short = _candidates(*sides)
    monkeypatch.setattr("core.alignment.candidates._MANY", 1)
    monkeypatch.setattr("core.alignment.candidates._MOST_IN_16_BITS", 0)

    long = _candidates(*sides)

    assert long.left.tolist() == short.left.tolist()
    assert long.right.tolist() == short.right.tolist()
    assert long.shared_roots.tolist() == short.shared_roots.tolist()


@given(SENTENCES, SENTENCES, ROLES)
def test_identical_sentences_are_candidates_once_each(left: list[str], right: list[str], roles: list[Role]) -> None:
    here, there = _side(left, roles), _side(right, roles[::-1])
    found = _candidates(here, there)
    left_places: list[int] = found.left[found.identical].tolist()
    right_places: list[int] = found.right[found.identical].tolist()
    same = list(zip(left_places, right_places, strict=True))

    assert {here.keys[i] for i, _ in same} == set(here.keys) & set(there.keys)
    assert all(here.keys[i] == there.keys[j] for i, j in same)
    if len(set(here.keys)) == len(here.keys) and len(set(there.keys)) == len(there.keys):
        assert len(same) == len(set(here.keys) & set(there.keys))


@given(st.dictionaries(st.integers(0, 50), st.floats(0.1, 1)), st.lists(st.integers(0, 50)))
def test_values_are_found_by_a_table_as_by_a_search(values: dict[int, float], keys: list[int]) -> None:
    at = np.array(sorted(values), dtype=np.int64)
    figures = np.array([values[key] for key in sorted(values)], dtype=np.float64)
    wanted = np.array(keys, dtype=np.int64)

    by_table, by_search = (spread(wanted, at, figures, size).tolist() for size in (51, 1 << 30))

    assert by_table == by_search == [values.get(key, 0) for key in keys]
