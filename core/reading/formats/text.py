"""Plain text as a format: blocks as `core.reading.paragraphs` finds them, in the characters that a reader sees."""

from __future__ import annotations

from core.reading import paragraphs
from core.reading.characters import as_seen, with_parted_words_joined
from core.reading.manuscript import Manuscript


def manuscript_of_seen_text(text: str) -> Manuscript:
    """Cut what was pasted or stands in a file into blocks.

    Args:
        text: Plain text or Markdown; what nobody sees in it is left out, as it is in every other format.
    """
    return paragraphs.manuscript_of_text(as_seen(with_parted_words_joined(text)))
