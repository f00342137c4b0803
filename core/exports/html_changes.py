"""The ledger of changes for the HTML page: a row for each change, with a way to its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from core.comparison import Comparison, Pair
from core.exports.html_places import place_link
from core.exports.wording import counted, siglum_of, visible, words_at
from core.report import Span


def changes_section(comparison: Comparison, pair: Pair) -> Iterable[str]:
    """Yield the section with the changes between two reports, the weightiest kinds first, as lines of HTML."""
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield '<section class="changes"><h2>Changes</h2>'
    if not pair.changes:
        yield "<p>No change was found in the linked sentences.</p></section>"
        return
    found = counted(len(pair.changes), "change", "changes")
    yield f"<p>{found}, the weightiest kinds first; each rests on the words shown.</p>"
    yield '<table class="ledger"><thead><tr><th scope="col">kind</th>'
    yield f'<th scope="col">in {left}</th><th scope="col">in {right}</th><th scope="col">why</th></tr></thead><tbody>'
    for change in pair.changes:
        yield f'<tr><th scope="row">{change.kind.value}</th>'
        yield _side(comparison, pair, pair.left, change.left_sentences, change.left)
        yield _side(comparison, pair, pair.right, change.right_sentences, change.right)
        yield f"<td><bdi>{escape(visible(change.reason))}</bdi></td></tr>"
    yield "</tbody></table></section>"


def _side(comparison: Comparison, pair: Pair, number: int, positions: Sequence[int], spans: Sequence[Span]) -> str:
    side = "left" if number == pair.left else "right"
    place = f'<span class="place">{place_link(pair, number, positions)}</span> ' if positions else ""
    words = words_at(comparison.reports[number], spans)
    shown = (
        f'<mark class="of-{side}">{escape(visible(words))}</mark>' if words else '<span class="place">nothing</span>'
    )
    return f"<td>{place}<bdi>{shown}</bdi></td>"
