"""The ledger of facts as lists in plain JSON: what differs first, each fact with the sentences that speak of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from core.comparison import Comparison
from core.exports.wording import places
from core.facts import Fact, FactKind, FactState, Mention
from core.report import Report
from dashboard.fact_words import reason_words
from dashboard.language import counted, gettext, listed
from dashboard.listing.items import Group, Item, Wording
from dashboard.reader.pieces import Mark, pieces_of, stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.wording import FACT_LABELS, FACT_STATE_LABELS, FACT_STATE_MEANINGS, SIGLA

# What differs is looked for first, what agrees confirms.
_STATES_IN_ORDER = (
    FactState.DIFFER,
    FactState.ONLY_LEFT,
    FactState.ONLY_RIGHT,
    FactState.AGREE,
    FactState.NOT_COMPARABLE,
)


def kinds_of(facts: Collection[Fact]) -> dict[FactKind, int]:
    """Return how many facts of each kind there are; kinds without one are left out."""
    counts = Counter(fact.kind for fact in facts)
    return {kind: counts[kind] for kind in FactKind if counts[kind]}


def states_of(facts: Collection[Fact]) -> dict[FactState, int]:
    """Return how many facts the reports differ on, agree on and so forth; states without one are left out."""
    counts = Counter(fact.state for fact in facts)
    return {state: counts[state] for state in _STATES_IN_ORDER if counts[state]}


def fact_groups(
    comparison: Comparison, kinds: Collection[FactKind], states: Collection[FactState], search: str = ""
) -> list[Group]:
    """Return the chosen facts, a group for each state.

    Args:
        comparison: A comparison of two reports.
        kinds: The kinds to show; all where it is empty.
        states: The states to show; all where it is empty.
        search: Words that a report must use for the fact, capitals or not; "" for all.
    """
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    chosen = [
        fact
        for fact in pair.facts
        if (not kinds or fact.kind in kinds)
        and (not states or fact.state in states)
        and search.strip().casefold() in _words(reports, fact).casefold()
    ]
    return [
        Group(
            siglum="",
            title=FACT_STATE_LABELS[state],
            note=counted(number, "{n} fact: {meaning}.", "{n} facts: {meaning}.", meaning=FACT_STATE_MEANINGS[state]),
            items=[_item(reports, fact) for fact in chosen if fact.state is state],
        )
        for state, number in states_of(chosen).items()
    ]


def _words(reports: tuple[Report, Report], fact: Fact) -> str:
    left = [mention.span.of(reports[0].text) for mention in fact.left]
    return "\n".join([*left, *(mention.span.of(reports[1].text) for mention in fact.right)])


def _item(reports: tuple[Report, Report], fact: Fact) -> Item:
    side, mentions = (0, fact.left) if fact.left else (1, fact.right)
    return Item(
        to=sentence_id(side, mentions[0].sentence),
        stretches=[
            *stretches_of(reports[0], SIGLA[0], [mention.span for mention in fact.left]),
            *stretches_of(reports[1], SIGLA[1], [mention.span for mention in fact.right]),
        ],
        tags=[FACT_LABELS[fact.kind], reason_words(fact)],
        sides=[_wording(reports[0], 0, fact.left), _wording(reports[1], 1, fact.right)],
        reason=_elsewhere(fact),
    )


def _wording(report: Report, side: int, mentions: Sequence[Mention]) -> Wording:
    """Show the sentence of the first mention, the words of every mention in it marked."""
    if not mentions:
        return Wording(names=SIGLA[side], language=report.language, sentences=[])
    first = mentions[0].sentence
    marks = [Mark(mention.span, kind="fact", place=0) for mention in mentions]
    return Wording(
        names=places(SIGLA[side], (first,)),
        language=report.language,
        sentences=[pieces_of(report.sentences[first], marks)],
    )


def _elsewhere(fact: Fact) -> str:
    """Name the further sentences that speak of the fact."""
    further = [
        places(SIGLA[side], rest)
        for side, mentions in enumerate((fact.left, fact.right))
        if (rest := sorted({mention.sentence for mention in mentions} - {mention.sentence for mention in mentions[:1]}))
    ]
    return gettext("Also in {places}.").format(places=listed(further)) if further else ""
