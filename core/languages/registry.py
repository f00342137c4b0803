"""The languages that Synopse knows: a new one is a folder and a line here."""

from __future__ import annotations

from core.languages.de import GERMAN
from core.languages.en import ENGLISH
from core.languages.es import SPANISH
from core.languages.fr import FRENCH
from core.languages.it import ITALIAN
from core.languages.language import Language
from core.languages.reading_data import ReadingData

LANGUAGES = {language.code: language for language in (GERMAN, ENGLISH, FRENCH, ITALIAN, SPANISH)}
UNDETERMINED = Language("und", "undetermined")


def language_of(code: str) -> Language:
    """Return the language with this code, or one without any data for a code that is not known."""
    return LANGUAGES.get(code, UNDETERMINED)


def readings_of(code: str) -> tuple[ReadingData, ...]:
    """Return what a language tells the reading stage, or what all of them do for a code that is not known."""
    codes = (code,) if code in LANGUAGES else LANGUAGES
    return tuple(LANGUAGES[each].reading for each in codes)
