"""Whose statement it is: one source in two forms, or two sources under one common noun."""

from __future__ import annotations

import pytest

from core.facts import FactKind, find_facts
from core.links import Link, Relation
from core.report import Report

SAME = (Link((0,), (0,), Relation.NEAR, 90),)


def state_of_claim(here: str, there: str, language: str) -> list[str]:
    left, right = (Report.from_sentences([sentence], language=language) for sentence in (here, there))
    return [fact.state.value for fact in find_facts(left, right, SAME) if fact.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("die Nachrichtenagentur AFP", "die Nachrichtenagentur Reuters", "differ"),
        ("die Nachrichtenagentur dpa", "die Deutsche Presse-Agentur", "agree"),
        ("Sprecher Müller", "Sprecher Meier", "differ"),
        ("Sprecher Müller", "Sprecher Peter Müller", "agree"),
        ("Sprecher Peter Müller", "Sprecher Peter Meier", "differ"),
        ("ein Sprecher", "Sprecher Peter Müller", "agree"),
        ("der Sprecher der Polizei", "Sprecher Peter Müller", "agree"),
        ("Präsident Selenskyj", "Präsident Zelenskyj", "agree"),
        ("die Kantonspolizei Bern", "die Kantonspolizei Zürich", "differ"),
    ],
)
def test_a_common_noun_before_two_names_makes_no_common_source(one: str, other: str, state: str) -> None:
    here, there = (f"Der Hafen sei gesperrt, sagte {source} am Montag." for source in (one, other))

    assert state_of_claim(here, there, "de") == [state]
    assert state_of_claim(there, here, "de") == [state]


@pytest.mark.parametrize(
    ("here", "there", "language"),
    [
        ("The port is closed, the news agency AFP said.", "The port is closed, the news agency Reuters said.", "en"),
        (
            "Le port est fermé, a déclaré le ministre Jean Morel.",
            "Le port est fermé, a déclaré le ministre Paul Girard.",
            "fr",
        ),
    ],
)
def test_two_names_under_one_noun_are_two_sources_in_other_languages(here: str, there: str, language: str) -> None:
    assert state_of_claim(here, there, language) == ["differ"]


def test_an_agency_keeps_its_name_in_small_letters() -> None:
    report = Report.from_sentences(["Der Hafen ist zu.", "Das meldete die Nachrichtenagentur dpa."], language="de")
    facts = find_facts(report, report, (Link((0, 1), (0, 1), Relation.VERBATIM, 100),))

    assert [fact.left[0].value for fact in facts if fact.kind is FactKind.CLAIM] == ["die Nachrichtenagentur dpa"]


def test_a_source_over_a_line_break_is_named_with_one_blank() -> None:
    text = ["Der Hafen ist zu.", "Das teilte die\n Hafenbehörde Seeheim mit."]
    report = Report.from_sentences(text, language="de")
    facts = find_facts(report, report, (Link((0, 1), (0, 1), Relation.VERBATIM, 100),))

    assert [fact.left[0].value for fact in facts if fact.kind is FactKind.CLAIM] == ["die Hafenbehörde Seeheim"]
