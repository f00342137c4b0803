from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core import Settings, compare
from core.errors import ComparisonError
from core.facts import FactKind, find_names, name_finder
from core.facts.name_models import names_of_pipeline
from core.report import Report

TEXT = "Seraina Quellmalz von den Uferfreunden reiste nach Russland. Quellmalz sprach vor dem Nato-Gipfel."


@dataclass(frozen=True)
class Found:
    """Stands for a spaCy entity."""

    label_: str
    start_char: int
    end_char: int


@dataclass(frozen=True)
class Read:
    """Stands for a spaCy document."""

    ents: list[Found]


@dataclass(frozen=True)
class Stand:
    """Stands for a spaCy pipeline: it finds the words it was given."""

    labels: dict[str, str]
    lang: str = "de"

    def __call__(self, text: str) -> Read:
        """Return the words it was given where the text has them."""
        return Read(
            [
                Found(label, text.index(words), text.index(words) + len(words))
                for words, label in self.labels.items()
                if words in text
            ]
        )


STAND = Stand({"Seraina Quellmalz": "PER", "Uferfreunden": "ORG", "Russland": "LOC", "2026": "DATE"})


def found(find: Callable[..., Sequence[Any]], language: str = "de") -> list[tuple[str, str, str]]:
    return [(name.kind.value, TEXT[name.start : name.end], name.key) for name in find(TEXT, language, 0, len(TEXT))]


def test_a_pipeline_names_persons_and_bodies_and_lists_keep_the_keys_of_places() -> None:
    assert found(names_of_pipeline(STAND)) == [
        ("person", "Seraina Quellmalz", "quellmalz"),
        ("organisation", "Uferfreunden", "uferfreunden"),
        ("place", "Russland", "RU"),
        ("organisation", "Nato", "Nato"),
        ("event", "Nato-Gipfel", "summit Nato"),
    ]


def test_a_report_in_another_language_goes_by_the_rules() -> None:
    assert found(names_of_pipeline(STAND), "en") == found(find_names, "en")


def test_names_are_found_by_rules_unless_another_way_is_asked_for() -> None:
    assert name_finder("rules", "") is find_names
    assert Settings().names_by == "rules"
    with pytest.raises(ComparisonError, match="choose one of the two"):
        name_finder("guessing", "")


def test_what_is_missing_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_model(name: str, **_: object) -> None:
        raise OSError(name)

    def without_spacy(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("core.facts.name_models.import_module", lambda _name: SimpleNamespace(load=no_model))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]  # the stand-in of a module
    with pytest.raises(ComparisonError, match="spaCy has no model 'de_none': install it"):
        name_finder("spacy", "de_none")
    monkeypatch.setattr("core.facts.name_models.import_module", without_spacy)
    with pytest.raises(ComparisonError, match=r"pip install 'synopse\[spacy\]'"):
        name_finder("spacy", "de_none")


def test_a_small_pipeline_of_spacy_itself_finds_the_names_of_a_comparison(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy", reason="spaCy is an extra: pip install 'synopse[spacy]'")
    pipeline = spacy.blank("de")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Seraina Quellmalz"}, {"label": "ORG", "pattern": "Uferfreunden"}])
    pipeline.to_disk(tmp_path)
    left = Report.from_sentences(TEXT.split(". "), language="de")
    right = Report.from_sentences(["Seraina Quellmalz reiste ab."], language="de")

    pair = compare([left, right], Settings(names_by="spacy", names_model=str(tmp_path))).pairs[0]

    states = {(fact.kind, fact.left[0].value): fact.state.value for fact in pair.facts if fact.left}
    assert states[FactKind.PERSON, "quellmalz"] == "agree"
    assert states[FactKind.ORGANISATION, "uferfreunden"] == "only_left"
