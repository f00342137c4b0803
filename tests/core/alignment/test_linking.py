from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.alignment import align
from core.comparison import compare
from core.links import Relation
from core.report import Report, Role
from core.settings import Settings
from tests.core.alignment.conftest import FRAME, Align

MAYOR = "Stadtpräsidentin Rahel Gubler kündigte an, das Hallenbad Seewis werde im Herbst saniert."
POLICE = "Die Kantonspolizei sucht nach zwei Unbekannten, die in der Nacht einen Kiosk aufgebrochen haben."
WEATHER = "Am Wochenende erwarten Meteorologen kräftige Gewitter und bis zu dreissig Grad."
SCHOOL = "Das neue Schulhaus an der Birkenstrasse wird im August eröffnet."


def test_the_same_report_twice_is_verbatim_throughout(links_of: Align) -> None:
    links = links_of(FRAME, FRAME)

    assert [(link.left, link.right, link.relation) for link in links] == [
        ((place,), (place,), Relation.VERBATIM) for place in range(len(FRAME))
    ]
    assert not any(link.moved or link.restatement or link.guards for link in links)


def test_reports_of_different_events_share_no_link(links_of: Align) -> None:
    other = (
        "Die Börse in Nordstadt schloss am Freitag mit leichten Gewinnen.",
        "Vor allem Aktien von Versicherern waren gefragt.",
        "Händler verwiesen auf gute Zahlen aus Übersee.",
    )

    assert links_of(FRAME, other) == ()


def test_a_sentence_that_changes_place_is_linked_and_marked_as_moved(links_of: Align) -> None:
    links = links_of((MAYOR, POLICE, WEATHER, SCHOOL), (POLICE, WEATHER, SCHOOL, MAYOR))

    assert [(link.left, link.right, link.moved) for link in links] == [
        ((0,), (3,), True),
        ((1,), (0,), False),
        ((2,), (1,), False),
        ((3,), (2,), False),
    ]


def test_of_two_sentences_that_change_places_only_one_is_moved(links_of: Align) -> None:
    links = links_of((MAYOR, POLICE, WEATHER), (POLICE, MAYOR, WEATHER))

    assert sum(link.moved for link in links) == 1


def test_the_same_sentences_are_moved_after_swapping_the_reports(links_of: Align) -> None:
    left, right = (MAYOR, POLICE, WEATHER, SCHOOL), (POLICE, WEATHER, SCHOOL, MAYOR)

    here = {link.left for link in links_of(left, right) if link.moved}
    there = {link.right for link in links_of(right, left) if link.moved}

    assert here == there


def test_a_split_sentence_is_linked_to_both_halves(links_of: Align) -> None:
    whole = "Das Hallenbad werde im Herbst für neun Monate geschlossen, kündigte Sprecherin Erika Gantenbein an."
    halves = (
        "Das Hallenbad wird im Herbst für neun Monate geschlossen.",
        "Das kündigte Sprecherin Erika Gantenbein an.",
    )

    links = links_of((FRAME[0], whole, FRAME[1]), (FRAME[0], *halves, FRAME[1]))

    assert [(link.left, link.right) for link in links] == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))]


def test_merged_sentences_are_linked_as_one_group(links_of: Align) -> None:
    whole = "Das Hallenbad werde im Herbst für neun Monate geschlossen, kündigte Sprecherin Erika Gantenbein an."
    halves = (
        "Das Hallenbad wird im Herbst für neun Monate geschlossen.",
        "Das kündigte Sprecherin Erika Gantenbein an.",
    )

    links = links_of((FRAME[0], *halves, FRAME[1]), (FRAME[0], whole, FRAME[1]))

    assert ((1, 2), (1,)) in [(link.left, link.right) for link in links]


def test_headlines_meet_headlines(links_of: Align) -> None:
    roles = (Role.HEADLINE, Role.BODY, Role.BODY)

    links = links_of(
        ("Lindental berät sein Budget", *FRAME[:2]),
        ("Budget von Lindental beraten", *FRAME[:2]),
        left_roles=roles,
        right_roles=roles,
    )

    assert (links[0].left, links[0].right, links[0].restatement) == ((0,), (0,), False)


