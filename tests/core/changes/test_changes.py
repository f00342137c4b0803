from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.changes import IMPORTANCE, Change, ChangeKind, find_changes, in_order_of_importance
from core.links import Guard, GuardKind, Link, Relation
from core.report import Report, Role, Span


def link(left: int, right: int, *, moved: bool = False, relation: Relation = Relation.NEAR) -> Link:
    return Link((left,), (right,), relation, 90.0, moved=moved)


def german(*sentences: str, roles: list[Role] | None = None) -> Report:
    return Report.from_sentences(sentences, roles=roles, language="de")


def kinds(left: Report, right: Report, *links: Link) -> list[ChangeKind]:
    return [change.kind for change in find_changes(left, right, links)]


def test_an_attribution_in_a_sentence_of_its_own_is_a_change() -> None:
    left = german("Die Fähre fährt wieder, kündigte Sprecherin Mia Roth an.")
    right = german("Die Fähre fährt wieder.", "Das kündigte Sprecherin Mia Roth an.")

    (change,) = find_changes(left, right, (Link((0,), (0, 1), Relation.NEAR, 95.0),))

    assert change.kind is ChangeKind.ATTRIBUTION
    assert "sentence of its own" in change.reason
    assert change.left_sentences == (0,)
    assert change.right_sentences == (0, 1)


def test_a_quotation_turned_around_with_its_speaker_is_no_change() -> None:
    left = german("«Der Steg hält noch lange», betonte Ingenieurin Lea Brunner.")
    right = german("Ingenieurin Lea Brunner betonte:", "„Der Steg hält noch lange“")

    assert kinds(left, right, Link((0,), (0, 1), Relation.NEAR, 95.0)) == []


def test_a_quotation_over_several_sentences_is_quoted_throughout() -> None:
    left = german("«Wir bleiben.», sagte sie.")
    right = german("«Wir warten.", "Wir bleiben.", "Wir gehen nicht.», sagte sie.")

    assert kinds(left, right, link(0, 1)) == [ChangeKind.ATTRIBUTION]


def test_a_statement_in_the_lede_of_one_report_and_further_down_in_the_other_is_a_change_of_position() -> None:
    left = german("Der Steg ist gesperrt.", "Die Bahn fährt.", "Es regnet.", roles=[Role.LEDE, Role.BODY, Role.BODY])
    right = german("Die Bahn fährt.", "Es regnet.", "Der Steg ist gesperrt.", roles=[Role.LEDE, Role.BODY, Role.BODY])

    assert kinds(left, right, link(0, 2), link(1, 0), link(2, 1)) == [ChangeKind.POSITION]


def test_an_opening_that_only_one_report_sets_apart_as_its_lede_has_not_moved() -> None:
    left = german("Der Steg ist gesperrt.", "Die Bahn fährt.", roles=[Role.LEDE, Role.BODY])
    right = german("Der Steg ist gesperrt.", "Die Bahn fährt.", roles=[Role.BODY, Role.BODY])

    assert kinds(left, right, link(0, 0), link(1, 1)) == []


def test_a_lede_that_stands_further_down_throughout_is_one_change_of_position() -> None:
    lede = ["Der Steg ist gesperrt.", "Ein Balken ist morsch."]
    rest = ["Die Bahn fährt.", "Es regnet.", "Das Fest beginnt."]
    left = german(*lede, *rest, roles=[Role.LEDE] * 2 + [Role.BODY] * 3)
    right = german(*rest, *lede, roles=[Role.LEDE] + [Role.BODY] * 4)

    (change,) = find_changes(left, right, tuple(link(k, (k + 3) % 5) for k in range(5)))

    assert change.left_sentences == (0,)
    assert change.right_sentences == (3,)
    assert change.reason.endswith("with the statement behind it")


def test_what_stands_above_the_headline_moves_no_lede() -> None:
    weather = ["Heute sonnig.", "Morgen Regen.", "Am Montag Schnee.", "Steg zu"]
    left = german("Steg zu", "Der Steg ist gesperrt.", roles=[Role.HEADLINE, Role.LEDE])
    right = german(*weather, "Der Steg ist gesperrt.", roles=[Role.BODY] * 3 + [Role.HEADLINE, Role.BODY])

    assert kinds(left, right, link(0, 3), link(1, 4)) == []


