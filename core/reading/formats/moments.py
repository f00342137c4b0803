"""Moments as wire items and pages write them, in one form."""

from __future__ import annotations

import re
from datetime import datetime

# "2026-05-18", "2026-05-18T12:19:11+02:00", "20260518T121911Z", "2026-05-18 12:19:11.0": all that differs is dropped.
_FRACTION = re.compile(r"(?<=\d\d:\d\d)[.,]\d+|(?<=T\d{6})[.,]\d+")


def iso_moment(text: str) -> str:
    """Return a moment in ISO 8601 to the minute, with its offset where one is given; "" if it is none.

    >>> iso_moment("20260518T121911+0200")
    '2026-05-18T12:19+02:00'
    >>> iso_moment("2026-05-18")
    '2026-05-18'
    """
    text = _FRACTION.sub("", text.strip())
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if len(text) <= len("2026-05-18"):
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes")
