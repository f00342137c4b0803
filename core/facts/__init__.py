"""Checkable facts of two reports: who, where, when, how many, who said what; and whether the reports agree."""

from __future__ import annotations

from core.facts.additions import Addition, AdditionKind, additions_of
from core.facts.borrowed_dates import with_borrowed_dates
from core.facts.dates import find_times
from core.facts.fact import Fact, FactKind, FactState, Mention, in_story_order
from core.facts.ledger import Findings, facts_between, find_facts, findings_of_pair
from core.facts.name import Name
from core.facts.name_lists import NameKind
from core.facts.name_models import name_finder
from core.facts.names import find_names
from core.facts.quotation import Quotation, QuotationKind
from core.facts.quotations import find_quotations
from core.facts.time_expression import TimeExpression, TimeKind
from core.facts.value_words import date_words, figure_words, value_words

__all__ = [
    "Addition",
    "AdditionKind",
    "Fact",
    "FactKind",
    "FactState",
    "Findings",
    "Mention",
    "Name",
    "NameKind",
    "Quotation",
    "QuotationKind",
    "TimeExpression",
    "TimeKind",
    "additions_of",
    "date_words",
    "facts_between",
    "figure_words",
    "find_facts",
    "find_names",
    "find_quotations",
    "find_times",
    "findings_of_pair",
    "in_story_order",
    "name_finder",
    "value_words",
    "with_borrowed_dates",
]