def test_the_first_sentence_behind_a_lede_still_opens_its_report() -> None:
    left = german("Der Steg ist gesperrt.", "Die Bahn fährt.", roles=[Role.LEDE, Role.BODY])
    right = german("Am See ist Ruhe.", "Es regnet.", "Der Steg ist zu.", roles=[Role.LEDE, Role.LEDE, Role.BODY])

    assert ChangeKind.POSITION not in kinds(left, right, link(0, 2))


def test_a_restatement_in_the_lede_is_no_change_of_position() -> None:
    left = german("Der Steg ist gesperrt.", roles=[Role.LEDE])
    right = german("Der Steg ist gesperrt.", roles=[Role.BODY])
    restated = Link((0,), (0,), Relation.VERBATIM, 100.0, restatement=True)

    assert kinds(left, right, restated) == []


def test_a_statement_that_both_ledes_bring_has_not_moved_down_though_one_body_brings_it_again() -> None:
    roles = [Role.HEADLINE, Role.LEDE, Role.BODY, Role.BODY, Role.BODY]
    left = german("Werft spart", "Hunderte müssen gehen.", "Es regnet.", "Sie baut Boote.", "400 gehen.", roles=roles)
    right = german("Werft baut ab", "Viele müssen gehen.", "400 müssen gehen.", roles=roles[:3])
    lede_and_body = Link((1,), (2,), Relation.REWORDED, 60.0, restatement=True)

    both_lead = (Link((4,), (1,), Relation.REWORDED, 60.0), lede_and_body, Link((4,), (2,), Relation.REWORDED, 70.0))
    one_leads = (Link((4,), (1,), Relation.REWORDED, 60.0),)

    assert ChangeKind.POSITION not in kinds(left, right, *both_lead)
    assert ChangeKind.POSITION in kinds(left, right, *one_leads)


def test_a_sentence_that_moved_within_the_body_is_a_change_of_position() -> None:
    left = german("Der Steg ist gesperrt.", "Die Bahn fährt.")
    right = german("Die Bahn fährt.", "Der Steg ist gesperrt.")

    assert kinds(left, right, link(0, 1, moved=True), link(1, 0)) == [ChangeKind.POSITION]


def test_sentences_that_moved_together_are_one_change_of_position() -> None:
    left = german("Der Steg ist gesperrt.", "Er ist morsch.", "Die Bahn fährt.", "Es regnet.")
    right = german("Die Bahn fährt.", "Es regnet.", "Der Steg ist gesperrt.", "Er ist morsch.")

    (change,) = find_changes(left, right, (link(0, 2, moved=True), link(1, 3, moved=True), link(2, 0), link(3, 1)))

    assert change.left_sentences == (0,)
    assert change.right_sentences == (2,)
    assert change.reason == "the reports bring this and the statement behind it in a different order"


def test_headlines_that_lead_with_different_words_are_a_change_of_position() -> None:
    left = german("Feuerwehr rettet Kuh aus Brunnen", roles=[Role.HEADLINE])
    right = german("Kuh aus Brunnen gerettet", roles=[Role.HEADLINE])

    assert ChangeKind.POSITION in kinds(left, right, link(0, 0))


def test_headlines_that_lead_with_two_forms_of_one_word_lead_alike() -> None:
    left = german("Tessiner Rat tritt zurück", roles=[Role.HEADLINE])
    right = german("Tessins Rat tritt geschlossen zurück", roles=[Role.HEADLINE])

    assert kinds(left, right, link(0, 0)) == []


def test_a_word_that_points_back_to_another_sentence_is_a_broken_reference() -> None:
    left = german("Der Rat berät den Haushalt.", "Dazu lud er Fachleute ein.", "Das Fest beginnt.")
    right = german("Der Rat berät den Haushalt.", "Das Fest beginnt.", "Dazu lud er Fachleute ein.")

    (change,) = find_changes(left, right, (link(0, 0), link(1, 2), link(2, 1)))

    assert change.kind is ChangeKind.REFERENCE
    assert change.left[0].of(left.text) == "Dazu"


def test_a_word_that_points_back_to_the_same_sentence_is_no_change() -> None:
    left = german("Der Rat berät den Haushalt.", "Dazu lud er Fachleute ein.")
    right = german("Der Rat berät den Haushalt.", "Dazu lud er Fachleute ein.")

    assert kinds(left, right, link(0, 0), link(1, 1)) == []


