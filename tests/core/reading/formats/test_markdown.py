from __future__ import annotations

from core.reading.formats import markdown
from core.reading.source import Source

TEXT = """---
title: "Brücke offen"
date: 2026-03-02
author: Lea Beispiel
lang: de
---
# Brücke offen

Die Brücke ist **seit Montag** wieder
offen, sagt die [Stadt](https://example.org/stadt "Titel").

## Kosten

> Das ist ein guter Tag.

- Länge: 210 Meter
- Breite: 14 Meter

![Die Brücke am Morgen](bruecke.jpg)

| Partei | Sitze |
|--------|-------|
| A      | 12    |

Preis \\*netto\\* & <b>brutto</b>.
"""


def test_the_text_reads_without_its_marks() -> None:
    manuscript = markdown.read(Source(text=TEXT))

    assert [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks] == [
        ("title", "Brücke offen"),
        ("paragraph", "Die Brücke ist seit Montag wieder offen, sagt die Stadt."),
        ("heading", "Kosten"),
        ("quote", "Das ist ein guter Tag."),
        ("list_item", "Länge: 210 Meter"),
        ("list_item", "Breite: 14 Meter"),
        ("caption", "Die Brücke am Morgen"),
        ("unknown", "Partei\tSitze"),
        ("unknown", "A\t12"),
        ("paragraph", "Preis *netto* & <b>brutto</b>."),
    ]


def test_what_stands_above_the_text_is_metadata() -> None:
    metadata = markdown.read(Source(text=TEXT)).metadata

    assert (metadata.headline, metadata.published) == ("Brücke offen", "2026-03-02")
    assert (metadata.authors, metadata.language) == (("Lea Beispiel",), "de")


def test_one_kind_of_mark_is_not_enough_in_pasted_text() -> None:
    assert not markdown.recognizes(Source(text="> Zitat aus einer Mail\n\nAntwort darauf."))
    assert markdown.recognizes(Source(content=b"# Titel\n\nText.", name="bericht.md"))
    assert not markdown.recognizes(Source(content=b"Nur Text.", name="bericht.md"))


def test_deeply_nested_marks_are_read() -> None:
    manuscript = markdown.read(Source(text="> " * 5_000 + "Tief.\n\n" + "[" * 5_000 + "x"))

    assert "Tief." in manuscript.text
    assert manuscript.text.endswith("[x")
    assert "nested too deeply" in manuscript.notes[0]


def test_a_table_of_thousands_of_rows_is_read_as_plain_text_with_a_note() -> None:
    manuscript = markdown.read(Source(text="# Titel\n\n|a|b|\n|-|-|\n" + "|x|y|\n" * 9_000))

    assert "|x|y|" in manuscript.text
    assert "read as plain text" in manuscript.notes[0]
