"""Stage 4 of alignment: verbatim, near, reworded or partial, with a reason that a reader can check in the text."""

from __future__ import annotations

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from core.alignment.folding import Side
from core.alignment.grouping import Group
from core.links import Relation
from core.words import WORD_PATTERN


def classify(left: Side, right: Side, group: Group, language: str) -> tuple[Relation, float, str]:
    """Return relation, similarity and reason of a group."""
    here, there = _words(left, group.left), _words(right, group.right)
    if group.identical or "".join(here) == "".join(there):
        return Relation.VERBATIM, 100.0, f"the same {len(here)} words in the same order"
    common = LCSseq.similarity(here, there)
    similarity = 200 * common / (len(here) + len(there))
    reason = f"{common} of {len(here)} and {len(there)} words in the same order"
    if similarity >= 50:
        return Relation.NEAR, similarity, reason
    return Relation.REWORDED, similarity, reason


def _words(side: Side, places: list[int]) -> list[str]:
    return [word for place in places for word in WORD_PATTERN.findall(side.folded[place])]
