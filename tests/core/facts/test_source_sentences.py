"""Sources that a sentence of its own names belong to the statement before it, in the ledger as in the changes."""

from __future__ import annotations

import pytest

from core.facts import FactKind, find_facts
from core.links import Link, Relation
from core.report import Report, Role

SAME = (Link((0,), (0,), Relation.NEAR, 90),)


def claims(
    here: list[str], there: list[str], language: str, links: tuple[Link, ...] = SAME
) -> list[tuple[str, list[str], list[str]]]:
    left, right = (Report.from_sentences(sentences, language=language) for sentences in (here, there))
    return [
        (fact.state.value, [mention.value for mention in fact.left], [mention.value for mention in fact.right])
        for fact in find_facts(left, right, links)
        if fact.kind is FactKind.CLAIM
    ]


@pytest.mark.parametrize(
    ("language", "inside", "statement", "behind", "states"),
    [
        ("de", "Der Steg ist gesperrt, teilte die Polizei mit.", "Der Steg ist gesperrt.",
         "Das teilte die Polizei am Montag mit.", ["agree"]),
        ("de", "Der Steg ist gesperrt, teilte die Polizei mit.", "Der Steg ist gesperrt.",
         "Das bestätigte die Feuerwehr.", ["differ"]),
        ("de", "Der Steg ist gesperrt.", "Der Steg ist gesperrt.", "Dies gab Präsidentin Frick bekannt.",
         ["only_right"]),
        ("de", "Der Steg ist gesperrt.", "Der Steg ist gesperrt.", "Das geht aus einem Bericht der Gemeinde hervor.",
         ["only_right"]),
        ("de", "Der Steg ist gesperrt.", "Der Steg ist gesperrt.", "Das gab Anlass zu Kritik.", []),
        ("de", "Der Steg ist gesperrt.", "Der Steg ist gesperrt.", "Das wurde am Montag bekannt.", []),
        ("en", "The bridge is closed, police said.", "The bridge is closed.",
         "That was confirmed on Monday by the police.", ["agree"]),
        ("en", "The bridge is closed.", "The bridge is closed.", "This worries parents.", []),
        ("en", "The bridge is closed.", "The bridge is closed.", "This was first reported by the Harbor Post.",
         ["only_right"]),
        ("de", "Der Steg ist gesperrt.", "Der Steg ist gesperrt.", "Das wurde von der Polizei bestätigt.",
         ["only_right"]),
        ("fr", "La passerelle est fermée.", "La passerelle est fermée.", "C'est ce qu'a annoncé la police.",
         ["only_right"]),
        ("it", "La passerella è chiusa.", "La passerella è chiusa.", "Lo ha annunciato la polizia.", ["only_right"]),
        ("it", "La passerella è chiusa.", "La passerella è chiusa.", "Lo stagno resta pieno.", []),
        ("es", "El puente está cerrado, dijo la policía.", "El puente está cerrado.", "Así lo anunció la policía.",
         ["agree"]),
    ],
)  # fmt: skip
def test_a_source_in_the_sentence_behind_is_the_source_of_the_statement(
    language: str, inside: str, statement: str, behind: str, states: list[str]
) -> None:
    assert [state for state, *_ in claims([inside], [statement, behind], language)] == states
    assert len(claims([statement, behind], [inside], language)) == len(states)


def test_what_stands_for_the_statement_is_not_taken_for_who_says_it() -> None:
    behind = ["Der Steg ist gesperrt.", "Das haben Fachleute des Kantons bestätigt."]

    assert claims(["Der Steg ist gesperrt."], behind, "de") == [("only_right", [], ["Fachleute des Kantons"])]


@pytest.mark.parametrize(
    ("language", "statement", "behind", "source"),
    [
        ("en", "The bridge is closed.", "The information was first reported by the Harbor Post.", "the Harbor Post"),
        ("fr", "La passerelle est fermée.", "L'information a été confirmée par la police.", "la police"),
        ("es", "El puente está cerrado.", "La noticia fue confirmada por la policía.", "la policía"),
        ("de", "Der Steg ist gesperrt.", "Das berichtet die «Seeländer Zeitung».", "die «Seeländer Zeitung»"),
        ("de", "Der Steg ist gesperrt.", "Das sagte Frei der «Seeländer Zeitung».", "Frei"),
        ("it", "La passerella è chiusa.", "Lo ha riferito il quotidiano «Il Lago».", "il quotidiano «Il Lago»"),
        ("de", "Der Steg ist gesperrt.", "Die Polizei teilte dies am Montag mit.", "Die Polizei"),
        ("fr", "La passerelle est fermée.", "La police l'a confirmé lundi.", "La police"),
        ("it", "La passerella è chiusa.", "Il sindaco l'ha annunciato in una nota.", "Il sindaco"),
        ("es", "El puente está cerrado.", "La policía lo confirmó el lunes.", "La policía"),
    ],
)
def test_agents_and_papers_in_marks_are_sources_too(language: str, statement: str, behind: str, source: str) -> None:
    assert claims([statement], [statement, behind], language) == [("only_right", [], [source])]


