"""From a source to a report: the published text with its sentences, roles, credits and date."""

from __future__ import annotations

from core.reading.reading import read_text

__all__ = ["read_text"]
