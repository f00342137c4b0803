from __future__ import annotations

from pathlib import Path

import pytest

from core.reading.isolation import ProcessLimits, run_isolated


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return tmp_path / "script.py"


def test_a_script_gets_the_content_and_its_limits(script: Path) -> None:
    script.write_text("import sys; print(sys.argv[1:], sys.stdin.read())")

    outcome = run_isolated(script, b"abc", ProcessLimits(seconds=5, megabytes=100))

    assert (outcome.output.decode().strip(), outcome.ended) == ("['5', '100'] abc", "finished")


def test_a_script_that_does_not_end_is_ended_and_what_it_wrote_is_kept(script: Path) -> None:
    script.write_text("print('first', flush=True)\nwhile True: pass")

    outcome = run_isolated(script, b"", ProcessLimits(seconds=0.5))

    assert (outcome.output, outcome.ended) == (b"first\n", "out of time")


def test_a_script_that_fails_says_so_without_its_words(script: Path) -> None:
    script.write_text("print('half'); raise SystemExit(3)")

    assert run_isolated(script, b"").ended == "failed"


def test_a_script_sees_nothing_of_the_environment_that_it_does_not_need(
    script: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_KEY", "abc")
    script.write_text("import os; print('SECRET_KEY' in os.environ)")

    assert run_isolated(script, b"").output.strip() == b"False"
