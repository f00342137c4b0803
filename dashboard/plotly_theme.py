"""Plotly loaded by the view that draws with it, not by Streamlit's start.

Streamlit loads Plotly whenever it is installed, to set up a theme for charts: 70 to 110 ms of the 400 that
`import streamlit` takes. Where Plotly cannot be found it goes on without, and the theme is set up here.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager

_PLOTLY = "plotly"


@contextmanager
def plotly_put_off() -> Generator[None]:
    """Let Plotly not be found meanwhile, unless it is loaded already."""
    if _PLOTLY in sys.modules:
        yield
        return
    # What Python's reference gives for it: "If the value is None, then a ModuleNotFoundError is raised."
    sys.modules[_PLOTLY] = None  # pyright: ignore[reportArgumentType] - typeshed knows modules alone
    try:
        yield
    finally:
        del sys.modules[_PLOTLY]


def set_up_theme() -> None:
    """Set up the theme of Streamlit for charts; to be called before the first one is made."""
    import plotly.io as pio  # noqa: PLC0415 - that is the point
    from streamlit.elements.lib.streamlit_plotly_theme import configure_streamlit_plotly_theme  # noqa: PLC0415

    if "streamlit" not in pio.templates:
        configure_streamlit_plotly_theme()
