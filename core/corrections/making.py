"""Making corrections from what a person wants of the comparison on the screen.

Each function cites the sentences concerned and says what stood there before. None changes anything: `with_roles` and
`with_links` do when the reports are compared again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.corrections.correction import (
    Action,
    CitedLink,
    CitedSentence,
    LinkCorrection,
    RoleCorrection,
)
from core.errors import CorrectionError
from core.links import Link, Relation
from core.phrases import phrase
from core.report import Report, Role

# A sentence by the position of its report in the comparison and its own position in the report, both from 0.
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Corrector:
    """Makes corrections for two reports as they are compared now.

    Attributes:
        reports: The compared reports.
        links: The links between the two of them that `pair` names.
        pair: Positions of the left and of the right report.
        by: Who corrects, or "".
        at: When, in ISO 8601, or "".
    """

    reports: Sequence[Report]
    links: Sequence[Link]
    pair: tuple[int, int] = field(default=(0, 1))
    by: str = ""
    at: str = ""

    def link(self, one: Place, other: Place) -> LinkCorrection:
        """Link two sentences of different reports, whatever else they are linked to.

        Raises:
            CorrectionError: If they stand in one report, are furniture, or are linked by themselves already.
        """
        after = self._cited({one, other})
        if self._link_of(after):
            message = phrase("These two sentences are linked already.")
            raise CorrectionError(message)
        return self._correction(Action.LINK, (), (after,))

    def unlink(self, link: Link) -> LinkCorrection:
        """Take a link away."""
        return self._correction(Action.UNLINK, (self._of(link),), ())

    def split(self, link: Link) -> LinkCorrection:
        """Let a link of several sentences fall into links of two, in the order of the reports.

        Each sentence of the longer side goes with the one that stands at about the same place on the shorter side.

        Raises:
            CorrectionError: If the link has one sentence on each side.
        """
        longer = max(len(link.left), len(link.right))
        if longer == 1:
            message = phrase("This link has one sentence on each side: there is nothing to split. Unlink it instead.")
            raise CorrectionError(message)
        left, right = (
            [positions[step * len(positions) // longer] for step in range(longer)]
            for positions in (link.left, link.right)
        )
        parts = (Link((here,), (there,), link.relation, 0) for here, there in zip(left, right, strict=True))
        after = tuple(CitedLink(self._of(part).sentences) for part in parts)
        return self._correction(Action.SPLIT, (self._of(link),), after)

    def free(self, link: Link, sentence: Place) -> LinkCorrection:
        """Let one sentence go out of a link; where nothing is left on its side, the link goes with it.

        Raises:
            CorrectionError: If the sentence is not in the link.
        """
        before = self._of(link)
        rest = tuple(one for one in before.sentences if (one.report, one.position) != sentence)
        if len(rest) == len(before.sentences):
            message = phrase("This sentence is not in the link.")
            raise CorrectionError(message)
        after = CitedLink(rest)
        if len(after.reports) < 2:
            return self.unlink(link)
        return self._correction(Action.SPLIT, (before,), (after,))

    def merge(self, one: Place, other: Place) -> LinkCorrection:
        """Make one link of two sentences and of all that either is linked with; restatements are left alone.

        Raises:
            CorrectionError: If neither has a link to be joined, or they are in one link already.
        """
        going = [link for link in self.links if not link.restatement and {one, other} & self._places(link)]
        if not going:
            message = phrase("Neither sentence has a link that the other one could join: link them instead.")
            raise CorrectionError(message)
        sentences = {one, other}.union(*(self._places(link) for link in going))
        if len(going) == 1 and sentences == self._places(going[0]):
            message = phrase("These sentences are in one link already.")
            raise CorrectionError(message)
        return self._correction(Action.MERGE, tuple(map(self._of, going)), (self._cited(sentences),))

    def relate(self, link: Link, relation: Relation) -> LinkCorrection:
        """Call the relation of a link otherwise.

        Raises:
            CorrectionError: If it is called so already.
        """
        if relation is link.relation:
            message = phrase("This link is called so already.")
            raise CorrectionError(message)
        before = self._of(link)
        return self._correction(Action.RELATION, (before,), (CitedLink(before.sentences, relation),))

    def give_role(self, sentence: Place, role: Role) -> RoleCorrection:
        """Give a sentence another role.

        Raises:
            CorrectionError: If it has this role already.
        """
        cited = self._sentence(sentence)
        before = self.reports[cited.report].sentences[cited.position].role
        if before is role:
            message = phrase("The sentence has this role already.")
            raise CorrectionError(message)
        return RoleCorrection(cited, before, role, self.by, self.at)

    def _correction(
        self, action: Action, before: tuple[CitedLink, ...], after: tuple[CitedLink, ...]
    ) -> LinkCorrection:
        return LinkCorrection(action, before, after, self.by, self.at)

    def _of(self, link: Link) -> CitedLink:
        return CitedLink(tuple(self._sentence(place) for place in self._places(link)), link.relation)

    def _places(self, link: Link) -> set[Place]:
        left, right = self.pair
        return {(left, position) for position in link.left} | {(right, position) for position in link.right}

    def _link_of(self, cited: CitedLink) -> Link | None:
        places = {(sentence.report, sentence.position) for sentence in cited.sentences}
        return next((link for link in self.links if self._places(link) == places), None)

    def _cited(self, places: set[Place]) -> CitedLink:
        """Cite sentences that are to be linked.

        Raises:
            CorrectionError: If they stand in one report alone, or one of them is furniture.
        """
        cited = CitedLink(tuple(self._sentence(place) for place in places))
        if cited.reports != tuple(sorted(self.pair)):
            message = phrase("A link needs sentences of both reports.")
            raise CorrectionError(message)
        for one in cited.sentences:
            if self.reports[one.report].sentences[one.position].role.is_furniture:
                message = phrase("Page furniture is not linked: make the sentence report text first.")
                raise CorrectionError(message)
        return cited

    def _sentence(self, place: Place) -> CitedSentence:
        number, position = place
        if not (0 <= number < len(self.reports) and 0 <= position < len(self.reports[number].sentences)):
            message = phrase("There is no such sentence in the reports that are compared now.")
            raise CorrectionError(message)
        return CitedSentence.of(self.reports[number], number, position)
