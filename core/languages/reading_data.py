"""The shape of what a language tells the reading stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingData:
    """Words of one language for the reading stage; empty for a language that is not known."""
