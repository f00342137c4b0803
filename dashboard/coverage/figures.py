"""The figures of a comparison as plain JSON: each has a direction and says what it counts."""

from __future__ import annotations

from typing import TypedDict

from core.comparison import Comparison, Pair
from core.exports.wording import RELATION_SIGNS, credit_line, visible
from core.links import Link, Relation
from core.report import Report, Role
from core.totals import Count, Totals
from dashboard.coverage.findings import Findings, findings_of_changes
from dashboard.language import counted, decimal, gettext, interface_locale, listed, percent, said
from dashboard.reader.labels import kind_labels
from dashboard.reader.rows import group_of, sentence_id
from dashboard.report_heads import ReportHead, heads_of, published_text
from dashboard.wording import RELATION_LABELS, RELATION_MEANINGS, ROLE_LABELS, SIGLA

ONLY_HERE = "only"
_ONLY_SIGNS = ("◀", "▶")
_CLOSEST_FIRST = tuple(Relation)


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


class KeyEntry(TypedDict):
    """One sign of the strip: its key, the sign, and what it means with the number of its sentences."""

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
        legend: What the signs of the strip mean.
    """

    siglum: str
    other: str
    percent: str
    claim: str
    parts: list[Part]
    counted: str
    apart: str
    strip: list[StripCell]
    legend: list[KeyEntry]


class About(TypedDict):
    """What is known about a report.

    Attributes:
        head: Its outlet and language.
        headline: Its headline, or "".
        lines: When it was published and whom it credits, each with its name.
        notes: What a reader should know about the reading.
    """

    head: ReportHead
    headline: str
    lines: list[tuple[str, str]]
    notes: list[str]


class CoverageData(TypedDict):
    """What the coverage component draws."""

    signature: str
    reports: list[About]
    directions: list[Direction]
    findings: Findings
    labels: dict[str, dict[str, str]]
    says: dict[str, str]


def coverage_data(comparison: Comparison, signature: str) -> CoverageData:
    """Put the figures of a comparison of two reports into the form that the overview draws."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    totals = (pair.left_totals, pair.right_totals)
    return CoverageData(
        signature=f"{interface_locale()} {signature}",
        reports=[_about(report, head) for report, head in zip(reports, heads_of(comparison), strict=True)],
        directions=[_direction(reports[side], totals[side], pair, side) for side in (0, 1)],
        findings=findings_of_changes(comparison),
        labels=kind_labels(),
        says=_says(),
    )


def _says() -> dict[str, str]:
    """Return what the component says by itself; names in braces are filled in the browser."""
    return {
        "noHeadline": gettext("no headline found"),
        "whatWasChanged": gettext("What was changed"),
        "allChanges": gettext("All changes"),
        "allFacts": gettext("All facts"),
        "details": gettext("How this is counted"),
        "showInText": gettext("Show in the text"),
        "ofFinding": gettext("{label}, sentence {to}"),
        "notSaid": gettext("not said"),
        "reportingWordsOf": gettext("Reporting words of {siglum}: {parts}"),
        "shareOfWords": gettext("{label}: {percent} of the reporting words"),
        "relation": gettext("Relation"),
        "sentences": gettext("Sentences"),
        "words": gettext("Words"),
        "share": gettext("Share of words"),
        "strip": gettext("Sentences of {siglum} in reading order; each leads to its place"),
    }


def _about(report: Report, head: ReportHead) -> About:
    headline = next((sentence.text for sentence in report.sentences if sentence.role is Role.HEADLINE), "")
    return About(
        head=head,
        headline=visible(headline),
        lines=[
            (gettext("Published"), published_text(report, with_source=True)),
            (gettext("Credit"), said(credit_line(report))),
        ],
        notes=[said(note) for note in report.notes],
    )


def _direction(report: Report, totals: Totals, pair: Pair, side: int) -> Direction:
    siglum, other = SIGLA[side], SIGLA[1 - side]
    parts, strip = _parts(totals, siglum), _strip(report, pair, side)
    return Direction(
        siglum=siglum,
        other=other,
        percent=percent(totals.shared_word_share),
        claim=gettext("of the reporting words of {siglum} stand in sentences that {other} shares").format(
            siglum=siglum, other=other
        ),
        parts=parts,
        counted=_counted(totals, siglum, other),
        apart=gettext(
            "Counted apart: {headings} ({heading_words}) and {furniture} of page furniture ({furniture_words})."
        ).format(
            headings=counted(totals.headings.sentences, "{n} heading", "{n} headings"),
            heading_words=counted(totals.headings.words, "{n} word", "{n} words"),
            furniture=counted(totals.furniture.sentences, "{n} line", "{n} lines"),
            furniture_words=counted(totals.furniture.words, "{n} word", "{n} words"),
        ),
        strip=strip,
        legend=_legend(parts, strip),
    )