def test_what_a_restatement_shows_once_more_is_one_change_on_all_its_sentences() -> None:
    left = german("Die Fähre fährt zweimal am Tag.", "Der See ist ruhig.", "Zweimal am Tag fährt die Fähre.")
    right = german("Die Fähre fährt am Tag dreimal.", "Der See ist ruhig.")
    restated = Link((2,), (0,), Relation.REWORDED, 80.0, restatement=True)

    (change,) = find_changes(left, right, (link(0, 0), link(1, 1), restated))

    assert change.kind is ChangeKind.FIGURE
    assert change.left_sentences == (0, 2)
    assert change.right_sentences == (0,)
    assert [span.of(left.text) for span in change.left] == ["zweimal"]
    assert change.lies_on((0,), (0,))
    assert change.lies_on((2,), (0,))
    assert not change.lies_on((1,), (1,))


def test_a_source_that_both_ledes_leave_out_is_no_difference_between_the_reports() -> None:
    told = "Der Steg wird gesperrt, sagte Ingenieurin Lea Brunner."
    sentences = ("Der Steg wird gesperrt.", "Der See ist ruhig.", told)
    left, right = german(*sentences), german(*sentences)
    own = [link(k, k, relation=Relation.VERBATIM) for k in range(3)]
    restated = [Link((i,), (j,), Relation.REWORDED, 80.0, restatement=True) for i, j in ((0, 2), (2, 0))]

    assert kinds(left, right, *own, *restated) == []
    # Of two sentences, one may stand in one report alone.
    both = Link((0, 1), (2,), Relation.REWORDED, 80.0, restatement=True)
    assert kinds(left, right, own[0], own[2], both) == [ChangeKind.ATTRIBUTION]
    # A lede that the other report does not have reads otherwise than its body.
    assert kinds(left, right, *own[1:], restated[0]) == [ChangeKind.ATTRIBUTION]


def test_a_sentence_of_which_the_other_side_has_the_speaker_alone_holds_no_changes_of_stance() -> None:
    left = german(
        "Nach Angaben von Ministerin Lea Brunner ist der Vertrag „fast fertig“.",
        "Der Ministerin zufolge gibt es Fortschritte beim Ausbau der Bahn.",
    )
    right = german("Laut der Ministerin Lea Brunner gibt es Fortschritte beim Ausbau der Bahn.")
    whole = Link((0, 1), (0,), Relation.REWORDED, 70.0)

    assert not {ChangeKind.MODALITY, ChangeKind.QUOTATION} & {*kinds(left, right, whole)}


def test_an_adjective_judges_what_both_say_and_nothing_that_one_report_adds() -> None:
    left = german("Der Sender hat sich drei Spiele gesichert und darf zudem die beliebte Konferenz zeigen.")
    right = german("Der Sender hat sich nach langer Verhandlung drei Spiele gesichert.")
    reworded = link(0, 0, relation=Relation.REWORDED)

    assert ChangeKind.EVALUATION not in kinds(left, right, reworded)
    both = german("Der Sender hat sich drei Spiele gesichert, eine Konferenz kommt hinzu.")
    assert ChangeKind.EVALUATION in kinds(left, both, reworded)


def test_a_doubtful_link_tells_of_a_source_where_what_it_attributes_is_shared() -> None:
    left = german("Bis zum Herbst soll laut Verband die Entscheidung über den neuen Steg fallen.")
    right = german("Und er will sich bis zum Herbst Zeit lassen mit der Entscheidung, was diesen Steg betrifft.")
    doubtful = Link((0,), (0,), Relation.REWORDED, 60.0)

    assert kinds(left, right, doubtful)[0] is ChangeKind.ATTRIBUTION


def test_exchanged_roles_found_by_the_alignment_are_shown_as_a_change_of_agent() -> None:
    left, right = german("Der Hund jagt die Katze."), german("Die Katze jagt der Hund.")
    guard = Guard(GuardKind.EXCHANGED_ROLES, (Span(4, 8),), (Span(4, 9),), "exchanged")
    guarded = Link((0,), (0,), Relation.NEAR, 90.0, guards=(guard,))

    assert ChangeKind.AGENT in kinds(left, right, guarded)


