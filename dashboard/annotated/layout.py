"""Which note stands beside which sentence: one report in its own order, the other one in the margin.

The other report's sentences without a counterpart are anchored where a reader of the other report meets them: behind
the sentence that carries the statement before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from core.comparison import Pair
from core.links import Link, Relation, VariantKind
from core.report import Report, Role, Sentence

# Differences that no editor would write into a margin.
_SLIGHT = frozenset({VariantKind.SPELLING, VariantKind.PUNCTUATION, VariantKind.CASE})


class NoteKind(StrEnum):
    """What a note in the margin says.

    headline: how the other report is headed, where the two headlines carry no common statement.
    wording: the other report gives the statement with other words.
    joined: the sentence belongs to the link of the sentence before it, where its note stands.
    absent: the other report has no counterpart.
    again: the other report says it once more elsewhere.
    added: what the other report alone tells at this point.
    """

    HEADLINE = "headline"
    WORDING = "wording"
    JOINED = "joined"
    ABSENT = "absent"
    AGAIN = "again"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Note:
    """A note in the margin.

    Attributes:
        kind: What it says.
        there: Positions of the other report's sentences it is about, ascending; empty where it has none.
        link: The link it rests on, if any.
        before: Whether what it adds stands before the sentence and not behind it: at the head of the other report.
    """

    kind: NoteKind
    there: tuple[int, ...] = ()
    link: Link | None = None
    before: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the report that is read, with the notes beside it.

    Attributes:
        position: The sentence's position.
        link: The link whose differences are marked on its words, if any.
        notes: The notes, in the order in which they stand.
    """

    position: int
    link: Link | None
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Margin:
    """The notes of all sentences while they are being collected."""

    notes: dict[int, list[Note]] = field(default_factory=dict[int, list[Note]])

    def add(self, position: int, note: Note) -> None:
        self.notes.setdefault(position, []).append(note)


def annotate(reports: tuple[Report, Report], pair: Pair, base: int) -> tuple[Line, ...]:
    """Lay out one report with the other one in its margin.

    Every reporting sentence of the other report is told exactly once: as a wording, or as something added.

    Args:
        reports: The left and the right report.
        pair: What was found between them.
        base: Which of them is read: 0 the left one, 1 the right one.
    """
    here, there = reports[base], reports[1 - base]
    links_here = _links_by_sentence(pair.links, base)
    margin = _Margin()
    for sentence in here.sentences:
        for note in _own_notes(sentence, links_here.get(sentence.position, ()), base):
            margin.add(sentence.position, note)
    _anchor_rest(here, there, pair.links, base, margin)
    return tuple(
        Line(
            sentence.position,
            _main_link(links_here.get(sentence.position, ())),
            tuple(margin.notes.get(sentence.position, ())),
        )
        for sentence in here.sentences
    )


def differs(link: Link) -> bool:
    """Whether an editor would want to see the other wording of a link: more than spelling and marks differ."""
    return (
        link.relation is not Relation.VERBATIM
        or bool(link.guards)
        or any(variant.kind not in _SLIGHT for variant in link.variants)
    )


def _own_notes(sentence: Sentence, links: Sequence[Link], base: int) -> Iterable[Note]:
    """Return what the other report does with one sentence: words it otherwise, says it again, or leaves it out."""
    main = _main_link(links)
    if main is None:
        if sentence.role.is_reporting:
            yield Note(NoteKind.ABSENT)
        return
    for link in links:
        here, there = (link.right, link.left) if base else (link.left, link.right)
        if link.restatement and link is not main:
            yield Note(NoteKind.AGAIN, there, link)
        elif here[0] != sentence.position:
            yield Note(NoteKind.JOINED, there, link)
        elif differs(link) or link.moved:
            yield Note(NoteKind.WORDING, there, link)


def _anchor_rest(here: Report, there: Report, links: Sequence[Link], base: int, margin: _Margin) -> None:
    """Anchor the other report's sentences without a counterpart, neighbors in one note."""
    if not here.sentences:
        return
    links_there = _links_by_sentence(links, 1 - base)
    anchor: int | None = None
    run: list[int] = []
    for sentence in there.sentences:
        main = _main_link([link for link in links_there.get(sentence.position, ()) if not link.restatement])
        if main is not None:
            _add_run(here, margin, anchor, run)
            anchor, run = (main.right if base else main.left)[-1], []
        elif sentence.position in links_there:
            continue  # said again: its statement is told where it is linked
        elif sentence.role.is_reporting:
            run.append(sentence.position)
        elif sentence.role is Role.HEADLINE:
            margin.add(_head_of(here), Note(NoteKind.HEADLINE, (sentence.position,)))
    _add_run(here, margin, anchor, run)


def _add_run(here: Report, margin: _Margin, anchor: int | None, run: Sequence[int]) -> None:
    if not run:
        return
    if anchor is None:
        margin.add(_first_reporting(here), Note(NoteKind.ADDED, tuple(run), before=True))
    else:
        margin.add(anchor, Note(NoteKind.ADDED, tuple(run)))


def _links_by_sentence(links: Sequence[Link], side: int) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = {}
    for link in links:
        for position in link.right if side else link.left:
            found.setdefault(position, []).append(link)
    return found


def _main_link(links: Sequence[Link]) -> Link | None:
    """Return the link whose words are compared: no restatement if there is another one, then the most alike."""
    return min(links, key=lambda link: (link.restatement, -link.similarity, link.left, link.right), default=None)


def _head_of(report: Report) -> int:
    headline = (sentence.position for sentence in report.sentences if sentence.role is Role.HEADLINE)
    return next(headline, _first_reporting(report))


def _first_reporting(report: Report) -> int:
    return next((sentence.position for sentence in report.sentences if sentence.role.is_reporting), 0)
