"""Which of the names found beside a report can be an author's or an agency's, and which are scraps of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from core.languages.word_lists import words
from core.reading.person_names import BETWEEN_NAMES
from core.report import Credit, Span

# Words that only firms have in their names.
_FIRM = words("gmbh ag kg co inc ltd llc srl spa sa verlag nachrichten redaktion")
_LONGEST_NAME = 6  # words
_WORD = re.compile(r"[^\W\d_]+")


def credible(credits_found: Iterable[Credit], outlet: str) -> tuple[Credit, ...]:
    """Leave out what no author or picture source is called, and close what a bracket left open.

    Args:
        credits_found: Credits in the order found.
        outlet: The outlet's name, which pages give as an author where nobody is named.
    """
    closed = [_without_open_bracket(credit) for credit in credits_found]
    kept = [
        credit
        for credit in closed
        if (credit.kind == "text" or _is_named(credit.name))
        and (credit.kind != "byline" or _is_person(credit.name, outlet))
    ]
    names = {credit.name.lower() for credit in kept if credit.kind == "byline"}
    return tuple(credit for credit in kept if credit.kind != "byline" or not _is_list_of(credit.name, names))


def _without_open_bracket(credit: Credit) -> Credit:
    name, bracket, _ = credit.name.partition("(")
    if not bracket or ")" in credit.name or not name.strip():
        return credit
    cut = len(name.rstrip())
    span = credit.span and Span(credit.span.start, credit.span.start + cut)
    return replace(credit, name=credit.name[:cut], span=span)


def _is_named(name: str) -> bool:
    """Whether the name has two letters at least and is no number of a picture."""
    return sum(map(str.isalpha, name)) > 1 and sum(map(str.isdigit, name)) * 2 < len(name)


def _is_person(name: str, outlet: str) -> bool:
    """Whether every word of the name begins with a capital but for particles, and none is a firm's or the outlet's."""
    words = _WORD.findall(name)
    lowered = [word.lower() for word in words]
    if not words or len(words) > _LONGEST_NAME or any(map(str.isdigit, name)) or not _FIRM.isdisjoint(lowered):
        return False
    if set(lowered) <= {word.lower() for word in _WORD.findall(outlet)}:
        return False
    capitals = [word for word, low in zip(words, lowered, strict=True) if low not in BETWEEN_NAMES]
    return any(len(word) > 1 for word in capitals) and all(word[0].isupper() for word in capitals)


def _is_list_of(name: str, names: Iterable[str]) -> bool:
    """Whether the name holds two or more of the other names: "Ina Beispiel und Jan Muster, Bern"."""
    lowered = name.lower()
    return sum(other != lowered and other in lowered for other in names) > 1
