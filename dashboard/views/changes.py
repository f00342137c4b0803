"""Changes: what an editor would call one, both wordings side by side."""

from __future__ import annotations

from dashboard.sections.changes import show_changes
from dashboard.sections.comparing import compared

show_changes(compared())
