"""How a source begins: enough to recognize its format without reading it."""

from __future__ import annotations

import re

from core.reading.formats.encoding import decode_opening
from core.reading.source import Source

# Declarations, comments and a document type stand before the first element; more of them than this hide none of ours.
_LONGEST = 4_096
_BEFORE_FIRST_ELEMENT = re.compile(
    r"\s+|<\?.{0,500}?\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\[]{0,500}(?:\[.{0,2000}?\])?\s*>", re.DOTALL
)
_ELEMENT = re.compile(r"<(?:[\w.-]{1,40}:)?([\w.-]{1,40})(?=[\s/>])")


def opening_of(source: Source) -> str:
    """Return the first characters of a source, at most 4,096, without a byte order mark."""
    if source.text is not None:
        return source.text[:_LONGEST].removeprefix("\ufeff")
    return decode_opening((source.content or b"")[:_LONGEST], source.encoding)


def first_element(opening: str) -> str:
    """Return the name of the outermost element that `opening` begins with, without its prefix, or ""."""
    position = 0
    while match := _BEFORE_FIRST_ELEMENT.match(opening, position):
        position = match.end()
    element = _ELEMENT.match(opening, position)
    return element.group(1) if element else ""
