"""Holds a comparison to the expectation of its demo pair; each failing is a sentence that a person can act on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.comparison import Comparison
from core.links import Link
from core.report import Report, Span
from core.words import words_of
from tests.demo.expectations import Expectation, ExpectedDifference, ExpectedLink, ExpectedSentence

_SIDES = ("left", "right")
# A difference is found if it shows the expected words and not much beside them: up to a short phrase.
_SPARE_WORDS = 5


def all_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Every failing that the checks below find in one comparison."""
    for check in (sentence_failures, role_failures, credit_failures, publication_failures):
        yield from check(expected, comparison.reports)
    for check in (missing_link_failures, invented_link_failures, guard_failures, variant_failures, change_failures):
        yield from check(expected, comparison)


def sentence_failures(expected: Expectation, reports: Sequence[Report]) -> Iterator[str]:
    """Report text that is cut elsewhere than a careful reader cuts it. How furniture is cut doesn't matter."""
    for side, report in enumerate(reports):
        where = f"{expected.name}, {_SIDES[side]} report"
        starts = {sentence.start for sentence in report.sentences}
        before: ExpectedSentence | None = None
        for sentence in expected.sentences[side]:
            if sentence.is_furniture and (before is None or before.is_furniture):
                before = sentence
                continue
            before = sentence
            if sentence.start not in starts and sentence.also_start not in starts:
                yield f"{where}: no sentence begins with “{sentence.name.strip()} …”."
        for found in report.sentences:
            sentence = expected.sentences[side][place_of(expected.sentences[side], found.start)]
            if not sentence.is_furniture and found.start not in {sentence.start, sentence.also_start}:
                yield f"{where}: “{sentence.name.strip()} …” is cut in two before “{found.text[:40]} …”."


def role_failures(expected: Expectation, reports: Sequence[Report]) -> Iterator[str]:
    """Sentences whose role is none of those that careful readers give them."""
    for side, report in enumerate(reports):
        for found in report.sentences:
            sentence = expected.sentences[side][place_of(expected.sentences[side], found.start)]
            if found.role not in sentence.roles and found.start >= sentence.also_start:
                yield (
                    f"{expected.name}, {_SIDES[side]} report: “{found.text[:50]} …” is {' or '.join(sentence.roles)}, "
                    f"but was read as {found.role} ({found.role_reason})."
                )


def missing_link_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Links that a careful reader draws and the engine does not, or draws otherwise."""
    found = {_placed(expected, comparison, link): link for link in comparison.pairs[0].links}
    for wanted in expected.links:
        link = found.get((wanted.left, wanted.right))
        if link is not None:
            yield from _nature_failures(expected, wanted, link)
        elif not wanted.optional:
            instead = [
                place for place in found if set(place[0]) & set(wanted.left) or set(place[1]) & set(wanted.right)
            ]
            shown = "; ".join(_named(expected, *place) for place in sorted(instead)) or "neither of them"
            yield f"{expected.name}: {_named(expected, wanted.left, wanted.right)} is not linked; linked is {shown}."


def invented_link_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Links that no careful reader accepts."""
    accepted = {(left, right) for link in expected.links for left in link.left for right in link.right}
    for link in comparison.pairs[0].links:
        left, right = _placed(expected, comparison, link)
        if any((one, other) not in accepted for one in left for other in right):
            yield (
                f"{expected.name}: {_named(expected, left, right)} is linked ({link.relation}, {link.similarity:.0f}), "
                "but is not one statement."
            )


def guard_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Differences in substance that are not pointed out on their link."""
    links = comparison.pairs[0].links
    for position, kind in expected.guards:
        kinds = {
            guard.kind for link in links if position in _placed(expected, comparison, link)[0] for guard in link.guards
        }
        if kind not in kinds:
            yield f"{expected.name}: {expected.quote(0, (position,))} differs in {kind}, but no guard says so."


def variant_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Word differences that a reader would mark and the engine does not show as such."""
    found = [
        (variant.kind.value, variant.left, variant.right)
        for link in comparison.pairs[0].links
        for variant in link.variants
    ]
    yield from _difference_failures("word difference", expected, expected.variants, found, comparison)


def change_failures(expected: Expectation, comparison: Comparison) -> Iterator[str]:
    """Changes that an editor would name and the ledger does not show."""
    found = [(change.kind.value, change.left, change.right) for change in comparison.pairs[0].changes]
    yield from _difference_failures("change", expected, expected.changes, found, comparison)


