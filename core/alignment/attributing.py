"""Stage 3 of alignment: a source that one report names in a sentence of its own, the other one within the statement.

"The bridge stays closed. That was confirmed by the engineer Paula Reed." / "The engineer said that the bridge stays
closed." The second sentence says nothing but whose word the first one is, so it has next to no words to be known by. It
belongs to the link of the sentence before it if the other side names the same source.
"""

from __future__ import annotations

from collections.abc import Collection

from core.alignment.folding import Side, stem_of
from core.alignment.groups import Group, Groups
from core.alignment.lexicon import ROOT_LENGTH
from core.alignment.pairing import Scored
from core.alignment.second_look import SAYING_PRIOR
from core.alignment.terms import Terms
from core.attribution_sentences import source_sentence_behind
from core.languages import language_of


def join_attributions(groups: Groups, left: Side, right: Side, scored: Scored) -> None:
    """Take into each link the sentence behind it that only names the source, if the other side names it too.

    Labeled pairs hardly hold such sentences (one more right link in wire_pairs, none wrong there or in raw_pairs), so
    nothing was calibrated here.

    Args:
        groups: The groups found so far; changed.
        left: The left side.
        right: The right side.
        scored: The pairs of sentences that may be links.
    """
    roots = scored.roots
    for group in groups.found:
        if group.identical or group.restatement:
            continue
        if len(group.left) == 1:
            place = _attribution(right, group.right[-1], groups.of_right, scored.language)
            if place and _names(place, group.right, roots.right, roots.left.of(group.left[0]), scored):
                groups.join_right(place, group)
        if len(group.right) == 1:
            place = _attribution(left, group.left[-1], groups.of_left, scored.language)
            if place and _names(place, group.left, roots.left, roots.right.of(group.right[0]), scored):
                groups.join_left(place, group)


def _attribution(side: Side, before: int, taken: Collection[int] | dict[int, Group], language: str) -> int | None:
    """Return the place of the free sentence behind another one that says whose word that is, if there is one."""
    return None if before + 1 in taken else source_sentence_behind(side.sentences, before, language)


def _names(place: int, members: Collection[int], terms: Terms, other: frozenset[int], scored: Scored) -> bool:
    """Tell whether the other side names the source of an attribution, which the sentences before it do not."""
    said = frozenset[int]().union(*(terms.of(member) for member in members))
    roots = scored.roots
    source = (terms.of(place) & other) - said - _roots_of_weekdays(scored)
    return any(roots.priors[root] > SAYING_PRIOR for root in source)


def _roots_of_weekdays(scored: Scored) -> frozenset[int]:
    days = language_of(scored.language).alignment.weekdays
    numbers = (scored.roots.numbers.get(stem_of(day, scored.language)[0][:ROOT_LENGTH]) for day in days)
    return frozenset(number for number in numbers if number is not None)
