"""A lesson on two reports: what a class predicts, and the changes it looks for, chosen from a comparison.

The dashboard's classroom and the printed worksheet ask the same, so that one can follow the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.changes import Change, ChangeKind
from core.comparison import Comparison, Pair
from core.links import Link, Relation
from core.report import Sentence
from core.words import count_words

# A lesson of 45 minutes leaves about three for each of so many questions; a teacher can pass over some.
PREDICTIONS = 6
CHANGES = 6

# A shorter sentence ("He declined.") can be guessed right without having read anything.
_LEAST_WORDS = 6

# What can be seen in two sentences side by side; where a sentence stands in the report can't.
_SEEN_IN_SENTENCES = frozenset(ChangeKind) - {ChangeKind.POSITION, ChangeKind.REFERENCE}


class Answer(StrEnum):
    """Whether the other report has a sentence too."""

    SAME_WORDS = "same_words"
    OTHER_WORDS = "other_words"
    NOT_THERE = "not_there"


class Named(StrEnum):
    """Which of two reports names an agency or another outlet as the source of its text."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Prediction:
    """A sentence of one report, of which a class says whether the other report has it too.

    Attributes:
        is_left: Whether it stands in the left report of the pair.
        position: Its position in that report, counted from 0.
        link: The link that holds the answer; None where the other report lacks the statement.
    """

    is_left: bool
    position: int
    link: Link | None = None

    @property
    def answer(self) -> Answer:
        """The right answer."""
        if self.link is None:
            return Answer.NOT_THERE
        alike = self.link.relation in {Relation.VERBATIM, Relation.NEAR}
        return Answer.SAME_WORDS if alike else Answer.OTHER_WORDS


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is asked of a class about two reports.

    Attributes:
        source_named: Which of the reports names its source.
        predictions: The sentences to predict, those of the left report first, in its order.
        changes: The changes to spot, in the order of the left report, no two in the same sentences.
    """

    source_named: Named
    predictions: tuple[Prediction, ...]
    changes: tuple[Change, ...]


def lesson_of(comparison: Comparison, pair: Pair) -> Lesson:
    """Return the lesson on two of the compared reports; the same comparison gives the same lesson.

    The sentences to predict are taken from all three answers as evenly as the reports allow, and spread over their
    length. The changes are the weightiest, a new kind before one that was there already.

    Args:
        comparison: The comparison.
        pair: Which two of its reports.
    """
    left, right = (bool(comparison.reports[place].text_credits) for place in (pair.left, pair.right))
    named = {(True, True): Named.BOTH, (True, False): Named.LEFT, (False, True): Named.RIGHT}
    return Lesson(named.get((left, right), Named.NEITHER), _predictions(comparison, pair), _changes(pair))


def _predictions(comparison: Comparison, pair: Pair) -> tuple[Prediction, ...]:
    link_of = {position: link for link in reversed(pair.links) if not link.restatement for position in link.left}
    linked_right = {position for link in pair.links for position in link.right}
    linked_left = {position for link in pair.links for position in link.left}
    left, right = comparison.reports[pair.left].sentences, comparison.reports[pair.right].sentences
    asked = [
        Prediction(is_left=True, position=sentence.position, link=link_of.get(sentence.position))
        for sentence in left
        if _can_be_asked(sentence) and (sentence.position in link_of or sentence.position not in linked_left)
    ]
    # What both have is asked once, from the left; what one alone has, from either.
    asked += [
        Prediction(is_left=False, position=sentence.position)
        for sentence in right
        if _can_be_asked(sentence) and sentence.position not in linked_right
    ]
    by_answer = [[each for each in asked if each.answer is answer] for answer in Answer]
    chosen: list[Prediction] = []
    for group, number in zip(by_answer, _shares([len(group) for group in by_answer], PREDICTIONS), strict=True):
        chosen += _spread(group, number)
    return tuple(sorted(chosen, key=lambda each: (not each.is_left, each.position)))


def _can_be_asked(sentence: Sentence) -> bool:
    return sentence.role.is_reporting and count_words(sentence.text) >= _LEAST_WORDS


def _shares(sizes: Sequence[int], number: int) -> list[int]:
    """Hand out a number of places one by one, round and round, to groups that have members left."""
    shares = [0] * len(sizes)
    for _ in range(min(number, sum(sizes))):
        poorest = min((k for k, size in enumerate(sizes) if shares[k] < size), key=lambda k: (shares[k], k))
        shares[poorest] += 1
    return shares


def _spread(group: Sequence[Prediction], number: int) -> list[Prediction]:
    """Return so many members of a group at even distances."""
    return [group[(2 * k + 1) * len(group) // (2 * number)] for k in range(number)]


def _changes(pair: Pair) -> tuple[Change, ...]:
    seen = [
        change
        for change in pair.changes
        if change.kind in _SEEN_IN_SENTENCES and change.left_sentences and change.right_sentences
    ]
    chosen: list[Change] = []
    for only_new_kinds in (True, False):
        for change in seen:
            is_new = all(change.kind is not other.kind for other in chosen)
            apart = all(change.left_sentences != other.left_sentences for other in chosen)
            if len(chosen) < CHANGES and apart and (is_new or not only_new_kinds):
                chosen.append(change)
    return tuple(sorted(chosen, key=lambda change: (change.left_sentences, change.right_sentences)))
