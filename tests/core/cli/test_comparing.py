from __future__ import annotations

import errno
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli import main


class _FullDisk(io.BytesIO):
    has_room = False

    def flush(self) -> None:
        if self.tell() and not self.has_room:
            raise OSError(errno.ENOSPC, "No space left on device")


def test_what_is_asked_for_is_written_and_named(folder: Path, summary_of: Callable[..., str]) -> None:
    summary = summary_of(
        "ours.txt", "theirs.txt", "--json", "all.json", "--csv", "tables/new", "--html", "page.html",
        "--tei", "tei.xml", "--ladder", "links.txt",
    )  # fmt: skip

    assert json.loads((folder / "all.json").read_text(encoding="utf-8"))["reports"][0]["source_name"] == "ours.txt"
    assert (folder / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (folder / "tables/new/sentences.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "parallel-segmentation" in (folder / "tei.xml").read_text(encoding="utf-8")
    assert (folder / "links.txt").read_text(encoding="utf-8").startswith("[0]:[")
    for name in ("all.json", "tables/new (reports.csv", "page.html", "tei.xml", "links.txt"):
        assert f"Written: {name}" in summary


@pytest.mark.usefixtures("folder")
def test_json_to_standard_output_stands_alone(summary_of: Callable[..., str]) -> None:
    assert json.loads(summary_of("ours.txt", "theirs.txt", "--json", "-"))["links"]


def test_one_report_can_come_from_standard_input(
    folder: Path, summary_of: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = io.BytesIO((folder / "ours.txt").read_bytes())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(ours, encoding="ascii"))

    summary = summary_of("-", "theirs.txt")

    assert "A  standard input" in summary
    assert "2 links are word for word the same" in summary


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ours.txt", "no-such.txt"], "no-such.txt"),
        (["ours.txt", "tables"], "tables"),
        (["ours.txt", "empty.txt"], "empty"),
        (["ours.txt", "picture.png"], "picture.png"),
        (["ours.txt", "bad\x00name"], "bad"),
        (["-", "-"], "Standard input can be read once"),
        (["ours.txt"], "RIGHT"),
        ([], "LEFT"),
        (["ours.txt", "theirs.txt", "--language", "xx"], "--language"),
        (["ours.txt", "theirs.txt", "--unknown"], "--unknown"),
        (["ours.txt", "theirs.txt", "--json", "no-such-folder/all.json"], "no-such-folder"),
        (["ours.txt", "theirs.txt", "--json", "tables"], "is a folder"),
        (["ours.txt", "theirs.txt", "--html", "ours.txt"], "is one of the reports"),
        (["ours.txt", "theirs.txt", "--html", "a.out", "--json", "a.out"], "asked for twice"),
        (["ours.txt", "theirs.txt", "--csv", "theirs.txt"], "is a file"),
        (["ours.txt", "theirs.txt", "--csv", "theirs.txt/tables"], "theirs.txt"),
        (["ours.txt", "theirs.txt", "--html", "-"], "Only --json"),
        (["ours.txt", "theirs.txt", "--csv", "-", "--json", "-"], "Only --json"),
        (["ours.txt", "theirs.txt", "--tei", "-"], "Only --json"),
        (["ours.txt", "theirs.txt", "--ladder", "-"], "Only --json"),
        (["ours.txt", "theirs.txt", "--ladder", "a.out", "--tei", "a.out"], "asked for twice"),
    ],
)
def test_wrong_input_is_one_sentence_and_exit_code_2(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    ours = (folder / "ours.txt").read_text(encoding="utf-8")
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    assert main(["compare", *arguments]) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("synopse: ")
    assert printed.err.count("\n") == 1
    assert message in printed.err
    assert (folder / "ours.txt").read_text(encoding="utf-8") == ours


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "stream"), [(["-", "theirs.txt"], "stdin"), (["ours.txt", "theirs.txt"], "stdout")]
)
def test_a_closed_stream_is_wrong_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str], stream: str
) -> None:
    monkeypatch.setattr(sys, stream, None)

    assert main(["compare", *arguments]) == 2

    assert "is closed" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("asked", [[], ["--json", "-"]])
def test_a_full_disk_behind_standard_output_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    disk = _FullDisk()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(disk, encoding="utf-8"))

    assert main(["compare", "ours.txt", "theirs.txt", *asked]) == 2

    assert "No space left on device" in capsys.readouterr().err
    disk.has_room = True  # it is closed once more when it is collected, perhaps in another test


def test_names_by_a_model_that_is_not_there_and_in_an_unknown_way_end_in_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "ours.txt", "theirs.txt", "--names", f"spacy:{folder / 'no-model'}"]) == 2
    missing = capsys.readouterr().err
    assert main(["compare", "ours.txt", "theirs.txt", "--names", "guessing"]) == 2
    unknown = capsys.readouterr().err

    assert "pip install 'synopse[spacy]'" in missing or "spaCy has no model" in missing
    assert "which is rules or spacy:MODEL" in unknown
    assert missing.count("\n") == unknown.count("\n") == 1
