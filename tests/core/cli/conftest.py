from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli import main

OURS = (
    "The ferry Aurora ran aground off the island on Monday evening. About fifty passengers were taken ashore, police "
    "said. The harbor master is looking into the case. The island council meets on Thursday.\n"
)


THEIRS = (
    "The ferry Aurora ran aground off the island on Monday evening. About fifteen passengers were taken ashore, police "
    "said. The harbor master is looking into the case. Divers found a crack below the waterline.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ours.txt").write_text(OURS, encoding="utf-8")
    (tmp_path / "theirs.txt").write_text(THEIRS, encoding="utf-8")
    (tmp_path / "tables").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.fixture
def summary_of(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What `synopse compare` prints for some arguments, and nothing in the stream of errors."""

    def printed(*arguments: str) -> str:
        assert main(["compare", *arguments]) == 0
        output = capsys.readouterr()
        assert output.err == ""
        return output.out

    return printed
