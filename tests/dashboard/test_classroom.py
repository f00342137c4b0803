from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from core.changes import Change, ChangeKind
from core.comparison import Comparison
from core.links import Link, Relation
from core.report import Report, Role, Span
from dashboard.classroom.steps import Passage, Step, steps_of

Made = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(
    ["Bridge closed", "The bridge over the river stays closed until spring.", "The mayor spoke of a great loss to us."],
    roles=[Role.HEADLINE, Role.BODY, Role.BODY],
    outlet="The River Times",
    language="en",
)
RIGHT = Report.from_sentences(
    [
        "The bridge over the river may stay closed until spring.",
        "Follow The Hill Courier here",
        "Boats run every hour.",
    ],
    roles=[Role.BODY, Role.PROMO, Role.BODY],
    outlet="The Hill Courier",
    language="en",
)


def _comparison(made: Made) -> Comparison:
    comparison = made(LEFT, RIGHT, (Link((1,), (0,), Relation.NEAR, 90.0, "9 of 10 words in order"),))
    start = RIGHT.text.index("may")
    hedge = Change(ChangeKind.MODALITY, (1,), (0,), (), (Span(start, start + 3),), "one report hedges", "en: hedges")
    pair = replace(comparison.pairs[0], changes=(hedge,))
    return replace(comparison, pairs=(pair,))


def _text(passages: list[Passage]) -> str:
    return " ".join(piece["text"] for passage in passages for sentence in passage["sentences"] for piece in sentence)


def _with_answer(steps: list[Step]) -> list[Step]:
    return [step for step in steps if step["answer"]]


def test_a_lesson_reads_predicts_spots_changes_tells_the_outlets_and_counts(comparison_of: Made) -> None:
    titles = [step["title"] for step in steps_of(_comparison(comparison_of))]

    assert list(dict.fromkeys(titles)) == [
        "Two reports of one event",
        "Read report A",
        "Read report B",
        "Who says so?",
        "Does the other report have it too?",
        "What was changed?",
        "Which outlet is which?",
        "How good were the guesses?",
    ]


def test_no_step_before_the_last_but_one_names_an_outlet(comparison_of: Made) -> None:
    *hidden, outlets, result = steps_of(_comparison(comparison_of))

    for step in (*hidden, result):
        assert "The River Times" not in json.dumps(step)
        assert "The Hill Courier" not in json.dumps(step)
    assert "The River Times" in " ".join(outlets["notes"])


def test_the_words_of_the_other_report_come_only_with_the_answer(comparison_of: Made) -> None:
    shared = next(step for step in _with_answer(steps_of(_comparison(comparison_of))) if step["answer"] == "same_words")

    assert RIGHT.sentences[0].text not in _text(shared["passages"])
    assert RIGHT.sentences[0].text in _text(shared["revealed"])


def test_a_change_is_shown_unmarked_first_and_marked_when_revealed(comparison_of: Made) -> None:
    step = next(step for step in steps_of(_comparison(comparison_of)) if step["title"] == "What was changed?")

    assert [piece for passage in step["passages"] for s in passage["sentences"] for piece in s if "kind" in piece] == []
    marked = [piece for passage in step["revealed"] for s in passage["sentences"] for piece in s if "kind" in piece]
    assert [(piece["text"], piece.get("kind")) for piece in marked] == [("may", "modality")]
    assert step["notes"] == ["Certainty: one report hedges."]


def test_every_right_answer_can_be_chosen(comparison_of: Made) -> None:
    for step in _with_answer(steps_of(_comparison(comparison_of))):
        assert step["answer"] in {option["value"] for option in step["options"]}


def test_a_reason_that_trails_off_gets_no_period(comparison_of: Made) -> None:
    comparison = comparison_of(
        LEFT, RIGHT, (Link((1,), (0,), Relation.NEAR, 90.0, "9 of 10 words in order; only on one side: may, stays …"),)
    )

    notes = [note for step in steps_of(comparison) for note in step["notes"]]

    assert "9 of 10 words in order; only on one side: may, stays …" in notes


def test_the_view_offers_the_lesson_and_both_sheets(app: AppTest) -> None:
    app.run()
    app.switch_page("views/classroom.py").run()

    assert not app.exception
    labels = {each.proto.label for each in app.get("download_button")}
    assert {"Worksheet to print", "Answer key to print"} <= labels
