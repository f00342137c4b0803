"""When each report first speaks of what both speak of, as ranks in plain JSON.

A rank counts among what both reports share: a report that tells much more alone is not thereby late with everything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

from core.comparison import Comparison
from core.exports.wording import places, visible
from core.facts import FactKind
from core.report import Report, Span
from dashboard.language import counted, decimal, gettext, interface_locale
from dashboard.reader.pieces import Stretch, stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.report_heads import ReportHead, heads_of
from dashboard.wording import SIGLA

# As many lines as can be followed with the eye.
_MOST = 60
_WORDS_OF_STATEMENT = 8
_NAMES = (FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION)


class Mention(TypedDict):
    """Something that both reports speak of.

    Attributes:
        labels: What each report calls it.
        ranks: Which place it has among all that is shown, in each report, counted from 0.
        name: What a screen reader says: the words and both places.
        to: The sentence to go to.
        stretches: The words to highlight there.
    """

    labels: list[str]
    ranks: list[int]
    name: str
    to: str
    stretches: list[Stretch]


class MentionsData(TypedDict):
    """What the component draws.

    Attributes:
        signature: Changes when anything drawn does.
        heads: The heads of both reports.
        mentions: What both speak of, in the order of the left report.
        note: How many there are, and whether all are shown.
        says: What the component says by itself.
    """

    signature: str
    heads: list[ReportHead]
    mentions: list[Mention]
    note: str
    says: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Shared:
    """Something both reports speak of: its words in each, and where they first stand."""

    labels: tuple[str, str]
    spans: tuple[Span, Span]
    to: str


def mentions_data(comparison: Comparison, signature: str, *, names: bool) -> MentionsData:
    """Return the order of first mention of shared statements or of shared names.

    Args:
        comparison: A comparison of two reports.
        signature: The comparison's short name.
        names: Whether persons, places and organizations are ranked; linked statements otherwise.
    """
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    shared = _names(comparison, reports) if names else _statements(comparison, reports)
    shown = _shown(shared)
    number = counted(len(shared), "{n} entry that both reports have.", "{n} entries that both reports have.")
    if len(shared) > len(shown):
        number = gettext(
            "{shown} of {all} entries are drawn: those that stand farthest out of order, and others at even distances."
        ).format(shown=decimal(len(shown)), all=decimal(len(shared)))
    return MentionsData(
        signature=f"{interface_locale()} {names} {signature}",
        heads=heads_of(comparison),
        mentions=_ranked(reports, shown),
        note=number,
        says={"showInText": gettext("Show in the text")},
    )


def _shown(shared: Sequence[_Shared]) -> list[_Shared]:
    """Return what is drawn, in the order of the left report: all, or as many as can be followed.

    Of more, those whose places differ most are drawn, since they are what the picture is for; among places that
    differ alike, and that is often by nothing, the drawn ones are spread over the whole report.
    """
    inside = sorted(shared, key=lambda each: (each.spans[0], each.spans[1]))
    if len(inside) <= _MOST:
        return inside
    order = sorted(range(len(inside)), key=lambda number: (inside[number].spans[1], number))
    apart = [0] * len(inside)
    for rank, number in enumerate(order):
        apart[number] = abs(rank - number)
    least = sorted(apart, reverse=True)[_MOST - 1]
    chosen = [number for number, distance in enumerate(apart) if distance > least]
    alike = [number for number, distance in enumerate(apart) if distance == least]
    room = _MOST - len(chosen)
    chosen += [alike[place * len(alike) // room] for place in range(room)]
    return [inside[number] for number in sorted(chosen)]


def _ranked(reports: tuple[Report, Report], shown: Sequence[_Shared]) -> list[Mention]:
    order = sorted(range(len(shown)), key=lambda number: (shown[number].spans[1], number))
    right_ranks = {number: rank for rank, number in enumerate(order)}
    return [
        Mention(
            labels=list(each.labels),
            ranks=[number, right_ranks[number]],
            name=gettext("{words}: place {left} in {a}, place {right} in {b}").format(
                words=each.labels[0],
                left=decimal(number + 1),
                a=SIGLA[0],
                right=decimal(right_ranks[number] + 1),
                b=SIGLA[1],
            ),
            to=each.to,
            stretches=[
                *stretches_of(reports[0], SIGLA[0], [each.spans[0]]),
                *stretches_of(reports[1], SIGLA[1], [each.spans[1]]),
            ],
        )
        for number, each in enumerate(shown)
    ]


def _names(comparison: Comparison, reports: tuple[Report, Report]) -> list[_Shared]:
    """Return persons, places and organizations that both reports name, each at its first mention."""
    found: list[_Shared] = []
    for fact in comparison.pairs[0].facts:
        if fact.kind not in _NAMES or not fact.left or not fact.right:
            continue
        firsts = tuple(
            min((mention for mention in mentions), key=lambda mention: mention.span)
            for mentions in (fact.left, fact.right)
        )
        spans = (firsts[0].span, firsts[1].span)
        labels = (visible(spans[0].of(reports[0].text)), visible(spans[1].of(reports[1].text)))
        found.append(_Shared(labels, spans, sentence_id(0, firsts[0].sentence)))
    return found


def _statements(comparison: Comparison, reports: tuple[Report, Report]) -> list[_Shared]:
    """Return what both reports state, each by its link; what merely says it again stands in no order of its own."""
    found: list[_Shared] = []
    for link in comparison.pairs[0].links:
        if link.restatement:
            continue
        sides = (link.left, link.right)
        firsts = [report.sentences[side[0]] for report, side in zip(reports, sides, strict=True)]
        labels = [
            f"{places(siglum, side)}: {_beginning(sentence.text)}"
            for siglum, side, sentence in zip(SIGLA, sides, firsts, strict=True)
        ]
        found.append(_Shared((labels[0], labels[1]), (firsts[0].span, firsts[1].span), sentence_id(0, link.left[0])))
    return found


def _beginning(text: str) -> str:
    words = visible(text).split()
    return " ".join(words[:_WORDS_OF_STATEMENT]) + (" …" if len(words) > _WORDS_OF_STATEMENT else "")
