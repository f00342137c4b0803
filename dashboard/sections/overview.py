"""The Overview: who published what, and how much of each report is found in the other."""

from __future__ import annotations

import streamlit as st

from dashboard.coverage.component import show_coverage
from dashboard.coverage.figures import coverage_data
from dashboard.sections.comparing import Compared
from dashboard.sections.places import go_to


def show_overview(compared: Compared) -> None:
    """Draw the view."""
    st.title("Overview")
    chosen = show_coverage(coverage_data(compared.comparison, compared.signature))
    if chosen:
        go_to(chosen)
