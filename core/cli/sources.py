"""From what the command line names to a report."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from core.cli.arguments import STANDARD_STREAM
from core.cli.errors import CommandError
from core.reading import read_text
from core.report import Report


def report_from(place: str, *, outlet: str = "", language: str | None = None) -> Report:
    """Read the report in the file at `place`, or from standard input where it is "-".

    Raises:
        CommandError: If there is no such file, it is a folder, cannot be opened, or holds no text.
        ReadingError: If its content is not a report that Synopse can read.
    """
    content, name = _content(place)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"“{name}” is not text in UTF-8 (byte {error.start}): save it as UTF-8 and try once more."
        raise CommandError(message) from None
    if not text.strip():
        message = f"“{name}” is empty: give a file with the text of a report."
        raise CommandError(message)
    return replace(read_text(text, outlet=outlet, language=language), source_name=name)


def _content(place: str) -> tuple[bytes, str]:
    if place == STANDARD_STREAM:
        return sys.stdin.buffer.read(), "standard input"
    path = Path(place)
    try:
        return path.read_bytes(), path.name
    except FileNotFoundError:
        message = f"There is no file “{place}”: check the name and the folder."
    except IsADirectoryError:
        message = f"“{place}” is a folder: give the file of one report."
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one of a file"
        message = f"“{place}” cannot be read ({reason})."
    raise CommandError(message)
