"""The annotated article in plain JSON: sentences with their marks, notes with their words."""

from __future__ import annotations

from typing import TypedDict

from core.comparison import Comparison, Pair
from core.exports.wording import RELATION_SIGNS, places
from core.links import Link
from core.report import Report
from dashboard.annotated.layout import Line, Note, NoteKind, annotate, differs
from dashboard.language import gettext, interface_locale, listed, said
from dashboard.reader.component import Goto
from dashboard.reader.labels import guard_label, kind_labels
from dashboard.reader.pieces import Piece, marks_of, pieces_of
from dashboard.reader.rows import group_of, sentence_id
from dashboard.report_heads import ReportHead, heads_of
from dashboard.wording import CHANGE_LABELS, RELATION_LABELS, ROLE_LABELS, SIGLA

# As in the side-by-side text: the report that alone has it.
_ONLY_SIGNS = dict(zip(SIGLA, ("◀", "▶"), strict=True))


class NoteLine(TypedDict):
    """A difference in substance or a change: its kind, and one line that says what differs."""

    label: str
    reason: str
    grave: bool


class MarginNote(TypedDict):
    """A note as it is drawn.

    Attributes:
        kind: What it says, as a name for its look.
        sign: The sign before it.
        label: What it is, in words: "B has other words".
        place: The other report's sentences, as "B 4+5", or "".
        to: The sentence to go to in the side-by-side text, named like "A12".
        changes: What an editor would call a change, and what differs in substance.
        sentences: The other report's words, each sentence in pieces.
    """

    kind: str
    sign: str
    label: str
    place: str
    to: str
    changes: list[NoteLine]
    sentences: list[list[Piece]]


class ArticleLine(TypedDict):
    """A sentence of the report that is read.

    Attributes:
        id: Its name: "A12".
        number: Its number, counted from 1.
        group: "reporting", "heading" or "furniture".
        role: The role in words, or "" for body text.
        opens: Whether a paragraph begins with it.
        name: What a screen reader says first.
        there: The other report's sentences that it carries or that are told beside it, named like "B7".
        pieces: Its words, cut where they differ.
        notes: The notes in the margin.
    """

    id: str
    number: int
    group: str
    role: str
    opens: bool
    name: str
    there: list[str]
    pieces: list[Piece]
    notes: list[MarginNote]


class ArticleData(TypedDict):
    """What the annotated article draws.

    Attributes:
        signature: Changes when anything drawn does.
        base: Which report is read: 0 or 1.
        heads: The heads of both reports.
        lines: The sentences of the report that is read.
        labels: The names of all kinds of variants, changes and guards.
        says: What the component says by itself; names in braces are filled in the browser.
    """

    signature: str
    base: int
    heads: list[ReportHead]
    lines: list[ArticleLine]
    labels: dict[str, dict[str, str]]
    says: dict[str, str]


class OpenedArticle(ArticleData):
    """The article with the sentence at which it opens.

    Attributes:
        goto: The command to show a sentence, if one is wanted.
    """

    goto: Goto | None


def article_data(comparison: Comparison, signature: str, base: int) -> ArticleData:
    """Put one report of a comparison, annotated with the other one, into the form that is drawn.

    Args:
        comparison: A comparison of two reports.
        signature: The comparison's short name.
        base: Which report is read: 0 the left one, 1 the right one.
    """
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    lines: list[ArticleLine] = []
    paragraph = -1
    for line in annotate(reports, pair, base):
        sentence = reports[base].sentences[line.position]
        lines.append(_line(reports, pair, line, base, opens=sentence.paragraph != paragraph))
        paragraph = sentence.paragraph
    return ArticleData(
        signature=f"{interface_locale()} {base} {signature}",
        base=base,
        heads=heads_of(comparison),
        lines=lines,
        labels=kind_labels(),
        says=_says(base),
    )


