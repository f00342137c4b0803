"""Leaves out what is shown already: one thing that changed makes one line of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.changes.change import Change, ChangeKind
from core.changes.closer_counterparts import is_settled_by_a_closer_one
from core.links import Link
from core.report import Report, Span
from core.words import fold

# What is told with its source or agent, and what is told with the quotation it is cut from.
_OWNED = frozenset({ChangeKind.MODALITY, ChangeKind.NAME})
_CUT = frozenset({ChangeKind.DATE, ChangeKind.EVALUATION, ChangeKind.NAME, ChangeKind.PLACE})


def without_repetitions(changes: Iterable[Change]) -> list[Change]:
    """Leave out what another change shows already.

    A modal verb or a name is told with the source or the agent it belongs to ("Keller will"), a name also with the
    description that stands in its place, and a day, a name or a judging word with the part of a quotation that one
    report cuts. "Unlikely" and "likely" are told as a denial.
    """
    found = list(changes)
    cuts = [each for each in found if each.kind is ChangeKind.QUOTATION and not (each.left and each.right)]
    owners = [each for each in found if each.kind in {ChangeKind.ATTRIBUTION, ChangeKind.AGENT}]
    denied = [each for each in found if each.kind is ChangeKind.NEGATION]
    namings = [each for each in found if each.kind is ChangeKind.NAMING]
    return [
        change
        for change in found
        if not (change.kind in _OWNED and any(_holds(each, change) for each in owners))
        if not (change.kind is ChangeKind.NAME and any(_holds(each, change) for each in namings))
        if not (change.kind is ChangeKind.MODALITY and any(_shows_a_side_of(each, change) for each in denied))
        if not (change.kind is ChangeKind.EVALUATION and any(_shows_a_side_of(each, change) for each in namings))
        if not (change.kind in _CUT and any(_holds(each, change) for each in cuts))
    ]


def _holds(change: Change, other: Change) -> bool:
    """Whether a change shows all the words of another one."""
    return all(
        any(whole.start <= span.start and span.end <= whole.end for whole in spans)
        for spans, parts in ((change.left, other.left), (change.right, other.right))
        for span in parts
    )


def _shows_a_side_of(change: Change, other: Change) -> bool:
    """Whether a change shows all the words that another one shows of one report: "illegal immigrants"."""
    return any(
        parts and all(any(whole.start <= part.start and part.end <= whole.end for whole in spans) for part in parts)
        for spans, parts in ((change.left, other.left), (change.right, other.right))
    )


def with_restatements_joined(
    found: Sequence[tuple[Link, Change]], links: Sequence[Link], left: Report, right: Report
) -> list[Change]:
    """Join to a change what a restatement shows once more.

    A sentence that is linked to a lede as well as to its counterpart differs from both. The same words of it make one
    change: it is told where it has its counterpart, and lies on the sentences of the restatement too. What the closer
    counterpart says in the same words is a difference between lede and body, and none between the reports.

    Args:
        found: Changes with their links.
        links: All links of the two reports.
        left: The report of the links' left positions.
        right: The report of their right positions.
    """
    joined = [change for link, change in found if not link.restatement]
    for link, change in found:
        if not link.restatement:
            continue
        place = next((k for k, each in enumerate(joined) if _is_the_same(change, each, left, right)), -1)
        if place < 0:
            if not is_settled_by_a_closer_one(change, link, links, left, right):
                joined.append(change)
        else:
            joined[place] = replace(
                joined[place],
                left_sentences=_both(joined[place].left_sentences, change.left_sentences),
                right_sentences=_both(joined[place].right_sentences, change.right_sentences),
            )
    return joined


def _both(places: tuple[int, ...], others: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({*places, *others}))


def _is_the_same(change: Change, other: Change, left: Report, right: Report) -> bool:
    """Whether two changes of one kind rest on the same words of one report, and on no other ones of the other."""
    if change.kind is not other.kind:
        return False
    sides = ((change.left, other.left, left), (change.right, other.right, right))
    return any(
        one and one == two and (not mine or not its or _said(mine, there) == _said(its, there))
        for (one, two, _), (mine, its, there) in (sides, sides[::-1])
    )


def _said(spans: tuple[Span, ...], report: Report) -> list[str]:
    return [fold(span.of(report.text)) for span in spans]
