"""Two compared reports as TEI XML with a parallel-segmented apparatus, for editions and their tools.

The encoding follows chapter 13 of the TEI Guidelines P5 ("Critical Apparatus"): the reports are witnesses, words that
both have stand in the text once, and where they differ an `app` holds a reading (`rdg`) of each. What is set beside
what, and the order, are those of the rows of every other export. A `milestone` stands at the start of every sentence,
named like "A3", and a `linkGrp` at the end names all links, those that cross or say something again included.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.comparison import Comparison, Pair
from core.exports.rows import Row, rows_of
from core.exports.wording import credit_line, name_of, publication_line, siglum_of, synopse_version
from core.links import Link
from core.report import Report, Sentence, Span

_TEI = "http://www.tei-c.org/ns/1.0"

# What XML 1.0 can't hold at all, not even as a character reference (section 2.2, "Characters").
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Side:
    """One report inside the apparatus.

    Attributes:
        report: The report.
        siglum: The letter that names it as a witness.
    """

    report: Report
    siglum: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that stand beside each other.

    Attributes:
        left: Where they stand in the left report's text, in order; more than one span where sentences stand apart.
        right: The same for the right report.
        kind: In what way they differ; "" where no variant covers them.
    """

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    kind: str = ""


def tei_xml(comparison: Comparison, pair: Pair) -> str:
    """Return two of the compared reports as a TEI document that ends in a line break.

    Every sentence of either report stands in it once, in the order of its report but where a link joins sentences that
    stand apart, with the words as published but for characters that XML can't hold, which become U+FFFD. The text is
    the same, byte for byte, for the same comparison.

    Args:
        comparison: The comparison.
        pair: Which two of its reports.
    """
    sides = tuple(_Side(comparison.reports[place], siglum_of(place)) for place in (pair.left, pair.right))
    left, right = sides
    root = ET.Element("TEI", xmlns=_TEI)
    _add_header(root, sides)
    body = _add(_add(root, "text"), "body")
    rows = _add(body, "div", type="comparison")
    for row in rows_of(comparison, pair):
        _add_row(rows, row, left, right)
    if pair.links:
        group = _add(body, "linkGrp", type="alignment")
        for link in pair.links:
            _add_link(group, link, left, right)
    # A parser takes a bare carriage return for a line feed; written as a reference, it stays what was published.
    document = ET.tostring(root, encoding="unicode").replace("\r", "&#13;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{document}\n'


def _add_header(root: ET.Element, sides: Sequence[_Side]) -> None:
    header = _add(root, "teiHeader")
    file = _add(header, "fileDesc")
    titles = _add(file, "titleStmt")
    names = " and ".join(name_of(side.report, place) for place, side in enumerate(sides))
    _add(titles, "title", text=f"Two reports compared: {names}")
    _add(_add(file, "publicationStmt"), "p", text="Made for the reader’s own use; the texts belong to their outlets.")
    witnesses = _add(_add(file, "sourceDesc"), "listWit")
    for place, side in enumerate(sides):
        report = side.report
        words = f"{name_of(report, place)}; published: {publication_line(report)}; credit: {credit_line(report)}; "
        witness = _add(witnesses, "witness", text=f"{words}SHA-256 of the text: {report.text_hash}")
        witness.set("xml:id", side.siglum)
        witness.set("xml:lang", report.language)
    encoding = _add(header, "encodingDesc")
    _add(encoding, "variantEncoding", method="parallel-segmentation", location="internal")
    # A version in TEI is digits and points, so that tools can compare it (`teidata.versionNumber`).
    version = re.match(r"\d+(\.\d+){0,3}", synopse_version())
    program = _add(_add(encoding, "appInfo"), "application", ident="synopse", version=version[0] if version else "0")
    _add(program, "label", text="Synopse")


def _add_row(rows: ET.Element, row: Row, left: _Side, right: _Side) -> None:
    """Add a row; an echo is left out, since its sentences have a row of their own."""
    left_positions = () if row.left_echo else row.left
    right_positions = () if row.right_echo else row.right
    if not left_positions and not right_positions:
        return
    kind = row.link.relation.value if row.link else "furniture" if row.furniture else "only"
    unit = _add(rows, "ab", type=kind)
    if row.left_echo or row.right_echo:
        unit.set("subtype", "counterpart-elsewhere")
    if row.link and left_positions and right_positions:
        pieces = _pieces(row.link, left.report, right.report)
    else:
        pieces = [_Piece(_spans(left.report, left_positions), _spans(right.report, right_positions))]
    for piece in pieces:
        _add_piece(unit, piece, left, right)


def _pieces(link: Link, left: Report, right: Report) -> list[_Piece]:
    """Cut a link where variants begin and end, as far as these stand in one order on both sides."""
    left_spans, right_spans = _spans(left, link.left), _spans(right, link.right)
    pieces: list[_Piece] = []
    left_at, right_at = left_spans[0].start, right_spans[0].start
    for variant in link.variants:
        here = _single(variant.left, variant.left_at)
        there = _single(variant.right, variant.right_at)
        if here and there and not (variant.left and variant.right):
            here, there = _with_space(left, here), _with_space(right, there)
        if here is None or there is None or here.start < left_at or there.start < right_at:
            continue  # moved words, or words of several sentences: they stand in the stretch between
        pieces += (
            _Piece(_within(left_spans, left_at, here.start), _within(right_spans, right_at, there.start)),
            _Piece(
                _within(left_spans, here.start, here.end), _within(right_spans, there.start, there.end), variant.kind
            ),
        )
        left_at, right_at = here.end, there.end
    rest = _Piece(_within(left_spans, left_at, left_spans[-1].end), _within(right_spans, right_at, right_spans[-1].end))
    return [piece for piece in (*pieces, rest) if piece.left or piece.right]


def _single(spans: Sequence[Span], place: int) -> Span | None:
    if len(spans) > 1 or (not spans and place < 0):
        return None
    return spans[0] if spans else Span(place, place)


def _with_space(report: Report, span: Span) -> Span:
    """Take a space beside added words with them, so that the words around them stay alike; an empty span stays."""
    if span.start == span.end:
        return span
    if report.text[max(span.start - 1, 0) : span.start] == " " and not _beginning_in(
        report, Span(span.start, span.start + 1)
    ):
        return Span(span.start - 1, span.end)
    return Span(span.start, span.end + 1) if report.text[span.end : span.end + 1] == " " else span


def _spans(report: Report, positions: Sequence[int]) -> tuple[Span, ...]:
    """Return the text of sentences, neighbors in one span with the white space between them."""
    spans: list[Span] = []
    for before, position in pairwise((-2, *positions)):
        sentence = report.sentences[position]
        start = spans.pop().start if before == position - 1 else sentence.start
        spans.append(Span(start, sentence.end))
    return tuple(spans)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    cut = (Span(max(span.start, start), min(span.end, end)) for span in spans)
    return tuple(span for span in cut if span.start < span.end)


def _add_piece(unit: ET.Element, piece: _Piece, left: _Side, right: _Side) -> None:
    here, there = _text(left.report, piece.left), _text(right.report, piece.right)
    if here == there:
        _add_words(unit, _parts((left, piece.left), (right, piece.right)))
        return
    apparatus = _add(unit, "app", **({"type": piece.kind} if piece.kind else {}))
    for side, spans in ((left, piece.left), (right, piece.right)):
        _add_words(_add(apparatus, "rdg", wit=f"#{side.siglum}"), _parts((side, spans)))


def _text(report: Report, spans: Sequence[Span]) -> str:
    return " ".join(span.of(report.text) for span in spans)


# A stretch of words, or the start of a sentence.
_Part = str | tuple[_Side, int]


def _parts(*sides: tuple[_Side, Sequence[Span]]) -> list[_Part]:
    """Return the words of one side, or words that both have, with the starts of sentences of either among them."""
    text = _text(sides[0][0].report, sides[0][1])
    starts: list[tuple[int, str, _Side, int]] = []
    for side, spans in sides:
        before = 0
        for span in spans:
            starts += (
                (before + sentence.start - span.start, side.siglum, side, sentence.position)
                for sentence in _beginning_in(side.report, span)
            )
            before += span.end - span.start + 1
    parts: list[_Part] = []
    at = 0
    for place, _, side, position in sorted(starts, key=lambda start: start[:2]):
        parts += (text[at:place], (side, position))
        at = place
    return [*parts, text[at:]]


def _beginning_in(report: Report, span: Span) -> Sequence[Sentence]:
    """Return the sentences that begin inside a span."""
    first, end = (bisect_left(report.sentences, place, key=_start) for place in (span.start, span.end))
    return report.sentences[first:end]


def _start(sentence: Sentence) -> int:
    return sentence.start


def _add_words(parent: ET.Element, parts: Sequence[_Part]) -> None:
    for part in parts:
        if isinstance(part, str):
            _append_text(parent, part)
        else:
            side, position = part
            sentence = side.report.sentences[position]
            start = _add(parent, "milestone", unit="sentence", ed=f"#{side.siglum}", type=sentence.role.value)
            start.set("xml:id", f"{side.siglum}{position + 1}")


def _append_text(parent: ET.Element, text: str) -> None:
    words = _harmless(text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def _add_link(group: ET.Element, link: Link, left: _Side, right: _Side) -> None:
    places = [f"#{left.siglum}{position + 1}" for position in link.left]
    places += [f"#{right.siglum}{position + 1}" for position in link.right]
    added = _add(group, "link", type=link.relation.value, target=" ".join(places), n=f"{link.similarity:.2f}")
    marks = [name for name, holds in (("moved", link.moved), ("restatement", link.restatement)) if holds]
    if marks:
        added.set("subtype", "-".join(marks))


def _add(parent: ET.Element, name: str, *, text: str = "", **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    if text:
        element.text = _harmless(text)
    return element


def _harmless(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
