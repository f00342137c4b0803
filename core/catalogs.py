"""The translations of Synopse: gettext catalogs, one for the engine's phrases and the dashboard together."""

from __future__ import annotations

from functools import cache
from gettext import NullTranslations
from pathlib import Path

LOCALES = Path(__file__).parent / "locales"
DOMAIN = "synopse"

# The language that the program is written in, then those that have a catalog.
INTERFACE_LANGUAGES = ("en", "de")


def catalog_path(language: str) -> Path:
    """Return where the catalog of a language is kept."""
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


@cache
def catalog(language: str) -> NullTranslations:
    """Return the translations into a language; for English, and for a language without catalog, the English itself.

    The catalog is read from its readable form once in a process, so that no compiled copy can fall behind it.

    Args:
        language: A code of two letters, one of `INTERFACE_LANGUAGES`.
    """
    if language not in INTERFACE_LANGUAGES[1:]:
        return NullTranslations()
    # Babel's message tools cost 40 ms to import; a reader of English never needs them.
    from io import BytesIO  # noqa: PLC0415

    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415
    from babel.support import Translations  # noqa: PLC0415

    with catalog_path(language).open("rb") as file:
        messages = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return Translations(compiled, domain=DOMAIN)
