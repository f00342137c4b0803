from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.alignment import naming
from core.alignment.folding import Side, fold_side
from core.alignment.naming import Naming
from core.alignment.signs import CAPITAL, NAME, OFFICE, signs_of
from core.languages import language_of
from core.report import Report
from core.words import fold_word, folded_words

_WORDS = (
    "Anna", "Hart", "HART", "Hart,", "Müller", "MÜLLER.", "İpek", "Nord-Bank", "Bank", "der", "die", '"die', "(der",
    "Der", "sagt", "12", "Minister", "Zwei", "„Bank“", "Strauß", "STRAUSS",
)  # fmt: skip
_PARTED = (
    "Hart™", "Mu\u0308ller", "Mül\u00adler", "Nord\u200bBank", "Ban\u0326k", "Bank№", "Har℠t", "Ⓐnna", "Hart…",
    "Nord\ufe0fBank", "Ha\u200drt", "½", "Bank½", "Bankº", "Hart\u00a0Bank",
)  # fmt: skip


def _reports(words: Sequence[str]) -> st.SearchStrategy[list[list[str]]]:
    sentence = st.lists(st.sampled_from(words), min_size=1, max_size=6).map(" ".join)
    return st.lists(st.lists(sentence, min_size=1, max_size=9), min_size=2, max_size=2)


def _sides(left: list[str], right: list[str]) -> tuple[Side, Side]:
    here = fold_side(Report.from_sentences(left, language="de"))
    return here, fold_side(Report.from_sentences(right, language="de"), here)


def test_a_name_is_capitalized_and_stands_behind_another_such_word() -> None:
    sides = _sides(
        ["Gestern rief Anna Odermatt an.", "der Kanton zahlt."], ["Niemand sah Odermatt wieder.", "Die Bank"]
    )

    named = Naming(*sides, "de").names_among({"odermatt", "kanton", "anna", "bank"})

    assert named == {"odermatt"}


def test_a_noun_stands_behind_an_article_of_its_own_sentence() -> None:
    sides = _sides(["Das sagte der", "Kandidat Odermatt."], ['Er nannte "die Werte" gut.'])

    assert Naming(*sides, "de").nouns_among({"kandidat", "odermatt", "werte"}) == {"werte"}


@given(_reports(_WORDS) | _reports(_WORDS + _PARTED), st.randoms())
def test_words_are_found_as_if_all_sentences_were_read(reports: list[list[str]], chance: random.Random) -> None:
    sides = _sides(*reports)
    words = sorted({folded for text in chain(*reports) for _, folded in folded_words(text)})
    asked = set(chance.sample(words, chance.randint(1, len(words))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(naming, "_FIRST_READ", 2)
        found = Naming(*sides, "de")

        assert found.names_among(asked) == asked & _all_names(*sides)
        assert found.nouns_among(asked) == asked & _all_nouns(*sides)


def _all_names(left: Side, right: Side) -> set[str]:
    signs = signs_of("de")
    text = "\n".join(sentence.text for sentence in chain(left.sentences, right.sentences))
    pairs = re.findall(rf"({CAPITAL}[\w-]*+) (?=({CAPITAL}[^\W\d_]++))", text)
    folded = [(fold_word(before), fold_word(name)) for before, name in pairs]
    return {name for before, name in folded if signs[before] & (NAME | OFFICE) and signs[name] & NAME}


def _all_nouns(left: Side, right: Side) -> set[str]:
    articles = [f"{mark}{word}" for word in language_of("de").alignment.determiners for mark in ("", '"', "(")]
    behind: set[str] = set()
    for text in chain(left.folded, right.folded):
        behind |= {noun.strip('.,;:!?"()…') for word, noun in pairwise(text.split()) if word in articles}
    return behind
