"""Reported speech without quotation marks: what was said and by whom, and what only looks like it."""

from __future__ import annotations

import pytest

from core.facts import FactKind, FactState, find_facts, find_quotations
from core.facts.clauses import pieces_of
from core.facts.speakers import attributions_in
from core.languages import language_of
from core.links import Link, Relation
from core.report import Report


def said(text: str, language: str) -> list[tuple[str, str]]:
    """The statements of a text with their speakers."""
    return [(text[q.start : q.end], q.speaker_name) for q in find_quotations(text, language) if q.kind == "indirect"]


@pytest.mark.parametrize(
    ("text", "statement", "speaker"),
    [
        ("The mayor said the bridge is closed.", "the bridge is closed", "The mayor"),
        ("Ann Lee said on Monday there are no plans to close it.", "there are no plans to close it", "Ann Lee"),
        ("Ann Lee also said that it will rain soon.", "that it will rain soon", "Ann Lee"),
        ("Lee told reporters the school will open in May.", "the school will open in May", "Lee"),
        ("Rita Frei, for her part, said she would visit the school.", "she would visit the school", "Rita Frei"),
        (
            "The council has never slept and the ministry has insisted it did pay the bill.",
            "it did pay the bill",
            "the ministry",
        ),
        ("“It is done,” Lee said, adding that the town would pay.", "that the town would pay", "Lee"),
    ],
)
def test_english_statements_are_found_with_and_without_that(text: str, statement: str, speaker: str) -> None:
    assert (statement, speaker) in said(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "In the radio interview, Lee said “certainly not today.”",
        "Asked whether the town would pay, Lee smiled.",
        "The thieves are believed to have left the town.",
        "Lee described the lake, a place that includes many islands, as lovely.",
        "The office did not say it would pay for the bridge.",
    ],
)
def test_adverbials_passives_and_what_was_not_said_are_no_statements(text: str) -> None:
    assert said(text, "en") == []


def test_a_second_verb_shares_the_subject_and_ends_the_first_statement() -> None:
    text = "Lee said the road was closed but adds that buses will run."

    assert said(text, "en") == [("the road was closed", "Lee"), ("that buses will run", "Lee")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Leiterin der Schule, Rita Frei, gab am Montag das Ergebnis bekannt.", []),
        ("Rita Frei rief dazu auf, um den See zu retten.", []),
        (
            "Die Leiterin der Schule, Rita Frei, gab am Montag bekannt, dass der Bau beginne.",
            [("dass der Bau beginne", "Die Leiterin der Schule, Rita Frei")],
        ),
        ("Die Brücke sei sicher, sagte Frei der Seeländer Zeitung.", [("Die Brücke sei sicher", "Frei")]),
    ],
)
def test_german_subjects_appositions_and_purposes_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mehrere Werften prüfen nach eigenen Angaben Klagen gegen den Hafen.", "Mehrere Werften"),
        ("Nach Angaben Kellers ist der Steg gesperrt.", "Angaben Kellers"),
        ("Nach Angaben der Hafenpolizei ist der Steg gesperrt.", "Angaben der Hafenpolizei"),
    ],
)
def test_a_noun_behind_a_source_that_names_itself_is_not_the_source(text: str, speaker: str) -> None:
    assert [name for _, name in said(text, "de")] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Steg ist laut Hafenamt gesperrt.", [("Der Steg ist laut Hafenamt gesperrt", "Hafenamt")]),
        ("Die Gäste sollen Frei zufolge zahlen.", [("Die Gäste sollen Frei zufolge zahlen", "Frei")]),
        ("Geld für alle: Um das zu zahlen, sagte Frei zu.", []),
        ("Die erste Fahrt machten sie nach eigenen Angaben im Mai.", []),
        (
            "Forschern der Seewarte in Uferheim zufolge steigt der See.",
            [("steigt der See", "Forschern der Seewarte in Uferheim")],
        ),
        (
            "Nach Informationen von See-TV/Hafenfunk soll der Steg schließen.",
            [("soll der Steg schließen", "Informationen von See-TV/Hafenfunk")],
        ),
        ("Das heißt, dass der Steg schließt.", [("dass der Steg schließt", "Das")]),
        ("Ursprünglich hatte die Werft mitgeteilt, dass sie schließe.", [("dass sie schließe", "die Werft")]),
    ],
)
def test_a_source_inside_a_statement_leaves_it_whole(text: str, expected: list[tuple[str, str]]) -> None:
    assert [row for row in said(text, "de") if row[1]] == expected


def test_a_medium_behind_an_office_is_who_was_spoken_to() -> None:
    text = "Die Brücke sei sicher, sagte der Finanzminister der Seeländer Zeitung."

    assert said(text, "de") == [("Die Brücke sei sicher", "der Finanzminister")]


def test_who_was_told_is_no_part_of_what_was_said() -> None:
    assert said("Lee told investigators the fire was big.", "en") == [("the fire was big", "Lee")]


