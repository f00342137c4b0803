"""The facts and additions of a comparison for the terminal's summary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.cli.terminal import Piece, Style, Terminal, quoted
from core.comparison import Comparison, Pair
from core.exports.wording import ADDITION_NAMES, FACT_NAMES, FACT_STATES, places, siglum_of, values_of
from core.facts import Addition, AdditionKind, Fact, FactState, Mention
from core.phrases import Phrase, grouped, joined, phrase, phrase_of

_INDENT = "   "
# The words of a fact or an addition are cut after so many lines: their beginning is enough to know them by.
_LINES = 3


def fact_lines(comparison: Comparison, pair: Pair, terminal: Terminal) -> Iterable[str]:
    """Yield the facts that differ with both reports' words, then how many agree or stand in one report only."""
    names = {"left": siglum_of(pair.left), "right": siglum_of(pair.right)}
    differing = [fact for fact in pair.facts if fact.state is FactState.DIFFER]
    yield ""
    yield from terminal.wrapped([(_head(len(differing), len(pair.facts)), Style.BOLD)])
    for fact in differing:
        yield from _differing(comparison, pair, fact, terminal)
    counts = {state: sum(fact.state is state for fact in pair.facts) for state in FACT_STATES}
    rest = [
        joined(": ", [terminal.say(name).format(**names), grouped(counts[state])])
        for state, name in FACT_STATES.items()
        if state is not FactState.DIFFER and counts[state]
    ]
    if rest:
        yield from terminal.wrapped([(joined("; ", rest), Style.PLAIN)], first=_INDENT, indent=_INDENT)


def _head(differing: int, found: int) -> Phrase:
    facts = phrase_of(found, "{n} fact", "{n} facts")
    if not differing:
        return phrase("No fact differs, of {facts} found", facts=facts)
    return phrase_of(differing, "{n} fact differs, of {facts} found", "{n} facts differ, of {facts} found", facts=facts)


def _differing(comparison: Comparison, pair: Pair, fact: Fact, terminal: Terminal) -> Iterable[str]:
    head: list[Piece] = [(FACT_NAMES[fact.kind], Style.BOLD), (joined(" · ", ["", fact.reason]), Style.PLAIN)]
    yield from terminal.wrapped(head, first=_INDENT, indent=_INDENT * 2)
    for number, mentions, style in ((pair.left, fact.left, Style.LEFT), (pair.right, fact.right, Style.RIGHT)):
        yield from _mentions(comparison, number, fact, mentions, style, terminal)


def _mentions(  # noqa: PLR0913, PLR0917  # what one line is made of
    comparison: Comparison, number: int, fact: Fact, mentions: Sequence[Mention], style: Style, terminal: Terminal
) -> Iterable[str]:
    text = comparison.reports[number].text
    positions = sorted({mention.sentence for mention in mentions})
    words = " / ".join(dict.fromkeys(" ".join(mention.span.of(text).split()) for mention in mentions))
    value = values_of(fact, mentions)
    meaning = joined("", [" (", value, ")"]) if value and value != words else ""
    pieces = [*quoted(words, style), (meaning, Style.PLAIN)]
    first = f"{_INDENT * 2}{places(siglum_of(number), positions)}: "
    yield from _cut(terminal.wrapped(pieces, first=first, indent=_INDENT * 3))


def addition_lines(comparison: Comparison, number: int, additions: Sequence[Addition], terminal: Terminal) -> list[str]:
    """Return how much a report adds by kind, and the details that it adds inside linked sentences."""
    details = [addition for addition in additions if addition.kind is AdditionKind.DETAIL]
    kinds = joined(
        ", ",
        [
            joined(" ", [name, grouped(count)])
            for kind, name in ADDITION_NAMES.items()
            if (count := sum(addition.kind is kind for addition in additions))
        ],
    )
    head = phrase("{siglum} adds: {kinds}", siglum=siglum_of(number), kinds=kinds or phrase("nothing"))
    lines = ["", *terminal.wrapped([(head, Style.BOLD)])]
    text = comparison.reports[number].text
    for detail in details:
        words = " ".join(detail.span.of(text).split())
        first = f"{_INDENT}{detail.sentence + 1:>3}  "
        lines += _cut(terminal.wrapped([(f"… {words} …", Style.PLAIN)], first=first, indent=" " * len(first)))
    return lines


def _cut(lines: Sequence[str]) -> list[str]:
    return [*lines[:_LINES], f"{_INDENT * 3}…"] if len(lines) > _LINES else list(lines)
