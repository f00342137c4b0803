"""Which sentences stand beside which: two reports in reading order, their linked sentences in one row.

Links that keep the order of both reports carry the layout. A link that breaks the order (moved, or restated
elsewhere) leaves its sentences where they were published and shows the counterpart beside them as an echo.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.links import Link
from core.report import Report, Sentence


@dataclass(frozen=True, slots=True)
class Placed:
    """One row of the reader, before it is put into words.

    Attributes:
        left: Positions of the left report's sentences in the row.
        right: Positions of the right report's sentences.
        link: The link that the row shows, if any.
        echo: The side whose sentences stand elsewhere and are shown here as an echo: 0 left, 1 right, None neither.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    link: Link | None = None
    echo: int | None = None


def place_rows(left: Report, right: Report, links: Sequence[Link]) -> tuple[Placed, ...]:
    """Set two reports side by side.

    Every sentence of either report stands in exactly one row as itself and in reading order; as an echo it may stand
    in further rows.
    """
    chain = in_order(links)
    kept = set(map(id, chain))
    loose = [link for link in links if id(link) not in kept]
    rows: list[Placed] = []
    next_left = next_right = 0
    for link in chain:
        rows += _between(left, right, range(next_left, link.left[0]), range(next_right, link.right[0]), loose)
        next_left, next_right = link.left[-1] + 1, link.right[-1] + 1
        rows.append(Placed(tuple(range(link.left[0], next_left)), tuple(range(link.right[0], next_right)), link))
    ends = range(next_left, len(left.sentences)), range(next_right, len(right.sentences))
    return (*rows, *_between(left, right, *ends, loose))


def in_order(links: Sequence[Link]) -> list[Link]:
    """Return the most links, moved ones and restatements left out, that both reports give in the same order.

    The longest increasing chain by patience sorting, in n log n steps.
    """
    candidates = sorted((link for link in links if not (link.moved or link.restatement)), key=_by_left)
    tops: list[int] = []
    top_links: list[int] = []
    before: list[int | None] = []
    for number, link in enumerate(candidates):
        pile = bisect_left(tops, link.right[0])
        before.append(top_links[pile - 1] if pile else None)
        tops[pile : pile + 1] = [link.right[0]]
        top_links[pile : pile + 1] = [number]
    chain: list[Link] = []
    step = top_links[-1] if top_links else None
    while step is not None:
        chain.append(candidates[step])
        step = before[step]
    return _without_overlap(reversed(chain))


def _without_overlap(chain: Iterator[Link]) -> list[Link]:
    """Drop links that reach into the sentences of the one before: n:m links may enclose others."""
    kept: list[Link] = []
    for link in chain:
        if not kept or (link.left[0] > kept[-1].left[-1] and link.right[0] > kept[-1].right[-1]):
            kept.append(link)
    return kept


def _by_left(link: Link) -> tuple[int, int]:
    return link.left[0], -link.right[0]


def _between(
    left: Report, right: Report, left_places: range, right_places: range, loose: Sequence[Link]
) -> Iterator[Placed]:
    """Place what stands between two linked rows: furniture beside furniture, headline beside headline."""
    here = _groups(left, left_places, loose, 0)
    there = _groups(right, right_places, loose, 1)
    while here or there:
        if here and there and _stand_together(left, right, here[0], there[0]):
            yield Placed(here.pop(0).left, there.pop(0).right)
        elif here and (not there or not _is_furniture(left, here[0].left)):
            yield here.pop(0)
        elif there and (not here or not _is_furniture(right, there[0].right)):
            yield there.pop(0)
        else:
            yield here.pop(0)


def _groups(report: Report, places: range, loose: Sequence[Link], side: int) -> list[Placed]:
    """Group neighboring furniture, and neighboring sentences of one link; any other sentence stands by itself."""
    found: list[Placed] = []
    link_of = {place: link for link in reversed(loose) for place in (link.right if side else link.left)}
    for place in places:
        link = link_of.get(place)
        before = found[-1] if found else None
        own = () if before is None else before.right if side else before.left
        joins = before is not None and (
            (link is not None and link is before.link)
            or (link is None and before.link is None and _both_furniture(report.sentences[place], report, own))
        )
        if joins:
            found.pop()
        else:
            own = ()
        own = (*own, place)
        if link is None:
            found.append(Placed((), own) if side else Placed(own, ()))
        elif side:
            found.append(Placed(link.left, own, link, echo=0))
        else:
            found.append(Placed(own, link.right, link, echo=1))
    return found


def _both_furniture(sentence: Sentence, report: Report, places: tuple[int, ...]) -> bool:
    return sentence.role.is_furniture and _is_furniture(report, places)


def _is_furniture(report: Report, places: tuple[int, ...]) -> bool:
    return all(report.sentences[place].role.is_furniture for place in places)


def _stand_together(left: Report, right: Report, here: Placed, there: Placed) -> bool:
    """Whether two unlinked groups share a row: both furniture, or both one heading of the same role."""
    if here.link or there.link:
        return False
    left_role, right_role = left.sentences[here.left[0]].role, right.sentences[there.right[0]].role
    return (left_role.is_furniture and right_role.is_furniture) or (left_role.is_heading and left_role is right_role)
