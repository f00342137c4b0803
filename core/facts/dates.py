"""Finds the dates, times and lengths of time of a text and resolves them against the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from core.facts.calendar_values import interval_of
from core.facts.date_rules import RULES
from core.facts.time_context import Context, Reading
from core.facts.time_expression import TimeExpression, TimeKind
from core.figures.number_words import grammar_of
from core.languages import Language, language_of
from core.languages.date_data import DateData

_WORD = re.compile(r"[^\W\d_]+|\d")
_DIGITS = frozenset("0123456789")
_STOP = re.compile(r"[.!?…][“”\"»«’‘]?(?=\s+[^\W\d_a-zäöüßàâéèêëîïôùûçñáíóú])|\n")


@dataclass(frozen=True, slots=True)
class _Form:
    rule: str
    pattern: re.Pattern[str]
    triggers: frozenset[str]
    rank: int


def find_times(
    text: str, language: str, published: str | None = None, start: int = 0, end: int | None = None
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of `text[start:end]` in order, placed on the whole of `text`.

    Args:
        text: The published text.
        language: A code of two letters; a language that is not known has no time expressions but ISO dates.
        published: The day or moment of publication in ISO 8601. Without it, what hangs on it stays unresolved.
        start: Where to begin, counted from 0.
        end: Where to stop.
    """
    end = len(text) if end is None else end
    known = language_of(language)
    day, hour = _day_of(published), _hour_of(published)
    found: list[TimeExpression] = []
    for first, last in _sentences(text, start, end):
        found.extend(_in_sentence(Context(text, first, last, known, day, tuple(found[-3:]), hour)))
    return tuple(found)


def _day_of(published: str | None) -> date | None:
    try:
        return None if not published else date.fromisoformat(published[:10])
    except ValueError:
        return None


