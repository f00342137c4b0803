"""The bar above every view: which two reports are compared, and the way to compare one's own."""

from __future__ import annotations

import streamlit as st

from dashboard.demo import demo_pairs
from dashboard.sections.comparing import OWN, own_reports
from dashboard.sections.places import forget_place

_IN_ADDRESS = "pair"
_SHOWN = "pair_shown"


def show_chooser() -> None:
    """Draw the bar. The name of a demo pair stands in the address; pasted texts never do."""
    pairs = demo_pairs()
    names = [*([OWN] if own_reports() else []), *pairs]
    _follow_address(names)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            "Reports compared",
            names,
            key="pair",
            format_func=lambda name: "Your two reports" if name == OWN else f"Demo: {pairs[name].title}",
            width=560,
            on_change=forget_place,
        )
        if st.button("Compare your own"):
            st.switch_page("views/own_reports.py")
    if chosen == OWN:
        st.query_params.pop(_IN_ADDRESS, None)
    else:
        st.query_params[_IN_ADDRESS] = chosen
    st.session_state[_SHOWN] = chosen


def _follow_address(names: list[str]) -> None:
    """Choose the pair that the address names, if it was not this session that wrote it there.

    A view that sends the reader on to another one loses what the box held if nobody has touched it yet, and the
    address with it; the pair shown last is remembered beside both.
    """
    asked, shown = st.query_params.get(_IN_ADDRESS), st.session_state.get(_SHOWN)
    if asked in names and asked != shown:
        st.session_state["pair"] = asked
    elif st.session_state.get("pair") not in names:
        st.session_state["pair"] = shown if shown in names else next(name for name in names if name != OWN)
