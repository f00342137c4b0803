"""When a report was published, and how that is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from core.languages import language_of, readings_of
from core.report import Publication, Role, Sentence, Span

_MOST_CHARACTERS = 400
_LONGEST_LINE = 30  # words: a longer line that holds a date tells of something else
_NUMERIC = re.compile(r"(?<![\d.])(?P<day>\d{1,2})[.]\s?(?P<month>\d{1,2})[.]\s?(?P<year>\d{4}|\d\d)(?!\d{3})")
_SLASHED = re.compile(r"(?<!\d)(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4})(?!\d{3})")
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ](?P<clock>\d\d:\d\d))?(?!\d)")
_CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>[01]?\d|2[0-4])(?:(?:[:h]|(?<=\d)\.(?=\d\d\s*(?:Uhr|h\b|a\.m|p\.m)))(?P<minute>[0-5]\d)|(?=\s*(?:Uhr|a\.?m\b|p\.?m\b)))"
    r"\s*(?P<half>[ap]\.?m\b)?(?!\s*min)",
    re.IGNORECASE,
)
_NEAR = 40  # characters between a day and its time of day
_ROLES = frozenset({Role.NOTICE, Role.CREDIT, Role.SUBHEAD})  # the dates of teasers and captions are others


@dataclass(frozen=True, slots=True)
class _Moment:
    value: str
    start: int
    end: int


def publication_of(sentences: Sequence[Sentence], language: str) -> Publication | None:
    """Find the date of publication in a line of the page or in the dateline.

    Args:
        sentences: Its sentences with their roles.
        language: The report's language as a code of two letters, or "und".

    Returns:
        The date as exact as it is printed, or None. A date inside the report's sentences is never taken for it.
    """
    first = next((s.position for s in sentences if s.role.is_reporting), len(sentences))
    best: tuple[float, Publication] | None = None
    for sentence in sentences:
        if sentence.role not in _ROLES or len(sentence.text) > _MOST_CHARACTERS:
            continue
        if len(sentence.text.split()) > _LONGEST_LINE:
            continue
        behind = 0
        for moment in moments_in(sentence.text, language):
            rank = _rank(sentence, sentence.text[behind : moment.end].strip(" |–—-·•"), moment, first, language)
            behind = moment.end
            span = Span(sentence.start + moment.start, sentence.start + moment.end)
            if best is None or rank > best[0]:
                best = rank, Publication(moment.value, "timestamp line", span)
    if best is not None:
        return best[1]
    return _from_dateline(sentences, language)


def _rank(sentence: Sentence, announced: str, moment: _Moment, first: int, language: str) -> float:
    """Prefer a first publication to an update, an exact time to a day, and lines next to the report.

    `announced` is what the line says from the moment before up to this one: "Updated: …| Published: …" names two.
    """
    lowered = announced.lower() or sentence.text.lower()
    rank = 2.0 if "T" in moment.value else 0.0
    if re.search(r"©|copyright|\bupdate|aktualisiert|mis à jour|aggiornat|actualizad|updated", lowered):
        rank -= 1.0
    if any(lowered.startswith(word) for reading in readings_of(language) for word in reading.date_words):
        rank += 0.8
    if sentence.role is Role.SUBHEAD:
        rank -= 0.5
    distance = first - sentence.position if sentence.position < first else 3 + sentence.position - first
    return rank - min(distance, 40) * 0.08


_DATELINE = re.compile(r"^[^()\n]{0,80}?(?:[(\[][^()\[\]]{2,40}[)\]])?\s*[–—-]\s")


def _from_dateline(sentences: Sequence[Sentence], language: str) -> Publication | None:
    for sentence in [s for s in sentences if s.role.is_reporting][:2]:
        dateline = _DATELINE.match(sentence.text)
        if dateline:
            for moment in moments_in(dateline.group(), language):
                return Publication(
                    moment.value, "dateline", Span(sentence.start + moment.start, sentence.start + moment.end)
                )
    return None


def moments_in(text: str, language: str) -> Iterator[_Moment]:
    """Yield the days that `text` names with their year, each with its time of day where one stands next to it."""
    clocks = [match for match in _CLOCK.finditer(text) if match.group("minute") or match.group("half") or "Uhr" in text]
    for start, end, day, clock in sorted(_days_in(text, language)):
        near = [
            match
            for match in clocks
            if start - _NEAR <= match.start() <= end + _NEAR and not start < match.start() < end
        ]
        value = day.isoformat()
        if clock:
            yield _Moment(f"{value}T{clock}", start, end)
            continue
        behind = [match for match in near if match.start() >= end]
        if near:
            match = (behind or near)[0]
            yield _Moment(f"{value}T{_clock(match)}", min(start, match.start()), max(end, match.end()))
        else:
            yield _Moment(value, start, end)


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match.group("hour")), int(match.group("minute") or 0)
    half = (match.group("half") or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour % 24:02}:{minute:02}"


def _days_in(text: str, language: str) -> Iterator[tuple[int, int, date, str]]:
    for match in _ISO.finditer(text):
        yield from _day(match, match["year"], match["month"], match["day"], match["clock"] or "")
    for match in _NUMERIC.finditer(text):
        yield from _day(match, match["year"], match["month"], match["day"])
    for match in _SLASHED.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        # 3/4/2025 is the third of April or the fourth of March: without another sign nothing is said.
        if language != "en" or first > 12:
            yield from _day(match, match["year"], second, first)
        elif second > 12:
            yield from _day(match, match["year"], first, second)
    named, months = _named_days(language)
    for match in named.finditer(text):
        month = months[(match["month"] or match["month2"]).lower().rstrip(".")]
        yield from _day(match, match["year"] or match["year2"], month, match["day"] or match["day2"])


def _day(
    match: re.Match[str], year: str | int, month: str | int, day: str | int, clock: str = ""
) -> Iterator[tuple[int, int, date, str]]:
    number = int(year)
    if number < 100:
        number += 2000 if number < 70 else 1900
    try:
        found = date(number, int(month), int(day))
    except ValueError:
        return
    if found.year >= 1900:
        yield match.start(), match.end(), found, clock


@cache
def _named_days(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    months = {
        name: number
        for reading in (*readings_of(language), language_of("en").reading)
        for number, names in enumerate(reading.months, start=1)
        for name in names
    }
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    pattern = re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|er|º|st|nd|rd|th)?\s*(?:de\s+)?(?P<month>{names})\.?,?\s*(?:de\s+|del\s+)?(?P<year>\d{{4}})"
        rf"|\b(?P<month2>{names})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})",
        re.IGNORECASE,
    )
    return pattern, months
