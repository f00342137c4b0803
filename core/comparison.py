"""The whole comparison: from reports as published to what they share, and what each adds or words differently.

A reader who wants to know how Synopse works starts with `compare`, the function at the end of this file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING

from core.alignment import align
from core.changes import Change, find_changes, in_order_of_importance
from core.corrections import Correction, Unfit, unfit_of_no_pair, with_links, with_roles
from core.errors import ComparisonError
from core.facts import (
    Addition,
    Fact,
    additions_of,
    facts_between,
    findings_of_pair,
    in_story_order,
    name_finder,
    with_borrowed_dates,
)
from core.links import Link
from core.phrases import phrase
from core.report import Report
from core.settings import Settings
from core.totals import Totals, left_linked, right_linked, totals_of
from core.variants import find_variants

if TYPE_CHECKING:
    from core.alignment import Encoder

# Told what begins next, in words; what it raises ends the comparison.
Watch = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of the compared reports and what was found between them.

    Attributes:
        left: Position of the left report in the comparison, counted from 0.
        right: Position of the right report.
        links: Sentences that carry the same statement, in the order of the left report.
        left_totals: How much of the left report is found in the right one.
        right_totals: How much of the right report is found in the left one.
        changes: What an editor would call a change, the weightiest kinds first.
        facts: The ledger of checkable facts, in the order of the left report.
        left_additions: What the left report alone tells: sentences without a link, details inside linked ones.
        right_additions: What the right report alone tells.
    """

    left: int
    right: int
    links: tuple[Link, ...]
    left_totals: Totals
    right_totals: Totals
    changes: tuple[Change, ...] = ()
    facts: tuple[Fact, ...] = ()
    left_additions: tuple[Addition, ...] = ()
    right_additions: tuple[Addition, ...] = ()

    def mirrored(self) -> Pair:
        """Return the pair as seen when the reports change places."""
        mirrored = [fact.mirrored() for fact in self.facts]
        facts = in_story_order(tuple(mirrored))
        # Additions name rows of the ledger by number, and the rows stand in the order of the new left report.
        row_of = {id(fact): number for number, fact in enumerate(facts)}
        rows = [row_of[id(fact)] for fact in mirrored]
        return Pair(
            self.right,
            self.left,
            tuple(sorted((link.mirrored() for link in self.links), key=lambda link: (link.left, link.right))),
            self.right_totals,
            self.left_totals,
            in_order_of_importance(tuple(change.mirrored() for change in self.changes)),
            facts,
            _renumbered(self.right_additions, rows),
            _renumbered(self.left_additions, rows),
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two or more reports of one event share and where they differ.

    Attributes:
        reports: The reports, in the order they were handed over.
        pairs: Every two of them, compared; for two reports there is one pair.
        settings: The settings that led here.
        corrections: What a person put right, in the order it was made.
        unfit: Corrections that no longer fit the reports and were left out, with the reason.
    """

    reports: tuple[Report, ...]
    pairs: tuple[Pair, ...]
    settings: Settings = field(default_factory=Settings)
    corrections: tuple[Correction, ...] = ()
    unfit: tuple[Unfit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Order:
    """How reports are to be compared: what `compare` was given beside them."""

    settings: Settings
    corrections: Sequence[Correction]
    encoder: Encoder | None
    watch: Watch


def compare(
    reports: Sequence[Report],
    settings: Settings | None = None,
    corrections: Sequence[Correction] = (),
    *,
    encoder: Encoder | None = None,
    watch: Watch | None = None,
) -> Comparison:
    """Compare reports of one event, every two of them, sentence by sentence.

    The stages, for each pair of reports:

    1. fold words: bring words into the form that matching compares
    2. score sentences: how alike any two sentences are
    3. link: which sentences carry the same statement, n to m; which were moved or restated
    4. classify: verbatim, near, reworded or partial, with a reason in words
    5. corrections: what a person put right; roles before the first stage, links here, so that all else follows
    6. word variants: what differs inside a link, word by word
    7. changes: what an editor would call one: source, certainty, denial, figure, quotation, naming, position
    8. facts: who, where, when, how many, who said what, and whether the reports agree; what one report alone tells
    9. totals: how much of each report is found in the other

    A report without a date of its own borrows that of the others before the first stage, and is marked so.
    Swapping the reports mirrors the result, and the same input gives the same result everywhere.

    Args:
        reports: Two or more reports.
        settings: Names and numbers that steer the comparison; the defaults where left out.
        corrections: What a person put right in these reports, in the order it was made. Those that do not fit are
            left out and listed in `Comparison.unfit`.
        encoder: Gives sentences vectors, to link what their wording leaves alone; it never overrides a guard. None
            by default, and the result then is the same on every machine.
        watch: Called with the name of each stage that takes time, in words, before it begins. Long reports take
            seconds: an error raised here ends the comparison and is handed on.

    Raises:
        ComparisonError: If there are fewer than two reports, or names shall be found in a way that is not there.
    """
    if len(reports) < 2:
        message = phrase(
            "A comparison needs two reports or more; {number} was given. Add another one.", number=len(reports)
        )
        raise ComparisonError(message)
    order = _Order(settings or Settings(), corrections, encoder, watch or _unwatched)
    put_right, unfit = with_roles(with_borrowed_dates(reports), corrections)  # 5, the roles
    pairs: list[Pair] = []
    for left, right in combinations(range(len(reports)), 2):
        pair, left_out = _compare_pair(put_right, left, right, order)
        pairs.append(pair)
        unfit += left_out
    unfit += unfit_of_no_pair(put_right, corrections)
    misfits = [one.correction for one in unfit]
    fitting = tuple(correction for correction in corrections if correction not in misfits)
    return Comparison(put_right, tuple(pairs), order.settings, fitting, unfit)


def _unwatched(_stage: str) -> None:
    """Go on with every stage."""


def _compare_pair(reports: Sequence[Report], left: int, right: int, order: _Order) -> tuple[Pair, tuple[Unfit, ...]]:
    """Compare two reports in an order of their own, so that swapping them can only mirror the result."""
    if _sort_key(reports, left, order.corrections) <= _sort_key(reports, right, order.corrections):
        return _compare_in_order(reports, left, right, order)
    pair, unfit = _compare_in_order(reports, right, left, order)
    return pair.mirrored(), unfit


def _compare_in_order(
    reports: Sequence[Report], left: int, right: int, order: _Order
) -> tuple[Pair, tuple[Unfit, ...]]:
    here, there, settings = reports[left], reports[right], order.settings
    order.watch(phrase("Linking sentences"))
    links = align(here, there, settings, order.encoder)  # 1 to 4
    links, unfit = with_links(reports, (left, right), links, order.corrections, settings)  # 5
    order.watch(phrase("Comparing words"))
    links = tuple(replace(link, variants=find_variants(here, there, link)) for link in links)  # 6
    order.watch(phrase("Looking for changes"))
    changes = find_changes(here, there, links)  # 7
    order.watch(phrase("Collecting facts"))
    find_names = name_finder(settings.names_by, settings.names_model)
    findings_here, findings_there = findings_of_pair(here, there, find_names)  # 8
    facts = facts_between(findings_here, findings_there, links)
    pair = Pair(
        left,
        right,
        links,
        totals_of(here, left_linked(links)),  # 9
        totals_of(there, right_linked(links)),
        changes,
        facts,
        additions_of(findings_here, links, facts, is_left=True),
        additions_of(findings_there, links, facts, is_left=False),
    )
    return pair, unfit


def _renumbered(additions: tuple[Addition, ...], rows: list[int]) -> tuple[Addition, ...]:
    return tuple(replace(one, facts=tuple(sorted(rows[number] for number in one.facts))) for one in additions)


def _sort_key(reports: Sequence[Report], number: int, corrections: Sequence[Correction]) -> tuple[object, ...]:
    """A place for each report that does not depend on which is called left; equal texts go by their corrections."""
    report = reports[number]
    return (
        report.text_hash,
        tuple(f"{s.start} {s.end} {s.role}" for s in report.sentences),
        tuple(
            tuple(sorted((sentence.report != number, sentence.position) for sentence in correction.sentences))
            for correction in corrections
        ),
    )
