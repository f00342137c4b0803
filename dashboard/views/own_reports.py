"""Your reports: paste or upload two reports."""

from __future__ import annotations

from dashboard.sections.own_reports import show_own_reports

show_own_reports()
