"""What was quietly changed: the ledger of editorial changes over all links of two reports."""

from __future__ import annotations

from core.changes.change import IMPORTANCE, Change, ChangeKind, in_order_of_importance
from core.changes.elsewhere import holds_for_a_restatement, is_told_elsewhere, say_where_else
from core.changes.lexicon import lexicon_of
from core.changes.names import nouns_of
from core.changes.own_statements import is_of_its_own
from core.changes.registry import IN_A_LINK, IN_THE_REPORTS
from core.changes.repetitions import with_restatements_joined, without_repetitions
from core.changes.source_sentences import with_source_sentences
from core.changes.view import ReportView, view_of
from core.links import Link
from core.quotation_marks import quoted_in
from core.report import Report, Span

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
    here, there = (ReportView(report, _inside_marks(report), nouns_of(report, lexicon)) for report in (left, right))
    taken = {k for link in links for k in link.left}, {k for link in links for k in link.right}
    linked: list[tuple[Link, Change]] = []
    doubtful: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()
    for link in (with_source_sentences(each, left, right, taken) for each in ordered):
        if link.left and link.right and not _is_same(left, right, link):
            view = view_of(here, there, link)
            if view.doubtful:
                doubtful.add((link.left, link.right))
            changes = without_repetitions(change for find in IN_A_LINK for change in find(view))
            changes = [change for change in changes if view.vouches_for(change) and not is_of_its_own(change, view)]
            if link.restatement:
                changes = [change for change in changes if holds_for_a_restatement(change, left, right, lexicon)]
            changes = [change for change in changes if not is_told_elsewhere(change, view)]
            linked.extend((link, say_where_else(change, left, right, lexicon)) for change in changes)
    found = with_restatements_joined(linked, ordered, left, right)
    for find in IN_THE_REPORTS:
        placed = find(left, right, ordered)
        # What two sentences of one topic say may be two things, of which neither has moved.
        found.extend(each for each in placed if (each.left_sentences, each.right_sentences) not in doubtful)
    return tuple(dict.fromkeys(found))


def _inside_marks(report: Report) -> tuple[Span, ...]:
    """Where a report quotes, the marks left outside; a quotation that doesn't end may be none."""
    quoted = quoted_in(report.unwrapped(), report.language)
    return tuple(Span(each.start + 1, each.end - 1) for each in quoted if not each.is_open)


def _is_same(left: Report, right: Report, link: Link) -> bool:
    """Whether both sides are published in the same characters."""
    return [left.sentences[k].text for k in link.left] == [right.sentences[k].text for k in link.right]


def _key(report: Report) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    return report.text_hash, tuple((sentence.start, sentence.end, sentence.role) for sentence in report.sentences)
