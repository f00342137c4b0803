from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.report import Role

NOTE = (Role.NOTICE, "says what the outlet put right or added")
REPORTS = {
    "de": (
        "Im Hafen von Norddorf ist am Sonntag ein Kran umgestürzt. Verletzt wurde niemand.",
        "Der Schaden beträgt nach Angaben der Polizei zwei Millionen Euro.",
    ),
    "en": (
        "A crane collapsed in the port of Norwick on Sunday. Nobody was hurt.",
        "The damage amounts to two million pounds, according to the police.",
    ),
    "fr": (
        "Une grue s'est effondrée dimanche dans le port de Norville. Personne n'a été blessé.",
        "Les dégâts s'élèvent à deux millions d'euros, selon la police.",
    ),
    "it": (
        "Una gru è crollata domenica nel porto di Nordia. Nessuno è rimasto ferito.",
        "I danni ammontano a due milioni di euro, secondo la polizia.",
    ),
    "es": (
        "Una grúa se desplomó el domingo en el puerto de Norvilla. No hubo heridos.",
        "Los daños ascienden a dos millones de euros, según la policía.",
    ),
}
ON_DRAFTS = {
    "de": "Der Rat von Norddorf hat am Montag einen neuen Entwurf für die Hafenordnung vorgelegt.",
    "en": "The council of Norwick presented a new draft of the port rules on Monday.",
    "fr": "Le conseil de Norville a présenté lundi un nouveau projet de règlement du port.",
    "it": "Il consiglio di Nordia ha presentato lunedì un nuovo regolamento del porto.",
    "es": "El consejo de Norvilla presentó el lunes un nuevo reglamento del puerto.",
}
EARLIER = [
    ("In einer früheren Fassung stand irrtümlich, der Schaden betrage drei Millionen.", "de"),
    ("In einer vorherigen Version war von zwei Verletzten die Rede. Das war falsch.", "de"),
    ("An earlier version incorrectly said two people had been hurt.", "en"),
    ("Une version précédente indiquait par erreur que deux personnes étaient blessées.", "fr"),
    ("In una versione precedente si leggeva per errore che c'erano due feriti.", "it"),
    ("Una versión anterior decía por error que había dos heridos.", "es"),
]
UNCORRECTED = [
    ("In der ersten Fassung war von Tempo 20 die Rede.", "de"),
    ("An earlier version of the bill referred to diesel cars as well.", "en"),
    ("An earlier version of the scheme wrongly said that diesel cars were banned.", "en"),
    ("A previous version wrongly warned half the county.", "en"),
    ("In der ersten Fassung hatten wir den Fluss falsch eingeschätzt, sagte die Stadträtin.", "de"),
    ("Une première version mentionnait un partage par moitié.", "fr"),
    ("Una prima versione indicava una divisione a metà.", "it"),
    ("Una primera versión señalaba un reparto por mitades.", "es"),
]


@pytest.mark.parametrize(("sentence", "language"), UNCORRECTED)
def test_an_earlier_version_that_nobody_calls_wrong_is_the_reports(sentence: str, language: str) -> None:
    assert not roles_of_units([*REPORTS[language], sentence], language)[-1][0].is_furniture


def test_an_answer_on_an_earlier_version_is_the_interviews() -> None:
    answer = "In der ersten Fassung haben wir das Tal Nordtal genannt, das war ein Fehler."
    above, below = REPORTS["de"]

    found = roles_of_units([above, below, "Woher kommt der Name des Tals?", answer], "de")
    inside = roles_of_units([above, answer, below], "de")

    assert found[-1] != NOTE
    assert inside[1] != NOTE


def test_below_an_open_quotation_an_earlier_version_is_the_speakers() -> None:
    speech = "«Wir wollten es besser machen, sagte die Stadträtin am Montag vor dem Hafen."

    found = roles_of_units(
        [REPORTS["de"][0], speech, "In der ersten Fassung haben wir falsch gerechnet, das war ein Fehler.»"], "de"
    )

    assert found[-1] != NOTE


@pytest.mark.parametrize(("sentence", "language"), EARLIER)
def test_what_stood_in_an_earlier_version_is_a_note_where_nothing_else_has_versions(
    sentence: str, language: str
) -> None:
    assert roles_of_units([*REPORTS[language], sentence], language)[-1] == NOTE


@pytest.mark.parametrize(("sentence", "language"), EARLIER)
def test_the_same_sentence_belongs_to_a_report_on_a_draft(sentence: str, language: str) -> None:
    found = roles_of_units([ON_DRAFTS[language], REPORTS[language][1], sentence], language)

    assert not found[-1][0].is_furniture


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("In einer früheren Fassung betrug der Schaden drei Millionen. Wir haben das korrigiert.", "de"),
        ("An earlier version gave the wrong sum. We regret the error.", "en"),
        ("Dans une version précédente, nous avions parlé par erreur de trois millions.", "fr"),
        ("In una versione precedente avevamo scritto per errore tre milioni.", "it"),
        ("En una versión anterior la suma era otra. Pedimos disculpas.", "es"),
    ],
)
def test_where_the_outlet_itself_speaks_it_is_a_note_even_below_a_report_on_a_draft(note: str, language: str) -> None:
    assert roles_of_units([ON_DRAFTS[language], *REPORTS[language], note], language)[-1] == NOTE


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("In einer früheren Fassung stand: «Wir haben nichts gewusst.»", "de"),
        ("In an earlier version she wrote: “We regret the error.”", "en"),
    ],
)
def test_who_is_quoted_is_not_the_outlet(sentence: str, language: str) -> None:
    found = roles_of_units([ON_DRAFTS[language], REPORTS[language][1], sentence], language)

    assert found[-1] != NOTE


def test_between_paragraphs_an_earlier_version_is_the_reports() -> None:
    above, below = REPORTS["de"]

    found = roles_of_units([above, "In einer früheren Fassung stand davon nichts.", below], "de")

    assert not any(role.is_furniture for role, _ in found)
