"""A comparison as pandas tables. Pure: the same comparison gives the same table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from core.comparison import Comparison
from core.report import Report
from dashboard.language import gettext, said
from dashboard.wording import RELATION_LABELS


def links_table(comparison: Comparison) -> pd.DataFrame:
    """Return the links of two reports, one row each, in the order of the left report.

    Columns, named in the reader's language: `A` and `B` (numbers of the linked sentences, counted from 1),
    `Relation`, `Similarity` (0 to 100), `Moved`, `Said again`, `Word differences`, `Text of A`, `Text of B`, `Why`.
    """
    pair = comparison.pairs[0]
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    columns = [
        "A",
        "B",
        gettext("Relation"),
        gettext("Similarity"),
        gettext("Moved"),
        gettext("Said again"),
        gettext("Word differences"),
        gettext("Text of A"),
        gettext("Text of B"),
        gettext("Why"),
    ]
    records = [
        (
            _numbers(link.left),
            _numbers(link.right),
            RELATION_LABELS[link.relation],
            round(link.similarity, 1),
            link.moved,
            link.restatement,
            len(link.variants),
            _text(left, link.left),
            _text(right, link.right),
            said(link.reason),
        )
        for link in pair.links
    ]
    return pd.DataFrame.from_records(records, columns=columns)


def _numbers(positions: Sequence[int]) -> str:
    return "+".join(str(position + 1) for position in positions)


def _text(report: Report, positions: Sequence[int]) -> str:
    return " ".join(report.sentences[position].text for position in positions)
