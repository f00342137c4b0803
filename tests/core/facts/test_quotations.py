"""A table of quotations in five languages, half of them traps; extend it by a line."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import QuotationKind, find_quotations

Expected = list[tuple[str, str, str]]


def read(text: str, language: str) -> Expected:
    """Write each quotation as kind, words and speaker's name."""
    return [(q.kind.value, text[q.start : q.end], q.speaker_name) for q in find_quotations(text, language)]


QUOTATIONS: list[tuple[str, str, Expected]] = [
    ("de", "«Wir bauen die Brücke im Herbst», sagte Rita Frei.", [("direct", "«Wir bauen die Brücke im Herbst»", "Rita Frei")]),
    ("de", "Rita Frei sagte: „Wir bauen die Brücke.“", [("direct", "„Wir bauen die Brücke.“", "Rita Frei")]),
    ("de", "»Wir bauen die Brücke im Herbst«, so Rita Frei.", [("direct", "»Wir bauen die Brücke im Herbst«", "Rita Frei")]),
    ("de", '"Wir bauen die Brücke im Herbst", betonte die Stadträtin.', [("direct", '"Wir bauen die Brücke im Herbst"', "die Stadträtin")]),
    ("de", "Laut Stadträtin Rita Frei kostet die Brücke zu viel.", [("indirect", "kostet die Brücke zu viel", "Stadträtin Rita Frei")]),
    ("de", "Nach Angaben der Polizei flohen zwei Männer.", [("indirect", "flohen zwei Männer", "Angaben der Polizei")]),
    ("de", "Die Stadträtin erklärte, dass die Brücke zu teuer sei.", [("indirect", "dass die Brücke zu teuer sei", "Die Stadträtin")]),
    ("de", "Der Bau sei zu teuer, sagte Rita Frei.", [("indirect", "Der Bau sei zu teuer", "Rita Frei")]),
    ("de", "Der Bau sei zu teuer, hiess es.", [("indirect", "Der Bau sei zu teuer", "")]),
    ("de", "Rita Frei sprach von einem „Fehler“.", [("direct", "„Fehler“", "Rita Frei")]),
    ("de", "Rita Frei teilte mit, die Brücke sei zu.", [("indirect", "die Brücke sei zu", "Rita Frei")]),
    ("de", "Die Brücke bleibt zu, wie Rita Frei mitteilte.", [("indirect", "Die Brücke bleibt zu", "Rita Frei")]),
    ("de", "Der Polizei zufolge flohen zwei Männer.", [("indirect", "flohen zwei Männer", "Der Polizei")]),
    ("en", "“We will build the bridge,” said Ann Lee.", [("direct", "“We will build the bridge,”", "Ann Lee")]),
    ("en", '"We will build the bridge," Ann Lee said.', [("direct", '"We will build the bridge,"', "Ann Lee")]),
    ("en", "Ann Lee said: “We will build the bridge.”", [("direct", "“We will build the bridge.”", "Ann Lee")]),
    ("en", "According to Ann Lee, the bridge is too dear.", [("indirect", "the bridge is too dear", "Ann Lee")]),
    ("en", "Ann Lee said that the bridge was too dear.", [("indirect", "that the bridge was too dear", "Ann Lee")]),
    ("fr", "« Nous allons bâtir le pont », a déclaré Anne Roux.", [("direct", "« Nous allons bâtir le pont »", "Anne Roux")]),
    ("fr", "Selon Anne Roux, le pont est trop cher.", [("indirect", "le pont est trop cher", "Anne Roux")]),
    ("fr", "Anne Roux a affirmé que le pont était cher.", [("indirect", "que le pont était cher", "Anne Roux")]),
    ("it", "«Costruiremo il ponte in autunno», ha detto Anna Rossi.", [("direct", "«Costruiremo il ponte in autunno»", "Anna Rossi")]),
    ("it", "Secondo Anna Rossi, il ponte è troppo caro.", [("indirect", "il ponte è troppo caro", "Anna Rossi")]),
    ("it", "Anna Rossi ha spiegato che il ponte è caro.", [("indirect", "che il ponte è caro", "Anna Rossi")]),
    ("es", "«Haremos el puente en otoño», dijo Ana Ruiz.", [("direct", "«Haremos el puente en otoño»", "Ana Ruiz")]),
    ("es", "Según Ana Ruiz, el puente es demasiado caro.", [("indirect", "el puente es demasiado caro", "Ana Ruiz")]),
    ("es", "Ana Ruiz afirmó que el puente es caro.", [("indirect", "que el puente es caro", "Ana Ruiz")]),
    ("it", "Il sindaco ha detto: «Non abbiamo i soldi».", [("direct", "«Non abbiamo i soldi»", "Il sindaco")]),
    ("it", "“Ricostruiremo tutto”, promette Anna Rossi.", [("direct", "“Ricostruiremo tutto”", "Anna Rossi")]),
    ("it", "A detta di Anna Rossi, il ponte è sicuro.", [("indirect", "il ponte è sicuro", "Anna Rossi")]),
    ("es", "El alcalde dijo: «No tenemos dinero».", [("direct", "«No tenemos dinero»", "El alcalde")]),
    ("es", '"Reconstruiremos todo", promete Ana Ruiz.', [("direct", '"Reconstruiremos todo"', "Ana Ruiz")]),
    ("es", "De acuerdo con Ana Ruiz, el puente es seguro.", [("indirect", "el puente es seguro", "Ana Ruiz")]),
    ("fr", "D’après Anne Roux, le pont est sûr.", [("indirect", "le pont est sûr", "Anne Roux")]),
    ("fr", "Le maire a dit : « Nous n’avons pas d’argent. »", [("direct", "« Nous n’avons pas d’argent. »", "Le maire")]),
    ("de", "„Wir bauen die Brücke im Herbst“, sagte Rita Frei der dpa.", [("direct", "„Wir bauen die Brücke im Herbst“", "Rita Frei")]),
    ("de", "Angesprochen auf die Brücke, betonte Frei: „Wir bauen sie.“", [("direct", "„Wir bauen sie.“", "Frei")]),
    ("de", "Die Brücke soll Medienberichten zufolge bis Montag zu bleiben.", [("indirect", "Die Brücke soll Medienberichten zufolge bis Montag zu bleiben", "Medienberichten")]),
    ("en", "But after being asked, Lee said, “We will build the bridge.”", [("direct", "“We will build the bridge.”", "Lee")]),
    ("en", "But Ann Lee, the mayor, said that the bridge was dear.", [("indirect", "that the bridge was dear", "Ann Lee, the mayor")]),
    ("de", "Rita Frei sagte, der Bau sei teuer. Sie forderte, dass gespart werde.",
     [("indirect", "der Bau sei teuer", "Rita Frei"), ("indirect", "dass gespart werde", "Rita Frei")]),
    ("de", "Rita Frei sagte, der Bau sei teuer. Die Stadt müsse sparen.",
     [("indirect", "der Bau sei teuer", "Rita Frei"), ("continued", "Die Stadt müsse sparen", "Rita Frei")]),
    ("en", "“We will build,” Ann Lee said. She added that it would take time.",
     [("direct", "“We will build,”", "Ann Lee"), ("indirect", "that it would take time", "Ann Lee")]),
    ("de", "„Wir bauen im Herbst“, sagte Rita Frei. „Wir haben das Geld.“",
     [("direct", "„Wir bauen im Herbst“", "Rita Frei"), ("direct", "„Wir haben das Geld.“", "Rita Frei")]),
]  # fmt: skip

