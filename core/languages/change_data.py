"""The shape of what a language tells the change stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeData:
    """Words of one language for the change stage; empty for a language that is not known."""
