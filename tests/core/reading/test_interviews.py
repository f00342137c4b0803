from __future__ import annotations

import pytest

from core.reading import read_text, roles_of_units
from core.reading.role_model import LONGEST_PASTE
from core.report import Role

INTERVIEWS = {
    "de": ["Haben Sie uns gewarnt?", "Nein.", "Warum nicht?", "Weil niemand fragte.", "Bereuen Sie das?", "Ja."],
    "en": ["Did you warn us?", "No.", "Why not?", "Because nobody asked.", "Do you regret that?", "Yes."],
    "fr": ["Nous avez-vous avertis ?", "Non.", "Pourquoi ?", "Personne n'a demandé.", "Le regrettez-vous ?", "Oui."],
    "it": ["Ci avete avvertiti?", "No.", "Perché?", "Nessuno l'ha chiesto.", "Ve ne pentite?", "Sì."],
    "es": ["¿Nos avisaron ustedes?", "No.", "¿Por qué?", "Por descuido.", "¿Se arrepiente usted?", "Sí."],
}
HEADS = {
    "de": ("«Wir wussten nichts»", "Die Hafenmeisterin Ina Muster über die Nacht der Flut und die Fehler der Stadt."),
    "en": ("“We knew nothing”", "Harbour master Ina Sample on the night of the flood and the mistakes of the city."),
    "fr": ("« Nous ne savions rien »", "La capitaine du port, Ina Modèle, sur la nuit de la crue et les erreurs."),
    "it": ("«Non sapevamo nulla»", "La comandante del porto, Ina Esempio, sulla notte della piena e sugli errori."),
    "es": ("«No sabíamos nada»", "La capitana del puerto, Ina Ejemplo, sobre la noche de la riada y los errores."),
}


@pytest.mark.parametrize("language", INTERVIEWS)
def test_questions_and_answers_of_one_word_belong_to_an_interview(language: str) -> None:
    headline, lede = HEADS[language]

    found = roles_of_units([headline, lede, *INTERVIEWS[language]], language)

    assert found[0][0] is Role.HEADLINE
    assert {role for role, _ in found[2::2]} == {Role.SUBHEAD}
    assert {role for role, _ in found[3::2]} == {Role.BODY}


def test_dashes_in_front_of_questions_and_answers_change_nothing() -> None:
    found = roles_of_units([*HEADS["en"], *(f"– {line}" for line in INTERVIEWS["en"])], "en")

    assert not any(role.is_furniture for role, _ in found)


def test_two_questions_to_the_readers_below_a_report_are_no_interview() -> None:
    body = (
        "Der Damm von Norddorf wird erhöht. Das beschloss der Rat am Montag nach langer Debatte.",
        "Die Kosten von vier Millionen Franken tragen die Gemeinde und der Kanton je zur Hälfte.",
    )

    found = roles_of_units([*body, "Noch kein Abo?", "Hier bestellen.", "Fragen zum Newsletter?", "Mail an uns."], "de")

    assert "a question of an interview, above its answer" not in {reason for _, reason in found}


def test_the_text_of_an_interview_is_cut_at_its_lines() -> None:
    report = read_text("\n".join([*HEADS["de"], *INTERVIEWS["de"]]))

    assert [sentence.text for sentence in report.sentences] == [*HEADS["de"], *INTERVIEWS["de"]]


def test_an_interview_as_long_as_a_page_is_kept() -> None:
    places = [
        f"{first}{second}" for first in ("Nord", "Süd", "Ober", "Unter") for second in ("dorf", "bach", "tal", "au")
    ]
    lines = [
        line
        for number, place in enumerate(places)
        for line in (
            f"Waren Sie in {place}?",
            "Ja." if number % 2 else f"Nein, {place} kenne ich nicht.",
            f"Und {place}?",
            "Nie.",
        )
    ]

    report = read_text("\n".join([*HEADS["de"], *lines]))

    assert len(lines) > LONGEST_PASTE
    assert not any(sentence.role.is_furniture for sentence in report.sentences)
