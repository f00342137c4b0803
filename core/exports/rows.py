"""Two reports side by side: rows in reading order, linked sentences beside each other.

Every sentence of either report stands in one row of its own. A link that keeps the order puts its two sides into one
row. Where the reports disagree about the order, or one says something twice, each side keeps its place and shows the
other side's words beside it as an echo. So either column, read from top to
bottom, is that report in its own order; only a link whose sentences stand apart brings them together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.comparison import Comparison, Pair
from core.links import Link
from core.report import Report


@dataclass(frozen=True, slots=True)
class Row:
    """A row of two reports set side by side.

    Attributes:
        left: Positions of the left report's sentences, counted from 0; empty where it has nothing here.
        right: Positions of the right report's sentences.
        link: The link that the row shows, or None.
        left_echo: Whether the left sentences stand elsewhere and are only shown again for comparison.
        right_echo: Whether the right sentences stand elsewhere.
        furniture: Whether the row holds page furniture, which is set side by side without any claim.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    link: Link | None = None
    left_echo: bool = False
    right_echo: bool = False
    furniture: bool = False


def rows_of(comparison: Comparison, pair: Pair) -> tuple[Row, ...]:
    """Return the rows of two of the compared reports."""
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    anchors = _anchors(pair.links)
    left_anchored = {position for link in anchors for position in link.left}
    right_anchored = {position for link in anchors for position in link.right}
    left_waiting = [sentence.position for sentence in left.sentences if sentence.position not in left_anchored]
    right_waiting = [sentence.position for sentence in right.sentences if sentence.position not in right_anchored]
    rows: list[Row] = []
    for link in anchors:
        rows += _gap_rows(
            left,
            right,
            pair.links,
            _taken(left_waiting, before=link.left[0]),
            _taken(right_waiting, before=link.right[0]),
        )
        rows.append(Row(link.left, link.right, link))
    rows += _gap_rows(left, right, pair.links, left_waiting, right_waiting)
    return tuple(rows)


def _anchors(links: Sequence[Link]) -> list[Link]:
    """Return the links that stand in one order on both sides and share no sentence."""
    anchors: list[Link] = []
    left_end = right_end = -1
    for link in sorted(links, key=lambda link: (link.left, link.right)):
        if link.moved or link.restatement or not (link.left and link.right):
            continue
        if link.left[0] > left_end and link.right[0] > right_end:
            anchors.append(link)
            left_end, right_end = link.left[-1], link.right[-1]
    return anchors


def _taken(waiting: list[int], *, before: int) -> list[int]:
    taken = [position for position in waiting if position < before]
    del waiting[: len(taken)]
    return taken


def _gap_rows(
    left: Report, right: Report, links: Sequence[Link], left_gap: Sequence[int], right_gap: Sequence[int]
) -> list[Row]:
    left_rows = [
        Row(run, link.right, link, right_echo=True) if link else Row(run, (), furniture=furniture)
        for run, link, furniture in _runs(left, left_gap, {p: link for link in reversed(links) for p in link.left})
    ]
    right_rows = [
        Row(link.left, run, link, left_echo=True) if link else Row((), run, furniture=furniture)
        for run, link, furniture in _runs(right, right_gap, {p: link for link in reversed(links) for p in link.right})
    ]
    if len(left_rows) == len(right_rows) == 1 and left_rows[0].furniture and right_rows[0].furniture:
        return [Row(left_rows[0].left, right_rows[0].right, furniture=True)]
    return left_rows + right_rows


def _runs(
    report: Report, gap: Sequence[int], links: dict[int, Link]
) -> list[tuple[tuple[int, ...], Link | None, bool]]:
    """Cut a gap into linked sentences, single sentences without a link, and runs of furniture."""
    runs: list[tuple[tuple[int, ...], Link | None, bool]] = []
    for position in gap:
        link = links.get(position)
        furniture = link is None and report.sentences[position].role.is_furniture
        if runs and ((furniture and runs[-1][2]) or (link is not None and runs[-1][1] is link)):
            runs[-1] = ((*runs[-1][0], position), link, furniture)
        else:
            runs.append(((position,), link, furniture))
    return runs