def speakers_in(text: str, language: str) -> list[str]:
    """Who speaks in a text of one sentence, as its attributions say."""
    attributions = attributions_in(pieces_of(text, 0, len(text)), language_of(language).quotations)
    return [attribution.speaker.of(text) for attribution in attributions if attribution.speaker is not None]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Nora Pell, who chairs the board, criticised the wait.", "Nora Pell"),
        ("en", "On Monday the board, which owns the hall, confirmed the wait.", "the board"),
        ("en", "Nora Pell, head of the board, denied the report.", "Nora Pell"),
        ("en", "The board, which owns the hall, said the wait was too long.", "The board"),
        ("es", "Nora Pardo, que preside la junta, criticó la espera.", "Nora Pardo"),
        ("de", "Nora Pell, die den Vorstand führt, kritisierte die Wartezeit.", "Nora Pell"),
        ("en", "The hall, which is old, said Nora Pell, must close.", "Nora Pell"),
        ("en", "The board, which owns the hall, denied the report, saying it was wrong.", "The board"),
        ("en", "“We waited,” Pell, who chairs the board, told the Post.", "Pell"),
        ("fr", "La salle, qui est vieille, affirme Nora Pell, doit fermer.", "Nora Pell"),
        ("es", "La sala, que es vieja, afirma Nora Pell, debe cerrar.", "Nora Pell"),
        ("en", "The hall will close, said the mayor.", "the mayor"),
        ("de", "Die Halle, die alt ist, sagte Nora Pell, müsse schließen.", "Nora Pell"),
    ],
)
def test_a_noun_phrase_behind_a_verb_is_its_object_and_no_speaker_outside_of_inverted_speech(
    language: str, text: str, speaker: str
) -> None:
    assert speakers_in(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "According to the builder, Aldmoor Works, more than half of the hall is done.", "Aldmoor Works"),
        ("en", "According to Nora Pell, the head of the board, the hall is safe.", "the head of the board"),
        ("en", "According to the mayor, the police and the board were late.", "the mayor"),
        ("fr", "Selon l'exploitant, Lignes du Lac, plus de 60 % du tunnel est creusé.", "Lignes du Lac"),
        ("de", "Laut dem Betreiber, der Seebahn AG, sind mehr als 60 Prozent gebaut.", "der Seebahn AG"),
    ],
)
def test_a_source_ends_with_the_comma_that_closes_its_apposition(language: str, text: str, speaker: str) -> None:
    assert [words.rstrip(",").endswith(speaker) for words in speakers_in(text, language)] == [True]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le pont du lac est fermé, a indiqué la police.", [("Le pont du lac est fermé", "la police")]),
        ("fr", "La situation reste grave, a déclaré la ministre lundi à Lyon.",
         [("La situation reste grave", "la ministre")]),
        ("fr", "Le projet coûte trop cher, affirme-t-elle.", [("Le projet coûte trop cher", "")]),
        ("fr", "Le projet coûte trop cher, a-t-il ajouté.", [("Le projet coûte trop cher", "")]),
        ("fr", "Le tunnel sera fermé, ont annoncé les autorités mardi.", [("Le tunnel sera fermé", "les autorités")]),
        ("fr", "Les élèves resteront chez eux, a fait savoir le rectorat.",
         [("Les élèves resteront chez eux", "le rectorat")]),
        ("fr", "La passerelle, fermée depuis mai, rouvrira lundi, a annoncé la mairie.",
         [("La passerelle, fermée depuis mai, rouvrira lundi", "la mairie")]),
        ("fr", "Mais le pont reste fermé, a rappelé Paul Rey.", [("Mais le pont reste fermé", "Paul Rey")]),
        ("it", "Il ponte sul lago è chiuso, ha detto la polizia.", [("Il ponte sul lago è chiuso", "la polizia")]),
        ("it", "La situazione resta grave, ha dichiarato la ministra lunedì a Milano.",
         [("La situazione resta grave", "la ministra")]),
        ("it", "Il progetto costa troppo, ha aggiunto.", [("Il progetto costa troppo", "")]),
        ("it", "I lavori dureranno due anni, hanno annunciato le autorità martedì.",
         [("I lavori dureranno due anni", "le autorità")]),
        ("it", "Il tunnel resterà chiuso, ha fatto sapere il ministero.",
         [("Il tunnel resterà chiuso", "il ministero")]),
        ("fr", "La piscine est fermée, a indiqué un porte-parole.", [("La piscine est fermée", "un porte-parole")]),
        ("fr", "Le coffre a été vidé, a rapporté un témoin.", [("Le coffre a été vidé", "un témoin")]),
        ("fr", "Le voleur a fui, a indiqué la gendarmerie.", [("Le voleur a fui", "la gendarmerie")]),
        ("it", "La piscina è stata chiusa, ha detto un portavoce.", [("La piscina è stata chiusa", "un portavoce")]),
        ("es", "El puente del lago está cerrado, ha dicho la policía.",
         [("El puente del lago está cerrado", "la policía")]),
    ],
)  # fmt: skip
def test_a_romance_verb_in_the_perfect_has_its_speaker_behind_it_where_it_closes_a_statement(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La piscine, qui date de 1960, a déclaré forfait."),
        ("fr", "Le club, fondé en 1990, a annoncé la vente de trois joueurs."),
        ("fr", "Le maire de Lyon, Paul Rey, a annoncé la fermeture du pont."),
        ("fr", "Anne Favre, directrice de l'école, a annoncé la fermeture du pont."),
        ("fr", "Elle a visité l'école, a rencontré les élèves, a annoncé une aide."),
        ("fr", "Le ministre est arrivé lundi et, après une visite, a annoncé une aide."),
        ("fr", "Dans un entretien, a déclaré la ministre."),
        ("fr", "La gérante a présenté ses excuses, a promis un remboursement."),
        ("fr", "Le conseil a reçu les voisins, a annoncé des mesures."),
        ("fr", "La gérante est venue hier, a promis un remboursement."),
        ("it", "La direttrice è tornata ieri, ha promesso aiuto."),
        ("it", "Il consiglio ha ricevuto i vicini, ha annunciato un'inchiesta."),
        ("es", "La gerente ha recibido a los vecinos, ha prometido un reembolso."),
        ("fr", "À l'issue du match, le gardien, blessé au genou, a annoncé sa retraite."),
        ("fr", "Ils ont manifesté devant la mairie, ont dénoncé la réforme et sont repartis."),
        ("it", "Al termine della partita il portiere, ferito al ginocchio, ha annunciato il ritiro."),
        ("it", "Hanno manifestato davanti al comune, hanno denunciato la riforma e sono ripartiti."),
        ("it", "Il club, fondato nel 1990, ha annunciato la vendita di tre giocatori."),
        ("it", "Il sindaco, in una nota, ha annunciato la chiusura del ponte."),
        ("it", "Il sindaco è arrivato a Roma e, dopo l'incontro, ha annunciato la chiusura."),
        ("it", "La piscina, che risale al 1960, ha dichiarato fallimento."),
        ("it", "In un'intervista, ha detto la ministra."),
        ("es", "El club, fundado en 1990, ha anunciado la venta de tres jugadores."),
    ],
)
def test_what_somebody_announces_is_no_speaker_of_what_stands_before(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Hier, la ministre a annoncé que le pont fermait.", "la ministre"),
        ("fr", "Après le vote, la ministre a confirmé que le pont fermait.", "la ministre"),
        ("it", "Dopo il voto, la ministra ha annunciato che il ponte chiude.", "la ministra"),
        ("es", "Después del voto, la ministra ha anunciado que el puente cierra.", "la ministra"),
    ],
)
def test_a_romance_subject_stands_before_its_verb_whatever_begins_the_sentence(
    language: str, text: str, speaker: str
) -> None:
    assert [name for _, name in said(text, language)] == [speaker]


