"""The values of facts in a reader's words: "2026-03-10TMO" is "the morning of Tuesday 10 March 2026"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.facts.fact import FactKind

_PARTS_OF_A_DAY = {
    "MO": "the morning of {}",
    "MI": "noon on {}",
    "AF": "the afternoon of {}",
    "EV": "the evening of {}",
    "NI": "the night of {}",
    "DT": "{}, by day",
}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_THIRDS = {"START": "early {}", "MID": "the middle of {}", "END": "late {}"}
_PARTS_OF_A_YEAR = {
    "Q1": "the first quarter",
    "Q2": "the second quarter",
    "Q3": "the third quarter",
    "Q4": "the fourth quarter",
    "H1": "the first half",
    "H2": "the second half",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Units that figures give by an English word in the singular; signs and currencies have no plural.
_REGULAR = (
    *("second", "minute", "hour", "day", "week", "month", "year", "decade", "mile", "yard", "acre", "pound", "ounce"),
    *("gallon", "ton", "liter", "degree"),
)
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "pp": "percentage points",
    **{unit: f"{unit}s" for unit in _REGULAR},
}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_ISO = r"\d{4}-\d\d-\d\d"
_NUMBER = re.compile(r"(?<![\d.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")


def value_words(kind: FactKind, value: str) -> str:
    """Return the value of a mention as a reader says it; names, speakers and unknown notations stay as they are.

    Args:
        kind: What the fact is about.
        value: The value of one of its mentions, or a stretch of days as "2026-03-21/2026-03-31".
    """
    if kind is FactKind.DATE:
        return date_words(value)
    return figure_words(value) if kind is FactKind.FIGURE else value


def figure_words(value: str) -> str:
    """Return a figure in words: "94000000 USD" is "94 million USD", "about 2 mile" is "about 2 miles"."""
    numbers = list(_NUMBER.finditer(value))
    if not numbers:
        return value
    before, unit = value[: numbers[0].start()].strip(), value[numbers[-1].end() :].strip()
    amounts = [_amount(float(number.group())) for number in numbers]
    amount = (":" if ":" in value else "–").join(amounts).replace("-", "−")
    if amount != "1":
        unit = _PLURALS.get(unit, unit)
    return " ".join(part for part in (before, amount, unit) if part)


def _amount(number: float) -> str:
    for size, name in _SCALES:
        scaled = number / size
        if abs(scaled) >= 1 and round(scaled, 3) == scaled:
            return f"{scaled:,.3f}".rstrip("0").rstrip(".") + f" {name}"
    return f"{number:,.0f}" if number == int(number) else f"{number:,.4g}"


def date_words(value: str, first: str = "", last: str = "", modifier: str = "") -> str:
    """Return a date in words.

    Args:
        value: A TIMEX3 value such as "2026-03-10TMO" or "2025-W43", or two days with a slash between.
        first: The first day that it covers, where it is known, in ISO 8601.
        last: The last day.
        modifier: "START", "MID" or "END" for a third of the stretch.
    """
    days, _, part = value.partition("T") if re.match(_ISO, value) else (value, "", "")
    words = "" if "/" in days else _one_stretch(days, first)
    if words:
        return _with_time(_THIRDS.get(modifier, "{}").format(words), part)
    start, _, end = days.partition("/") if "/" in days else (first, "", last or first)
    return _between(start, end) if start else value


def _one_stretch(value: str, first: str) -> str:
    if found := _day(value):
        return _single_day(found)
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value):
        return f"{_MONTHS[int(match[2]) - 1]} {match[1]}"
    if re.fullmatch(r"\d{3,4}", value):
        return value if len(value) == 4 else f"the {value}0s"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        years = f"{match[1]}/{(int(match[1]) + 1) % 100:02d}" if match[2] == "WI" else match[1]
        return f"{_SEASONS[match[2]]} {years}"
    if match := re.fullmatch(r"(\d{4})-(Q[1-4]|H[12])", value):
        return f"{_PARTS_OF_A_YEAR[match[2]]} of {match[1]}"
    return _week_words(value, first)


def _week_words(value: str, first: str) -> str:
    match = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if match is None:
        return ""
    found = _day(first) or _monday(int(match[1]), int(match[2]), 5 if match[3] else 0)
    return f"the {'weekend' if match[3] else 'week'} from {_day_words(found)}" if found else ""


def _monday(year: int, week: int, days: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1) + timedelta(days)
    except (ValueError, OverflowError):
        return None


def _day_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _single_day(day: date) -> str:
    """Return a day with its weekday: reports name mostly the one, readers want both."""
    return f"{_WEEKDAYS[day.weekday()]} {_day_words(day)}"


def _with_time(words: str, part: str) -> str:
    if part in _PARTS_OF_A_DAY:
        return _PARTS_OF_A_DAY[part].format(words)
    if re.fullmatch(r"\d\d(:\d\d)?", part):
        return f"{words}, {part if ':' in part else f'{part}:00'}"
    return words


def _between(start: str, end: str) -> str:
    """Return two days as the month or year that they enclose, or as "21 to 31 March 2026"."""
    first, last = _day(start), _day(end)
    if first is None or last is None:
        return f"{start} to {end}" if end and end != start else start
    return _whole_stretch(first, last) or _from_to(first, last)


def _whole_stretch(first: date, last: date) -> str:
    """Return the day, month or year that two days enclose, or ""."""
    if first == last:
        return _single_day(first)
    following = last + timedelta(1) if last < date.max else last
    if first.day == following.day == 1:
        months = (following.year - first.year) * 12 + following.month - first.month
        if months == 12 and first.month == 1:
            return str(first.year)
        if months == 1:
            return f"{_MONTHS[first.month - 1]} {first.year}"
    return ""


def _from_to(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{_day_words(first)} to {_day_words(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} to {_day_words(last)}"
    return f"{first.day} to {_day_words(last)}"


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(_ISO, value) else None
    except ValueError:
        return None
