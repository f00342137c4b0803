from __future__ import annotations

import subprocess
import sys
from typing import Literal

import pytest
import wordfreq
from hypothesis import given, settings
from hypothesis import strategies as st

from core import word_frequencies
from core.word_frequencies import common_words, word_list, zipf

LANGUAGES = ("de", "en", "es", "fr", "it")
WORDS = (
    *("die", "Straße", "STRASSE", "Regierung", "ministry", "été", "città", "año", "Zwiebelkuchenrezept", "qwrtzplk"),
    *("Ukraine-Krieg", "US-Präsident", "qwrtzplk-Krieg", "d.", "Nr.", "z.B.", "l'accord", "don’t", "G7", "2024"),
    *("jahres·zeiten", "naïve", "nai\u0308ve", "Москва", "東京", "", "-", "a-"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("extent", ["small", "large"])
def test_a_word_is_as_frequent_as_wordfreq_says(language: str, extent: Literal["small", "large"]) -> None:
    for word in WORDS:
        assert zipf(word, language, extent) == wordfreq.zipf_frequency(word, language, extent), word


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="abcdeinrstuäöüßéèñ-.'’7 ", max_size=12), st.sampled_from(LANGUAGES))
def test_any_text_is_as_frequent_as_wordfreq_says(text: str, language: str) -> None:
    assert zipf(text, language, "small") == wordfreq.zipf_frequency(text, language, "small")


def test_searching_the_list_and_looking_up_its_table_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [*list(common_words("de"))[::100], "qwrtzplk"]
    word_list.cache_clear()
    searched = [zipf(word, "de") for word in words]
    monkeypatch.setattr(word_frequencies, "_WORDS_PER_SEARCH", 10**9)
    word_list.cache_clear()
    try:
        assert [zipf(word, "de") for word in words] == searched
    finally:
        word_list.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_common_words_are_those_of_the_small_list(language: str) -> None:
    assert common_words(language) == wordfreq.get_frequency_dict(language, "small")


def test_a_language_that_is_not_read_here_is_asked_of_wordfreq() -> None:
    assert zipf("huis", "nl") == wordfreq.zipf_frequency("huis", "nl") > 0
    assert common_words("nl") == wordfreq.get_frequency_dict("nl", "small")


def test_another_format_of_the_lists_is_left_to_wordfreq(monkeypatch: pytest.MonkeyPatch) -> None:
    word_list.cache_clear()
    monkeypatch.setattr(word_frequencies, "_FORMAT", {b"format": b"cB", b"version": 2})
    try:
        assert zipf("Regierung", "de") == wordfreq.zipf_frequency("Regierung", "de")
    finally:
        word_list.cache_clear()


def test_words_are_looked_up_without_loading_wordfreq() -> None:
    look_up = "from core.word_frequencies import zipf; zipf('Ukraine-Krieg', 'de')"
    ask = f"import sys; {look_up}; print('wordfreq' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert run.stdout.strip() == "False"
