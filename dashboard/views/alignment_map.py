"""Map: which sentence of one report answers to which of the other."""

from __future__ import annotations

from dashboard.plotly_theme import set_up_theme
from dashboard.sections.alignment_map import show_alignment_map
from dashboard.sections.comparing import compared

set_up_theme()
show_alignment_map(compared())
