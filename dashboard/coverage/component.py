"""The coverage figures and strips as a Streamlit component."""

from __future__ import annotations

from typing import TypedDict

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent
from dashboard.coverage.figures import CoverageData
from dashboard.reader.pieces import Stretch

_mount = component(
    "synopse.coverage",
    css=component_file("reader/elements.css", "coverage/coverage.css"),
    js=component_file("reader/elements.js", "coverage/coverage.js"),
)


class Wish(TypedDict):
    """What was just chosen: a sentence with words to highlight there, or another view.

    Attributes:
        to: A sentence, named like "A12", or "changes" or "facts".
        stretches: The words to highlight.
    """

    to: str
    stretches: list[Stretch]


def show_coverage(data: CoverageData) -> Wish | None:
    """Draw the figures; return what was just chosen in them, if anything."""
    return _mount(key="coverage", data=sent(data), on_goto_change=_run_again).goto


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
