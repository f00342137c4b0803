"""What is chosen in a view, in the address of the page: a reload and a copied link come back to the same list.

Streamlit can bind a widget to the address by itself, but writes the words on its options there: with counts in them,
and in the language of the interface. Here the names stay those of the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import streamlit as st

Option = TypeVar("Option", bound=str)


def take_many(name: str, options: Iterable[Option], *, key: str) -> None:
    """Choose in a widget for several options what the address names, unless something was chosen there before.

    Args:
        name: The parameter's name in the address.
        options: What can be chosen; anything else is passed over.
        key: The widget's key.
    """
    asked = st.query_params.get_all(name)
    # Another pair may lack a kind that was chosen for the pair before.
    st.session_state[key] = [option for option in options if str(option) in st.session_state.get(key, asked)]


def take_one(name: str, options: Sequence[Option], *, key: str) -> None:
    """Choose in a widget for one option what the address names, else the first option."""
    if key not in st.session_state:
        asked = st.query_params.get(name)
        st.session_state[key] = next((option for option in options if str(option) == asked), options[0])


def take_words(name: str, *, key: str) -> None:
    """Fill a field with the words that the address holds."""
    if key not in st.session_state:
        st.session_state[key] = st.query_params.get(name, "")


def write(name: str, chosen: Sequence[str] | str | None) -> None:
    """Write what is chosen into the address; nothing chosen leaves nothing there.

    Args:
        name: The parameter's name.
        chosen: One name or several.
    """
    names = [chosen] if isinstance(chosen, str) else chosen
    wanted = [str(one) for one in names or () if one]
    if wanted and st.query_params.get_all(name) != wanted:
        st.query_params[name] = wanted
    elif not wanted:
        st.query_params.pop(name, None)
