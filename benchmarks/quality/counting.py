"""Counting that every measure shares: precision, recall and F1 from pooled counts.

Figures are micro-averages: the counts of all documents are added up first and divided once, so that a long document
weighs what it holds. A share of nothing is 0.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was found, how much was wanted, and how much of either was right.

    Two counts of what is right are kept because they can differ: a link that only one of two readings has is right
    when found, but not wanted.

    Attributes:
        found: How many were found.
        found_right: How many of those found are right.
        wanted: How many should be found.
        wanted_found: How many of those wanted were found.
    """

    found: int = 0
    found_right: int = 0
    wanted: int = 0
    wanted_found: int = 0

    @classmethod
    def of_sets(
        cls, found: Collection[Hashable], wanted: Collection[Hashable], allowed: Collection[Hashable] | None = None
    ) -> Self:
        """Count what was found in one document.

        Args:
            found: What was found; a repetition counts once.
            wanted: What should be found.
            allowed: What is right when found; what is wanted alone where it is left out.
        """
        found_once, wanted_once = frozenset(found), frozenset(wanted)
        allowed_once = wanted_once if allowed is None else frozenset(allowed)
        return cls(
            found=len(found_once),
            found_right=len(found_once & allowed_once),
            wanted=len(wanted_once),
            wanted_found=len(found_once & wanted_once),
        )

    def __add__(self, other: Counts) -> Counts:
        """Pool the counts of two documents."""
        return Counts(
            self.found + other.found,
            self.found_right + other.found_right,
            self.wanted + other.wanted,
            self.wanted_found + other.wanted_found,
        )

    @property
    def precision(self) -> float:
        """The share of the found that is right, from 0 to 1."""
        return share(self.found_right, self.found)

    @property
    def recall(self) -> float:
        """The share of the wanted that was found, from 0 to 1."""
        return share(self.wanted_found, self.wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, from 0 to 1."""
        return f1(self.precision, self.recall)


def share(part: float, whole: float) -> float:
    """Return `part` / `whole`, and 0 where there is nothing to share."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean of two shares, and 0 where both are 0."""
    return share(2 * precision * recall, precision + recall)
