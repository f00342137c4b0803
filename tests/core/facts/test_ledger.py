from __future__ import annotations

from dataclasses import replace

import pytest

from core.facts import Fact, FactKind, FactState, find_facts, in_story_order
from core.links import Link, Relation
from core.report import Publication, Report, Role

SAME = (Link((0,), (0,), Relation.NEAR, 80),)


def report(*sentences: str, language: str = "de", published: str = "2025-10-21") -> Report:
    made = Report.from_sentences(sentences, language=language)
    return replace(made, published=Publication(published, "given")) if published else made


def rows(
    left: Report, right: Report, links: tuple[Link, ...] = SAME, kind: FactKind | None = None
) -> list[tuple[str, list[str], list[str]]]:
    return [
        (
            fact.state.value,
            [left.text[m.start : m.end] for m in fact.left],
            [right.text[m.start : m.end] for m in fact.right],
        )
        for fact in find_facts(left, right, links)
        if kind is None or fact.kind is kind
    ]


def test_another_number_of_the_same_thing_differs() -> None:
    left, right = report("Beim Unfall gab es 11 Tote."), report("Beim Unfall gab es 12 Tote.")

    assert rows(left, right, kind=FactKind.FIGURE) == [("differ", ["11 Tote"], ["12 Tote"])]


