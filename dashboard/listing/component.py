"""Lists of sentences as a Streamlit component."""

from __future__ import annotations

from typing import TypedDict

from streamlit.components.v2 import component

from dashboard.component_files import component_file
from dashboard.listing.items import Group, ListingData
from dashboard.reader.component import LABELS
from dashboard.reader.pieces import Stretch

_mount = component(
    "synopse.listing",
    css=component_file("reader/elements.css", "listing/listing.css"),
    js=component_file("reader/elements.js", "listing/listing.js"),
)


class Wish(TypedDict):
    """A sentence whose place was asked for, named like "A12", and the words to highlight there."""

    to: str
    stretches: list[Stretch]


def show_listing(groups: list[Group], *, key: str, signature: str) -> Wish | None:
    """Draw the groups; return the place that was just asked for, if any."""
    data = ListingData(signature=signature, groups=groups, labels=LABELS)
    return _mount(key=key, data=data, on_goto_change=_run_again).goto


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
