"""Sentences cut at the places where the wording differs, as plain JSON for the components.

A piece of text never carries markup: the components write it with `textContent`, so whatever a report holds is shown
and nothing of it is interpreted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NotRequired, TypedDict

from core.exports.wording import visible
from core.links import Guard, Link, Variant
from core.report import Report, Sentence, Span


class Piece(TypedDict):
    """A stretch of a sentence whose words differ in one way, or not at all.

    Attributes:
        text: The published words.
        kind: The variant's kind; left out where the words do not differ.
        place: Which of the link's variants it is, counted from 0, so that both wordings light up together.
        guard: The guard's kind where the words differ in substance.
    """

    text: str
    kind: NotRequired[str]
    place: NotRequired[int]
    guard: NotRequired[str]


class Stretch(TypedDict):
    """Words to highlight in the text.

    Attributes:
        sentence: The sentence that holds them, named like "A12".
        start: Where they begin in the sentence, in UTF-16 units as browsers count, from 0.
        end: Where they end, exclusive.
    """

    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a report that a piece must show.

    Attributes:
        span: Where it stands in the report's text.
        kind: The variant's kind, or "" for a guard.
        place: The variant's position in its link, or -1 for a guard.
        guard: The guard's kind, or "".
    """

    span: Span
    kind: str = ""
    place: int = -1
    guard: str = ""


def marks_of(link: Link | None, side: int) -> tuple[Mark, ...]:
    """Return what differs on one side of a link; side 0 is the left report and 1 the right one."""
    if link is None:
        return ()
    variants = [
        Mark(span, kind=variant.kind.value, place=place)
        for place, variant in enumerate(link.variants)
        for span in _spans(variant, side)
    ]
    guards = [Mark(span, guard=guard.kind.value) for guard in link.guards for span in _spans(guard, side)]
    return (*variants, *guards)


def pieces_of(sentence: Sentence, marks: Iterable[Mark] = ()) -> list[Piece]:
    """Cut a sentence at the borders of its marks.

    The pieces together are the sentence, character by character; what would steer the direction of writing is
    replaced by a visible sign, as in the exports.
    """
    inside = [mark for mark in marks if mark.span.start < sentence.end and mark.span.end > sentence.start]
    borders = {sentence.start, sentence.end}
    for mark in inside:
        borders.add(max(mark.span.start, sentence.start))
        borders.add(min(mark.span.end, sentence.end))
    pieces: list[Piece] = []
    ordered = sorted(borders)
    for start, end in pairwise(ordered):
        text = sentence.text[start - sentence.start : end - sentence.start]
        pieces.append(_piece(text, [mark for mark in inside if mark.span.start <= start and mark.span.end >= end]))
    return pieces


def stretches_of(report: Report, siglum: str, spans: Iterable[Span]) -> list[Stretch]:
    """Return spans of a report's text sentence by sentence, as the reader highlights them."""
    found: list[Stretch] = []
    for span in spans:
        at = max(0, bisect_right(report.sentences, span.start, key=lambda sentence: sentence.start) - 1)
        for sentence in report.sentences[at:]:
            if sentence.start >= span.end:
                break
            start, end = (
                _utf16_length(sentence.text[: max(0, place - sentence.start)]) for place in (span.start, span.end)
            )
            if start < end:
                found.append(Stretch(sentence=f"{siglum}{sentence.position + 1}", start=start, end=end))
    return found


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _piece(text: str, marks: Sequence[Mark]) -> Piece:
    piece = Piece(text=visible(text))
    for mark in marks:
        if mark.guard:
            piece["guard"] = mark.guard
        elif "kind" not in piece:
            piece["kind"] = mark.kind
            piece["place"] = mark.place
    return piece


def _spans(difference: Variant | Guard, side: int) -> tuple[Span, ...]:
    return difference.right if side else difference.left
