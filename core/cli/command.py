"""The `synopse` command."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Generator, Sequence
from gettext import NullTranslations
from pathlib import Path
from typing import TextIO, cast

from core.catalogs import catalog
from core.cli.arguments import STANDARD_STREAM, compare_parser, overview_parser
from core.cli.corrections import history_from
from core.cli.dashboard_start import open_dashboard
from core.cli.errors import CommandError
from core.cli.sources import is_file, report_from
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
from core.errors import SynopseError
from core.exports import json_text
from core.phrases import phrase
from core.settings import Settings

# 2 is what argparse and most commands use for wrong usage; 130 is what a shell reports after Ctrl-C.
_WRONG_INPUT = 2
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0, or 2 after one sentence on what was wrong.

    Args:
        arguments: What was typed after `synopse`; the process's own arguments where left out.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except SynopseError as error:
        _print_error(str(error))
        return _WRONG_INPUT
    except BrokenPipeError:
        _forget_standard_output()  # the reader of a pipe has seen enough
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(arguments: list[str]) -> int:
    match arguments:
        case ["compare", *rest]:
            return _compare(compare_parser().parse_args(rest))
        case ["dashboard", *rest]:
            return open_dashboard(rest)
        case [("-h" | "--help" | "--version"), *_]:
            overview_parser().parse_args(arguments)
            return 0
        case _:
            return open_dashboard(arguments)


def _compare(options: argparse.Namespace) -> int:
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
    with _standard_output() as stream:
        # Bytes, so that the result is the same on a system whose terminal is not in UTF-8.
        stream.buffer.write(json_text(comparison).encode())
        stream.buffer.flush()


def _print_summary(comparison: Comparison, written: Sequence[str], translations: NullTranslations) -> None:
    with _standard_output() as stream:
        _replace_what_cannot_be_shown(stream)
        terminal = terminal_of(stream, translations=translations)
        lines = summary_lines(comparison, terminal)
        if written:
            lines = [*lines, "", *(terminal.say(phrase("Written: {file}", file=harmless(name))) for name in written)]
        stream.write("\n".join(lines) + "\n")
        stream.flush()


@contextlib.contextmanager
def _standard_output() -> Generator[TextIO]:
    """Yield standard output, and turn what keeps it from being written into a sentence."""
    if cast("TextIO | None", sys.stdout) is None:
        message = "Standard output is closed: open it, or write to a file."
        raise CommandError(message)
    try:
        yield sys.stdout
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget_standard_output()
        message = f"Standard output cannot be written ({error.strerror}): choose another place."
        raise CommandError(message) from None


def _forget_standard_output() -> None:
    """Let what is left in standard output go, of which Python would complain once more when it closes the stream."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_error(message: str) -> None:
    _replace_what_cannot_be_shown(sys.stderr)
    sys.stderr.write(f"synopse: {harmless(message)}\n")


def _replace_what_cannot_be_shown(stream: TextIO) -> None:
    """Let a terminal in another encoding show a question mark instead of ending the command."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