def _line(reports: tuple[Report, Report], pair: Pair, line: Line, base: int, *, opens: bool) -> ArticleLine:
    sentence = reports[base].sentences[line.position]
    name = sentence_id(base, line.position)
    linked = (line.link.left if base else line.link.right) if line.link else ()
    there = [*linked, *(position for note in line.notes for position in note.there)]
    told = line.link is not None and (differs(line.link) or line.link.moved)
    # The note of a link stands beside its first sentence; its words differ in all of them.
    own = any(note.link is line.link and note.kind in {NoteKind.WORDING, NoteKind.JOINED} for note in line.notes)
    marks = marks_of(line.link, base) if line.link and told and own else ()
    return ArticleLine(
        id=name,
        number=line.position + 1,
        group=group_of(sentence),
        role="" if sentence.role.value == "body" else ROLE_LABELS[sentence.role],
        opens=opens,
        name=gettext("Sentence {name}").format(name=name),
        there=[sentence_id(1 - base, position) for position in dict.fromkeys(there)],
        pieces=pieces_of(sentence, marks),
        notes=[_note(reports, pair, note, line, base) for note in line.notes],
    )


def _note(reports: tuple[Report, Report], pair: Pair, note: Note, line: Line, base: int) -> MarginNote:
    other = reports[1 - base]
    marks = marks_of(note.link, 1 - base) if note.kind is NoteKind.WORDING else ()
    quoted = note.kind not in {NoteKind.JOINED, NoteKind.AGAIN}
    sign, label = _sign_and_label(note, base)
    added = note.kind in {NoteKind.ADDED, NoteKind.HEADLINE}
    return MarginNote(
        kind=note.kind.value,
        sign=sign,
        label=label,
        place=places(SIGLA[1 - base], note.there) if note.there else "",
        to=sentence_id(1 - base, note.there[0]) if added else sentence_id(base, line.position),
        changes=_changes(pair, note.link) if note.kind is NoteKind.WORDING and note.link else [],
        sentences=[pieces_of(other.sentences[position], marks) for position in note.there] if quoted else [],
    )


def _changes(pair: Pair, link: Link) -> list[NoteLine]:
    guards = [NoteLine(label=guard_label(guard.kind), reason=said(guard.reason), grave=True) for guard in link.guards]
    changes = [
        NoteLine(label=CHANGE_LABELS[change.kind], reason=said(change.reason), grave=False)
        for change in pair.changes
        if change.lies_on(link.left, link.right)
    ]
    return [*guards, *changes]


def _sign_and_label(note: Note, base: int) -> tuple[str, str]:
    here, other = SIGLA[base], SIGLA[1 - base]
    if note.kind is NoteKind.WORDING and note.link:
        return _sign_and_label_of_link(note.link, other)
    added = gettext("{siglum} begins with this") if note.before else gettext("{siglum} adds here")
    signs_and_labels = {
        NoteKind.HEADLINE: ("▤", gettext("Headline of {siglum}")),
        NoteKind.ABSENT: (_ONLY_SIGNS[here], gettext("Not in {siglum}")),
        NoteKind.AGAIN: ("↺", gettext("{siglum} says it once more")),
        NoteKind.ADDED: (_ONLY_SIGNS[other], added),
        NoteKind.JOINED: ("↑", gettext("Told together with the sentence above")),
    }
    sign, label = signs_and_labels[note.kind]
    return sign, label.format(siglum=other)


def _sign_and_label_of_link(link: Link, other: str) -> tuple[str, str]:
    parts = [RELATION_LABELS[link.relation]]
    if link.moved:
        parts.append(gettext("at another place"))
    if link.restatement:
        parts.append(gettext("said again"))
    sign = "⇅" if link.moved else RELATION_SIGNS[link.relation]
    return sign, gettext("{siglum}: {how}").format(siglum=other, how=listed(parts))


def _says(base: int) -> dict[str, str]:
    here, other = SIGLA[base], SIGLA[1 - base]
    return {
        "article": gettext("Report {here} as it was published, with notes on {other}").format(here=here, other=other),
        "lines": gettext("Sentences with their notes. Arrow keys move, N and P reach notes, Enter opens side by side."),
        "turn": gettext("Turn round: read {other} with notes on {here}").format(other=other, here=here),
        "beside": gettext("Side by side"),
        "ofSentence": gettext("sentence {name}"),
        "note": gettext("{number} note"),
        "notes": gettext("{number} notes"),
        "noNotes": gettext("No notes: {other} says all of this in the same words.").format(other=other),
        "more": gettext("Show more ({number} left)"),
        "keys": gettext("Keys: ↑ ↓ move, N and P next and previous note, Enter opens the sentence side by side."),
        "empty": gettext("No sentence was found in {here}.").format(here=here),
    }
