"""The log of corrections: everything that was done, undone and redone, in order. Nothing is ever taken out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.corrections.correction import Correction
from core.errors import CorrectionError


class Deed(StrEnum):
    """What a step of the log did with a correction."""

    MADE = "made"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the log.

    Attributes:
        deed: What was done.
        correction: The correction it was done with.
        by: Who did it, or "".
        at: When, in ISO 8601, or "".
    """

    deed: Deed
    correction: Correction
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """All steps of correcting a comparison, the first one first.

    Attributes:
        steps: The steps.

    Raises:
        CorrectionError: If a step undoes or redoes another correction than the one whose turn it is.
    """

    steps: tuple[Step, ...] = ()

    def __post_init__(self) -> None:
        _stacks(self.steps)

    @property
    def standing(self) -> tuple[Correction, ...]:
        """The corrections in force, in the order in which they were made."""
        return tuple(_stacks(self.steps)[0])

    @property
    def next_to_undo(self) -> Correction | None:
        """The correction that `undone` takes back, None where there is none."""
        standing, _ = _stacks(self.steps)
        return standing[-1] if standing else None

    @property
    def next_to_redo(self) -> Correction | None:
        """The correction that `redone` makes again, None where there is none."""
        _, waiting = _stacks(self.steps)
        return waiting[-1] if waiting else None

    def renumbered(self, numbers: Mapping[int, int]) -> History:
        """Return the log for the same reports in another order; `numbers` names their new positions."""
        return History(
            tuple(Step(step.deed, step.correction.renumbered(numbers), step.by, step.at) for step in self.steps)
        )


def made(history: History, correction: Correction) -> History:
    """Return the log with one more correction; what was undone before can no longer be redone."""
    return History((*history.steps, Step(Deed.MADE, correction, correction.by, correction.at)))


def undone(history: History, *, by: str = "", at: str = "") -> History:
    """Return the log with the last standing correction taken back; the log itself where nothing stands."""
    correction = history.next_to_undo
    return history if correction is None else History((*history.steps, Step(Deed.UNDONE, correction, by, at)))


def redone(history: History, *, by: str = "", at: str = "") -> History:
    """Return the log with the correction undone last made again; the log itself where there is none."""
    correction = history.next_to_redo
    return history if correction is None else History((*history.steps, Step(Deed.REDONE, correction, by, at)))


def continued(history: History, loaded: History) -> History:
    """Return a log that holds all of `history` and what stands in `loaded` besides.

    A log that goes on from `history`, as a file does that was saved and worked on elsewhere, is taken as it is.
    Otherwise the corrections that stand in `loaded` and not yet in `history` are made after it.
    """
    if loaded.steps[: len(history.steps)] == history.steps:
        return loaded
    for correction in loaded.standing:
        if correction not in history.standing:
            history = made(history, correction)
    return history


def _stacks(steps: Sequence[Step]) -> tuple[list[Correction], list[Correction]]:
    """Return the corrections that stand, and those that wait to be redone, the next one last."""
    standing: list[Correction] = []
    waiting: list[Correction] = []
    for number, step in enumerate(steps, start=1):
        if step.deed is Deed.MADE:
            standing.append(step.correction)
            waiting.clear()
            continue
        source, target = (standing, waiting) if step.deed is Deed.UNDONE else (waiting, standing)
        if not source or source[-1] != step.correction:
            message = f"Step {number} of the corrections is {step.deed}, but its correction is not the one in turn."
            raise CorrectionError(message)
        target.append(source.pop())
    return standing, waiting
