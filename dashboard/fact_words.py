"""The values of facts in a reader's words: "2026-03-10TMO" is "Tuesday 10 March 2026, in the morning"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from core.facts import Fact, FactKind, FactState, Mention
from dashboard.wording import SIGLA, listed

_PARTS_OF_A_DAY = {
    "MO": "in the morning",
    "MI": "at noon",
    "AF": "in the afternoon",
    "EV": "in the evening",
    "NI": "at night",
    "DT": "by day",
}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "fall", "WI": "winter"}
_THIRDS = {"START": "early ", "MID": "the middle of ", "END": "late "}
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
# Units that the ledger gives by an English word in the singular; signs and currencies have no plural.
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "pp": "percentage points",
    **{unit: f"{unit}s" for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade", "mile")},
    **{unit: f"{unit}s" for unit in ("yard", "acre", "pound", "ounce", "gallon", "ton", "liter", "degree")},
    "century": "centuries",
}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DAYS = r"\d{4}-\d\d-\d\d"
_DATE_VALUE = re.compile(rf"{_DAYS}/{_DAYS}|{_DAYS}(?:T[A-Z0-9:]+)?")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")


def reason_words(fact: Fact) -> str:
    """Return why a fact's state is what it is, its values in a reader's words and those that differ side by side."""
    reason = fact.reason
    if fact.kind is FactKind.DATE:
        reason = _DATE_VALUE.sub(lambda found: date_words(found.group()), reason)
    elif fact.kind is FactKind.FIGURE:
        for value in {mention.value for mention in (*fact.left, *fact.right)}:
            reason = reason.replace(f"both say {value}", f"both say {figure_words(value)}")
            reason = reason.replace(f"{value}: in this", f"{figure_words(value)}: in this")
    if fact.state is FactState.DIFFER and fact.kind in {FactKind.DATE, FactKind.FIGURE}:
        sides = [
            f"{words} in {siglum}"
            for siglum, mentions in zip(SIGLA, (fact.left, fact.right), strict=True)
            if (words := _values(fact.kind, mentions))
        ]
        return f"{reason}: {', '.join(sides)}" if sides else reason
    return reason


def _values(kind: FactKind, mentions: Sequence[Mention]) -> str:
    words = [date_words(m.value) if kind is FactKind.DATE else figure_words(m.value) for m in mentions if m.value]
    return listed(list(dict.fromkeys(words)))


def figure_words(value: str) -> str:
    """Return the value of a figure in words: "94000000 USD" is "94 million USD", "about 2 mile" "about 2 miles"."""
    numbers = list(_NUMBER.finditer(value))
    if not numbers:
        return value
    before, unit = value[: numbers[0].start()], value[numbers[-1].end() :].strip()
    amounts = [_amount(float(number.group())) for number in numbers]
    amount = (":" if ":" in value else "–").join(amounts)
    if unit in _PLURALS and amount != "1":
        unit = _PLURALS[unit]
    return " ".join(part for part in (before.strip(), amount.replace("-", "−"), unit) if part)


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
        first: The first day that it covers, where it is known.
        last: The last day.
        modifier: "START", "MID" or "END" for a third of the stretch.
    """
    day, _, part = value.partition("T") if re.match(_DAYS, value) else (value, "", "")
    if "/" not in day and (words := _one_stretch(day, first)):
        return ", ".join(piece for piece in (_THIRDS.get(modifier, "") + words, _time_words(part)) if piece)
    start, _, end = day.partition("/") if "/" in day else (first, "", last or first)
    return _between(start, end) if start else value


def _one_stretch(value: str, first: str) -> str:  # noqa: PLR0911  # each notation is one case
    if found := _day(value):
        return f"{_WEEKDAYS[found.weekday()]} {found.day} {_MONTHS[found.month - 1]} {found.year}"
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return f"{_MONTHS[int(match[2]) - 1]} {match[1]}" if 1 <= int(match[2]) <= 12 else ""
    if re.fullmatch(r"\d{4}", value):
        return value
    if re.fullmatch(r"\d{3}", value):
        return f"the {value}0s"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        years = f"{match[1]}/{(int(match[1]) + 1) % 100:02d}" if match[2] == "WI" else match[1]
        return f"{_SEASONS[match[2]]} {years}"
    if (match := re.fullmatch(r"(\d{4})-([QH]\d)", value)) and match[2] in _PARTS_OF_A_YEAR:
        return f"{_PARTS_OF_A_YEAR[match[2]]} of {match[1]}"
    if re.fullmatch(r"\d{4}-W\d\d(-WE)?", value) and (found := _day(first)):
        stretch = "weekend" if value.endswith("WE") else "week"
        return f"the {stretch} from {found.day} {_MONTHS[found.month - 1]} {found.year}"
    return ""


def _time_words(part: str) -> str:
    if part in _PARTS_OF_A_DAY:
        return _PARTS_OF_A_DAY[part]
    return part if re.fullmatch(r"\d\d:\d\d", part) else f"{part}:00" if re.fullmatch(r"\d\d", part) else ""


def _between(start: str, end: str) -> str:
    """Return two days as the month or the year that they enclose, or as "21 to 31 March 2026"."""
    first, last = _day(start), _day(end)
    if first is None or last is None:
        return start
    following = date.fromordinal(last.toordinal() + 1) if last < date.max else last
    if first.day == following.day == 1:
        if first.month == following.month == 1 and following.year == first.year + 1:
            return str(first.year)
        if (following.year * 12 + following.month) - (first.year * 12 + first.month) == 1:
            return f"{_MONTHS[first.month - 1]} {first.year}"
    beginning = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        beginning += f" {_MONTHS[first.month - 1]}"
    if first.year != last.year:
        beginning += f" {first.year}"
    ending = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    return f"{_WEEKDAYS[last.weekday()]} {ending}" if first == last else f"{beginning} to {ending}"


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(_DAYS, value) else None
    except ValueError:
        return None
