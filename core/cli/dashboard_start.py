"""Opening the dashboard: it runs in a process of its own, under Streamlit."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from core.cli.arguments import dashboard_parser
from core.cli.errors import CommandError

_STREAMLIT_SECTIONS = ("server", "theme", "client", "runner", "logger", "browser", "global")

# Streamlit asks for an email address at its first start and reports usage; neither happens here. It listens to this
# machine alone unless the address is given.
_OWN_OPTIONS = {
    "--server.address": "localhost",
    "--server.showEmailPrompt": "false",
    "--browser.gatherUsageStats": "false",
}


def open_dashboard(arguments: Sequence[str]) -> int:
    """Open the dashboard and wait until it is closed.

    Returns:
        The exit code of Streamlit; on systems other than Windows, Streamlit takes this process's place instead.

    Raises:
        CommandError: If an option is not known, or the dashboard or Streamlit is not installed.
    """
    command = dashboard_command(arguments)
    if os.name != "nt":
        # With one process, signals and the exit code need no passing on.
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.run(command, check=False).returncode  # noqa: S603 - the program is this Python


def dashboard_command(arguments: Sequence[str]) -> list[str]:
    """Return the command that opens the dashboard with the options in `arguments`.

    Raises:
        CommandError: If an option is not known, or the dashboard or Streamlit is not installed.
    """
    options, rest = dashboard_parser().parse_known_args(arguments)
    handed_on = _streamlit_options(rest)
    if options.port is not None:
        handed_on = ["--server.port", str(options.port), *handed_on]
    if options.no_browser:
        handed_on = ["--server.headless", "true", *handed_on]
    given = {option.split("=", 1)[0] for option in handed_on}
    own = [part for option, setting in _OWN_OPTIONS.items() if option not in given for part in (option, setting)]
    return [sys.executable, str(_program()), *own, *handed_on]


def _streamlit_options(arguments: Sequence[str]) -> list[str]:
    """Return `arguments` if each is an option of Streamlit or such an option's value."""
    known = tuple(f"--{section}." for section in _STREAMLIT_SECTIONS)
    takes_value = False
    for argument in arguments:
        if argument.startswith(known):
            takes_value = "=" not in argument
        elif takes_value and not argument.startswith("--"):
            takes_value = False
        else:
            message = f"“{argument}” is neither a command nor an option: “synopse --help” shows what can be given."
            raise CommandError(message)
    return list(arguments)


def _program() -> Path:
    if find_spec("streamlit") is None:
        message = "Streamlit is not installed, and the dashboard needs it: run “pip install streamlit”."
        raise CommandError(message)
    found = find_spec("dashboard")
    program = Path(found.origin).with_name("__main__.py") if found and found.origin else None
    if program is None or not program.is_file():
        message = "The dashboard is not installed beside the engine: install the whole of Synopse again."
        raise CommandError(message)
    return program
