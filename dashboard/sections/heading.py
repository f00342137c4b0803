"""The head of a view: its title, what belongs beside it, and the downloads, in the same place on every view."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import streamlit as st

from dashboard.sections.comparing import Compared
from dashboard.sections.downloads import show_downloads


@contextmanager
def heading(title: str, compared: Compared) -> Generator[None]:
    """Draw the head of a view; what is drawn inside stands between the title and the downloads.

    Args:
        title: The view's title.
        compared: What is on the screen, to be taken along.
    """
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.title(title, anchor=False, width="content")
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            yield
            show_downloads(compared.comparison)


def show_heading(title: str, compared: Compared) -> None:
    """Draw the head of a view that has nothing beside its title."""
    with heading(title, compared):
        pass
