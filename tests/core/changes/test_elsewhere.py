from __future__ import annotations

import pytest

from core.changes import ChangeKind, find_changes
from core.links import Link, Relation
from core.report import Report, Role


def german(*sentences: str) -> Report:
    return Report.from_sentences(sentences, language="de")


def test_a_day_that_the_other_report_gives_in_another_sentence_is_said_to_stand_there() -> None:
    left = german("Der Steg wurde am Dienstag gesperrt.", "Er bleibt zu.")
    right = german("Der Steg wurde gesperrt.", "Er bleibt zu.", "Schon am Dienstag war ein Balken gebrochen.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),))

    assert change.kind is ChangeKind.DATE
    assert change.reason.endswith("the other one gives it in sentence 3")


def test_a_day_that_a_headline_leaves_out_and_its_report_gives_is_no_change() -> None:
    left = german("Steg gesperrt", "Der Steg wurde am Dienstag gesperrt.")
    right = german("Der Steg wurde am Dienstag gesperrt.")

    assert find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),)) == ()


def test_a_day_that_a_report_gives_nowhere_is_a_change_on_a_restatement_too() -> None:
    left = german("Der Steg wurde gesperrt.", "Er bleibt zu.")
    right = german("Der Steg wurde am Dienstag gesperrt.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),))

    assert change.kind is ChangeKind.DATE


def test_a_hedge_that_a_headline_drops_is_a_change() -> None:
    left = german("Der Steg war morsch.", "Der Steg war offenbar morsch.")
    right = german("Der Steg war offenbar morsch.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0, restatement=True),))

    assert change.kind is ChangeKind.MODALITY


def test_a_day_told_in_another_sentence_is_no_change_where_the_words_differ_throughout() -> None:
    left = german("Am Dienstag sperrte die Gemeinde den alten Steg.", "Er bleibt zu.")
    right = german("Die Gemeinde hat den alten Steg zugemacht.", "Schon am Dienstag war ein Balken gebrochen.")

    assert find_changes(left, right, (Link((0,), (0,), Relation.REWORDED, 30.0),)) == ()


def test_a_name_that_one_of_two_headlines_leaves_out_is_a_change_though_its_report_gives_it() -> None:
    roles = [Role.HEADLINE, Role.BODY]
    left = Report.from_sentences(["Steg von Kessler gesperrt", "Er bleibt zu."], roles=roles, language="de")
    right = Report.from_sentences(["Steg ist gesperrt", "Das sagte Kessler."], roles=roles, language="de")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.REWORDED, 40.0),))

    assert change.kind is ChangeKind.NAME


def test_a_name_with_and_without_accents_is_one_name_elsewhere() -> None:
    left = german("Gesperrt hat ihn Rosalía Ibáñez.", "Er bleibt zu.")
    right = german("Der Steg ist zu.", "Das war Rosalia Ibanez.")

    assert find_changes(left, right, (Link((0,), (0,), Relation.REWORDED, 30.0),)) == ()


def test_a_name_that_the_sentence_before_gives_is_known_to_the_readers() -> None:
    left = german("Das Budget legte Jonas Amrein vor.", "Der Steg hält zehn Jahre.")
    right = german("Das Budget ist knapp.", "Der Steg von Jonas Amrein hält zehn Jahre.")

    assert find_changes(left, right, (Link((1,), (1,), Relation.NEAR, 80.0),)) == ()
    assert [
        c.kind
        for c in find_changes(
            german("Es regnet.", left.sentences[1].text), right, (Link((1,), (1,), Relation.NEAR, 80.0),)
        )
    ] == [ChangeKind.NAME]


def test_a_place_where_all_of_it_happens_is_named_often_enough() -> None:
    left = german(
        "In Chur regnet es.", "In Chur fährt kein Bus.", "Das Fest beginnt.", "Es ist kalt.", "Der Steg ist zu."
    )
    right = german("Der Steg in Chur ist zu.")

    assert find_changes(left, right, (Link((4,), (0,), Relation.NEAR, 80.0),)) == ()


def test_a_state_without_a_preposition_of_place_is_a_party_and_named_once() -> None:
    left = german(
        "Italien hilft.", "Das Fest beginnt.", "Es regnet.", "Das Abkommen mit Norwegen gilt seit dem Herbst."
    )
    right = german("Das Abkommen zwischen Italien und Norwegen gilt seit dem Herbst.")

    assert find_changes(left, right, (Link((3,), (0,), Relation.NEAR, 80.0),)) == ()


