"""The Overview: who published what, and how much of each report is found in the other."""

from __future__ import annotations

import streamlit as st

from dashboard.coverage.component import show_coverage
from dashboard.coverage.figures import coverage_data
from dashboard.language import gettext
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import show_heading
from dashboard.sections.places import go_to
from dashboard.sections.start import remember

_VIEWS = {"changes": "views/changes.py", "facts": "views/facts.py"}


def show_overview(compared: Compared) -> None:
    """Draw the view."""
    remember(compared)
    show_heading(gettext("Overview"), compared)
    chosen = show_coverage(coverage_data(compared.comparison, compared.signature))
    if not chosen:
        return
    if chosen["to"] in _VIEWS:
        st.switch_page(_VIEWS[chosen["to"]])
    go_to(chosen["to"], chosen["stretches"])
