"""Classroom: predict, reveal, spot the changes."""

from __future__ import annotations

from dashboard.sections.classroom import show_classroom
from dashboard.sections.comparing import compared

show_classroom(compared())
