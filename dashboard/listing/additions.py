"""What each report alone tells, as lists in plain JSON: whole sentences, and details inside shared sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from core.comparison import Comparison, Pair
from core.exports.wording import visible
from core.facts import Addition, AdditionKind, FactKind
from core.links import Link
from core.report import Report, Span
from dashboard.language import counted, gettext, inside_sentence, listed
from dashboard.listing.items import Group, Item, Wording, wording
from dashboard.reader.pieces import Mark, stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.report_heads import heads_of
from dashboard.wording import ADDITION_LABELS, ADDITION_MEANINGS, FACT_LABELS, SIGLA

# A quotation or a claim is the sentence itself once more.
_SPEECH = (FactKind.QUOTATION, FactKind.CLAIM)


def addition_kinds(pair: Pair) -> dict[AdditionKind, int]:
    """Return how many additions of each kind there are on both sides; kinds without one are left out."""
    counts = Counter(addition.kind for addition in (*pair.left_additions, *pair.right_additions))
    return {kind: counts[kind] for kind in AdditionKind if counts[kind]}


def addition_groups(
    comparison: Comparison, kinds: Collection[AdditionKind] = (), sides: Collection[int] = (0, 1)
) -> list[Group]:
    """Return the chosen additions, a group for each report and kind.

    Args:
        comparison: A comparison of two reports.
        kinds: The kinds to show; all where it is empty.
        sides: Whose additions to show: 0 the left report's, 1 the right one's.
    """
    pair = comparison.pairs[0]
    heads = heads_of(comparison)
    groups: list[Group] = []
    for side in sides:
        additions = pair.right_additions if side else pair.left_additions
        title = heads[side]["outlet"]
        if not additions:
            note = gettext("{siglum} tells nothing that {other} does not tell too.").format(
                siglum=SIGLA[side], other=SIGLA[1 - side]
            )
            groups.append(Group(siglum=SIGLA[side], title=title, note=note, items=[]))
        for kind in AdditionKind:
            chosen = [addition for addition in additions if addition.kind is kind]
            if chosen and (not kinds or kind in kinds):
                groups.append(
                    Group(
                        siglum=SIGLA[side],
                        title=f"{title}: {inside_sentence(ADDITION_LABELS[kind])}",
                        note=_note(kind, chosen, side),
                        items=_items(comparison, chosen, side),
                    )
                )
    return groups


def _note(kind: AdditionKind, additions: Sequence[Addition], side: int) -> str:
    meaning = ADDITION_MEANINGS[kind].format(other=SIGLA[1 - side])
    if kind is AdditionKind.DETAIL:
        return counted(len(additions), "{n} detail: {meaning}.", "{n} details: {meaning}.", meaning=meaning)
    return counted(len(additions), "{n} sentence: {meaning}.", "{n} sentences: {meaning}.", meaning=meaning)


def _items(comparison: Comparison, additions: Sequence[Addition], side: int) -> list[Item]:
    """Return one item for each sentence; several details inside one stand together."""
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    items: list[Item] = []
    for position, found in groupby(additions, key=lambda addition: addition.sentence):
        inside = list(found)
        spans = [addition.span for addition in inside]
        items.append(
            Item(
                to=sentence_id(side, position),
                stretches=stretches_of(reports[side], SIGLA[side], spans),
                tags=[],
                sides=_sides(reports, pair.links, inside, side),
                reason=_facts_inside(pair, reports[side], inside, side),
            )
        )
    return items


def _sides(
    reports: tuple[Report, Report], links: Sequence[Link], additions: Sequence[Addition], side: int
) -> list[Wording]:
    """Return the sentence alone or, for details, both sides of its link with the words marked."""
    position = additions[0].sentence
    if additions[0].kind is not AdditionKind.DETAIL:
        return [wording(reports[side], side, (position,))]
    marks = [Mark(addition.span, kind="added" if side else "dropped", place=0) for addition in additions]
    link = _link_of(links, position, [addition.span for addition in additions], side)
    if link is None:
        return [wording(reports[side], side, (position,), marks)]
    return [
        wording(reports[each], each, link.right if each else link.left, marks if each == side else ())
        for each in (0, 1)
    ]


def _link_of(links: Iterable[Link], position: int, spans: Sequence[Span], side: int) -> Link | None:
    """Return the link whose variants hold the details, or any link of the sentence."""
    own = [link for link in links if not link.restatement and position in (link.right if side else link.left)]
    for link in own:
        places = [span for variant in link.variants for span in (variant.right if side else variant.left)]
        if any(place.start <= spans[0].start < place.end for place in places):
            return link
    return own[0] if own else None


def _facts_inside(pair: Pair, report: Report, additions: Sequence[Addition], side: int) -> str:
    """Name the facts told there, in the report's own words."""
    named: list[str] = []
    for addition in additions:
        for fact in (fact for fact in pair.facts if fact.kind not in _SPEECH):
            for mention in fact.right if side else fact.left:
                words = visible(mention.span.of(report.text))
                whole = mention.start <= addition.start and addition.end <= mention.end
                if addition.start <= mention.start < addition.end and not whole:
                    named.append(
                        gettext("{kind} “{words}”").format(kind=inside_sentence(FACT_LABELS[fact.kind]), words=words)
                    )
    return gettext("Told there: {facts}.").format(facts=listed(list(dict.fromkeys(named)))) if named else ""
