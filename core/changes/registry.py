"""The kinds of changes that are looked for: a new one is a module and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from core.changes.agents import agent_changes
from core.changes.attribution import attribution_changes
from core.changes.change import Change
from core.changes.dates import date_changes
from core.changes.descriptions import description_changes
from core.changes.evaluation import evaluation_changes
from core.changes.figures import figure_changes
from core.changes.modality import modality_changes
from core.changes.naming import name_changes, naming_changes
from core.changes.negation import negation_changes
from core.changes.position import position_changes
from core.changes.quotation import quotation_changes
from core.changes.references import reference_changes
from core.changes.titles import title_changes
from core.changes.view import LinkView
from core.links import Link
from core.report import Report

# What is found by looking at one link.
IN_A_LINK: tuple[Callable[[LinkView], Iterator[Change]], ...] = (
    attribution_changes,
    modality_changes,
    negation_changes,
    figure_changes,
    date_changes,
    quotation_changes,
    agent_changes,
    name_changes,
    title_changes,
    evaluation_changes,
    naming_changes,
    description_changes,
)

# What is found by looking at the reports and all their links.
IN_THE_REPORTS: tuple[Callable[[Report, Report, Sequence[Link]], Iterator[Change]], ...] = (
    position_changes,
    reference_changes,
)
