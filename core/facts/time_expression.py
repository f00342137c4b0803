"""What a date, time or length of time in a report is once it is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TimeKind(StrEnum):
    """The kinds of time expressions that TIMEX3 knows."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date, time, length of time or recurrence in a text.

    Attributes:
        start: Position of its first character, counted from 0; the preposition before it stays outside.
        end: Position after its last character.
        kind: Which of the four it is.
        value: Its TIMEX3 value: "2025-10-22", "2025-W43", "2025-10-22TAF", "P2W", "PRESENT_REF"; what is not known
            stays X ("XXXX-10-22").
        first: The first day it covers as "2025-10-22", or "" where that is not known. A length of time that is
            counted back from the publication ("vor zwei Wochen") covers the days it leads to.
        last: The last day it covers.
        modifier: "START", "MID" or "END" for "Anfang", "Mitte", "Ende"; "APPROX" and the like are not given.
        open_end: "since" where it is open towards later days, "until" towards earlier ones, or "".
        reason: How it was resolved, in a few words.
    """

    start: int
    end: int
    kind: TimeKind
    value: str
    first: str = ""
    last: str = ""
    modifier: str = ""
    open_end: str = ""
    reason: str = ""
