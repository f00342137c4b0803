"""What an editor would call a change: its kind, the words that show it, and why it is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from core.report import Span


class ChangeKind(StrEnum):
    """What was changed, the weightiest first.

    attribution: who says so, or how that is put.
    modality: how certain it is said to be: hedges, modal verbs, mood.
    negation: denied on one side only.
    figure: a number, amount, share or result.
    date: a day, a time, an order in time.
    quotation: what stands inside quotation marks, or whether it does.
    agent: who acts, and whether that is said.
    name: a person's or an organization's name, or a title.
    place: where.
    evaluation: words that judge, weigh or heighten.
    naming: what people, powers or things are called.
    position: where in the report it stands.
    reference: a sentence that points back to another sentence than before.
    """

    ATTRIBUTION = "attribution"
    MODALITY = "modality"
    NEGATION = "negation"
    FIGURE = "figure"
    DATE = "date"
    QUOTATION = "quotation"
    AGENT = "agent"
    NAME = "name"
    PLACE = "place"
    EVALUATION = "evaluation"
    NAMING = "naming"
    POSITION = "position"
    REFERENCE = "reference"


IMPORTANCE = {kind: place for place, kind in enumerate(ChangeKind)}


@dataclass(frozen=True, slots=True)
class Change:
    """Something that two reports of one statement say differently.

    Attributes:
        kind: What was changed.
        left_sentences: Positions of the link's sentences in the left report, ascending; with those of a restatement
            that shows the same words once more.
        right_sentences: Positions of the link's sentences in the right report.
        left: The words that show it in the left report's text, ascending; empty where it has none.
        right: The words that show it in the right report's text.
        reason: One line for the reader. It names no side, so it holds whichever report is called left.
        evidence: The list of language data, or the rule, that it rests on: "de: hedges, appearance".
    """

    kind: ChangeKind
    left_sentences: tuple[int, ...]
    right_sentences: tuple[int, ...]
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    reason: str
    evidence: str

    def lies_on(self, left: Iterable[int], right: Iterable[int]) -> bool:
        """Tell whether it is a change of the link between these sentences."""
        return set(left) <= {*self.left_sentences} and set(right) <= {*self.right_sentences}

    def mirrored(self) -> Change:
        """Return the change as seen when the reports change places."""
        return replace(
            self,
            left_sentences=self.right_sentences,
            right_sentences=self.left_sentences,
            left=self.right,
            right=self.left,
        )


def in_order_of_importance(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return the changes, the weightiest kind first, those of one kind as a reader of the left report meets them."""
    return tuple(sorted(changes, key=_place))


def _place(
    change: Change,
) -> tuple[int, tuple[int, ...], tuple[Span, ...], tuple[int, ...], tuple[Span, ...], str, str]:
    return (
        IMPORTANCE[change.kind],
        change.left_sentences,
        change.left,
        change.right_sentences,
        change.right,
        change.reason,
        change.evidence,
    )
