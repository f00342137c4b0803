from __future__ import annotations

import pytest

from core.reading import read_text, roles_of_units
from core.report import Role

REPORTS = {
    "de": (
        "Die Fähre «Anna» ist am Sonntag vor Norddorf auf Grund gelaufen. Verletzt wurde niemand.",
        "Zwei Boote brachten die 84 Passagiere an Land, wie die Polizei mitteilte.",
    ),
    "en": (
        "The ferry Anna ran aground off Norwick on Sunday. Nobody was hurt.",
        "Two boats took the 84 passengers ashore, the police said.",
    ),
    "fr": (
        "Le ferry Anna s'est échoué dimanche au large de Norville. Personne n'a été blessé.",
        "Deux bateaux ont ramené les 84 passagers à terre, selon la police.",
    ),
    "it": (
        "Il traghetto Anna si è arenato domenica davanti a Nordia. Nessuno è rimasto ferito.",
        "Due barche hanno portato a terra gli 84 passeggeri, ha detto la polizia.",
    ),
    "es": (
        "El transbordador Anna encalló el domingo frente a Norvilla. No hubo heridos.",
        "Dos lanchas llevaron a tierra a los 84 pasajeros, según la policía.",
    ),
}


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Unbegrenzt lesen.", "de"),
        ("Schenken Sie diesen Artikel weiter.", "de"),
        ("Bleiben Sie informiert.", "de"),
        ("Unlimited access to every article.", "en"),
        ("Start your free trial today.", "en"),
        ("Get full access now.", "en"),
        ("Stay informed.", "en"),
        ("Lecture illimitée.", "fr"),
        ("Restez informés chaque jour.", "fr"),
        ("Articoli illimitati, sempre senza pubblicità.", "it"),
        ("Disdici quando vuoi.", "it"),
        ("Lectura ilimitada.", "es"),
        ("Todos los artículos, sin publicidad.", "es"),
    ],
)
def test_a_line_of_nothing_but_words_of_offers_is_furniture_between_sentences(line: str, language: str) -> None:
    above, below = REPORTS[language]

    report = read_text(f"{above}\n\n{line}\n\n{below}")

    assert [sentence.text for sentence in report.sentences if sentence.role in {Role.PROMO, Role.NOTICE}] == [line]
    assert not any(sentence.role.is_furniture for sentence in report.sentences if sentence.text != line)


@pytest.mark.parametrize(("line", "language"), [("Sign in", "en"), ("Share this story", "en"), ("Link kopieren", "de")])
def test_a_button_above_the_headline_is_a_notice(line: str, language: str) -> None:
    above, below = REPORTS[language]
    headline = {"en": "Ferry runs aground off Norwick", "de": "Fähre läuft vor Norddorf auf Grund"}[language]

    found = roles_of_units([line, headline, above, below], language)

    assert [role for role, _ in found[:2]] == [Role.NOTICE, Role.HEADLINE]


@pytest.mark.parametrize(
    "sentence", ["Access is free.", "The trial starts today.", "Readers protested.", "“Share this.”", "No comment."]
)
def test_what_states_something_or_is_quoted_is_no_offer(sentence: str) -> None:
    above, below = REPORTS["en"]

    report = read_text(f"{above}\n\n{sentence}\n\n{below}")

    assert not any(each.role.is_furniture for each in report.sentences if each.text == sentence)


def test_a_line_on_what_the_report_is_about_is_no_offer() -> None:
    above = "Norwick council has bought access to the archive of the old Norwick Courier for all of its schools."

    report = read_text(f"{above}\n\nUnlimited access.\n\nThe archive goes back to 1847 and was closed for a decade.")

    assert not any(each.role.is_furniture for each in report.sentences)
