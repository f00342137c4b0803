"""Plain text as a format: see `core.reading.paragraphs`, which the reading of pasted text needs without any format."""

from __future__ import annotations

from core.reading.paragraphs import manuscript_of_text

__all__ = ["manuscript_of_text"]
