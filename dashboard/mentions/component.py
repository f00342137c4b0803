"""The order of first mention as a Streamlit component."""

from __future__ import annotations

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent
from dashboard.listing.component import Wish
from dashboard.mentions.ranks import MentionsData

_mount = component(
    "synopse.mentions",
    css=component_file("reader/elements.css", "mentions/mentions.css"),
    js=component_file("reader/elements.js", "mentions/mentions.js"),
)


def show_mentions(data: MentionsData) -> Wish | None:
    """Draw the picture; return the place that was just asked for, if any."""
    return _mount(key="mentions", data=sent(data), on_goto_change=_run_again).goto


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
