"""Moments as wire items and pages write them, in one form."""

from __future__ import annotations

import re
from datetime import datetime

# "2025-03-04", "2025-03-04T05:06:07+01:00", "20250304T050607Z", "2025-03-04 05:06:07.0": all that differs is dropped.
_FRACTION = re.compile(r"(?<=\d\d:\d\d)[.,]\d+|(?<=T\d{6})[.,]\d+")


def iso_moment(text: str) -> str:
    """Return a moment in ISO 8601 to the minute, with its offset where one is given; "" if it is none.

    >>> iso_moment("20250304T050607+0100")
    '2025-03-04T05:06+01:00'
    >>> iso_moment("2025-03-04")
    '2025-03-04'
    """
    text = _FRACTION.sub("", text.strip())
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if len(text) <= len("2025-03-04"):
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes")
