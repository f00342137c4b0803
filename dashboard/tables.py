"""A comparison as pandas tables. Pure: the same comparison gives the same table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from core.comparison import Comparison
from core.report import Report


def links_table(comparison: Comparison) -> pd.DataFrame:
    """Return the links of two reports, one row each, in the order of the left report.

    Columns: `A` and `B` (numbers of the linked sentences, counted from 1), `Relation`, `Similarity` (0 to 100),
    `Moved`, `Said again`, `Word differences`, `Text of A`, `Text of B`, `Why`.
    """
    pair = comparison.pairs[0]
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    records = [
        {
            "A": _numbers(link.left),
            "B": _numbers(link.right),
            "Relation": link.relation.value,
            "Similarity": round(link.similarity, 1),
            "Moved": link.moved,
            "Said again": link.restatement,
            "Word differences": len(link.variants),
            "Text of A": _text(left, link.left),
            "Text of B": _text(right, link.right),
            "Why": link.reason,
        }
        for link in pair.links
    ]
    return pd.DataFrame.from_records(records, columns=_LINK_COLUMNS)


_LINK_COLUMNS = [
    "A",
    "B",
    "Relation",
    "Similarity",
    "Moved",
    "Said again",
    "Word differences",
    "Text of A",
    "Text of B",
    "Why",
]


def _numbers(positions: Sequence[int]) -> str:
    return "+".join(str(position + 1) for position in positions)


def _text(report: Report, positions: Sequence[int]) -> str:
    return " ".join(report.sentences[position].text for position in positions)
