"""How days are read: written out, by weekday, counted from today or from the day before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.facts.calendar_values import day_value, safe_date
from core.facts.stretches import STRETCH, is_in_stretch, tells_past
from core.facts.time_context import (
    DATE,
    TIME,
    UNKNOWN_DAY,
    Context,
    Reading,
    direction,
    hangs_on_something,
    lacks_capital,
    nearest_day,
    part_of_next_day,
    year_said,
)
from core.languages.date_data import NEVER
from core.languages.word_lists import any_of


def iso(match: re.Match[str], context: Context) -> Reading | None:
    """2025-10-22."""
    del context
    value = match.group()
    return Reading(DATE, value) if safe_date(*(int(part) for part in value.split("-"))) else None


def day(match: re.Match[str], context: Context) -> Reading | None:
    """22. Oktober 2025; Mittwoch, 22. Oktober; 22.10.2025."""
    if lacks_capital(match, "month", context):
        return None
    number = int(context.part(match, "day"))
    return _day_in_month(match, context, number)


def listed_day(match: re.Match[str], context: Context) -> Reading | None:
    """18. und 19. Dezember: the first of days that share their month."""
    return _day_in_month(match, context, int(re.sub(r"\D", "", match.group())))


def _day_in_month(match: re.Match[str], context: Context, number: int) -> Reading | None:
    written = context.part(match, "monthnumber")
    month = int(written) if written else context.language.figures.months.get(context.part(match, "month"), 0)
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    year = year_said(match, context)
    if year is not None:
        found = safe_date(year, month, number)
        return None if found is None else Reading(DATE, day_value(found), reason="written out")
    if context.published is None:
        return Reading(DATE, f"XXXX-{month:02d}-{number:02d}", reason="year not known")
    candidates = [d for y in (-1, 0, 1) if (d := safe_date(context.published.year + y, month, number))]
    found = nearest_day(candidates, context, match.start(), match.end())
    return None if found is None else Reading(DATE, day_value(found), reason="year from the publication date")


def weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Mittwoch; Donnerstagabend."""
    if lacks_capital(match, "weekday", context):
        return None
    number = context.language.dates.weekdays[context.part(match, "weekday")]
    part = context.language.dates.parts.get(context.part(match, "part"), "")
    return weekday_reading(number, None, part, match, context)


def weekday_reading(number: int, shift: int | None, part: str, match: re.Match[str], context: Context) -> Reading:
    """Return the day that a weekday falls on.

    Args:
        number: The weekday, Monday being 1.
        shift: -1 after "vergangen", 1 after "nächst", 0 after "dies", None without such a word.
        part: The code of a part of the day, or "".
        match: Where it stands.
        context: The sentence and the day of publication.
    """
    kind = TIME if part else DATE
    tail = f"T{part}" if part else ""
    now = context.published
    if now is None:
        return Reading(kind, f"XXXX-WXX-{number}{tail}", reason="no publication date")
    way = shift or direction(context, match.start(), match.end())
    data = context.language.dates
    since = rf"\b(?:{any_of(data.ever_since) or NEVER})\s+$"
    if re.search(since, context.text[max(0, match.start() - 9) : match.start()], re.IGNORECASE):
        way = -1
    deadline = re.compile(rf"\s+(?:{data.deadline})\b")  # "until Monday to respond", "bis Montag Zeit"
    if shift is None and deadline.match(context.text, match.end(), context.last) and _ends(match, context):
        way = 1
    ahead = (number - now.isoweekday()) % 7
    if shift is None and is_in_stretch(match, context) and not tells_past(match, context):
        return _of_stretch(number, ahead, tail, match, context)
    if not way and shift is None and context.text[match.end() : match.end() + 2] in data.possessives:
        return Reading(kind, f"XXXX-WXX-{number}{tail}", reason="the text does not say which one")
    if shift == 0:  # "diesen Mittwoch": the nearest one, whatever the tense of the verb that announces it
        way = 1 if ahead <= _HALF_A_WEEK else -1
    if shift == 1:
        found = now + timedelta(ahead or 7)
    elif shift == -1:
        found = now - timedelta((-ahead) % 7 or 7)
    elif way > 0 or (way == 0 and ahead == 1):
        # Without a verb that tells, tomorrow is meant rather than six days ago.
        found = now + timedelta(ahead)
    else:
        # News tell of what was unless the verb says otherwise.
        found = now - timedelta((-ahead) % 7)
    reason = {1: "coming, by the verb or word before it", -1: "past, by the verb or word before it"}.get(
        way, "past by default"
    )
    return Reading(kind, day_value(found) + tail, reason=reason)


