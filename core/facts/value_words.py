"""The values of facts in a reader's words: "2026-03-10TMO" is "the morning of Tuesday 10 March 2026"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from core.facts.fact import FactKind
from core.phrases import joined, phrase

_SEASONS = {
    "SP": phrase("spring"),
    "SU": phrase("summer"),
    "FA": phrase("autumn"),
    "WI": phrase("winter"),
}
_PARTS_OF_A_YEAR = {
    "Q1": phrase("the first quarter"),
    "Q2": phrase("the second quarter"),
    "Q3": phrase("the third quarter"),
    "Q4": phrase("the fourth quarter"),
    "H1": phrase("the first half"),
    "H2": phrase("the second half"),
}
_MONTHS = (
    *(phrase("January"), phrase("February"), phrase("March"), phrase("April"), phrase("May"), phrase("June")),
    *(phrase("July"), phrase("August"), phrase("September"), phrase("October"), phrase("November")),
    phrase("December"),
)
_WEEKDAYS = (
    *(phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"), phrase("Friday")),
    *(phrase("Saturday"), phrase("Sunday")),
)
# Units that figures give by an English word, as they stand beside 1 and beside any other number; signs and currencies
# stand as they are.
_UNITS = {
    "second": (phrase("second"), phrase("seconds")),
    "minute": (phrase("minute"), phrase("minutes")),
    "hour": (phrase("hour"), phrase("hours")),
    "day": (phrase("day"), phrase("days")),
    "week": (phrase("week"), phrase("weeks")),
    "month": (phrase("month"), phrase("months")),
    "year": (phrase("year"), phrase("years")),
    "decade": (phrase("decade"), phrase("decades")),
    "century": (phrase("century"), phrase("centuries")),
    "mile": (phrase("mile"), phrase("miles")),
    "yard": (phrase("yard"), phrase("yards")),
    "foot": (phrase("foot"), phrase("feet")),
    "inch": (phrase("inch"), phrase("inches")),
    "acre": (phrase("acre"), phrase("acres")),
    "pound": (phrase("pound"), phrase("pounds")),
    "ounce": (phrase("ounce"), phrase("ounces")),
    "gallon": (phrase("gallon"), phrase("gallons")),
    "ton": (phrase("ton"), phrase("tons")),
    "liter": (phrase("liter"), phrase("liters")),
    "degree": (phrase("degree"), phrase("degrees")),
    "pp": ("pp", phrase("percentage points")),
}
_BOUNDS = {
    "about": phrase("about"),
    "almost": phrase("almost"),
    "just over": phrase("just over"),
    "at least": phrase("at least"),
    "more than": phrase("more than"),
    "up to": phrase("up to"),
    "less than": phrase("less than"),
}
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
    amount = joined(":" if ":" in value else "–", amounts)
    if unit in _UNITS:
        unit = _UNITS[unit][0 if amount == "1" else 1]
    return joined(" ", [part for part in (_BOUNDS.get(before, before), amount, unit) if part])


def _amount(number: float) -> str:
    for size in (10**12, 10**9, 10**6):
        scaled = number / size
        if abs(scaled) >= 1 and round(scaled, 3) == scaled:
            amount = _digits(f"{scaled:,.3f}".rstrip("0").rstrip("."))
            if size == 10**12:
                return phrase("{amount} trillion", amount=amount)
            return (
                phrase("{amount} billion", amount=amount)
                if size == 10**9
                else phrase("{amount} million", amount=amount)
            )
    return _digits(f"{number:,.0f}" if number == int(number) else f"{number:,.12g}")


def _digits(number: str) -> str:
    """Return a number that other languages can part otherwise: "1,234.5" is "1 234,5" in German."""
    number = number.replace("-", "−")
    whole, point, fraction = number.partition(".")
    thousands, comma, rest = whole.rpartition(",")
    grouped = phrase("{thousands},{rest}", thousands=_digits(thousands), rest=rest) if comma else whole
    return phrase("{whole}.{fraction}", whole=grouped, fraction=fraction) if point else grouped


def date_words(value: str, first: str = "", last: str = "", modifier: str = "") -> str:
    """Return a date in words.

    Args:
        value: A TIMEX3 value such as "2026-03-10TMO" or "2025-W43", a time of day ("T20:30"), a season ("2025/2026")
            or two days with a slash between.
        first: The first day that it covers, where it is known, in ISO 8601.
        last: The last day.
        modifier: "START", "MID" or "END" for a third of the stretch.
    """
    if re.fullmatch(r"T\d\d:\d\d|\d{4}/\d{4}", value):
        return value.removeprefix("T")
    days, _, part = value.partition("T") if re.match(_ISO, value) else (value, "", "")
    words = "" if "/" in days else _one_stretch(days, first)
    if words:
        return _with_time(_third(words, modifier), part)
    start, _, end = days.partition("/") if "/" in days else (first, "", last or first)
    return _between(start, end) if start else value


def _third(words: str, modifier: str) -> str:
    if modifier == "START":
        return phrase("early {date}", date=words)
    if modifier == "MID":
        return phrase("the middle of {date}", date=words)
    return phrase("late {date}", date=words) if modifier == "END" else words


def _one_stretch(value: str, first: str) -> str:
    if found := _day(value):
        return _single_day(found)
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value):
        return _month_words(int(match[1]), int(match[2]))
    if re.fullmatch(r"\d{3,4}", value):
        return value if len(value) == 4 else phrase("the {year}s", year=f"{value}0")
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        years = f"{match[1]}/{(int(match[1]) + 1) % 100:02d}" if match[2] == "WI" else match[1]
        return phrase("{season} {year}", season=_SEASONS[match[2]], year=years)
    if match := re.fullmatch(r"(\d{4})-(Q[1-4]|H[12])", value):
        return phrase("{part} of {year}", part=_PARTS_OF_A_YEAR[match[2]], year=match[1])
    return _week_words(value, first)


def _week_words(value: str, first: str) -> str:
    match = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if match is None:
        return ""
    found = _day(first) or _monday(int(match[1]), int(match[2]), 5 if match[3] else 0)
    if found is None:
        return ""
    if match[3]:
        return phrase("the weekend from {date}", date=_day_words(found))
    return phrase("the week from {date}", date=_day_words(found))


def _monday(year: int, week: int, days: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1) + timedelta(days)
    except (ValueError, OverflowError):
        return None


def _month_words(year: int, month: int) -> str:
    return phrase("{month} {year}", month=_MONTHS[month - 1], year=str(year))


def _day_words(day: date) -> str:
    return phrase("{day} {month} {year}", day=day.day, month=_MONTHS[day.month - 1], year=str(day.year))


def _single_day(day: date) -> str:
    """Return a day with its weekday: reports name mostly the one, readers want both."""
    return phrase("{weekday} {date}", weekday=_WEEKDAYS[day.weekday()], date=_day_words(day))


def _with_time(words: str, part: str) -> str:
    if part in _PARTS_OF_A_DAY:
        return _PARTS_OF_A_DAY[part](words)
    if re.fullmatch(r"\d\d(:\d\d)?", part):
        return phrase("{date}, {time}", date=words, time=part if ":" in part else f"{part}:00")
    return words


_PARTS_OF_A_DAY: dict[str, Callable[[str], str]] = {
    "MO": lambda day: phrase("the morning of {date}", date=day),
    "MI": lambda day: phrase("noon on {date}", date=day),
    "AF": lambda day: phrase("the afternoon of {date}", date=day),
    "EV": lambda day: phrase("the evening of {date}", date=day),
    "NI": lambda day: phrase("the night of {date}", date=day),
    "DT": lambda day: phrase("{date}, by day", date=day),
}


def _between(start: str, end: str) -> str:
    """Return two days as the month or year that they enclose, or as "21 to 31 March 2026"."""
    first, last = _day(start), _day(end)
    if first is None or last is None:
        return phrase("{first} to {last}", first=start, last=end) if end and end != start else start
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
            return _month_words(first.year, first.month)
    return ""


def _from_to(first: date, last: date) -> str:
    if first.year != last.year:
        return phrase("{first} to {last}", first=_day_words(first), last=_day_words(last))
    if first.month != last.month:
        return phrase("{day} {month} to {last}", day=first.day, month=_MONTHS[first.month - 1], last=_day_words(last))
    return phrase("{day} to {last}", day=first.day, last=_day_words(last))


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(_ISO, value) else None
    except ValueError:
        return None
