"""Ways into the text: any view can send the reader to a sentence, and the address names the one in focus."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.listing.component import Wish
from dashboard.reader.component import Goto
from dashboard.reader.pieces import Stretch

_IN_ADDRESS = "at"


def go_to(sentence: str, stretches: Sequence[Stretch] = ()) -> None:
    """Open the Read view at a sentence, named like "A12", and highlight stretches of words in both reports."""
    st.session_state["place"] = sentence
    st.session_state["stretches"] = list(stretches)
    st.switch_page("views/read.py")


def follow(wish: Wish | None) -> None:
    """Go to the place that was asked for in a list, if one was."""
    if wish:
        go_to(wish["to"], wish["stretches"])


def keep_place(sentence: str) -> None:
    """Remember the sentence in focus, in this session and in the address."""
    st.session_state["place"] = sentence
    st.query_params[_IN_ADDRESS] = sentence


def forget_place() -> None:
    """Forget the sentence in focus, as when other reports are chosen."""
    st.session_state.pop("place", None)
    st.session_state.pop("goto", None)
    st.query_params.pop(_IN_ADDRESS, None)


def place_to_show(*, entering: bool) -> Goto | None:
    """Return the command that brings the reader to the sentence in focus.

    A new command is given only on entering the view: the reader itself knows best where it is after that.

    Args:
        entering: Whether the view was not on the screen just before.
    """
    before: Goto | None = st.session_state.get("goto")
    if not entering:
        return before
    place = st.session_state.get("place") or st.query_params.get(_IN_ADDRESS)
    if not place:
        return None
    stretches: list[Stretch] = st.session_state.pop("stretches", [])
    goto = Goto(seq=before["seq"] + 1 if before else 1, to=place, stretches=stretches)
    st.session_state["goto"] = goto
    return goto
