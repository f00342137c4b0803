"""How many of the changes that careful readers noted the ledger shows: the measure `wire_pairs.change_recall`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchmarks.quality.measuring import GoldRow
from core import compare
from core.changes import Change, ChangeKind
from core.changes.attribution import DIFFERENT_FORCE
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
    """Return the share of the readers' notes on changes that the ledger shows, pooled over all pairs.

    A note counts as found if a change of a fitting kind lies on its link: on sentences of its group, on both sides.
    """
    noted = found = 0
    for row in rows:
        changes = compare([_report(row, "a"), _report(row, "b")]).pairs[0].changes
        for group in (*row["groups"], *row["groups_second_reading"]):
            for note in group.get("differs") or ():
                kinds = kinds_of_note(note)
                noted += bool(kinds)
                found += any(_fits(change, kinds) and _lies_on(change, group) for change in changes)
    return {"change_recall": found / noted if noted else 0.0}


def _fits(change: Change, kinds: frozenset[ChangeKind]) -> bool:
    """Whether a change is of one of these kinds; a reporting verb of another force is also one of strength."""
    return change.kind in kinds or (ChangeKind.MODALITY in kinds and change.reason == DIFFERENT_FORCE)


def _lies_on(change: Change, group: GoldRow) -> bool:
    return bool({*change.left_sentences} & {*group["a"]} and {*change.right_sentences} & {*group["b"]})


def _report(row: GoldRow, side: str) -> Report:
    """Make a report of the units given; page furniture of whatever sort is a promo, which is linked to nothing."""
    roles = [Role.PROMO if role == "furniture" else Role(role) for role in row[f"roles_{side}"]]
    return Report.from_sentences(row[side], roles=roles, language=row["language"])
