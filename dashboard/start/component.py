"""The cards of the Start view as a Streamlit component."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent
from dashboard.start.cards import CardGroup

_mount = component(
    "synopse.start",
    css=component_file("reader/elements.css", "start/start.css"),
    js=component_file("reader/elements.js", "start/start.js"),
)


class StartData(TypedDict):
    """What the component draws."""

    groups: list[CardGroup]


def show_cards(groups: Sequence[CardGroup], *, key: str) -> str | None:
    """Draw the groups of cards; return what was just opened, if anything."""
    return _mount(key=key, data=sent(StartData(groups=list(groups))), on_opened_change=_run_again).opened


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
