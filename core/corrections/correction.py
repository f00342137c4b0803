"""Corrections by hand: the vocabulary in which a person puts a comparison right.

A correction says what stood there before and what stands there after it, and cites every sentence it speaks of by its
words. So it can be read without the reports, taken back, and found again on a text that has changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.links import Relation
from core.report import Report, Role


class Action(StrEnum):
    """What a correction does.

    link: sentences without a link of their own get one.
    unlink: a link goes; its sentences stand by themselves.
    split: a link falls into several, or lets sentences go.
    merge: links, or a link and a sentence, become one.
    relation: a link stays and is called otherwise.
    role: a sentence is for something else on its page.
    """

    LINK = "link"
    UNLINK = "unlink"
    SPLIT = "split"
    MERGE = "merge"
    RELATION = "relation"
    ROLE = "role"


@dataclass(frozen=True, slots=True, order=True)
class CitedSentence:
    """A sentence as a correction names it.

    Attributes:
        report: The position of its report in the comparison, counted from 0.
        position: Its place in the report when it was cited, counted from 0.
        text: Its words, by which it is found again.
    """

    report: int
    position: int
    text: str

    @classmethod
    def of(cls, report: Report, number: int, position: int) -> CitedSentence:
        """Cite the sentence at `position` of `report`, which stands at `number` in the comparison."""
        return cls(number, position, report.sentences[position].text)


@dataclass(frozen=True, slots=True)
class CitedLink:
    """A link as a correction names it.

    Attributes:
        sentences: Its sentences, by report and position.
        relation: How alike its sides are; None where that is left to the comparison.
    """

    sentences: tuple[CitedSentence, ...]
    relation: Relation | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "sentences", tuple(sorted(set(self.sentences))))

    @property
    def reports(self) -> tuple[int, ...]:
        """The positions of the reports that it links, ascending."""
        return tuple(sorted({sentence.report for sentence in self.sentences}))


@dataclass(frozen=True, slots=True)
class LinkCorrection:
    """A correction of links between two reports.

    Attributes:
        action: What it does: any action but that of roles.
        before: The links that go.
        after: The links that stand in their place.
        by: Who made it, or "".
        at: When, in ISO 8601, or "".
    """

    action: Action
    before: tuple[CitedLink, ...]
    after: tuple[CitedLink, ...]
    by: str = ""
    at: str = ""

    @property
    def sentences(self) -> tuple[CitedSentence, ...]:
        """All sentences that it cites."""
        return tuple(sorted({sentence for link in (*self.before, *self.after) for sentence in link.sentences}))

    def renumbered(self, numbers: Mapping[int, int]) -> LinkCorrection:
        """Return the correction for the same reports in another order.

        Args:
            numbers: The new position of each report; one that is not named keeps its own.
        """
        return replace(
            self,
            before=tuple(_renumbered_link(link, numbers) for link in self.before),
            after=tuple(_renumbered_link(link, numbers) for link in self.after),
        )


@dataclass(frozen=True, slots=True)
class RoleCorrection:
    """A correction of what a sentence is for on its page.

    Attributes:
        sentence: The sentence.
        before: The role it had.
        after: The role it has.
        by: Who made it, or "".
        at: When, in ISO 8601, or "".
    """

    sentence: CitedSentence
    before: Role
    after: Role
    by: str = ""
    at: str = ""

    @property
    def action(self) -> Action:
        """What it does."""
        return Action.ROLE

    @property
    def sentences(self) -> tuple[CitedSentence, ...]:
        """All sentences that it cites."""
        return (self.sentence,)

    def renumbered(self, numbers: Mapping[int, int]) -> RoleCorrection:
        """Return the correction for the same reports in another order.

        Args:
            numbers: The new position of each report; one that is not named keeps its own.
        """
        return replace(self, sentence=_renumbered(self.sentence, numbers))


Correction = LinkCorrection | RoleCorrection


@dataclass(frozen=True, slots=True)
class Unfit:
    """A correction that no longer fits the reports it is to be applied to.

    Attributes:
        correction: The correction as it was made.
        reason: Why it was left out, for the reader.
    """

    correction: Correction
    reason: str


def _renumbered(sentence: CitedSentence, numbers: Mapping[int, int]) -> CitedSentence:
    return replace(sentence, report=numbers.get(sentence.report, sentence.report))


def _renumbered_link(link: CitedLink, numbers: Mapping[int, int]) -> CitedLink:
    return CitedLink(tuple(_renumbered(sentence, numbers) for sentence in link.sentences), link.relation)
