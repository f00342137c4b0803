from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.reading.manuscript import BlockKind
from core.reading.paragraphs import manuscript_of_text


def blocks(text: str) -> list[str]:
    return [text[block.start : block.end] for block in manuscript_of_text(text).blocks]


def test_blank_lines_separate_blocks() -> None:
    assert blocks("Erster Absatz.\n\nZweiter Absatz.\n") == ["Erster Absatz.", "Zweiter Absatz."]


def test_lines_of_a_browser_copy_are_blocks_of_their_own() -> None:
    text = "Startseite\nPolitik\nBrücke bleibt gesperrt\nDie Brücke bleibt bis Mai gesperrt."

    assert blocks(text) == text.split("\n")


def test_hard_wrapped_lines_are_one_block() -> None:
    text = (
        "Die Brücke über den Fluss bleibt bis zum Mai\ngesperrt, wie die Stadt am Montag\n"
        "mitteilte. Die Kosten tragen Bund und\nKanton zu gleichen Teilen."
    )

    assert blocks(text) == [text]


def test_a_short_finished_line_ends_a_paragraph_of_wrapped_text() -> None:
    first = (
        "Die Brücke über den Fluss bleibt bis zum Mai\ngesperrt, wie die Stadt am Montag in einem Brief\nan alle sagte."
    )
    second = "Danach soll sie für alle Fahrzeuge wieder\noffen sein, auch für die schweren."

    assert blocks(f"{first}\n{second}") == [first, second]


def test_a_short_paragraph_is_joined_where_the_whole_text_shows_that_it_is_wrapped() -> None:
    first = (
        "Der Stadtrat will die Brücke über den Fluss schon im\nFrühjahr sperren lassen, wie er am Montag im Saal vor\n"
        "allen sagte."
    )
    second = "Die Kosten von vier Millionen Franken trägt die Stadt\nBeispielen. Im Herbst ist sie wieder offen."

    assert blocks(f"{first}\n\n{second}") == [first, second]


def test_a_line_that_is_not_full_is_a_heading_above_a_wrapped_paragraph() -> None:
    paragraph = (
        "Der Verband hebt die Gebühren für das Wasser zum\n1. Januar an. Das sagte er am Montag. Ein Haushalt\n"
        "zahlt dann im Jahr gut dreißig Euro mehr, wie er\nerklärte."
    )

    assert blocks(f"Wasser wird teurer\n{paragraph}") == ["Wasser wird teurer", paragraph]


def test_a_byline_that_begins_small_is_no_part_of_the_headline() -> None:
    assert blocks("Ponte chiuso, la valle resta isolata\ndi Ugo Esempio") == [
        "Ponte chiuso, la valle resta isolata",
        "di Ugo Esempio",
    ]


def test_items_of_a_list_stay_apart() -> None:
    assert blocks("Das ist neu:\n- mehr Busse\n- weniger Autos") == ["Das ist neu:", "- mehr Busse", "- weniger Autos"]


def test_marks_of_markdown_say_what_a_block_is() -> None:
    kinds = [block.kind for block in manuscript_of_text("# Titel\n\n## Teil\n\n> Zitat\n\n- Punkt eins").blocks]

    assert kinds == [BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.LIST_ITEM]


@given(st.text())
def test_blocks_hold_all_that_shows(text: str) -> None:
    assert "".join("".join(block.split()) for block in blocks(text)) == "".join(text.split())


def test_lines_that_break_at_any_width_are_one_paragraph() -> None:
    text = (
        "Der Rat der Gemeinde Seeblick hat am Montag nach einer langen Sitzung beschlossen, den\n"
        "alten Steg am Südufer\n"
        "abzureissen und im Frühling einen neuen zu bauen. Der\n"
        "Umbau kostet nach Angaben der Gemeinde rund 400'000 Franken, die der Kanton zur Hälfte\n"
        "übernimmt, wie es in einer Mitteilung heisst."
    )

    assert blocks(text) == [text]


def test_lines_behind_arrows_are_items_of_their_own() -> None:
    text = (
        "Der Rat schlägt vor, bei den folgenden Ausgaben der Gemeinde\n"
        "→ das Hallenbad und die Bibliothek früher zu schliessen,\n"
        "→ die Gebühren für den Abfall um zehn Prozent zu erhöhen\n"
        "→ und fünf Stellen in der Verwaltung nicht zu besetzen."
    )

    assert blocks(text) == text.split("\n")