def test_a_lede_that_says_what_the_body_says_is_a_restatement(links_of: Align) -> None:
    lede = "Das Hallenbad Seewis wird im Herbst saniert, kündigte Stadtpräsidentin Rahel Gubler an."

    links = links_of(
        (FRAME[0], MAYOR, POLICE), (lede, FRAME[0], MAYOR, POLICE), right_roles=(Role.LEDE, *[Role.BODY] * 3)
    )

    assert [(link.left, link.right, link.restatement) for link in links if 1 in link.left] == [
        ((1,), (0,), True),
        ((1,), (2,), False),
    ]


def test_restatements_can_be_left_out(links_of: Align) -> None:
    links = links_of(
        (FRAME[0], MAYOR),
        (MAYOR, FRAME[0], MAYOR),
        right_roles=(Role.LEDE, Role.BODY, Role.BODY),
        settings=Settings(restatements=False),
    )

    assert [(link.left, link.right) for link in links] == [((0,), (1,)), ((1,), (2,))]


def test_a_sentence_repeated_in_one_report_is_a_restatement(links_of: Align) -> None:
    links = links_of((MAYOR, POLICE), (MAYOR, POLICE, MAYOR))

    assert [(link.left, link.right, link.restatement) for link in links] == [
        ((0,), (0,), False),
        ((0,), (2,), True),
        ((1,), (1,), False),
    ]


def test_furniture_is_never_linked(links_of: Align) -> None:
    links = links_of(FRAME, FRAME, left_roles=(Role.CAPTION, Role.BODY, Role.BODY))

    assert all(0 not in link.left for link in links)


def test_a_subhead_is_not_linked_to_the_body(links_of: Align) -> None:
    links = links_of(
        ("Das Hallenbad Seewis wird saniert", MAYOR),
        (MAYOR, POLICE),
        left_roles=(Role.SUBHEAD, Role.BODY),
    )

    assert [(link.left, link.right) for link in links] == [((1,), (0,))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Bei dem Brand kamen zwölf Menschen ums Leben.",
            "Zwölf Personen sind bei dem Brand getötet worden.",
        ),
        (
            "Die Regierung will 3,5 Millionen Franken für die Sanierung der Seilbahn ausgeben.",
            "Für die Seilbahnsanierung sollen 3,5 Millionen Franken fliessen, wie die Regierung entschied.",
        ),
        (
            "Ministerin Franziska Odermatt verteidigte das Vermittlungsgesuch an Norland.",
            "Odermatt hat das Gesuch um eine Vermittlung durch Norland verteidigt.",
        ),
    ],
)
def test_a_statement_in_other_words_is_linked(left: str, right: str, links_of: Align) -> None:
    links = links_of((*FRAME[:2], left, FRAME[2]), (*FRAME[:2], right, FRAME[2]))

    assert ((2,), (2,)) in [(link.left, link.right) for link in links]


def test_a_short_sentence_inside_a_long_one_is_no_link_by_itself(links_of: Align) -> None:
    long = "Der Bürgermeister sagte, er ist da gewesen, als das Feuer im alten Lagerhaus am Hafen ausbrach."

    links = links_of((*FRAME, "Er ist da."), (*FRAME, long))

    assert [link.left for link in links] == [(0,), (1,), (2,)]


def test_a_one_sentence_report_finds_its_sentence_in_a_long_one(links_of: Align) -> None:
    links = links_of((MAYOR,), (*FRAME, POLICE, MAYOR, WEATHER))

    assert [(link.left, link.right) for link in links] == [((0,), (4,))]


def test_reports_in_different_languages_share_no_link_unless_asked(links_of: Align) -> None:
    assert links_of(FRAME, FRAME, languages=("de", "fr")) == ()
    assert links_of(FRAME, FRAME, languages=("de", "fr"), settings=Settings(across_languages=True))


def test_a_report_of_unknown_language_is_read_in_the_language_of_the_other(links_of: Align) -> None:
    assert len(links_of(FRAME, FRAME, languages=("und", "de"))) == len(FRAME)


def test_empty_reports_share_nothing(links_of: Align) -> None:
    assert links_of((), ()) == ()
    assert links_of((), FRAME) == ()
    assert links_of(("…", "–"), ("…", "–")) == ()


WORDS = st.sampled_from(
    ("Rat", "Budget", "Lindental", "12", "13", "nicht", "am", "Montag", "sagte", "Meier", "Huber", "hat", "die")
)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=8).map(lambda words: " ".join(words) + "."), max_size=8)


