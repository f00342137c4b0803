"""From a source to a report: the published text with its sentences, roles, credits and date."""

from __future__ import annotations

from core.reading.reading import read_text, report_of
from core.reading.roles import roles_of_units

__all__ = ["read_text", "report_of", "roles_of_units"]
