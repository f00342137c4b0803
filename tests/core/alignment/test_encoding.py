from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from core.alignment import align
from core.comparison import compare
from core.errors import ComparisonError
from core.links import GuardKind, Relation
from core.report import Report
from core.settings import Settings
from tests.core.alignment.conftest import FRAME

JOBS = "Mehrere hundert Angestellte verlieren ihren Arbeitsplatz."
POSTS = "Das Unternehmen streicht Stellen."


class TopicEncoder:
    """Knows two topics by their words: work and the council."""

    def encode(self, sentences: list[str]) -> NDArray[np.float32]:
        """Return one column a topic."""
        topics = (("Angestellte", "Stellen"), ("Gemeinderat", "Budget"), ("Sitzung",), ("Landwirte",))
        return np.array(
            [[any(word in text for word in topic) for topic in topics] for text in sentences], dtype=np.float32
        )


class BrokenEncoder:
    """Returns fewer vectors than sentences."""

    def encode(self, sentences: list[str]) -> NDArray[np.float32]:
        """Return one vector too few."""
        return np.ones((len(sentences) - 1, 3), dtype=np.float32)


def _reports(left: str, right: str) -> tuple[Report, Report]:
    return (
        Report.from_sentences((*FRAME, left), language="de"),
        Report.from_sentences((*FRAME, right), language="de"),
    )


def test_vectors_link_what_the_wording_leaves_alone() -> None:
    left, right = _reports(JOBS, POSTS)

    plain = align(left, right, Settings())
    encoded = align(left, right, Settings(), TopicEncoder())

    assert len(plain) == len(FRAME)
    assert encoded[:-1] == plain
    assert (encoded[-1].left, encoded[-1].right, encoded[-1].relation) == ((3,), (3,), Relation.REWORDED)


def test_vectors_silence_no_guard() -> None:
    left, right = _reports("Die Stellen seien nicht gefährdet.", "Die Stellen seien gefährdet.")

    links = align(left, right, Settings(), TopicEncoder())

    assert [guard.kind for guard in links[-1].guards] == [GuardKind.NEGATION]


def test_vectors_link_nothing_between_reports_of_different_events() -> None:
    left, right = Report.from_sentences((JOBS,), language="de"), Report.from_sentences((POSTS,), language="de")

    assert align(left, right, Settings(), TopicEncoder()) == ()


def test_an_encoder_that_loses_a_sentence_is_told_so() -> None:
    left, right = _reports(JOBS, POSTS)

    with pytest.raises(ComparisonError, match="one row of finite numbers for each sentence"):
        align(left, right, Settings(), BrokenEncoder())


def test_a_comparison_hands_the_encoder_on_and_goes_on_from_its_links() -> None:
    reports = _reports(JOBS, POSTS)

    plain, encoded = compare(reports).pairs[0], compare(reports, encoder=TopicEncoder()).pairs[0]

    assert encoded.left_totals.shared.sentences == plain.left_totals.shared.sentences + 1
    assert encoded.links[-1].variants


def test_a_comparison_with_an_encoder_keeps_its_guards_and_is_mirrored_by_swapping() -> None:
    reports = _reports(
        "Die Stellen seien nicht gefährdet, sagte Regula Amstutz.", "Die Stellen seien gefährdet, sagte Regula Amstutz."
    )

    pair, swapped = (compare(order, encoder=TopicEncoder()).pairs[0] for order in (reports, reports[::-1]))

    assert [guard.kind for guard in pair.links[-1].guards] == [GuardKind.NEGATION]
    assert swapped.links == tuple(link.mirrored() for link in pair.links)
