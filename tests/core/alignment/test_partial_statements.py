from __future__ import annotations

import pytest

from tests.core.alignment.conftest import FRAMES, Align

# One sentence, and what the other report has in its place: a part of it, its cause or purpose, the same in two steps.
STATEMENTS = [
    (
        "de",
        "Wer im Tal wohnt, kommt mit dem Auto nicht mehr hinaus, die Passstrasse ist zu.",
        ("Fahrten über den Pass erlaubt der Kanton aus dem Tal nur noch in Notfällen.",),
    ),
    (
        "de",
        "Die Kantonspolizei spricht von einem technischen Defekt, der Wirt glaubt an Brandstiftung.",
        ("Ob ein Defekt den Brand im Gasthaus ausgelöst hat, ist offen.",),
    ),
    (
        "de",
        (
            "Die Gemeinde werde die Mühle für 1,2 Millionen Franken kaufen, sagte Präsidentin Rita Ammann an der "
            "Versammlung."
        ),
        (
            "Die Mühle geht für 1,2 Millionen Franken an die Gemeinde.",
            "Das gab Gemeindepräsidentin Ammann bekannt.",
        ),
    ),
    (
        "de",
        "Das Kraftwerk wird laut dem Betreiber Aarestrom erst im Herbst wieder Strom liefern.",
        (
            "Das Kraftwerk soll erst im Herbst wieder Strom liefern.",
            "Dies teilte die Aarestrom am Dienstag mit.",
        ),
    ),
    (
        "de",
        "Weil der Bach nach dem Gewitter über die Ufer trat, musste das Altersheim geräumt werden.",
        ("Das Unwetter liess den Bach anschwellen.",),
    ),
    (
        "de",
        "Der Verein sammelt Geld, um das alte Kino vor dem Abbruch zu bewahren.",
        ("Das Kino soll nicht abgerissen werden.",),
    ),
    (
        "de",
        (
            "Trotz gesunkener Einnahmen konnte das Museum seine Schulden abbauen, weil die Stadt auf den Mietzins "
            "verzichtete und der Förderverein die Ausstellung bezahlte."
        ),
        ("Die Einnahmen sind zurückgegangen.",),
    ),
    (
        "en",
        "The ferry operator blamed the fog, but the crew's union points to a worn-out engine.",
        ("Fog was behind the accident, the company claims.",),
    ),
    (
        "en",
        "Residents can no longer leave the island, and the harbour is closed.",
        ("Departures from the island are only allowed in emergencies.",),
    ),
    (
        "en",
        "The bridge will stay closed until May, the county's engineer Paula Reed told reporters on Tuesday.",
        (
            "The bridge will stay closed until May.",
            "That was confirmed by Reed, the engineer in charge.",
        ),
    ),
    (
        "en",
        "The museum, which lost its roof in the storm, will reopen in June with a show of local potters.",
        (
            "The museum will open again in June.",
            "The storm had torn off the roof.",
        ),
    ),
    (
        "fr",
        "Les habitants ne peuvent plus quitter l'île et le port est fermé.",
        ("Les départs de l'île ne sont autorisés qu'en cas d'urgence.",),
    ),
    (
        "fr",
        "Le pont restera fermé jusqu'en mai, a déclaré mardi l'ingénieure cantonale Claire Vuillod.",
        (
            "Le pont restera fermé jusqu'en mai.",
            "C'est ce qu'a annoncé l'ingénieure cantonale.",
        ),
    ),
    (
        "fr",
        "Faute de neige, les remontées mécaniques de la station n'ouvriront pas avant janvier.",
        ("La neige manque encore.",),
    ),
    (
        "it",
        "Gli abitanti non possono più lasciare l'isola e il porto è chiuso.",
        ("Le partenze dall'isola sono permesse solo in caso di emergenza.",),
    ),
    (
        "it",
        "Il ponte resterà chiuso fino a maggio, ha detto martedì il sindaco Paolo Brenti.",
        (
            "Il ponte resterà chiuso fino a maggio.",
            "Lo ha annunciato il sindaco Brenti.",
        ),
    ),
    (
        "it",
        "Il museo, che nella tempesta ha perso il tetto, riaprirà a giugno con una mostra di ceramisti.",
        (
            "Il museo aprirà di nuovo a giugno.",
            "La tempesta aveva strappato il tetto.",
        ),
    ),
    (
        "es",
        "Los vecinos ya no pueden salir de la isla y el puerto está cerrado.",
        ("Las salidas de la isla solo se permiten en caso de emergencia.",),
    ),
    (
        "es",
        "El puente seguirá cerrado hasta mayo, según dijo el martes la alcaldesa Marta Ibarra.",
        (
            "El puente seguirá cerrado hasta mayo.",
            "Así lo anunció la alcaldesa Ibarra.",
        ),
    ),
    (
        "es",
        "Por la falta de nieve, los remontes de la estación no abrirán antes de enero.",
        ("Todavía falta nieve.",),
    ),
]


@pytest.mark.parametrize(("language", "whole", "told"), STATEMENTS)
def test_a_statement_is_linked_with_all_that_tells_a_part_of_it(
    links_of: Align, language: str, whole: str, told: tuple[str, ...]
) -> None:
    frame = FRAMES[language]

    links = links_of((*frame[:2], whole, *frame[2:]), (*frame[:2], *told, *frame[2:]), languages=(language, language))

    assert [link.right for link in links if 2 in link.left] == [tuple(range(2, 2 + len(told)))]


@pytest.mark.parametrize(("language", "whole", "told"), STATEMENTS)
def test_it_is_so_whichever_report_tells_it_whole(
    links_of: Align, language: str, whole: str, told: tuple[str, ...]
) -> None:
    frame = FRAMES[language]

    links = links_of((*frame[:2], *told, *frame[2:]), (*frame[:2], whole, *frame[2:]), languages=(language, language))

    assert [link.left for link in links if 2 in link.right] == [tuple(range(2, 2 + len(told)))]
