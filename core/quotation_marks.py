"""Finds what stands between quotation marks: all pairs of the five languages, nested, over paragraphs, unpaired."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Each opening mark with the marks that can close it. „ is closed by “ (German), ” (the same, mistyped) or " (plain).
_CLOSERS = {
    "„": '“”"„',
    "“": '”"',
    "”": "”",
    "«": "»",
    "»": "«",
    '"': '"',
    "‹": "›",
    "›": "‹",
    "‚": "‘’",
    "‘": "’",
    "'": "'",
}
_DOUBLE = re.compile('[„“”«»"]')
_SINGLE = re.compile("[‹›‚‘’]")
# The British press quotes with the apostrophe of the keyboard; where words are elided at their start or end, as in
# Italian, it would open and close at the wrong places.
_SINGLE_WITH_APOSTROPHES = re.compile("[‹›‚‘’']")
_QUOTES_WITH_APOSTROPHES = frozenset({"en"})
# A quotation that has not ended after so many characters has lost its closing mark; of one that its paragraph leaves
# open, the closing mark is looked for less far.
_LONGEST = 4000
_FURTHER = 1500
_LETTER_IN_MARKS = 3
# One that is opened again so often, and never closed between, opens nothing: without this bound a text of opening marks
# alone would be searched again from each of them.
_MOST_OPENED = 3
_MOST_PARAGRAPHS = 20  # of one quotation, each opened anew
# What a search for the end of a quotation stops at.
_NEXT = {opening: re.compile(rf"[{opening}{closers}\n]") for opening, closers in _CLOSERS.items()}
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks, the marks included.

    Attributes:
        start: Position of the opening mark, counted from 0.
        end: Position after the closing mark, or after the last character where it is missing.
        is_open: Whether the closing mark is missing.
    """

    start: int
    end: int
    is_open: bool = False


def quoted_in(text: str, language: str = "und") -> tuple[Quoted, ...]:
    """Return the outermost stretches of `text` in quotation marks, in order and apart.

    A mark without a partner before its line ends goes on in the next line if that one begins with a mark of the same
    kind, as quotations over several paragraphs are set, or if the next mark of all is a closing one; otherwise it ends
    with its line and is open.

    Args:
        text: A text whose lines are paragraphs (`Report.unwrapped`).
        language: A code of two letters; English quotes with the apostrophe of the keyboard, too.
    """
    doubles = _pairs(text, _DOUBLE)
    single = _SINGLE_WITH_APOSTROPHES if language in _QUOTES_WITH_APOSTROPHES else _SINGLE
    rest = list(text)
    for quoted in doubles:
        rest[quoted.start : quoted.end] = " " * (quoted.end - quoted.start)
    # A letter between single marks ("rock ‘n’ roll") is no quotation.
    singles = [quoted for quoted in _pairs("".join(rest), single) if quoted.end - quoted.start > _LETTER_IN_MARKS]
    around = [each for each in singles if any(each.start < inner.start and inner.end < each.end for inner in doubles)]
    singles = [each for each in singles if each not in around or not _are_apostrophes(text, each)]
    outermost: list[Quoted] = []
    for quoted in sorted((*doubles, *singles), key=lambda quoted: quoted.start):
        if not outermost or quoted.start >= outermost[-1].end:  # double marks may stand inside single ones, too
            outermost.append(quoted)
    return tuple(outermost)


def _are_apostrophes(text: str, quoted: Quoted) -> bool:
    """Whether the marks elide and belong to a plural: "the ‘90s … his parents’ home"."""
    first, after = text[quoted.start + 1], text[quoted.end : quoted.end + 2]
    plural = text[quoted.end - 2] == "s" and after[:1] == " " and after[1:].islower()
    return text[quoted.start] in "‘’'" and (first.isdecimal() or plural)


def _pairs(text: str, marks: re.Pattern[str]) -> tuple[Quoted, ...]:
    found: list[Quoted] = []
    at = 0
    while (match := marks.search(text, at)) is not None:
        start = match.start()
        at = start + 1
        if not _opens(text, start):
            continue
        quoted = _closed(text, start)
        if quoted is None:
            continue
        found.append(quoted)
        at = quoted.end
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Whether the mark at `at` stands where an opening one does: after a gap and before a character."""
    mark = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark == "„":  # a space behind it is a slip that newsrooms make
        return after != "\n" and not (before.isalnum() and after.isspace())
    if mark == "’" or (mark in "‘‹›'" and before.isalnum()) or (mark == "'" and not after.isalpha()):
        return False
    if mark == "«":  # French sets a space behind it
        return (not before.isalnum() and before not in ".,!?…") and after != "\n"
    return (before.isspace() or before in "([{-–—/:„“«»‚") and not after.isspace()


def _closed(text: str, start: int) -> Quoted | None:
    opening, closers = text[start], _CLOSERS[text[start]]
    line_end = _end_of_line(text, start)
    depth = again = paragraphs = 0
    at = start
    while (match := _NEXT[opening].search(text, at + 1, start + _LONGEST)) is not None:
        at, character = match.start(), match.group()
        if at == line_end:
            following = _WHITE.match(text, at)
            behind = following.end() if following else at
            if behind >= len(text) or text[behind] != opening:
                break
            at, line_end = behind, _end_of_line(text, behind)
            paragraphs += 1
            if paragraphs > _MOST_PARAGRAPHS:
                break
        elif character in closers and _closes(text, at, start):
            if depth == 0:
                return Quoted(start, at + 1)
            depth -= 1
        elif character == opening and not text[at - 1].isalnum():
            depth += character not in closers
            again += 1
            if again > _MOST_OPENED:
                return _left_open(text, start)
    return _closed_further_on(text, start, line_end) or _left_open(text, start)


def _closed_further_on(text: str, start: int, line_end: int) -> Quoted | None:
    """A quotation whose line ends before it does, where the next mark is its closing one."""
    following = _DOUBLE.search(text, line_end, start + _FURTHER)
    if following is None or following.group() not in _CLOSERS[text[start]]:
        return None
    return None if _opens(text, following.start()) else Quoted(start, following.end())


def _left_open(text: str, start: int) -> Quoted | None:
    end = len(text[start : _end_of_line(text, start)].rstrip()) + start
    return Quoted(start, end, is_open=True) if end > start + 1 and text[start] in "„“«" else None


def _closes(text: str, at: int, start: int) -> bool:
    """Whether a mark that can open as well closes here: after a character and before a gap or mark."""
    if text[at] in "’‘›‹'":
        return (at + 1 >= len(text) or not text[at + 1].isalnum()) and not text[at - 1].isspace()
    if text[at] == "„":  # „so„: a closing mark set as an opening one
        return at + 1 < len(text) and not text[at + 1].isalnum() and not text[at - 1].isspace()
    return at > start + 1


def _end_of_line(text: str, at: int) -> int:
    """Where the line ends, or where a quotation would be too long."""
    end = text.find("\n", at, at + _LONGEST)
    return min(len(text), at + _LONGEST) if end < 0 else end
