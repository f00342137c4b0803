"""A lesson as steps, in plain JSON: what stands on the screen, what can be chosen, and what is revealed then.

The outlets' names stand in the last but one step alone; everything before says A and B.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict

from core.changes import Change
from core.comparison import Comparison
from core.exports.lesson import Prediction, lesson_of
from core.exports.wording import places, words_uncredited
from core.exports.worksheet import ANSWER_NAMES, NAMED_NAMES
from core.report import Report
from dashboard.language import capitalized, gettext, said
from dashboard.reader.pieces import Mark, Piece, pieces_of
from dashboard.report_heads import heads_of
from dashboard.wording import CHANGE_LABELS, SIGLA

# Sentences of an answer: more do not fit on a projector in large type.
_QUOTED_AT_MOST = 4


class Passage(TypedDict):
    """Sentences of one report.

    Attributes:
        siglum: "A" or "B".
        names: What the sentences are called, "" where that says nothing.
        language: The language's code, for the browser.
        sentences: Each sentence in pieces.
    """

    siglum: str
    names: str
    language: str
    sentences: list[list[Piece]]


class Option(TypedDict):
    """One answer to choose from."""

    value: str
    label: str


class Step(TypedDict):
    """One thing on the screen.

    Attributes:
        title: What part of the lesson it is.
        question: What is asked or said.
        passages: The words of the reports that it is about.
        options: What can be chosen; empty where nothing is.
        answer: The value of the right option, or "".
        revealed: The passages that take the place of the first ones when the answer is revealed.
        notes: What is said then; a step without notes has nothing to reveal.
        is_result: Whether the step counts the guesses.
    """

    title: str
    question: str
    passages: list[Passage]
    options: list[Option]
    answer: str
    revealed: list[Passage]
    notes: list[str]
    is_result: bool


class LessonData(TypedDict):
    """What the classroom draws.

    Attributes:
        signature: Changes when the steps do.
        steps: The steps in order.
        says: What the component says by itself.
        labels: The names of the kinds of changes.
        start: Where the lesson was left: the step, what was guessed and revealed.
    """

    signature: str
    steps: list[Step]
    says: dict[str, str]
    labels: dict[str, dict[str, str]]
    start: Progress


class Progress(TypedDict):
    """Where a lesson stands.

    Attributes:
        signature: The lesson it belongs to.
        step: The step on the screen, counted from 0.
        guesses: The chosen option's value by the number of its step.
        revealed: The numbers of the steps whose answer was revealed.
    """

    signature: str
    step: int
    guesses: dict[str, str]
    revealed: list[int]


def steps_of(comparison: Comparison) -> list[Step]:
    """Return the steps of a lesson on the first two reports: read, predict, spot the changes, see who it was."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    lesson = lesson_of(comparison, pair)
    heads = heads_of(comparison)
    named = NAMED_NAMES[lesson.source_named]
    return [
        _step(
            gettext("Two reports of one event"),
            gettext(
                "Two outlets have reported the same event. Which is which is told at the end: until then, A and B."
            ),
        ),
        *(_reading(report, siglum) for report, siglum in zip(reports, SIGLA, strict=True)),
        _step(
            gettext("Who says so?"),
            gettext("Which report names an agency or another outlet as the source of its text?"),
            options=[Option(value=key, label=said(name)) for key, name in NAMED_NAMES.items()],
            answer=lesson.source_named,
            notes=[
                gettext("Names its source: {which}.").format(which=said(named)),
                *(f"{siglum}: {_credits(report)}" for report, siglum in zip(reports, SIGLA, strict=True)),
            ],
        ),
        *(_prediction(reports, prediction) for prediction in lesson.predictions),
        *(_change(reports, change) for change in lesson.changes),
        _step(
            gettext("Which outlet is which?"),
            gettext("What would you say: who wrote A, who wrote B, and for whom?"),
            notes=[f"{head['siglum']}: {head['outlet']}. {head['about']}" for head in heads],
        ),
        _step(gettext("How good were the guesses?"), "", is_result=True),
    ]


def _step(  # noqa: PLR0913 - a step is flat JSON
    title: str,
    question: str,
    *,
    passages: Iterable[Passage] = (),
    options: Iterable[Option] = (),
    answer: str = "",
    revealed: Iterable[Passage] = (),
    notes: Iterable[str] = (),
    is_result: bool = False,
) -> Step:
    return Step(
        title=title,
        question=question,
        passages=list(passages),
        options=list(options),
        answer=str(answer),
        revealed=list(revealed),
        notes=list(notes),
        is_result=is_result,
    )


def _reading(report: Report, siglum: str) -> Step:
    shown = [sentence.position for sentence in report.sentences if not sentence.role.is_furniture]
    return _step(
        gettext("Read report {siglum}").format(siglum=siglum),
        "",
        passages=[_passage(report, siglum, shown, with_names=False)],
    )


def _credits(report: Report) -> str:
    return ", ".join(dict.fromkeys(report.text_credits)) or said(words_uncredited(report))


def _closed(words: str) -> str:
    """Return words with a period, but for those that trail off."""
    return words if words.endswith("…") else f"{words}."


def _prediction(reports: Sequence[Report], prediction: Prediction) -> Step:
    here, there = (0, 1) if prediction.is_left else (1, 0)
    asked = _passage(reports[here], SIGLA[here], [prediction.position])
    found = prediction.link.right[:_QUOTED_AT_MOST] if prediction.link else ()
    return _step(
        gettext("Does the other report have it too?"),
        gettext("{here} says this. Does {there} say it too?").format(here=SIGLA[here], there=SIGLA[there]),
        passages=[asked],
        options=[Option(value=key, label=said(name)) for key, name in ANSWER_NAMES.items()],
        answer=prediction.answer,
        revealed=[asked, *([_passage(reports[there], SIGLA[there], found)] if found else [])],
        notes=[
            capitalized(said(ANSWER_NAMES[prediction.answer])) + ".",
            *([_closed(capitalized(said(prediction.link.reason)))] if prediction.link else []),
        ],
    )


def _change(reports: Sequence[Report], change: Change) -> Step:
    places_and_words = ((change.left_sentences, change.left), (change.right_sentences, change.right))
    return _step(
        gettext("What was changed?"),
        gettext("What differs? And what does the difference do to the reader?"),
        passages=[
            _passage(report, siglum, positions)
            for report, siglum, (positions, _) in zip(reports, SIGLA, places_and_words, strict=True)
        ],
        revealed=[
            _passage(report, siglum, positions, [Mark(span, kind=change.kind.value, place=0) for span in spans])
            for report, siglum, (positions, spans) in zip(reports, SIGLA, places_and_words, strict=True)
        ],
        notes=[f"{CHANGE_LABELS[change.kind]}: {_closed(said(change.reason))}"],
    )


def _passage(
    report: Report,
    siglum: str,
    positions: Sequence[int],
    marks: Sequence[Mark] = (),
    *,
    with_names: bool = True,
) -> Passage:
    return Passage(
        siglum=siglum,
        names=places(siglum, positions) if with_names else "",
        language=report.language,
        sentences=[pieces_of(report.sentences[position], marks) for position in positions],
    )
