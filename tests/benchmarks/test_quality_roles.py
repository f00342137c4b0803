from __future__ import annotations

from typing import Any

from benchmarks.quality.roles import (
    count_units,
    measure_furniture_pages,
    measure_furniture_segments,
    measure_wire_pairs,
)
from benchmarks.quality.segmentation import joined, measure

REPORT, FURNITURE, EITHER = frozenset({True}), frozenset({False}), frozenset({True, False})
PARAGRAPHS = [
    "Die Brücke über die Aare bleibt bis im Mai gesperrt, wie die Stadt am Montag nach einer Sitzung mitteilte.",
    "Die Kosten für den Umbau tragen der Bund und der Kanton zu gleichen Teilen, sagte der Stadtrat den Medien.",
    "Der Verband der Gewerbler kritisierte den Entscheid und verlangt, dass die Stadt eine Fähre einrichtet.",
]


def test_report_text_that_is_missed_and_furniture_that_is_taken_both_cost() -> None:
    counts = count_units([True, True, False, False], [REPORT, FURNITURE, REPORT, FURNITURE])

    assert (counts.found, counts.found_right, counts.wanted, counts.wanted_found) == (2, 1, 2, 1)
    assert counts.f1 == 0.5


def test_a_unit_that_the_readings_see_differently_is_right_either_way() -> None:
    taken = count_units([True, True], [REPORT, EITHER])
    left = count_units([True, False], [REPORT, EITHER])

    assert taken.f1 == left.f1 == 1


def test_a_page_counts_by_the_labels_of_its_blocks() -> None:
    blocks = [["other", "Anmelden", "li"], *(["paragraph", text, "p"] for text in PARAGRAPHS)]
    wrong = [["paragraph", "Anmelden", "li"], *(["paragraph", text, "p"] for text in PARAGRAPHS)]

    assert measure_furniture_pages([{"blocks": blocks}])["furniture_pages.f1"] == 1
    assert measure_furniture_pages([{"blocks": wrong}])["furniture_pages.recall"] == 0.75


def test_a_segment_is_accepted_if_a_block_it_lies_in_is_report_text() -> None:
    row: dict[str, Any] = {
        "blocks": ["Anmelden", *PARAGRAPHS],
        "labels": [
            {"label": "report", "segment": "Die Brücke", "blocks": [0, 1]},
            {"label": "furniture", "segment": "Anmelden", "blocks": [0]},
            {"label": "furniture", "segment": "Der Verband", "blocks": [3]},
            {"label": "report", "segment": "nirgends", "blocks": []},
        ],
    }

    figures = measure_furniture_segments([row])

    assert figures["furniture_segments.precision"] == 0.5
    assert figures["furniture_segments.recall"] == 1


def test_units_of_wire_pairs_count_on_both_sides() -> None:
    row = {"language": "de", "a": PARAGRAPHS, "b": [*PARAGRAPHS, "(dpa)"]}
    row |= {"roles_a": ["lede", "body", "body"], "roles_b": ["lede", "body", "body", "credit"]}

    assert measure_wire_pairs([row]) == {"wire_pairs.role_f1": 1}


def test_sentences_are_joined_as_the_gold_data_asks() -> None:
    text, begins = joined(["Ein Titel", "Ein Satz.", "„Ein Zitat“", "Er sagt:", "Ende."])

    assert text == "Ein Titel\nEin Satz. „Ein Zitat“ Er sagt: Ende."
    assert begins == {10, 20, 32, 41}


def test_boundaries_are_measured_on_whole_texts() -> None:
    assert measure([{"sentences": ["Brücke bleibt gesperrt", "Die Brücke ist zu.", "Das bleibt so."]}]) == {
        "segmentation_news_de.f1": 1
    }
