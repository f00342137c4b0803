from __future__ import annotations

from pathlib import Path

import pytest

from core.cli import main

OURS = (
    "Die Fähre Aurora ist am Montagabend vor der Insel auf Grund gelaufen. Rund fünfzig Menschen wurden an Land "
    "gebracht, sagte die Polizei. Der Hafenmeister prüft den Fall.\n"
)
THEIRS = (
    "Die Fähre Aurora ist am Montagabend vor der Insel auf Grund gelaufen. Rund fünfzehn Menschen wurden an Land "
    "gebracht, sagte die Polizei. Taucher fanden einen Riss.\n"
)


@pytest.fixture(autouse=True)
def two_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ours.txt").write_text(OURS, encoding="utf-8")
    (tmp_path / "theirs.txt").write_text(THEIRS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def test_the_summary_speaks_german_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "ours.txt", "theirs.txt", "--interface", "de"]) == 0

    summary = capsys.readouterr().out
    assert "Deutsch · veröffentlicht: " in summary
    assert "«fünfzig»" in summary
    assert "Nur in B: 1 Satz, 4 Wörter" in summary
    assert not {"sentence", "sentences", "words", "found", "only", "published"} & set(summary.split())


def test_the_columns_of_figures_stand_below_their_heads(capsys: pytest.CaptureFixture[str]) -> None:
    main(["compare", "ours.txt", "theirs.txt", "--interface", "de"])

    lines = capsys.readouterr().out.splitlines()
    head = next(number for number, line in enumerate(lines) if "A Sätze" in line)
    assert {len(line) for line in lines[head : head + 9]} == {len(lines[head])}


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_CH.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "de_AT"}, "de"),
        ({"LANG": "pl_PL.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_environment_is_spoken(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    main(["compare", "ours.txt", "theirs.txt"])

    assert ("veröffentlicht" in capsys.readouterr().out) is (language == "de")


@pytest.mark.usefixtures("capsys")
def test_the_page_speaks_the_language_of_the_summary(tmp_path: Path) -> None:
    main(["compare", "ours.txt", "theirs.txt", "--interface", "de", "--html", "page.html"])

    assert '<html lang="de"' in (tmp_path / "page.html").read_text(encoding="utf-8")
