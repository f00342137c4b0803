"""The links alone, a line each, in the form that sentence aligners and their evaluation scripts read.

Vecalign writes such lines, and scripts around hunalign, Bleualign and Bertalign read them: the positions of the left
sentences, those of the right ones and a number, parted by colons.
"""

from __future__ import annotations

from core.comparison import Comparison, Pair


def ladder(comparison: Comparison, pair: Pair) -> str:
    """Return the links of two of the compared reports, one line each, like "[0,1]:[2]:93.00".

    Positions count from 0 over all sentences of a report, furniture included, as in JSON. The number is the
    similarity, from 0 (nothing shared) to 100 (identical). A sentence without a link has a line with an empty other
    side and 0; one that is said again stands in more than one line. Lines come in the order of the left report, then
    the sentences that the right one has alone.

    Args:
        comparison: The comparison.
        pair: Which two of its reports.
    """
    rungs = [(link.left, link.right, link.similarity) for link in pair.links]
    for place, is_left in ((pair.left, True), (pair.right, False)):
        linked = {position for link in pair.links for position in (link.left if is_left else link.right)}
        alone = (s.position for s in comparison.reports[place].sentences if s.position not in linked)
        rungs += (((position,), (), 0.0) if is_left else ((), (position,), 0.0) for position in alone)
    # The lines without a left side come last, in the order of the right report.
    rungs.sort(key=lambda rung: (not rung[0], rung[0], rung[1]))
    return "".join(f"{_positions(left)}:{_positions(right)}:{similarity:.2f}\n" for left, right, similarity in rungs)


def _positions(positions: tuple[int, ...]) -> str:
    return f"[{','.join(map(str, positions))}]"
