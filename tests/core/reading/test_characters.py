from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import compare
from core.errors import ReadingError
from core.reading.characters import as_seen, with_parted_words_joined
from core.reading.read import read
from core.reading.source import Source

REPORT = (
    "Rücktritt nach drei Jahren\n\n"
    "Der Präsident der Genossenschaft Lindenhöhe, Jörg Müller, tritt am 3. März zurück. "
    "«Die Überschuldung ist grösser, als wir glaubten», sagte er am Dienstag vor den Medien.\n\n"
    "Gläubiger fordern 2,4 Millionen Franken. Die Behörde prüft das Gesuch."
)


def with_soft_hyphens(text: str) -> str:
    return " ".join(f"{word[:4]}\u00ad{word[4:]}" if len(word) > 7 else word for word in text.split(" "))


@pytest.mark.parametrize(
    "unseen",
    [
        with_soft_hyphens(REPORT),
        unicodedata.normalize("NFD", REPORT),
        REPORT.replace(" ", " \u200b"),
        f"\ufeff{REPORT}",
        REPORT.replace("Überschuldung", "Über\u00ad\nschuldung"),
        unicodedata.normalize("NFD", REPORT).replace("Mu\u0308ller", "Mu\u0308\u00ad\nller"),
    ],
    ids=[
        "soft hyphens",
        "decomposed letters",
        "zero-width spaces",
        "byte order mark",
        "word parted by the layout",
        "word parted behind an accent",
    ],
)
def test_characters_that_nobody_sees_make_no_difference(unseen: str) -> None:
    pair = compare([read(Source(text=REPORT)), read(Source(text=unseen))]).pairs[0]

    assert not pair.changes
    assert not [variant for link in pair.links for variant in link.variants]
    assert {fact.state.value for fact in pair.facts} == {"agree"}


@given(st.text())
def test_text_that_is_seen_already_stays_as_it_is(text: str) -> None:
    once = as_seen(text)

    assert as_seen(once) == once


@pytest.mark.parametrize("source", [Source(text="\u200b\u00ad"), Source(content="\ufeff\u00ad \u200b".encode())])
def test_a_source_that_shows_nothing_is_refused(source: Source) -> None:
    with pytest.raises(ReadingError, match=r"There is no text|is empty"):
        read(source)


def test_a_soft_hyphen_parts_a_word_only_at_the_end_of_a_line() -> None:
    assert with_parted_words_joined("Ent\u00ad\n scheidung am 3.\u00ad\nMai, Wort\u00adteil") == (
        "Entscheidung am 3.\u00ad\nMai, Wort\u00adteil"
    )
