"""Links between the sentences of two reports."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from core.links import Link, Relation
from core.report import Report
from core.settings import Settings
from core.words import fold


def align(left: Report, right: Report, settings: Settings) -> tuple[Link, ...]:
    """Return the links between two reports, in the order of the left one, without their variants."""
    here = [sentence for sentence in left.sentences if not sentence.role.is_furniture]
    there = [sentence for sentence in right.sentences if not sentence.role.is_furniture]
    if not here or not there:
        return ()
    scores = process.cdist([fold(s.text) for s in here], [fold(s.text) for s in there], scorer=fuzz.token_sort_ratio)
    links: list[Link] = []
    for row, sentence in enumerate(here):
        column = int(scores[row].argmax())
        score = float(scores[row, column])
        if score >= 62 and int(scores[:, column].argmax()) == row:
            relation = Relation.VERBATIM if score >= 99.5 else Relation.NEAR if score > 75 else Relation.REWORDED
            links.append(Link((sentence.position,), (there[column].position,), relation, score, f"score {score:.0f}"))
    return tuple(links)
