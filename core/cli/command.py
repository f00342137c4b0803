"""The `synopse` command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from core.cli.arguments import compare_parser, overview_parser
from core.cli.dashboard_start import open_dashboard
from core.cli.streams import forget_standard_output, replace_what_cannot_be_shown
from core.errors import SynopseError

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
        forget_standard_output()  # the reader of a pipe has seen enough
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(arguments: list[str]) -> int:
    match arguments:
        case ["compare", *rest]:
            # Whoever opens the dashboard does not wait for the engine twice: the dashboard is a process of its own.
            from core.cli.comparing import compare_reports  # noqa: PLC0415

            return compare_reports(compare_parser().parse_args(rest))
        case ["dashboard", *rest]:
            return open_dashboard(rest)
        case [("-h" | "--help" | "--version"), *_]:
            overview_parser().parse_args(arguments)
            return 0
        case _:
            return open_dashboard(arguments)


def _print_error(message: str) -> None:
    from core.cli.terminal import harmless  # noqa: PLC0415 - it stands on the whole engine

    replace_what_cannot_be_shown(sys.stderr)
    sys.stderr.write(f"synopse: {harmless(message)}\n")
