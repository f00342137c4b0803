"""A comparison as pandas tables. Pure: the same comparison gives the same table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from core.comparison import Comparison
from core.exports.wording import credit_line, language_name, publication_line, siglum_of
from core.report import Report
from core.words import count_words


def inputs_table(comparison: Comparison) -> pd.DataFrame:
    """Return what went into a comparison, one row for each report.

    Columns: `Report` (its siglum), `Outlet`, `Language`, `Published`, `Credit`, `Read from` (format and file),
    `Sentences`, `Words` and `SHA-256 of the text`.
    """
    records = [
        {
            "Report": siglum_of(position),
            "Outlet": report.outlet,
            "Language": language_name(report.language),
            "Published": publication_line(report),
            "Credit": credit_line(report),
            "Read from": " ".join(filter(None, [report.source_format, report.source_name])),
            "Sentences": len(report.sentences),
            "Words": count_words(report.text),
            "SHA-256 of the text": report.text_hash,
        }
        for position, report in enumerate(comparison.reports)
    ]
    return pd.DataFrame.from_records(records)


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
