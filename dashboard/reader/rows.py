"""Two compared reports as the rows of the reader, in plain JSON: a layout that is tested without a browser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypedDict

from core.changes import Change
from core.comparison import Pair
from core.exports.wording import RELATION_SIGNS
from core.links import Link, Relation
from core.report import Report, Role, Sentence
from dashboard.language import capitalized, counted, gettext, listed, said
from dashboard.reader.labels import guard_label
from dashboard.reader.layout import Placed, place_rows
from dashboard.reader.pieces import Mark, Piece, marks_of, pieces_of
from dashboard.wording import CHANGE_LABELS, RELATION_LABELS, ROLE_LABELS, SIGLA

# The links of each sentence, by side and position.
_LinksOf = tuple[dict[int, list[Link]], dict[int, list[Link]]]
# The changes on each left sentence, with their notes.
_ChangesOf = dict[int, list[tuple[Change, "Note"]]]


class Way(TypedDict):
    """A way from one sentence to another.

    Attributes:
        to: The sentence it leads to, as "B7".
        label: The words on it.
        meaning: The same in a full sentence.
    """

    to: str
    label: str
    meaning: str


class Cell(TypedDict):
    """A sentence as it stands in a row.

    Attributes:
        id: The report's siglum and the sentence's number, counted from 1: "A12".
        number: The number alone.
        group: "reporting", "heading" or "furniture".
        role: The role in words.
        role_shown: Whether the role is named beside the sentence, as all but body are.
        role_reason: Why it has that role.
        paragraph: The paragraph it stands in, counted from 0.
        linked: Whether the row's link is about this sentence.
        pieces: Its words, cut where they differ.
        ways: Where else its statement stands.
    """

    id: str
    number: int
    group: str
    role: str
    role_shown: bool
    role_reason: str
    paragraph: int
    linked: bool
    pieces: list[Piece]
    ways: list[Way]


class Note(TypedDict):
    """A difference in substance or an editorial change: its kind in words and one line that says what differs."""

    label: str
    reason: str


class Row(TypedDict):
    """One row of the reader.

    Attributes:
        id: The id of the first sentence that stands here as itself.
        kind: "link", "echo", "only", "heading" or "furniture".
        sign: The sign in the middle column.
        label: The word under the sign.
        name: What a screen reader says about the row.
        relation: The link's relation, or "".
        similarity: From 0 to 100, or None where it says nothing.
        reason: Why the sentences are linked, or "".
        moved: Whether the reports place the statement in a different order.
        restatement: Whether the link says again what another link carries.
        echo: The side that stands elsewhere: 0 left, 1 right, None neither.
        guards: What differs in substance.
        changes: What an editor would call a change between these sentences.
        counts: How many variants of each kind the link has.
        left: The left report's sentences.
        right: The right report's sentences.
    """

    id: str
    kind: str
    sign: str
    label: str
    name: str
    relation: str
    similarity: float | None
    reason: str
    moved: bool
    restatement: bool
    echo: int | None
    guards: list[Note]
    changes: list[Note]
    counts: dict[str, int]
    left: list[Cell]
    right: list[Cell]


def sentence_id(side: int, position: int) -> str:
    """Name a sentence by the siglum of its report and its number on the screen, counted from 1."""
    return f"{SIGLA[side]}{position + 1}"


def rows_of(left: Report, right: Report, pair: Pair) -> list[Row]:
    """Return the rows in which the reader shows two reports, both in reading order."""
    links_of: _LinksOf = ({}, {})
    changes_of: _ChangesOf = {}
    for change in pair.changes:
        note = Note(label=CHANGE_LABELS[change.kind], reason=said(change.reason))
        for position in change.left_sentences:
            changes_of.setdefault(position, []).append((change, note))
    for link in pair.links:
        for side, positions in enumerate((link.left, link.right)):
            for position in positions:
                links_of[side].setdefault(position, []).append(link)
    return [_row((left, right), placed, links_of, changes_of) for placed in place_rows(left, right, pair.links)]


def _row(reports: tuple[Report, Report], placed: Placed, links_of: _LinksOf, changes_of: _ChangesOf) -> Row:
    link = placed.link
    cells = [
        [_cell(reports, side, position, placed, links_of) for position in (placed.right if side else placed.left)]
        for side in (0, 1)
    ]
    own = cells[1] if placed.echo == 0 or not cells[0] else cells[0]
    kind = _kind(placed, cells)
    sign, label = _sign_and_label(kind, placed)
    if link and link.by_hand:
        label = gettext("{label}, by hand").format(label=label)
    return Row(
        id=own[0]["id"],
        kind=kind,
        sign=sign,
        label=label,
        name=_name(label, placed, link),
        relation=link.relation.value if link else "",
        similarity=round(link.similarity, 1) if link and shows_similarity(link) else None,
        reason=said(link.reason) if link else "",
        moved=bool(link and link.moved),
        restatement=bool(link and link.restatement),
        echo=placed.echo,
        guards=[Note(label=guard_label(guard.kind), reason=said(guard.reason)) for guard in link.guards]
        if link
        else [],
        changes=_notes_on(link, changes_of) if link and link.left else [],
        counts=dict(Counter(variant.kind.value for variant in link.variants)) if link else {},
        left=cells[0],
        right=cells[1],
    )


def _notes_on(link: Link, changes_of: _ChangesOf) -> list[Note]:
    found = changes_of.get(link.left[0], [])
    return [note for change, note in found if change.lies_on(link.left, link.right)]


def _cell(reports: tuple[Report, Report], side: int, position: int, placed: Placed, links_of: _LinksOf) -> Cell:
    sentence = reports[side].sentences[position]
    link = placed.link
    linked = link is not None and position in (link.right if side else link.left)
    # Beside an echo in other words, marks on nearly every word would only blur what it says.
    loose = placed.echo is not None and link is not None and link.relation in {Relation.REWORDED, Relation.PARTIAL}
    marks: tuple[Mark, ...] = marks_of(link, side) if linked and not loose else ()
    return Cell(
        id=sentence_id(side, position),
        number=position + 1,
        group=group_of(sentence),
        role=ROLE_LABELS[sentence.role],
        role_shown=sentence.role is not Role.BODY,
        role_reason=said(sentence.role_reason),
        paragraph=sentence.paragraph,
        linked=linked,
        pieces=pieces_of(sentence, marks),
        ways=[] if placed.echo == side else _ways(side, placed, links_of[side].get(position, ())),
    )


def group_of(sentence: Sentence) -> str:
    """Return whether a sentence is reporting, a heading or furniture; no figure mixes them."""
    if sentence.role.is_furniture:
        return "furniture"
    return "heading" if sentence.role.is_heading else "reporting"


def _ways(side: int, placed: Placed, links: Sequence[Link]) -> list[Way]:
    """Return the ways from a sentence to what its other links say, and to the place an echo comes from."""
    ways: list[Way] = []
    for link in links:
        other = link.left if side else link.right
        if link is placed.link and placed.echo is None:
            continue
        there = sentence_id(1 - side, other[0])
        numbers = listed([str(place + 1) for place in other])
        where = f"{SIGLA[1 - side]} {numbers}"
        if link.restatement:
            sign, meaning = "↺", gettext("{where} says the same once more.").format(where=where)
        elif link.moved:
            sign = "⇅"
            meaning = gettext("The same statement stands at another place in the other report: {where}.").format(
                where=where
            )
        else:
            sign, meaning = RELATION_SIGNS[link.relation], gettext("Also linked to {where}.").format(where=where)
        ways.append(Way(to=there, label=f"{sign} {where}", meaning=meaning))
    return ways


def _kind(placed: Placed, cells: list[list[Cell]]) -> str:
    if placed.link:
        return "link" if placed.echo is None else "echo"
    groups = {cell["group"] for side in cells for cell in side}
    return "furniture" if groups == {"furniture"} else "heading" if groups == {"heading"} else "only"


def _sign_and_label(kind: str, placed: Placed) -> tuple[str, str]:
    if placed.link:
        if placed.link.restatement:
            return "↺", gettext("said again")
        sign, label = RELATION_SIGNS[placed.link.relation], RELATION_LABELS[placed.link.relation]
        return ("⇅", gettext("moved, {relation}").format(relation=label)) if placed.link.moved else (sign, label)
    if kind == "furniture":
        return "", gettext("page furniture")
    if placed.left and placed.right:
        return "◀ ▶", gettext("each its own")
    siglum = SIGLA[0] if placed.left else SIGLA[1]
    # Named apart, since no figure of what stands in one report alone counts a heading.
    here = gettext("heading only in {siglum}") if kind == "heading" else gettext("only in {siglum}")
    return "◀" if placed.left else "▶", here.format(siglum=siglum)


def shows_similarity(link: Link) -> bool:
    """Tell whether the figure says something about a link that its sign does not.

    Verbatim is always alike. What says a sentence again is mostly a headline or a teaser: few words for many, so that
    the figure is low by their number and would make a sure link look like a weak one. Its reason names the words.
    """
    return link.relation is not Relation.VERBATIM and not link.restatement


def _name(label: str, placed: Placed, link: Link | None) -> str:
    """Say a row aloud: what it is, which sentences stand in it, and how much of it differs."""
    elsewhere = gettext("stands elsewhere")
    sides = [
        f"{SIGLA[side]} {listed([str(place + 1) for place in places])}"
        + (f" ({elsewhere})" if placed.echo == side else "")
        for side, places in enumerate((placed.left, placed.right))
        if places
    ]
    parts = [capitalized(label), listed(sides)]
    if link and shows_similarity(link):
        parts.append(gettext("similarity {similarity} of 100").format(similarity=round(link.similarity)))
    if link and link.variants:
        parts.append(counted(len(link.variants), "{n} word difference", "{n} word differences"))
    parts += [f"{guard_label(guard.kind)}: {said(guard.reason)}" for guard in (link.guards if link else ())]
    return ". ".join(parts) + "."
