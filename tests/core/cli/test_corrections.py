from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli import main
from core.comparison import compare
from core.corrections import Corrector, History, corrections_text, made
from core.reading.read import read
from core.reading.source import Source


def _corrections(folder: Path, by: str = "Kim") -> Path:
    """Save the correction that links what only one report says, as the dashboard would."""
    reports = [read(Source.from_file(folder / name), language="en") for name in ("ours.txt", "theirs.txt")]
    corrector = Corrector(reports, compare(reports).pairs[0].links, by=by)
    file = folder / "corrections.json"
    history = made(History(), corrector.link((0, 3), (1, 3)))
    file.write_text(corrections_text(history, reports), encoding="utf-8")
    return file


def test_corrections_of_a_file_are_made_and_told(folder: Path, summary_of: Callable[..., str]) -> None:
    _corrections(folder)

    summary = summary_of("ours.txt", "theirs.txt", "--corrections", "corrections.json", "--json", "out.json")

    assert "1 correction by hand" in summary
    assert "linked: A 4 – B 4: no such link → A 4 – B 4, by Kim" in summary
    written = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert [link["left"] for link in written["links"] if link["by_hand"]] == [[3]]
    assert written["corrections"][0]["fits"] is True


def test_corrections_fit_the_reports_in_either_order(folder: Path, summary_of: Callable[..., str]) -> None:
    _corrections(folder)

    assert "1 correction by hand" in summary_of("theirs.txt", "ours.txt", "--corrections", "corrections.json")


def test_on_changed_texts_corrections_that_do_not_fit_are_told_and_saved_again(
    folder: Path, summary_of: Callable[..., str]
) -> None:
    _corrections(folder)
    ours = (folder / "ours.txt").read_text(encoding="utf-8")
    shorter = ours.replace(" The island council meets on Thursday.", "")
    (folder / "ours.txt").write_text(shorter, encoding="utf-8")

    summary = summary_of(
        "ours.txt", "theirs.txt", "--corrections", "corrections.json", "--save-corrections", "again.json"
    )

    assert "1 correction left out, not fitting these texts" in summary
    assert "does not stand in its report any more" in " ".join(summary.split())
    before, again = (
        json.loads((folder / name).read_text(encoding="utf-8")) for name in ("corrections.json", "again.json")
    )
    assert again["steps"] == before["steps"]
    assert again["reports"][0]["text_sha256"] != before["reports"][0]["text_sha256"]


@pytest.mark.parametrize("content", [None, b"{}", b"\xff"])
def test_corrections_that_cannot_be_read_end_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    if content is not None:
        (folder / "corrections.json").write_bytes(content)

    assert main(["compare", "ours.txt", "theirs.txt", "--corrections", "corrections.json"]) == 2
    assert "corrections" in capsys.readouterr().err


def test_a_name_in_the_log_does_not_steer_the_terminal(folder: Path, summary_of: Callable[..., str]) -> None:
    _corrections(folder, by="\x1b[2J")

    assert "\x1b" not in summary_of("ours.txt", "theirs.txt", "--corrections", "corrections.json")
