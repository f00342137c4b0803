"""The figures of a comparison for the HTML page: a bar and a table for each direction."""

from __future__ import annotations

from collections.abc import Iterable

from core.comparison import Comparison, Pair
from core.exports.html_document import isolated
from core.exports.wording import RELATION_NAMES, Say, name_of, share_sentence, siglum_of
from core.links import Relation
from core.phrases import grouped, phrase
from core.totals import Count, Totals

_PARTS = ("verbatim", "near", "reworded", "partial", "only_here")
_BAR_WIDTH = 1000


def figures_section(comparison: Comparison, pair: Pair, say: Say) -> Iterable[str]:
    """Yield the section with both directions' figures, as lines of HTML."""
    yield f'<section class="figures"><h2>{say(phrase("Figures"))}</h2>'
    counting = phrase(
        "Counted over reporting: the words of lede and body. Headlines, subheads and the furniture of the page are "
        "counted apart. A sentence with several links counts once, under the closest relation."
    )
    yield f"<p>{say(counting)}</p>"
    yield '<div class="directions">'
    yield from _direction(comparison, pair.left, pair.right, pair.left_totals, say)
    yield from _direction(comparison, pair.right, pair.left, pair.right_totals, say)
    yield "</div></section>"


def _direction(comparison: Comparison, report: int, other: int, totals: Totals, say: Say) -> Iterable[str]:
    here = siglum_of(report)
    yield f"<div><h3>{here} {isolated(say(name_of(comparison.reports[report], report)))}</h3>"
    share, rest = share_sentence(totals, report, other)
    yield f'<p><b class="share">{say(share)}</b>{say(rest)}</p>'
    if share:
        yield _bar(totals)
    yield f'<table class="counts"><thead><tr><td></td><th scope="col">{say(phrase("sentences"))}</th>'
    yield f'<th scope="col">{say(phrase("words"))}</th></tr></thead><tbody>'
    for part in _PARTS:
        name = phrase("only in {siglum}", siglum=here) if part == "only_here" else RELATION_NAMES[Relation(part)]
        yield _count_row(name, getattr(totals, part), part, say)
    yield _count_row(phrase("reporting"), totals.reporting, "sum", say)
    yield _count_row(phrase("headings, apart"), totals.headings, "apart", say)
    yield _count_row(phrase("furniture, apart"), totals.furniture, "apart", say)
    yield "</tbody></table></div>"


def _count_row(name: str, count: Count, part: str, say: Say) -> str:
    key = f'<i class="key k-{part}"></i>' if part in _PARTS else ""
    sentences, words = say(grouped(count.sentences)), say(grouped(count.words))
    return f'<tr class="{part}"><th scope="row">{key}{say(name)}</th><td>{sentences}</td><td>{words}</td></tr>'


def _bar(totals: Totals) -> str:
    """Draw how the reporting words divide; the table below says the same in figures."""
    start = 0.0
    pieces: list[str] = []
    for part in _PARTS:
        width = _BAR_WIDTH * getattr(totals, part).words / totals.reporting.words
        if width:
            pieces.append(f'<rect class="k-{part}" x="{start:.1f}" y="1" width="{width:.1f}" height="38"/>')
        start += width
    view = f'viewBox="-1 0 {_BAR_WIDTH + 2} 40" preserveAspectRatio="none"'
    return f'<svg class="bar" {view} aria-hidden="true">{"".join(pieces)}</svg>'
