"""What the pictures are made of, in plain JSON: rows with a label, and what each report has there."""

from __future__ import annotations

from typing import TypedDict

from dashboard.language import gettext
from dashboard.reader.pieces import Stretch
from dashboard.report_heads import ReportHead


class Mentioned(TypedDict):
    """A place in a report: words on it, the sentence it leads to and the words to highlight there."""

    text: str
    to: str
    stretches: list[Stretch]


class Bar(TypedDict):
    """A length: what it stands for, and its share of the longest row, from 0 to 100."""

    key: str
    share: float


class Column(TypedDict):
    """What one report has in a row: its places, bars if lengths are shown, and what they come to in words.

    Without bars the words stand by themselves.
    """

    bars: list[Bar]
    says: str
    places: list[Mentioned]


class ParallelRow(TypedDict):
    """One row of a picture.

    Attributes:
        heading: Stands above the row where a new stretch begins, such as a year; else "".
        label: What the row is about.
        language: The language of the label's words, "" for English.
        sign: "●" where both reports have it, "◀" or "▶" where one has, "" where that is not the question.
        meaning: The sign in words.
        columns: What the left and the right report have.
    """

    heading: str
    label: str
    language: str
    sign: str
    meaning: str
    columns: list[Column]


class ParallelsData(TypedDict):
    """What the component draws: the reports' heads, rows, and what the keys of bars mean."""

    signature: str
    reports: list[ReportHead]
    rows: list[ParallelRow]
    keys: dict[str, str]
    says: dict[str, str]


def sign_of(*, left: bool, right: bool) -> tuple[str, str]:
    """Return the sign of a row and its meaning."""
    if left and right:
        return "●", gettext("in both reports")
    return ("◀", gettext("only in A")) if left else ("▶", gettext("only in B"))