@given(SENTENCES, SENTENCES)
@settings(max_examples=60, deadline=None)
def test_swapping_the_reports_mirrors_the_links(left: list[str], right: list[str]) -> None:
    here, there = Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de")

    straight = compare((here, there)).pairs[0].links
    swapped = compare((there, here)).pairs[0].links

    assert sorted((link.left, link.right, link.moved) for link in straight) == sorted(
        (link.right, link.left, link.moved) for link in swapped
    )


@given(SENTENCES)
@settings(max_examples=40, deadline=None)
def test_a_report_against_itself_is_verbatim_throughout(sentences: list[str]) -> None:
    report = Report.from_sentences(sentences, language="de")

    links = align(report, report, Settings())

    assert {place for link in links for place in link.left} == set(range(len(sentences)))
    assert {link.relation for link in links} <= {Relation.VERBATIM}


@given(st.lists(st.text(max_size=40), max_size=6), st.lists(st.text(max_size=40), max_size=6))
@settings(max_examples=80, deadline=None)
def test_no_text_makes_it_raise(left: list[str], right: list[str]) -> None:
    here, there = (
        Report.from_sentences([text.encode("utf-8", "ignore").decode() for text in texts]) for texts in (left, right)
    )

    for link in align(here, there, Settings()):
        assert 0 <= link.similarity <= 100


def test_a_headline_cut_from_a_body_sentence_restates_it(links_of: Align) -> None:
    told = "Wegen des Hochwassers sperrt der Kanton die alte Steinbrücke in Lindental, wie er am Dienstag mitteilte."
    left = ("Kanton sperrt die alte Steinbrücke", *FRAME)
    right = ("Lindental berät über sein Geld", *FRAME, told)
    roles = (Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY)

    links = links_of(left, right, left_roles=roles, right_roles=(*roles, Role.BODY))

    assert [(link.right, link.restatement) for link in links if link.left == (0,)] == [((4,), True)]


def test_a_lede_restates_no_sentence_that_shares_only_the_topic(links_of: Align) -> None:
    topic = (
        "Der Konzern Rheinstahl legt am Freitag seine Bilanz vor.",
        "Im Vorjahr hatte der Konzern Rheinstahl zum ersten Mal Geld verloren.",
        "Seither prüft der Konzern Rheinstahl den Verkauf einer Sparte.",
        "Ein Sprecher sagte, der Konzern Rheinstahl äussere sich nicht.",
    )
    left = ("Der Konzern Rheinstahl will sparen.", *topic)
    right = ("Bilanz", *topic, "Der Konzern Rheinstahl will feiern.")

    links = links_of(
        left,
        right,
        left_roles=(Role.LEDE, *[Role.BODY] * 4),
        right_roles=(Role.HEADLINE, *[Role.BODY] * 5),
    )

    assert not any(0 in link.left for link in links)


def test_a_sentence_that_names_the_topic_joins_no_group_that_is_whole(links_of: Align) -> None:
    pool = "fasst neun Bahnen zu 50 Metern, daneben steht ein Sprungturm mit drei Plattformen aus Beton."
    left = (*FRAME, "So viele Gäste hatte das Hallenbad Auental seit Jahren nicht mehr.", f"Das Becken {pool}")
    right = (*FRAME, f"Das Becken des Hallenbads Auental {pool}")

    links = links_of(left, right)

    assert [(link.left, link.right) for link in links][-1] == ((4,), (3,))


def test_two_reports_of_a_sentence_or_two_are_linked_though_no_neighbor_helps() -> None:
    left = Report.from_sentences(["Laut dem Tiefbauamt bleibt die Strasse bis Freitag geschlossen."], language="de")
    right = Report.from_sentences(
        ["Die Strasse bleibt bis Freitag geschlossen.", "Das teilte das Tiefbauamt mit."], language="de"
    )

    (link,) = align(left, right, Settings())

    assert (link.left, link.right) == ((0,), (0, 1))


def test_two_short_reports_of_different_events_share_no_link() -> None:
    left = Report.from_sentences(["In Ternbach hat am Montag ein Stall gebrannt."], language="de")
    right = Report.from_sentences(["In Uferheim wird am Montag ein Steg gebaut."], language="de")

    assert align(left, right, Settings()) == ()
