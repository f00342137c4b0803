"""Word differences inside a link."""

from __future__ import annotations

from rapidfuzz.distance import Indel

from core.links import Link, Variant, VariantKind
from core.report import Report, Span
from core.words import Word, words_of


def find_variants(left: Report, right: Report, link: Link) -> tuple[Variant, ...]:
    """Return where the two sides of `link` differ, in the order of the left report."""
    words_left = [word for position in link.left for word in _words(left, position)]
    words_right = [word for position in link.right for word in _words(right, position)]
    codes = Indel.opcodes([word.folded for word in words_left], [word.folded for word in words_right])
    variants: list[Variant] = []
    for code in codes:
        if code.tag == "equal":
            continue
        here = _span(words_left[code.src_start : code.src_end])
        there = _span(words_right[code.dest_start : code.dest_end])
        kind = VariantKind.WORDING if here and there else VariantKind.DROPPED if here else VariantKind.ADDED
        variants.append(Variant(kind, here, there))
    return tuple(variants)


def _words(report: Report, position: int) -> tuple[Word, ...]:
    sentence = report.sentences[position]
    return words_of(report.text, sentence.start, sentence.end)


def _span(words: list[Word]) -> tuple[Span, ...]:
    return (Span(words[0].start, words[-1].end),) if words else ()
