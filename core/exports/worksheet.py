"""A worksheet for a class to print, and its key: two reports without their outlets' names, and what to find in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from gettext import NullTranslations
from typing import TypeVar

from core.changes import Change
from core.comparison import Comparison, Pair
from core.exports.html_document import escaped, html_document, isolated
from core.exports.lesson import Answer, Lesson, Named, Prediction, lesson_of
from core.exports.marks import stretches_of
from core.exports.wording import CHANGE_NAMES, credit_line, name_of, publication_line, siglum_of
from core.phrases import phrase, translated
from core.report import Report, Sentence, Span

_STYLE = "worksheet.css"

Option = TypeVar("Option", Answer, Named)

ANSWER_NAMES = {
    Answer.SAME_WORDS: phrase("yes, in nearly the same words"),
    Answer.OTHER_WORDS: phrase("yes, in other words or in part"),
    Answer.NOT_THERE: phrase("no"),
}

NAMED_NAMES = {
    Named.LEFT: phrase("A alone"),
    Named.RIGHT: phrase("B alone"),
    Named.BOTH: phrase("both"),
    Named.NEITHER: phrase("neither"),
}


def worksheet(comparison: Comparison, pair: Pair, translations: NullTranslations | None = None) -> str:
    """Return a page to print: both reports without outlets and page furniture, and the questions of the lesson.

    Args:
        comparison: The comparison.
        pair: Which two of its reports; the sheet calls them A and B.
        translations: The catalog of the language that the sheet speaks (`core.catalogs`); English where left out.
    """
    return _Sheet(comparison, pair, translations or NullTranslations(), with_answers=False).page()


def answer_key(comparison: Comparison, pair: Pair, translations: NullTranslations | None = None) -> str:
    """Return the same questions with their answers, the reasons, and what the reports really are.

    Args:
        comparison: The comparison.
        pair: Which two of its reports.
        translations: The catalog of the language that the key speaks; English where left out.
    """
    return _Sheet(comparison, pair, translations or NullTranslations(), with_answers=True).page()


class _Sheet:
    """The worksheet or its key, in one language."""

    def __init__(
        self, comparison: Comparison, pair: Pair, translations: NullTranslations, *, with_answers: bool
    ) -> None:
        self._reports = (comparison.reports[pair.left], comparison.reports[pair.right])
        self._lesson: Lesson = lesson_of(comparison, pair)
        self._translations = translations
        self._with_answers = with_answers

    def page(self) -> str:
        """Return the whole page."""
        title = (
            phrase("Two reports of one event: the answers")
            if self._with_answers
            else phrase("Two reports of one event")
        )
        language = self._translations.info().get("language", "en") or "en"
        return html_document(translated(title, self._translations), self._body(title), style=_STYLE, language=language)

    def _say(self, text: str) -> str:
        """Return what the sheet says in its language, escaped."""
        return escaped(translated(text, self._translations))

    def _body(self, title: str) -> Iterator[str]:
        yield "<main>"
        yield f'<p class="brand">Synopse</p><h1>{self._say(title)}</h1>'
        if not self._with_answers:
            lines = " ".join(f"{self._say(line)}: <span></span>" for line in (phrase("Name"), phrase("Date")))
            yield f'<p class="name">{lines}</p>'
            about = phrase(
                "Two outlets have reported the same event. Read both reports, then answer. What the outlets are "
                "called is told at the end."
            )
            yield f"<p>{self._say(about)}</p>"
        yield from self._questions()
        if self._with_answers:
            yield from self._outlets()
        else:
            for side, report in enumerate(self._reports):
                yield from self._report(report, siglum_of(side))
        yield "</main>"

    def _questions(self) -> Iterator[str]:
        yield f"<h2>{self._say(phrase('1. Who says so?'))}</h2>"
        yield f"<p>{self._say(phrase('Which report names an agency or another outlet as the source of its text?'))}</p>"
        yield self._boxes(NAMED_NAMES, self._lesson.source_named)
        yield f"<h2>{self._say(phrase('2. Does the other report have it too?'))}</h2>"
        yield '<ol class="tasks">'
        for prediction in self._lesson.predictions:
            yield from self._prediction(prediction)
        yield "</ol>"
        yield f"<h2>{self._say(phrase('3. What was changed?'))}</h2>"
        if not self._lesson.changes:
            yield f"<p>{self._say(phrase('No change was found in the sentences that both reports have.'))}</p>"
        yield '<ol class="tasks">'
        for change in self._lesson.changes:
            yield from self._change(change)
        yield "</ol>"

    def _prediction(self, prediction: Prediction) -> Iterator[str]:
        here, there = ("A", "B") if prediction.is_left else ("B", "A")
        report = self._reports[0 if prediction.is_left else 1]
        yield f"<li><p>{self._say(phrase('{here} says this. Does {there} say it too?', here=here, there=there))}</p>"
        yield self._quoted(report, [prediction.position], here)
        yield self._boxes(ANSWER_NAMES, prediction.answer)
        if self._with_answers and prediction.link is not None:
            yield self._quoted(self._reports[1], prediction.link.right, there)
            yield f'<p class="reason"><bdi>{self._say(prediction.link.reason)}</bdi></p>'
        yield "</li>"

    def _change(self, change: Change) -> Iterator[str]:
        yield f"<li><p>{self._say(phrase('Mark what differs. What does the difference do to the reader?'))}</p>"
        marks = (change.left, change.right) if self._with_answers else ((), ())
        yield self._quoted(self._reports[0], change.left_sentences, "A", marks[0])
        yield self._quoted(self._reports[1], change.right_sentences, "B", marks[1])
        if self._with_answers:
            kind = self._say(CHANGE_NAMES[change.kind])
            yield f'<p class="reason"><b>{kind}:</b> <bdi>{self._say(change.reason)}</bdi></p>'
        else:
            yield '<div class="line"></div><div class="line"></div>'
        yield "</li>"

    def _boxes(self, names: Mapping[Option, str], right: Option) -> str:
        boxes = "".join(
            f'<li class="right">{self._say(name)}</li>'
            if self._with_answers and option is right
            else f"<li>{self._say(name)}</li>"
            for option, name in names.items()
        )
        return f'<ul class="boxes">{boxes}</ul>'

    def _quoted(self, report: Report, positions: Iterable[int], siglum: str, marks: Sequence[Span] = ()) -> str:
        sentences = " ".join(
            f'<span class="place">{siglum} {position + 1}</span>{_marked(report.sentences[position], marks)}'
            for position in positions
        )
        return f'<blockquote lang="{escaped(report.language)}">{sentences}</blockquote>'

    def _report(self, report: Report, siglum: str) -> Iterator[str]:
        heading = self._say(phrase("Report {siglum}", siglum=siglum))
        yield f'<section class="report" lang="{escaped(report.language)}"><h2>{heading}</h2>'
        for sentence in report.sentences:
            if not sentence.role.is_furniture:
                place = f'<span class="place">{siglum} {sentence.position + 1}</span>'
                yield f'<p class="{sentence.role.value}">{place}{isolated(sentence.text)}</p>'
        yield "</section>"

    def _outlets(self) -> Iterator[str]:
        yield f"<h2>{self._say(phrase('4. The outlets'))}</h2><ul>"
        for side, report in enumerate(self._reports):
            yield f"<li>{siglum_of(side)}: <b>{isolated(name_of(report, side))}</b>; "
            yield f"<bdi>{self._say(publication_line(report))}</bdi>; <bdi>{self._say(credit_line(report))}</bdi></li>"
        yield "</ul>"


def _marked(sentence: Sentence, marks: Sequence[Span]) -> str:
    """Return a sentence with the words at `marks` marked."""
    stretches = stretches_of(sentence, [(span, True) for span in marks])
    words = (f"<mark>{escaped(each.text)}</mark>" if each.kind else escaped(each.text) for each in stretches)
    return f"<bdi>{''.join(words)}</bdi>"
