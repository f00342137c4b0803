"""The figures of a comparison as plain JSON: each has a direction and says what it counts."""

from __future__ import annotations

from typing import TypedDict

from core.comparison import Comparison, Pair
from core.exports.wording import RELATION_SIGNS, credit_line, percent, visible
from core.links import Link, Relation
from core.report import Report, Span
from core.totals import Count, Totals
from dashboard.listing.changes import counts_of
from dashboard.reader.rows import group_of, sentence_id
from dashboard.report_heads import ReportHead, heads_of, published_text
from dashboard.wording import CHANGE_LABELS, RELATION_MEANINGS, SIGLA, counted

ONLY_HERE = "only"
_ONLY_SIGNS = ("◀", "▶")
_CLOSEST_FIRST = tuple(Relation)
_FINDINGS = 3


class Shares(TypedDict):
    """Sentences and words, and the share of a report's reporting words, from 0 to 100 and as text."""

    sentences: int
    words: int
    share: float
    percent: str


class Part(Shares):
    """One part of a report's reporting, with its name, sign and meaning."""

    key: str
    sign: str
    label: str
    meaning: str


class StripCell(TypedDict):
    """One sentence of a report in its strip: what it is, and what is said about it on hover and to screen readers."""

    id: str
    key: str
    sign: str
    label: str


class Direction(TypedDict):
    """How much of one report is found in the other.

    Attributes:
        siglum: The report that is counted.
        other: The report in which it is looked for.
        percent: The share of reporting words that stand in shared sentences.
        claim: What the figure counts.
        parts: The reporting by relation, and what stands only here.
        counted: The sentences shared and only here, in a sentence.
        apart: What is counted apart.
        strip: The report's sentences in reading order.
    """

    siglum: str
    other: str
    percent: str
    claim: str
    parts: list[Part]
    counted: str
    apart: str
    strip: list[StripCell]


class About(TypedDict):
    """What is known about a report, line by line, each with its name."""

    head: ReportHead
    lines: list[tuple[str, str]]


class Finding(TypedDict):
    """A change or a difference in substance: its kind, the words on both sides, why, and the way to it."""

    to: str
    label: str
    left: str
    right: str
    reason: str


class Findings(TypedDict):
    """What matters most of what differs, and how much there is of each kind in a sentence."""

    items: list[Finding]
    counted: str


class CoverageData(TypedDict):
    """What the coverage component draws."""

    signature: str
    reports: list[About]
    directions: list[Direction]
    findings: Findings


