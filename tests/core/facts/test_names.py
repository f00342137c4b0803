from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import FactKind, NameKind, find_facts
from core.facts.name_joining import joined
from core.facts.names import find_names
from core.report import Report


def keys(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(name.kind.value, text[name.start : name.end], name.key) for name in find_names(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Stadtpräsidentin Rita Frei sprach.", [("person", "Rita Frei", "frei")]),
        ("de", "US-Präsident Moosbach sprach.", [("place", "US", "US"), ("person", "Moosbach", "moosbach")]),
        ("de", "Herr Moosbach ging.", [("person", "Moosbach", "moosbach")]),
        ("de", "Russlands Nachbar", [("place", "Russlands", "RU")]),
        ("de", "die russische Grenze", [("place", "russische", "RU")]),
        (
            "de",
            "Er reiste nach Budapest und Grossbritannien.",
            [("place", "Budapest", "Budapest"), ("place", "Grossbritannien", "GB")],
        ),
        ("de", "Die Nato tagt in Brüssel.", [("organisation", "Nato", "Nato"), ("place", "Brüssel", "Brüssel")]),
        ("de", "Die Brücke ist zu und der Fluss ist hoch.", []),
        ("de", "Ende Oktober kamen zwei Millionen Menschen.", []),
        ("en", "Mayor Ann Lee spoke.", [("person", "Ann Lee", "lee")]),
        ("en", "Russia's neighbour", [("place", "Russia", "RU")]),
        ("en", "The White House said so.", [("organisation", "White House", "Weisses Haus")]),
        ("en", "The bridge is closed.", []),
        ("fr", "la maire Anne Roux", [("person", "Anne Roux", "roux")]),
        ("fr", "La Russie et la France", [("place", "Russie", "RU"), ("place", "France", "FR")]),
        ("it", "La sindaca Anna Rossi parla.", [("person", "Anna Rossi", "rossi")]),
        ("es", "La alcaldesa Ana Ruiz viajó a Moscú.", [("person", "Ana Ruiz", "ruiz"), ("place", "Moscú", "Moskau")]),
    ],
)
def test_names_are_found_and_counted_under_one_key(
    language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert keys(text, language) == expected


def test_a_surname_alone_and_its_genitive_are_joined_with_the_full_name() -> None:
    text = "Stadtpräsidentin Rita Moosbach sprach. Moosbach lachte. Moosbachs Rede war kurz."

    (found,) = joined([text], ["de"], [find_names(text, "de")])

    assert [(text[name.start : name.end], name.key) for name in found] == [
        ("Rita Moosbach", "moosbach"), ("Moosbach", "moosbach"), ("Moosbachs", "moosbach"),
    ]  # fmt: skip


def test_an_office_stands_for_the_one_person_who_holds_it_in_either_text() -> None:
    texts = ["Gemeindepräsident Urs Moosbach sprach.", "Der Gemeindepräsident sprach lange."]

    found = joined(texts, ["de", "de"], [find_names(text, "de") for text in texts])

    assert [name.key for names in found for name in names] == ["moosbach", "moosbach"]


def test_a_noun_before_a_surname_does_not_belong_to_the_name() -> None:
    text = "Bürgermeister Urs Moosbach sprach. Das war die Rede Moosbachs."

    (found,) = joined([text], ["de"], [find_names(text, "de")])

    assert [text[name.start : name.end] for name in found] == ["Urs Moosbach", "Moosbachs"]


@given(
    st.text(max_size=80) | st.text("Ann Le-Russia's Herr Mo.,\n", max_size=60),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_finding_never_fails_and_names_lie_in_their_text(text: str, language: str) -> None:
    (found,) = joined([text], [language], [find_names(text, language)])
    assert all(0 <= name.start < name.end <= len(text) for name in found)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die Koalition von Ministerin Rita Moosbach zerfiel.", "de", ["Rita Moosbach"]),
        ("President George H.W. Moss met U.S. officials.", "en", ["George H.W. Moss", "U.S."]),
        ("Queen Elizabeth II waved.", "en", ["Elizabeth II"]),
        ("He won the Ted Morgan Award.", "en", []),
        ("Das Referat Lebensmittel half.", "de", []),
    ],
)
def test_sure_names_are_whole_and_things_are_no_persons(text: str, language: str, expected: list[str]) -> None:
    assert [text[name.start : name.end] for name in find_names(text, language) if name.is_sure] == expected


