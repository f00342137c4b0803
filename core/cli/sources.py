"""From what the command line names to a report."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TextIO, cast

from core.cli.arguments import STANDARD_STREAM
from core.cli.errors import CommandError
from core.reading.read import read
from core.reading.source import LARGEST_FILE, Source
from core.report import Report

_STANDARD_INPUT = "standard input"
_ADDRESSES = ("http://", "https://")


def is_file(place: str) -> bool:
    """Whether `place` names a file, and not standard input or an address."""
    return place != STANDARD_STREAM and not place.lower().startswith(_ADDRESSES)


def report_from(place: str, *, outlet: str = "", language: str | None = None) -> Report:
    """Read the report in the file or at the address `place`, or from standard input where it is "-".

    Raises:
        CommandError: If there is no such file, it is a folder, or standard input is closed.
        ReadingError: If it cannot be opened or fetched, or its content is not a report that Synopse can read.
    """
    report = read(_source(place), outlet=outlet, language=language)
    return report if report.source_name else replace(report, source_name=_STANDARD_INPUT)


def _source(place: str) -> Source:
    if place == STANDARD_STREAM:
        if cast("TextIO | None", sys.stdin) is None:
            message = "Standard input is closed: give a file."
            raise CommandError(message)
        # One byte more than a report may have is enough for the source to refuse it.
        return Source(content=sys.stdin.buffer.read(LARGEST_FILE + 1), name=_STANDARD_INPUT)
    if not is_file(place):
        return Source(address=place)
    message = ""
    try:
        path = Path(place)
        if path.is_dir():
            message = f"“{place}” is a folder: give the file of one report."
        elif not path.exists():
            message = f"There is no file “{place}”: check the name and the folder."
    except (OSError, ValueError):
        message = f"“{place}” is not the name of a file: check it."
    if message:
        raise CommandError(message)
    return Source.from_file(place)
