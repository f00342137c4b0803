from __future__ import annotations

import pytest

from core.reading import read_text, roles_of_units
from core.report import Role

REPORT = [
    "Der Hafen von Beispielstadt bekommt eine neue Mole. Das beschloss der Rat am Montag nach langer Debatte.",
    "Die Kosten von vier Millionen Euro tragen die Stadt und das Land je zur Hälfte, wie die Kämmerin sagte.",
    "Die alte Mole stammt aus dem Jahr 1931 und war bei einem Sturm im vergangenen Winter gebrochen.",
    "Bis die neue steht, legen die Fähren am Südkai an. Die Überfahrt dauert dann zehn Minuten länger.",
]


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("Veröffentlicht am 13. Mai 2024 um 15:44", Role.NOTICE),
        (">> Sie suchen eine Wohnung am Wasser? Unser Vergleich zeigt, was zu haben ist.", Role.TEASER),
        ("Für unsere Fahrpläne lesen wir genaue Standortdaten und Geräteeigenschaften aus.", Role.NOTICE),
        ("Personalisierte Inhalte, Inhaltemessung und Erkenntnisse über Zielgruppen für unsere Angebote.", Role.NOTICE),
    ],
)
def test_what_its_form_gives_away_is_furniture_inside_a_report(unit: str, role: Role) -> None:
    found = roles_of_units([*REPORT[:2], unit, *REPORT[2:]], "de")

    assert found[2][0] is role


def test_a_report_on_personalized_advertising_asks_nobody_to_agree() -> None:
    sentence = "Der Rat verbietet personalisierte Werbung auf den Tafeln am Hafen, die Kameras erkannten Gesichter."

    found = roles_of_units([*REPORT[:2], sentence, *REPORT[2:]], "de")

    assert not found[2][0].is_furniture


def test_a_paragraph_that_begins_with_the_name_above_it_is_a_portrait_of_the_author() -> None:
    portrait = "Ina Muster lehrt Geschichte der Häfen an der Universität Beispielstadt und schreibt an einem Buch."

    found = roles_of_units([*REPORT, "Impressum", "Ina Muster", portrait], "de")

    assert found[-1] == (Role.NOTICE, "says who the author is")


@pytest.mark.parametrize(
    ("unit", "language"),
    [
        ("Korrektur: In einer früheren Version hieß es, die Mole koste drei Millionen.", "de"),
        ("In einer ersten Fassung dieses Artikels stand, die Mole sei aus dem Jahr 1932.", "de"),
        ("Correction: The breakwater dates from 1931, not 1932.", "en"),
        ("This story has been corrected to show that the breakwater dates from 1931.", "en"),
        ("Rectificatif : la jetée date de 1931 et non de 1932.", "fr"),
        ("Errata corrige: il molo risale al 1931.", "it"),
        ("Fe de errores: el muelle data de 1931.", "es"),
    ],
)
def test_what_an_outlet_puts_right_is_no_report_text(unit: str, language: str) -> None:
    assert roles_of_units([*REPORT, unit], language)[-1] == (Role.NOTICE, "says what the outlet put right or added")


@pytest.mark.parametrize("unit", ["Corrections officers searched the pier.", "Precisamente el muelle costó más."])
def test_a_word_of_the_report_that_begins_like_a_correction_is_none(unit: str) -> None:
    given = roles_of_units([*REPORT[:2], unit, *REPORT[2:]], "en")[2]

    assert given != (Role.NOTICE, "says what the outlet put right or added")


def test_a_question_that_the_report_answers_itself_in_short_lines_is_no_poll() -> None:
    lines = ["Was fehlt dem Hafen?", "Eine Mole.", "Ein Kran.", "Und vor allem Geld."]
    found = roles_of_units([*REPORT[:2], *lines, *REPORT[2:]], "de")

    assert not any(role.is_furniture for role, _ in found)


def test_a_line_of_sections_pasted_as_one_is_a_menu() -> None:
    found = roles_of_units(["Startseite Politik Sport Hafen Wetter", "Hafen bekommt eine neue Mole", *REPORT], "de")

    assert [role for role, _ in found[:2]] == [Role.NOTICE, Role.HEADLINE]


def test_their_houses_are_not_the_readers() -> None:
    theirs = "Die Bewohner dürfen seit Montag wieder in ihre Häuser zurück, ihnen droht keine Gefahr mehr."
    found = roles_of_units([*REPORT, theirs], "de")

    assert found[-1][0] is Role.BODY


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("In einer früheren Fassung des Gesetzes waren noch Zuschüsse für Mieter vorgesehen.", "de"),
        ("An earlier version of the bill was rejected in March because it set no limit on rents.", "en"),
        ("This story was told to reporters by Paula Reed, who lives in the valley.", "en"),
        ("Une version précédente du texte prévoyait un plafond que la majorité a supprimé.", "fr"),
        ("Una versione precedente del piano prevedeva la chiusura della scuola del paese.", "it"),
        ("Una versión anterior del plan preveía el cierre de la escuela del pueblo.", "es"),
    ],
)
def test_an_earlier_version_of_something_else_is_report_text(sentence: str, language: str) -> None:
    opening = {
        "de": "Der Rat hat am Dienstag einen neuen Entwurf vorgelegt, über den heftig gestritten wird.",
        "en": "The council presented a new draft on Tuesday that is the subject of a heated debate.",
        "fr": "Le conseil a présenté mardi un nouveau projet qui fait l'objet d'un vif débat.",
        "it": "Il consiglio ha presentato martedì un nuovo progetto che suscita un vivace dibattito.",
        "es": "El consejo presentó el martes un nuevo proyecto que es objeto de un vivo debate.",
    }[language]

    report = read_text(f"{opening}\n\n{sentence}\n\n{opening}", language=language)

    assert [each.role for each in report.sentences if each.text == sentence] == [Role.BODY]
