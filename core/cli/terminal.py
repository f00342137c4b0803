"""Text for a terminal: its width, its colors, and nothing from outside that could steer it."""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TextIO

# Below this, words no longer fit beside their place; above, lines are too long to be read.
_NARROWEST, _WIDEST = 40, 100


class Style(Enum):
    """How a piece of text is set off, as the number of an ANSI sequence (ECMA-48, select graphic rendition)."""

    PLAIN = ""
    BOLD = "1"
    QUIET = "2"
    LEFT = "1;4;34"
    RIGHT = "1;4;33"
    WARNING = "1;31"


Piece = tuple[str, Style]


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the summary is written for.

    Attributes:
        width: How many columns a line may take.
        color: Whether styles may be used; without them, what differs stands in square brackets.
    """

    width: int = 80
    color: bool = False

    def styled(self, text: str, style: Style) -> str:
        """Return `text` in `style` where the terminal may show it."""
        return f"\x1b[{style.value}m{text}\x1b[0m" if self.color and style is not Style.PLAIN and text else text

    def wrapped(self, pieces: Sequence[Piece], *, first: str = "", indent: str = "") -> list[str]:
        """Break `pieces` into lines at white space.

        Args:
            pieces: Text with its style; white space inside is where lines may break, and is evened out.
            first: What the first line begins with.
            indent: What the other lines begin with.
        """
        lines: list[str] = []
        line, filled, fresh = first, columns_of(first), True
        for word in _words(pieces):
            width = sum(columns_of(text) for text, _ in word)
            if not fresh and filled + 1 + width > self.width:
                lines.append(line)
                line, filled, fresh = indent, columns_of(indent), True
            shown = "".join(self.styled(text, style) for text, style in word)
            line, filled = (line + shown, filled + width) if fresh else (f"{line} {shown}", filled + 1 + width)
            fresh = False
        return [*lines, line]


def terminal_of(stream: TextIO, environment: Mapping[str, str] | None = None) -> Terminal:
    """Return what is known of the terminal behind `stream`; a file or a pipe gets 80 columns and no color.

    Color follows https://no-color.org: a NO_COLOR that is not empty turns it off.
    """
    environment = os.environ if environment is None else environment
    shown = stream.isatty()
    color = shown and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    columns = shutil.get_terminal_size((80, 24)).columns if shown or "COLUMNS" in environment else 80
    return Terminal(min(max(columns, _NARROWEST), _WIDEST), color)


def harmless(text: str) -> str:
    """Return `text` with white space as spaces, and characters that could steer a terminal made visible.

    Those are the controls (among them the escape that begins a color or moves the cursor) and the marks that turn
    the direction of writing. Each becomes U+FFFD.
    """
    return "".join(" " if character.isspace() else "\ufffd" if _steers(character) else character for character in text)


def columns_of(text: str) -> int:
    """Return how many columns `text` takes: two for a wide character, none for one that is set upon another."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _steers(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} or unicodedata.bidirectional(character) in {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip


def _words(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Cut pieces at white space; a word that two pieces share keeps both styles."""
    words: list[list[Piece]] = []
    open_word = False
    for text, style in pieces:
        for number, part in enumerate(harmless(text).split(" ")):
            if number:
                open_word = False
            if not part:
                continue
            if open_word:
                words[-1].append((part, style))
            else:
                words.append([(part, style)])
                open_word = True
    return words
