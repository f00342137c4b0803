"""The ledger of changes as lists in plain JSON: both wordings side by side, the weightiest kinds first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum

from core.changes import IMPORTANCE, Change, ChangeKind
from core.comparison import Comparison
from core.exports.wording import places
from core.links import Link
from core.report import Report
from dashboard.language import counted, gettext, language_name, said
from dashboard.listing.items import Group, Item, Wording
from dashboard.reader.pieces import Mark, pieces_of, stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.wording import CHANGE_LABELS, CHANGE_MEANINGS, SIGLA


class Showing(StrEnum):
    """Which report holds the words that show a change."""

    ALL = "all"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


def showing_of(change: Change) -> Showing:
    """Return which report holds the words that show `change`."""
    if change.left and change.right:
        return Showing.BOTH
    return Showing.LEFT if change.left else Showing.RIGHT


def counts_of(changes: Collection[Change]) -> dict[ChangeKind, int]:
    """Return how many changes of each kind there are, the weightiest kinds first; kinds without one are left out."""
    counts = Counter(change.kind for change in changes)
    return {kind: counts[kind] for kind in IMPORTANCE if counts[kind]}


def change_groups(comparison: Comparison, kinds: Collection[ChangeKind], showing: Showing) -> list[Group]:
    """Return the chosen changes, a group for each kind.

    Args:
        comparison: A comparison of two reports.
        kinds: The kinds to show; all where it is empty.
        showing: Which report must hold the words that show the change.
    """
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    chosen = [
        change
        for change in pair.changes
        if (not kinds or change.kind in kinds) and showing in {Showing.ALL, showing_of(change)}
    ]
    return [
        Group(
            siglum="",
            title=CHANGE_LABELS[kind],
            note=counted(number, "{n} change: {meaning}.", "{n} changes: {meaning}.", meaning=CHANGE_MEANINGS[kind]),
            items=[change_item(reports, change, pair.links) for change in chosen if change.kind is kind],
        )
        for kind, number in counts_of(chosen).items()
    ]


def sentences_of(change: Change, links: Sequence[Link]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the left and right sentences of the link that a change lies on.

    A change that a headline shows once more lies on both links; then it is the one that is no restatement.
    """
    own = (link for link in links if change.lies_on(link.left, link.right))
    link = min(own, key=lambda link: link.restatement, default=None)
    return (link.left, link.right) if link else (change.left_sentences, change.right_sentences)


def way_to(change: Change, links: Sequence[Link]) -> str:
    """Return the sentence at which the reader shows a change."""
    left, right = sentences_of(change, links)
    return sentence_id(0, left[0]) if left else sentence_id(1, right[0])


def change_item(reports: tuple[Report, Report], change: Change, links: Sequence[Link]) -> Item:
    """Return one change with both wordings, its words marked on them."""
    return Item(
        to=way_to(change, links),
        stretches=[
            *stretches_of(reports[0], SIGLA[0], change.left),
            *stretches_of(reports[1], SIGLA[1], change.right),
        ],
        tags=[],
        sides=[_wording(reports[side], side, change) for side in (0, 1)],
        reason=f"{_sentence(said(change.reason))} {_evidence(change.evidence)}".strip(),
    )


def _wording(report: Report, side: int, change: Change) -> Wording:
    positions = change.right_sentences if side else change.left_sentences
    spans = change.right if side else change.left
    marks = [Mark(span, kind=change.kind.value, place=0) for span in spans]
    return Wording(
        names=places(SIGLA[side], positions),
        language=report.language,
        sentences=[pieces_of(report.sentences[position], marks) for position in positions],
    )


def _evidence(evidence: str) -> str:
    """Name the word list or rule that shows a change: "de: hedges, likely" is "Shown by: hedges, likely (German)."."""
    if not evidence:
        return ""
    code, colon, rule = said(evidence).partition(": ")
    if not colon:
        return gettext("Shown by: {rule}.").format(rule=code)
    return gettext("Shown by: {rule} ({language}).").format(rule=rule, language=language_name(code))


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:].rstrip(".") + "." if reason else ""
