"""The ledger of changes for the HTML page: a row for each change, with a way to its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.comparison import Comparison, Pair
from core.exports.html_document import escaped, isolated
from core.exports.html_places import place_link
from core.exports.wording import CHANGE_NAMES, Say, siglum_of, words_at
from core.phrases import phrase, phrase_of
from core.report import Span


def changes_section(comparison: Comparison, pair: Pair, say: Say) -> Iterable[str]:
    """Yield the section with the changes between two reports, the weightiest kinds first, as lines of HTML."""
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield f'<section class="changes"><h2>{say(phrase("Changes"))}</h2>'
    if not pair.changes:
        yield f"<p>{say(phrase('No change was found in the linked sentences.'))}</p></section>"
        return
    found = phrase_of(
        len(pair.changes),
        "{n} change, the weightiest kinds first; each rests on the words shown.",
        "{n} changes, the weightiest kinds first; each rests on the words shown.",
    )
    yield f"<p>{say(found)}</p>"
    yield f'<table class="ledger"><thead><tr><th scope="col">{say(phrase("kind"))}</th>'
    yield "".join(f'<th scope="col">{say(phrase("in {siglum}", siglum=each))}</th>' for each in (left, right))
    yield f'<th scope="col">{say(phrase("why"))}</th></tr></thead><tbody>'
    for change in pair.changes:
        yield f'<tr><th scope="row">{say(CHANGE_NAMES[change.kind])}</th>'
        yield _side(comparison, pair, pair.left, change.left_sentences, change.left, say)
        yield _side(comparison, pair, pair.right, change.right_sentences, change.right, say)
        yield f"<td>{isolated(say(change.reason))}</td></tr>"
    yield "</tbody></table></section>"


def _side(  # noqa: PLR0913, PLR0917  # what one cell of the table needs
    comparison: Comparison, pair: Pair, number: int, positions: Sequence[int], spans: Sequence[Span], say: Say
) -> str:
    side = "left" if number == pair.left else "right"
    place = f'<span class="place">{place_link(pair, number, positions)}</span> ' if positions else ""
    words = words_at(comparison.reports[number], spans)
    nothing = f'<span class="place">{say(phrase("nothing"))}</span>'
    shown = f'<mark class="of-{side}">{escaped(words)}</mark>' if words else nothing
    return f"<td>{place}<bdi>{shown}</bdi></td>"
