"""Italian for the reading stage."""

from __future__ import annotations

from core.languages.reading_data import ReadingData

READING = ReadingData()
