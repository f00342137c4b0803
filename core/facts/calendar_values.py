"""Calendar arithmetic on ISO 8601 and TIMEX3 values: what days a value covers, and the values of days and weeks.

TIMEX3 (ISO-TimeML, ISO 24617-1) writes days, weeks, months and years as ISO 8601 does and adds seasons ("2025-SU"),
quarters ("2025-Q3"), halves ("2025-H2"), weekends ("2025-W43-WE"), decades ("199"), centuries ("19") and parts of
a day ("2025-10-22TAF").
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

# Months of the meteorological seasons, as news use them; a winter begins in the December of its year.
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
_THIRDS = {"START": 0, "MID": 1, "END": 2}
_FIRST_YEAR, _LAST_YEAR = 1, 9998
_MONTHS = 12


def day_value(day: date) -> str:
    """Return the day as "2025-10-22"."""
    return day.isoformat()


def week_value(day: date) -> str:
    """Return the ISO week of the day as "2025-W43"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def shifted_month(day: date, months: int) -> date:
    """Return the first day of the month that lies `months` after that of `day`."""
    index = day.year * 12 + day.month - 1 + months
    year = min(max(index // 12, _FIRST_YEAR), _LAST_YEAR)
    return date(year, index % 12 + 1, 1)


def safe_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def easter(year: int) -> date:
    """Return Easter Sunday of a year (Gregorian; the rule of Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=4096)  # a report returns to the same days
def interval_of(value: str, modifier: str = "") -> tuple[date, date] | None:
    """Return the first and the last day that a TIMEX3 value covers, or None where it leaves them open.

    Args:
        value: The value; a part of a day or a clock time covers its day.
        modifier: "START", "MID" or "END" for a third of the stretch.
    """
    found = _days_of(value)
    if found is None or modifier not in _THIRDS:
        return found
    first, last = found
    days = (last - first).days + 1
    third = _THIRDS[modifier]
    return first + timedelta(days * third // 3), first + timedelta(days * (third + 1) // 3 - 1)


def _days_of(value: str) -> tuple[date, date] | None:  # noqa: PLR0911  # each way out is one case, told in its own line
    if match := re.fullmatch(r"(\d{4})/(\d{4})", value):
        return date(int(match.group(1)), 1, 1), date(int(match.group(2)), 12, 31)
    head = value.split("T", 1)[0] if re.match(r"\d{4}-\d\d-\d\dT", value) else value
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", head):
        day = safe_date(*(int(part) for part in match.groups()))
        return None if day is None else (day, day)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", head):
        year, month = (int(part) for part in match.groups())
        return _months(year, month, month) if 1 <= month <= 12 else None
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", head):
        try:
            monday = date.fromisocalendar(int(match.group(1)), int(match.group(2)), 1)
        except ValueError:
            return None
        return monday + timedelta(5 if match.group(3) else 0), monday + timedelta(6)
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", head):
        return _months(int(match.group(1)), *_SEASONS[match.group(2)])
    if match := re.fullmatch(r"(\d{4})-([QH])(\d)", head):
        length = 3 if match.group(2) == "Q" else 6
        number = int(match.group(3))
        is_in_year = 1 <= number <= _MONTHS // length
        return _months(int(match.group(1)), (number - 1) * length + 1, number * length) if is_in_year else None
    return _years_of(head)


def _years_of(value: str) -> tuple[date, date] | None:
    if not value.isascii() or not value.isdigit() or not 2 <= len(value) <= 4 or int(value) == 0:
        return None
    missing = 4 - len(value)
    return date(int(value) * 10**missing, 1, 1), date((int(value) + 1) * 10**missing - 1, 12, 31)


def _months(year: int, first: int, last: int) -> tuple[date, date] | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])
