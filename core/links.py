"""Links, relations and variants: the vocabulary in which a comparison speaks of two reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from core.records import filled_by_slots
from core.report import Span


class Relation(StrEnum):
    """How alike the wording of two linked sides is.

    verbatim: the same words in the same order; only spelling, case or marks may differ.
    near: the same sentence with some words changed, added, dropped or moved.
    reworded: the same statement in other words.
    partial: only a part of one side is said by the other.
    """

    VERBATIM = "verbatim"
    NEAR = "near"
    REWORDED = "reworded"
    PARTIAL = "partial"


class VariantKind(StrEnum):
    """In what way two linked sides differ at one place."""

    SPELLING = "spelling"
    PUNCTUATION = "punctuation"
    CASE = "case"
    INFLECTION = "inflection"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    WORDING = "wording"
    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"

    @property
    def mirrored(self) -> VariantKind:
        """The kind as seen when the reports change places."""
        return _DROPPED if self is _ADDED else _ADDED if self is _DROPPED else self


_ADDED, _DROPPED = VariantKind.ADDED, VariantKind.DROPPED


@filled_by_slots
@dataclass(frozen=True, slots=True)
class Variant:
    """One place where the two sides of a link differ.

    Attributes:
        kind: In what way they differ. `added` stands only on the right, `dropped` only on the left.
        left: Where it stands in the left report's text, ascending; empty where it has nothing. Words of several
            sentences have a span in each.
        right: Where it stands in the right report's text.
        left_at: Where a reader of the left report meets it: at its first word, or behind the word after which the
            right report has more. Counted from 0 on the report's text; filled in from `left` where left out.
        right_at: The same for the right report.
    """

    kind: VariantKind
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_at: int = -1
    right_at: int = -1

    def __post_init__(self) -> None:
        if self.left_at < 0 and self.left:
            object.__setattr__(self, "left_at", self.left[0].start)
        if self.right_at < 0 and self.right:
            object.__setattr__(self, "right_at", self.right[0].start)

    def mirrored(self) -> Variant:
        """Return the variant as seen when the reports change places."""
        return Variant(
            self.kind.mirrored,
            self.right,
            self.left,
            left_at=self.right_at,
            right_at=self.left_at,
        )


# Leaves no two different variants in doubt, so that mirroring twice gives back the first order.
_PLACE = attrgetter("left_at", "right_at", "left", "right", "kind")


def in_reading_order(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """Return the variants in the order in which a reader of the left report meets them."""
    return tuple(sorted(variants, key=_PLACE))


class GuardKind(StrEnum):
    """A difference in substance that no similarity of wording outweighs."""

    NEGATION = "negation"
    EXCHANGED_ROLES = "exchanged_roles"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Guard:
    """A difference in substance inside a link, reported however alike the sentences are.

    Attributes:
        kind: What differs.
        left: The words that show it in the left report's text; empty where it has none.
        right: The words that show it in the right report's text.
        reason: One line for the reader.
    """

    kind: GuardKind
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    reason: str

    def mirrored(self) -> Guard:
        """Return the guard as seen when the reports change places."""
        return replace(self, left=self.right, right=self.left)


@filled_by_slots
@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of two reports that carry the same statement.

    Attributes:
        left: Positions of sentences in the left report, counted from 0, ascending.
        right: Positions of sentences in the right report, counted from 0, ascending.
        relation: How alike their wording is.
        similarity: How alike the two sides are, from 0 (nothing shared) to 100 (identical).
        reason: Why they are linked and of this relation, in words that a reader can check.
        moved: Whether the reports place the statement in a different order.
        restatement: Whether one side says again what another link of the same sentence already carries, as a lede
            or headline does with the body.
        guards: Differences in substance between the two sides.
        variants: Where the wording differs, in the order of the left report.
        by_hand: Whether a person made the link or named its relation.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    relation: Relation
    similarity: float
    reason: str = ""
    moved: bool = False
    restatement: bool = False
    guards: tuple[Guard, ...] = ()
    variants: tuple[Variant, ...] = ()
    by_hand: bool = False

    def mirrored(self) -> Link:
        """Return the link as seen when the reports change places, its variants in the order of the new left side."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            guards=tuple(guard.mirrored() for guard in self.guards),
            variants=in_reading_order(variant.mirrored() for variant in self.variants),
        )
