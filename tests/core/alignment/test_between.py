from __future__ import annotations

import pytest

from core.report import Role
from tests.core.alignment.conftest import FRAMES, Align

CLOSED = "Wer dort wohnt, kommt nicht mehr hinaus, der Pass ist dicht."
ALLOWED = "Die Kantonspolizei erlaubt Fahrten über den Pass bis auf Weiteres nur in Notfällen."


def _between(links_of: Align, left: tuple[str, ...], right: tuple[str, ...], language: str = "de") -> list[object]:
    """Return the sides of the links that hold one of the sentences set into the middle of the same report."""
    frame = FRAMES[language]
    links = links_of((*frame[:2], *left, *frame[2:]), (*frame[:2], *right, *frame[2:]), languages=(language,) * 2)
    here, there = range(2, 2 + len(left)), range(2, 2 + len(right))
    return [
        (link.left, link.right)
        for link in links
        if not (set(here).isdisjoint(link.left) and set(there).isdisjoint(link.right))
    ]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", CLOSED, ALLOWED),
        (
            "en",
            "Nobody who lives there can leave any more, and the harbour of the island is closed.",
            "Trips off the island are only allowed in emergencies.",
        ),
        (
            "fr",
            "Les habitants ne peuvent plus partir et le port de l'île est fermé.",
            "Quitter l'île n'est permis qu'en cas d'urgence.",
        ),
        (
            "it",
            "Gli abitanti non possono più partire e il porto dell'isola è chiuso.",
            "Lasciare l'isola è permesso solo in caso di emergenza.",
        ),
        (
            "es",
            "Los vecinos ya no pueden marcharse y el puerto de la isla está cerrado.",
            "Abandonar la isla solo se permite en caso de emergencia.",
        ),
    ],
)
def test_what_both_reports_tell_between_the_same_links_is_linked_by_one_word(
    links_of: Align, language: str, left: str, right: str
) -> None:
    assert _between(links_of, (left,), (right,), language) == [((2,), (2,))]
    assert _between(links_of, (right,), (left,), language) == [((2,), (2,))]


def test_sentences_that_share_no_word_are_two_additions(links_of: Align) -> None:
    assert not _between(links_of, (CLOSED,), ("Im Nachbardorf ist am Wochenende eine Kapelle eingeweiht worden.",))


def test_a_synonym_counts_as_a_word_in_common(links_of: Align) -> None:
    doctor, physician = "Der Arzt mahnt zur Ruhe.", "Ganz anders sieht das ein Mediziner aus Seewis."

    assert _between(links_of, (doctor,), (physician,)) == [((2,), (2,))]


def test_two_sentences_may_share_the_one_of_the_other_report(links_of: Align) -> None:
    reason = "Der Kanton begründet dies mit Lawinen, doch viele im Dorf vermuten etwas anderes."
    both = "Fahrten sind nur noch in Notfällen über den Pass erlaubt, angeblich wegen Lawinen."

    assert _between(links_of, (CLOSED, reason), (both,)) == [((2, 3), (2,))]
    assert _between(links_of, (both,), (CLOSED, reason)) == [((2,), (2, 3))]


def test_among_many_sentences_of_both_reports_place_says_nothing(links_of: Align) -> None:
    others = (
        "Ein Wirt verkauft nun Honig aus eigener Produktion.",
        "Die Musik spielte zum Auftakt zwei Märsche.",
    )
    more = ("Im Nachbardorf ist eine Kapelle eingeweiht worden.", "Ein Chor aus Seewis sang dazu.")

    assert not _between(links_of, (CLOSED, *others), (ALLOWED, *more))


def test_behind_the_last_link_place_says_nothing(links_of: Align) -> None:
    frame = FRAMES["de"]

    links = links_of((*frame, CLOSED), (*frame, ALLOWED))

    assert len(links) == len(frame)


def test_behind_a_heading_another_section_begins(links_of: Align) -> None:
    frame = FRAMES["de"]
    body = (Role.BODY,) * 2

    links = links_of(
        (*frame[:2], CLOSED, *frame[2:]),
        (*frame[:2], "Weitere Nachrichten", ALLOWED, *frame[2:]),
        right_roles=(*body, Role.SUBHEAD, Role.BODY, *body),
    )

    assert not [link for link in links if 2 in link.left]


def test_a_sentence_that_opens_with_a_pronoun_goes_on_about_the_one_before_it(links_of: Align) -> None:
    assert not _between(links_of, (CLOSED,), ("Sie soll im Sommer auch ein Projekt am Pass behandeln.",))
    assert _between(links_of, (CLOSED,), ("Im Sommer soll auch ein Projekt am Pass behandelt werden.",))


def test_a_headline_is_no_partner_in_the_text(links_of: Align) -> None:
    frame = FRAMES["de"]
    left = ("Fahrten über den Pass nur in Notfällen erlaubt", *frame[:2], CLOSED, *frame[2:])
    right = ("Budget in Lindental beraten", *frame[:2], ALLOWED, *frame[2:])
    roles = (Role.HEADLINE, *(Role.BODY,) * (len(frame) + 1))

    links = links_of(left, right, left_roles=roles, right_roles=roles)
    mirrored = links_of(right, left, left_roles=roles, right_roles=roles)

    assert {(link.left, link.right) for link in links if 3 in link.right} == {((0,), (3,)), ((3,), (3,))}
    assert {(link.left, link.right) for link in mirrored if 3 in link.left} == {((3,), (0,)), ((3,), (3,))}
