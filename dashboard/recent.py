"""The comparisons of this browser session, the latest first: which, when, and with what result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.comparison import Comparison
from core.exports.wording import percent
from core.report import Report

# As many as one looks through; a session that compares a hundred pairs keeps no hundred pairs of texts.
_MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """One comparison that was opened in this browser session.

    Attributes:
        pair: The name of the demo pair, or the chooser's name for the reader's own reports.
        reports: The two reports, as they were read and before any correction.
        opened: When it was opened last.
        left_shared: The share of the left report's reporting words in shared sentences, in words.
        right_shared: The same of the right report.
        changes: How many editorial changes were found.
    """

    pair: str
    reports: tuple[Report, Report]
    opened: datetime
    left_shared: str
    right_shared: str
    changes: int

    @property
    def key(self) -> str:
        """What makes it the same comparison when it is opened once more: texts and outlets."""
        return " ".join([self.pair, *(f"{report.text_hash} {report.outlet}" for report in self.reports)])


def recent_of(pair: str, comparison: Comparison, opened: datetime) -> Recent:
    """Sum a comparison up as it stands in the list.

    Args:
        pair: The name of the demo pair, or the chooser's name for the reader's own reports.
        comparison: The comparison of two reports.
        opened: When it was opened.
    """
    compared = comparison.pairs[0]
    return Recent(
        pair=pair,
        reports=(comparison.reports[compared.left], comparison.reports[compared.right]),
        opened=opened,
        left_shared=percent(compared.left_totals.shared_word_share),
        right_shared=percent(compared.right_totals.shared_word_share),
        changes=len(compared.changes),
    )


def with_recent(known: Sequence[Recent], newest: Recent) -> list[Recent]:
    """Put a comparison at the head of the list; one that was there already moves up with its new figures."""
    return [newest, *(one for one in known if one.key != newest.key)][:_MOST]
