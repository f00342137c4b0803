"""Sentence pairs and the changes they hold, in the tables under `examples/`, one file for each language.

A block is the left sentence, the right sentence, and a line for each change: `kind: left words / right words`, a dash
where a side has none, parts of several spans set apart by dots. A dash alone says that the pair must stay silent.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from core.changes import Change, find_changes
from core.links import Link, Relation
from core.report import Report

EXAMPLES = Path(__file__).parent / "examples"


@dataclass(frozen=True)
class Example:
    """A block of a table."""

    language: str
    left: str
    right: str
    changes: list[str]


def read_examples(file: Path) -> list[Example]:
    blocks = [block.splitlines() for block in file.read_text(encoding="utf-8").strip().split("\n\n")]
    return [Example(file.stem, left, right, [line for line in lines if line != "-"]) for left, right, *lines in blocks]


ALL = [example for file in sorted(EXAMPLES.glob("*.txt")) for example in read_examples(file)]


def shown(change: Change, left: Report, right: Report) -> str:
    here = " … ".join(span.of(left.text) for span in change.left) or "–"
    there = " … ".join(span.of(right.text) for span in change.right) or "–"
    return f"{change.kind}: {here} / {there}"


@pytest.mark.parametrize("example", ALL, ids=[f"{example.language}: {example.left}" for example in ALL])
def test_a_pair_of_sentences_holds_these_changes_and_no_others(example: Example) -> None:
    left = Report.from_sentences([example.left], language=example.language)
    right = Report.from_sentences([example.right], language=example.language)
    changes = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),))

    assert [shown(change, left, right) for change in changes] == example.changes


@pytest.mark.parametrize("example", ALL, ids=[f"{example.language}: {example.left}" for example in ALL])
def test_swapping_the_sentences_mirrors_the_changes(example: Example) -> None:
    left = Report.from_sentences([example.left], language=example.language)
    right = Report.from_sentences([example.right], language=example.language)
    link = Link((0,), (0,), Relation.NEAR, 90.0)

    there = find_changes(right, left, (link.mirrored(),))

    assert {change.mirrored() for change in there} == set(find_changes(left, right, (link,)))


@pytest.mark.parametrize(("language", "least"), [("de", 100), ("en", 100), ("fr", 80), ("es", 80), ("it", 80)])
def test_every_language_has_its_examples_and_about_half_of_them_are_traps(language: str, least: int) -> None:
    examples = [example for example in ALL if example.language == language]
    silent = sum(not example.changes for example in examples)

    assert len(examples) >= least
    assert 0.4 <= silent / len(examples) <= 0.6
