from __future__ import annotations

from dataclasses import replace

from core.catalogs import catalog
from core.comparison import Comparison
from core.exports import answer_key, worksheet


def test_the_worksheet_hides_the_outlets_and_the_key_names_them(comparison: Comparison) -> None:
    pair = comparison.pairs[0]

    for outlet in ("The Harbor Post", "Island News"):
        assert outlet not in worksheet(comparison, pair)
        assert outlet in answer_key(comparison, pair)


def test_the_worksheet_tells_no_answer(comparison: Comparison) -> None:
    sheet = worksheet(comparison, comparison.pairs[0])

    assert 'class="right"' not in sheet
    assert "<mark>" not in sheet
    assert "50 against 15" not in sheet


def test_the_key_ticks_one_box_for_each_question_and_marks_the_words_of_a_change(comparison: Comparison) -> None:
    key = answer_key(comparison, comparison.pairs[0])

    assert key.count('class="right"') == key.count('class="boxes"')
    assert "<mark>Fifty</mark> passengers" in key or "<mark>, police said</mark>" in key


def test_furniture_is_left_out_of_the_reports(comparison: Comparison) -> None:
    sheet = worksheet(comparison, comparison.pairs[0])

    assert "Photo: A. Example" not in sheet
    assert "ten walks by the sea" not in sheet
    assert "Nobody was hurt." in sheet


def test_words_of_a_report_stay_text(comparison: Comparison) -> None:
    hostile = '<script>alert("1")</script>'
    left = replace(comparison.reports[0], outlet=hostile, language='"><i>')
    named = replace(comparison, reports=(left, comparison.reports[1]))

    for page in (worksheet(named, named.pairs[0]), answer_key(named, named.pairs[0])):
        assert "<script" not in page
        assert '"><i>' not in page


def test_sheet_and_key_speak_the_language_of_a_catalog(comparison: Comparison) -> None:
    assert '<html lang="en">' in worksheet(comparison, comparison.pairs[0])
    assert '<html lang="de">' in worksheet(comparison, comparison.pairs[0], catalog("de"))
