"""The expectation files themselves: complete, coherent, and placed on the texts."""

from __future__ import annotations

import re

import pytest

from core.changes import ChangeKind
from core.links import GuardKind, VariantKind
from core.report import Role
from core.words import words_of
from tests.demo.expectations import PAIR_NAMES, ExpectedSentence, expectation_of, read_json

pytestmark = pytest.mark.parametrize("name", PAIR_NAMES)


def test_a_sentence_begins_where_a_word_or_quotation_begins(name: str) -> None:
    expected = expectation_of(name)
    for text, sentences in zip(expected.texts, expected.sentences, strict=True):
        assert not text[: sentences[0].start].strip(), "text stands before the first expected sentence"
        for sentence in sentences:
            before = text[: sentence.start]
            is_placed = not before or before[-1].isspace() or re.search(r"\d°?$", before)
            assert is_placed, f"{sentence.name} begins inside a word"


def test_no_two_different_sentences_share_a_name(name: str) -> None:
    expected = expectation_of(name)
    for text, sentences in zip(expected.texts, expected.sentences, strict=True):
        named: dict[str, str] = {}
        for sentence in sentences:
            words = text[sentence.start : sentence.end].strip()
            assert named.setdefault(sentence.name, words) == words, sentence.name


def test_every_line_has_an_entry_of_its_own(name: str) -> None:
    expected = expectation_of(name)
    for text, sentences in zip(expected.texts, expected.sentences, strict=True):
        starts = {sentence.start for sentence in sentences}
        lines = {match.start() for match in re.finditer(r"(?m)^[^\S\n]*(?=\S)", text)}
        missing = [text[start:].split("\n", 1)[0].strip() for start in lines - starts if start + 1 not in starts]
        assert not missing


def test_every_sentence_of_the_report_is_either_linked_or_listed_as_only_there(name: str) -> None:
    expected = expectation_of(name)
    for side in (0, 1):
        linked = {
            position for link in expected.links if not link.optional for position in (link.left, link.right)[side]
        }
        alone = set(expected.only_in[side])
        reporting = {position for position, sentence in enumerate(expected.sentences[side]) if is_reporting(sentence)}
        assert not linked & alone, expected.quote(side, tuple(linked & alone))
        assert reporting <= linked | alone, expected.quote(side, tuple(reporting - linked - alone))
        assert alone <= reporting, expected.quote(side, tuple(alone - reporting))


def test_the_words_of_a_difference_stand_in_the_texts(name: str) -> None:
    expected = expectation_of(name)
    left, right = (" ".join(word.folded for word in words_of(text) if not word.is_mark) for text in expected.texts)
    for difference in (*expected.variants, *expected.changes):
        assert any(difference.left) or any(difference.right)
        sides = [(words, left) for words in difference.left] + [(words, right) for words in difference.right]
        for words, text in sides:
            assert " ".join(word.folded for word in words_of(words) if not word.is_mark) in text, words


def test_kinds_are_those_of_the_engine(name: str) -> None:
    expected = expectation_of(name)
    variants = {kind for variant in expected.variants for kind in variant.kinds}
    changes = {kind for change in expected.changes for kind in change.kinds}
    assert variants <= {kind.value for kind in VariantKind}
    assert changes <= {kind.value for kind in ChangeKind}
    assert {kind for _, kind in expected.guards} <= {kind.value for kind in GuardKind}
    assert {credit.kind for credit in expected.credits} <= {"text", "photo", "byline"}


def test_a_pair_says_what_the_dashboard_shows(name: str) -> None:
    pair = read_json(name, "pair.json")
    assert set(pair) == {"title", "language", "description", "reports"}
    assert re.fullmatch(r"[^.]+\.?", pair["title"])
    assert len(pair["reports"]) == 2
    for report in pair["reports"]:
        assert set(report) == {"file", "outlet", "published"}
        assert report["outlet"]
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", report["published"] or "0000-00-00")


def is_reporting(sentence: ExpectedSentence) -> bool:
    """Whether careful readers agree that it is report text."""
    return all(role in {Role.LEDE, Role.BODY} for role in sentence.roles)
