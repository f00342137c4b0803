"""How times and parts of a day are read."""

from __future__ import annotations

import re
from datetime import timedelta

from core.facts.calendar_values import day_value
from core.facts.day_rules import weekday_reading
from core.facts.length_rules import number_of
from core.facts.time_context import (
    TIME,
    UNKNOWN_DAY,
    Context,
    Reading,
    clause_direction,
    hangs_on_something,
    lacks_capital,
    part_of_next_day,
    shift_of,
)


def part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """Am späten Nachmittag, am Abend: a part of the day that the text speaks of."""
    if lacks_capital(match, "part", context):
        return None
    code = context.language.dates.parts[context.part(match, "part")]
    if hangs_on_something(match, context):
        return Reading(TIME, f"{UNKNOWN_DAY}T{code}", reason="counted from what has no date here")
    if (after := part_of_next_day(match, context)) is not None:
        return Reading(TIME, f"{after}T{code}", reason="on the day after the one last spoken of")
    anchor = context.last_day or (context.published.isoformat() if context.published else UNKNOWN_DAY)
    now = context.published
    way = clause_direction(context, match.start(), match.end()) if now is not None else 0
    is_same = any(begin in match.group() for begin in context.language.dates.same)
    is_taken_over = not is_same and all(time.start < context.first for time in context.before)
    if now is not None and way > 0 and is_taken_over and UNKNOWN_DAY != anchor < now.isoformat():
        return Reading(TIME, f"{day_value(now)}T{code}", reason="coming, by the verb")
    is_over = context.hour is not None and context.hour >= _BEGINS[code]
    if now is not None and way < 0 and anchor == now.isoformat() and context.hour is not None and not is_over:
        return Reading(TIME, f"{day_value(now - timedelta(1))}T{code}", reason="past, by the verb and the hour")
    return Reading(TIME, f"{anchor}T{code}", reason="on the day last spoken of")


# From this hour on a part of the day may have been.
_BEGINS = {"MO": 0, "MI": 11, "AF": 12, "EV": 16, "NI": 0}


def modified_part(match: re.Match[str], context: Context) -> Reading | None:
    """This morning, last night, ce soir: a part of the day of publication or the one before."""
    code = context.language.dates.parts[context.part(match, "part")]
    if context.published is None:
        return Reading(TIME, f"{UNKNOWN_DAY}T{code}", reason="no publication date")
    shift = min(shift_of(context.part(match, "mod"), context) or 0, 0)
    return Reading(
        TIME, f"{day_value(context.published + timedelta(shift))}T{code}", reason="from the publication date"
    )


def night_to(match: re.Match[str], context: Context) -> Reading | None:
    """In der Nacht auf Dienstag: the night before that day."""
    word = context.part(match, "weekday")
    if not word or context.published is None:
        return Reading(TIME, f"{UNKNOWN_DAY}TNI")
    found = weekday_reading(context.language.dates.weekdays[word], None, "", match, context)
    return Reading(TIME, f"{found.value}TNI", reason=found.reason)


def clock(match: re.Match[str], context: Context) -> Reading | None:
    """20.30 Uhr; 8 p.m.; neun Uhr."""
    written = context.part(match, "clock", "hour")
    parts = re.split(r"\D", written) if written[:1].isdigit() else [str(number_of(written, context) or "")]
    minute = context.part(match, "minute") or (parts[1] if len(parts) > 1 else "0")
    if not parts[0].isdigit():
        return None
    hour = int(parts[0])
    half = context.part(match, "half")
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if hour > 24 or int(minute) > 59:
        return None
    return _clock_value(hour, int(minute), context)


def _clock_value(hour: int, minute: int, context: Context) -> Reading:
    return Reading(TIME, f"{context.last_day}T{hour:02d}:{minute:02d}", reason="on the day last spoken of")


def spoken_clock(match: re.Match[str], context: Context) -> Reading | None:
    """Halb neun; Viertel nach acht; zehn vor acht; 10 vor 8."""
    figures = context.language.figures
    words = match.group().lower().split()
    tail = [word for word in words if word not in figures.clock_after]
    hour = number_of(tail[-1], context)
    if hour is None or not 0 < hour <= 24 or hour.denominator != 1:
        return None
    minutes = next((figures.clock_half[word] for word in tail if word in figures.clock_half), 0)
    if words[0] not in figures.clock_half:
        amount = 15 if words[0] in figures.clock_quarter else int(number_of(words[0], context) or 0)
        minutes += -amount if figures.clock_past.isdisjoint(tail) else amount
        after = context.text[match.end() : match.end() + 30]
        if re.match(r"\s+[A-ZÄÖÜ]", after) or not amount:
            return None
    total = int(hour) * 60 + minutes
    return _clock_value(total // 60, total % 60, context)
