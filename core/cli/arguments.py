"""What the command line may say."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import NoReturn

from core.catalogs import INTERFACE_LANGUAGES
from core.cli.errors import CommandError

STANDARD_STREAM = "-"

# Where POSIX looks for the language of messages, the strongest first.
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")

_OVERVIEW = """\
Compare two news reports of one event, sentence by sentence: what they share, what each adds, what was changed.

  synopse                        open the dashboard in the browser
  synopse compare LEFT RIGHT     compare two reports in the terminal, and write JSON, CSV or a page
"""

_OVERVIEW_END = """\
examples:
  synopse --port 8600
  synopse compare ours.txt theirs.txt
  synopse compare ours.txt theirs.txt --html comparison.html
  synopse compare --help

Everything happens on this machine; an address is fetched only if you give one to be compared.
"""

_DASHBOARD_END = """\
Options that begin with --server., --theme., --client., --runner., --logger., --browser. or --global. are handed on to
Streamlit.

examples:
  synopse
  synopse --port 8600
  synopse --no-browser --server.maxUploadSize 50
"""

_COMPARE_END = """\
examples:
  synopse compare ours.txt theirs.txt
  synopse compare ours.txt theirs.html --outlet-left "Our Paper" --outlet-right "Their Paper"
  synopse compare ours.txt theirs.txt --html comparison.html --csv tables
  synopse compare ours.txt theirs.txt --json - | jq '.links[] | select(.relation == "near")'
  pbpaste | synopse compare - theirs.txt

exit codes: 0 compared; 2 something was wrong with the input, and one sentence says what.
The summary wraps at the width of the terminal and is colored only there; NO_COLOR turns color off.
"""


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one sentence, as everything that Synopse says."""

    def error(self, message: str) -> NoReturn:
        text = f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” shows what can be given."
        raise CommandError(text)


def overview_parser() -> argparse.ArgumentParser:
    """Return the parser of `synopse --help` and `synopse --version`."""
    parser = _Parser(
        prog="synopse",
        description=_OVERVIEW,
        epilog=_OVERVIEW_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="synopse [options]\n       synopse compare LEFT RIGHT [options]",
        allow_abbrev=False,
        conflict_handler="resolve",
    )
    from core.exports.wording import synopse_version  # noqa: PLC0415 - whoever opens the dashboard does not need it

    parser.add_argument("--version", action="version", version=f"synopse {synopse_version()}")
    _add_dashboard_options(parser)
    return parser


def dashboard_parser() -> argparse.ArgumentParser:
    """Return the parser of `synopse dashboard`, which `synopse` by itself stands for."""
    parser = _Parser(
        prog="synopse dashboard",
        description="Open the dashboard in the browser. “synopse” by itself does the same.",
        epilog=_DASHBOARD_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_dashboard_options(parser)
    return parser


def _add_dashboard_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, metavar="N", help="the port to serve on (8501, or the next one free)")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser window")


def compare_parser() -> argparse.ArgumentParser:
    """Return the parser of `synopse compare`."""
    from core.languages import LANGUAGES  # noqa: PLC0415 - whoever opens the dashboard does not need them

    parser = _Parser(
        prog="synopse compare",
        description="Compare two reports of one event: print a summary, and write what is asked.",
        epilog=_COMPARE_END,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "left",
        metavar="LEFT",
        help="one report: a file in any format that Synopse reads, an address (fetched), or - for standard input",
    )
    parser.add_argument("right", metavar="RIGHT", help="the other report")
    parser.add_argument(
        "--json", metavar="FILE", help="write everything as JSON; - prints it instead of the summary (docs/json.md)"
    )
    parser.add_argument("--csv", metavar="FOLDER", type=Path, help="write tables into this folder")
    parser.add_argument("--html", metavar="FILE", type=Path, help="write a page to read, send or print")
    parser.add_argument("--tei", metavar="FILE", type=Path, help="write a TEI document with a parallel apparatus")
    parser.add_argument("--ladder", metavar="FILE", type=Path, help="write the links alone, a line each")
    parser.add_argument(
        "--corrections", metavar="FILE", type=Path, help="put right what this file says, as the dashboard saves it"
    )
    parser.add_argument(
        "--save-corrections",
        metavar="FILE",
        type=Path,
        help="write the corrections with the hashes of these texts (docs/corrections.md)",
    )
    parser.add_argument("--outlet-left", metavar="NAME", default="", help="the outlet of the left report")
    parser.add_argument("--outlet-right", metavar="NAME", default="", help="the outlet of the right report")
    parser.add_argument(
        "--language",
        choices=sorted(LANGUAGES),
        help="the language of both reports; found out from each text where left out",
    )
    parser.add_argument(
        "--interface",
        choices=INTERFACE_LANGUAGES,
        default=_language_of_the_environment(),
        help="the language of the summary and of the page; that of the environment where left out",
    )
    parser.add_argument(
        "--across-languages",
        action="store_true",
        help="link reports in different languages all the same, by names and figures",
    )
    parser.add_argument(
        "--names",
        type=_names,
        default=("rules", ""),
        metavar="HOW",
        help="how names are found: rules (as everywhere), or spacy:MODEL with a spaCy model that you have installed",
    )
    return parser


def _names(text: str) -> tuple[str, str]:
    way, _, model = text.partition(":")
    if text == "rules" or (way == "spacy" and model):
        return way, model
    message = f"{text!r} is no way to find names, which is rules or spacy:MODEL"
    raise argparse.ArgumentTypeError(message)


def _language_of_the_environment() -> str:
    """Return the language that LC_ALL, LC_MESSAGES or LANG ask for, in this order, or English."""
    wanted = next((value for name in _LOCALE_VARIABLES if (value := os.environ.get(name))), "")
    code = wanted.partition("_")[0].partition(".")[0].lower()
    return code if code in INTERFACE_LANGUAGES else INTERFACE_LANGUAGES[0]


def _port(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= 65_535:
        return int(text)
    message = f"{text!r} is not a port, which is a number from 1 to 65535"
    raise argparse.ArgumentTypeError(message)
