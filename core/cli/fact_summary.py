"""The facts and additions of a comparison for the terminal's summary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.cli.terminal import Piece, Style, Terminal
from core.comparison import Comparison, Pair
from core.exports.wording import ADDITION_NAMES, FACT_STATES, counted, places, siglum_of, values_of
from core.facts import Addition, AdditionKind, Fact, FactState, Mention

_INDENT = "   "
# The words of a fact or an addition are cut after so many lines: their beginning is enough to know them by.
_LINES = 3


def fact_lines(comparison: Comparison, pair: Pair, terminal: Terminal) -> Iterable[str]:
    """Yield the facts that differ with both reports' words, then how many agree or stand in one report only."""
    names = {"left": siglum_of(pair.left), "right": siglum_of(pair.right)}
    differing = [fact for fact in pair.facts if fact.state is FactState.DIFFER]
    yield ""
    found = counted(len(differing), "fact differs", "facts differ") if differing else "No fact differs"
    yield from terminal.wrapped([(f"{found}, of {counted(len(pair.facts), 'fact', 'facts')} found", Style.BOLD)])
    for fact in differing:
        yield from _differing(comparison, pair, fact, terminal)
    counts = {state: sum(fact.state is state for fact in pair.facts) for state in FACT_STATES}
    rest = [
        f"{name.format(**names)}: {counts[state]:,}"
        for state, name in FACT_STATES.items()
        if state is not FactState.DIFFER and counts[state]
    ]
    if rest:
        yield from terminal.wrapped([("; ".join(rest), Style.PLAIN)], first=_INDENT, indent=_INDENT)


def _differing(comparison: Comparison, pair: Pair, fact: Fact, terminal: Terminal) -> Iterable[str]:
    head: list[Piece] = [(fact.kind.value, Style.BOLD), (f" · {fact.reason}", Style.PLAIN)]
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
    meaning = f" ({value})" if value and value != words else ""
    pieces: list[Piece] = [("“", Style.PLAIN), (words, style), ("”" + meaning, Style.PLAIN)]
    first = f"{_INDENT * 2}{places(siglum_of(number), positions)}: "
    yield from _cut(terminal.wrapped(pieces, first=first, indent=_INDENT * 3))


def addition_lines(comparison: Comparison, number: int, additions: Sequence[Addition], terminal: Terminal) -> list[str]:
    """Return how much a report adds by kind, and the details that it adds inside linked sentences."""
    details = [addition for addition in additions if addition.kind is AdditionKind.DETAIL]
    kinds = ", ".join(
        f"{name} {count}"
        for kind, name in ADDITION_NAMES.items()
        if (count := sum(addition.kind is kind for addition in additions))
    )
    head = f"{siglum_of(number)} adds: {kinds or 'nothing'}"
    lines = ["", *terminal.wrapped([(head, Style.BOLD)])]
    text = comparison.reports[number].text
    for detail in details:
        words = " ".join(detail.span.of(text).split())
        first = f"{_INDENT}{detail.sentence + 1:>3}  "
        lines += _cut(terminal.wrapped([(f"… {words} …", Style.PLAIN)], first=first, indent=" " * len(first)))
    return lines


def _cut(lines: Sequence[str]) -> list[str]:
    return [*lines[:_LINES], f"{_INDENT * 3}…"] if len(lines) > _LINES else list(lines)
