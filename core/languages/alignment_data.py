"""The shape of what a language tells the alignment stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AlignmentData:
    """Words of one language for the alignment stage; empty for a language that is not known.

    Attributes:
        numbers: Number words and the figures they stand for, folded.
        negations: Words that deny a statement, folded.
    """

    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    negations: frozenset[str] = frozenset()
