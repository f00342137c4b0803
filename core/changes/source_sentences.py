"""Reads a link together with the sentence behind it that only names its source (`core.attribution_sentences`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from core.attribution_sentences import source_sentence_behind
from core.links import Link
from core.report import Report


def with_source_sentences(
    link: Link, left: Report, right: Report, linked: tuple[Collection[int], Collection[int]]
) -> Link:
    """Return a link with the sentences behind it that tell its source alone; the link itself where there are none.

    What a report attributes by a sentence of its own would otherwise seem to lack its source, or hide that the other
    report names none. What a person linked stays as it is: a sentence that was set free belongs to nothing.

    Args:
        link: A link.
        left: The report of the left positions.
        right: The report of the right positions.
        linked: The positions on either side that any link holds; what is linked has its own counterpart.
    """
    if link.by_hand:
        return link
    return replace(
        link,
        left=_with_next(link.left, left, linked[0]),
        right=_with_next(link.right, right, linked[1]),
    )


def _with_next(positions: tuple[int, ...], report: Report, linked: Collection[int]) -> tuple[int, ...]:
    behind = source_sentence_behind(report.sentences, positions[-1], report.language) if positions else None
    return positions if behind is None or behind in linked else (*positions, behind)
