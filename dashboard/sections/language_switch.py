"""The switch of the interface's language, at the top of every view."""

from __future__ import annotations

import streamlit as st
from babel import Locale

from core.catalogs import INTERFACE_LANGUAGES
from dashboard.language import choose_language, gettext, interface_language
from dashboard.page_language.component import tell_page_language

_KEY = "language_switch"


def show_language_switch() -> None:
    """Draw the switch. Each language goes by its own name, for those who do not read the other."""
    st.session_state[_KEY] = interface_language()
    # What tells the page its language draws nothing, but would take the room of a gap more, which a phone has not.
    with st.container(horizontal=True, gap=None, width="content"):
        tell_page_language(interface_language())
        st.segmented_control(
            gettext("Language of the interface"),
            INTERFACE_LANGUAGES,
            format_func=_own_name,
            key=_KEY,
            required=True,
            on_change=_choose,
            label_visibility="collapsed",
        )


def _choose() -> None:
    choose_language(st.session_state[_KEY])


def _own_name(language: str) -> str:
    return str(Locale(language).get_display_name(language)).capitalize()
