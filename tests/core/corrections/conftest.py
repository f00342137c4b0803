"""Two reports written for these tests, and corrections of what their comparison finds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.comparison import Comparison, Pair, compare
from core.corrections import Correction, Corrector
from core.errors import CorrectionError
from core.links import Link, Relation
from core.report import Report, Role

LEFT = (
    "Ferry stuck off Lintholm",
    "The ferry Aurora ran aground off Lintholm on Monday with 50 cars on board.",
    "Nobody was hurt, the harbor office said.",
    "Tugs pulled the ship free in the evening and brought it into the harbor of Lintholm.",
    "The captain has sailed the route for twelve years.",
    "Photo: Harbor Office",
)
RIGHT = (
    "Aurora aground",
    "On Monday the ferry Aurora ran aground off Lintholm with 50 cars.",
    "According to the harbor office no passenger was injured.",
    "In the evening tugs pulled the ship free.",
    "They brought it into the harbor of Lintholm.",
    "He knew this water for a dozen years.",
)
# What a person may do: an action, a number among the links, a sentence on each side.
Wish = tuple[str, int, int, int]

_ROLES = (Role.HEADLINE, *(Role.BODY,) * 4)


def _reports() -> tuple[Report, Report]:
    left = Report.from_sentences(LEFT, roles=(*_ROLES, Role.CREDIT), outlet="Left", language="en")
    right = Report.from_sentences(RIGHT, roles=(*_ROLES, Role.BODY), outlet="Right", language="en")
    return left, right


@pytest.fixture
def reports() -> tuple[Report, Report]:
    """A report of a stranded ferry, and another one."""
    return _reports()


@pytest.fixture
def pair(reports: tuple[Report, Report]) -> Pair:
    """What the comparison finds by itself: a sentence is split on the right, one link is missing."""
    return compare(reports).pairs[0]


@pytest.fixture
def corrector(reports: tuple[Report, Report], pair: Pair) -> Corrector:
    """Makes corrections of that comparison."""
    return Corrector(reports, pair.links, by="Kim", at="2025-03-04T10:00:00+00:00")


def _fulfilled(comparison: Comparison, wish: Wish) -> Correction | None:
    """Return the correction that a wish asks for, None where it cannot be made on this comparison."""
    action, number, here, there = wish
    links = comparison.pairs[0].links
    corrector = Corrector(comparison.reports, links, by="Kim")
    link = links[number % len(links)] if links else Link((here,), (there,), Relation.NEAR, 0)
    attempts: dict[str, Callable[[], Correction]] = {
        "link": lambda: corrector.link((0, here), (1, there)),
        "merge": lambda: corrector.merge((0, here), (1, there)),
        "role": lambda: corrector.give_role((number % 2, here), list(Role)[there]),
        "unlink": lambda: corrector.unlink(link),
        "split": lambda: corrector.split(link),
        "free": lambda: corrector.free(link, (0, link.left[0])),
        "relation": lambda: corrector.relate(link, list(Relation)[there % 4]),
    }
    try:
        return attempts[action]() if links or action in {"link", "role"} else None
    except CorrectionError:
        return None


def _corrected(wanted: list[Wish]) -> tuple[tuple[Report, Report], list[Correction]]:
    """Make wishes one after the other, each on the comparison that the ones before it led to."""
    reports = _reports()
    corrections: list[Correction] = []
    for wish in wanted:
        correction = _fulfilled(compare(reports, corrections=corrections), wish)
        if correction is not None:
            corrections.append(correction)
    return reports, corrections


@pytest.fixture(scope="session")
def corrected() -> Callable[[list[Wish]], tuple[tuple[Report, Report], list[Correction]]]:
    """Turns wishes into two reports and the corrections that fulfill them."""
    return _corrected
