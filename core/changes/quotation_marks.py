"""Finds what stands inside quotation marks, over the whole of a report, since a quotation may run over sentences."""

from __future__ import annotations

import re

from core.report import Report, Span

_MARKS = re.compile(r"[„“”«»‹›\"]|(?<!\w)[‚‘’](?=\w)|(?<=[\w.!?,])[‘’](?!\w)")
# The British press quotes with the apostrophe of the keyboard; where words are elided at their start or end, as in
# Italian, it would open and close at the wrong places.
_MARKS_WITH_APOSTROPHES = re.compile(_MARKS.pattern + r"|(?<!\w)'(?=\w)|(?<=[\w.!?,])'(?!\w)")
_QUOTES_WITH_APOSTROPHES = frozenset({"en"})
_SINGLE = "‹›‚‘’'"
_OPENING_ONLY, _CLOSING_ONLY = "„‚", "”"
# A quotation that has not ended after so many characters has lost its closing mark.
_LONGEST = 1500


def quotations_of(report: Report) -> tuple[Span, ...]:
    """Return the stretches inside quotation marks, in order and apart, marks outside.

    Whether a mark opens or closes shows in what stands beside it: an opening one has a word behind it and none before.
    That holds for „…“, “…”, «…», »…« and "…" alike. A mark without its counterpart opens nothing.
    """
    quotations: list[Span] = []
    opened: list[tuple[int, str]] = []
    marks = _MARKS_WITH_APOSTROPHES if report.language in _QUOTES_WITH_APOSTROPHES else _MARKS
    for match in marks.finditer(report.text):
        mark = match.group()
        single = mark in _SINGLE
        if _opens(report.text, match.start(), mark):
            opened = [(match.end(), mark), *(each for each in opened if (each[1] in _SINGLE) != single)]
            continue
        start = next((place for place, each in opened if (each in _SINGLE) == single), None)
        if start is not None and start < match.start() <= start + _LONGEST:
            quotations.append(Span(start, match.start()))
            opened = [each for each in opened if each[0] != start]
    apart: list[Span] = []
    for span in sorted(quotations):
        if apart and span.start < apart[-1].end:  # a quotation inside another one
            span = Span(apart[-1].start, max(span.end, apart.pop().end))  # noqa: PLW2901 - both become one
        apart.append(span)
    return tuple(apart)


def _opens(text: str, place: int, mark: str) -> bool:
    if mark in _OPENING_ONLY:
        return True
    if mark in _CLOSING_ONLY:
        return False
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if mark in "«‹" and after.isspace() and (before.isspace() or before in "(['’"):
        return True  # French sets a space inside its marks
    if mark in "»›" and before.isspace():
        return after.isalnum()
    return (before.isspace() or before in "([–—-/:") and not after.isspace()
