from __future__ import annotations

import pytest

from tests.core.alignment.conftest import FRAMES, Align

STAYS_DRY = "Das Wasserwerk in Seewis liefert laut dem Betreiber Aarestrom erst im Herbst wieder Trinkwasser."
SHALL_DELIVER = "Das Wasserwerk in Seewis soll erst im Herbst wieder Trinkwasser liefern."


def _right_of(links_of: Align, statement: str, *told: str, language: str = "de") -> list[tuple[int, ...]]:
    """Return the right sides of the links of a sentence that one report has where the other has `told`."""
    frame = FRAMES[language]
    links = links_of(
        (*frame[:2], statement, *frame[2:]), (*frame[:2], *told, *frame[2:]), languages=(language, language)
    )
    return [link.right for link in links if 2 in link.left]


@pytest.mark.parametrize(
    ("language", "statement", "told", "attribution"),
    [
        (
            "de",
            STAYS_DRY,
            SHALL_DELIVER,
            "Dies teilte die Aarestrom den betroffenen Haushalten am Dienstag in einem Brief mit.",
        ),
        (
            "en",
            "The bridge near the old mill will stay closed until May, the county's engineer said in a statement.",
            "The bridge near the old mill is to stay closed until May.",
            "That was confirmed late on Tuesday by Paula Reed, an engineer working for the office in charge of roads.",
        ),
        (
            "fr",
            "Le pont près du vieux moulin restera fermé jusqu'en mai, selon l'ingénieure du canton.",
            "Le pont près du vieux moulin reste fermé jusqu'en mai.",
            "C'est ce qu'a annoncé mardi soir une ingénieure chargée des routes devant plusieurs journalistes.",
        ),
        (
            "it",
            "Il ponte vicino al vecchio mulino resterà chiuso fino a maggio, secondo un ingegnere della provincia.",
            "Il ponte vicino al vecchio mulino resta chiuso fino a maggio.",
            "Lo ha annunciato martedì sera davanti alla stampa un ingegnere incaricato delle strade.",
        ),
        (
            "es",
            "El puente junto al viejo molino seguirá cerrado hasta mayo, según una ingeniera de la provincia.",
            "El puente junto al viejo molino sigue cerrado hasta mayo.",
            "Así lo anunció el martes por la noche ante la prensa una ingeniera encargada de las carreteras.",
        ),
    ],
)
def test_a_sentence_that_only_names_the_source_belongs_to_what_it_attributes(
    links_of: Align, language: str, statement: str, told: str, attribution: str
) -> None:
    assert _right_of(links_of, statement, told, attribution, language=language) == [(2, 3)]


def test_it_does_so_on_either_side(links_of: Align) -> None:
    frame = FRAMES["de"]
    named = "Dies teilte die Aarestrom den betroffenen Haushalten am Dienstag in einem Brief mit."

    links = links_of((*frame[:2], SHALL_DELIVER, named, *frame[2:]), (*frame[:2], STAYS_DRY, *frame[2:]))

    assert [link.left for link in links if 2 in link.right] == [(2, 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dies teilte die Kantonspolizei den betroffenen Haushalten am Dienstag in einem Brief mit.",
        "Dies kritisierte eine Gruppe von Haushalten, die gegen die Aarestrom klagt, am Dienstag scharf.",
        "Dies teilte die Aarestrom mit: Die Haushalte müssten ihr Wasser weiter am Dorfbrunnen holen.",
        "Dies bestätigte die Aarestrom und gab zugleich bekannt, dass sie im Sommer in Flims drei neue Leitungen baut.",
        "Dies bestätigte die Aarestrom den betroffenen Haushalten am Dienstag in ihrem Brief allerdings nicht.",
        "Diesmal teilte die Aarestrom den Haushalten ihre neuen Tarife in einem langen Brief mit.",
    ],
)
def test_another_source_a_reaction_or_a_further_statement_does_not_belong_to_it(links_of: Align, sentence: str) -> None:
    assert _right_of(links_of, STAYS_DRY, SHALL_DELIVER, sentence) == [(2,)]


def test_a_weekday_in_common_is_no_source_in_common(links_of: Align) -> None:
    tuesday = "Das Wasserwerk in Seewis liefert seit Dienstag kein Trinkwasser mehr, wohl bis im Herbst."
    named = "Dies teilte ein Sprecher der Anlage den betroffenen Haushalten am Dienstag in einem Brief mit."

    assert _right_of(links_of, tuesday, SHALL_DELIVER, named) == [(2,)]


def test_a_source_that_the_statement_names_itself_is_no_source_in_common(links_of: Align) -> None:
    delivers = "Das Wasserwerk in Seewis liefert ohne die Aarestrom wohl erst im Herbst wieder Trinkwasser."
    told = "Das Wasserwerk in Seewis der Aarestrom soll erst im Herbst wieder Trinkwasser liefern."
    named = "Dies teilte die Aarestrom den betroffenen Haushalten am Dienstag in einem Brief mit."

    assert _right_of(links_of, delivers, told, named) == [(2,)]
