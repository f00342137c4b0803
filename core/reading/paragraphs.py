"""Plain text and Markdown: lines become blocks.

Pasted text breaks lines for two reasons: a new paragraph, or a line that was full. The second kind is mended here by
letting a block span the break; the text itself stays as it was pasted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from core.languages import readings_of
from core.languages.word_lists import any_of
from core.reading.agencies import AGENCY_OF
from core.reading.manuscript import Block, BlockKind, Manuscript

_ENDS_SENTENCE = re.compile(r"[.!?…:;|][\"'”“’»«›‹)\]*_]*$|[»“”\"›]$")
_BEGINS_LOWER = re.compile(r"[\"'„“«»‹›(\[]?[a-zà-öø-ÿœ]")
_BREAKS_OFF = re.compile(r"(?:,|[^\W\d_]-|\s[–—-])$")
_OPENS_ITEM = re.compile(r"(?:[-*+•·‣▪►▶■●→➔➜➤⇒–—]|\d{1,2}[.)]|#{1,6}|>)\s")

# A run of lines counts as hard-wrapped when at least this share of its open line ends visibly goes on in the next
# line. Browser copies with one paragraph a line reach .0 to .1, wrapped mail and agency text .5 and more.
_WRAPPED_SHARE = 0.3
_FEWEST_FULL = 3  # lines
# In a wrapped run, a finished sentence on a line this much shorter than the longest ends its paragraph.
_FULL_LINE = 0.7
# Lines wrapped by hand are ragged: a line that reaches this share of the width with the next word counts as full.
_RAGGED = 0.8
# One this much longer than the wrapped ones was never wrapped: it is a paragraph by itself, often the lede.
_LONGEST_LINE = 1.25
# Two lines that are not part of a wrapped run are joined only where the first is long enough to be running text:
# lists of lower-case menu entries are not.
_SHORTEST_RUNNING_LINE = 25

_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+\S")
_MARKDOWN_TITLE = re.compile(r"#\s+\S")
_MARKDOWN_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)$")
_ITEM = re.compile(r"(?:[-*+•‣▪►▶■●]|\d{1,2}\))\s+\S")


_SIGN = re.compile(r"\w+(?=\.? ?[·|/,–—-]|\.?$)")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def manuscript_of_text(text: str) -> Manuscript:
    """Cut `text` into blocks: paragraphs, headings, list items, whatever stands on lines of its own.

    Args:
        text: Plain text or Markdown. Headings, quotations, list items and pictures in Markdown are recognized as
            such; all marks stay part of their block.
    """
    runs = list(_runs_of(text))
    shared = _width_of([pair for run in runs for pair in pairwise(run)])
    blocks = tuple(
        Block(first.start, last.end, _kind_of(text[first.start : last.end]))
        for run in runs
        for first, last in _blocks_of(run, shared, opens=run is runs[0])
    )
    return Manuscript(text, blocks)


def _runs_of(text: str) -> Iterator[list[_Line]]:
    """Yield lines that follow each other without a blank line between."""
    run: list[_Line] = []
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            run.append(_Line(first, first + len(stripped), stripped))
        elif run:
            yield run
            run = []
        start += len(line)
    if run:
        yield run


def _blocks_of(run: list[_Line], shared: int | None, *, opens: bool) -> Iterator[tuple[_Line, _Line]]:
    """Yield the first and the last line of each block of a run.

    `shared` is the width of the whole text's lines; `opens` says whether the run opens the text, with its headline.
    """
    width = _width_of(list(pairwise(run)))
    first = run[0]
    for line, following in pairwise(run):
        is_heading = opens and line is run[0] and _is_heading_above(line, following, width)
        if is_heading or not (_goes_on(line, following, width) or (width is None and _fills(line, following, shared))):
            yield first, line
            first = following
    yield first, run[-1]


def _width_of(neighbors: list[tuple[_Line, _Line]]) -> int | None:
    """Return the length of the longest line that breaks inside a sentence, or None where lines are not wrapped."""
    pairs = [pair for pair in neighbors if not _ENDS_SENTENCE.search(pair[0].text)]
    broken = [len(line.text) for line, following in pairs if _visibly_goes_on(line, following)]
    if not broken or len(broken) < _WRAPPED_SHARE * len(pairs):
        return None
    # A single break shows as little as one menu entry in small letters, unless all lines are as full as it.
    width = max(broken)
    are_full = len(pairs) >= _FEWEST_FULL and all(_is_full(line, following, width) for line, following in pairs)
    return width if len(broken) > 1 or are_full else None


def _visibly_goes_on(line: _Line, following: _Line) -> bool:
    if _OPENS_ITEM.match(following.text):
        return False
    return bool(_BREAKS_OFF.search(line.text) or _BEGINS_LOWER.match(following.text))


def _goes_on(line: _Line, following: _Line, width: int | None) -> bool:
    """Whether the break after `line` is inside a paragraph; `width` is that of the wrapped run, or None."""
    if _ENDS_SENTENCE.search(line.text):
        if width is None or _OPENS_ITEM.match(following.text):
            return False
        return _FULL_LINE * width <= len(line.text) <= _LONGEST_LINE * width
    if _OPENS_ITEM.match(following.text):  # a full line may be followed by "1. Januar"
        return width is not None and _is_full(line, following, _RAGGED * width)
    if width is not None:
        return True
    if len(line.text) < _SHORTEST_RUNNING_LINE or _byline().fullmatch(following.text) or _credits(following):
        return False
    return _visibly_goes_on(line, following)


def _is_heading_above(line: _Line, following: _Line, width: int | None) -> bool:
    """Whether the first line of a wrapped text is a heading above it: ended on purpose where there was room.

    Further down nothing of the kind can be told: copied pages wrap at any width, some lines after a word.
    """
    if width is None or _visibly_goes_on(line, following):
        return False
    return not _is_full(line, following, _RAGGED * width)


@cache
def _byline() -> re.Pattern[str]:
    """Match a line like "di Ugo Esempio", which begins small below a headline."""
    words = any_of(word for reading in readings_of("und") for word in reading.byline_words)
    return re.compile(rf"(?:{words}) [A-ZÀ-ÖØ-Þ][\w.'’-]+(?: (?:e |y |et |and |und )?[A-ZÀ-ÖØ-Þ][\w.'’-]+){{1,4}}")


def _credits(line: _Line) -> bool:
    """Whether a line opens with an agency's sign and a mark, as below a headline: "sda. · 21.11.2026", "dpa/lsw"."""
    found = _SIGN.match(line.text)
    return found is not None and found[0] in AGENCY_OF


def _fills(line: _Line, following: _Line, width: int | None) -> bool:
    """Whether the line is one of those that the whole text is wrapped in, and is full."""
    return width is not None and len(line.text) <= _LONGEST_LINE * width and _is_full(line, following, width)


def _is_full(line: _Line, following: _Line, width: float | None) -> bool:
    """Whether the text is wrapped at `width` and the next line's first word had no room on this line.

    A paragraph of three lines whose breaks happen to stand before capitals shows nothing by itself.
    """
    if width is None or (_OPENS_ITEM.match(following.text) and not following.text[0].isdigit()):
        return False
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width


def _kind_of(text: str) -> BlockKind:
    if _MARKDOWN_HEADING.match(text):
        return BlockKind.TITLE if _MARKDOWN_TITLE.match(text) else BlockKind.HEADING
    if text.startswith("> "):
        return BlockKind.QUOTE
    if _MARKDOWN_IMAGE.match(text):
        return BlockKind.CAPTION
    return BlockKind.LIST_ITEM if _ITEM.match(text) else BlockKind.UNKNOWN
