"""The Facts view: who, where, when, how many, who said what; and whether the reports agree."""

from __future__ import annotations

import streamlit as st

from core.facts import FactKind, FactState
from core.phrases import phrase
from dashboard.language import Wording, decimal, gettext
from dashboard.listing.component import show_listing
from dashboard.listing.facts import fact_groups, kinds_of, states_of
from dashboard.parallels.component import show_parallels
from dashboard.parallels.dates import date_rows
from dashboard.parallels.speakers import KEYS, speaker_rows
from dashboard.sections.address import take_many, take_words, write
from dashboard.sections.comparing import OWN, Compared, chosen_pair, findings_of
from dashboard.sections.heading import heading
from dashboard.sections.modes import show_modes
from dashboard.sections.places import follow
from dashboard.wording import FACT_LABELS, FACT_STATE_LABELS

_LEDGER, _DATES, _SPEAKERS = "ledger", "dates", "speakers"
_SHOWN_LABELS = Wording({_LEDGER: phrase("All facts"), _DATES: phrase("Dates"), _SPEAKERS: phrase("Who is quoted")})


def show_facts(compared: Compared) -> None:
    """Draw the view."""
    with heading(gettext("Facts of the two reports"), compared):
        shown = show_modes(gettext("What is shown"), _SHOWN_LABELS, name="list", key="facts_shown")
    if shown == _DATES:
        _show_dates(compared)
    elif shown == _SPEAKERS:
        _show_speakers(compared)
    else:
        _show_ledger(compared)


def _show_ledger(compared: Compared) -> None:
    facts = compared.comparison.pairs[0].facts
    if not facts:
        st.markdown(gettext("No checkable fact was found in the two reports."))
        return
    st.markdown(
        gettext(
            "Names, places, dates, figures, quotations and claims, compared by what they mean and not by their "
            "letters. What the reports disagree on stands first."
        )
    )
    states, kinds = states_of(facts), kinds_of(facts)
    take_many("state", states, key="fact_states")
    take_many("fact", kinds, key="fact_kinds")
    take_words("search", key="fact_search")
    with st.container(horizontal=True, gap="medium"):
        chosen_states = st.pills(
            gettext("Whether the reports agree"),
            list(states),
            selection_mode="multi",
            wrap=True,
            format_func=lambda state: f"{FACT_STATE_LABELS[state]} {decimal(states[state])}",
            key="fact_states",
            help=gettext("All are shown as long as none is chosen."),
            persist_state="session",
        )
        chosen_kinds = st.pills(
            gettext("Kinds of facts"),
            list(kinds),
            selection_mode="multi",
            wrap=True,
            format_func=lambda kind: f"{FACT_LABELS[kind]} {decimal(kinds[kind])}",
            key="fact_kinds",
            help=gettext("All kinds are shown as long as none is chosen."),
            persist_state="session",
        )
        search = st.text_input(
            gettext("Search the facts"),
            placeholder=gettext("Words as a report has them"),
            key="fact_search",
            width=300,
            persist_state="session",
        )
    write("state", chosen_states)
    write("fact", chosen_kinds)
    # Words sought in one's own texts may be words of theirs, which never go into the address.
    write("search", None if chosen_pair() == OWN else search)
    _show_list(compared, chosen_kinds, chosen_states, search)


def _show_list(compared: Compared, kinds: list[FactKind], states: list[FactState], search: str) -> None:
    groups = fact_groups(compared.comparison, kinds, states, search)
    if not groups:
        st.markdown(gettext("No fact fits what is chosen above."))
        return
    signature = f"{compared.signature} {sorted(kinds)} {sorted(states)} {search}"
    follow(show_listing(groups, key="facts", signature=signature))


def _show_dates(compared: Compared) -> None:
    rows = date_rows(findings_of(compared))
    if not rows:
        st.markdown(gettext("No date was found whose day is known."))
        return
    st.markdown(
        gettext(
            "Every day and time that a report speaks of, from the earliest to the latest, with the words it uses. "
            "Words such as “Tuesday” are counted from the day of publication."
        )
    )
    follow(show_parallels(compared.comparison, rows, {}, key="dates", signature=f"{compared.signature} dates"))


def _show_speakers(compared: Compared) -> None:
    rows = speaker_rows(findings_of(compared))
    if not rows:
        st.markdown(gettext("No quotation and no reported speech was found."))
        return
    st.markdown(
        gettext(
            "How many words each report gives to whom, in quotation marks or in words of its own. A speaker goes by "
            "the fullest name that a report gives."
        )
    )
    follow(show_parallels(compared.comparison, rows, KEYS, key="speakers", signature=f"{compared.signature} speakers"))
