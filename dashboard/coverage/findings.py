"""The changes that matter most, each with both wordings and a way to its place: what an editor reads first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from core.changes import Change
from core.comparison import Comparison
from core.facts import FactState
from core.links import Link
from core.report import Report, Sentence, Span
from dashboard.language import counted, decimal, gettext, inside_sentence, said
from dashboard.listing.changes import counts_of, sentences_of, way_to
from dashboard.reader.pieces import Mark, Piece, Stretch, pieces_of, stretches_of
from dashboard.report_heads import languages_apart
from dashboard.wording import CHANGE_LABELS, SIGLA

_MOST = 3  # the overview is read in ten seconds
# Letters of context on either side of the words that differ: two lines in a column of the page at 1,280 pixels.
_CONTEXT = 70
_CUT = "…"


class Wording(TypedDict):
    """What one report says.

    Attributes:
        siglum: The report.
        language: Its language, for the browser.
        said: Whether it has words of its own for what was changed.
        pieces: Its words with some context, those that differ marked.
    """

    siglum: str
    language: str
    said: bool
    pieces: list[Piece]


class Finding(TypedDict):
    """A change: the way to it, its kind, both wordings, and why it is one."""

    to: str
    stretches: list[Stretch]
    label: str
    sides: list[Wording]
    reason: str


class Findings(TypedDict):
    """What matters most of what differs.

    Attributes:
        items: The changes that matter most, at most three.
        counted: How many changes of each kind there are, in a sentence.
        facts: How many facts the reports differ on, in a sentence; "" where they differ on none.
    """

    items: list[Finding]
    counted: str
    facts: str


def findings_of_changes(comparison: Comparison) -> Findings:
    """Return the three changes that matter most: the first of each of the weightiest kinds, then further ones."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    differing = sum(fact.state is FactState.DIFFER for fact in pair.facts)
    facts = counted(differing, "The reports differ on {n} fact.", "The reports differ on {n} facts.")
    if not pair.changes:
        return Findings(items=[], counted=without_changes(comparison), facts=facts if differing else "")
    counts = counts_of(pair.changes)
    kinds = ", ".join(f"{inside_sentence(CHANGE_LABELS[kind])} {decimal(number)}" for kind, number in counts.items())
    total = counted(len(pair.changes), "{n} change in all: {kinds}.", "{n} changes in all: {kinds}.", kinds=kinds)
    items = [_finding(reports, change, pair.links) for change in most_important(pair.changes)]
    return Findings(items=items, counted=total, facts=facts if differing else "")


def without_changes(comparison: Comparison) -> str:
    """Say that no change was found, and whether one could have been."""
    if not comparison.pairs[0].links:
        nothing = gettext("The two reports share no sentence; changes are found between linked sentences alone.")
        return f"{nothing} {languages_apart(comparison)}".rstrip()
    return gettext("No editorial change was found between linked sentences.")


def most_important(changes: Sequence[Change]) -> list[Change]:
    """Return at most three changes, in the ledger's order of importance, of as many kinds as there are.

    Three changes of one kind would hide the others: a lost source and a new negation say more than two lost sources.
    """
    first = {change.kind: number for number, change in reversed(list(enumerate(changes)))}
    chosen = sorted(range(len(changes)), key=lambda number: (first[changes[number].kind] != number, number))[:_MOST]
    return [changes[number] for number in sorted(chosen)]


def excerpt(sentence: Sentence, spans: Sequence[Span]) -> list[Piece]:
    """Return the words at `spans` with some context, cut between words; the beginning where there are no spans."""
    inside = [span for span in spans if span.start < sentence.end and span.end > sentence.start]
    start = min((span.start for span in inside), default=sentence.start) - sentence.start - _CONTEXT
    end = max((span.end for span in inside), default=sentence.start + _CONTEXT) - sentence.start + _CONTEXT
    text = sentence.text
    start = text.find(" ", start) + 1 if start > 0 else 0
    end = max(start, text.rfind(" ", 0, end)) if end < len(text) else len(text)
    shown = Sentence(0, sentence.start + start, sentence.start + end, text[start:end])
    pieces = pieces_of(shown, [Mark(span, kind="change", place=0) for span in inside])
    before = [Piece(text=f"{_CUT} ")] if start else []
    after = [Piece(text=f" {_CUT}")] if end < len(text) else []
    return [*before, *pieces, *after]


def _finding(reports: tuple[Report, Report], change: Change, links: Sequence[Link]) -> Finding:
    sides = ((change.left_sentences, change.left), (change.right_sentences, change.right))
    own = sentences_of(change, links)
    return Finding(
        to=way_to(change, links),
        stretches=[
            *stretches_of(reports[0], SIGLA[0], change.left),
            *stretches_of(reports[1], SIGLA[1], change.right),
        ],
        label=CHANGE_LABELS[change.kind],
        sides=[
            _wording(reports[side], side, (*own[side], *positions), spans)
            for side, (positions, spans) in enumerate(sides)
        ],
        reason=said(change.reason),
    )


def _wording(report: Report, side: int, positions: Sequence[int], spans: Sequence[Span]) -> Wording:
    sentences = [report.sentences[position] for position in positions]
    with_words = [one for one in sentences if any(span.start < one.end and span.end > one.start for span in spans)]
    chosen = (with_words or sentences)[:1]  # the link's own sentence before a headline that says it again
    return Wording(
        siglum=SIGLA[side],
        language=report.language,
        said=bool(spans),
        pieces=[piece for sentence in chosen for piece in excerpt(sentence, spans)],
    )
