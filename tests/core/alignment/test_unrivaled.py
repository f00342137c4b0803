from __future__ import annotations

import pytest

from core.report import Role
from tests.core.alignment.conftest import FRAMES, Align

WINDOWS = "Die Anwohner sollen ihre Fenster nachts vorsorglich geschlossen halten."
ADVICE = "Den Familien am Hang wird geraten, die Fenster in der Nacht zu schliessen."


def _apart(links_of: Align, left: str, right: str, *more: str, language: str = "de") -> bool:
    """Tell whether two sentences are linked that stand at opposite ends of reports of one event."""
    frame = FRAMES[language]
    links = links_of((frame[0], left, *frame[1:]), (*frame, *more, right), languages=(language, language))
    return any(link.left == (1,) and link.right == (len(frame) + len(more),) for link in links)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", WINDOWS, ADVICE),
        (
            "en",
            "Residents on the slope should keep their windows shut at night.",
            "Families are advised to close their windows overnight.",
        ),
        (
            "fr",
            "Les riverains doivent garder les fenêtres fermées pendant la nuit.",
            "Il est conseillé aux familles de ne pas ouvrir leurs fenêtres la nuit.",
        ),
        (
            "it",
            "I residenti devono tenere chiuse le finestre durante la notte.",
            "Alle famiglie si consiglia di non aprire le finestre di notte.",
        ),
        (
            "es",
            "Los vecinos deben mantener cerradas las ventanas por la noche en el barrio.",
            "A las familias se les aconseja no abrir ventanas de noche en todo el barrio.",
        ),
    ],
)
def test_two_sentences_that_meet_nobody_else_are_linked_wherever_they_stand(
    links_of: Align, language: str, left: str, right: str
) -> None:
    assert _apart(links_of, left, right, language=language)


def test_a_sentence_with_a_rival_is_linked_with_neither(links_of: Align) -> None:
    rival = "In der Nacht zum Sonntag gingen in der Kapelle mehrere Fenster zu Bruch."

    assert _apart(links_of, WINDOWS, ADVICE)
    assert not _apart(links_of, WINDOWS, ADVICE, rival)


def test_one_word_in_common_is_not_enough(links_of: Align) -> None:
    assert not _apart(links_of, WINDOWS, "Bei einem Juwelier an der Hauptgasse ist ein Fenster eingeschlagen worden.")


def test_reports_that_share_little_share_no_leftovers(links_of: Align) -> None:
    frame = FRAMES["de"]
    others = (
        "Die Ernte der frühen Kirschen fällt in diesem Jahr bescheiden aus.",
        "Im Hallenbad wird seit Ostern ein neuer Boden verlegt.",
        "Der Jodlerklub sucht für das Konzert noch zwei Tenöre.",
        "Ein Lastwagen hat am Kreisel eine Laterne gerammt.",
        "Auf dem Pausenplatz entsteht ein Kletterturm aus Lärchenholz.",
    )
    left = (frame[0], WINDOWS, *others)
    links = links_of(left, (frame[0], "Der Bus hält wegen der Baustelle nicht.", ADVICE))

    assert all(link.left != (1,) for link in links)


def test_a_lede_is_left_to_the_looks_across_levels(links_of: Align) -> None:
    frame = FRAMES["de"]
    roles = (Role.LEDE, *(Role.BODY for _ in frame))

    assert any(link.left == (0,) for link in links_of((WINDOWS, *frame), (*frame, ADVICE)))
    assert all(link.left != (0,) for link in links_of((WINDOWS, *frame), (*frame, ADVICE), left_roles=roles))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Der Rauch trieb bis zum Hafen hinunter.", "Im Hafen ist den Kähnen Rauch nicht erlaubt."),
        ("Das Boot der Feuerwehr lag am Steg.", "Der Steg gehört seit Jahren einem Verein mit Boot."),
    ],
)
def test_two_things_that_both_only_name_are_not_enough(links_of: Align, left: str, right: str) -> None:
    assert not _apart(links_of, left, right)


def test_where_very_many_are_left_over_nobody_is_linked_so(links_of: Align) -> None:
    places = (
        "Au",
        "Buch",
        "Egg",
        "Forst",
        "Grub",
        "Hard",
        "Isel",
        "Kehr",
        "Loo",
        "Moos",
        "Ried",
        "Sand",
        "Tann",
        "Wald",
    )
    here = tuple(f"Der Anbau beim Turnplatz {place} kommt später." for place in places)
    there = tuple(f"Beim Turnplatz {place[::-1]} fehlt ein Anbau." for place in places)
    frame = (*FRAMES["de"], *(f"Für die Schule {place} sind {len(place) + 40} Plätze geplant." for place in places))
    links = links_of((frame[0], WINDOWS, *frame[1:], *here), (*there, *frame, ADVICE))

    assert any(link.left == (0,) for link in links)
    assert all(link.left != (1,) for link in links)
