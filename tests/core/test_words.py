from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.words import count_words, fold, folded_words, published_words, words_of

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Ukraine-Kurs gilt.", ["Der", "Ukraine-Kurs", "gilt", "."]),
        ("F-16-Jets und A400M", ["F-16-Jets", "und", "A400M"]),
        ("Kolleg*innen, Lehrer:innen", ["Kolleg*innen", ",", "Lehrer:innen"]),
        ("They don’t, they're", ["They", "don’t", ",", "they're"]),
        ("l’accordo dell’anno", ["l’", "accordo", "dell’", "anno"]),
        ("qu’elle n'est aujourd’hui", ["qu’", "elle", "n'", "est", "aujourd’hui"]),
        ("3,5 Mio. oder 1’250’000", ["3,5", "Mio", ".", "oder", "1’250’000"]),
        ("um 20.30 Uhr 6:3", ["um", "20.30", "Uhr", "6:3"]),
        ("Ende 2025.", ["Ende", "2025", "."]),
        ("Na ja ... «so»", ["Na", "ja", "...", "«", "so", "»"]),
        ("a_b", ["a", "_", "b"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_text_is_cut_into_words_and_marks(text: str, words: list[str]) -> None:
    assert [word.text for word in words_of(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("grösser", "größer"),
        ("STRASSE", "Straße"),
        ("don’t", "don't"),
        ("«ja»", "„ja“"),
        ("1’250’000", "1250000"),
        ("Gebäude", "Geba\u0308ude"),
        ("ﬁn", "fin"),
        ("Zeit–Raum", "Zeit-Raum"),
        ("Auf\u00adtakt", "Auftakt"),
    ],
)
def test_folding_evens_out_what_outlets_spell_differently(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("3,5", "35"), ("schon", "schön"), ("20.30", "2030"), ("US", "use"), ("1’25", "125")]
)
def test_folding_keeps_apart_what_means_something_else(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_stretch_is_cut_on_the_whole_text() -> None:
    text = "One quay. Two ferries."

    assert [(word.start, word.text) for word in words_of(text, 10, 21)] == [(10, "Two"), (14, "ferries")]


def test_marks_are_told_from_words_and_do_not_count() -> None:
    assert [word.is_mark for word in words_of("„Ja“, 3!")] == [True, False, True, True, False, True]
    assert count_words("„Ja“, 3!") == 2


@given(ANY_TEXT)
def test_every_word_stands_where_it_says(text: str) -> None:
    end_before = 0
    for word in words_of(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end_before
        end_before = word.end


@given(ANY_TEXT)
def test_between_the_words_stands_only_white_space(text: str) -> None:
    rest = list(text)
    for word in words_of(text):
        rest[word.start : word.end] = " " * len(word.text)

    assert not "".join(rest).strip()


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_words_that_are_counted_are_those_that_are_no_marks(text: str) -> None:
    assert count_words(text) == sum(not word.is_mark for word in words_of(text))


@given(st.text(alphabet="aé1’'-., \u00a0\n_·L„“:ß", max_size=40))
def test_looking_up_chunks_gives_the_words_of_the_text(text: str) -> None:
    assert list(published_words(text)) == [word.text for word in words_of(text) if not word.is_mark]
    assert list(folded_words(text)) == [(word.text, word.folded) for word in words_of(text) if not word.is_mark]