def coverage_data(comparison: Comparison, signature: str) -> CoverageData:
    """Put the figures of a comparison of two reports into the form that the overview draws."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    totals = (pair.left_totals, pair.right_totals)
    return CoverageData(
        signature=signature,
        reports=[_about(report, head) for report, head in zip(reports, heads_of(comparison), strict=True)],
        directions=[_direction(reports[side], totals[side], pair, side) for side in (0, 1)],
        findings=_findings(reports, pair),
    )


def _findings(reports: tuple[Report, Report], pair: Pair) -> Findings:
    if not pair.changes:
        return Findings(items=[], counted="No editorial change was found between linked sentences.")
    counts = [f"{CHANGE_LABELS[kind].lower()} {number}" for kind, number in counts_of(pair.changes).items()]
    items = [
        Finding(
            to=sentence_id(0, change.left_sentences[0])
            if change.left_sentences
            else sentence_id(1, change.right_sentences[0]),
            label=CHANGE_LABELS[change.kind],
            left=_quoted(reports[0], change.left),
            right=_quoted(reports[1], change.right),
            reason=change.reason,
        )
        for change in pair.changes[:_FINDINGS]
    ]
    return Findings(items=items, counted=f"{counted(len(pair.changes), 'change')} in all: {', '.join(counts)}.")


def _quoted(report: Report, spans: tuple[Span, ...]) -> str:
    return visible(" … ".join(span.of(report.text) for span in spans))


def _about(report: Report, head: ReportHead) -> About:
    headline = next((sentence.text for sentence in report.sentences if sentence.role.value == "headline"), "")
    lines = [
        ("Headline", visible(headline) or "none found"),
        ("Published", published_text(report, with_source=True)),
        ("Credit", credit_line(report)),
    ]
    return About(head=head, lines=lines + [("Note", note) for note in report.notes])


def _direction(report: Report, totals: Totals, pair: Pair, side: int) -> Direction:
    siglum, other = SIGLA[side], SIGLA[1 - side]
    return Direction(
        siglum=siglum,
        other=other,
        percent=percent(totals.shared_word_share),
        claim=f"of the reporting words of {siglum} stand in sentences that {other} shares",
        parts=_parts(totals, siglum),
        counted=_counted(totals, siglum, other),
        apart=(
            f"Counted apart: {counted(totals.headings.sentences, 'heading')} "
            f"({counted(totals.headings.words, 'word')}) and {counted(totals.furniture.sentences, 'line')} of page "
            f"furniture ({counted(totals.furniture.words, 'word')})."
        ),
        strip=_strip(report, pair, side),
    )


def _counted(totals: Totals, siglum: str, other: str) -> str:
    """Say how many reporting sentences have a counterpart."""
    reporting, shared, only = totals.reporting.sentences, totals.shared.sentences, totals.only_here.sentences
    if not reporting:
        return f"No reporting sentence was found in {siglum}: no lede and no body."
    whole = f"Of {counted(reporting, 'reporting sentence')} in {siglum}, "
    if reporting == 1:
        return f"The one reporting sentence in {siglum} has {'a' if shared else 'no'} counterpart in {other}."
    if not only:
        return whole + f"every one has a counterpart in {other}."
    if not shared:
        return whole + f"none has a counterpart in {other}."
    has, stands = "has" if shared == 1 else "have", "stands" if only == 1 else "stand"
    return whole + f"{shared} {has} a counterpart in {other} and {only} {stands} only in {siglum}."


def _parts(totals: Totals, siglum: str) -> list[Part]:
    counts: dict[Relation, Count] = {
        Relation.VERBATIM: totals.verbatim,
        Relation.NEAR: totals.near,
        Relation.REWORDED: totals.reworded,
        Relation.PARTIAL: totals.partial,
    }
    whole = totals.reporting.words
    shared = [
        Part(
            key=relation.value,
            sign=RELATION_SIGNS[relation],
            label=relation.value,
            meaning=RELATION_MEANINGS[relation],
            **_shares(count, whole),
        )
        for relation, count in counts.items()
    ]
    only_here = Part(
        key=ONLY_HERE,
        sign=_ONLY_SIGNS[SIGLA.index(siglum)],
        label=f"only in {siglum}",
        meaning="no counterpart in the other report",
        **_shares(totals.only_here, whole),
    )
    return [*shared, only_here]


def _shares(count: Count, whole: int) -> Shares:
    share = 100 * count.words / whole if whole else 0.0
    return Shares(sentences=count.sentences, words=count.words, share=round(share, 2), percent=percent(share))


def _strip(report: Report, pair: Pair, side: int) -> list[StripCell]:
    relations = closest_relations(pair.links, side)
    cells: list[StripCell] = []
    for sentence in report.sentences:
        group = group_of(sentence)
        relation = relations.get(sentence.position)
        if group == "furniture":
            key, sign, label = group, "", f"page furniture, {sentence.role.value.replace('_', ' ')}"
        elif relation:
            key, sign = relation.value, RELATION_SIGNS[relation]
            label = f"{'heading, ' if group == 'heading' else ''}{relation.value}"
        else:
            key = ONLY_HERE if group == "reporting" else group
            sign = _ONLY_SIGNS[side]
            label = f"{'heading, ' if group == 'heading' else ''}only in {SIGLA[side]}"
        name = sentence_id(side, sentence.position)
        cells.append(StripCell(id=name, key=key, sign=sign, label=f"Sentence {name}: {label}"))
    return cells


def closest_relations(links: tuple[Link, ...], side: int) -> dict[int, Relation]:
    """Return the closest relation of each linked sentence of one side, as the totals count it."""
    relations: dict[int, Relation] = {}
    for link in links:
        for position in link.right if side else link.left:
            known = relations.get(position, link.relation)
            relations[position] = min(known, link.relation, key=_CLOSEST_FIRST.index)
    return relations