def without_reporting(siglum: str) -> str:
    """Say that a report has nothing that counts."""
    return gettext("No reporting sentence was found in {siglum}: no lede and no body.").format(siglum=siglum)


def _counted(totals: Totals, siglum: str, other: str) -> str:
    """Say how many reporting sentences have a counterpart."""
    reporting, shared, only = totals.reporting.sentences, totals.shared.sentences, totals.only_here.sentences
    if not reporting:
        return without_reporting(siglum)
    if reporting == 1:
        one = (
            gettext("The one reporting sentence in {siglum} has a counterpart in {other}.")
            if shared
            else gettext("The one reporting sentence in {siglum} has no counterpart in {other}.")
        )
        return one.format(siglum=siglum, other=other)
    if not only:
        rest = gettext("every one has a counterpart in {other}")
    elif not shared:
        rest = gettext("none has a counterpart in {other}")
    else:
        rest = counted(shared, "{n} has a counterpart in {other}", "{n} have a counterpart in {other}", other="{other}")
        rest = listed([rest, counted(only, "{n} stands only in {siglum}", "{n} stand only in {siglum}", siglum=siglum)])
    return gettext("Of {number} reporting sentences in {siglum}, {rest}.").format(
        number=decimal(reporting), siglum=siglum, rest=rest.format(other=other)
    )


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
            label=RELATION_LABELS[relation],
            meaning=RELATION_MEANINGS[relation],
            **_shares(count, whole),
        )
        for relation, count in counts.items()
    ]
    only_here = Part(
        key=ONLY_HERE,
        sign=_ONLY_SIGNS[SIGLA.index(siglum)],
        label=gettext("only in {siglum}").format(siglum=siglum),
        meaning=gettext("no counterpart in the other report"),
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
            key, sign = group, ""
            label = gettext("page furniture, {role}").format(role=ROLE_LABELS[sentence.role])
        elif relation:
            key, sign = relation.value, RELATION_SIGNS[relation]
            label = _of_heading(RELATION_LABELS[relation]) if group == "heading" else RELATION_LABELS[relation]
        else:
            key = ONLY_HERE if group == "reporting" else group
            sign = _ONLY_SIGNS[side]
            only_here = gettext("only in {siglum}").format(siglum=SIGLA[side])
            label = _of_heading(only_here) if group == "heading" else only_here
        name = sentence_id(side, sentence.position)
        named = gettext("Sentence {name}: {label}").format(name=name, label=label)
        cells.append(StripCell(id=name, key=key, sign=sign, label=named))
    return cells


def _legend(parts: list[Part], strip: list[StripCell]) -> list[KeyEntry]:
    """Name every sign in a strip with its number; headings are told apart, since no figure below counts them."""
    names = {part["key"]: part["label"] for part in parts}
    names |= {"heading": gettext("heading without a counterpart"), "furniture": gettext("page furniture")}
    reporting = {part["key"]: part["sentences"] for part in parts}
    legend: list[KeyEntry] = []
    for key, name in names.items():
        cells = [cell for cell in strip if cell["key"] == key]
        if not cells:
            continue
        number = reporting.get(key, len(cells))
        label = f"{name} {decimal(number)}"
        if len(cells) > number:
            headings = counted(len(cells) - number, "{n} heading", "{n} headings")
            label = gettext("{label} + {headings}").format(label=label, headings=headings)
        legend.append(KeyEntry(key=key, sign=cells[0]["sign"], label=label))
    return legend


def _of_heading(label: str) -> str:
    return gettext("heading, {label}").format(label=label)


def closest_relations(links: tuple[Link, ...], side: int) -> dict[int, Relation]:
    """Return the closest relation of each linked sentence of one side, as the totals count it."""
    relations: dict[int, Relation] = {}
    for link in links:
        for position in link.right if side else link.left:
            known = relations.get(position, link.relation)
            relations[position] = min(known, link.relation, key=_CLOSEST_FIRST.index)
    return relations
