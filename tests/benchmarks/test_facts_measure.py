# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

import pytest

from benchmarks.quality.facts import measure_quotations, measure_time_expressions

TEXT = "Am 22. Oktober tagt der Rat."


def time_row(start: int, end: int, value: str) -> dict[str, object]:
    return {
        "text": TEXT,
        "published": "2025-10-21",
        "timex": [{"start": start, "end": end, "type": "DATE", "value": value}],
    }


def quotation_row(kind: str, speaker: tuple[int, int] | None, quote: tuple[int, int], text: str) -> dict[str, object]:
    spans = [] if speaker is None else [{"start": speaker[0], "end": speaker[1]}]
    name = "" if speaker is None else text[slice(*speaker)]
    label = {
        "type": kind, "quote": [{"start": quote[0], "end": quote[1]}], "speaker": spans, "speaker_text": name, "cue": [{"start": 0, "end": 1}],
    }  # fmt: skip
    return {"text": text, "quotations": [label]}


def test_extent_and_value_are_counted_apart() -> None:
    figures = measure_time_expressions(
        [time_row(3, 14, "2025-10-22"), time_row(0, 14, "2025-10-22"), time_row(3, 14, "2024-10-22")]
    )

    assert figures["strict_f1"] == pytest.approx(2 / 3)
    assert figures["relaxed_f1"] == 1
    assert figures["value_f1"] == pytest.approx(2 / 3)


def test_a_direct_quotation_needs_its_exact_place_and_its_speaker() -> None:
    text = "«Wir bauen die Brücke», sagte Rita Frei."
    right = quotation_row("Direct", (30, 39), (0, 22), text)
    wrong_speaker = quotation_row("Direct", None, (0, 22), text)
    wrong_place = quotation_row("Direct", (30, 39), (1, 22), text)

    figures = measure_quotations([right, wrong_speaker, wrong_place])

    assert figures["direct_f1"] == pytest.approx(2 / 3)
    assert figures["direct_speaker"] == pytest.approx(1 / 2)


def test_reported_speech_counts_where_it_overlaps() -> None:
    text = "Rita Frei sagte, dass die Brücke zu teuer sei."

    assert measure_quotations([quotation_row("Indirect", (0, 9), (22, 30), text)])["indirect_f1"] == 1
    assert measure_quotations([quotation_row("Indirect", (0, 9), (0, 5), text)])["indirect_f1"] == 0