def ledger_names(left: list[str], right: list[str], language: str = "de") -> list[tuple[str, str, list[str]]]:
    pair = (Report.from_sentences(left, language=language), Report.from_sentences(right, language=language))
    return [
        (
            fact.kind.value,
            fact.state.value,
            [pair[side].text[m.start : m.end] for side, ms in enumerate((fact.left, fact.right)) for m in ms],
        )
        for fact in find_facts(*pair, ())
        if fact.kind in {FactKind.PERSON, FactKind.ORGANISATION, FactKind.NAME}
    ]


def test_a_body_and_its_short_form_in_brackets_are_one() -> None:
    left = ["Der Deutsche Uferschutzverband (DUV) klagt."]
    right = ["Der DUV klagt.", "Das Institut für Wasser (CDU) gibt es nicht."]

    found = ledger_names(left, right)

    assert ("organisation", "agree", ["Deutsche Uferschutzverband", "DUV", "DUV"]) in found
    assert ("organisation", "only_right", ["CDU"]) in found


def test_a_field_of_two_nouns_belongs_to_the_body() -> None:
    found = find_names(
        "Das Institut für Strömung und maritime Technik sowie das Amt für Wasser und andere Stellen.", "de"
    )

    assert [name.key for name in found] == ["institut fur stromung und maritime technik", "amt fur wasser"]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("He came with his wife, Xelia Moorwin, on Monday.", "en", "moorwin"),
        ("Er kam mit seiner Ehefrau Xelia Moorwin.", "de", "moorwin"),
        ("Sie verlor gegen den Meister und dem jungen Pianisten Xelio Moorwin.", "de", "moorwin"),
        ("Dann zerfiel Rita Moorwins Kleinpartei Neue Ufer.", "de", "moorwin"),
    ],
)
def test_kin_and_a_noun_for_a_man_make_a_person_and_an_owner_loses_the_ending(
    text: str, language: str, key: str
) -> None:
    assert (NameKind.PERSON, key) in [(name.kind, name.key) for name in find_names(text, language)]


def test_an_agency_in_a_dateline_or_a_credit_is_no_fact() -> None:
    left = ["UFERHEIM (AP) — The bridge is closed.", "The boats (AP Photo/Rita Frei) stay.", "A wire (via AP) broke."]
    right = ["The bridge (AP) is closed."]

    assert ledger_names(left, right, "en") == [("organisation", "only_right", ["AP"])]


def test_a_rank_ends_the_body_before_it() -> None:
    found = find_names("They met Marine Corps Gen. Joseph Frei there.", "en")

    assert [(name.kind.value, name.key) for name in found] == [("organisation", "marine corps"), ("person", "frei")]


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("Xelia Moorwin, the co-founder of the club, left.", "en", "moorwin"),
        ("Xelia Moorwin, 34, left.", "en", "moorwin"),
        ("Dann ging Xelia Moorwin (34) fort.", "de", "moorwin"),
        ("Dann ging Xelia Moorwin, die neue Hafenleiterin.", "de", "moorwin"),
        ("Der Angeklagte Daniel H. schwieg.", "de", "daniel h."),
    ],
)
def test_who_somebody_is_may_stand_behind_the_name(text: str, language: str, key: str) -> None:
    assert (NameKind.PERSON, key) in [(name.kind, name.key) for name in find_names(text, language)]
