"""Start: paste, upload or fetch two reports, open a recent comparison or a demo pair."""

from __future__ import annotations

from dashboard.sections.start import show_start

show_start()
