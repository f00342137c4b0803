"""Lists of words: written down as a text, so that the data of a language stays readable, and made a pattern of."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which are parted by white space."""
    return frozenset(text.split())


def any_of(listed: Iterable[str]) -> str:
    """Return a pattern that matches any of the words or phrases `listed`, the longest first; "" for none."""
    return "|".join(map(re.escape, sorted(set(listed), key=len, reverse=True)))


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of `text`, one on each line or parted by semicolons."""
    return frozenset(" ".join(part.split()) for line in text.splitlines() for part in line.split(";") if part.strip())
