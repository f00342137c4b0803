"""The characters of a text as its reader sees them, whatever they were copied from."""

from __future__ import annotations

import re
import unicodedata

# Marks that guide line breaking and show nothing: soft hyphen, zero-width space, word joiner, byte order mark; and the
# empty character. A word that holds one is the same word to a reader, and not to a search.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u0000]")
# A soft hyphen at the end of a line shows: there the layout has parted a word, perhaps behind an accent of its own.
_PARTED = re.compile("(?:(?<=[^\\W\\d_])|(?<=[\u0300-\u036f]))\u00ad[ \\t]*(?:\\r\\n?|\\n)[ \\t]*(?=[^\\W\\d_])")


def as_seen(text: str) -> str:
    """Return `text` without what nobody sees in it.

    Letters that are written as a base and an accent become one character (Unicode's composed form, NFC), as nearly all
    text has them: what is copied from PDF files, or saved on a Mac, comes decomposed. Marks for line breaking are left
    out.

    Args:
        text: Text of any origin.
    """
    text = _UNSEEN.sub("", text)  # first, since one may stand between a letter and its accent
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def with_parted_words_joined(text: str) -> str:
    """Return `text` with the words whole that a soft hyphen parts at the end of a line, as in copies of a PDF."""
    return _PARTED.sub("", text)
