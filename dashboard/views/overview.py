"""Overview: the figures and what they count."""

from __future__ import annotations

from dashboard.sections.comparing import compared
from dashboard.sections.overview import show_overview

show_overview(compared())
