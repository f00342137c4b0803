from __future__ import annotations

from core.reading.formats.pdf_layout import Line, PdfPage, pieces_of_pages

HEIGHT = 800.0


def column(*texts: str, top: float = 600.0, left: float = 50.0, width: float = 200.0, size: float = 12.0) -> list[Line]:
    """Set lines below each other; an empty text leaves a blank line, one ending in "|" is set short."""
    lines: list[Line] = []
    for number, text in enumerate(texts):
        bottom = top - 14 * number
        right = left + (width * 0.4 if text.endswith("|") else width)
        if text:
            lines.append(Line(left, bottom, right, bottom + size, size, text.removesuffix("|")))
    return lines


def texts_of(*pages: list[Line]) -> list[str]:
    return [piece.text for piece in pieces_of_pages([PdfPage(HEIGHT, tuple(lines)) for lines in pages])]


def test_a_word_cut_at_the_end_of_a_line_is_whole_again() -> None:
    assert texts_of(column("Die Bürger-", "meisterin sprach.")) == ["Die Bürgermeisterin sprach."]


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    assert texts_of(column("Der Ukraine-", "Krieg dauert an.")) == ["Der Ukraine-Krieg dauert an."]


def test_a_hyphen_that_stands_for_the_second_half_keeps_its_space() -> None:
    assert texts_of(column("Der Garten-", "und Hausbau.")) == ["Der Garten- und Hausbau."]


def test_a_blank_line_a_short_last_line_and_an_indentation_begin_paragraphs() -> None:
    lines = column(
        "Erster Absatz, erste Zeile", "und hier endet er.", "", "Zweiter Absatz endet kurz.|", "Dritter Absatz geht"
    )
    lines += column("weiter bis hier hin.", top=lines[-1].bottom - 14)
    lines += column("Eingerückt beginnt", left=62.0, top=lines[-1].bottom - 14, width=188)
    lines += column("der vierte Absatz hier.", top=lines[-1].bottom - 14)

    assert texts_of(lines) == [
        "Erster Absatz, erste Zeile und hier endet er.",
        "Zweiter Absatz endet kurz.",
        "Dritter Absatz geht weiter bis hier hin.",
        "Eingerückt beginnt der vierte Absatz hier.",
    ]


def test_columns_are_read_one_after_the_other_even_where_the_file_goes_line_by_line() -> None:
    left = column("Links oben steht", "und unten das Ende.")
    right = column("Rechts oben steht", "und unten der Schluss.", left=300.0)
    interleaved = [line for pair in zip(left, right, strict=True) for line in pair]

    expected = ["Links oben steht und unten das Ende.", "Rechts oben steht und unten der Schluss."]
    assert texts_of(left + right) == expected
    assert texts_of(interleaved) == expected


def test_a_sentence_that_runs_into_the_next_column_or_page_stays_whole() -> None:
    first = column("Der Satz beginnt im ersten", "und geht über die Grenz-")
    second = column("linie hinaus weiter, bis", left=300.0)
    third = column("er auf der nächsten endet.")

    assert texts_of(first + second, third) == [
        "Der Satz beginnt im ersten und geht über die Grenzlinie hinaus weiter, bis er auf der nächsten endet."
    ]


def test_what_repeats_on_the_pages_is_set_apart_and_kept_once() -> None:
    pages = [
        column(f"Das Blatt, Seite {number}", top=780.0) + column(f"Text von Seite {number}.") for number in (1, 2, 3)
    ]

    found = list(pieces_of_pages([PdfPage(HEIGHT, tuple(page)) for page in pages]))

    assert [(piece.kind.value, piece.text) for piece in found][-3:] == [
        ("navigation", "Das Blatt, Seite 1"),
        ("navigation", "Das Blatt, Seite 2"),
        ("navigation", "Das Blatt, Seite 3"),
    ]
    assert [piece.text for piece in found][:3] == ["Text von Seite 1.", "Text von Seite 2.", "Text von Seite 3."]


def test_large_letters_make_a_title_and_headings() -> None:
    lines = column("Brücke offen", top=700.0, size=24.0)
    lines += column("Die Brücke ist seit Montag", "wieder für alle offen.")
    lines += column("Die Kosten", top=540.0, size=15.0)
    lines += column("Sie kostete am Ende", "48 Millionen Franken.", top=515.0)

    found = [piece.kind.value for piece in pieces_of_pages([PdfPage(HEIGHT, tuple(lines))])]

    assert found == ["title", "paragraph", "heading", "paragraph"]


def test_a_document_without_lines_has_no_pieces() -> None:
    assert texts_of([]) == []
