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


OFFERS = [
    (("Unbegrenzt lesen.", "Jederzeit kündbar."), "de"),
    (("Jetzt einloggen.", "Alle Inhalte unbegrenzt testen."), "de"),
    (("Unlimited access to every article.", "Cancel anytime."), "en"),
    (("Get unlimited access now.", "Subscribe today."), "en"),
    (("Lecture illimitée.", "Abonnement résiliable chaque mois."), "fr"),
    (("Articoli illimitati, sempre senza pubblicità.", "Disdici quando vuoi."), "it"),
    (("Lectura ilimitada.", "Suscríbete ahora."), "es"),
]


@pytest.mark.parametrize(("lines", "language"), OFFERS)
def test_lines_in_a_row_of_nothing_but_words_of_offers_are_furniture(lines: tuple[str, str], language: str) -> None:
    above, below = REPORTS[language]

    report = read_text("\n\n".join([above, *lines, below]))

    furniture = [sentence.text for sentence in report.sentences if sentence.role in {Role.PROMO, Role.NOTICE}]
    assert furniture == list(lines)
    assert not any(sentence.role.is_furniture for sentence in report.sentences if sentence.text not in lines)


@pytest.mark.parametrize(("lines", "language"), OFFERS)
def test_a_single_one_of_them_is_left_to_what_else_is_known(lines: tuple[str, str], language: str) -> None:
    above, below = REPORTS[language]

    inside = roles_of_units([above, lines[0], below], language)
    last = roles_of_units([above, below, lines[0]], language)

    assert not inside[1][0].is_furniture
    assert not last[2][0].is_furniture


def test_a_single_one_below_a_line_of_the_page_is_furniture() -> None:
    found = roles_of_units([*REPORTS["en"], "Save story", "Find it again in your account."], "en")

    assert [role.is_furniture for role, _ in found] == [False, False, True, True]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Un engagement pour tous", "fr"),
        ("La lecture pour tous", "fr"),
        ("Une application sans limites", "fr"),
        ("Le leggi della regione", "it"),
        ("Il primo articolo", "it"),
        ("La sesión de mañana", "es"),
        ("Leer cada día", "es"),
        ("Teilen und schenken", "de"),
        ("Mehr Journalismus in der Region", "de"),
        ("Neue Leserinnen und Leser", "de"),
        ("Leser bleiben informiert.", "de"),
        ("Readers pay less.", "en"),
        ("Local journalists get less", "en"),
        ("New edition", "en"),
        ("Unlimited access", "en"),
    ],
)
def test_a_subhead_of_such_words_between_paragraphs_stays_the_reports(line: str, language: str) -> None:
    above, below = (f"{part} {part}" for part in REPORTS[language])

    found = roles_of_units([above, line, below], language)

    assert not any(role.is_furniture for role, _ in found)


@pytest.mark.parametrize(
    "sentence", ["Readers pay less.", "Local journalists get more.", "All subscriptions continue."]
)
def test_who_does_something_at_the_reports_end_makes_no_offer(sentence: str) -> None:
    above, below = REPORTS["en"]

    assert not roles_of_units([above, below, sentence], "en")[-1][0].is_furniture


def test_a_line_of_such_words_above_everything_may_be_the_headline() -> None:
    above, below = REPORTS["de"]

    assert roles_of_units(["Unbegrenzt lesen", above, below], "de")[0][0] is Role.HEADLINE


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
