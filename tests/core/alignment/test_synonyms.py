from __future__ import annotations

import pytest

from core.alignment.folding import stem_of
from core.alignment.synonyms import meanings_of
from core.languages.registry import LANGUAGES
from core.words import fold


def _are_synonyms(one: str, other: str, language: str) -> bool:
    here, there = (meanings_of(stem_of(fold(word), language)[0], language) for word in (one, other))
    return bool(here & there)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Stellen", "Arbeitsplätze"),
        ("de", "sank", "zurückgegangen"),
        ("en", "acquired", "bought"),
        ("fr", "reporté", "ajourné"),
        ("it", "rinviato", "slittamento"),
        ("es", "aplazó", "pospuso"),
    ],
)
def test_words_that_say_much_the_same_are_synonyms_in_whatever_form(language: str, one: str, other: str) -> None:
    assert _are_synonyms(one, other, language)


def test_words_of_one_field_are_no_synonyms() -> None:
    assert not _are_synonyms("Krankenhaus", "Arzt", "de")
    assert not _are_synonyms("steigen", "sinken", "de")


def test_a_german_compound_says_what_its_last_part_says() -> None:
    assert _are_synonyms("Rettungsschiff", "Boot", "de")
    assert not _are_synonyms("Schiffsarzt", "Boot", "de")


def test_an_english_word_is_not_cut() -> None:
    assert not _are_synonyms("freelance", "released", "en")


def test_a_language_that_is_not_known_has_no_synonyms() -> None:
    assert not meanings_of("job", "und")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_group_holds_folded_words_of_two_stems_at_least(language: str) -> None:
    for group in LANGUAGES[language].synonyms.groups.split(";"):
        words = group.split()
        assert [fold(word) for word in words] == words
        assert len({stem_of(word, language)[0] for word in words}) > 1, group
