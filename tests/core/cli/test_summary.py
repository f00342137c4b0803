from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.cli.terminal import columns_of


@pytest.mark.usefixtures("folder")
def test_the_summary_says_who_reports_and_what_is_credited(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "theirs.txt", "--outlet-left", "The Harbor Post", "--language", "en")

    assert "A  The Harbor Post · ours.txt" in summary
    assert "B  theirs.txt" in summary
    assert summary.count("English") == 2
    assert summary.count("no credit found in the supplied text") == 2


@pytest.mark.usefixtures("folder")
def test_the_summary_shows_links_that_differ_with_sign_reason_and_words(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "theirs.txt")

    assert "Linked sentences that differ: 1 of 3 links" in summary
    assert "≈  near · A 2 – B 2 · similarity" in summary
    assert "[fifty]" in summary
    assert "[fifteen]" in summary
    assert "“fifty” / “fifteen”" in summary
    assert "2 links are word for word the same" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_opens_with_the_changes(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "theirs.txt")

    assert summary.index("1 change in linked sentences") < summary.index("Figures")
    assert "figures · A 2 – B 2 · " in summary
    assert "A: “About fifty" in summary
    assert "B: “About fifteen" in summary


@pytest.mark.usefixtures("folder")
def test_facts_that_differ_follow_the_changes_with_both_reports_words(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "theirs.txt")

    assert summary.index("1 change in") < summary.index("1 fact differs, of ") < summary.index("Figures")
    assert "A 2: “About fifty passengers" in summary
    assert "B 2: “About fifteen passengers" in summary
    assert "A adds: new statement 1" in summary
    assert "B adds: new statement 1" in summary


@pytest.mark.usefixtures("folder")
def test_details_inside_linked_sentences_are_additions(folder: Path, summary_of: Callable[..., str]) -> None:
    theirs = (folder / "theirs.txt").read_text(encoding="utf-8")
    longer = theirs.replace("into the case", "into the case with two experts from the mainland")
    (folder / "longer.txt").write_text(longer, encoding="utf-8")

    summary = summary_of("theirs.txt", "longer.txt")

    assert "B adds: detail in a linked sentence 1" in summary
    assert "… with two experts from the mainland …" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_lists_what_only_one_report_says(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "theirs.txt")

    assert "Only in A: 1 sentence, 6 words" in summary
    assert "The island council meets on Thursday." in summary
    assert "Only in B: 1 sentence, 7 words" in summary


@pytest.mark.usefixtures("folder")
def test_the_summary_keeps_to_the_width_of_the_terminal(
    summary_of: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    lines = summary_of("ours.txt", "theirs.txt", "--outlet-left", "The Harbor Post").splitlines()

    assert max(columns_of(line) for line in lines) <= 60


@pytest.mark.usefixtures("folder")
def test_a_pipe_gets_no_colors(summary_of: Callable[..., str]) -> None:
    assert "\x1b" not in summary_of("ours.txt", "theirs.txt")


def test_reports_in_two_languages_are_said_to_be(folder: Path, summary_of: Callable[..., str]) -> None:
    french = (
        "Le ferry Aurora s’est échoué lundi soir au large de l’île. Une cinquantaine de passagers ont été ramenés à "
        "terre, selon la police. Le capitaine du port examine l’affaire.\n"
    )
    (folder / "leurs.txt").write_text(french, encoding="utf-8")

    apart = " ".join(summary_of("ours.txt", "leurs.txt").split())
    across = " ".join(summary_of("ours.txt", "leurs.txt", "--across-languages").split())

    assert "The reports are in English and French" in apart
    assert "no links were looked for" in apart
    assert "linked by names and figures alone" in across


def test_text_cannot_steer_the_terminal(folder: Path, summary_of: Callable[..., str]) -> None:
    hostile = (folder / "ours.txt").read_text(
        encoding="utf-8"
    ) + "\x1b[2J\x1b]0;owned\x07The \u202eferry\u202c was \x9b31mred.\n"
    (folder / "ours.txt").write_text(hostile, encoding="utf-8")

    summary = summary_of("ours.txt", "theirs.txt", "--outlet-left", "\x1b[31mPost\r\n")

    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(summary)


@pytest.mark.usefixtures("folder")
def test_a_report_against_itself_is_no_error(summary_of: Callable[..., str]) -> None:
    summary = summary_of("ours.txt", "ours.txt")

    assert "100 % of A’s" in summary
    assert "4 links are word for word the same" in summary