def test_a_figure_with_and_without_its_separator_is_one_figure_elsewhere() -> None:
    left = german("Für das Konzert gibt es 7500 Karten am See.", "Es regnet.")
    right = german("Das Konzert am See fällt nun doch aus, Karten gelten nicht.", "Zuvor hatte es 7.500 geheissen.")
    nowhere = german(right.sentences[0].text, "Es regnet.")
    reworded = Link((0,), (0,), Relation.REWORDED, 30.0)

    assert ChangeKind.FIGURE not in [c.kind for c in find_changes(left, right, (reworded,))]
    assert ChangeKind.FIGURE in [c.kind for c in find_changes(left, nowhere, (reworded,))]


def test_whose_plan_it_is_need_not_be_said_of_somebody_named_often() -> None:
    known = german(
        "Amrein will bauen.", "Es eilt, sagte Amrein.", "Das Fest beginnt.", "Es regnet.", "Der Rat stützt den Plan."
    )
    right = german("Der Rat stützt Amreins Plan.")

    assert find_changes(known, right, (Link((4,), (0,), Relation.NEAR, 80.0),)) == ()
    once = german("Amrein will bauen.", "Das Fest beginnt.", "Es regnet.", "Der Rat stützt den Plan.")
    assert [c.kind for c in find_changes(once, right, (Link((3,), (0,), Relation.NEAR, 80.0),))] == [ChangeKind.NAME]


def test_this_year_is_looked_for_by_what_it_says_and_not_by_the_word_year() -> None:
    left = german("Der Steg wird erneuert.", "Das Jahr 2014 war nass.", "Noch dieses Jahr kommt Holz.")
    right = german("Der Steg wird dieses Jahr erneuert.", "Das Jahr 2014 war nass.")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0), Link((1,), (1,), Relation.NEAR, 100)))

    assert change.reason.endswith("the other one gives it in sentence 3")


def test_a_hedge_that_the_lede_alone_lacks_is_none_where_both_bodies_have_it() -> None:
    roles = [Role.LEDE, Role.BODY]
    body = "Der alte Steg war offenbar morsch."
    left = Report.from_sentences(["Der Steg war morsch.", body], roles=roles, language="de")
    right = Report.from_sentences([body], language="de")
    links = (
        Link((1,), (0,), Relation.VERBATIM, 100.0),
        Link((0,), (0,), Relation.NEAR, 80.0, restatement=True),
    )

    assert find_changes(left, right, links) == ()


def test_a_source_that_the_lede_lacks_is_a_change_though_both_bodies_name_it() -> None:
    roles = [Role.LEDE, Role.BODY]
    body = "Der alte Steg ist laut der Polizei morsch."
    left = Report.from_sentences(["Der Steg ist morsch.", body], roles=roles, language="de")
    right = Report.from_sentences([body], language="de")
    links = (
        Link((1,), (0,), Relation.VERBATIM, 100.0),
        Link((0,), (0,), Relation.NEAR, 80.0, restatement=True),
    )

    (change,) = find_changes(left, right, links)

    assert change.kind is ChangeKind.ATTRIBUTION


@pytest.mark.parametrize(
    ("language", "lede", "body", "other"),
    [
        ("de", "Der Export liegt unter dem Vorjahr.", "Der dramatische Rückgang begann im Mai.",
         "Der Export liegt dramatisch unter dem Vorjahr."),
        ("en", "Exports fell below last year.", "The dramatic fall began in May.",
         "Exports fell dramatically below last year."),
    ],
)  # fmt: skip
def test_a_judging_word_that_a_lede_lacks_is_no_change_where_its_report_judges_so_in_the_body(
    language: str, lede: str, body: str, other: str
) -> None:
    right = Report.from_sentences([other], language=language)
    link = Link((0,), (0,), Relation.NEAR, 90.0)

    found = [
        {change.kind for change in find_changes(left, right, (link,))}
        for left in (
            Report.from_sentences([lede, body], roles=[role, Role.BODY], language=language)
            for role in (Role.LEDE, Role.BODY)
        )
    ]

    assert [ChangeKind.EVALUATION in kinds for kinds in found] == [False, True]


def test_a_lede_in_reported_speech_of_what_the_body_quotes_is_no_other_quotation() -> None:
    roles = [Role.LEDE, Role.BODY, Role.BODY]
    left = Report.from_sentences(
        ["Beim Verein werde dies lange dauern.", "Er bleibt zu.", "«Beim Verein wird das lange dauern», sagte Frei."],
        roles=roles,
        language="de",
    )
    right = german("Er bleibt zu.", "«Beim Verein wird das lange dauern», sagte Frei.")
    links = (
        Link((0,), (1,), Relation.NEAR, 80.0, restatement=True),
        Link((1,), (0,), Relation.VERBATIM, 100.0),
        Link((2,), (1,), Relation.VERBATIM, 100.0),
    )

    assert ChangeKind.QUOTATION not in {change.kind for change in find_changes(left, right, links)}
    assert ChangeKind.QUOTATION in {change.kind for change in find_changes(left, right, links[:2])}
