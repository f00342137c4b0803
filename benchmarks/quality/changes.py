"""How many of the changes that careful readers noted the ledger shows: the measures `wire_pairs.change_recall…`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchmarks.quality.measuring import GoldRow
from core import compare
from core.changes import Change, ChangeKind, find_changes
from core.changes.attribution import DIFFERENT_FORCE
from core.links import Link, Relation
from core.report import Report, Role

# What a note speaks of, by the words with which the readers open it ("attribution: …", "date dropped in B: …"), and
# the kinds of change that fit. "Strength" is how strongly a statement is made: hedges and modal verbs, words that
# judge, a denial, or the force of the reporting verb.
_KINDS = {
    "attribution": {ChangeKind.ATTRIBUTION},
    "source": {ChangeKind.ATTRIBUTION},
    "strength": {ChangeKind.MODALITY, ChangeKind.EVALUATION, ChangeKind.NEGATION},
    "hedge": {ChangeKind.MODALITY, ChangeKind.EVALUATION, ChangeKind.FIGURE},
    "modal": {ChangeKind.MODALITY},
    "number": {ChangeKind.FIGURE},
    "date": {ChangeKind.DATE},
    "time": {ChangeKind.DATE},
    "year": {ChangeKind.DATE},
    "name": {ChangeKind.NAME},
    "place": {ChangeKind.PLACE},
    "quotation": {ChangeKind.QUOTATION},
}


def kinds_of_note(note: str) -> frozenset[ChangeKind]:
    """Return the kinds of change that a reader's note asks for; none where it speaks of something else.

    The label is what stands before the first colon or quotation mark. Notes on the form of a number or on
    grammatical number are no changes.
    """
    label = re.match(r"\s*([^:'„\"]+?)\s*(?:[:'„\"]|$)", note)
    words = re.findall(r"[a-z]+", label.group(1).lower()) if label else []
    if {"form", "grammatical"} & set(words):
        return frozenset()
    return frozenset(kind for word in words for kind in _KINDS.get(word, ()))


def measure(rows: Sequence[GoldRow]) -> dict[str, float]:
    """Return the shares of the readers' notes on changes that the ledger shows, pooled over all pairs.

    A note counts as found if a change of a fitting kind lies on its link: on sentences of its group, on both sides.

    Returns:
        `change_recall`: on the links that the alignment finds. `change_recall_on_gold_links`: on the links of the
        reading that the note is from. What lies between the two is lost by the alignment, the rest by the changes.
    """
    noted = found = found_on_gold_links = 0
    for row in rows:
        left, right = _report(row, "a"), _report(row, "b")
        changes = compare([left, right]).pairs[0].changes
        for groups in (row["groups"], row["groups_second_reading"]):
            on_gold_links = find_changes(left, right, _links(groups))
            for group in groups:
                for kinds in filter(None, map(kinds_of_note, group.get("differs") or ())):
                    noted += 1
                    found += any(_fits(change, kinds) and _lies_on(change, group) for change in changes)
                    found_on_gold_links += any(
                        _fits(change, kinds) and _lies_on(change, group) for change in on_gold_links
                    )
    return {
        "change_recall": found / noted if noted else 0.0,
        "change_recall_on_gold_links": found_on_gold_links / noted if noted else 0.0,
    }


def _links(groups: Sequence[GoldRow]) -> tuple[Link, ...]:
    """Make links of a reading's groups; similarity and moves bear on no note and are left out."""
    return tuple(
        Link(
            tuple(group["a"]),
            tuple(group["b"]),
            Relation(group["class"]),
            0.0,
            restatement=bool(group["restatement"]),
            by_hand=True,
        )
        for group in groups
        if group["a"] and group["b"]
    )


def _fits(change: Change, kinds: frozenset[ChangeKind]) -> bool:
    """Whether a change is of one of these kinds; a reporting verb of another force is also one of strength."""
    return change.kind in kinds or (ChangeKind.MODALITY in kinds and change.reason == DIFFERENT_FORCE)


def _lies_on(change: Change, group: GoldRow) -> bool:
    return bool({*change.left_sentences} & {*group["a"]} and {*change.right_sentences} & {*group["b"]})


def _report(row: GoldRow, side: str) -> Report:
    """Make a report of the units given; page furniture of whatever sort is a promo, which is linked to nothing."""
    roles = [Role.PROMO if role == "furniture" else Role(role) for role in row[f"roles_{side}"]]
    return Report.from_sentences(row[side], roles=roles, language=row["language"])
