"""The ledger of facts and the additions for the HTML page: what differs first, with a way to every place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from core.comparison import Comparison, Pair
from core.exports.html_places import place_link
from core.exports.wording import ADDITION_NAMES, FACT_STATES, counted, siglum_of, values_of, visible
from core.facts import Addition, Fact, FactState, Mention

# So many places of one wording are named; a person may be named in every other sentence.
_PLACES = 4


def facts_section(comparison: Comparison, pair: Pair) -> Iterable[str]:
    """Yield the section with the facts of two reports, those that differ first, as lines of HTML."""
    names = {"left": siglum_of(pair.left), "right": siglum_of(pair.right)}
    yield '<section class="facts"><h2>Facts</h2>'
    if not pair.facts:
        yield "<p>No checkable fact was found.</p></section>"
        return
    yield (
        "<p>Names, places, dates, figures, quotations and claims, compared by what they mean. What one report alone "
        "has is not denied by the other.</p>"
    )
    for state, name in FACT_STATES.items():
        facts = [fact for fact in pair.facts if fact.state is state]
        if not facts and state is not FactState.DIFFER:
            continue
        title = name.format(**names)
        title = title[0].upper() + title[1:]
        opened = " open" if state is FactState.DIFFER else ""
        yield f"<details{opened}><summary>{title}: {counted(len(facts), 'fact', 'facts')}</summary>"
        if facts:
            yield from _table(comparison, pair, facts)
        yield "</details>"
    yield "</section>"


def _table(comparison: Comparison, pair: Pair, facts: Sequence[Fact]) -> Iterable[str]:
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield '<table class="ledger"><thead><tr><th scope="col">kind</th>'
    yield f'<th scope="col">in {left}</th><th scope="col">in {right}</th><th scope="col">why</th></tr></thead><tbody>'
    for fact in facts:
        yield f'<tr><th scope="row">{fact.kind.value}</th>'
        yield _side(comparison, pair, pair.left, fact, fact.left)
        yield _side(comparison, pair, pair.right, fact, fact.right)
        yield f"<td><bdi>{escape(visible(fact.reason))}</bdi></td></tr>"
    yield "</tbody></table>"


def _side(comparison: Comparison, pair: Pair, number: int, fact: Fact, mentions: Sequence[Mention]) -> str:
    """The words of one report, each wording once with its places, and what they come to."""
    if not mentions:
        return '<td><span class="place">nothing</span></td>'
    text = comparison.reports[number].text
    wordings: dict[str, list[int]] = {}
    for mention in mentions:
        places = wordings.setdefault(" ".join(mention.span.of(text).split()), [])
        if mention.sentence not in places:
            places.append(mention.sentence)
    side = "left" if number == pair.left else "right"
    shown = [
        f'<mark class="of-{side}">{escape(visible(words))}</mark> {_places(pair, number, places)}'
        for words, places in wordings.items()
    ]
    value = values_of(fact, mentions)
    meaning = f' <span class="place">({escape(visible(value))})</span>' if value else ""
    return f"<td><bdi>{'<br>'.join(shown)}</bdi>{meaning}</td>"


def _places(pair: Pair, number: int, positions: Sequence[int]) -> str:
    ways = " ".join(place_link(pair, number, (position,)) for position in positions[:_PLACES])
    more = f" and {len(positions) - _PLACES} more" if len(positions) > _PLACES else ""
    return f'<span class="place">{ways}{more}</span>'


def additions_section(comparison: Comparison, pair: Pair) -> Iterable[str]:
    """Yield the section with what each report alone tells, details inside linked sentences too, as lines of HTML."""
    yield '<section class="additions"><h2>Additions</h2>'
    for number, additions in ((pair.left, pair.left_additions), (pair.right, pair.right_additions)):
        count = counted(len(additions), "addition", "additions")
        yield f"<details><summary>{siglum_of(number)} alone tells: {count}</summary>"
        if additions:
            yield '<table class="ledger"><tbody>'
            yield from (_addition(comparison, pair, number, addition) for addition in additions)
            yield "</tbody></table>"
        yield "</details>"
    yield "</section>"


def _addition(comparison: Comparison, pair: Pair, number: int, addition: Addition) -> str:
    side = "left" if number == pair.left else "right"
    words = escape(visible(addition.span.of(comparison.reports[number].text)))
    place = f'<span class="place">{place_link(pair, number, (addition.sentence,))}</span>'
    return (
        f'<tr><th scope="row">{ADDITION_NAMES[addition.kind]}</th>\n'
        f'<td>{place} <bdi><mark class="of-{side}">{words}</mark></bdi></td>\n'
        f"<td><bdi>{escape(visible(addition.reason))}</bdi></td></tr>"
    )
