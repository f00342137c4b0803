"""The shape of what a language tells the alignment stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AlignmentData:
    """Words of one language for the alignment stage; empty for a language that is not known."""
