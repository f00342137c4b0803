"""Changes of what is said of a source: that it asked not to be named."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase


def anonymity_changes(view: LinkView) -> Iterator[Change]:
    """Find a source of which only one side says that it asked not to be named."""
    if not all(attributions_of(side, view.lexicon) for side in (view.left, view.right)):
        return  # a source that one side lacks altogether is told as such
    left, right = (_asks_for_anonymity(side, view) for side in (view.left, view.right))
    if bool(left) != bool(right) and (view.left if left else view.right).what_it_attributes_is_shared(left or right):
        reason = phrase("only one report says that the source wants to stay unnamed")
        yield view.change(ChangeKind.ATTRIBUTION, left, right, reason, phrase("unnamed sources"))


def _asks_for_anonymity(side: LinkSide, view: LinkView) -> range:
    """The words by which a source asks not to be named, with its clause: "[who spoke on condition of anonymity]"."""
    for index, length, _ in view.lexicon.anonymity.found_in(side.side):
        clause = [k for k in side.clause_of(index) if not side.side.words[k].is_mark]
        # German relative clauses open with an article, behind a comma.
        opening = view.lexicon.data.determiners if view.lexicon.adjective_endings else view.lexicon.data.relatives
        opens = side.folded(clause[0]) in opening and not side.starts_sentence(clause[0])
        return range(clause[0], clause[-1] + 1) if opens else range(index, index + length)
    return range(0)
