from __future__ import annotations

import pytest

from benchmarks.quality.links import (
    measure_apa_rst,
    measure_crossed_links,
    measure_deplain_web,
    measure_wire_pairs,
)

COUNCIL = "Der Gemeinderat von Lindental hat am Montagabend das Budget beraten."
FARMERS = "Mehrere Landwirte verfolgten die Debatte von der Tribüne aus."
CAPTION = "Bild: Archiv"
STORM = "Am Wochenende erwarten Meteorologen kräftige Gewitter."


def _wire_row(**changes: object) -> dict[str, object]:
    row: dict[str, object] = {
        "language": "de",
        "a": [COUNCIL, FARMERS, CAPTION],
        "b": [COUNCIL, FARMERS, CAPTION],
        "roles_a": ["body", "body", "furniture"],
        "roles_b": ["body", "body", "furniture"],
        "required": [[0, 0, "verbatim"], [1, 1, "verbatim"]],
        "allowed": [[0, 0], [1, 1]],
    }
    return row | changes


def test_links_that_both_readings_have_count_fully() -> None:
    figures = measure_wire_pairs([_wire_row()])

    assert figures["wire_pairs.link_precision"] == 1
    assert figures["wire_pairs.link_recall"] == 1
    assert figures["wire_pairs.link_f1"] == 1
    assert figures["wire_pairs.recall_verbatim"] == 1
    assert figures["wire_pairs.class_accuracy"] == 1


def test_a_link_outside_the_allowed_ones_lowers_precision_alone() -> None:
    figures = measure_wire_pairs([_wire_row(required=[[0, 0, "verbatim"]], allowed=[[0, 0]])])

    assert figures["wire_pairs.link_precision"] == pytest.approx(1 / 2)
    assert figures["wire_pairs.link_recall"] == 1


def test_a_required_link_that_is_missed_lowers_the_recall_of_its_class() -> None:
    row = _wire_row(
        a=[COUNCIL, FARMERS, STORM],
        roles_a=["body"] * 3,
        required=[[0, 0, "verbatim"], [1, 1, "verbatim"], [2, 0, "partial"]],
        allowed=[[0, 0], [1, 1], [2, 0]],
    )

    figures = measure_wire_pairs([row])

    assert figures["wire_pairs.link_recall"] == pytest.approx(2 / 3)
    assert figures["wire_pairs.recall_partial"] == 0
    assert figures["wire_pairs.recall_verbatim"] == 1


def test_units_of_furniture_and_credit_do_not_count() -> None:
    row = _wire_row(roles_a=["body", "credit", "furniture"], required=[[0, 0, "verbatim"], [1, 1, "verbatim"]])

    figures = measure_wire_pairs([row])

    assert figures["wire_pairs.link_recall"] == 1
    assert figures["wire_pairs.link_precision"] == 1


def test_where_the_readings_differ_either_class_is_right() -> None:
    either = _wire_row(required=[[0, 0, "near|verbatim"], [1, 1, "near"]])

    figures = measure_wire_pairs([either])

    assert figures["wire_pairs.class_accuracy"] == pytest.approx(1 / 2)
    assert figures["wire_pairs.recall_near"] == 1
    assert figures["wire_pairs.recall_verbatim"] == 1


def test_rows_are_pooled_by_their_counts() -> None:
    wrong = _wire_row(required=[[0, 1, "near"]], allowed=[[0, 1]])

    figures = measure_wire_pairs([_wire_row(), wrong])

    assert figures["wire_pairs.link_precision"] == pytest.approx(2 / 4)
    assert figures["wire_pairs.link_recall"] == pytest.approx(2 / 3)


def test_links_of_leveled_stories_are_counted_as_pairs() -> None:
    row = {
        "a_sents": [COUNCIL, FARMERS],
        "b_sents": [COUNCIL, FARMERS],
        "groups": [{"a": [0], "b": [0]}, {"a": [1], "b": [0, 1]}, {"a": [], "b": [1]}],
    }

    assert measure_apa_rst([row]) == {"apa_rst.link_f1": pytest.approx(2 * 1 * (2 / 3) / (1 + 2 / 3))}


def test_a_group_counts_only_if_both_sides_are_exactly_those_of_gold() -> None:
    row = {
        "a_sents": [COUNCIL, FARMERS],
        "b_sents": [COUNCIL, FARMERS],
        "groups": [{"a": [0], "b": [0]}, {"a": [1], "b": [0, 1]}],
    }

    assert measure_deplain_web([row])["deplain_web.group_f1"] == pytest.approx(1 / 2)


def test_unrelated_reports_are_crossed_within_their_language() -> None:
    rows = [
        {"language": language, "reports": [{"text": first}, {"text": second}]}
        for language, first, second in (
            ("de", f"{COUNCIL} {FARMERS}", STORM),
            ("en", "The council met on Monday.", "The council met on Monday."),
            ("de", STORM, f"{COUNCIL} {FARMERS}"),
        )
    ]

    assert measure_crossed_links(rows)["raw_pairs.crossed_links"] == 2


def test_without_rows_every_share_is_zero() -> None:
    assert set(measure_wire_pairs([]).values()) == {0.0}
