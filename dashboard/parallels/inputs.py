"""What went into a comparison, as rows: when each report was published, who is credited, from what it was read."""

from __future__ import annotations

from core.comparison import Comparison
from core.exports.wording import credit_line, visible, wire_lines
from core.report import Report
from core.words import count_words
from dashboard.language import decimal, gettext, language_name, said
from dashboard.parallels.rows import Column, ParallelRow
from dashboard.report_heads import published_text


def input_rows(comparison: Comparison) -> list[ParallelRow]:
    """Return a row for each thing that is known of the two compared reports; what neither has is left out.

    Args:
        comparison: A comparison of two reports.
    """
    pair = comparison.pairs[0]
    known = [_known(comparison.reports[place]) for place in (pair.left, pair.right)]
    return [
        ParallelRow(
            heading="",
            label=label,
            language="",
            sign="",
            meaning="",
            columns=[Column(bars=[], says=visible(report.get(label, "")), places=[]) for report in known],
        )
        for label in dict.fromkeys(label for report in known for label in report)
        if any(report.get(label) for report in known)
    ]


def _known(report: Report) -> dict[str, str]:
    return {
        gettext("Published"): published_text(report, with_source=True),
        gettext("Credit"): said(credit_line(report)),
        **{said(name): value for name, value in wire_lines(report)},
        gettext("Language"): language_name(report.language),
        gettext("Read from"): " ".join(filter(None, [_format_name(report), report.source_name])),
        gettext("Sentences, page furniture included"): decimal(len(report.sentences)),
        gettext("Words, page furniture included"): decimal(count_words(report.text)),
        gettext("SHA-256 of the text"): report.text_hash,
    }


def _format_name(report: Report) -> str:
    """Name the format that a report was read from; but for plain text they are names, the same in every language."""
    return gettext("text") if report.source_format == "text" else report.source_format
