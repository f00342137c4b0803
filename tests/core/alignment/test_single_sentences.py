from __future__ import annotations

import pytest

from core.alignment import align
from core.links import GuardKind, Relation
from core.report import Report
from core.settings import Settings


def _links(language: str, left: str, right: str) -> tuple[tuple[Relation, tuple[GuardKind, ...]], ...]:
    here, there = (Report.from_sentences([text], language=language) for text in (left, right))
    return tuple((link.relation, tuple(guard.kind for guard in link.guards)) for link in align(here, there, Settings()))


@pytest.mark.parametrize(
    ("language", "left", "right", "guards"),
    [
        ("en", "The mayor opened the bridge on Monday.", "The mayor opened the bridge on Tuesday.", (GuardKind.DATE,)),
        ("en", "Police said 12 people were hurt.", "Police said 14 people were hurt.", (GuardKind.FIGURE,)),
        ("de", "Die Stadt hat am Montag die Brücke eröffnet.", "Am Montag hat die Stadt die Brücke eröffnet.", ()),
        ("fr", "Le maire a inauguré le pont lundi.", "Le pont a été inauguré lundi par le maire.", ()),
    ],
)
def test_two_reports_of_one_sentence_are_linked_where_nearly_all_of_it_returns(
    language: str, left: str, right: str, guards: tuple[GuardKind, ...]
) -> None:
    assert _links(language, left, right) == ((Relation.NEAR, guards),)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The council rejected the plan.", "The council approved the budget."),
        ("en", "Shares fell on Monday.", "Shares rose on Friday."),
        ("de", "Der Präsident reist nach Paris.", "Der Minister reist nach Rom."),
    ],
)
def test_two_reports_of_one_sentence_that_share_its_frame_alone_are_not(language: str, left: str, right: str) -> None:
    assert _links(language, left, right) == ()
