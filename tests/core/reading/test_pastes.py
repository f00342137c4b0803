"""Pastes of usual shapes, written for this project, with the role that each of their units plays.

The tables stand in `pastes/`, one for each language. A paste begins with "== " and the shape it shows, "| crlf" behind
it where its lines end as on Windows. Each line is "role: words"; "lede or body" allows either, "any" asks nothing. A
line that begins with "+ " goes on with the unit above, as wrapped text does; "& " puts a unit on the line above. Blank
lines are part of the paste. {tab}, {nbsp} and {shy} stand for a tab, a space without break and a soft hyphen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.reading.reading import read_text
from core.report import Role, Span

TABLES = Path(__file__).parent / "pastes"
SIGNS = {"{tab}": "\t", "{nbsp}": "\u00a0", "{shy}": "\u00ad"}


@dataclass(frozen=True, slots=True)
class Paste:
    """A text as somebody pastes it, with its units.

    Attributes:
        text: The text.
        units: Where each unit stands, with the roles it may play; none where nothing is asked.
    """

    text: str
    units: tuple[tuple[Span, frozenset[Role]], ...]


def pastes() -> Iterator[tuple[str, Paste]]:
    """Yield the pastes of all tables, each with its language and shape."""
    for table in sorted(TABLES.glob("*.txt")):
        for entry in table.read_text(encoding="utf-8").split("== ")[1:]:
            shape, _, lines = entry.partition("\n")
            name, _, line_end = shape.partition(" | ")
            yield f"{table.stem}: {name}", _paste(lines.rstrip("\n").split("\n"), "\r\n" if line_end else "\n")


def _paste(lines: list[str], line_end: str) -> Paste:
    text = ""
    units: list[tuple[Span, frozenset[Role]]] = []
    for line in lines:
        for sign, character in SIGNS.items():
            line = line.replace(sign, character)  # noqa: PLW2901 - the same line with its signs
        if line.startswith("+ "):
            start, roles = units[-1][0].start, units[-1][1]
            text += line[2:] + line_end
            units[-1] = Span(start, len(text) - len(line_end)), roles
            continue
        if line.startswith("& "):
            text = text.removesuffix(line_end) + " "
        named, colon, words = line.removeprefix("& ").partition(": ")
        words = words if colon else line
        if words.strip():
            roles = frozenset(Role(role) for role in named.split(" or ") if role != "any")
            units.append((Span(len(text) + len(words) - len(words.lstrip()), len(text) + len(words)), roles))
        text += words + line_end
    return Paste(text, tuple(units))


@pytest.mark.parametrize("paste", [pytest.param(paste, id=name) for name, paste in pastes()])
def test_each_unit_of_a_paste_plays_its_role(paste: Paste) -> None:
    report = read_text(paste.text)

    for span, roles in paste.units:
        found = {s.role for s in report.sentences if s.start < span.end and span.start < s.end}
        assert not roles or found <= roles, span.of(paste.text)
