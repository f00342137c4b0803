from __future__ import annotations

from tests.core.alignment.conftest import Align

BEFORE = (
    "Der Präsident eröffnete die Versammlung mit einem Dank an die Helfer.",
    "Danach las die Schreiberin das Protokoll vor.",
    "Der Kassier legte die Rechnung vor, die mit einem Überschuss schliesst.",
)
BEHIND = (
    "Zu reden gab der Bau der neuen Scheune am Bach.",
    "Ein Antrag auf Vertagung fand keine Mehrheit.",
    "Die Musik spielte zum Schluss zwei Märsche.",
)
LONG = (
    "Im Herbst beginnt die Genossenschaft mit dem Abbruch der alten Säge am Dorfplatz, an deren Stelle bis zum "
    "Frühling des übernächsten Jahres zwölf Wohnungen für ältere Leute, ein Laden und eine Praxis entstehen."
)
ABBREVIATED = "Die Genossenschaft baut am Dorfplatz ab Herbst zwölf Wohnungen für ältere Leute."


def _right_of_long(links_of: Align, *told: str) -> list[tuple[int, ...]]:
    links = links_of((*BEFORE, LONG, *BEHIND), (*BEFORE, *told, *BEHIND))
    return [link.right for link in links if len(BEFORE) in link.left]


def test_a_short_sentence_that_says_a_small_part_of_a_long_one_completes_the_link(links_of: Align) -> None:
    assert _right_of_long(links_of, ABBREVIATED, "Auch ein Laden gehört dazu.", "Die Säge ist alt.") == [(3, 4, 5)]


def test_a_sentence_that_tells_more_than_that_part_does_not(links_of: Align) -> None:
    more = "Die Säge von Flims ist ein beliebtes Ziel für die Ausflüge von Schulklassen."

    assert _right_of_long(links_of, ABBREVIATED, "Auch ein Laden gehört dazu.", more) == [(3, 4)]
