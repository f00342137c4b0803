from __future__ import annotations

from core.corrections.candidates import OFFERED, candidates_between
from core.report import Report, Role

Reports = tuple[Report, Report]


def test_the_sentence_that_shares_most_comes_first(reports: Reports) -> None:
    candidates = candidates_between(*reports)

    assert candidates.left[1][0].position == 1
    assert {candidate.position for candidate in candidates.left[3][:2]} == {3, 4}
    assert candidates.right[4][0].position == 3


def test_candidates_fall_in_similarity_and_are_few(reports: Reports) -> None:
    candidates = candidates_between(*reports)

    for offered in (*candidates.left.values(), *candidates.right.values()):
        similarities = [candidate.similarity for candidate in offered]
        assert similarities == sorted(similarities, reverse=True)
        assert all(0 < similarity <= 100 for similarity in similarities)
        assert len(offered) <= OFFERED


def test_furniture_is_neither_given_candidates_nor_named_as_one() -> None:
    words = "The ferry Aurora ran aground off Lintholm."
    left = Report.from_sentences([words, words], roles=[Role.BODY, Role.CAPTION], language="en")
    right = Report.from_sentences([words, "Photo: Aurora"], roles=[Role.BODY, Role.CREDIT], language="en")

    candidates = candidates_between(left, right)

    assert list(candidates.left) == [0]
    assert [(one.position, one.similarity) for one in candidates.left[0]] == [(0, 100.0)]


def test_long_reports_get_candidates_too() -> None:
    lines = [f"Ship {number} left harbor {number % 97} with goods." for number in range(210)]
    left, right = Report.from_sentences(lines, language="en"), Report.from_sentences(lines[::-1], language="en")

    assert len(candidates_between(left, right).left) == 210


def test_empty_reports_have_none() -> None:
    empty = Report.from_sentences([])

    assert candidates_between(empty, Report.from_sentences(["A ship came."])).right == {}