def test_a_quotation_in_the_perfect_keeps_its_speaker() -> None:
    found = find_quotations("« Nous restons prudents », a déclaré la ministre.", "fr")

    assert [(quotation.kind, quotation.speaker_name) for quotation in found] == [("direct", "la ministre")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Der Rat der Stadt, teilte die Gemeinde mit, tagt im März.", "die Gemeinde"),
        ("de", "Am Montag, sagte Frei, beginne der Bau.", "Frei"),
        ("de", "Die Brücke, so die Polizei, bleibt zu.", "die Polizei"),
        ("de", "Der Umbau, kündigte die Gemeinde am Montag an, beginnt im Mai.", "die Gemeinde"),
        ("fr", "Le conseil, a annoncé la mairie, votera en mars.", "la mairie"),
        ("it", "Il consiglio, ha annunciato il comune, voterà a marzo.", "il comune"),
        ("es", "El consejo, dijo el alcalde, votará en marzo.", "el alcalde"),
    ],
)
def test_who_speaks_in_the_middle_of_a_statement_says_the_whole_of_it(language: str, text: str, speaker: str) -> None:
    assert said(text, language) == [(text.rstrip("."), speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Rat, sagte Frei, der seit Jahren dort sitzt."),
        ("de", "Die Leiterin, sagte Frei, und ihr Mann."),
        ("de", "Der Kater, meldete die Halterin ab, lebt im Heim."),
        ("fr", "Le conseil, a annoncé la mairie, lundi."),
        ("fr", "Le maire, Paul Rey, a annoncé la fermeture."),
    ],
)
def test_a_phrase_without_a_clause_behind_the_tag_is_no_statement(language: str, text: str) -> None:
    assert said(text, language) == []


def test_a_statement_interrupted_by_its_source_agrees_with_the_one_before_it() -> None:
    left = Report.from_sentences(["Der Rat der Stadt, teilte die Gemeinde mit, tagt im März."], language="de")
    right = Report.from_sentences(["Der Rat der Stadt tagt im März, teilte die Gemeinde mit."], language="de")

    (fact,) = (
        fact
        for fact in find_facts(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),))
        if fact.kind is FactKind.CLAIM
    )

    assert fact.state is FactState.AGREE
