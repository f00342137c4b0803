"""About: what went into the comparison, how its figures are counted, what it cannot see."""

from __future__ import annotations

from dashboard.sections.about import show_about
from dashboard.sections.comparing import compared

show_about(compared())
