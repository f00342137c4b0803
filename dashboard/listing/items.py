"""Sentences as items of a list, in plain JSON: what stands only in one report, and what both share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from core.comparison import Comparison
from core.exports.wording import RELATION_SIGNS, places
from core.links import Link, Relation
from core.report import Report
from dashboard.language import capitalized, counted, gettext, said
from dashboard.reader.pieces import Mark, Piece, Stretch, marks_of, pieces_of
from dashboard.reader.rows import sentence_id, shows_similarity
from dashboard.wording import RELATION_LABELS, RELATION_MEANINGS, SIGLA


class Wording(TypedDict):
    """What one report says: the names of its sentences, and each sentence in pieces."""

    names: str
    language: str
    sentences: list[list[Piece]]


class Item(TypedDict):
    """One item: the way to it, tags in words, one wording or two, and a reason or "".

    Attributes:
        to: The sentence to go to.
        stretches: The words to highlight there.
        tags: What it is, in words.
        sides: The wordings.
        reason: Why it is listed, or "".
    """

    to: str
    stretches: list[Stretch]
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
    says: dict[str, str]


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
                    title=capitalized(RELATION_LABELS[relation]),
                    note=counted(
                        len(links), "{n} link: {meaning}.", "{n} links: {meaning}.", meaning=RELATION_MEANINGS[relation]
                    ),
                    items=[_shared_item(reports, link) for link in links],
                )
            )
    return groups


def _shared_item(reports: tuple[Report, Report], link: Link) -> Item:
    tags: list[str] = []
    if shows_similarity(link):
        tags.append(gettext("similarity {similarity} of 100").format(similarity=round(link.similarity)))
    if link.moved:
        tags.append(gettext("moved"))
    if link.restatement:
        tags.append(gettext("said again"))
    if link.variants:
        tags.append(counted(len(link.variants), "{n} word difference", "{n} word differences"))
    sides = [wording(reports[side], side, link.right if side else link.left, marks_of(link, side)) for side in (0, 1)]
    # Over the group stands already what verbatim means; what else there is to say of such a link is in its tags.
    reason = "" if link.relation is Relation.VERBATIM else said(link.reason)
    return Item(to=sentence_id(0, link.left[0]), tags=tags, sides=sides, reason=reason, stretches=[])


def wording(report: Report, side: int, positions: Sequence[int], marks: Sequence[Mark] = ()) -> Wording:
    """Return what one report says in some of its sentences, cut at the borders of marks."""
    return Wording(
        names=places(SIGLA[side], positions),
        language=report.language,
        sentences=[pieces_of(report.sentences[position], marks) for position in positions],
    )
