from __future__ import annotations

from collections.abc import Callable

import pytest

from core.alignment import align
from core.links import Guard, GuardKind, Link
from core.report import Report
from core.settings import Settings
from tests.core.alignment.conftest import FRAME

LinkBesideFrame = Callable[[str, str], Link | None]


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (GuardKind.NEGATION, "Fototermine seien nicht vorgesehen.", "Fototermine seien vorgesehen."),
        (
            GuardKind.NEGATION,
            "Die Stadt erteilte dem Betreiber keine Bewilligung.",
            "Die Stadt erteilte dem Betreiber eine Bewilligung.",
        ),
        (
            GuardKind.EXCHANGED_ROLES,
            "Karl Brandt telefonierte am Abend mit Jan Novak.",
            "Jan Novak telefonierte am Abend mit Karl Brandt.",
        ),
        (
            GuardKind.FIGURE,
            "Der Umbau des Theaters kostet die Stadt 3,5 Mio. Franken.",
            "Der Umbau des Theaters kostet die Stadt 35 Mio. Franken.",
        ),
        (
            GuardKind.FIGURE,
            "Der Umbau des Theaters kostet die Stadt 3,5 Millionen Franken.",
            "Der Umbau des Theaters kostet die Stadt 3,5 Milliarden Franken.",
        ),
        (
            GuardKind.DATE,
            "Die Abstimmung findet am Mittwoch im Rathaus statt.",
            "Die Abstimmung findet am Donnerstag im Rathaus statt.",
        ),
        (
            GuardKind.NAME,
            "Die Leitung des Museums übernimmt künftig Petra Huber.",
            "Die Leitung des Museums übernimmt künftig Anna Meier.",
        ),
    ],
)
def test_the_same_statement_with_a_difference_in_substance_is_linked_and_guarded(
    kind: GuardKind, left: str, right: str, link_beside_frame: LinkBesideFrame
) -> None:
    link = link_beside_frame(left, right)

    assert link is not None
    assert [guard.kind for guard in link.guards] == [kind]
    assert link.guards[0].reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Der Umbau des Theaters kostet die Stadt 3,5 Mio. Franken.",
            "Der Umbau des Theaters kostet die Stadt dreieinhalb Millionen Franken.",
        ),
        ("Zwölf Häuser wurden beschädigt.", "12 Häuser wurden beschädigt."),
        ("Die Behörde habe das nicht gewusst, hiess es.", "Die Behörde habe das nicht gewusst."),
        ("Am Mittwochabend trat der Rat zusammen.", "Am Mittwoch trat der Rat zusammen."),
        ("Das sagte Petra Huber am Abend in Lindental.", "Das sagte Museumsleiterin Huber am Abend in Lindental."),
        (
            "Der Rat hat den Antrag überraschend gutgeheissen.",
            "Der Rat hat den Antrag am Ende nach langer Debatte gutgeheissen.",
        ),
    ],
)
def test_a_difference_in_wording_alone_raises_no_guard(
    left: str, right: str, link_beside_frame: LinkBesideFrame
) -> None:
    link = link_beside_frame(left, right)

    assert link is not None
    assert link.guards == ()


def test_who_acts_in_the_passive_does_not_change_places(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "Karl Brandt wurde am Abend in Lindental von Jan Novak empfangen.",
        "Jan Novak wurde am Abend in Lindental Karl Brandt empfangen.",
    )

    assert link is not None
    assert GuardKind.EXCHANGED_ROLES not in [guard.kind for guard in link.guards]


def test_a_guard_names_the_words_that_differ() -> None:
    left = Report.from_sentences((*FRAME, "Am Ende stimmten 18 Räte dafür."), language="de")
    right = Report.from_sentences((*FRAME, "Am Ende stimmten 81 Räte dafür."), language="de")

    guard = align(left, right, Settings())[-1].guards[0]

    assert (guard.left[0].of(left.text), guard.right[0].of(right.text)) == ("18", "81")
    assert guard.mirrored() == Guard(GuardKind.FIGURE, guard.right, guard.left, guard.reason)


def test_negations_are_known_in_english_and_french() -> None:
    for language, frame, left, right in (
        (
            "en",
            "The council met in Lowbridge on Monday.",
            "The mayor didn't resign on Tuesday.",
            "The mayor did resign on Tuesday.",
        ),
        (
            "fr",
            "Le conseil de Vauvert a siégé lundi.",
            "Le maire ne quittera pas son poste.",
            "Le maire quittera son poste.",
        ),
    ):
        links = align(
            Report.from_sentences((frame, left), language=language),
            Report.from_sentences((frame, right), language=language),
            Settings(),
        )
        assert [guard.kind for guard in links[-1].guards] == [GuardKind.NEGATION]


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [("Martha", "Judith", True), ("Mrs", "Judith", False), ("Chancellor", "Judith", False)],
)
def test_two_first_names_of_one_surname_are_told_but_no_forms_of_address(
    left: str, right: str, *, differs: bool
) -> None:
    told = "The bridge will stay closed until the spring, {} Aldous of the council said on Friday."
    named = "Mayor Edward Aldous was away."
    reports = [Report.from_sentences((named, told.format(name)), language="en") for name in (left, right)]

    link = next(link for link in align(reports[0], reports[1], Settings()) if link.left == (1,))

    assert [guard.kind for guard in link.guards] == [GuardKind.NAME] * differs


def test_a_speaker_named_before_or_behind_what_is_said_changes_no_places(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "Karl Brandt sagte, die Arbeiten am Steg über den Bach müssten noch vor dem Winter enden, verlangt habe das "
        "Jan Novak.",
        "Jan Novak habe verlangt, die Arbeiten am Steg über den Bach müssten noch vor dem Winter enden, das sagte "
        "Karl Brandt.",
    )

    assert link is not None
    assert GuardKind.EXCHANGED_ROLES not in [guard.kind for guard in link.guards]


def test_a_noun_behind_a_number_is_no_name_that_differs() -> None:
    left = ["Nach dem Erdrutsch sind Personen in Sicherheit.", "Elf Personen waren im Haus."]
    right = ["Nach dem Erdrutsch ist Ternbach in Sicherheit.", "Die Gemeinde Ternbach war im Schlaf."]

    links = align(Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de"), Settings())

    assert [(link.left, link.guards) for link in links] == [((0,), ())]
