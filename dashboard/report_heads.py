"""What stands at the head of a report on every view: outlet, date, credits, language."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TypedDict

from core.comparison import Comparison
from core.exports.wording import NO_DATE, wire_lines, words_uncredited
from core.phrases import phrase
from core.report import Report
from dashboard.language import Wording, day_in_words, gettext, language_name, listed, said
from dashboard.wording import SIGLA, outlet_name

_PUBLISHED_SOURCES = Wording(
    {
        "metadata": phrase("from the file's metadata"),
        "timestamp line": phrase("from the timestamp in the text"),
        "dateline": phrase("from the dateline"),
        "given": phrase("as given"),
        "borrowed": phrase("borrowed from the other report"),
    }
)


class ReportHead(TypedDict):
    """A report's head.

    Attributes:
        siglum: "A" or "B".
        outlet: The outlet's name.
        language: The code of the language, for the browser.
        about: Date, credit and language in one line.
    """

    siglum: str
    outlet: str
    language: str
    about: str


def heads_of(comparison: Comparison) -> list[ReportHead]:
    """Return the heads of the two compared reports."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    return [
        ReportHead(
            siglum=siglum,
            outlet=outlet_name(report.outlet, siglum),
            language=report.language,
            about=" · ".join(
                [
                    published_text(report),
                    credit_text(report),
                    language_name(report.language),
                    *(f"{said(name)}: {value}" for name, value in wire_lines(report)),
                ]
            ),
        )
        for siglum, report in zip(SIGLA, reports, strict=True)
    ]


def published_text(report: Report, *, with_source: bool = False) -> str:
    """Return the date of publication in words: "21 October 2025, 22:37"."""
    if report.published is None:
        return said(NO_DATE)
    day, _, time = report.published.value.partition("T")
    with suppress(ValueError):  # less exact than a day: shown as it is known
        day = day_in_words(date.fromisoformat(day))
    text = f"{day}, {time[:5]}" if time else day
    source = _PUBLISHED_SOURCES.get(report.published.source, report.published.source)
    if report.published.source == "borrowed":
        return f"{text} ({source})"
    return f"{text} ({source})" if with_source else text


def credit_text(report: Report) -> str:
    """Return who is credited for the text, or that the text names nobody."""
    names = list(dict.fromkeys(report.text_credits))
    return gettext("credited to {names}").format(names=listed(names)) if names else said(words_uncredited(report))


def languages_apart(comparison: Comparison) -> str:
    """Say that two reports are in different languages and therefore share no sentence, or "" where they may."""
    languages = [report.language for report in comparison.reports]
    if comparison.settings.across_languages or len({*languages} - {"und"}) < len(SIGLA):
        return ""
    left, right = map(language_name, languages)
    return gettext(
        "The language of A is {left}, that of B is {right}: sentences in different languages are not linked."
    ).format(left=left, right=right)
