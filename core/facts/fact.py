"""What a row of the ledger is: a checkable fact with its places in both reports and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from core.report import Span


class FactKind(StrEnum):
    """What a fact is about; `name` is a name of which the text does not show what bears it."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    NAME = "name"
    DATE = "date"
    FIGURE = "figure"
    QUOTATION = "quotation"
    CLAIM = "claim"


class FactState(StrEnum):
    """How two reports stand to a fact."""

    AGREE = "agree"
    DIFFER = "differ"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"
    NOT_COMPARABLE = "not_comparable"


_MIRRORED = {FactState.ONLY_LEFT: FactState.ONLY_RIGHT, FactState.ONLY_RIGHT: FactState.ONLY_LEFT}


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a report speaks of a fact.

    Attributes:
        start: Position of its first character in the report's text, counted from 0.
        end: Position after its last character.
        sentence: Position of the sentence it stands in.
        value: What it comes to: an ISO 8601 date, a number with its unit, a name, the speaker of a quotation.
    """

    start: int
    end: int
    sentence: int
    value: str = ""

    @property
    def span(self) -> Span:
        """Its place in the report's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of the ledger.

    Attributes:
        kind: What it is about.
        state: Whether the reports agree, differ, or only one of them has it.
        left: Where the left report speaks of it, in the order of the text; empty where it does not.
        right: Where the right report does.
        reason: One line that says why the state is what it is.
    """

    kind: FactKind
    state: FactState
    left: tuple[Mention, ...]
    right: tuple[Mention, ...]
    reason: str

    def mirrored(self) -> Fact:
        """Return the fact as seen when the reports change places."""
        return replace(self, state=_MIRRORED.get(self.state, self.state), left=self.right, right=self.left)


def in_story_order(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the facts as the left report tells them, then those that only the right one has."""
    return tuple(sorted(facts, key=_order))


def _order(fact: Fact) -> tuple[int, int, int, str, str]:
    left = fact.left[0].start if fact.left else 1 << 40
    right = fact.right[0].start if fact.right else 1 << 40
    return left, right, max((m.end for m in (*fact.left, *fact.right)), default=0), fact.kind.value, fact.state.value
