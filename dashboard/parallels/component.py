"""The pictures as a Streamlit component."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from streamlit.components.v2 import component

from core.comparison import Comparison
from dashboard.component_files import component_file, sent
from dashboard.language import gettext, interface_locale
from dashboard.listing.component import Wish
from dashboard.parallels.rows import ParallelRow, ParallelsData
from dashboard.report_heads import heads_of

_mount = component(
    "synopse.parallels",
    css=component_file("reader/elements.css", "parallels/parallels.css"),
    js=component_file("reader/elements.js", "parallels/parallels.js"),
)


def show_parallels(
    comparison: Comparison, rows: Sequence[ParallelRow], keys: Mapping[str, str], *, key: str, signature: str
) -> Wish | None:
    """Draw rows of two reports; return the place that was just asked for, if any."""
    data = ParallelsData(
        signature=f"{interface_locale()} {signature}",
        reports=heads_of(comparison),
        rows=list(rows),
        keys=dict(keys),
        says={"notIn": gettext("not in {siglum}"), "way": gettext("sentence {to}: show in the text")},
    )
    return _mount(key=key, data=sent(data), on_goto_change=_run_again).goto


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
