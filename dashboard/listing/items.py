"""Sentences as items of a list, in plain JSON: what stands only in one report, and what both share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict

from core.comparison import Comparison
from core.exports.wording import RELATION_SIGNS, ROLE_NAMES, places
from core.links import Link, Relation, Variant, VariantKind
from core.report import Report
from core.words import count_words
from dashboard.reader.pieces import Piece, marks_of, pieces_of
from dashboard.reader.rows import group_of, sentence_id
from dashboard.report_heads import heads_of
from dashboard.wording import RELATION_MEANINGS, SIGLA, counted

# Fewer words are a change of wording, which the Read view marks; from four on they say something of their own.
_CLAUSE_WORDS = 4


class Wording(TypedDict):
    """What one report says: the names of its sentences, and each sentence in pieces."""

    names: str
    language: str
    sentences: list[list[Piece]]


class Item(TypedDict):
    """One item: the sentence to go to, tags in words, one wording or two, and a reason or ""."""

    to: str
    tags: list[str]
    sides: list[Wording]
    reason: str


class Group(TypedDict):
    """Items under a title; `siglum` is "" where the group is not about one report."""

    siglum: str
    title: str
    note: str
    items: list[Item]


class ListingData(TypedDict):
    """What the listing component draws."""

    signature: str
    groups: list[Group]
    labels: dict[str, dict[str, str]]


def only_in_one(comparison: Comparison) -> list[Group]:
    """Return what each report says that the other does not: reporting sentences without a link."""
    pair = comparison.pairs[0]
    groups: list[Group] = []
    for side, (position, head) in enumerate(zip((pair.left, pair.right), heads_of(comparison), strict=True)):
        report = comparison.reports[position]
        linked = {place for link in pair.links for place in (link.right if side else link.left)}
        found = [s for s in report.sentences if s.position not in linked and group_of(s) == "reporting"]
        words = (pair.right_totals if side else pair.left_totals).only_here.words
        other = SIGLA[1 - side]
        note = (
            f"{counted(len(found), 'sentence')} with {counted(words, 'word')} found no counterpart in {other}."
            if found
            else f"Every reporting sentence has a counterpart in {other}."
        )
        items = [
            Item(
                to=sentence_id(side, sentence.position),
                tags=[ROLE_NAMES[sentence.role]] if sentence.role.value != "body" else [],
                sides=[_wording(report, side, (sentence.position,), None)],
                reason="",
            )
            for sentence in found
        ]
        groups.append(Group(siglum=head["siglum"], title=f"Only in {head['outlet']}", note=note, items=items))
    return groups


def added_clauses(comparison: Comparison) -> list[Group]:
    """Return what each report adds inside sentences that both share: runs of words without a counterpart."""
    pair = comparison.pairs[0]
    groups: list[Group] = []
    for side, (position, head) in enumerate(zip((pair.left, pair.right), heads_of(comparison), strict=True)):
        report = comparison.reports[position]
        items = [
            Item(
                to=sentence_id(side, (link.right if side else link.left)[0]),
                tags=[],
                sides=[_wording(report, side, link.right if side else link.left, replace(link, variants=clauses))],
                reason="",
            )
            for link in pair.links
            if not link.restatement and (clauses := _clauses(report, link, side))
        ]
        if items:
            note = (
                f"{counted(len(items), 'shared sentence')} in which {head['siglum']} says more; the words are marked."
            )
            groups.append(Group(siglum=head["siglum"], title=f"Added by {head['outlet']}", note=note, items=items))
    return groups


def _clauses(report: Report, link: Link, side: int) -> tuple[Variant, ...]:
    own = VariantKind.ADDED if side else VariantKind.DROPPED
    return tuple(
        variant
        for variant in link.variants
        if variant.kind is own
        and sum(count_words(span.of(report.text)) for span in (variant.right if side else variant.left))
        >= _CLAUSE_WORDS
    )


def shared(comparison: Comparison) -> list[Group]:
    """Return the linked sentences, the two wordings side by side, a group for each relation."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    groups: list[Group] = []
    for relation in Relation:
        links = [link for link in pair.links if link.relation is relation]
        if links:
            groups.append(
                Group(
                    siglum=RELATION_SIGNS[relation],
                    title=relation.value.capitalize(),
                    note=f"{counted(len(links), 'link')}: {RELATION_MEANINGS[relation]}.",
                    items=[_shared_item(reports, link) for link in links],
                )
            )
    return groups


def _shared_item(reports: tuple[Report, Report], link: Link) -> Item:
    tags = [] if link.relation is Relation.VERBATIM else [f"similarity {link.similarity:.0f} of 100"]
    if link.moved:
        tags.append("moved")
    if link.restatement:
        tags.append("said again")
    if link.variants:
        tags.append(counted(len(link.variants), "word difference"))
    sides = [_wording(reports[side], side, link.right if side else link.left, link) for side in (0, 1)]
    return Item(to=sentence_id(0, link.left[0]), tags=tags, sides=sides, reason=link.reason)


def _wording(report: Report, side: int, positions: Sequence[int], link: Link | None) -> Wording:
    marks = marks_of(link, side)
    return Wording(
        names=places(SIGLA[side], positions),
        language=report.language,
        sentences=[pieces_of(report.sentences[position], marks) for position in positions],
    )