def test_a_weekday_and_a_date_are_compared_by_the_year_of_the_date() -> None:
    same = german("Das Fest ist am Mittwoch."), german("Das Fest ist am 22. Oktober 2025.")
    other = german("Das Fest ist am Montag."), german("Das Fest ist am 22. Oktober 2025.")

    assert find_changes(*same, (link(0, 0),)) == ()
    assert [c.reason for c in find_changes(*other, (link(0, 0),))] == ["the times differ"]


def test_a_month_and_a_season_are_compared_by_the_calendar() -> None:
    september = german("Drei Stunden später hiess es, die Fertigung werde Ende September eingestellt.")
    autumn, spring = (
        german(f"Die Fertigung wird im {season} eingestellt, hiess es.") for season in ("Herbst", "Frühling")
    )
    reasons = [
        next(c for c in find_changes(september, other, (link(0, 0),)) if c.kind is ChangeKind.DATE and c.right).reason
        for other in (autumn, spring)
    ]

    assert reasons == ["the same time, more exact in one report than in the other", "the times differ"]


def test_in_a_partial_link_what_belongs_to_another_statement_is_no_change() -> None:
    left = german("Der Steg ist seit gestern gesperrt.")
    right = german("Der Steg ist seit gestern gesperrt; Bäcker Odermatt verkauft am Freitag angeblich nur Kuchen.")

    assert kinds(left, right, link(0, 0, relation=Relation.PARTIAL)) == []


def test_reports_in_different_languages_have_no_changes() -> None:
    left, right = german("Der Steg ist nicht offen."), Report.from_sentences(["The pier is open."], language="en")

    assert kinds(left, right, link(0, 0)) == []


def test_a_language_that_is_not_known_raises_nothing_and_compares_figures() -> None:
    left, right = (Report.from_sentences([f"Broen koster {price} kroner."]) for price in (12, 15))

    assert kinds(left, right, link(0, 0)) == [ChangeKind.FIGURE]


def test_changes_come_with_the_weightiest_kinds_first() -> None:
    assert list(IMPORTANCE)[:3] == [ChangeKind.ATTRIBUTION, ChangeKind.MODALITY, ChangeKind.NEGATION]
    assert IMPORTANCE[ChangeKind.QUOTATION] < IMPORTANCE[ChangeKind.NAMING] < IMPORTANCE[ChangeKind.REFERENCE]

    naming = Change(ChangeKind.NAMING, (0,), (0,), (Span(0, 1),), (Span(0, 1),), "", "")
    negation = Change(ChangeKind.NEGATION, (5,), (5,), (Span(50, 51),), (), "", "")
    assert in_order_of_importance((naming, negation)) == (negation, naming)


WORDS = st.sampled_from(
    ["Der", "Rat", "sagte,", "Keller", "soll", "nicht", "offenbar", "am", "Montag", "12", "Menschen", "„nur“", "laut",
     "Polizei", "sei", "ist", "in", "Bern", "wurde", "gesperrt", "teilte", "mit.", "nach", "Angaben", "von", "Mai"]
)  # fmt: skip
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=10).map(" ".join), min_size=1, max_size=3)


@given(TEXTS, TEXTS, st.sampled_from(list(Relation)))
def test_swapping_the_reports_mirrors_the_changes_and_all_words_stand_in_the_link(
    left: list[str], right: list[str], relation: Relation
) -> None:
    here, there = german(*left), german(*right)
    whole = Link(tuple(range(len(left))), tuple(range(len(right))), relation, 80.0)

    found = find_changes(here, there, (whole,))

    assert find_changes(there, here, (whole.mirrored(),)) == in_order_of_importance(
        tuple(change.mirrored() for change in found)
    )
    for change in found:
        assert change.left or change.right
        assert change.reason
        assert change.evidence.startswith("de: ")
        assert all(span.of(here.text).strip() for span in change.left)
        assert all(span.of(there.text).strip() for span in change.right)