def test_another_number_of_another_thing_does_not_differ() -> None:
    left, right = report("Beim Unfall gab es 11 Tote."), report("Beim Unfall gab es 12 Verletzte.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.FIGURE)] == ["only_left", "only_right"]


@pytest.mark.parametrize(
    ("here", "there"),
    [("Es kamen 12 Gäste.", "Es kam ein Dutzend Gäste."), ("Es kamen 12 Gäste.", "Es kamen mehr als zehn Gäste."),
     ("Das kostet 3,5 Mio. Franken.", "Das kostet 3.500.000 Franken.")],
)  # fmt: skip
def test_figures_that_can_both_be_true_agree(here: str, there: str) -> None:
    assert [state for state, *_ in rows(report(here), report(there), kind=FactKind.FIGURE)] == ["agree"]


@pytest.mark.parametrize(
    ("language", "here", "there", "state"),
    [
        ("de", "Mehr als zwei Millionen Gäste kamen.", "Fast zwei Millionen Gäste kamen.", "differ"),
        ("de", "Rund zwei Millionen Gäste kamen.", "Fast zwei Millionen Gäste kamen.", "agree"),
        ("en", "At least 40 guests came.", "Just under 40 guests came.", "differ"),
        ("fr", "Plus de 40 invités sont venus.", "Près de 40 invités sont venus.", "differ"),
        ("it", "Più di 40 ospiti sono venuti.", "Quasi 40 ospiti sono venuti.", "differ"),
        ("es", "Más de 40 invitados vinieron.", "Casi 40 invitados vinieron.", "differ"),
        ("de", "Jede dritte Frau arbeitet nachts.", "33 Prozent der Frauen arbeiten nachts.", "agree"),
        ("en", "One in three women works at night.", "A third of women work at night.", "agree"),
        ("fr", "Une femme sur trois travaille la nuit.", "33 % des femmes travaillent la nuit.", "agree"),
        ("it", "Una donna su tre lavora di notte.", "Il 33 per cento delle donne lavora di notte.", "agree"),
        ("es", "Una de cada tres mujeres trabaja de noche.", "El 33 % de las mujeres trabaja de noche.", "agree"),
    ],
)
def test_above_and_below_one_figure_differ_and_shares_agree(language: str, here: str, there: str, state: str) -> None:
    left, right = report(here, language=language), report(there, language=language)

    assert [found for found, *_ in rows(left, right, kind=FactKind.FIGURE)] == [state]


def test_the_reason_says_no_more_than_both_reports_do() -> None:
    left, right = report("Es kamen knapp 40 Gäste."), report("Es kamen rund 40 Gäste.")

    (fact,) = find_facts(left, right, SAME)
    (other,) = find_facts(right, left, SAME)

    assert fact.reason == other.reason == "both reports say about 40"


def test_a_weekday_and_the_date_it_falls_on_agree() -> None:
    left, right = report("Der Rat tagt am 22. Oktober."), report("Der Rat wird am Mittwoch tagen.")

    assert rows(left, right, kind=FactKind.DATE) == [("agree", ["22. Oktober"], ["Mittwoch"])]


def test_two_weekdays_in_linked_sentences_differ() -> None:
    left, right = report("Der Rat wird am Mittwoch tagen."), report("Der Rat wird am Donnerstag tagen.")

    assert rows(left, right, kind=FactKind.DATE) == [("differ", ["Mittwoch"], ["Donnerstag"])]


def test_two_weekdays_in_sentences_that_are_not_linked_do_not_differ() -> None:
    left, right = report("Der Rat wird am Mittwoch tagen."), report("Die Schule wird am Donnerstag öffnen.")

    assert [state for state, *_ in rows(left, right, links=(), kind=FactKind.DATE)] == ["only_left", "only_right"]


def test_a_borrowed_publication_date_is_said_to_be_borrowed() -> None:
    left, right = report("Der Rat wird am Mittwoch tagen."), report("Der Rat wird am Mittwoch tagen.", published="")

    (fact,) = [fact for fact in find_facts(left, right, SAME) if fact.kind is FactKind.DATE]

    assert "borrowed" in fact.reason


def test_the_same_quotation_agrees_though_marks_spelling_and_place_differ() -> None:
    left = report("«Wir bauen die grosse Brücke», sagte Rita Frei.")
    right = report("Rita Frei sagte: „Wir bauen die große Brücke.“")

    assert [state for state, *_ in rows(left, right, kind=FactKind.QUOTATION)] == ["agree"]


def test_other_words_inside_the_marks_differ() -> None:
    left = report("«Wir bauen die Brücke im nächsten Herbst», sagte Rita Frei.")
    right = report("«Wir bauen die Brücke im nächsten Winter», sagte Rita Frei.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.QUOTATION)] == ["differ"]


def test_the_same_quotation_of_another_person_differs() -> None:
    left = report("«Wir bauen die Brücke im Herbst», sagte Stadtpräsidentin Rita Moosbach.")
    right = report("«Wir bauen die Brücke im Herbst», sagte Minister Paul Grabner.")

    (fact,) = [fact for fact in find_facts(left, right, SAME) if fact.kind is FactKind.QUOTATION]

    assert (fact.state, fact.reason) == (FactState.DIFFER, "the same words are given to two persons")


def test_a_speaker_taken_over_from_far_before_is_not_named_and_makes_nothing_differ() -> None:
    left = report("«Wir bauen die Brücke im Herbst», sagte Stadtpräsidentin Rita Moosbach.")
    right = report(
        "Minister Paul Grabner sagte, die Lage sei ernst.",
        "Es regnete den ganzen Tag.",
        "Am Ufer stieg das Wasser.",
        "«Wir bauen die Brücke im Herbst».",
    )
    links = (Link((0,), (3,), Relation.NEAR, 80),)

    (fact,) = [fact for fact in find_facts(left, right, links) if fact.kind is FactKind.QUOTATION]

    assert fact.state is FactState.AGREE
    assert [mention.value for mention in fact.right] == [""]


def test_a_quotation_over_a_hard_line_break_is_one_quotation() -> None:
    left = report("«Wir bauen\ndie Brücke im Herbst», sagte Rita Frei.")
    right = report("«Wir bauen die Brücke im Herbst», sagte Rita Frei.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.QUOTATION)] == ["agree"]


def test_a_part_and_its_whole_are_one_figure() -> None:
    left, right = report("Drei der vier Boote sanken."), report("Drei der vier Boote liegen am Grund.")

    assert rows(left, right, kind=FactKind.FIGURE) == [("agree", ["Drei der vier Boote"], ["Drei der vier Boote"])]


def test_a_compound_counts_what_its_last_part_says() -> None:
    left, right = report("Es gab 1’204 Grippe-Fälle."), report("Es gab mehr als 1’200 Fälle.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.FIGURE)] == ["agree"]


def test_repeated_figures_of_repeated_words_are_one_row() -> None:
    left, right = report("12 12 Rat."), report("Und 12 Rat 12 Rat.")

    found = rows(left, right, kind=FactKind.FIGURE)

    assert sum(len(here) + len(there) for _, here, there in found) == 4


def test_a_time_of_day_without_its_day_makes_nothing_differ() -> None:
    left = report("Der Rat wird am Donnerstagmorgen tagen.")
    right = report("Der Rat wird am Vormittag tagen.")

    assert "differ" not in [state for state, *_ in rows(left, right, kind=FactKind.DATE)]


def test_the_same_office_described_with_and_without_its_body_is_no_other_source() -> None:
    left = report("Die Brücke sei zu teuer, sagte ein hochrangiger Ratsherr.")
    right = report("Die Brücke sei zu teuer, sagte ein hoher Stadt-Ratsherr.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["agree"]


def test_reasons_tell_values_in_words() -> None:
    left = report("Am Montagabend kamen 2,3 Millionen Menschen, das sind 5 Meilen Stau.")

    reasons = {fact.reason for fact in find_facts(left, left, SAME)}

    assert "both reports mean the evening of Monday 20 October 2025" in reasons
    assert "both reports say 2.3 million" in reasons


def test_the_same_statement_of_another_source_differs() -> None:
    left = report("Die Behörde sagte, dass die Brücke zu teuer sei.")
    right = report("Der Verband sagte, dass die Brücke zu teuer sei.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["differ"]


def test_a_statement_without_its_source_is_told_by_one_report_only() -> None:
    left, right = report("Die Brücke sei zu teuer, sagte die Behörde."), report("Die Brücke ist zu teuer.")

    (fact,) = [fact for fact in find_facts(left, right, SAME) if fact.kind is FactKind.CLAIM]

    assert (fact.state, fact.reason) == (FactState.ONLY_LEFT, "the other report states it without this source")


def test_a_source_named_beside_the_statement_is_the_same_source() -> None:
    left = report("Die Brücke werde im Mai gesperrt, sagte Sprecherin Rita Moosbach.")
    right = report("Die Sperrung beginnt im Mai.", "Dies teilte Rita Moosbach mit.")
    links = (Link((0,), (0, 1), Relation.REWORDED, 50),)

    assert [state for state, *_ in rows(left, right, links, kind=FactKind.CLAIM)] == ["agree"]


def test_names_are_joined_over_both_reports() -> None:
    left, right = (
        report("Stadtpräsidentin Rita Moosbach reiste nach Budapest."),
        report("Moosbach reiste nach Budapest."),
    )

    assert rows(left, right, kind=FactKind.PERSON) == [("agree", ["Rita Moosbach"], ["Moosbach"])]
    assert rows(left, right, kind=FactKind.PLACE) == [("agree", ["Budapest"], ["Budapest"])]


def test_an_accent_parts_no_names() -> None:
    left, right = report("Ministerin Ana Orbán reiste ab."), report("Ministerin Ana Orban reiste ab.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.PERSON)] == ["agree"]


def test_a_name_at_the_head_of_a_compound_is_one_thing_in_both_reports() -> None:
    left, right = report("Sie kauften Tomahawk-Raketen."), report("Es ging um Tomahawk-Marschflugkörper.")

    assert rows(left, right, kind=FactKind.NAME) == [("agree", ["Tomahawk"], ["Tomahawk"])]


def test_furniture_holds_no_facts() -> None:
    left = Report.from_sentences(["Es gab 11 Tote."], roles=[Role.TEASER], language="de")

    assert find_facts(left, report("Es schneite."), ()) == ()


def test_swapping_the_reports_mirrors_the_ledger() -> None:
    left = report(
        "Stadtpräsidentin Rita Moosbach sprach am Mittwoch von 11 Toten.", "«Wir helfen allen», sagte Moosbach."
    )
    right = report("Rita Moosbach sprach am 22. Oktober von 12 Toten.", "Moosbach sagte, dass alle Hilfe bekämen.")
    links = (Link((0,), (0,), Relation.NEAR, 80), Link((1,), (1,), Relation.REWORDED, 60))
    swapped = tuple(link.mirrored() for link in links)

    mirrored: tuple[Fact, ...] = tuple(fact.mirrored() for fact in find_facts(right, left, swapped))

    assert in_story_order(mirrored) == find_facts(left, right, links)


def test_a_language_without_data_still_compares_its_figures() -> None:
    left, right = report("Er waren 11 doden.", language="nl"), report("Er waren 12 doden.", language="nl")

    assert [state for state, *_ in rows(left, right, kind=FactKind.FIGURE)] == ["differ"]


def test_a_day_that_opens_a_time_in_one_report_and_ends_it_in_the_other_differs() -> None:
    left, right = report("Die Brücke ist ab Freitag gesperrt."), report("Die Brücke ist bis Freitag gesperrt.")

    assert rows(left, right, kind=FactKind.DATE) == [("differ", ["Freitag"], ["Freitag"])]
    assert [state for state, *_ in rows(left, right, links=(), kind=FactKind.DATE)] == ["agree"]


def test_what_a_report_quotes_twice_is_one_row() -> None:
    left = report("«Wir bauen sie jetzt endlich fertig.» Das sagte Rita Frei.")
    right = report("«Wir bauen sie jetzt endlich fertig.»", "«Wir bauen sie jetzt endlich fertig», sagte Rita Frei.")

    (row,) = rows(left, right, kind=FactKind.QUOTATION)

    assert (row[0], len(row[1]), len(row[2])) == ("agree", 1, 2)


def test_a_part_of_a_longer_quotation_agrees_with_it() -> None:
    left = report("Rita Frei sprach von der «schönsten Brücke im Land».")
    right = report("«Das wird die schönste Brücke. Wir haben die schönsten Brücke im Land», sagte Rita Frei.")

    (row,) = rows(left, right, kind=FactKind.QUOTATION)

    assert row[0] == "agree"


def test_a_quotation_printed_without_marks_has_the_speaker_of_the_line_before() -> None:
    left = report("«Je länger wir warten, desto teurer wird die Brücke», sagte Ministerin Rita Moosbach.")
    right = report("Ministerin Rita Moosbach sagte im Rat:", "Je länger wir warten, desto teurer wird die Brücke")
    links = (Link((0,), (0, 1), Relation.NEAR, 80),)

    (fact,) = [fact for fact in find_facts(left, right, links) if fact.kind is FactKind.QUOTATION]

    assert (fact.state, [mention.value for mention in fact.right]) == (FactState.AGREE, ["Rita Moosbach"])


def test_two_sources_of_different_statements_do_not_differ() -> None:
    left = report("Die Behörde sagte, dass die Brücke zu teuer sei.")
    right = report("Der Verband sagte, dass im Herbst viele neue Bäume wachsen.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["only_left", "only_right"]


def test_an_amount_and_how_much_it_grew_do_not_differ() -> None:
    left, right = report("Die Gebühr lag bei 90 Franken."), report("Die Gebühr liegt um 45 Franken höher.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.FIGURE)] == ["only_left", "only_right"]


def test_a_quotation_whose_compound_is_joined_otherwise_agrees() -> None:
    left = report("«Wir helfen allen Solo-Gästen am See», sagte Rita Frei.")
    right = report("«Wir helfen allen Sologästen am See», sagte Rita Frei.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.QUOTATION)] == ["agree"]


@pytest.mark.parametrize("figure", ["12’000", "12 000", "12000"])
def test_a_quotation_whose_thousands_are_parted_otherwise_agrees(figure: str) -> None:
    left = report("«Wir zählten 12.000 Gäste am See», sagte Rita Frei.")
    right = report(f"«Wir zählten {figure} Gäste am See», sagte Rita Frei.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.QUOTATION)] == ["agree"]


def test_a_season_of_two_years_is_one_date() -> None:
    left, right = report("Der Vertrag gilt bis zur Saison 2024/2025."), report("Er gilt für die Saison 2024/25.")

    assert [(state, len(here)) for state, here, _ in rows(left, right, kind=FactKind.DATE)] == [("agree", 1)]


def test_a_time_of_day_without_a_day_is_compared_by_the_hour() -> None:
    left = report("Am Montag kam der Rat zusammen.", "Die Spiele (20.30 Uhr) bleiben frei.")
    right = report("Die Spiele (20:30 Uhr) bleiben frei.")
    links = (Link((1,), (0,), Relation.NEAR, 90),)

    assert ("agree", ["20.30 Uhr"], ["20:30 Uhr"]) in rows(left, right, links, FactKind.DATE)


def test_a_day_counted_from_when_somebody_spoke_is_left_open() -> None:
    left, right = report("„Wir öffnen morgen wieder“, sagte Rita Frei."), report("Man will morgen wieder öffnen.")

    assert rows(left, right, kind=FactKind.DATE) == [("only_right", [], ["morgen"])]


def test_a_rounded_share_agrees_and_another_one_after_the_same_words_differs() -> None:
    left = report("Demnach erhielt Rita Frei 51,2 Prozent, auf Keller entfielen 48,8 Prozent.")
    right = report("Demnach erhielt Rita Frei 51 Prozent, auf Keller entfielen 45 Prozent.")

    assert rows(left, right, kind=FactKind.FIGURE) == [
        ("agree", ["51,2 Prozent"], ["51 Prozent"]),
        ("differ", ["48,8 Prozent"], ["45 Prozent"]),
    ]


def test_two_shares_told_together_have_one_unit() -> None:
    left, right = report("Die Anteile sanken auf 31,5 und 9,4 Prozent."), report("Er sank auf 31,5 Prozent.")

    assert ("agree", ["31,5"], ["31,5 Prozent"]) in rows(left, right, kind=FactKind.FIGURE)


def test_capitals_that_only_a_quotation_sets_are_no_name() -> None:
    left = report("“It is a Rigged Boat Race!” Ann Lee said.", language="en")
    right = report("“It is a Rigged Boat Race!” said Ann Lee.", language="en")

    assert rows(left, right, kind=FactKind.NAME) == []


def test_one_amount_of_a_kind_and_of_its_kinds_agrees_and_another_does_not_differ() -> None:
    left = report("Die rund 900 Musikvereine proben wieder.")
    same, other = report("Für die 900 Vereine ändert sich nichts."), report("Für die 800 Vereine ändert sich nichts.")

    assert [state for state, *_ in rows(left, same, (), FactKind.FIGURE)] == ["agree"]
    assert [state for state, *_ in rows(left, other, (), FactKind.FIGURE)] == ["only_left", "only_right"]


def test_a_claim_told_twice_is_the_other_report_s_claim_both_times() -> None:
    left = report(
        "Rita Frei told the council that the old bridge is safe again.",
        "The harbor chief said on Monday the old bridge is safe again.",
        language="en",
    )
    right = report("The harbor chief said on Monday the old bridge is safe again.", language="en")
    links = (Link((0, 1), (0,), Relation.NEAR, 90),)

    assert [state for state, *_ in rows(left, right, links, FactKind.CLAIM)] == ["not_comparable", "agree"]


def test_what_the_other_report_goes_on_to_report_has_the_source_of_the_sentence_before() -> None:
    left = report("In jedem Dorf gebe es jemanden mit einem Boot, meinte Rita Frei.")
    right = report("„Wir schaffen das“, sagte Rita Frei.", "In jedem Dorf gebe es jemanden mit einem Boot.")
    links = (Link((0,), (1,), Relation.NEAR, 90),)

    assert rows(left, right, links, FactKind.CLAIM) == [
        ("agree", ["In jedem Dorf gebe es jemanden mit einem Boot"], ["Rita Frei"])
    ]


@pytest.mark.parametrize(
    ("language", "here", "there"),
    [
        ("en", "The line is shut, the operator said.", "The operator said the line is shut."),
        ("fr", "La ligne reste fermée, a prévenu l'exploitant.", "L'exploitant a prévenu que la ligne reste fermée."),
        ("it", "La linea resta chiusa, ha avvertito il gestore.", "Il gestore ha avvertito che la linea resta chiusa."),
        ("es", "La línea sigue cerrada, dijo el operador.", "El operador dijo que la línea sigue cerrada."),
    ],
)
def test_a_source_that_begins_its_sentence_is_the_same_one_inside_another(language: str, here: str, there: str) -> None:
    found = rows(report(here, language=language), report(there, language=language), kind=FactKind.CLAIM)

    assert [state for state, *_ in found] == ["agree"]


@pytest.mark.parametrize(
    ("language", "text"), [("es", "Uno de cada cinco se muda."), ("it", "Uno su cinque trasloca.")]
)
def test_a_number_that_begins_a_sentence_is_no_body(language: str, text: str) -> None:
    found = find_facts(report(text, language=language), report(text, language=language), SAME)

    assert FactKind.ORGANISATION not in {fact.kind for fact in found}


def test_a_plain_description_is_no_other_source() -> None:
    left = report("Das Unternehmen hat bekannt gegeben, dass der Hafen im Winter schließt.")
    right = report("Rheinmed und Nordwerk haben bekanntgegeben, dass der Hafen im Winter schließt.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["not_comparable"]


def test_who_agrees_with_a_speaker_says_the_next_words() -> None:
    left = report("„Wir schließen“, sagte Hans Tann. „Es geht nicht anders“, pflichtete ihm Rita Frei bei.")

    facts = find_facts(left, report("Nichts geschah."), ())

    assert [m.value for f in facts if f.kind is FactKind.QUOTATION for m in f.left][-1] == "Rita Frei"


def test_a_claim_keeps_the_whole_of_the_quotation_that_it_ends_in() -> None:
    left = report(
        'Rita Frei said she is going in with "low hopes.', 'I am not counting on much." She left.', language="en"
    )

    facts = find_facts(left, report("Nothing.", language="en"), ())

    assert [
        left.text[m.start : m.end].replace("\n", " ") for f in facts if f.kind is FactKind.CLAIM for m in f.left
    ] == ['she is going in with "low hopes. I am not counting on much."']


def test_two_statements_of_one_source_in_linked_sentences_are_two() -> None:
    left = report("Die Brücke sei für die Region sehr wichtig, sagen Experten.")
    right = report("Experten zufolge bringt der Tunnel mehr Verkehr ins Dorf.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["only_left", "only_right"]


def test_a_source_that_expects_something_is_the_same_source() -> None:
    left = report("Der Anteil der Boote dürfte steigen, sagen Experten.")
    right = report("Der Anteil der Boote dürfte steigen, wie Experten erwarten.")

    assert [state for state, *_ in rows(left, right, kind=FactKind.CLAIM)] == ["agree"]


def test_what_was_not_said_is_no_claim() -> None:
    left = report("The harbor didn't openly say that the old bridge must close.", language="en")

    assert rows(left, report("Nothing.", language="en"), (), FactKind.CLAIM) == []


def test_words_out_of_an_office_have_that_office_for_their_source() -> None:
    for text in (
        "Aus dem Hafenamt hieß es, die Brücke sei sicher.",
        "Die Brücke sei sicher, hieß es aus dem Hafenamt.",
    ):
        facts = find_facts(report(text), report("Nichts geschah."), ())

        assert [m.value for f in facts if f.kind is FactKind.CLAIM for m in f.left] == ["dem Hafenamt"]


def test_two_versions_of_a_long_speech_are_one_quotation() -> None:
    speech = " ".join(f"Wir bauen Steg {number} neu und den Damm {number} auch." for number in range(30))
    left, right = (
        report(f"Ina Muster sagte: „{text}“") for text in (speech, speech.replace("Steg 7 neu", "Steg 7 um"))
    )

    ((_, here, there),) = rows(left, right, (), FactKind.QUOTATION)
    assert (len(here), len(there)) == (1, 1)
