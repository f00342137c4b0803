"""Read: the two reports side by side."""

from __future__ import annotations

from dashboard.sections.comparing import compared
from dashboard.sections.reading import show_reading

show_reading(compared())