TRAPS: list[tuple[str, str, Expected]] = [
    ("de", "Der Film „Die lange Reise“ gewann.", []),
    ("de", "Das Schiff „Morgenstern“ legte ab.", []),
    ("de", "Die sogenannte „Brückengruppe“ traf sich.", []),
    ("de", "Der Bär, auch „Bruno“ genannt, schlief.", []),
    ("de", "Unter dem Motto „Brücken bauen“ feierte die Stadt.", []),
    ("de", "Die Zeitung „Der Seebote“ erscheint täglich.", []),
    ("de", "Die Stadt baut die Brücke im Herbst.", []),
    ("de", "Sie gab ihm den Schlüssel.", []),
    ("de", "Er stellte den Korb auf den Tisch.", []),
    ("de", "Das Kind rief den Hund.", []),
    ("de", "Er war 5’10” gross.", []),
    ("de", "So ging die Reise zu Ende.", []),
    ("de", "Nach dem Fest gingen alle heim.", []),
    ("de", "Die Polizei fand zwei Männer.", []),
    ("de", "Sie setzte sich neben die Tür.", []),
    ("de", "Das ist der Bahnhof «Seeblick».", []),
    ("en", 'The film "The Long Way Home" won.', []),
    ("en", "The bridge will be built in autumn.", []),
    ("en", 'The so-called "bridge group" met.', []),
    ("en", "It's Ann's dog, isn't it?", []),
    ("en", 'The band played "Blue River" twice.', []),
    ("en", "After the feast all went home.", []),
    ("fr", "Le film « Un long chemin » a gagné.", []),
    ("fr", "Le pont sera bâti en automne.", []),
    ("fr", "L’enfant n’a pas d’amis.", []),
    ("it", "Il film «La lunga strada» ha vinto.", []),
    ("it", "Il ponte sarà costruito in autunno.", []),
    ("it", "L’albero dell’anno è caduto.", []),
    ("es", "La película «El largo camino» ganó.", []),
    ("es", "El puente se hará en otoño.", []),
    ("es", "El perro de Ana duerme.", []),
    ("it", "La cosiddetta «legge ponte» passa.", []),
    ("it", "Il romanzo “Acqua alta” esce domani.", []),
    ("it", "La squadra gioca bene.", []),
    ("es", "La llamada «ley puente» pasa.", []),
    ("es", 'La novela "Agua alta" sale mañana.', []),
    ("es", "El equipo juega bien.", []),
    ("fr", "Le roman « Eau haute » paraît demain.", []),
    ("de", "Um die Brücke zu schützen, beschloss der Rat ein Gesetz.", []),
    ("de", "Er gab sein Amt auf, um in den Handel zu gehen.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), QUOTATIONS)
def test_a_quotation_is_found_with_its_speaker(language: str, text: str, expected: Expected) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TRAPS)
def test_what_only_looks_like_a_quotation_is_none(language: str, text: str, expected: Expected) -> None:
    assert read(text, language) == expected


def test_a_missing_closing_mark_ends_with_its_paragraph() -> None:
    text = "Rita Frei betonte:\n„Wir bauen weiter bis zum Herbst\nDer Rat tagt."

    (quotation,) = find_quotations(text, "de")

    assert text[quotation.start : quotation.end] == "„Wir bauen weiter bis zum Herbst"
    assert quotation.is_open


def test_a_quotation_goes_on_over_paragraphs_that_begin_with_a_mark() -> None:
    text = "“We will build the bridge.\n“We have the money,” Ann Lee said."

    (quotation,) = find_quotations(text, "en")

    assert text[quotation.start : quotation.end] == "“We will build the bridge.\n“We have the money,”"


def test_a_pronoun_is_left_open_where_no_person_stands_before_it() -> None:
    text = "Laut Polizei flohen zwei Männer. „Wir suchen sie noch“, sagte er."

    *_, last = find_quotations(text, "de")

    assert last.speaker is not None
    assert (last.speaker.of(text), last.speaker_name) == ("er", "")


def test_a_verb_in_two_parts_has_two_places() -> None:
    text = "Rita Frei teilte am Montag mit, die Brücke sei zu."

    (quotation,) = find_quotations(text, "de")

    assert [span.of(text) for span in quotation.cue] == ["teilte", "mit"]
    assert quotation.kind is QuotationKind.INDIRECT


@given(
    st.text(max_size=80) | st.text('„“”«»"‚‘’ sagteWir.,:\n', max_size=60),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_reading_never_fails_and_every_quotation_lies_in_its_text(text: str, language: str) -> None:
    for quotation in find_quotations(text, language):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert quotation.speaker is None or quotation.speaker.of(text).strip()


def test_what_somebody_is_called_was_not_said_by_them() -> None:
    found = find_quotations("Der als „viel zu laut für diesen kleinen Hafen“ geltende Frei schweigt.", "de")

    assert [(quotation.kind.value, quotation.speaker_name) for quotation in found] == [("direct", "")]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Die Halle sei dicht, sagte Frei am Montag in Uferheim: „Wir bauen sie neu auf.“", "de", "Frei"),
        ("Weshalb das so ist, wusste niemand: „Wir haben dafür keine Erklärung.“", "de", ""),
        ("Officials met Keller there. “We will never ever build it again!” Lee tweeted.", "en", "Lee"),
    ],
)
def test_a_speaker_stands_by_the_verb_and_not_first(text: str, language: str, speaker: str) -> None:
    found = [quotation for quotation in find_quotations(text, language) if quotation.kind == "direct"]

    assert [quotation.speaker_name for quotation in found] == [speaker]


def test_the_place_of_writing_is_no_part_of_a_claim() -> None:
    text = "London/Wien - Der Hafen ist laut Polizei gesperrt."
    claims = [text[quotation.start : quotation.end] for quotation in find_quotations(text, "de")]

    assert claims == ["Der Hafen ist laut Polizei gesperrt"]
