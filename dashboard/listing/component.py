"""Lists of sentences as a Streamlit component."""

from __future__ import annotations

from typing import TypedDict

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent
from dashboard.language import gettext, interface_locale
from dashboard.listing.items import Group, ListingData
from dashboard.reader.labels import kind_labels
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
    data = ListingData(signature=f"{interface_locale()} {signature}", groups=groups, labels=kind_labels(), says=_says())
    return _mount(key=key, data=sent(data), on_goto_change=_run_again).goto


def _says() -> dict[str, str]:
    """Return what the component says by itself; names in braces are filled in the browser."""
    return {
        "more": gettext("Show more ({number} left)"),
        "showInText": gettext("Show in the text"),
        "ofSentence": gettext("sentence {to}"),
        "nothingHere": gettext("nothing here"),
    }


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
