"""The dates that two reports speak of, from the earliest to the latest, with the words of each."""

from __future__ import annotations

import re

from core.exports.wording import visible
from core.facts import Findings, TimeExpression, TimeKind, date_words
from core.report import Span
from dashboard.language import said
from dashboard.parallels.rows import Column, Mentioned, ParallelRow, sign_of
from dashboard.reader.pieces import stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.wording import SIGLA

# Where a part of a day stands among clock times; a night is taken for the one that ends the day.
_HOURS = {"MO": "08", "MI": "12", "DT": "12", "AF": "15", "EV": "19", "NI": "22"}


def date_rows(findings: tuple[Findings, Findings]) -> list[ParallelRow]:
    """Return a row for each date or time whose day is known, in the order of the calendar.

    Args:
        findings: What both reports hold.
    """
    found: dict[str, tuple[TimeExpression, list[list[Mentioned]]]] = {}
    for side, report in enumerate(findings):
        for time in report.times:
            if time.first and time.kind in {TimeKind.DATE, TimeKind.TIME}:
                label = said(date_words(time.value, time.first, time.last, time.modifier))
                found.setdefault(label, (time, [[], []]))[1][side].append(_mentioned(report, side, time))
    rows: list[ParallelRow] = []
    year = ""
    for label, (time, places) in sorted(found.items(), key=lambda item: _order(item[1][0])):
        sign, meaning = sign_of(left=bool(places[0]), right=bool(places[1]))
        rows.append(
            ParallelRow(
                heading="" if time.first[:4] in {year, label} else time.first[:4],
                label=label,
                language="",
                sign=sign,
                meaning=meaning,
                columns=[Column(bars=[], says="", places=each) for each in places],
            )
        )
        year = time.first[:4]
    return rows


def _mentioned(findings: Findings, side: int, time: TimeExpression) -> Mentioned:
    position = findings.sentence_at(time.start) or 0
    text = findings.report.text[time.start : time.end]
    return Mentioned(
        text=visible(re.sub(r"\s+", " ", text)),
        to=sentence_id(side, position),
        stretches=stretches_of(findings.report, SIGLA[side], [Span(time.start, time.end)]),
    )


def _order(time: TimeExpression) -> tuple[str, int, str, str]:
    """Sort by the first day, longer stretches before the days inside them, then by the time of day."""
    days = -int(time.last.replace("-", "") or 0)
    part = time.value.partition("T")[2] if re.match(r"\d", time.value) else ""
    return time.first, days, _HOURS.get(part, part), time.value
