"""What was quietly changed: the ledger of editorial changes over all links of two reports."""

from __future__ import annotations

from core.changes.change import IMPORTANCE, Change, ChangeKind, in_order_of_importance
from core.changes.lexicon import lexicon_of
from core.changes.names import nouns_of
from core.changes.quotation_marks import quotations_of
from core.changes.registry import IN_A_LINK, IN_THE_REPORTS
from core.changes.view import ReportView, view_of
from core.links import Link
from core.report import Report

__all__ = ["IMPORTANCE", "Change", "ChangeKind", "find_changes", "in_order_of_importance"]


def find_changes(left: Report, right: Report, links: tuple[Link, ...]) -> tuple[Change, ...]:
    """Return what an editor would call changes between linked sentences, the weightiest kinds first.

    Every change names the words that show it. Synonyms, connectives and spellings are variants (`core.variants`) and no
    changes. Swapping the reports mirrors the result. Reports in different languages have no changes, since their words
    can't be compared.

    Args:
        left: The report of the links' left positions.
        right: The report of the links' right positions.
        links: What the reports share, as `core.alignment` found it.
    """
    if left.language != right.language:
        return ()
    if _key(left) > _key(right):
        mirrored = _changes(right, left, tuple(link.mirrored() for link in links))
        return in_order_of_importance(tuple(change.mirrored() for change in mirrored))
    return in_order_of_importance(_changes(left, right, links))


def _changes(left: Report, right: Report, links: tuple[Link, ...]) -> tuple[Change, ...]:
    ordered = sorted(links, key=lambda link: (link.left, link.right))
    lexicon = lexicon_of(left.language)
    here, there = (ReportView(report, quotations_of(report), nouns_of(report, lexicon)) for report in (left, right))
    found: list[Change] = []
    for link in ordered:
        if link.left and link.right and not _is_same(left, right, link):
            view = view_of(here, there, link)
            found.extend(change for find in IN_A_LINK for change in find(view))
    for find in IN_THE_REPORTS:
        found.extend(find(left, right, ordered))
    return tuple(dict.fromkeys(found))


def _is_same(left: Report, right: Report, link: Link) -> bool:
    """Whether both sides are published in the same characters."""
    return [left.sentences[k].text for k in link.left] == [right.sentences[k].text for k in link.right]


def _key(report: Report) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    return report.text_hash, tuple((sentence.start, sentence.end, sentence.role) for sentence in report.sentences)
