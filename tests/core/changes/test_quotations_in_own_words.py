"""What one report quotes and the other one says outside of quotation marks, and what only looks like a quotation."""

from __future__ import annotations

import pytest

from core.changes import Change, ChangeKind, find_changes
from core.links import Link, Relation
from core.report import Report


def quotation_changes(left: str, right: str, language: str = "de") -> list[Change]:
    here, there = (Report.from_sentences([sentence], language=language) for sentence in (left, right))
    found = find_changes(here, there, (Link((0,), (0,), Relation.NEAR, 90.0),))
    return [change for change in found if change.kind is ChangeKind.QUOTATION]


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("Darum beginnt der Umbau «erst im Frühling am See», sagte Frei.",
         "«Darum beginnt der Umbau erst im Frühling am See», sagte Frei.",
         "words in quotation marks in one report stand without them in the other"),
        ("Die Helfer des Vereins leisteten «sehr gute Arbeit am See», sagte Frei.",
         "«Die Helfer des Vereins leisten sehr gute Arbeit am See», sagte Frei.",
         "quoted in one report, put in its own words by the other"),
        ("«Der Verein gibt die Halle im Winter nicht her», sagte Frei.",
         "«Der Verein gibt die Halle im Winter nicht her, denn dort lagern Boote», sagte Frei.",
         "a quotation is cut or lengthened"),
    ],
)  # fmt: skip
def test_what_stands_outside_the_marks_of_the_other_report_is_not_said_to_be_cut(
    left: str, right: str, reason: str
) -> None:
    assert [change.reason for change in quotation_changes(left, right)] == [reason]
    assert [change.reason for change in quotation_changes(right, left)] == [reason]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # a term that nobody said, and a medium that some outlets set in marks
        ("Der «regionale, runde Tisch» am See umfasst 20 Mitglieder.", "Der Kreis am See umfasst 20 Mitglieder."),
        ("Das sagte Frei am Montag bei Spiegel live.", "Das sagte Frei am Montag bei «Spiegel live»."),
    ],
)
def test_a_term_and_a_medium_in_marks_are_no_quotation(left: str, right: str) -> None:
    assert quotation_changes(left, right) == []
    assert quotation_changes(right, left) == []
