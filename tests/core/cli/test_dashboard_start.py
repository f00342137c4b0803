from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.cli.dashboard_start import dashboard_command
from core.cli.errors import CommandError


def test_the_dashboard_is_run_by_streamlit_on_this_machine_alone_and_reports_nothing() -> None:
    command = dashboard_command([])

    assert command[0] == sys.executable
    assert Path(command[1]).parts[-2:] == ("dashboard", "__main__.py")
    options = dict(zip(command[2::2], command[3::2], strict=True))
    assert options["--server.address"] == "localhost"
    assert options["--browser.gatherUsageStats"] == "false"


def test_port_and_options_of_streamlit_are_handed_on() -> None:
    command = dashboard_command(["--port", "8600", "--no-browser", "--server.address", "0.0.0.0", "--theme.base=dark"])  # noqa: S104 - what a user may ask for

    assert command[command.index("--server.port") + 1] == "8600"
    assert command[command.index("--server.headless") + 1] == "true"
    assert command.count("--server.address") == 1
    assert "--theme.base=dark" in command


def test_a_word_that_is_no_option_of_streamlit_is_refused() -> None:
    with pytest.raises(CommandError, match="“stray” is neither a command nor an option"):
        dashboard_command(["--server.headless", "true", "stray"])
