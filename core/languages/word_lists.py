"""Writing a list of words down as a text, so that the data of a language stays readable."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which are parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of `text`, one on each line or parted by semicolons."""
    return frozenset(" ".join(part.split()) for line in text.splitlines() for part in line.split(";") if part.strip())
