"""What a caller can steer: names and numbers only, so that settings fit a file, an address and a cache key."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How reports are compared.

    Attributes:
        restatements: Whether ledes and headlines are also linked to the body sentences they say again.
    """

    restatements: bool = True
