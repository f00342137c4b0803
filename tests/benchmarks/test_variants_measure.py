from __future__ import annotations

import pytest

from benchmarks.quality.variants import measure


def row(left: str, right: str, sure: str, possible: str = "") -> dict[str, list[str]]:
    return {"fields": ["0:0", left, "N/A", right, "N/A", "1", "1", sure, possible, "", " "]}


def test_equal_words_in_order_are_links() -> None:
    assert measure([row("the ferry sails", "the ferry sails", "0-0 1-1 2-2")]) == {"precision": 1, "recall": 1, "f1": 1}


def test_a_missing_link_costs_recall_and_a_wrong_one_precision() -> None:
    figures = measure([row("the ferry sails", "the ferry sails", "0-0 1-1 2-1 2-0")])
    assert figures["precision"] == pytest.approx(2 / 3)
    assert figures["recall"] == pytest.approx(2 / 4)
    assert figures["f1"] == pytest.approx(4 / 7)


def test_a_possible_link_neither_helps_nor_harms() -> None:
    assert measure([row("the ferry sails", "the ferry sails", "0-0 1-1", "2-2")])["f1"] == 1


def test_figures_are_pooled_over_rows_and_not_averaged() -> None:
    rows = [row("a b c d", "a b c d", "0-0 1-1 2-2 3-3"), row("ferry", "ferry", "")]
    assert measure(rows)["precision"] == pytest.approx(4 / 5)


def test_no_rows_give_nothing_and_no_error() -> None:
    assert measure([]) == {"precision": 0, "recall": 0, "f1": 0}
