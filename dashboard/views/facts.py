"""Facts: what both reports say about who, where, when and how many."""

from __future__ import annotations

from dashboard.sections.comparing import compared
from dashboard.sections.facts import show_facts

show_facts(compared())