@pytest.mark.parametrize(
    ("language", "statement", "behind"),
    [
        ("fr", "La passerelle est fermée.", "Cela a été annoncé lundi."),
        ("it", "La passerella è chiusa.", "Questo è stato detto lunedì."),
        ("es", "El puente está cerrado.", "Esto fue anunciado el lunes."),
        ("de", "Der Steg ist gesperrt.", "Das wurde am Montag bestätigt."),
        ("de", "Der Steg ist gesperrt.", "Das wurde der Zeitung bestätigt."),
        ("en", "The bridge is closed.", "This was announced on Monday."),
    ],
)
def test_a_passive_that_names_nobody_gives_no_source(language: str, statement: str, behind: str) -> None:
    assert claims([statement], [statement, behind], language) == []


@pytest.mark.parametrize(
    ("language", "inside", "statement", "behind"),
    [
        ("de", "Der Steg ist zu, sagte die Polizei.", "Der Steg ist zu.", "Das bestätigte die Polizei nicht."),
        ("de", "Der Steg ist zu, sagte die Polizei.", "Der Steg ist zu.", "Das wurde von der Polizei nicht bestätigt."),
        ("en", "The bridge is closed, police said.", "The bridge is closed.", "This was not confirmed by the police."),
        ("de", "Der Steg ist zu.", "Ist der Steg zu?", "Das sagt die Polizei."),
    ],
)
def test_who_does_not_confirm_or_answers_a_question_is_no_source_of_a_claim(
    language: str, inside: str, statement: str, behind: str
) -> None:
    assert not [right for *_, right in claims([inside], [statement, behind], language) if right]


def test_a_passive_about_somebody_else_leaves_the_source() -> None:
    there = ["Der Steg ist gesperrt.", "Das sagte Frei, der im Mai gewählt wurde."]

    assert claims(["Der Steg ist gesperrt."], there, "de") == [("only_right", [], ["Frei"])]


def test_a_statement_that_names_its_source_keeps_it() -> None:
    here = ["Der Steg ist gesperrt, sagte die Feuerwehr."]

    assert claims(here, [*here, "Das bestätigte die Polizei."], "de") == [
        ("agree", ["die Feuerwehr"], ["die Feuerwehr"])
    ]


def test_words_that_seem_to_go_on_with_a_speech_have_the_source_behind_them() -> None:
    there = ["Rita Frei sagte, der Zug fahre.", "Der Steg sei gesperrt.", "Das teilte die Polizei mit."]

    found = claims(["Der Steg sei gesperrt."], there, "de", (Link((0,), (1,), Relation.NEAR, 90),))

    assert ("only_right", [], ["die Polizei"]) in found


def test_a_quotation_without_a_speaker_has_the_one_whom_the_sentence_behind_names() -> None:
    said = "«Wir sperren den Steg am Abend.»"
    left = Report.from_sentences([said], language="de")
    right = Report.from_sentences([said, "Das sagte Präsidentin Lea Frick am Montag im Rat."], language="de")

    (fact,) = (fact for fact in find_facts(left, right, SAME) if fact.kind is FactKind.QUOTATION)

    assert [mention.value for mention in fact.right] == ["Präsidentin Lea Frick"]


def test_a_body_that_begins_with_a_source_names_that_of_its_lede() -> None:
    roles = [Role.LEDE, Role.BODY]
    left = Report.from_sentences(
        ["Der Steg am See ist gesperrt.", "Das sagte die Polizei."], roles=roles, language="de"
    )
    right = Report.from_sentences(["Der Steg am See ist gesperrt, sagte die Polizei."], language="de")

    assert [fact.state.value for fact in find_facts(left, right, SAME) if fact.kind is FactKind.CLAIM] == ["agree"]


def test_a_sentence_of_the_body_is_no_source_of_the_headline() -> None:
    roles = [Role.HEADLINE, Role.BODY]
    report = Report.from_sentences(["Steg am See gesperrt", "Das sagte die Polizei."], roles=roles, language="de")

    assert not [fact for fact in find_facts(report, report, ()) if fact.kind is FactKind.CLAIM]
