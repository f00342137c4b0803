"""The shape of what a language tells the alignment stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AlignmentData:
    """Words of one language for the alignment stage, folded; empty for a language that is not known.

    Attributes:
        negations: Words that deny the statement they stand in.
        determiners: Articles and the like: a capitalized word behind one is a noun, not a name that acts by itself.
        agents: Words that turn subject and object around ("by", "von"): behind one stands who acts.
        offices: Endings of words for an office or role that stand for a person named elsewhere ("chef", "minister").
        weekdays: Names of the days of the week; in a guard only those of one group differ.
    """

    negations: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    offices: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
