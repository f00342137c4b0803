from __future__ import annotations

import errno
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import main
from core.cli.dashboard_start import dashboard_command
from core.cli.errors import CommandError
from core.cli.terminal import Style, Terminal, columns_of, harmless, terminal_of
from core.comparison import compare
from core.corrections import Corrector, History, corrections_text, made
from core.reading.read import read
from core.reading.source import Source

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


def _summary(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["compare", *arguments]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


@pytest.mark.usefixtures("folder")
def test_the_summary_says_who_reports_and_what_is_credited(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "theirs.txt", "--outlet-left", "The Harbor Post", "--language", "en")

    assert "A  The Harbor Post · ours.txt" in summary
    assert "B  theirs.txt" in summary
    assert summary.count("English") == 2
    assert summary.count("no credit found in the supplied text") == 2


@pytest.mark.usefixtures("folder")
def test_the_summary_shows_links_that_differ_with_sign_reason_and_words(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "theirs.txt")

    assert "Linked sentences that differ: 1 of 3 links" in summary
    assert "≈  near · A 2 – B 2 · similarity" in summary
    assert "[fifty]" in summary
    assert "[fifteen]" in summary
    assert "“fifty” / “fifteen”" in summary
    assert "2 links are word for word the same" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_opens_with_the_changes(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "theirs.txt")

    assert summary.index("1 change in linked sentences") < summary.index("Figures")
    assert "figures · A 2 – B 2 · " in summary
    assert "A: “About fifty" in summary
    assert "B: “About fifteen" in summary


@pytest.mark.usefixtures("folder")
def test_facts_that_differ_follow_the_changes_with_both_reports_words(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "theirs.txt")

    assert summary.index("1 change in") < summary.index("1 fact differs, of ") < summary.index("Figures")
    assert "A 2: “About fifty passengers" in summary
    assert "B 2: “About fifteen passengers" in summary
    assert "A adds: new statement 1" in summary
    assert "B adds: new statement 1" in summary


@pytest.mark.usefixtures("folder")
def test_details_inside_linked_sentences_are_additions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "longer.txt").write_text(
        THEIRS.replace("into the case", "into the case with two experts from the mainland"), encoding="utf-8"
    )

    summary = _summary(capsys, "theirs.txt", "longer.txt")

    assert "B adds: detail in a linked sentence 1" in summary
    assert "… with two experts from the mainland …" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_lists_what_only_one_report_says(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "theirs.txt")

    assert "Only in A: 1 sentence, 6 words" in summary
    assert "The island council meets on Thursday." in summary
    assert "Only in B: 1 sentence, 7 words" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_keeps_to_the_width_of_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    lines = _summary(capsys, "ours.txt", "theirs.txt", "--outlet-left", "The Harbor Post").splitlines()

    assert max(columns_of(line) for line in lines) <= 60


@pytest.mark.usefixtures("folder")
def test_a_pipe_gets_no_colors(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in _summary(capsys, "ours.txt", "theirs.txt")


def test_reports_in_two_languages_are_said_to_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    french = (
        "Le ferry Aurora s’est échoué lundi soir au large de l’île. Une cinquantaine de passagers ont été ramenés à "
        "terre, selon la police. Le capitaine du port examine l’affaire.\n"
    )
    (folder / "leurs.txt").write_text(french, encoding="utf-8")

    apart = " ".join(_summary(capsys, "ours.txt", "leurs.txt").split())
    across = " ".join(_summary(capsys, "ours.txt", "leurs.txt", "--across-languages").split())

    assert "The reports are in English and French" in apart
    assert "no links were looked for" in apart
    assert "linked by names and figures alone" in across


def test_text_cannot_steer_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = OURS + "\x1b[2J\x1b]0;owned\x07The \u202eferry\u202c was \x9b31mred.\n"
    (folder / "ours.txt").write_text(hostile, encoding="utf-8")

    summary = _summary(capsys, "ours.txt", "theirs.txt", "--outlet-left", "\x1b[31mPost\r\n")

    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(summary)


def test_what_is_asked_for_is_written_and_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(
        capsys, "ours.txt", "theirs.txt", "--json", "all.json", "--csv", "tables/new", "--html", "page.html",
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
def test_json_to_standard_output_stands_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(_summary(capsys, "ours.txt", "theirs.txt", "--json", "-"))["links"]


@pytest.mark.usefixtures("folder")
def test_one_report_can_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(OURS.encode()), encoding="ascii"))

    summary = _summary(capsys, "-", "theirs.txt")

    assert "A  standard input" in summary
    assert "2 links are word for word the same" in summary


