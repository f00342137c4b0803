from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages import language_of
from core.report import Report, Sentence
from core.variants.sides import side_of, side_of_words
from core.words import words_of

_PIECES = st.sampled_from(["Rat", "der", "3,5", "Mio.", "(Bern),", "...", "l’accord", "_", "Nord-Süd-Achse", "«so»"])
_BLANKS = st.sampled_from([" ", "  ", "\n", "\u00a0", " \t "])


def _report(text: str, *cuts: int) -> Report:
    edges = [0, *cuts, len(text)]
    spans = [(start, end) for start, end in pairwise(edges) if start < end]
    sentences = [Sentence(place, start, end, text[start:end]) for place, (start, end) in enumerate(spans)]
    return Report(text, tuple(sentences), language="de")


@given(st.lists(st.tuples(_PIECES, _BLANKS), min_size=1, max_size=8), st.data())
def test_words_stand_where_the_text_has_them(pieces: list[tuple[str, str]], data: st.DataObject) -> None:
    text = "".join(piece + blank for piece, blank in pieces)
    cut = len("".join(piece + blank for piece, blank in pieces[: data.draw(st.integers(0, len(pieces)))]))
    report = _report(text, cut)
    side = side_of(report, tuple(range(len(report.sentences))))
    assert side.words == words_of(text)


@pytest.mark.parametrize("blank", [" ", "\n", "  ", "\u2003"])
def test_a_word_is_found_behind_any_white_space(blank: str) -> None:
    text = f"Rat und{blank}Rat, und Rat."
    side = side_of(_report(text), (0,))
    assert [text[start:].startswith(word) for start, word in zip(side.starts, side.texts, strict=True)] == [True] * 7
    assert side.starts == sorted(set(side.starts))


def test_words_that_are_cut_already_stand_with_a_blank_between_each_two() -> None:
    side = side_of_words(["Rat", ",", "der"], language_of("de").changes)
    assert side.starts == [0, 4, 6]


def test_what_words_weigh_and_their_stems_are_those_of_their_lexemes() -> None:
    side = side_of_words(["Räte", ",", "der"], language_of("de").changes)
    assert side.weights == tuple(word.weight for word in side.lexemes)
    assert side.stems == tuple(word.stem for word in side.lexemes)
