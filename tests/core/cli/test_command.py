from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import main


@pytest.mark.parametrize("arguments", [["frobnicate"], ["--frobnicate"], ["--port", "99999"], ["--port", "http"]])
def test_a_command_or_option_that_is_not_known_is_wrong_input(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 2

    assert arguments[-1] in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["compare", "--help"], ["dashboard", "--help"]])
def test_every_command_helps_with_examples(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 0
    assert "examples:\n  synopse" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("synopse ")


def test_the_command_runs_as_a_module_and_leaves_a_closed_pipe_quietly(folder: Path) -> None:
    command = [sys.executable, "-m", "core.cli", "compare", "ours.txt", "theirs.txt"]
    root = Path(__file__).parents[2]

    with subprocess.Popen(  # noqa: S603 - our own command
        command,
        cwd=folder,
        env={"PYTHONPATH": str(root), "PYTHONIOENCODING": "ascii"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        complaint = running.stderr.read()

    assert complaint == b""
    assert running.returncode == 0
