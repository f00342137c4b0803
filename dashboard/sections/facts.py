"""The Facts view: who, where, when, how many, who said what; and whether the reports agree."""

from __future__ import annotations

import streamlit as st

from core.facts import FactKind, FactState
from dashboard.listing.component import show_listing
from dashboard.listing.facts import fact_groups, kinds_of, states_of
from dashboard.sections.comparing import Compared
from dashboard.sections.places import follow
from dashboard.wording import FACT_LABELS, FACT_STATE_LABELS


def show_facts(compared: Compared) -> None:
    """Draw the view."""
    st.title("Facts in both reports")
    facts = compared.comparison.pairs[0].facts
    if not facts:
        st.markdown("No checkable fact was found in the two reports.")
        return
    st.markdown(
        "Names, places, dates, figures, quotations and claims, compared by what they mean and not by their letters. "
        "What the reports disagree on stands first."
    )
    states, kinds = states_of(facts), kinds_of(facts)
    chosen_states = st.pills(
        "Whether the reports agree",
        list(states),
        selection_mode="multi",
        format_func=lambda state: f"{FACT_STATE_LABELS[state]} {states[state]}",
        key="fact_states",
    )
    chosen_kinds = st.pills(
        "Kinds of facts",
        list(kinds),
        selection_mode="multi",
        format_func=lambda kind: f"{FACT_LABELS[kind]} {kinds[kind]}",
        key="fact_kinds",
    )
    search = st.text_input("Search the facts", placeholder="Words as a report has them", key="fact_search", width=420)
    _show_list(compared, chosen_kinds, chosen_states, search)


def _show_list(compared: Compared, kinds: list[FactKind], states: list[FactState], search: str) -> None:
    groups = fact_groups(compared.comparison, kinds, states, search)
    if not groups:
        st.markdown("No fact fits what is chosen above.")
        return
    signature = f"{compared.signature} {sorted(kinds)} {sorted(states)} {search}"
    follow(show_listing(groups, key="facts", signature=signature))
