from __future__ import annotations

from typing import Any

import pytest

from benchmarks.quality.changes import kinds_of_note, measure
from core.changes import ChangeKind


def row(notes: list[str], second: list[str] | None = None) -> dict[str, Any]:
    def group(differs: list[str]) -> dict[str, Any]:
        return {"a": [0], "b": [0], "class": "near", "restatement": False, "differs": differs}

    return {
        "id": "invented",
        "language": "de",
        "a": ["Die Fähre legt am Montag im Hafen von Arbon ab, hiess es."],
        "b": ["Die Fähre legt am Dienstag im Hafen von Arbon ab."],
        "roles_a": ["body"],
        "roles_b": ["body"],
        "groups": [group(notes)],
        "groups_second_reading": [group(second or [])],
    }


def both(share: float) -> dict[str, float]:
    return {"change_recall": share, "change_recall_on_gold_links": share}


NOTES: list[tuple[str, set[ChangeKind]]] = [
    ("attribution: 'hiess es' only in A", {ChangeKind.ATTRIBUTION}),
    ("attribution 'so der Rat' dropped in B", {ChangeKind.ATTRIBUTION}),
    ("number/hedge: A 'knapp 40' / B '40'", {ChangeKind.FIGURE, ChangeKind.MODALITY, ChangeKind.EVALUATION}),
    ("date dropped in B: 'am Montag'", {ChangeKind.DATE}),
    ("number form: A '8,0' / B 'acht'", set()),
    ("evaluative: 'zuletzt' only in A", set()),
    ("'noch' dropped in B", set()),
    ("only A: a name and a place", set()),
]


@pytest.mark.parametrize(("note", "kinds"), NOTES)
def test_a_note_is_read_by_its_label(note: str, kinds: set[ChangeKind]) -> None:
    assert kinds_of_note(note) == kinds


def test_a_note_is_found_where_a_change_of_its_kind_lies_on_the_link() -> None:
    assert measure([row(["attribution: 'hiess es' only in A", "time: A 'Montag' / B 'Dienstag'"])]) == both(1)


def test_a_note_of_another_kind_is_not_found_and_both_readings_count() -> None:
    assert measure([row(["attribution: 'hiess es' only in A"], ["number: A '3' / B '4'"])]) == both(0.5)


def test_notes_that_are_not_counted_neither_help_nor_harm() -> None:
    assert measure([row(["term: A 'Fähre' / B 'Schiff'", "time: A 'Montag' / B 'Dienstag'"])]) == both(1)


def test_no_rows_give_nothing_and_no_error() -> None:
    assert measure([]) == both(0)


def test_on_the_links_of_the_readers_what_the_alignment_misses_is_left_out_of_account() -> None:
    unlinked: dict[str, Any] = row(["number: A '3' / B '4'"]) | {
        "a": ["Der Kran hob am Abend drei Balken."],
        "b": ["Bäckerin Odermatt verkauft vier Kuchen.", "Am Abend hob er sie."],
    }
    unlinked["groups"][0]["differs"] = ["number: A 'drei' / B 'vier'"]

    shares = measure([unlinked | {"roles_b": ["body", "body"]}])

    assert shares["change_recall"] == 0
    assert shares["change_recall_on_gold_links"] == 1
