"""Links that a person made: described by the same classifier and the same guards as those that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.alignment.folding import fold_sides
from core.alignment.groups import Group
from core.alignment.guards import GuardPost, in_order
from core.alignment.linking import common_language
from core.alignment.moves import moved_groups
from core.alignment.relations import classify
from core.links import Guard, Link
from core.report import Report
from core.settings import Settings


class LinksByHand:
    """Makes links between sentences of two reports that somebody says carry the same statement.

    Args:
        left: The left report.
        right: The right report; in whatever language, since a person says what belongs together.
        settings: Names and numbers that steer the alignment.
    """

    def __init__(self, left: Report, right: Report, settings: Settings) -> None:
        self._sides = fold_sides(left, right)
        self._language = common_language(left, right, settings) or "und"
        self._places = tuple(
            {sentence.position: place for place, sentence in enumerate(side.sentences)} for side in self._sides
        )

    def link(self, left: tuple[int, ...], right: tuple[int, ...]) -> Link:
        """Return the link between some sentences, neither moved nor a restatement, without its variants.

        Args:
            left: Positions of the left sentences, ascending; none of them furniture.
            right: Positions of the right sentences.
        """
        here, there = self._sides
        group = self._group(left, right)
        keys = [here.keys[place] for place in group.left], [there.keys[place] for place in group.right]
        group.identical = len(left) == len(right) == 1 and keys[0] == keys[1] and bool(keys[0][0])
        relation, similarity, reason, wording = classify(here, there, group, self._language, by_hand=True)
        guards: tuple[Guard, ...] = ()
        if wording:
            post = GuardPost(*self._sides, self._language)
            guards = in_order([*post.guards_of(wording, 0), *post.of_names().get(0, ())])
        return Link(left, right, relation, similarity, reason, guards=guards)

    def with_moves(self, links: Sequence[Link]) -> tuple[Link, ...]:
        """Return all links of the two reports in the order of the left one, those told moved that break the order."""
        links = sorted(links, key=lambda link: (link.left, link.right))
        groups = [self._group(link.left, link.right, restatement=link.restatement) for link in links]
        moved = moved_groups(groups, self._sides[0])
        return tuple(replace(link, moved=number in moved) for number, link in enumerate(links))

    def _group(self, left: tuple[int, ...], right: tuple[int, ...], *, restatement: bool = False) -> Group:
        here, there = self._places
        return Group([here[position] for position in left], [there[position] for position in right], restatement)
