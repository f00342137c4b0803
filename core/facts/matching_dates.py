"""Compares the dates and times of two reports by the days they cover, not by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.facts.fact import Fact, FactKind, FactState, Mention
from core.facts.linked import LinkedSentences
from core.facts.quotation import QuotationKind
from core.facts.time_expression import TimeExpression, TimeKind
from core.facts.value_words import date_words
from core.languages import language_of
from core.links import Link
from core.phrases import phrase

if TYPE_CHECKING:
    from core.facts.ledger import Findings

# A stretch of more than this many days (a century, a decade) is background and no date to compare.
_LONGEST_DAYS = 400


# Two years with a stroke between: a season or a year of school, which no calendar bounds ("2024/2025").
_SEASON = r"\d{4}/\d{4}"


def date_facts(here: Findings, there: Findings, links: Sequence[Link]) -> list[Fact]:
    """Return one row for each stretch of days or time of day that a report speaks of.

    Dates with the same days agree whatever their words ("am Mittwoch", "22. Oktober"). In linked sentences a coarser
    date agrees with the day inside it, and two days that stand alone there and are not the same differ.
    """
    linked = LinkedSentences(links)
    left, right = _grouped(here), _grouped(there)
    opened = _open_ends(here), _open_ends(there)
    facts = [
        Fact(
            FactKind.DATE,
            FactState.DIFFER,
            left[key],
            right[key],
            phrase("one report opens a time with it, the other ends one"),
        )
        if _opens_and_ends(left[key], right[key], opened, linked)
        else Fact(FactKind.DATE, FactState.AGREE, left[key], right[key], _reason(key, here, there))
        for key in sorted(set(left) & set(right))
    ]
    only_left = {key: left[key] for key in sorted(set(left) - set(right))}
    only_right = {key: right[key] for key in sorted(set(right) - set(left))}
    for key, mentions in list(only_left.items()):
        for other, counterparts in list(only_right.items()):
            state = _state_of(key, other, mentions, counterparts, linked, (left, right))
            is_named = _names_day(mentions, here) and _names_day(counterparts, there)
            is_told_alike = _words(mentions, here) & _words(counterparts, there)  # only its year was read otherwise
            if state is None or (state is FactState.DIFFER and (not is_named or is_told_alike)):
                continue
            reason = (
                phrase("linked sentences name different days")
                if state is FactState.DIFFER
                else phrase("one lies in the other and is more exact")
            )
            facts.append(Fact(FactKind.DATE, state, mentions, counterparts, reason))
            del only_left[key], only_right[other]
            break
    facts += [Fact(FactKind.DATE, FactState.ONLY_LEFT, m, (), _only_here(key)) for key, m in only_left.items()]
    facts += [Fact(FactKind.DATE, FactState.ONLY_RIGHT, (), m, _only_here(key)) for key, m in only_right.items()]
    return facts


def _words(mentions: Sequence[Mention], findings: Findings) -> set[str]:
    return {" ".join(m.span.of(findings.report.text).lower().split()) for m in mentions}


def _open_ends(findings: Findings) -> dict[int, str]:
    """For the dates that a word opens or ends ("ab", "bis"), by their place: "since" or "until"."""
    return {time.start: time.open_end for time in findings.times if time.open_end}


def _opens_and_ends(
    mentions: Sequence[Mention],
    counterparts: Sequence[Mention],
    opened: tuple[dict[int, str], dict[int, str]],
    linked: LinkedSentences,
) -> bool:
    """Whether linked sentences speak of a time from a day in one report and up to it in the other."""
    pairs = [(m, c) for m in mentions for c in counterparts if linked.are_linked(m.sentence, c.sentence)]
    ends = {(opened[0].get(m.start, ""), opened[1].get(c.start, "")) for m, c in pairs}
    return bool(ends) and ends <= {("since", "until"), ("until", "since")}


def _grouped(findings: Findings) -> dict[str, tuple[Mention, ...]]:
    groups: dict[str, list[Mention]] = {}
    for time in findings.times:
        if _is_spoken(time, findings):
            continue
        value = _clock_alone(time, findings) or time.value
        key = value if value.startswith("T") else _key(time)
        if key:
            groups.setdefault(key, []).append(findings.mention(time.start, time.end, value))
    return {key: tuple(mentions) for key, mentions in groups.items()}


def _is_spoken(time: TimeExpression, findings: Findings) -> bool:
    """Whether a day is counted from when somebody spoke ("„Wir öffnen morgen“"), which need not be the publication."""
    word = findings.report.text[time.start : time.end].lower().split()[0]
    return word in language_of(findings.report.language).dates.relative_days and any(
        quotation.start <= time.start < quotation.end and quotation.kind is QuotationKind.DIRECT
        for quotation in findings.quotations
    )


def _clock_alone(time: TimeExpression, findings: Findings) -> str:
    """The time of day ("T20:30") of a clock time in whose sentence no day is named: its day would be a guess; or ""."""
    day, _, clock = time.value.partition("T")
    if time.kind is not TimeKind.TIME or ":" not in clock:
        return ""
    position = findings.sentence_at(time.start)
    is_named = day and any(
        other is not time and ":" not in other.value and other.first == day
        for other in findings.times
        if findings.sentence_at(other.start) == position
    )
    return "" if is_named else f"T{clock}"


def _key(time: TimeExpression) -> str:
    """What a date is compared by: its days, with the time or part of day; "" where it is not resolved or too long."""
    if not time.first or time.kind is TimeKind.SET or time.kind is TimeKind.DURATION:
        return ""
    if re.fullmatch(_SEASON, time.value) and int(time.value[5:]) == int(time.value[:4]) + 1:
        return time.value
    _, has_time, part = time.value.partition("T")
    if time.kind is TimeKind.TIME and has_time:
        return f"{time.first}T{part}"
    if _days(time.first, time.last) > _LONGEST_DAYS:
        return ""
    return time.first if time.first == time.last else f"{time.first}/{time.last}"


def _days(first: str, last: str) -> int:
    years = int(last[:4]) - int(first[:4])
    return years * 366 + (int(last[5:7]) - int(first[5:7])) * 31


def _reason(key: str, here: Findings, there: Findings) -> str:
    if here.is_borrowed or there.is_borrowed:
        return phrase(
            "both reports mean {value} (the publication date is borrowed from the other report)", value=_key_words(key)
        )
    return phrase("both reports mean {value}", value=_key_words(key))


def _only_here(key: str) -> str:
    return phrase("in this report only: {value}", value=_key_words(key))


def _key_words(key: str) -> str:
    days, _, part = key.partition("T")
    return date_words(key) if part and "/" not in days else date_words(days)


def _names_day(mentions: Sequence[Mention], findings: Findings) -> bool:
    """Whether a mention names its day; "am Vormittag" takes it from the text around, which is too little to differ."""
    dates = language_of(findings.report.language).dates
    words = [m.span.of(findings.report.text).lower() for m in mentions if "T" in m.value]
    return len(words) < len(mentions) or any(
        any(char.isdigit() for char in text) or any(day in text for day in (*dates.weekdays, *dates.relative_days))
        for text in words
    )


def _bounds(key: str) -> tuple[str, str, str]:
    days, _, part = key.partition("T")
    first, _, last = days.partition("/")
    return first, last or first, part


def _state_of(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    key: str, other: str, mentions: Sequence[Mention], counterparts: Sequence[Mention], linked: LinkedSentences,
    all_dates: tuple[dict[str, tuple[Mention, ...]], dict[str, tuple[Mention, ...]]],
) -> FactState | None:  # fmt: skip
    """AGREE or DIFFER for two dates in linked sentences, None where they are not comparable."""
    pairs = [(m, c) for m in mentions for c in counterparts if linked.are_linked(m.sentence, c.sentence)]
    if not pairs:
        return None
    first, last, part = _bounds(key)
    other_first, other_last, other_part = _bounds(other)
    if part == other_part != "" and "" in {first, other_first}:
        return FactState.AGREE  # one report leaves open on which day the time of day is
    inside = (first <= other_first and other_last <= last) or (other_first <= first and last <= other_last)
    if inside and (not part or not other_part):
        return FactState.AGREE
    if bool(part) != bool(other_part) or (first == last) != (other_first == other_last):
        return None
    alone = any(_count(all_dates[0], m.sentence) == 1 and _count(all_dates[1], c.sentence) == 1 for m, c in pairs)
    return FactState.DIFFER if alone else None


def _count(dates: dict[str, tuple[Mention, ...]], sentence: int) -> int:
    return sum(mention.sentence == sentence for mentions in dates.values() for mention in mentions)
