"""Corrections by hand on the command line: read from a file, named in the summary, written for the texts at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from core.cli.errors import CommandError
from core.cli.terminal import Style, Terminal
from core.comparison import Comparison
from core.corrections import Correction, History, history_for, read_corrections
from core.exports.correction_words import after, before, what
from core.phrases import joined, phrase, phrase_of
from core.report import Report

_INDENT = "   "


def history_from(file: Path | None, reports: Sequence[Report]) -> History:
    """Return the log of corrections in a file, brought to the order of the reports; an empty one without a file.

    Raises:
        CommandError: If there is no such file, or it cannot be opened.
        CorrectionError: If it is no file of corrections.
    """
    if file is None:
        return History()
    try:
        content = file.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "this is not the name of a file"
        message = f"The corrections in “{file}” cannot be read ({why}): check the name and the folder."
        raise CommandError(message) from None
    history, _ = history_for(read_corrections(content), reports)
    return history


def correction_lines(comparison: Comparison, terminal: Terminal) -> Iterable[str]:
    """Yield the corrections that were made, and those that do not fit, with the reason."""
    if comparison.corrections:
        head = phrase_of(len(comparison.corrections), "{n} correction by hand", "{n} corrections by hand")
        yield from ("", *terminal.wrapped([(head, Style.BOLD)]))
        for correction in comparison.corrections:
            yield from terminal.wrapped([(_line(correction), Style.PLAIN)], first=_INDENT, indent=_INDENT * 2)
    if comparison.unfit:
        head = phrase_of(
            len(comparison.unfit),
            "{n} correction left out, not fitting these texts",
            "{n} corrections left out, not fitting these texts",
        )
        yield from ("", *terminal.wrapped([(head, Style.WARNING)]))
        for one in comparison.unfit:
            line = joined(". ", [_line(one.correction), one.reason])
            yield from terminal.wrapped([(line, Style.PLAIN)], first=_INDENT, indent=_INDENT * 2)


def _line(correction: Correction) -> str:
    by = phrase(", by {person}", person=correction.by) if correction.by else ""
    changed = joined(" → ", [before(correction), after(correction)])
    return joined("", [joined(": ", [what(correction), changed]), by])
