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
    ("In einer früheren Fassung stand, der Schaden betrage drei Millionen.", "de"),
    ("In einer vorherigen Version hiess es, zwei Personen seien verletzt.", "de"),
    ("An earlier version said two people had been hurt.", "en"),
    ("Une version précédente indiquait que deux personnes étaient blessées.", "fr"),
    ("In una versione precedente si leggeva che c'erano due feriti.", "it"),
    ("Una versión anterior decía que había dos heridos.", "es"),
]


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
        ("Dans une version précédente, nous avions parlé de trois millions.", "fr"),
        ("In una versione precedente avevamo scritto tre milioni.", "it"),
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