@given(
    st.lists(st.text(max_size=30), min_size=1, max_size=2),
    st.lists(st.text(max_size=30), min_size=1, max_size=2),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_no_text_raises_anything(left: list[str], right: list[str], language: str) -> None:
    here, there = (
        Report.from_sentences([line.encode("utf-8", "ignore").decode() for line in lines], language=language)
        for lines in (left, right)
    )
    assert isinstance(find_changes(here, there, (link(0, 0),)), tuple)


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_kind_has_a_place_in_the_order(kind: ChangeKind) -> None:
    assert kind in IMPORTANCE


def test_speech_that_goes_on_in_the_subjunctive_keeps_the_source_named_before() -> None:
    left = german("Der Steg sei morsch, sagte Keller.")
    same = german("Keller sagte, es eile.", "Der Steg sei morsch.")
    other = german("Huber sagte, es eile.", "Der Steg sei morsch.")
    stated = german("Keller sagte, es eile.", "Der Steg ist morsch.")

    assert kinds(left, same, link(0, 1)) == []
    assert kinds(left, other, link(0, 1)) == [ChangeKind.ATTRIBUTION]
    assert ChangeKind.ATTRIBUTION in kinds(left, stated, link(0, 1))


def test_words_between_two_quotations_only_interrupt_one() -> None:
    left = german("Das Team will „den Garten am See bald öffnen, wenn die Kasse stimmt“, hiess es im Dossier.")
    right = german("Das Team will „den Garten am See bald“ öffnen, „wenn die Kasse stimmt“, hiess es im Dossier.")

    assert kinds(left, right, link(0, 0)) == []


def test_a_quotation_that_the_other_report_has_in_another_sentence_is_not_left_out() -> None:
    left = german("Der Steg wird saniert, ein „längst fälliger Schritt für alle“.", "Die Bahn fährt.")
    right = german("Der Steg wird saniert.", "Keller sprach von einem „längst fälligen Schritt für alle“.")
    nowhere = german("Der Steg wird saniert.", "Die Bahn fährt.")

    assert ChangeKind.QUOTATION not in kinds(left, right, link(0, 0))
    assert ChangeKind.QUOTATION in kinds(left, nowhere, link(0, 0))


def test_a_long_office_is_nothing_that_two_sentences_share() -> None:
    office = "die Präsidentin der Konferenz der Kantone und kantonale Baudirektorin Mia Roth"
    left = german(f"„Endlich fliessen genügend Gelder in neue Brücken“, sagte {office}.")
    right = german(f"Zuvor erklärte {office}, der Tunnel bleibe ein Jahr gesperrt.")

    assert ChangeKind.QUOTATION not in kinds(left, right, link(0, 0, relation=Relation.REWORDED))


def test_two_sentences_of_one_topic_have_not_moved() -> None:
    left = german("Keller plant einen Tunnel für die Bahn am See.", "Es regnet.")
    right = german("Es regnet.", "Zuvor sagte Keller, das alte Schulhaus brauche dringend ein dichtes Dach.")
    topic = link(0, 1, moved=True, relation=Relation.REWORDED)

    assert ChangeKind.POSITION not in kinds(left, right, topic, link(1, 0))


def test_headlines_that_lead_with_a_person_and_her_office_lead_alike() -> None:
    roles = [Role.HEADLINE, Role.BODY]
    left = german("Mia Roth will neuen Steg bauen", "Das sagte Baudirektorin Mia Roth.", roles=roles)
    right = german("Baudirektorin will neuen Steg bauen", "Er ist morsch.", roles=roles)
    other = german("Stadtpräsidentin will neuen Steg bauen", "Er ist morsch.", roles=roles)

    assert ChangeKind.POSITION not in kinds(left, right, link(0, 0))
    assert ChangeKind.POSITION in kinds(left, other, link(0, 0))


def test_a_modal_verb_in_a_clause_that_shares_a_name_alone_is_an_addition() -> None:
    left = german("Die Firma Odermatt, die der Stadt gehört, soll künftig zwanzig alte Brücken gründlich sanieren.")
    right = german("Eigentümerin der Firma Odermatt ist die Stadt, der sie gehört.")

    assert ChangeKind.MODALITY not in kinds(left, right, link(0, 0, relation=Relation.REWORDED))


def test_an_adjective_of_a_noun_that_one_report_alone_has_is_added_with_it() -> None:
    left = german("Der neue Steg am See hält zehn Jahre.")
    added = german("Das ist eine sehr erfreuliche Nachricht, weil der neue Steg am See zehn Jahre hält.")
    judged = german("Der sehr wichtige neue Steg am See hält zehn Jahre.")

    assert ChangeKind.EVALUATION not in kinds(left, added, link(0, 0))
    assert ChangeKind.EVALUATION in kinds(left, judged, link(0, 0))
