"""The coverage figures and strips as a Streamlit component."""

from __future__ import annotations

from streamlit.components.v2 import component

from dashboard.component_files import component_file
from dashboard.coverage.figures import CoverageData

_mount = component(
    "synopse.coverage",
    css=component_file("reader/elements.css", "coverage/coverage.css"),
    js=component_file("reader/elements.js", "coverage/coverage.js"),
)


def show_coverage(data: CoverageData) -> str | None:
    """Draw the figures; return the sentence that was just chosen in a strip, named like "A12"."""
    return _mount(key="coverage", data=data, on_goto_change=_run_again).goto


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
