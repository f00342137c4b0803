"""Only in one: the reporting sentences of each report that found no counterpart."""

from __future__ import annotations

import streamlit as st

from dashboard.listing.component import show_listing
from dashboard.listing.items import added_clauses, only_in_one
from dashboard.sections.comparing import Compared
from dashboard.sections.places import go_to


def show_only_in_one(compared: Compared) -> None:
    """Draw the view."""
    st.title("Only in one report")
    st.markdown(
        "Whole sentences that one report has and the other lacks, then what either adds inside shared sentences. "
        "Headings and page furniture are left out."
    )
    groups = [*only_in_one(compared.comparison), *added_clauses(compared.comparison)]
    chosen = show_listing(groups, key="only_in_one", signature=compared.signature)
    if chosen:
        go_to(chosen)
