"""Days, weeks, months and years counted from the publication."""

from __future__ import annotations

from datetime import timedelta

from core.facts.calendar_values import day_value, shifted_month, week_value
from core.facts.time_context import UNKNOWN_DAY, Context

# As far as this calendar reaches from any day of a report; "999999 days ago" is only a length of time.
_YEARS = 1000
_FARTHEST = {"D": 365 * _YEARS, "W": 52 * _YEARS, "M": 12 * _YEARS, "Q": 4 * _YEARS, "Y": _YEARS}


def shifted(unit: str, shift: int, context: Context) -> str | None:  # noqa: PLR0911  # each way out is one case, told in its own line
    """The day, week, month, quarter or year that lies `shift` of them from the publication, or None if out of reach."""
    now = context.published
    if now is None:
        return {
            "D": UNKNOWN_DAY,
            "W": "XXXX-WXX",
            "M": "XXXX-XX",
            "Y": "XXXX",
            "Q": "XXXX-QX",
            "WE": "XXXX-WXX-WE",
        }.get(unit)
    if abs(shift) > _FARTHEST.get(unit, abs(shift)):
        return None
    if unit == "D":
        return day_value(now + timedelta(shift))
    if unit == "W":
        return week_value(now + timedelta(7 * shift))
    if unit == "M":
        return shifted_month(now, shift).isoformat()[:7]
    if unit == "Q":
        there = shifted_month(now, 3 * shift)
        return f"{there.year}-Q{(there.month - 1) // 3 + 1}"
    if unit == "Y":
        return f"{now.year + shift:04d}"
    if unit == "DE":
        return f"{now.year // 10 + shift:03d}"
    if unit == "CE":
        return f"{now.year // 100 + shift:02d}"
    return None
