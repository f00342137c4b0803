"""A component without a picture: it keeps one token in the tab's storage and hands back the one of before a reload.

Only this tab can read its storage (`sessionStorage`); closing the tab empties it. Texts never go there.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent

_KEY = "tab_memory"

_mount = component(
    "synopse.tab_memory",
    css=component_file("tab_memory/tab_memory.css"),
    js=component_file("tab_memory/tab_memory.js"),
    isolate_styles=False,  # its style hides the place that Streamlit keeps for it
)


class TabData(TypedDict):
    """What the component is told.

    Attributes:
        token: The token of this session.
        order: "ask" hands an older token back if there is one, "answer" says "" where there is none, "store" puts this
            session's in its place.
    """

    token: str
    order: Literal["ask", "answer", "store"]


def ask_tab(data: TabData) -> str | None:
    """Put the component on the page; return the tab's token of before the reload.

    Returns:
        The token, "" where the tab holds none, None as long as the tab has not answered.
    """
    return _mount(key=_KEY, data=sent(data), on_answer_change=_run_again).answer


def _run_again() -> None:
    """Do nothing more: an answer runs the page again, which then reads it."""
