"""Where the words of a sentence differ from its counterpart: the sentence cut into marked and unmarked stretches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from core.links import Link, VariantKind
from core.report import Sentence, Span

Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Stretch(Generic[Kind]):
    """A stretch of a sentence.

    Attributes:
        text: The published characters.
        kind: What the mark on them says, such as how they differ from the counterpart; None where there is none.
    """

    text: str
    kind: Kind | None = None


def left_marks(link: Link) -> tuple[tuple[Span, VariantKind], ...]:
    """Return where the left side of `link` differs, with the kind of each difference."""
    return tuple((span, variant.kind) for variant in link.variants for span in variant.left)


def right_marks(link: Link) -> tuple[tuple[Span, VariantKind], ...]:
    """Return where the right side of `link` differs, with the kind of each difference."""
    return tuple((span, variant.kind) for variant in link.variants for span in variant.right)


def stretches_of(sentence: Sentence, marks: Sequence[tuple[Span, Kind]]) -> tuple[Stretch[Kind], ...]:
    """Cut `sentence` where marks begin and end.

    Put together, the stretches are the sentence's text. Where marks overlap, the shorter one shows, since it says
    more; of two as long the earlier one.
    """
    inside = [
        (Span(max(span.start, sentence.start), min(span.end, sentence.end)), kind)
        for span, kind in marks
        if span.start < sentence.end and span.end > sentence.start
    ]
    inside.sort(key=lambda mark: mark[0].end - mark[0].start)
    cuts = sorted({sentence.start, sentence.end, *(end for span, _ in inside for end in (span.start, span.end))})
    stretches: list[Stretch[Kind]] = []
    for start, end in pairwise(cuts):
        kind = next((kind for span, kind in inside if span.start <= start and end <= span.end), None)
        text = sentence.text[start - sentence.start : end - sentence.start]
        if stretches and stretches[-1].kind == kind:
            text = stretches.pop().text + text
        stretches.append(Stretch(text, kind))
    return tuple(stretches)
