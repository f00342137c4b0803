"""Shared: what both reports say, the two wordings side by side."""

from __future__ import annotations

from dashboard.sections.comparing import compared
from dashboard.sections.shared import show_shared

show_shared(compared())