def _hour_of(published: str | None) -> int | None:
    match = re.match(r"\d{4}-\d\d-\d\d[T ](\d\d)", published or "")
    return None if match is None else int(match.group(1))


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Rough sentences: only the verb that decides between a past and a coming day is looked for in them."""
    first = start
    for stop in _STOP.finditer(text, start, end):
        # An ordinal's point ends no sentence: "am 3. Oktober".
        if stop.group() == "." and stop.start() and text[stop.start() - 1].isdigit():
            continue
        yield from _bounded(first, stop.end())
        first = stop.end()
    yield from _bounded(first, end)


# No sentence is longer in characters; what goes on without an end is read in pieces.
_LONGEST = 2000


def _bounded(first: int, last: int) -> Iterator[tuple[int, int]]:
    for at in range(first, last, _LONGEST):
        yield at, min(at + _LONGEST, last)


def _in_sentence(context: Context) -> list[TimeExpression]:
    text, first, last, language = context.text, context.first, context.last, context.language
    words = set(map(str.lower, _WORD.findall(text, first, last)))
    if not words.isdisjoint(_DIGITS):
        words.add("digit")
    candidates: list[tuple[int, int, int, re.Match[str], str]] = []
    for form in _forms_of(language.code):
        if form.triggers and words.isdisjoint(form.triggers):
            continue
        candidates.extend(
            (match.start(), -match.end(), form.rank, match, form.rule)
            for match in form.pattern.finditer(text, first, last)
            if match.end() > match.start()
        )
    candidates.sort(key=lambda candidate: candidate[:3])
    found: list[TimeExpression] = []
    reached = first
    for start, negative_end, _, match, rule in candidates:
        if start < reached or _is_part_of_name(text, start, -negative_end, language):
            continue
        reading = RULES[rule](match, context)
        if reading is None:
            continue
        expression = _expression(start, -negative_end, reading, context)
        found.append(expression)
        context = replace(context, before=(*context.before[-3:], expression))
        reached = expression.end
    return found


@lru_cache(maxsize=16)
def _shared_part(language: str) -> re.Pattern[str]:
    """What follows a compound that shares its last part with the next: "Freitag- und Sonntagsspiele"."""
    return re.compile(rf"-,?\s+(?:{language_of(language).dates.compound_joins})\s+(?P<next>\w+)")


def _is_part_of_name(text: str, start: int, end: int, language: Language) -> bool:
    """Whether calendar words are part of a name or compound: "Winter Palace", "Bild am Sonntag", "Sonntag-Spiele"."""
    words = text[start:end].split()
    data = language.dates
    if text[end : end + 1] in {"-", "‐", "‑"} and text[end + 1 : end + 2].isalpha() and "weekday" in data.capitalised:
        return words[-1].lower() in data.weekdays or words[-1].lower() in _glued(data)
    shared = _shared_part(language.code).match(text, end)
    if shared is not None and shared["next"].lower() not in _glued(data):  # "Freitag- und Sonntagabend" are times
        return True
    lead = text[max(0, start - 24) : start]
    if data.name_leads and words[0].lower() in data.weekdays and re.search(data.name_leads, lead):
        return True
    is_titled = len(words) == 2 and all(word[0].isupper() for word in words) and words[1].lower() in data.units
    if is_titled and "season" not in data.capitalised and text[start - 1 : start].strip():
        return True  # on "This Week": a programme; only where nouns have no capital of their own
    if len(words) > 1 or "season" in data.capitalised or not words[0][0].isupper() or not lead.strip():
        return False
    # Where seasons and parts of a day have no capital, one with a capital inside a sentence begins or is a name.
    is_inside = lead.rstrip()[-1] not in ".!?…:"
    return is_inside and (words[0].lower() in data.seasons or words[0].lower() in data.parts)


def _expression(start: int, end: int, reading: Reading, context: Context) -> TimeExpression:
    """Put a reading on its place, with the days it covers and the word before it that opens or counts it."""
    while end > start and context.text[end - 1].isspace():
        end -= 1
    data = context.language.dates
    lead = context.text[max(context.first, start - 24) : start].lower().split()
    before = lead[-1] if lead else ""
    open_end = "since" if before in data.since else "until" if before in data.until else ""
    covered = interval_of(reading.covers or reading.value, reading.modifier)
    if reading.kind is TimeKind.DURATION and context.published is not None:
        covered = _counted_from(context.published, reading.value, before, data)
    first, last = ("", "") if covered is None else (covered[0].isoformat(), covered[1].isoformat())
    return TimeExpression(
        start, end, reading.kind, reading.value, first, last, reading.modifier, open_end, reading.reason
    )


def _counted_from(day: date, value: str, before: str, data: DateData) -> tuple[date, date] | None:
    """The days that a length of time counted from the publication leads to: "vor zwei Wochen"."""
    sign = -1 if before in data.ago else 0
    match = re.fullmatch(r"P(\d{1,3})([DWMY])", value)
    if not sign or match is None:
        return None
    count, unit = int(match.group(1)), match.group(2)
    if unit == "D":
        there = day + timedelta(sign * count)
        return there, there
    if unit == "W":
        there = day + timedelta(sign * count * 7)
        monday = there - timedelta(there.weekday())
        return monday, monday + timedelta(6)
    months = count * (12 if unit == "Y" else 1)
    index = day.year * 12 + day.month - 1 + sign * months
    if index < 12:
        return None
    year, month = index // 12, index % 12 + 1
    return interval_of(f"{year:04d}" if unit == "Y" else f"{year:04d}-{month:02d}")


def _alternatives(words: Iterable[str]) -> str:
    """Words as alternatives, the longer first, spaces standing for any white space."""
    return (
        "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda w: (-len(w), w)))
        or r"(?!)"
    )


@lru_cache(maxsize=16)
def _forms_of(code: str) -> tuple[_Form, ...]:
    language = language_of(code)
    data = language.dates
    lists = _word_lists(language)
    triggers = {
        "month": frozenset(language.figures.months),
        "month_days": frozenset(f"{month}tage{ending}" for month in language.figures.months for ending in ("", "n")),
        "weekday": frozenset(data.weekdays) | _glued(data),
        "unit": frozenset(data.units),
        "phase": frozenset(data.phases),
        "season": frozenset(f"{season}{ending}" for season in data.seasons for ending in ("", "s")),
        "part": frozenset(data.parts),
        "relative_day": frozenset(data.relative_days), "relative_year": frozenset(data.relative_years),
        "digit": frozenset({"digit"}), "ordinal": frozenset(data.ordinals),
        "clock_word": frozenset({"digit", *data.clock_words, *language.figures.clock_quarter}),
        "set": _firsts(data.sets), "length": frozenset(data.lengths), "reference": _lasts(data.references),
        "holiday": _lasts(data.holidays),
    }  # fmt: skip
    forms: list[_Form] = []
    for rank, form in enumerate(data.forms):
        wanted = [triggers.get(name, frozenset[str]()) for name in form.triggers]
        # A list without a set of its own (word beginnings) leaves the pattern to be tried everywhere.
        needed = frozenset[str]().union(*wanted) if wanted and all(wanted) else frozenset[str]()
        pattern = _filled(form.pattern, lists)
        forms.append(_Form(form.rule, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE), needed, rank))
    return tuple(forms)


def _glued(data: DateData) -> frozenset[str]:
    """German "Donnerstagabend"."""
    return frozenset(weekday + part for weekday in data.weekdays for part in data.parts)


def _firsts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.split(" ")[0].split("'")[0] for word in words)


def _lasts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.split(" ")[-1] for word in words)


def _word_lists(language: Language) -> Mapping[str, str]:
    data, grammar = language.dates, grammar_of(language.code)
    numbers = _alternatives({*grammar.data.units, *grammar.data.ones})
    if grammar.data.pieces:
        numbers = rf"(?:{_alternatives(grammar.data.pieces)})+|{numbers}"
    return {
        "month": _alternatives(language.figures.months), "weekday": _alternatives(data.weekdays),
        "unit": _alternatives(data.units), "season": _alternatives(data.seasons), "part": _alternatives(data.parts),
        "phase": _alternatives(data.phases), "reference": _alternatives(data.references),
        "several": _alternatives(data.several), "set": _alternatives(data.sets), "length": _alternatives(data.lengths),
        "holiday": _alternatives(data.holidays), "decade": _alternatives(data.decades),
        "ordinal": _alternatives(data.ordinals), "last": _alternatives(data.last), "next": _alternatives(data.next),
        "this": _alternatives(data.this), "relday": _alternatives(data.relative_days),
        "relyear": _alternatives(data.relative_years), "number": f"(?:{numbers})(?!\\w)", **data.lists,
    }  # fmt: skip


def _filled(pattern: str, lists: Mapping[str, str]) -> str:
    """Put the lists into a pattern; a list may itself name others. Counts such as {1,2} are left alone."""
    for _ in range(3):
        pattern = re.sub(r"\{([a-z]+)\}", lambda match: f"(?:{lists[match.group(1)]})", pattern)
    return pattern
