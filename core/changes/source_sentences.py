"""Reads a link together with the sentence behind it that only names its source (`core.attribution_sentences`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from core.attribution_sentences import tells_only_the_source
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
    after = positions[-1] + 1 if positions else len(report.sentences)
    if after >= len(report.sentences) or after in linked:
        return positions
    # A headline is attributed by itself or not at all; the sentence below it speaks of another one.
    before, behind = report.sentences[positions[-1]], report.sentences[after]
    tells = behind.role is before.role and tells_only_the_source(behind.text, report.language)
    return (*positions, after) if tells else positions
