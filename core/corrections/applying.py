"""Applying corrections: roles to the reports before they are aligned, links after they were classified.

What does not fit is left out and returned with the reason; everything else is applied in the order it was made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.corrections.citing import first_lost, place_of, shortened, why_not_found
from core.corrections.correction import CitedLink, Correction, LinkCorrection, RoleCorrection, Unfit
from core.links import Link, Relation
from core.phrases import phrase
from core.report import Report, Role
from core.settings import Settings

if TYPE_CHECKING:
    from core.alignment.by_hand import LinksByHand

_Places = tuple[tuple[int, ...], tuple[int, ...]]

_RELATIONS = {
    Relation.VERBATIM: phrase("verbatim"),
    Relation.NEAR: phrase("near"),
    Relation.REWORDED: phrase("reworded"),
    Relation.PARTIAL: phrase("partial"),
}


def with_roles(
    reports: Sequence[Report], corrections: Sequence[Correction]
) -> tuple[tuple[Report, ...], tuple[Unfit, ...]]:
    """Give sentences the roles that a person gave them.

    Args:
        reports: The reports as they were read.
        corrections: Corrections of any kind; those of links are passed over.

    Returns:
        The reports, and the corrections of roles that do not fit them.
    """
    unfit: list[Unfit] = []
    roles: list[dict[int, Role]] = [{} for _ in reports]
    for correction in corrections:
        if not isinstance(correction, RoleCorrection):
            continue
        position = place_of(correction.sentence, reports)
        if position is None:
            unfit.append(Unfit(correction, why_not_found(correction.sentence, reports)))
        else:
            roles[correction.sentence.report][position] = correction.after
    return tuple(_with_roles(report, new) for report, new in zip(reports, roles, strict=True)), tuple(unfit)


def _with_roles(report: Report, roles: dict[int, Role]) -> Report:
    if not roles:
        return report
    reason = phrase("set right by hand")
    return replace(
        report,
        sentences=tuple(
            replace(sentence, role=roles[sentence.position], role_reason=reason)
            if sentence.position in roles
            else sentence
            for sentence in report.sentences
        ),
    )


def with_links(
    reports: Sequence[Report],
    pair: tuple[int, int],
    links: Sequence[Link],
    corrections: Sequence[Correction],
    settings: Settings,
) -> tuple[tuple[Link, ...], tuple[Unfit, ...]]:
    """Put the links between two reports right.

    Args:
        reports: All compared reports, their roles put right.
        pair: Which two of them: positions of the left and of the right report.
        links: The links that were found, without their variants.
        corrections: Corrections of any kind; those that do not concern links between these two are passed over.
        settings: Names and numbers that steer the alignment.

    Returns:
        The links in the order of the left report, and the corrections that do not fit.
    """
    concerned = [
        correction
        for correction in corrections
        if isinstance(correction, LinkCorrection) and {one.report for one in correction.sentences} == set(pair)
    ]
    if not concerned:
        return tuple(links), ()
    from core.alignment.by_hand import LinksByHand  # noqa: PLC0415 - stands on numpy, which `import core` shall not load

    bench = _Bench(reports, pair, LinksByHand(reports[pair[0]], reports[pair[1]], settings))
    now = {(link.left, link.right): link for link in links}
    unfit: list[Unfit] = []
    for correction in concerned:
        reason = bench.why_not(correction, now)
        if reason:
            unfit.append(Unfit(correction, reason))
        else:
            now = bench.corrected(correction, now)
    return bench.by_hand.with_moves(bench.settled(now)), tuple(unfit)


def unfit_of_no_pair(reports: Sequence[Report], corrections: Sequence[Correction]) -> tuple[Unfit, ...]:
    """Return the corrections of links that concern no two of the compared reports."""
    unfit: list[Unfit] = []
    for correction in corrections:
        if not isinstance(correction, LinkCorrection):
            continue
        concerned = {sentence.report for sentence in correction.sentences}
        if len(concerned) != 2:
            unfit.append(Unfit(correction, phrase("It does not speak of two reports.")))
        elif max(concerned) >= len(reports):
            lost = first_lost(correction, reports)
            unfit.append(Unfit(correction, why_not_found(lost, reports) if lost else ""))
    return tuple(unfit)


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where the links of two reports are put right.

    Attributes:
        reports: All compared reports.
        pair: Positions of the left and of the right report.
        by_hand: Makes links.
    """

    reports: Sequence[Report]
    pair: tuple[int, int]
    by_hand: LinksByHand

    def why_not(self, correction: LinkCorrection, now: dict[_Places, Link]) -> str:
        """Return why a correction does not fit the links there are now, "" where it does."""
        lost = first_lost(correction, self.reports)
        if lost is not None:
            return why_not_found(lost, self.reports)
        for link in correction.before:
            if self._places(link) not in now:
                return phrase("{sentences} are not linked so any more.", sentences=_quoted(link))
        for link in correction.after:
            if not all(self._places(link)):
                return phrase("{sentences} stand in one report alone.", sentences=_quoted(link))
            for sentence in link.sentences:
                place = place_of(sentence, self.reports)
                if place is not None and self.reports[sentence.report].sentences[place].role.is_furniture:
                    return phrase(
                        "“{words}” is page furniture, which is not linked: make it report text first.",
                        words=shortened(sentence.text),
                    )
        return ""

    def corrected(self, correction: LinkCorrection, now: dict[_Places, Link]) -> dict[_Places, Link]:
        """Return the links after a correction that fits."""
        going = {self._places(link): now[self._places(link)] for link in correction.before}
        rest = {places: link for places, link in now.items() if places not in going}
        for cited in correction.after:
            places = self._places(cited)
            kept = going.get(places)
            link = self._linked(places, rest, list(going.values())) if kept is None else kept
            rest[places] = _related(link, cited.relation)
        return rest

    def _linked(self, places: _Places, others: dict[_Places, Link], parts: list[Link]) -> Link:
        link = self.by_hand.link(*places)
        again = (
            all(part.restatement for part in parts)
            if parts
            else self._is_heading_and_text(places) or any(_meet(places, other) for other in others if other != places)
        )
        reason = phrase("linked by hand; {reason}", reason=link.reason)
        return replace(link, restatement=again, reason=reason, by_hand=True)

    def settled(self, now: dict[_Places, Link]) -> list[Link]:
        """Return the links; one that says again what is linked nowhere any more says it for the first time."""
        return [
            replace(link, restatement=False)
            if link.restatement
            and not self._is_heading_and_text(places)
            and not any(_meet(places, other) for other in now if other != places)
            else link
            for places, link in now.items()
        ]

    def _is_heading_and_text(self, places: _Places) -> bool:
        left, right = (
            {self.reports[number].sentences[place].role.is_heading for place in of_side}
            for number, of_side in zip(self.pair, places, strict=True)
        )
        return left != right

    def _places(self, link: CitedLink) -> _Places:
        left, right = (
            tuple(
                sorted(
                    {
                        place
                        for sentence in link.sentences
                        if sentence.report == number and (place := place_of(sentence, self.reports)) is not None
                    }
                )
            )
            for number in self.pair
        )
        return left, right


def _related(link: Link, relation: Relation | None) -> Link:
    """Call a link as a person calls it; where nobody says how, or nothing else, it stays as it is."""
    if relation is None or relation is link.relation:
        return link
    reason = phrase("called {relation} by hand; {reason}", relation=_RELATIONS[relation], reason=link.reason)
    return replace(link, relation=relation, reason=reason, by_hand=True)


def _meet(places: _Places, other: _Places) -> bool:
    return any(not set(mine).isdisjoint(theirs) for mine, theirs in zip(places, other, strict=True))


def _quoted(link: CitedLink) -> str:
    return " / ".join(f"“{shortened(sentence.text)}”" for sentence in link.sentences)
