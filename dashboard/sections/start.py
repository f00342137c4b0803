"""The Start view: what Synopse does, the form for two reports, what was compared before, and the demo pairs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from dashboard.demo import demo_pairs
from dashboard.language import gettext, language_name
from dashboard.recent import Recent, recent_of, with_recent
from dashboard.sections.comparing import OWN, Compared, chosen_pair, compared, own_reports
from dashboard.sections.keeping import forget_session
from dashboard.sections.own_reports import show_form
from dashboard.sections.places import forget_place
from dashboard.start.cards import demo_cards, figures_of, recent_cards
from dashboard.start.component import show_cards

_LOST = "reports_lost"


def show_start() -> None:
    """Draw the view."""
    st.markdown(
        gettext(
            "Synopse sets two reports of one event side by side, sentence by sentence: what they share, what each "
            "adds, and what was quietly changed. Nothing leaves this computer; only a page whose address you give is "
            "fetched."
        )
    )
    if st.session_state.pop(_LOST, False):
        st.warning(
            gettext(
                "The two reports of this address are not open in this tab: pasted texts are kept in memory "
                "only, for the tab that read them. Paste them again."
            )
        )
    form, cards = st.columns([5, 3], gap="large")
    with form:
        show_form()
    with cards:
        _show_cards()


def lose_own_reports() -> None:
    """Say on the next Start view that the reports of the address are not known any more."""
    st.session_state[_LOST] = True
    st.switch_page("views/start.py")


def remember(comparison: Compared) -> None:
    """Put the comparison on the screen at the head of the list of recent ones."""
    pair, own = chosen_pair(), own_reports()
    newest = recent_of(pair, comparison.comparison, datetime.now(UTC))
    if own and pair == OWN:
        newest = replace(newest, reports=own)  # as they were read, before any correction
    st.session_state["recent"] = with_recent(_recent(), newest)


def _recent() -> list[Recent]:
    return st.session_state.get("recent", [])


def _show_cards() -> None:
    pairs, recent = demo_pairs(), _recent()
    names = {pair.language: language_name(pair.language) for pair in pairs.values()}
    groups = [recent_cards(recent, pairs, _zone())] if recent else []
    demo = demo_cards(list(pairs.values()), names)
    if not recent:
        # One pair is compared already, so that it opens at once and shows what a comparison comes to.
        ready = recent_of(chosen_pair(), compared().comparison, datetime.now(UTC))
        for card in demo["cards"]:
            card["figures"] = figures_of(ready) if card["id"] == ready.pair else []
    opened = show_cards([*groups, demo], key="start")
    if recent:
        st.button(gettext("Forget these comparisons"), type="tertiary", on_click=forget_session)
    if opened:
        _open(opened)


def _open(card: str) -> None:
    """Open the comparison of a card."""
    number = card.removeprefix("recent-")
    if number == card:
        pair = card
    else:
        one = _recent()[int(number)]
        pair = one.pair
        if pair == OWN:
            st.session_state["own_reports"] = one.reports
    forget_place()
    st.session_state["pair"] = pair
    st.switch_page("views/read.py")


def _zone() -> tzinfo:
    """Return the reader's time zone, as the browser tells it."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
