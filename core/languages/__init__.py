"""What Synopse knows about each language: data only, one folder a language."""

from __future__ import annotations

from core.languages.language import Language
from core.languages.registry import LANGUAGES, language_of, readings_of

__all__ = ["LANGUAGES", "Language", "language_of", "readings_of"]
