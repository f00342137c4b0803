"""Which sentences of the other report a person may want to link a sentence with, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.alignment.aliases import aliases_of, with_aliases
from core.alignment.candidates import find_candidates
from core.alignment.folding import Side, fold_sides
from core.alignment.linking import common_language
from core.alignment.terms import added_up, terms_of
from core.alignment.weighing import Floats, Ints
from core.report import Report
from core.settings import Settings

# More than a handful is no help in choosing; any other sentence can be named by its number.
OFFERED = 5
# Up to this many pairs of sentences all are looked at (200 × 200: 40 ms); beyond it those that the alignment looks at,
# which leaves out the partners of sentences that stand word for word in both reports.
_MOST_PAIRS = 40_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may carry the same statement as another one.

    Attributes:
        position: Its place in its report, counted from 0.
        similarity: How much of the weight of both sentences' words they share, from 0 (nothing) to 100 (all).
    """

    position: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Candidates:
    """Candidates for every sentence of two reports that may be linked.

    Attributes:
        left: For positions in the left report, sentences of the right one, the most alike first.
        right: For positions in the right report, sentences of the left one.
    """

    left: dict[int, tuple[Candidate, ...]]
    right: dict[int, tuple[Candidate, ...]]


def candidates_between(left: Report, right: Report, settings: Settings | None = None) -> Candidates:
    """Find for each sentence the few of the other report that share most with it; furniture is neither given nor named.

    The similarity is Dice's coefficient over the roots of the words, weighed as the alignment weighs them, so that
    sentences in other words come before those that share only function words.

    Args:
        left: The left report.
        right: The right report.
        settings: Names and numbers that steer the alignment.
    """
    here, there = fold_sides(left, right)
    if not here.sentences or not there.sentences:
        return Candidates({}, {})
    language = common_language(left, right, settings or Settings()) or "und"
    aliases = aliases_of((here, there), language)
    roots = terms_of(with_aliases(here, aliases), with_aliases(there, aliases), here.vocabulary, language).roots
    rows, columns = len(here.sentences), len(there.sentences)
    if rows * columns <= _MOST_PAIRS:
        i, j = np.divmod(np.arange(rows * columns, dtype=np.int64), columns)
    else:
        found = find_candidates(here, there, roots)
        i, j = found.left, found.right
    pair, term = roots.shared_by(i, j)
    shared = added_up(pair, roots.weights[term], len(i))
    similarity = 200 * shared / np.maximum(roots.left.total[i] + roots.right.total[j], 1e-9)
    return Candidates(_best(here, there, i, j, similarity), _best(there, here, j, i, similarity))


def _best(side: Side, other: Side, mine: Ints, theirs: Ints, similarity: Floats) -> dict[int, tuple[Candidate, ...]]:
    order = np.lexsort((theirs, -similarity, mine))
    best: dict[int, list[Candidate]] = {sentence.position: [] for sentence in side.sentences}
    for number in order.tolist():
        offered = best[side.sentences[int(mine[number])].position]
        if similarity[number] > 0 and len(offered) < OFFERED:
            place = other.sentences[int(theirs[number])].position
            offered.append(Candidate(place, min(100.0, float(similarity[number]))))
    return {position: tuple(offered) for position, offered in best.items()}