@pytest.mark.usefixtures("folder")
def test_a_report_against_itself_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    summary = _summary(capsys, "ours.txt", "ours.txt")

    assert "100 % of A’s" in summary
    assert "4 links are word for word the same" in summary


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
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    assert main(["compare", *arguments]) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("synopse: ")
    assert printed.err.count("\n") == 1
    assert message in printed.err
    assert (folder / "ours.txt").read_text(encoding="utf-8") == OURS


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


class _FullDisk(io.BytesIO):
    def flush(self) -> None:
        if self.tell():
            raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("asked", [[], ["--json", "-"]])
def test_a_full_disk_behind_standard_output_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(_FullDisk(), encoding="utf-8"))

    assert main(["compare", "ours.txt", "theirs.txt", *asked]) == 2

    assert "No space left on device" in capsys.readouterr().err


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


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "color"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_is_colored_unless_it_asks_not_to_be(environment: dict[str, str], *, color: bool) -> None:
    assert terminal_of(_Screen(), environment).color is color


def test_styles_end_where_they_should_and_cost_no_width() -> None:
    terminal = Terminal(width=14, color=True)

    lines = terminal.wrapped([("a ", Style.PLAIN), ("wide quay", Style.BOLD), (" today", Style.PLAIN)], first="> ")

    assert lines == ["> a \x1b[1mwide quay\x1b[0m", "today"]


def test_wide_characters_count_twice_and_combining_ones_not_at_all() -> None:
    assert columns_of("渡船") == 4
    assert columns_of("e\u0301") == 1


def test_what_could_steer_a_terminal_is_made_visible() -> None:
    assert harmless("a\x1b[31m\u202eb\tc\nd") == "a\ufffd[31m\ufffdb c d"


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


def _corrections(folder: Path, by: str = "Kim") -> Path:
    """Save the correction that links what only one report says, as the dashboard would."""
    reports = [read(Source.from_file(folder / name), language="en") for name in ("ours.txt", "theirs.txt")]
    corrector = Corrector(reports, compare(reports).pairs[0].links, by=by)
    file = folder / "corrections.json"
    history = made(History(), corrector.link((0, 3), (1, 3)))
    file.write_text(corrections_text(history, reports), encoding="utf-8")
    return file


def test_corrections_of_a_file_are_made_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _corrections(folder)

    summary = _summary(capsys, "ours.txt", "theirs.txt", "--corrections", "corrections.json", "--json", "out.json")

    assert "1 correction by hand" in summary
    assert "linked: A 4 – B 4: no such link → A 4 – B 4, by Kim" in summary
    written = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert [link["left"] for link in written["links"] if link["by_hand"]] == [[3]]
    assert written["corrections"][0]["fits"] is True


def test_corrections_fit_the_reports_in_either_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _corrections(folder)

    assert "1 correction by hand" in _summary(capsys, "theirs.txt", "ours.txt", "--corrections", "corrections.json")


def test_on_changed_texts_corrections_that_do_not_fit_are_told_and_saved_again(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _corrections(folder)
    (folder / "ours.txt").write_text(OURS.replace(" The island council meets on Thursday.", ""), encoding="utf-8")

    summary = _summary(
        capsys, "ours.txt", "theirs.txt", "--corrections", "corrections.json", "--save-corrections", "again.json"
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


def test_a_name_in_the_log_does_not_steer_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _corrections(folder, by="\x1b[2J")

    assert "\x1b" not in _summary(capsys, "ours.txt", "theirs.txt", "--corrections", "corrections.json")


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
