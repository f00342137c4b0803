"""From the lines of a PDF to paragraphs: columns, hyphens at line ends, page headers and footers, headings.

A PDF knows where characters stand and nothing of paragraphs. What is done here follows from measures of the page
alone; positions are in points from the lower left corner.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from core.reading.formats.composing import Piece
from core.reading.manuscript import BlockKind


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in one column.

    Attributes:
        left: Position of its left edge.
        bottom: Position of its lower edge.
        right: Position of its right edge.
        top: Position of its upper edge.
        size: The height of its letters with ascenders and descenders.
        text: Its characters.
    """

    left: float
    bottom: float
    right: float
    top: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page of a PDF.

    Attributes:
        height: Its height in points.
        lines: Its lines in the order of the file.
    """

    height: float
    lines: tuple[Line, ...]


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line] = field(default_factory=list["Line"])


_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”“’»«›‹)\]]*$")
_BEGINS_LOW = re.compile(r"[\"'„“«»‹›(\[]?[a-zà-öø-ÿœ]")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}-$")
_SECOND_HALF = re.compile(r"[a-zß-öø-ÿœ]")
# "Haus- und Gartenbau": the hyphen stands for a word's second half and stays, with a space after it.
_AFTER_STANDING_HYPHEN = re.compile(r"(?:und|oder|bzw|sowie|als|wie|bis|noch|and|or|et|ou|e|o|y|u)\b")

_MARGIN = 0.13  # of the page's height, above and below: where page headers and footers stand
_SAME_PLACE = 6.0  # points by which a repeated header may shift from page to page
_NEXT_LINE = 2.6  # line heights from one line to the next within a column, a blank line between paragraphs included
_OTHER_SIZE = 0.12  # share by which letters must differ to be of another size
_WIDER_GAP = 1.3  # times the usual distance of lines: a new paragraph
_ALIGNED = 2.5  # line heights by which left edges (or middles, twice) of lines in one column may differ
_INDENT = 0.7  # line heights
_SHORT = 0.85  # share of the column's width: a line that ends before it and ends a sentence ends a paragraph
_HEADING_SIZE = 1.12  # times the size of the running text
_TITLE_WITHIN = 12  # paragraphs from the top among which the largest letters are the title's
_LONGEST_HEADING = 200  # characters


def pieces_of_pages(pages: Sequence[PdfPage]) -> Iterator[Piece]:
    """Yield the paragraphs of a document in reading order, then what repeats on its pages.

    1. Lines that stand in the same place on most pages are page headers and footers.
    2. The other lines are gathered into columns: each goes on where the last line above it ended.
    3. Columns are cut into paragraphs by distance, size, indentation and short last lines.
    4. A paragraph that breaks off at the end of a column goes on at the beginning of the next.
    """
    repeated = _repeated_lines(pages)
    paragraphs = _flow(pages, repeated)
    sizes = Counter[float]()
    for line in (line for paragraph in paragraphs for line in paragraph.lines):
        sizes[round(line.size, 1)] += len(line.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    largest = max((paragraph.lines[0].size for paragraph in paragraphs[:_TITLE_WITHIN]), default=0.0)
    seen_title = False
    for paragraph in paragraphs:
        text = _joined(paragraph.lines)
        kind = _kind_of(paragraph, text, usual)
        if kind is BlockKind.HEADING and not seen_title and not _differ(paragraph.lines[0].size, largest):
            kind, seen_title = BlockKind.TITLE, True
        yield Piece(text, kind)
    shown = dict.fromkeys(line.text for page in pages for line in page.lines if id(line) in repeated)
    yield from (Piece(text, BlockKind.NAVIGATION) for text in shown)


def _flow(pages: Sequence[PdfPage], repeated: set[int]) -> list[_Paragraph]:
    """Return the paragraphs of all pages in reading order, whole where they run over columns and pages."""
    paragraphs: list[_Paragraph] = []
    for page in pages:
        for column in _columns([line for line in page.lines if id(line) not in repeated]):
            cut = _paragraphs(column)
            if paragraphs and _goes_on(paragraphs[-1].lines[-1], cut[0].lines[0]):
                paragraphs[-1].lines.extend(cut.pop(0).lines)
            paragraphs.extend(cut)
    return paragraphs


def _repeated_lines(pages: Sequence[PdfPage]) -> set[int]:
    """Return the identities of lines that most pages have in the same place, page numbers apart."""
    places: dict[tuple[str, int], list[Line]] = {}
    for page in pages:
        for line in page.lines:
            if line.bottom < _MARGIN * page.height or line.top > (1 - _MARGIN) * page.height:
                place = round((line.bottom + line.top) / 2 / _SAME_PLACE)
                places.setdefault((_DIGITS.sub("#", line.text), place), []).append(line)
    least = max(2, len(pages) / 2)
    return {id(line) for lines in places.values() if len(lines) >= least for line in lines}


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """Gather lines into columns, in the order in which the file begins them."""
    columns: list[list[Line]] = []
    for line in lines:
        # A line goes on in the column begun last that it can belong to: files set one column after the other.
        home = next((column for column in reversed(columns[-12:]) if _is_below(column[-1], line)), None)
        if home is None:
            columns.append([line])
        else:
            home.append(line)
    return columns


def _is_below(upper: Line, lower: Line) -> bool:
    down = upper.bottom - lower.bottom
    if not 0.3 * lower.size < down < _NEXT_LINE * max(upper.size, lower.size):
        # Two stretches of one line: a word in bold, a wide gap between words.
        same_line = abs(down) < 0.3 * lower.size and 0 <= lower.left - upper.right < 2 * lower.size
        return same_line and not _differ(upper.size, lower.size)
    shift = _ALIGNED * max(upper.size, lower.size)
    aligned = (upper.left - lower.left, upper.left + upper.right - lower.left - lower.right)
    return any(abs(distance) < shift for distance in aligned)


def _paragraphs(column: Sequence[Line]) -> list[_Paragraph]:
    distances = [upper.bottom - lower.bottom for upper, lower in pairwise(column)]
    usual = median(distance for distance in distances if distance > 0) if any(d > 0 for d in distances) else 0.0
    found = [_Paragraph([column[0]])]
    for upper, lower in pairwise(column):
        body = [line for line in column if not _differ(line.size, upper.size)]
        if _is_new_paragraph(upper, lower, usual, (min(line.left for line in body), max(line.right for line in body))):
            found.append(_Paragraph())
        found[-1].lines.append(lower)
    return found


def _is_new_paragraph(upper: Line, lower: Line, usual: float, edges: tuple[float, float]) -> bool:
    distance = upper.bottom - lower.bottom
    if distance < 0.3 * lower.size:
        return False
    if _differ(upper.size, lower.size):
        return True
    # Against the letters too: a column of single-line paragraphs has no usual distance of its own.
    if distance > _WIDER_GAP * usual or distance > 1.9 * lower.size:
        return True
    left, right = edges
    if lower.left - upper.left > _INDENT * lower.size and upper.left - left < _INDENT * lower.size:
        return True
    return bool(_SENTENCE_END.search(upper.text)) and upper.right - left < _SHORT * (right - left)


def _differ(size: float, other: float) -> bool:
    return abs(size - other) > _OTHER_SIZE * max(size, other)


def _goes_on(last: Line, first: Line) -> bool:
    """Whether a sentence runs from the end of one column into the next."""
    if _differ(last.size, first.size) or _SENTENCE_END.search(last.text):
        return False
    return bool(_HYPHENATED.search(last.text)) or bool(_BEGINS_LOW.match(first.text))


def _joined(lines: Sequence[Line]) -> str:
    """Return a paragraph on one line: a word that a hyphen cut at the end of a line is whole again."""
    text = ""
    for line in lines:
        addition = line.text
        if text and _HYPHENATED.search(text):
            if _AFTER_STANDING_HYPHEN.match(addition):
                text += " "
            elif _SECOND_HALF.match(addition):
                text = text[:-1]
        elif text:
            text += " "
        text += addition
    return " ".join(text.split())


def _kind_of(paragraph: _Paragraph, text: str, usual: float) -> BlockKind:
    size = paragraph.lines[0].size
    if size >= _HEADING_SIZE * usual and len(text) <= _LONGEST_HEADING:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH if not _differ(size, usual) and len(paragraph.lines) > 1 else BlockKind.UNKNOWN
