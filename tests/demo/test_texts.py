"""The demo texts: of a readable length, written for this project, and free of anybody else's sentences."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from itertools import islice, tee
from pathlib import Path

import pytest

from core.words import count_words
from tests.demo.expectations import DEMO_FOLDER, PAIR_NAMES, expectation_of
from tests.demo.test_expectations import is_reporting

# Eight words in a row that agree are hardly ever chance; page furniture ("all rights reserved") is shorter.
SHINGLE = 8


def test_there_are_at_least_six_pairs_in_three_languages() -> None:
    assert len(PAIR_NAMES) >= 6
    assert {expectation_of(name).language for name in PAIR_NAMES} >= {"de", "en", "fr"}


def test_every_pair_is_described_in_the_documentation() -> None:
    documented = (DEMO_FOLDER.parents[1] / "docs" / "demo.md").read_text(encoding="utf-8")
    assert [name for name in PAIR_NAMES if f"`{name}`" not in documented] == []


@pytest.mark.parametrize("name", PAIR_NAMES)
def test_a_report_has_150_to_500_words_beside_its_furniture(name: str) -> None:
    expected = expectation_of(name)
    for text, sentences in zip(expected.texts, expected.sentences, strict=True):
        words = sum(
            count_words(text[sentence.start : sentence.end]) for sentence in sentences if is_reporting(sentence)
        )
        assert 150 <= words <= 500, f"{words} words"


@pytest.mark.parametrize("name", PAIR_NAMES)
def test_each_outlet_keeps_to_its_own_spelling(name: str) -> None:
    for text in expectation_of(name).texts:
        if "ß" in text:
            assert "«" not in text, "Swiss quotation marks beside ß"
        assert "\r" not in text
        assert text.endswith("\n")
        assert not any(line.endswith(" ") for line in text.split("\n"))


def test_no_text_is_taken_from_the_texts_that_the_engine_is_measured_on() -> None:
    folder = Path(os.environ.get("SYNOPSE_GOLD") or DEMO_FOLDER.parents[2] / "shared")
    if not folder.is_dir():
        pytest.skip(f"There are no texts to compare with: {folder} is no folder (set SYNOPSE_GOLD to one).")
    folders = {folder, *(sibling for sibling in folder.parent.iterdir() if folder.name == "gold" and sibling.is_dir())}
    own = {shingle: path.name for path in DEMO_FOLDER.glob("*/*.txt") for shingle in shingles(path)}
    for path in sorted(path for folder in folders for path in folder.rglob("*")):
        if path.suffix in {".txt", ".jsonl", ".html"}:
            shared = [(own[shingle], shingle) for shingle in shingles(path) if shingle in own]
            assert not shared, f"{path.name}: {shared[0]}"


def shingles(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield every eight words in a row of a text file; markup and JSON around them break no run of words."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".jsonl":
        text = json.dumps([json.loads(line) for line in text.split("\n") if line], ensure_ascii=False).replace(
            "\\n", " "
        )
    words = re.findall(r"[^\W_]+", text.casefold())
    return zip(*(islice(copy, lead, None) for lead, copy in enumerate(tee(words, SHINGLE))), strict=False)
