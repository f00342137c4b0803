"""`synopse compare`: reads two reports, compares them, and writes what was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from gettext import NullTranslations
from pathlib import Path

from core.catalogs import catalog
from core.cli.arguments import STANDARD_STREAM
from core.cli.corrections import history_from
from core.cli.errors import CommandError
from core.cli.sources import is_file, report_from
from core.cli.streams import replace_what_cannot_be_shown, standard_output
from core.cli.summary import summary_lines
from core.cli.targets import (
    check_targets,
    write_corrections,
    write_csv,
    write_html,
    write_json,
    write_ladder,
    write_tei,
)
from core.cli.terminal import harmless, terminal_of
from core.comparison import Comparison, compare
from core.exports import json_text
from core.phrases import phrase
from core.settings import Settings


def compare_reports(options: argparse.Namespace) -> int:
    """Compare two reports, print and write what was asked for, and return the exit code 0.

    Args:
        options: What `core.cli.arguments.compare_parser` made of the command line.

    Raises:
        SynopseError: If something was wrong with the input or cannot be written.
    """
    if options.left == options.right == STANDARD_STREAM:
        message = "Standard input can be read once: give a file for one of the two reports."
        raise CommandError(message)
    if STANDARD_STREAM in {
        str(target) for target in (options.html, options.csv, options.tei, options.ladder, options.save_corrections)
    }:
        message = "Only --json can be written to standard output: give --csv a folder and the others a file."
        raise CommandError(message)
    json_file = Path(options.json) if options.json not in {None, STANDARD_STREAM} else None
    targets = json_file, options.html, options.tei, options.ladder, options.save_corrections
    files = [file for file in targets if file is not None]
    check_targets(files, options.csv, [place for place in (options.left, options.right) if is_file(place)])
    left = report_from(options.left, outlet=options.outlet_left, language=options.language)
    right = report_from(options.right, outlet=options.outlet_right, language=options.language)
    history = history_from(options.corrections, [left, right])
    translations = catalog(options.interface)
    comparison = compare(
        [left, right],
        Settings(across_languages=options.across_languages, names_by=options.names[0], names_model=options.names[1]),
        history.standing,
    )
    written: list[str] = []
    if json_file is not None:
        written.append(write_json(comparison, json_file))
    if options.csv is not None:
        written.append(write_csv(comparison, options.csv))
    if options.html is not None:
        written.append(write_html(comparison, options.html, translations))
    if options.tei is not None:
        written.append(write_tei(comparison, options.tei))
    if options.ladder is not None:
        written.append(write_ladder(comparison, options.ladder))
    if options.save_corrections is not None:
        written.append(write_corrections(history, [left, right], options.save_corrections))
    if options.json == STANDARD_STREAM:
        _print_json(comparison)
    else:
        _print_summary(comparison, written, translations)
    return 0


def _print_json(comparison: Comparison) -> None:
    with standard_output() as stream:
        # Bytes, so that the result is the same on a system whose terminal is not in UTF-8.
        stream.buffer.write(json_text(comparison).encode())
        stream.buffer.flush()


def _print_summary(comparison: Comparison, written: Sequence[str], translations: NullTranslations) -> None:
    with standard_output() as stream:
        replace_what_cannot_be_shown(stream)
        terminal = terminal_of(stream, translations=translations)
        lines = summary_lines(comparison, terminal)
        if written:
            lines = [*lines, "", *(terminal.say(phrase("Written: {file}", file=harmless(name))) for name in written)]
        stream.write("\n".join(lines) + "\n")
        stream.flush()
