"""Text for a terminal: its width, its colors, and nothing from outside that could steer it."""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from gettext import NullTranslations
from itertools import groupby
from typing import TextIO

from core.exports.wording import visible
from core.phrases import phrase, translated

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
        translations: The catalog of the language that it speaks (`core.catalogs`).
    """

    width: int = 80
    color: bool = False
    translations: NullTranslations = field(default_factory=NullTranslations)

    def say(self, text: str) -> str:
        """Return a phrase in the language of the terminal; plain text, such as a report's, comes back as it is."""
        return translated(text, self.translations)

    def styled(self, text: str, style: Style) -> str:
        """Return `text` in `style` where the terminal may show it."""
        return f"\x1b[{style.value}m{text}\x1b[0m" if self.color and style is not Style.PLAIN and text else text

    def wrapped(self, pieces: Sequence[Piece], *, first: str = "", indent: str = "") -> list[str]:
        """Break `pieces` into lines at white space.

        Args:
            pieces: Phrases or texts with their style; white space inside is where lines may break, and is evened out.
            first: What the first line begins with.
            indent: What the other lines begin with.
        """
        lines: list[str] = []
        line: list[Piece] = []
        begins, filled = self.say(first), columns_of(self.say(first))
        for word in _words([(self.say(text), style) for text, style in pieces]):
            width = sum(columns_of(text) for text, _ in word)
            if line and filled + 1 + width > self.width:
                lines.append(begins + self._rendered(line))
                line, begins, filled = [], indent, columns_of(indent)
            if line:
                between = word[0][1] if word[0][1] is line[-1][1] else Style.PLAIN
                line.append((" ", between))
                filled += 1
            line += word
            filled += width
        return [*lines, begins + self._rendered(line)]

    def _rendered(self, line: Sequence[Piece]) -> str:
        runs = groupby(line, key=lambda piece: piece[1])
        return "".join(self.styled("".join(text for text, _ in run), style) for style, run in runs)


def terminal_of(
    stream: TextIO, environment: Mapping[str, str] | None = None, translations: NullTranslations | None = None
) -> Terminal:
    """Return what is known of the terminal behind `stream`; a file or a pipe gets 80 columns and no color.

    Color follows https://no-color.org: a NO_COLOR that is not empty turns it off.

    Args:
        stream: What is written to.
        environment: The variables of the environment; the process's own where left out.
        translations: The catalog of the language that it speaks; English where left out.
    """
    environment = os.environ if environment is None else environment
    shown = stream.isatty()
    color = shown and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    columns = shutil.get_terminal_size((80, 24)).columns if shown or "COLUMNS" in environment else 80
    width = min(max(columns, _NARROWEST), _WIDEST)
    return Terminal(width, color, translations or NullTranslations())


def quoted(words: str, style: Style) -> list[Piece]:
    """Return published words in a style, between quotation marks without it."""
    return [(phrase("“"), Style.PLAIN), (words, style), (phrase("”"), Style.PLAIN)]


def harmless(text: str) -> str:
    """Return `text` with every white space as a space, and nothing that could steer a terminal."""
    return "".join(" " if character.isspace() else character for character in visible(text))


def columns_of(text: str) -> int:
    """Return how many columns `text` takes: two for a wide character, none for one that is set upon another."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


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
