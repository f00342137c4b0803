"""A publication date for reports that tell none: it is borrowed from another report of the event, and marked so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.report import Publication, Report

BORROWED = "borrowed"


def with_borrowed_dates(reports: Sequence[Report]) -> tuple[Report, ...]:
    """Return the reports, each one without a date of its own bearing the earliest day that another one tells.

    Only the day is borrowed: at what time the other outlet published says nothing about this one. The order of the
    reports does not matter. Where no report has a date, none gets one.
    """
    days = [
        report.published.value[:10] for report in reports if report.published and report.published.source != BORROWED
    ]
    if not days:
        return tuple(reports)
    borrowed = Publication(min(days), BORROWED)
    return tuple(replace(report, published=borrowed) if report.published is None else report for report in reports)
