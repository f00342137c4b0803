"""The Facts view: who, where, when, how many, who said what; and whether the reports agree."""

from __future__ import annotations

import streamlit as st

from core.facts import FactKind, FactState
from dashboard.listing.component import show_listing
from dashboard.listing.facts import fact_groups, kinds_of, states_of
from dashboard.parallels.component import show_parallels
from dashboard.parallels.dates import date_rows
from dashboard.parallels.speakers import KEYS, speaker_rows
from dashboard.sections.comparing import Compared, findings_of
from dashboard.sections.places import follow
from dashboard.wording import FACT_LABELS, FACT_STATE_LABELS

_LEDGER, _DATES, _SPEAKERS = "All facts", "Dates", "Who is quoted"


def show_facts(compared: Compared) -> None:
    """Draw the view."""
    st.title("Facts in both reports")
    shown = st.segmented_control(
        "What is shown",
        [_LEDGER, _DATES, _SPEAKERS],
        default=_LEDGER,
        key="facts_shown",
        label_visibility="collapsed",
    )
    if shown == _DATES:
        _show_dates(compared)
    elif shown == _SPEAKERS:
        _show_speakers(compared)
    else:
        _show_ledger(compared)


def _show_ledger(compared: Compared) -> None:
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
        help="All are shown as long as none is chosen.",
    )
    chosen_kinds = st.pills(
        "Kinds of facts",
        list(kinds),
        selection_mode="multi",
        format_func=lambda kind: f"{FACT_LABELS[kind]} {kinds[kind]}",
        key="fact_kinds",
        help="All kinds are shown as long as none is chosen.",
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


def _show_dates(compared: Compared) -> None:
    rows = date_rows(findings_of(compared))
    if not rows:
        st.markdown("No date was found whose day is known.")
        return
    st.markdown(
        "Every day and time that a report speaks of, from the earliest to the latest, with the words it uses. Words "
        "such as “Tuesday” are counted from the day of publication."
    )
    follow(show_parallels(compared.comparison, rows, {}, key="dates", signature=f"{compared.signature} dates"))


def _show_speakers(compared: Compared) -> None:
    rows = speaker_rows(findings_of(compared))
    if not rows:
        st.markdown("No quotation and no reported speech was found.")
        return
    st.markdown(
        "How many words each report gives to whom, in quotation marks or in words of its own. A speaker goes by the "
        "fullest name that a report gives."
    )
    follow(show_parallels(compared.comparison, rows, KEYS, key="speakers", signature=f"{compared.signature} speakers"))
