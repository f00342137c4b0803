"""Leaves out of a restatement what the closer counterpart of the same sentence says in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import lexicon_of
from core.links import Link, Relation
from core.report import Report, Span
from core.words import words_of

# Whose word it is and how many there are is missed in a lede, which is read by itself: both careful readers of
# wire_pairs note these (8 notes on 4 links), and none of the other kinds.
_MISSED_IN_A_LEDE = frozenset({ChangeKind.ATTRIBUTION, ChangeKind.FIGURE})


def is_settled_by_a_closer_one(change: Change, link: Link, links: Sequence[Link], left: Report, right: Report) -> bool:
    """Tell whether a change on a restatement shows words that the other report has in the closer counterpart.

    Where a lede sums up a sentence of its own report's body, and that sentence stands in the other report as well, the
    lede differs from it in both reports alike: the difference is one between lede and body, and not between outlets.
    A source or a figure that a lede lacks is told all the same, unless both reports have both sentences word for word:
    then they lack it in common. Of a quotation the words of content count alone, since a lede puts it into the mood and
    the persons of reported speech ("das wird" / "dies werde").

    Args:
        change: A change on `link`.
        link: The link it was found on.
        links: All links of the two reports.
        left: The report of the left positions.
        right: The report of the right positions.
    """
    if not link.restatement:
        return False
    closer = [each for each in links if not each.restatement and each.left and each.right]
    closer_left = [each for each in closer if set(link.left) & set(each.left)]
    closer_right = [each for each in closer if set(link.right) & set(each.right)]
    if change.kind in _MISSED_IN_A_LEDE:
        counterparts = {k for each in closer_left for k in each.left}, {k for each in closer_right for k in each.right}
        have_all = counterparts[0].issuperset(link.left) and counterparts[1].issuperset(link.right)
        return have_all and all(each.relation is Relation.VERBATIM for each in (*closer_left, *closer_right))
    on_left = [each.right for each in closer_left]
    on_right = [each.left for each in closer_right]
    aside = lexicon_of(left.language).data.function_words if change.kind is ChangeKind.QUOTATION else frozenset[str]()
    return _are_said_in(change.left, left, on_left, right, aside) or _are_said_in(
        change.right, right, on_right, left, aside
    )


def _are_said_in(
    spans: Sequence[Span],
    report: Report,
    counterparts: Sequence[tuple[int, ...]],
    other: Report,
    aside: frozenset[str],
) -> bool:
    """Whether one of the counterparts in the other report has all the words that the spans show, some aside."""
    words = {word.folded for span in spans for word in words_of(report.text, span.start, span.end) if not word.is_mark}
    wanted = words - aside or words
    return bool(wanted) and any(wanted <= _words(other, positions) for positions in counterparts)


def _words(report: Report, positions: Sequence[int]) -> set[str]:
    sentences = (report.sentences[position] for position in positions)
    return {word.folded for sentence in sentences for word in words_of(report.text, sentence.start, sentence.end)}
