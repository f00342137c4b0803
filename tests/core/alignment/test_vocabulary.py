from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.generated_reports import generate_pair
from core.alignment import align
from core.alignment.folding import fold_side, stem_of
from core.alignment.vocabulary import WORDS, Vocabulary, current_vocabulary, numbers_of
from core.report import Report
from core.settings import Settings
from core.words import fold

# Letters, digits and marks, with what folding changes, joins or takes away, and several kinds of blanks.
_SIGNS = "aBéßÄſ1２½'’`´«–-_.,:;ﬁ…\u00a0\u2003\u2028\u0301\u0308\u00ad\u200b\u3000\t\n\r "
_TEXTS = st.text(st.sampled_from(_SIGNS), max_size=30)


@given(_TEXTS)
def test_a_text_folded_by_what_stands_between_blanks_is_folded_as_a_whole(text: str) -> None:
    side = fold_side(Report.from_sentences((text,)))
    folded = fold(text.replace("\n", " ")).replace("\n", " ")

    assert side.folded == (folded,)
    assert side.words == (tuple(WORDS.findall(folded)),)
    assert side.keys == ("".join(WORDS.findall(folded)),)


@given(st.lists(_TEXTS, unique=True))
def test_texts_folded_in_one_go_stay_apart(texts: list[str]) -> None:
    side = fold_side(Report.from_sentences(texts))

    assert side.folded == tuple(fold("\n".join(text.replace("\n", " ") for text in texts)).split("\n")[: len(texts)])
    assert [len(words) for words in side.words] == [len(characters) for characters in side.characters]


def test_a_word_is_the_same_character_wherever_it_stands() -> None:
    vocabulary = Vocabulary()

    (_, first, _), (_, second, _) = vocabulary["(Ufer-Weg,"], vocabulary["Weg"]

    assert first[1] == second
    assert vocabulary.words_in(first) == ("ufer", "weg")
    assert [vocabulary.words[number] for number in numbers_of(first).tolist()] == ["ufer", "weg"]


def test_words_beyond_the_last_character_are_taken_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.alignment.vocabulary._CODE_POINTS", 2)
    vocabulary = Vocabulary()

    assert vocabulary.words_in(vocabulary.written(["see", "ufer", "weg", "see"])) == ("see", "ufer", "ufer", "see")


def test_both_sides_of_a_pair_share_a_vocabulary_even_if_the_first_one_fills_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.alignment.vocabulary._vocabularies", [Vocabulary()])
    monkeypatch.setattr("core.alignment.vocabulary._MOST_WORDS", 2)
    left = fold_side(Report.from_sentences(("Der Rat tagt.",)))

    right = fold_side(Report.from_sentences(("Der Rat schweigt.",)), left)

    assert right.vocabulary is left.vocabulary
    assert current_vocabulary() is not left.vocabulary


def test_what_was_compared_before_changes_no_link(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = _REPORTS
    known = align(left, right, Settings())
    vocabulary = Vocabulary()
    vocabulary.written(["see", "rat", "brücke", "sperrung"])
    monkeypatch.setattr("core.alignment.vocabulary._vocabularies", [vocabulary])

    assert align(left, right, Settings()) == known


def test_pairs_compared_at_the_same_time_get_the_same_links(monkeypatch: pytest.MonkeyPatch) -> None:
    generated = [generate_pair(30, seed) for seed in range(20)]
    pairs = [tuple(Report.from_sentences(side, language="de") for side in (one.left, one.right)) for one in generated]
    expected = [align(left, right, Settings()) for left, right in pairs]
    # Threads change places as often as they can, and learn all words at the same time.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            for most in (50_000, 300):
                monkeypatch.setattr("core.alignment.vocabulary._MOST_WORDS", most)
                monkeypatch.setattr("core.alignment.vocabulary._vocabularies", [Vocabulary()])
                stem_of.cache_clear()
                runs = [threads.submit(align, left, right, Settings()) for left, right in pairs]

                assert [run.result() for run in runs] == expected
    finally:
        sys.setswitchinterval(interval)


def test_what_is_very_long_between_two_blanks_is_not_kept() -> None:
    vocabulary = Vocabulary()

    folded, characters, _ = vocabulary["wort-" * 100]

    assert len(characters) == 100
    assert folded not in vocabulary
    assert vocabulary["Wort"][0] == "wort"
    assert "Wort" in vocabulary


def test_a_vocabulary_is_full_when_its_words_have_too_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.alignment.vocabulary._vocabularies", [Vocabulary()])
    monkeypatch.setattr("core.alignment.vocabulary._MOST_STEMS", 20)
    first = current_vocabulary()

    align(*_REPORTS, Settings())

    assert current_vocabulary() is not first


_REPORTS = (
    Report.from_sentences(
        (
            "Die Brückensperrung über den Lindenbach dauert bis Freitag.",
            "Der Gemeinderat hat 1’250 Franken für Schilder bewilligt.",
            "Am Samstag fährt der erste Bus wieder über die Brücke.",
        ),
        language="de",
    ),
    Report.from_sentences(
        (
            "Bis Freitag dauert die Sperrung der Brücke über den Lindenbach.",
            "Für Schilder hat der Gemeinderat 1250 Franken bewilligt.",
            "Der erste Bus fährt am Samstag wieder.",
        ),
        language="de",
    ),
)
