"""The ledger of facts and the additions for the HTML page: what differs first, with a way to every place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.comparison import Comparison, Pair
from core.exports.html_document import escaped, isolated
from core.exports.html_places import place_link
from core.exports.wording import ADDITION_NAMES, FACT_NAMES, FACT_STATES, Say, siglum_of, values_of
from core.facts import Addition, Fact, FactState, Mention
from core.phrases import phrase, phrase_of

# So many places of one wording are named; a person may be named in every other sentence.
_PLACES = 4


def facts_section(comparison: Comparison, pair: Pair, say: Say) -> Iterable[str]:
    """Yield the section with the facts of two reports, those that differ first, as lines of HTML."""
    names = {"left": siglum_of(pair.left), "right": siglum_of(pair.right)}
    yield f'<section class="facts"><h2>{say(phrase("Facts"))}</h2>'
    if not pair.facts:
        yield f"<p>{say(phrase('No checkable fact was found.'))}</p></section>"
        return
    about = phrase(
        "Names, places, dates, figures, quotations and claims, compared by what they mean. What one report alone has "
        "is not denied by the other."
    )
    yield f"<p>{say(about)}</p>"
    for state, name in FACT_STATES.items():
        facts = [fact for fact in pair.facts if fact.state is state]
        if not facts and state is not FactState.DIFFER:
            continue
        title = say(name).format(**names)
        title = title[0].upper() + title[1:]
        opened = " open" if state is FactState.DIFFER else ""
        yield f"<details{opened}><summary>{title}: {say(phrase_of(len(facts), '{n} fact', '{n} facts'))}</summary>"
        if facts:
            yield from _table(comparison, pair, facts, say)
        yield "</details>"
    yield "</section>"


def _table(comparison: Comparison, pair: Pair, facts: Sequence[Fact], say: Say) -> Iterable[str]:
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield f'<table class="ledger"><thead><tr><th scope="col">{say(phrase("kind"))}</th>'
    yield "".join(f'<th scope="col">{say(phrase("in {siglum}", siglum=each))}</th>' for each in (left, right))
    yield f'<th scope="col">{say(phrase("why"))}</th></tr></thead><tbody>'
    for fact in facts:
        yield f'<tr><th scope="row">{say(FACT_NAMES[fact.kind])}</th>'
        yield _side(comparison, pair, pair.left, fact, fact.left, say)
        yield _side(comparison, pair, pair.right, fact, fact.right, say)
        yield f"<td>{isolated(say(fact.reason))}</td></tr>"
    yield "</tbody></table>"


def _side(  # noqa: PLR0913, PLR0917  # what one cell of the table needs
    comparison: Comparison, pair: Pair, number: int, fact: Fact, mentions: Sequence[Mention], say: Say
) -> str:
    """The words of one report, each wording once with its places, and what they come to."""
    if not mentions:
        return f'<td><span class="place">{say(phrase("nothing"))}</span></td>'
    text = comparison.reports[number].text
    wordings: dict[str, list[int]] = {}
    for mention in mentions:
        places = wordings.setdefault(" ".join(mention.span.of(text).split()), [])
        if mention.sentence not in places:
            places.append(mention.sentence)
    side = "left" if number == pair.left else "right"
    shown = [
        f'<mark class="of-{side}">{escaped(words)}</mark> {_places(pair, number, places, say)}'
        for words, places in wordings.items()
    ]
    value = say(values_of(fact, mentions))
    meaning = f' <span class="place">({escaped(value)})</span>' if value else ""
    return f"<td><bdi>{'<br>'.join(shown)}</bdi>{meaning}</td>"


def _places(pair: Pair, number: int, positions: Sequence[int], say: Say) -> str:
    ways = " ".join(place_link(pair, number, (position,)) for position in positions[:_PLACES])
    further = len(positions) - _PLACES
    more = " " + say(phrase("and {number} more", number=further)) if further > 0 else ""
    return f'<span class="place">{ways}{more}</span>'


def additions_section(comparison: Comparison, pair: Pair, say: Say) -> Iterable[str]:
    """Yield the section with what each report alone tells, details inside linked sentences too, as lines of HTML."""
    yield f'<section class="additions"><h2>{say(phrase("Additions"))}</h2>'
    for number, additions in ((pair.left, pair.left_additions), (pair.right, pair.right_additions)):
        told = phrase(
            "{siglum} alone tells: {additions}",
            siglum=siglum_of(number),
            additions=phrase_of(len(additions), "{n} addition", "{n} additions"),
        )
        yield f"<details><summary>{say(told)}</summary>"
        if additions:
            yield '<table class="ledger"><tbody>'
            yield from (_addition(comparison, pair, number, addition, say) for addition in additions)
            yield "</tbody></table>"
        yield "</details>"
    yield "</section>"


def _addition(comparison: Comparison, pair: Pair, number: int, addition: Addition, say: Say) -> str:
    side = "left" if number == pair.left else "right"
    words = escaped(addition.span.of(comparison.reports[number].text))
    place = f'<span class="place">{place_link(pair, number, (addition.sentence,))}</span>'
    return (
        f'<tr><th scope="row">{say(ADDITION_NAMES[addition.kind])}</th>\n'
        f'<td>{place} <bdi><mark class="of-{side}">{words}</mark></bdi></td>\n'
        f"<td>{isolated(say(addition.reason))}</td></tr>"
    )
