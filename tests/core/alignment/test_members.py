from __future__ import annotations

from tests.core.alignment.conftest import Align

BEFORE = (
    "Der Präsident eröffnete die Versammlung mit einem Dank an die Helfer.",
    "Danach las die Schreiberin das Protokoll vor.",
    "Der Kassier legte die Rechnung vor, die mit einem Überschuss schliesst.",
    "Die Revisoren empfahlen, sie anzunehmen.",
)
BEHIND = (
    "Zu reden gab der Bau der neuen Scheune am Bach.",
    "Ein Antrag auf Vertagung fand keine Mehrheit.",
    "Am Ende stimmten 48 Anwesende zu.",
    "Die Musik spielte zum Schluss zwei Märsche.",
)
MOVED = "Denkbar ist eine Verlegung der Messe in den Herbst, auf den Sommer 2031 oder auf 2032."
TOLD = "Denkbar ist eine Verschiebung der Messe auf den Herbst, auf Sommer 2031 oder gar auf 2032."


def test_a_neighbor_that_shares_next_to_nothing_is_no_member_of_the_group(links_of: Align) -> None:
    stranger = "Die Imker aus Seewis stellen im Sommer 2032 ihren Honig und ihre Kästen aus."

    links = links_of((*BEFORE, MOVED, stranger, *BEHIND), (*BEFORE, TOLD, *BEHIND))

    assert [link.left for link in links if 4 in link.right] == [(4,)]


def test_a_neighbor_that_says_part_of_it_is_a_member(links_of: Align) -> None:
    first, second = (
        "Denkbar ist eine Verschiebung der Messe auf den Herbst.",
        "Auch Sommer 2031 oder gar 2032 ist denkbar.",
    )

    links = links_of((*BEFORE, first, second, *BEHIND), (*BEFORE, TOLD, *BEHIND))

    assert [link.left for link in links if 4 in link.right] == [(4, 5)]
