"""The switch between the ways in which a view can be drawn, beside its title and kept in the address."""

from __future__ import annotations

import streamlit as st

from dashboard.language import Wording
from dashboard.sections.address import take_one, write


def show_modes(label: str, modes: Wording[str], *, name: str, key: str) -> str:
    """Draw the switch and return the way that is chosen; the first one is the usual one and leaves the address alone.

    Args:
        label: What the switch is about, for screen readers.
        modes: The ways with their names.
        name: The parameter's name in the address.
        key: The switch's key.
    """
    take_one(name, list(modes), key=key)
    mode = st.segmented_control(
        label,
        list(modes),
        format_func=modes.__getitem__,
        key=key,
        label_visibility="collapsed",
        required=True,
        wrap=True,
        persist_state="session",
    )
    usual = next(iter(modes))
    write(name, None if mode == usual else mode)
    return mode or usual
