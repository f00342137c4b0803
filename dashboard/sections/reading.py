"""The Read view: one line of figures and the two reports side by side."""

from __future__ import annotations

import streamlit as st

from core.exports.wording import percent
from core.totals import Totals
from dashboard.reader.component import Goto, View, show_reader
from dashboard.sections.comparing import Compared, shown_in_reader
from dashboard.sections.downloads import show_downloads
from dashboard.sections.places import keep_place, place_to_show
from dashboard.wording import counted

_READER = "reader"


def show_reading(compared: Compared) -> None:
    """Draw the view."""
    pair = compared.comparison.pairs[0]
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.title("Side by side", width="content")
        show_downloads(compared.comparison)
    st.markdown(summary(pair.left_totals, pair.right_totals))
    entering = _READER not in st.session_state
    if entering:
        chosen: View = st.session_state.get("view_chosen", View(off=[], furniture=True, differences=False))
        st.session_state["view_at_first"] = chosen
    _show_text(compared, place_to_show(entering=entering), st.session_state["view_at_first"])


def summary(left: Totals, right: Totals) -> str:
    """Return the figures of a comparison in two sentences."""
    return (
        f"{percent(left.shared_word_share)} of the reporting words of A stand in sentences that B shares, "
        f"{percent(right.shared_word_share)} of those of B in sentences that A shares. "
        f"{counted(left.only_here.sentences, 'sentence')} of A and {counted(right.only_here.sentences, 'sentence')} "
        "of B found no counterpart."
    )


@st.fragment
def _show_text(compared: Compared, goto: Goto | None, view: View) -> None:
    show_reader(shown_in_reader(compared), key=_READER, goto=goto, view=view, on_focus=_keep_focus, on_view=_keep_view)


def _keep_focus() -> None:
    keep_place(st.session_state[_READER]["focus"])


def _keep_view() -> None:
    st.session_state["view_chosen"] = st.session_state[_READER]["view"]
