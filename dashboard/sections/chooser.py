"""The bar above every view but Start: which two reports are compared, and the way to compare others."""

from __future__ import annotations

import streamlit as st

from dashboard.demo import demo_pairs
from dashboard.language import gettext, interface_language
from dashboard.sections.comparing import OWN, own_reports
from dashboard.sections.places import forget_place

_IN_ADDRESS = "pair"
# The address of one's own reports says no more than that: what they are is known to this tab alone.
_YOURS = "yours"
_SHOWN = "pair_shown"
_LANGUAGE = "pair_language"


def show_chooser() -> None:
    """Draw the bar. The name of a demo pair stands in the address; pasted texts never do."""
    pairs = demo_pairs()
    names = [*([OWN] if own_reports() else []), *pairs]
    _follow_address(names)
    if st.session_state.get(_LANGUAGE, interface_language()) != interface_language():
        # The box in the browser keeps the words it shows until the session says anew what is chosen.
        st.session_state["pair"] = st.session_state["pair"]
    st.session_state[_LANGUAGE] = interface_language()
    chosen = st.selectbox(
        gettext("Reports compared"),
        names,
        # A run that is broken off by the next one may reach the browser without what the session holds: without this
        # the box then showed its first name, and took that for the reader's choice.
        index=names.index(st.session_state["pair"]),
        key="pair",
        format_func=_label,
        width=360,
        on_change=forget_place,
        label_visibility="collapsed",
    )
    if st.button(gettext("Compare your own")):
        st.switch_page("views/start.py")
    st.query_params[_IN_ADDRESS] = _YOURS if chosen == OWN else chosen
    st.session_state[_SHOWN] = chosen


def address_names_own_reports() -> bool:
    """Whether the address asks for reports of one's own that this session does not have."""
    return st.query_params.get(_IN_ADDRESS) == _YOURS and own_reports() is None


def opened_by_address() -> bool:
    """Whether a fresh session was opened on the address of a comparison."""
    return _SHOWN not in st.session_state and bool({_IN_ADDRESS, "at"} & set(st.query_params))


def _label(name: str) -> str:
    if name == OWN:
        return gettext("Your two reports")
    return gettext("Demo: {title}").format(title=demo_pairs()[name].title)


def _follow_address(names: list[str]) -> None:
    """Choose the pair that the address names, if it was not this session that wrote it there.

    A view that sends the reader on to another one loses what the box held if nobody has touched it yet, and the
    address with it; the pair shown last is remembered beside both.
    """
    asked, shown = st.query_params.get(_IN_ADDRESS), st.session_state.get(_SHOWN)
    asked = OWN if asked == _YOURS else asked
    if asked in names and asked != shown:
        st.session_state["pair"] = asked
    elif st.session_state.get("pair") not in names:
        st.session_state["pair"] = shown if shown in names else next(name for name in names if name != OWN)
