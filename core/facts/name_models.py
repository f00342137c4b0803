"""Names found by a spaCy model that the user has installed, instead of by rules and lists.

`core` imports spaCy only where a caller asks for it (`Settings.names_by`), so that without it results are the same on
every machine. What a model knows better is asked of it: persons, organisations, and names of which rules say nothing.
Countries with their adjectives, listed cities and bodies, and events stay with the rules wherever the model leaves
them free, since the ledger counts them under one key over languages and cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from core.errors import ComparisonError
from core.facts.name import Name
from core.facts.name_lists import NameKind, key_of, lists_of
from core.facts.names import find_names
from core.words import fold


class NameFinder(Protocol):
    """Finds the names of `text[start:end]`, in order, placed on the whole of `text`."""

    def __call__(self, text: str, language: str, start: int, end: int) -> tuple[Name, ...]:
        """Return the names between `start` and `end`; `language` is a code of two letters."""
        ...


class Entity(Protocol):
    """What is read of a spaCy entity: its label and its place in the characters handed over."""

    @property
    def label_(self) -> str:
        """The label that the model gives it, "PER" or "PERSON" and the like."""
        ...

    @property
    def start_char(self) -> int:
        """Position of its first character."""
        ...

    @property
    def end_char(self) -> int:
        """Position after its last character."""
        ...


class Document(Protocol):
    """What is read of a spaCy document."""

    @property
    def ents(self) -> Iterable[Entity]:
        """The entities, in order."""
        ...


class Pipeline(Protocol):
    """What is used of a spaCy pipeline; anything that does the same may stand for it."""

    @property
    def lang(self) -> str:
        """The language's code; "xx" for a model of several languages."""
        ...

    def __call__(self, text: str) -> Document:
        """Return the document of a text."""
        ...


# Labels of spaCy's own models: WikiNER's four (de, fr, it, es) and OntoNotes' (en). Others are no names.
_KINDS: Mapping[str, NameKind] = {
    "PER": NameKind.PERSON,
    "PERSON": NameKind.PERSON,
    "LOC": NameKind.PLACE,
    "GPE": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "ORG": NameKind.ORGANISATION,
    "EVENT": NameKind.EVENT,
    "MISC": NameKind.NAME,
    "PRODUCT": NameKind.NAME,
    "WORK_OF_ART": NameKind.NAME,
}
# What the pipeline computes besides names is left out: it takes most of the time.
_NOT_NEEDED = ("tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer")


def name_finder(names_by: str, model: str) -> NameFinder:
    """Return what finds names: the rules, or the spaCy model of this name or folder.

    Args:
        names_by: "rules" or "spacy".
        model: What `spacy.load` is to load; not looked at for rules.

    Raises:
        ComparisonError: If names are asked for in another way, or spaCy or the model is not installed.
    """
    if names_by == "rules":
        return find_names
    if names_by != "spacy":
        message = f"Names are found by “rules” or by “spacy”, not by {names_by!r}: choose one of the two."
        raise ComparisonError(message)
    return names_of_pipeline(_loaded(model))


@lru_cache(maxsize=4)
def _loaded(model: str) -> Pipeline:
    try:
        load = cast("Callable[..., Pipeline]", import_module("spacy").load)
    except ImportError:
        message = "Names by spaCy need the package spaCy, which is not installed: pip install 'synopse[spacy]'."
        raise ComparisonError(message) from None
    try:
        return load(model, exclude=list(_NOT_NEEDED))
    except (OSError, ValueError, ImportError):
        message = (
            f"spaCy has no model {model!r}: install it (python -m spacy download {model}), "
            "give the folder of one, or take names by rules."
        )
        raise ComparisonError(message) from None


def names_of_pipeline(pipeline: Pipeline) -> NameFinder:
    """Return a finder that asks a pipeline for names; reports in another language than its own go by the rules."""

    def find(text: str, language: str, start: int, end: int) -> tuple[Name, ...]:
        by_rules = find_names(text, language, start, end)
        if pipeline.lang not in {language, "xx"}:
            return by_rules
        entities = [
            name
            for entity in pipeline(text[start:end]).ents
            if (name := _name_of(text, language, entity, start)) is not None
        ]
        taken = {position for name in entities for position in range(name.start, name.end)}
        kept = (
            name
            for name in by_rules
            if name.kind in {NameKind.PLACE, NameKind.ORGANISATION, NameKind.EVENT}
            and taken.isdisjoint(range(name.start, name.end))
        )
        return tuple(sorted((*entities, *kept), key=lambda name: (name.start, name.end)))

    return find


def _name_of(text: str, language: str, entity: Entity, start: int) -> Name | None:
    kind = _KINDS.get(entity.label_)
    first, after = start + entity.start_char, start + entity.end_char
    words = text[first:after].split()
    if kind is None or not words:
        return None
    written = " ".join(words)
    listed = lists_of(language).get(fold(written)) or lists_of(language).get(fold(written).removesuffix("s"))
    if listed is not None and kind is not NameKind.PERSON:
        return Name(first, after, *listed)
    return Name(first, after, kind, key_of(words[-1] if kind is NameKind.PERSON else written))
