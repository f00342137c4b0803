"""The whole comparison: from reports as published to what they share, and what each adds or words differently.

A reader who wants to know how Synopse works starts with `compare`, the function at the end of this file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from core.alignment import align
from core.changes import Change, find_changes, in_order_of_importance
from core.errors import ComparisonError
from core.facts import Addition, Fact, additions_of, facts_between, findings_of_pair, in_story_order
from core.links import Link
from core.report import Report
from core.settings import Settings
from core.totals import Totals, left_linked, right_linked, totals_of
from core.variants import find_variants


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
    """

    reports: tuple[Report, ...]
    pairs: tuple[Pair, ...]
    settings: Settings = field(default_factory=Settings)


def compare(reports: Sequence[Report], settings: Settings | None = None) -> Comparison:
    """Compare reports of one event, every two of them, sentence by sentence.

    The stages, for each pair of reports:

    1. fold words: bring words into the form that matching compares
    2. score sentences: how alike any two sentences are
    3. link: which sentences carry the same statement, n to m; which were moved or restated
    4. classify: verbatim, near, reworded or partial, with a reason in words
    5. word variants: what differs inside a link, word by word
    6. changes: what an editor would call one: source, certainty, denial, figure, quotation, naming, position
    7. facts: who, where, when, how many, who said what, and whether the reports agree; what one report alone tells
    8. totals: how much of each report is found in the other

    Swapping the reports mirrors the result, and the same input gives the same result everywhere.

    Args:
        reports: Two or more reports.
        settings: Names and numbers that steer the comparison; the defaults where left out.

    Raises:
        ComparisonError: If there are fewer than two reports.
    """
    if len(reports) < 2:
        message = f"A comparison needs two reports or more; {len(reports)} was given. Add another one."
        raise ComparisonError(message)
    settings = settings or Settings()
    pairs = tuple(_compare_pair(reports, left, right, settings) for left, right in combinations(range(len(reports)), 2))
    return Comparison(tuple(reports), pairs, settings)


def _compare_pair(reports: Sequence[Report], left: int, right: int, settings: Settings) -> Pair:
    """Compare two reports in an order of their own, so that swapping them can only mirror the result."""
    if _sort_key(reports[left]) <= _sort_key(reports[right]):
        return _compare_in_order(reports, left, right, settings)
    return _compare_in_order(reports, right, left, settings).mirrored()


def _compare_in_order(reports: Sequence[Report], left: int, right: int, settings: Settings) -> Pair:
    here, there = reports[left], reports[right]
    links = align(here, there, settings)  # 1 to 4
    links = tuple(replace(link, variants=find_variants(here, there, link)) for link in links)  # 5
    changes = find_changes(here, there, links)  # 6
    findings_here, findings_there = findings_of_pair(here, there)  # 7
    facts = facts_between(findings_here, findings_there, links)
    return Pair(
        left,
        right,
        links,
        totals_of(here, left_linked(links)),  # 8
        totals_of(there, right_linked(links)),
        changes,
        facts,
        additions_of(findings_here, links, facts, is_left=True),
        additions_of(findings_there, links, facts, is_left=False),
    )


def _renumbered(additions: tuple[Addition, ...], rows: list[int]) -> tuple[Addition, ...]:
    return tuple(replace(one, facts=tuple(sorted(rows[number] for number in one.facts))) for one in additions)


def _sort_key(report: Report) -> tuple[str, tuple[str, ...]]:
    return report.text_hash, tuple(f"{s.start} {s.end} {s.role}" for s in report.sentences)
