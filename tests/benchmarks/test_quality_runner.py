from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.quality import __main__ as quality
from benchmarks.quality.measuring import GoldRow, Measurement, figures_of, gold_rows


def _lengths(rows: Sequence[GoldRow]) -> dict[str, float]:
    return {"rows": float(len(rows)), "third": 1 / 3}


def _failing(rows: Sequence[GoldRow]) -> dict[str, float]:
    return {"never": rows[0]["no such field"]}


LENGTHS = Measurement("harbors", _lengths)
FAILING = Measurement("bridges", _failing)


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "harbors.jsonl").write_text('{"id": 1}\n\n{"id": 2}\n', encoding="utf-8")
    (tmp_path / "bridges.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def _no_gold_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SYNOPSE_GOLD", raising=False)


def test_each_figure_is_one_line_of_name_and_value(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "MEASUREMENTS", (LENGTHS,))

    assert quality.main([str(gold)]) == 0

    assert capsys.readouterr().out == "harbors.rows 2.000\nharbors.third 0.333\n"


def test_the_json_holds_the_same_figures(gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "MEASUREMENTS", (LENGTHS,))
    file = tmp_path / "figures.json"

    quality.main([str(gold), "--json", str(file)])

    assert json.loads(file.read_text(encoding="utf-8")) == {"harbors.rows": 2.0, "harbors.third": 0.333}


def test_a_measure_whose_file_is_missing_is_passed_over(gold: Path) -> None:
    absent = Measurement("tunnels", _lengths)

    assert [figure.name for figure in figures_of(gold, (absent, LENGTHS))] == ["harbors.rows", "harbors.third"]


@pytest.mark.parametrize(
    ("only", "names"), [("harbors", 2), ("harbors.third", 1), ("harbors.fourth", 0), ("tunnels", 0)]
)
def test_one_gold_file_or_one_figure_can_be_asked_for(gold: Path, only: str, names: int) -> None:
    assert len(list(figures_of(gold, (LENGTHS,), only))) == names


def test_a_measure_that_fails_says_why_and_leaves_the_others_their_figures(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "MEASUREMENTS", (FAILING, LENGTHS))

    assert quality.main([str(gold)]) == 1

    printed = capsys.readouterr()
    assert printed.out.startswith("harbors.rows 2.000\n")
    assert "bridges could not be measured (KeyError: 'no such field')" in printed.err


def test_a_line_that_is_not_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "harbors.jsonl").write_text('{"id": 1}\n{"id":\n', encoding="utf-8")

    with pytest.raises(ValueError, match=r"line 2 of harbors\.jsonl is not JSON"):
        gold_rows(tmp_path / "harbors.jsonl")


def test_a_line_separator_inside_a_text_does_not_end_its_row(tmp_path: Path) -> None:
    (tmp_path / "harbors.jsonl").write_text('{"text": "quay\u2028side"}\n', encoding="utf-8")

    assert gold_rows(tmp_path / "harbors.jsonl") == [{"text": "quay\u2028side"}]


@pytest.mark.parametrize("arguments", [[], [""], ["no-such-folder"]])
def test_gold_data_that_is_not_there_is_said_and_is_no_failure(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert quality.main(arguments) == 0

    assert "nothing measured" in capsys.readouterr().out


def test_the_folder_can_be_named_by_the_environment(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SYNOPSE_GOLD", str(gold))
    monkeypatch.setattr(quality, "MEASUREMENTS", (LENGTHS,))

    assert quality.main([]) == 0

    assert "harbors.rows 2.000" in capsys.readouterr().out


def test_a_folder_without_gold_files_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert quality.main([str(tmp_path)]) == 0

    assert "Nothing to measure" in capsys.readouterr().out