def _ends(match: re.Match[str], context: Context) -> bool:
    """Whether a word right before a day makes it the last one: "until Monday", "bis Montag"."""
    lead = context.text[max(context.first, match.start() - 12) : match.start()].lower().split()[-1:]
    return bool(lead) and lead[0] in context.language.dates.until


def _of_stretch(number: int, ahead: int, tail: str, match: re.Match[str], context: Context) -> Reading:
    """The coming day that opens or closes a stretch; the last one follows the first: "von Montag bis Freitag"."""
    begin = context.published if context.published is not None else date.max
    opened = next((time.first for time in context.before[-1:] if time.first and match.start() - time.end < _NEAR), "")
    if opened >= begin.isoformat():
        begin = date.fromisoformat(opened)
        ahead = (number - begin.isoweekday()) % 7
    kind = TIME if tail else DATE
    return Reading(kind, day_value(begin + timedelta(ahead)) + tail, reason=STRETCH)


_NEAR = 12  # characters between the two days of a stretch: " bis zum "
_HALF_A_WEEK = 3  # days: the nearest day of a name is never further off


def relative_day(match: re.Match[str], context: Context) -> Reading | None:
    """Heute, gestern, morgen; gestern Abend."""
    word = context.part(match, "word")
    code = context.language.dates.days_or_parts.get(word)
    # "Morgen" with a capital inside a sentence is the morning.
    if code is not None and match.group()[:1].isupper() and not _begins(match, context):
        if hangs_on_something(match, context):
            return Reading(TIME, f"{UNKNOWN_DAY}T{code}", reason="counted from what has no date here")
        if (after := part_of_next_day(match, context)) is not None:
            return Reading(TIME, f"{after}T{code}", reason="on the day after the one last spoken of")
        anchor = context.last_day or (context.published.isoformat() if context.published else UNKNOWN_DAY)
        return Reading(TIME, f"{anchor}T{code}", reason="on the day last spoken of")
    shift = context.language.dates.relative_days[word]
    part = context.language.dates.parts.get(context.part(match, "part"), "")
    if context.published is None:
        return Reading(DATE, UNKNOWN_DAY, reason="no publication date") if shift else Reading(DATE, "PRESENT_REF")
    if shift == 0 and not part and not _has_clock(match, context):
        # "Heute" is the day of publication with a verb of one act, and these days with one of a state. TimeML notes
        # both as PRESENT_REF; the day is kept beside it.
        covers = day_value(context.published) if _tells_of_one_act(match, context) else ""
        return Reading(DATE, "PRESENT_REF", reason="today", covers=covers)
    found = day_value(context.published + timedelta(shift))
    return (
        Reading(TIME, f"{found}T{part}", reason="from the publication date")
        if part
        else Reading(DATE, found, reason="from the publication date")
    )


def _tells_of_one_act(match: re.Match[str], context: Context) -> bool:
    """Whether "today" is the day of publication and not nowadays, by the verb of its clause and the words beside."""
    lead = context.text[max(context.first, match.start() - 12) : match.start()].lower().split()[-1:]
    behind = context.text[match.end() : match.end() + 8].lower().split()[:1]
    data = context.language.dates
    if any(word in data.nowadays for word in (*lead, *behind)):
        return False
    way = direction(context, match.start(), match.end())
    if way <= 0:
        return way < 0
    near = context.text[max(context.first, match.start() - 120) : min(context.last, match.end() + 120)].lower().split()
    return any(word in data.coming_words and word not in data.of_states for word in near)


def _begins(match: re.Match[str], context: Context) -> bool:
    lead = context.text[context.first : match.start()].strip(" \n\t„“”\"«»‹›'’–-")
    return not lead


def _has_clock(match: re.Match[str], context: Context) -> bool:
    clause = context.text[match.end() : match.end() + 40]
    units = rf"h\b|{context.language.dates.clock_units}"
    return re.match(rf"\W+(?:\w+\W+)?\d{{1,2}}(?:[.:]\d\d)?\s*(?:{units})", clause) is not None


def shifted_day(match: re.Match[str], context: Context) -> Reading | None:
    """Tags darauf, am Vortag: a day counted from the one the text spoke of last."""
    shift = -1 if context.part(match, "before", "before2", "before3") else 1
    anchor = context.last_day
    last = context.before[-1].value if context.before else ""
    if re.fullmatch(r"\d{4}(?:-(?:\d\d|[A-Z]\w|W\d\d))?", last):
        anchor = ""  # "Im Herbst 2022 … am nächsten Tag": of which day is not said
    if not anchor and context.part(match, "before") and context.published is not None:
        anchor = context.published.isoformat()
    if not anchor:
        return Reading(DATE, UNKNOWN_DAY, reason="the day it is counted from is not known")
    return Reading(DATE, day_value(date.fromisoformat(anchor) + timedelta(shift)), reason=f"counted from {anchor}")
