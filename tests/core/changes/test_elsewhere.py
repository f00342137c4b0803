from __future__ import annotations

from core.changes import ChangeKind, find_changes
from core.links import Link, Relation
from core.report import Report


def german(*sentences: str) -> Report:
    return Report.from_sentences(sentences, language="de")


def test_a_day_that_the_other_report_gives_in_another_sentence_is_said_to_stand_there() -> None:
    left = german("Der Steg wurde am Dienstag gesperrt.", "Er bleibt zu.")
    right = german("Der Steg wurde gesperrt.", "Er bleibt zu.", "Schon am Dienstag war ein Balken gebrochen.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),))

    assert change.kind is ChangeKind.DATE
    assert change.reason.endswith("the other one gives it in sentence 3")


def test_a_day_that_a_headline_leaves_out_and_its_report_gives_is_no_change() -> None:
    left = german("Steg gesperrt", "Der Steg wurde am Dienstag gesperrt.")
    right = german("Der Steg wurde am Dienstag gesperrt.")

    assert find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),)) == ()


def test_a_day_that_a_report_gives_nowhere_is_a_change_on_a_restatement_too() -> None:
    left = german("Der Steg wurde gesperrt.", "Er bleibt zu.")
    right = german("Der Steg wurde am Dienstag gesperrt.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),))

    assert change.kind is ChangeKind.DATE


def test_a_hedge_that_a_headline_drops_is_a_change() -> None:
    left = german("Der Steg war morsch.", "Der Steg war offenbar morsch.")
    right = german("Der Steg war offenbar morsch.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),))

    assert change.kind is ChangeKind.MODALITY
