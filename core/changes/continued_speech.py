"""Tells whether a statement without its source goes on with what the sentences before attribute to the same one."""

from __future__ import annotations

from core.changes.lexicon import Lexicon
from core.changes.sources import Attribution
from core.changes.view import LinkSide, LinkView
from core.report import Report
from core.variants.sides import CONTENT
from core.words import Word, words_of

# The sentence that names the source stands so many sentences before.
_BEFORE = 2


def goes_on_from_before(item: Attribution, side: LinkSide, view: LinkView) -> bool:
    """Tell whether the side that lacks an attribution reports on the speech of the same source.

    The subjunctive of German says that somebody still speaks. Who that is, the sentences before say: with the same
    source named there the statement lost nothing, with another one or none it did.

    Args:
        item: An attribution that only one side has.
        side: Its side.
        view: The link.
    """
    other = view.across(side)
    stems = {side.side.stems[k] for k in item.source if side.side.weights[k] >= CONTENT}
    if not item.source or not _is_reported(other, view.lexicon):
        return False
    first = other.positions[0]
    speaking = (k for k in range(max(0, first - _BEFORE), first) if _attributes(other.report, k, view.lexicon))
    return any(not stems or stems & _stems_of(other.report, k, view.lexicon) for k in speaking)


def _is_reported(side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a side stands in the subjunctive of reported speech and says nothing itself of who speaks."""
    return any(_is_subjunctive(word, lexicon) for k, word in enumerate(side.side.words) if not side.quoted[k])


def _is_subjunctive(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb in the subjunctive of reported speech; with a capital it is a noun ("die Rate")."""
    return word.text[:1].islower() and word.folded in lexicon.reported


def _attributes(report: Report, position: int, lexicon: Lexicon) -> bool:
    """Whether a sentence has a reporting verb or goes on in the subjunctive itself."""
    sentence = report.sentences[position]
    published = words_of(report.text, sentence.start, sentence.end)
    words = {word.folded for word in published}
    markers = lexicon.data.source_markers_after | lexicon.data.tail_markers
    known = not words.isdisjoint(lexicon.forces.keys() | lexicon.parted | markers | set(lexicon.sources.by_first))
    return sentence.role.is_reporting and (known or any(_is_subjunctive(word, lexicon) for word in published))


def _stems_of(report: Report, position: int, lexicon: Lexicon) -> set[str]:
    sentence = report.sentences[position]
    words = words_of(report.text, sentence.start, sentence.end)
    return {lexicon.stem(word.folded) for word in words if not word.is_mark}
