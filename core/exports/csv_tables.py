"""A comparison as tidy CSV tables: one row an observation, the outlet in every row.

A spreadsheet takes a cell that begins with =, +, - or @ for a formula and may run it, and published text is not to be
trusted. Such a cell gets an apostrophe in front, and the row's column `guarded` names the cells this was done to, so
that nothing is altered unseen and a script can take the apostrophe off again.

Where a report's outlet is not known, its file's name stands in the outlet's column, or else "report A".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from core.comparison import Comparison, Pair
from core.exports.json_text import DECIMALS
from core.exports.wording import credit_state, name_of, siglum_of, state_of_mention
from core.facts import value_words
from core.links import Link, Variant
from core.report import Report, Span
from core.totals import Totals

# The signs that open a formula, with the full-width forms that spreadsheets in East Asian locales accept (OWASP, "CSV
# Injection"); white space in front is looked through, as importers that trim would do.
_FORMULA_SIGNS = frozenset("=+-@＝＋－＠")
_CONTROL_STARTS = frozenset("\t\r\n\x00")

# Several words or spans in one cell are parted by a sign that neither news text nor CSV gives another meaning.
_BETWEEN = " | "

Cell = str | int | float | bool
Row = dict[str, Cell]


def csv_tables(comparison: Comparison) -> dict[str, str]:
    """Return the tables by the name of their file, from "reports.csv" to "additions.csv".

    One row is one report, sentence, total, link, guard, variant, change, mention of a fact, or addition. Every table
    has its header even where it holds no row, and ends each line with a line feed. Positions count from 0, as in JSON.
    In a table of links, `left_…` and `right_…` name the two reports of each row.
    """
    return {
        "reports.csv": _table(_REPORT_COLUMNS, _reports(comparison)),
        "sentences.csv": _table(_SENTENCE_COLUMNS, _sentences(comparison)),
        "totals.csv": _table(_TOTALS_COLUMNS, _totals(comparison)),
        "links.csv": _table(_LINK_COLUMNS, _links(comparison)),
        "guards.csv": _table(_GUARD_COLUMNS, _guards(comparison)),
        "variants.csv": _table(_VARIANT_COLUMNS, _variants(comparison)),
        "changes.csv": _table(_CHANGE_COLUMNS, _changes(comparison)),
        "facts.csv": _table(_FACT_COLUMNS, _facts(comparison)),
        "additions.csv": _table(_ADDITION_COLUMNS, _additions(comparison)),
    }


def guard_cell(cell: str) -> str:
    """Return `cell` with an apostrophe in front where a spreadsheet would take it for a formula."""
    opens_formula = cell[:1] in _CONTROL_STARTS or cell.lstrip()[:1] in _FORMULA_SIGNS
    return f"'{cell}" if opens_formula else cell


def _table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    lines = io.StringIO(newline="")
    # All text is quoted: Python 3.11 would leave a cell that holds a lone carriage return bare and break its row.
    writer = csv.writer(lines, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow([*columns, "guarded"])
    for row in rows:
        guarded = {name: guard_cell(cell) if isinstance(cell, str) else cell for name, cell in row.items()}
        changed = [name for name in columns if guarded[name] != row[name]]
        writer.writerow([*(_as_text(guarded[name]) for name in columns), " ".join(changed)])
    return lines.getvalue()


def _as_text(cell: Cell) -> Cell:
    return str(cell).lower() if isinstance(cell, bool) else cell


_WHO = ("report", "outlet")
_REPORT_COLUMNS = (
    *_WHO, "language", "source_format", "source_name", "text_sha256", "published", "published_source",
    "credit_state", "text_credits", "bylines", "photo_credits", "sentences", "characters",
)  # fmt: skip


def _reports(comparison: Comparison) -> Iterable[Row]:
    for position, report in enumerate(comparison.reports):
        yield {
            **_who(comparison, position),
            "language": report.language,
            "source_format": report.source_format,
            "source_name": report.source_name,
            "text_sha256": report.text_hash,
            "published": report.published.value if report.published else "",
            "published_source": report.published.source if report.published else "",
            "credit_state": credit_state(report),
            "text_credits": _credited(report, "text"),
            "bylines": _credited(report, "byline"),
            "photo_credits": _credited(report, "photo"),
            "sentences": len(report.sentences),
            "characters": len(report.text),
        }


def _credited(report: Report, kind: str) -> str:
    return _BETWEEN.join(credit.name for credit in report.credits if credit.kind == kind)


_SENTENCE_COLUMNS = (
    *_WHO, "position", "paragraph", "start", "end", "role", "role_reason", "is_reporting", "linked_to",
    "relations", "text",
)  # fmt: skip


def _sentences(comparison: Comparison) -> Iterable[Row]:
    linked: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for pair in comparison.pairs:
        for link in pair.links:
            for position in link.left:
                there = [f"{siglum_of(pair.right)}{other}" for other in link.right]
                linked.setdefault((pair.left, position), []).append((" ".join(there), link.relation.value))
            for position in link.right:
                there = [f"{siglum_of(pair.left)}{other}" for other in link.left]
                linked.setdefault((pair.right, position), []).append((" ".join(there), link.relation.value))
    for number, report in enumerate(comparison.reports):
        for sentence in report.sentences:
            found = linked.get((number, sentence.position), [])
            yield {
                **_who(comparison, number),
                "position": sentence.position,
                "paragraph": sentence.paragraph,
                "start": sentence.start,
                "end": sentence.end,
                "role": sentence.role.value,
                "role_reason": sentence.role_reason,
                "is_reporting": sentence.role.is_reporting,
                "linked_to": _BETWEEN.join(place for place, _ in found),
                "relations": _BETWEEN.join(relation for _, relation in found),
                "text": sentence.text,
            }


_TOTALS_COLUMNS = (*_WHO, "other", "other_outlet", "part", "sentences", "words", "share_of_reporting_words")
_PARTS = (
    "reporting", "shared", "verbatim", "near", "reworded", "partial", "only_here", "headings", "furniture",
)  # fmt: skip
_PARTS_OF_REPORTING = frozenset(_PARTS) - {"headings", "furniture"}


def _totals(comparison: Comparison) -> Iterable[Row]:
    for pair in comparison.pairs:
        yield from _direction(comparison, pair.left, pair.right, pair.left_totals)
        yield from _direction(comparison, pair.right, pair.left, pair.right_totals)


def _direction(comparison: Comparison, report: int, other: int, totals: Totals) -> Iterable[Row]:
    whole = totals.reporting.words
    for part in _PARTS:
        count = getattr(totals, part)
        has_share = part in _PARTS_OF_REPORTING and whole
        yield {
            **_who(comparison, report),
            "other": siglum_of(other),
            "other_outlet": name_of(comparison.reports[other], other),
            "part": part,
            "sentences": count.sentences,
            "words": count.words,
            "share_of_reporting_words": round(100 * count.words / whole, DECIMALS) if has_share else "",
        }


_PAIR_WHO = ("left_report", "left_outlet", "right_report", "right_outlet")
_LINK_WHO = ("link", *_PAIR_WHO, "left_positions", "right_positions")
_LINK_COLUMNS = (
    *_LINK_WHO, "relation", "similarity", "moved", "restatement", "by_hand", "reason", "left_text", "right_text",
)  # fmt: skip


def _links(comparison: Comparison) -> Iterable[Row]:
    for number, pair, link in _numbered_links(comparison):
        left, right = comparison.reports[pair.left], comparison.reports[pair.right]
        yield {
            **_link_who(comparison, number, pair, link),
            "relation": link.relation.value,
            "similarity": round(float(link.similarity), DECIMALS),
            "moved": link.moved,
            "restatement": link.restatement,
            "by_hand": link.by_hand,
            "reason": link.reason,
            "left_text": _BETWEEN.join(left.sentences[position].text for position in link.left),
            "right_text": _BETWEEN.join(right.sentences[position].text for position in link.right),
        }


_SPAN_COLUMNS = ("kind", "left_text", "right_text", "left_spans", "right_spans")
_GUARD_COLUMNS = (*_LINK_WHO, *_SPAN_COLUMNS, "reason")
_VARIANT_COLUMNS = (*_LINK_WHO, *_SPAN_COLUMNS)


def _guards(comparison: Comparison) -> Iterable[Row]:
    for number, pair, link in _numbered_links(comparison):
        for guard in link.guards:
            yield {
                **_link_who(comparison, number, pair, link),
                "kind": guard.kind.value,
                **_both_sides(comparison, pair, guard.left, guard.right),
                "reason": guard.reason,
            }


def _variants(comparison: Comparison) -> Iterable[Row]:
    for number, pair, link in _numbered_links(comparison):
        for variant in link.variants:
            yield _variant(comparison, number, pair, link, variant)


def _variant(comparison: Comparison, number: int, pair: Pair, link: Link, variant: Variant) -> Row:
    return {
        **_link_who(comparison, number, pair, link),
        "kind": variant.kind.value,
        **_both_sides(comparison, pair, variant.left, variant.right),
    }


_CHANGE_COLUMNS = (*_PAIR_WHO, "left_positions", "right_positions", *_SPAN_COLUMNS, "reason", "evidence")


def _changes(comparison: Comparison) -> Iterable[Row]:
    for pair in comparison.pairs:
        for change in pair.changes:
            yield {
                **_pair_who(comparison, pair),
                "left_positions": _as_positions(change.left_sentences),
                "right_positions": _as_positions(change.right_sentences),
                "kind": change.kind.value,
                **_both_sides(comparison, pair, change.left, change.right),
                "reason": change.reason,
                "evidence": change.evidence,
            }


_FACT_COLUMNS = (
    "fact", *_WHO, "other", "other_outlet", "kind", "state", "position", "start", "end", "text", "value", "in_words",
    "reason",
)  # fmt: skip


def _facts(comparison: Comparison) -> Iterable[Row]:
    """A row for each mention; rows of one fact share its number."""
    number = 0
    for pair in comparison.pairs:
        for fact in pair.facts:
            for here, there, mentions in ((pair.left, pair.right, fact.left), (pair.right, pair.left, fact.right)):
                for mention in mentions:
                    yield {
                        "fact": number,
                        **_who_of_two(comparison, here, there),
                        "kind": fact.kind.value,
                        "state": state_of_mention(fact.state),
                        "position": mention.sentence,
                        "start": mention.start,
                        "end": mention.end,
                        "text": mention.span.of(comparison.reports[here].text),
                        "value": mention.value,
                        "in_words": value_words(fact.kind, mention.value),
                        "reason": fact.reason,
                    }
            number += 1


_ADDITION_COLUMNS = (*_WHO, "other", "other_outlet", "kind", "position", "start", "end", "text", "facts", "reason")


def _additions(comparison: Comparison) -> Iterable[Row]:
    before = 0
    for pair in comparison.pairs:
        for here, there, additions in (
            (pair.left, pair.right, pair.left_additions),
            (pair.right, pair.left, pair.right_additions),
        ):
            for addition in additions:
                yield {
                    **_who_of_two(comparison, here, there),
                    "kind": addition.kind.value,
                    "position": addition.sentence,
                    "start": addition.start,
                    "end": addition.end,
                    "text": addition.span.of(comparison.reports[here].text),
                    "facts": _as_positions([before + number for number in addition.facts]),
                    "reason": addition.reason,
                }
        before += len(pair.facts)


def _who_of_two(comparison: Comparison, here: int, there: int) -> Row:
    return {
        **_who(comparison, here),
        "other": siglum_of(there),
        "other_outlet": name_of(comparison.reports[there], there),
    }


def _numbered_links(comparison: Comparison) -> Iterable[tuple[int, Pair, Link]]:
    number = 0
    for pair in comparison.pairs:
        for link in pair.links:
            yield number, pair, link
            number += 1


def _who(comparison: Comparison, position: int) -> Row:
    return {"report": siglum_of(position), "outlet": name_of(comparison.reports[position], position)}


def _pair_who(comparison: Comparison, pair: Pair) -> Row:
    return {
        "left_report": siglum_of(pair.left),
        "left_outlet": name_of(comparison.reports[pair.left], pair.left),
        "right_report": siglum_of(pair.right),
        "right_outlet": name_of(comparison.reports[pair.right], pair.right),
    }


def _link_who(comparison: Comparison, number: int, pair: Pair, link: Link) -> Row:
    return {
        "link": number,
        **_pair_who(comparison, pair),
        "left_positions": _as_positions(link.left),
        "right_positions": _as_positions(link.right),
    }


def _as_positions(positions: Sequence[int]) -> str:
    return " ".join(str(position) for position in positions)


def _both_sides(comparison: Comparison, pair: Pair, left: Sequence[Span], right: Sequence[Span]) -> Row:
    left_text, right_text = comparison.reports[pair.left].text, comparison.reports[pair.right].text
    return {
        "left_text": _BETWEEN.join(span.of(left_text) for span in left),
        "right_text": _BETWEEN.join(span.of(right_text) for span in right),
        "left_spans": " ".join(f"{span.start}:{span.end}" for span in left),
        "right_spans": " ".join(f"{span.start}:{span.end}" for span in right),
    }
