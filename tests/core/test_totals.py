from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.links import Link, Relation
from core.report import Report, Role
from core.totals import Count, left_linked, right_linked, totals_of

REPORT = Report.from_sentences(
    ["Quay closed", "The quay is closed.", "Nobody was hurt.", "It opens on Monday.", "Photo: A. Example"],
    roles=[Role.HEADLINE, Role.LEDE, Role.BODY, Role.BODY, Role.CAPTION],
)


def test_reporting_is_lede_and_body_and_the_rest_is_counted_apart() -> None:
    totals = totals_of(REPORT, [])

    assert totals.reporting == totals.only_here == Count(3, 11)
    assert totals.headings == Count(1, 2)
    assert totals.furniture == Count(1, 3)
    assert totals.shared == Count(0, 0)


def test_linked_sentences_count_under_their_relation() -> None:
    totals = totals_of(REPORT, [(1, Relation.VERBATIM), (3, Relation.REWORDED)])

    assert totals.verbatim == Count(1, 4)
    assert totals.reworded == Count(1, 4)
    assert totals.only_here == Count(1, 3)
    assert totals.shared_word_share == pytest.approx(100 * 8 / 11)


def test_a_sentence_with_several_links_counts_once_under_the_closest_relation() -> None:
    totals = totals_of(REPORT, [(1, Relation.PARTIAL), (1, Relation.NEAR), (1, Relation.REWORDED)])

    assert totals.near == totals.shared == Count(1, 4)
    assert totals.partial == totals.reworded == Count(0, 0)


def test_links_of_headings_and_furniture_enter_no_figure_of_reporting() -> None:
    totals = totals_of(REPORT, [(0, Relation.VERBATIM), (4, Relation.VERBATIM)])

    assert totals.shared == totals.verbatim == Count(0, 0)


def test_a_report_without_reporting_shares_nothing() -> None:
    report = Report.from_sentences(["Quay closed"], roles=[Role.HEADLINE])

    assert totals_of(report, [(0, Relation.VERBATIM)]).shared_word_share == 0


def test_each_side_of_a_link_is_counted_in_its_own_report() -> None:
    links = [Link((0,), (2, 3), Relation.NEAR, 90)]

    assert left_linked(links) == [(0, Relation.NEAR)]
    assert right_linked(links) == [(2, Relation.NEAR), (3, Relation.NEAR)]


@given(
    st.lists(st.tuples(st.text("ab .", max_size=8), st.sampled_from(Role)), max_size=8),
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from(Relation)), max_size=12),
)
def test_the_parts_add_up(sentences: list[tuple[str, Role]], linked: list[tuple[int, Relation]]) -> None:
    report = Report.from_sentences([text for text, _ in sentences], roles=[role for _, role in sentences])

    totals = totals_of(report, [(position, relation) for position, relation in linked if position < len(sentences)])

    for unit in (field.name for field in fields(Count)):
        relations = (totals.verbatim, totals.near, totals.reworded, totals.partial)
        assert sum(getattr(part, unit) for part in relations) == getattr(totals.shared, unit)
        assert getattr(totals.shared, unit) + getattr(totals.only_here, unit) == getattr(totals.reporting, unit)
    assert totals.reporting.sentences + totals.headings.sentences + totals.furniture.sentences == len(sentences)
    assert 0 <= totals.shared_word_share <= 100
