from __future__ import annotations

import copy
import json
import pickle
from gettext import NullTranslations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.phrases import Phrase, joined, phrase, phrase_of, translated

_MESSAGES = {"“{word}” stands on one side only": "«{word}» steht nur auf einer Seite", "near": "nahe"}


class _German(NullTranslations):
    """A catalog of three messages, so that these tests need no file."""

    def gettext(self, message: str) -> str:
        return _MESSAGES.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        if msgid2 == "{n} words":
            return "{n} Wort" if n == 1 else "{n} Wörter"
        return super().ngettext(msgid1, msgid2, n)


GERMAN = _German()


def test_a_phrase_is_the_english_sentence_in_every_respect() -> None:
    said = phrase("“{word}” stands on one side only", word="not")

    assert said == "“not” stands on one side only"
    assert hash(said) == hash("“not” stands on one side only")
    assert json.dumps({"reason": said}) == json.dumps({"reason": str(said)})
    assert f"{said}." == "“not” stands on one side only."


def test_a_phrase_is_said_in_the_language_of_the_catalog() -> None:
    assert translated(phrase("“{word}” stands on one side only", word="nicht"), GERMAN) == (
        "«nicht» steht nur auf einer Seite"
    )


def test_plain_text_is_never_looked_up() -> None:
    assert translated("near", GERMAN) == "near"
    assert translated(phrase("near"), GERMAN) == "nahe"
    assert translated(phrase("{text}", text="near"), GERMAN) == "near"


def test_a_template_that_the_catalog_lacks_stays_english() -> None:
    assert translated(phrase("{one} against {other}", one="3", other="4"), GERMAN) == "3 against 4"


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [(0, "0 words", "0 Wörter"), (1, "1 word", "1 Wort"), (2, "2 words", "2 Wörter")],
)
def test_a_number_chooses_its_form(number: int, english: str, german: str) -> None:
    said = phrase_of(number, "{n} word", "{n} words")

    assert said == english
    assert translated(said, GERMAN) == german


def test_phrases_inside_phrases_are_translated_too() -> None:
    said = phrase("{how}: {what}", how=phrase("near"), what=phrase_of(3, "{n} word", "{n} words"))

    assert said == "near: 3 words"
    assert translated(said, GERMAN) == "nahe: 3 Wörter"


def test_phrases_in_a_row_are_translated_one_by_one() -> None:
    said = joined(" {·} ", [phrase("near"), "as printed", phrase_of(1, "{n} word", "{n} words")])

    assert said == "near {·} as printed {·} 1 word"
    assert translated(said, GERMAN) == "nahe {·} as printed {·} 1 Wort"
    assert joined(", ", []) == ""
    assert translated(joined(", ", []), GERMAN) == ""


@given(st.text(), st.text())
def test_braces_in_a_value_are_text(word: str, other: str) -> None:
    said = phrase("“{word}” stands on one side only", word=word)
    row = joined(other, [said, word])

    assert said == f"“{word}” stands on one side only"
    assert translated(said, GERMAN) == f"«{word}» steht nur auf einer Seite"
    assert translated(row, GERMAN) == f"«{word}» steht nur auf einer Seite{other}{word}"


def test_braces_in_a_nested_value_are_text_after_translation_too() -> None:
    inner = phrase("“{word}” stands on one side only", word="{word} {0} {")

    assert translated(phrase("{how}!", how=inner), GERMAN) == "«{word} {0} {» steht nur auf einer Seite!"


def test_copies_and_pickles_can_still_be_translated() -> None:
    said = joined(", ", [phrase_of(2, "{n} word", "{n} words"), phrase("near")])

    for kept in (copy.copy(said), copy.deepcopy(said), pickle.loads(pickle.dumps(said))):  # noqa: S301 - our own bytes
        assert isinstance(kept, Phrase)
        assert kept == "2 words, near"
        assert translated(kept, GERMAN) == "2 Wörter, nahe"


def test_a_value_that_is_missing_is_found_at_once() -> None:
    with pytest.raises(KeyError):
        phrase("{one} against {other}", one="3")
