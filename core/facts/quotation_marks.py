"""Finds what stands between quotation marks: all pairs of the five languages, nested, over paragraphs, unpaired."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Each opening mark with the marks that can close it. „ is closed by “ (German), ” (the same, mistyped) or " (plain).
_CLOSERS = {"„": '“”"„', "“": '”"', "”": "”", "«": "»", "»": "«", '"': '"', "‹": "›", "›": "‹", "‚": "‘’", "‘": "’"}
_ANY = re.compile('[„“”«»"]')
# Marks of quotations inside quotations count alone only where the text has no double ones.
_SINGLE = re.compile("[‹›‚‘’]")
_LONGEST = 4000


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


def quoted_in(text: str) -> tuple[Quoted, ...]:
    """Return the outermost stretches of `text` in quotation marks, in order.

    A mark without a partner before the paragraph ends goes on in the next paragraph if that one begins with a mark of
    the same kind, as quotations over several paragraphs are set; otherwise it ends with its paragraph and is open.
    """
    found = _pairs(text, _ANY)
    return found or _pairs(text, _SINGLE)


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
    if mark == "„":
        return not after.isspace()
    if mark == "’" or (mark in "‘‹›" and before.isalnum()):
        return False
    if mark == "«":  # French sets a space behind it
        return (not before.isalnum() and before not in ".,!?…") and after != "\n"
    return (before.isspace() or before in "([{-–—/:„“«»‚") and not after.isspace()


def _closed(text: str, start: int) -> Quoted | None:
    closers = _CLOSERS[text[start]]
    line_end = _end_of_line(text, start)
    at, depth = start + 1, 0
    while at < min(len(text), start + _LONGEST):
        if at >= line_end:
            following = re.compile(r"\s+").match(text, at)
            behind = following.end() if following else at
            if behind >= len(text) or text[behind] != text[start]:
                break
            at, line_end = behind + 1, _end_of_line(text, behind)
            continue
        character = text[at]
        if character == text[start] and character not in closers:
            depth += 1
        elif character in closers and _closes(text, at, start):
            if depth == 0:
                return Quoted(start, at + 1)
            depth -= 1
        at += 1
    end = len(text[start : _end_of_line(text, start)].rstrip()) + start
    return Quoted(start, end, is_open=True) if end > start + 1 and text[start] in "„“«" else None


def _closes(text: str, at: int, start: int) -> bool:
    """Whether a mark that can open as well closes here: after a character and before a gap or mark."""
    if text[at] == "’" or text[at] in "‘›‹":
        return at + 1 >= len(text) or not text[at + 1].isalnum()
    if text[at] == "„":  # „so„: a closing mark set as an opening one
        return at + 1 < len(text) and not text[at + 1].isalnum() and not text[at - 1].isspace()
    return at > start + 1


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