def credit_failures(expected: Expectation, reports: Sequence[Report]) -> Iterator[str]:
    """Credits that were missed, and text credits that the page does not give."""
    for wanted in expected.credits:
        names = {credit.name for credit in reports[wanted.report].credits if credit.kind == wanted.kind}
        where = f"{expected.name}, {_SIDES[wanted.report]} report"
        for name in wanted.names:
            if name not in names:
                yield f"{where}: the {wanted.kind} credit {name!r} was not found, only {sorted(names)}."
        if wanted.kind == "text":
            for name in sorted(names - set(wanted.names)):
                yield f"{where}: {name!r} is not credited for the text."


def publication_failures(expected: Expectation, reports: Sequence[Report]) -> Iterator[str]:
    """Publication dates other than those that the page states."""
    for side, (report, wanted) in enumerate(zip(reports, expected.published, strict=True)):
        states = report.published is not None and report.published.source != "borrowed"
        found = report.published.value[:10] if report.published and states else None
        if found != wanted:
            yield f"{expected.name}, {_SIDES[side]} report: it states {wanted or 'no date'}, but was read as {found}."


def place_of(sentences: Sequence[ExpectedSentence], start: int) -> int:
    """Return the position of the expected sentence that the character at `start` belongs to."""
    return max((position for position, sentence in enumerate(sentences) if sentence.start <= start), default=0)


def _placed(expected: Expectation, comparison: Comparison, link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Express an engine's link in positions of expected sentences; a line printed twice counts as its first print."""
    left, right = (
        tuple(sorted({_first_print(expected, side, report.sentences[position].start) for position in positions}))
        for side, report, positions in zip((0, 1), comparison.reports, (link.left, link.right), strict=True)
    )
    return left, right


def _first_print(expected: Expectation, side: int, start: int) -> int:
    sentences = expected.sentences[side]
    name = sentences[place_of(sentences, start)].name
    return next(position for position, sentence in enumerate(sentences) if sentence.name == name)


def _nature_failures(expected: Expectation, wanted: ExpectedLink, link: Link) -> Iterator[str]:
    named = f"{expected.name}: {_named(expected, wanted.left, wanted.right)}"
    if link.relation not in wanted.relations:
        yield f"{named} is {' or '.join(wanted.relations)}, but was called {link.relation} ({link.reason})."
    if wanted.moved is not None and link.moved is not wanted.moved:
        yield f"{named} is {'moved' if wanted.moved else 'not moved'}, but the engine says otherwise."
    if wanted.restatement is not None and link.restatement is not wanted.restatement:
        yield f"{named} is {'a' if wanted.restatement else 'no'} restatement, but the engine says otherwise."


def _difference_failures(
    what: str,
    expected: Expectation,
    wanted: Sequence[ExpectedDifference],
    found: Sequence[tuple[str, tuple[Span, ...], tuple[Span, ...]]],
    comparison: Comparison,
) -> Iterator[str]:
    texts = [report.text for report in comparison.reports]
    shown = [(kind, _folded(texts[0], left), _folded(texts[1], right)) for kind, left, right in found]
    for difference in wanted:
        kinds = [kind for kind, *sides in shown if _shows(kind, sides, difference)]
        if difference.optional or set(kinds) & set(difference.kinds):
            continue
        yield (
            f"{expected.name}: the {what} “{difference.left[0]}” / “{difference.right[-1]}” "
            f"({' or '.join(difference.kinds)}) is not shown{f', only as {kinds[0]}' if kinds else ''}."
        )


def _shows(kind: str, sides: Sequence[list[str]], difference: ExpectedDifference) -> bool:
    """Whether what is shown is the difference: with all its words, or without those that both sides share."""
    spare = None if kind == "position" else _SPARE_WORDS  # what changed its place is shown as a whole
    return any(
        any(_holds(left, _words(words), spare) for words in difference.left)
        and any(_holds(right, _words(words), spare) for words in difference.right)
        for left, right in (sides, _differing(*sides))
    )


def _differing(left: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Leave out the words that both sides begin or end with: a name shown as a whole still shows what was added."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return left, right


def _folded(text: str, spans: Sequence[Span]) -> list[str]:
    return [word for span in spans for word in _words(span.of(text))]


def _words(text: str) -> list[str]:
    return [word.folded for word in words_of(text) if not word.is_mark]


def _holds(words: list[str], wanted: list[str], spare: int | None) -> bool:
    if not wanted:
        return not words
    if spare is not None and len(words) > len(wanted) + spare:
        return False
    return any(words[start : start + len(wanted)] == wanted for start in range(len(words) - len(wanted) + 1))


def _named(expected: Expectation, left: tuple[int, ...], right: tuple[int, ...]) -> str:
    return f"{expected.quote(0, left)} with {expected.quote(1, right)}"
