from __future__ import annotations

from core.comparison import compare
from core.report import Report
from core.settings import Settings
from tests.core.alignment.conftest import Align

GERMAN = (
    "Bei einem Brand im Hafen von Cape Marlow sind am Dienstag 14 Menschen verletzt worden.",
    "Die Feuerwehr war mit 120 Leuten im Einsatz.",
    "Bürgermeisterin Dana Whitfield sprach von einem schwarzen Tag.",
    "Der Schaden beläuft sich auf 3,5 Millionen Dollar.",
    "Die Ursache war am Abend noch unklar, die Ermittlungen dauern an.",
)
ENGLISH = (
    "Fourteen people were hurt on Tuesday when a fire broke out in the port of Cape Marlow.",
    "Mayor Dana Whitfield called it a black day.",
    "Some 120 firefighters were deployed.",
    "Damage is put at $3.5 million.",
    "Die-hard residents watched the war against the flames until 2026 seemed far away.",
)
ACROSS = Settings(across_languages=True)


def test_sentences_in_two_languages_are_linked_by_names_and_figures_if_asked(links_of: Align) -> None:
    asked = links_of(GERMAN, ENGLISH, languages=("de", "en"), settings=ACROSS)

    assert [(link.left, link.right) for link in asked] == [((0,), (0,)), ((1,), (2,)), ((2,), (1,)), ((3,), (3,))]
    assert links_of(GERMAN, ENGLISH, languages=("de", "en")) == ()


def test_words_that_mean_something_else_in_the_other_language_link_nothing(links_of: Align) -> None:
    german = ("Die Brände war die Feuerwehr am Montag los.", "In Lindental hat man gut gekocht.")
    english = ("Die-hard fans saw war films.", "In a hat, a man was cooking.")

    assert links_of(german, english, languages=("de", "en"), settings=ACROSS) == ()


def test_a_link_across_languages_raises_no_guard_on_words_that_were_translated(links_of: Align) -> None:
    links = links_of(GERMAN, ENGLISH, languages=("de", "en"), settings=ACROSS)

    assert not any(link.guards for link in links)
    assert "Dana, Whitfield" in links[2].reason


def test_a_comparison_across_languages_is_mirrored_by_swapping() -> None:
    reports = Report.from_sentences(GERMAN, language="de"), Report.from_sentences(ENGLISH, language="en")

    pair, swapped = (compare(order, ACROSS).pairs[0] for order in (reports, reports[::-1]))

    assert {(link.left, link.right) for link in pair.links} == {(link.right, link.left) for link in swapped.links}
