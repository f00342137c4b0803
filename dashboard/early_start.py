"""Work that readers would wait for, done before they ask: while the browser loads the page, and after the first view.

Nothing here makes anything that a reader's own session would not make itself, only later. Decision 0044 has the
figures. Streamlit is asked for nothing but whether it listens.
"""

from __future__ import annotations

import gc
from importlib import import_module
from threading import Event, Thread

from dashboard.plotly_theme import set_up_theme

# By these modules alone sessions come in as well. One that comes while another thread loads them waits for it there.
FIRST = ("dashboard.page", "dashboard.sections.reading")
REST = (
    "dashboard.sections.overview",
    "dashboard.sections.changes",
    "dashboard.sections.facts",
    "dashboard.sections.only_in_one",
    "dashboard.sections.shared",
    "dashboard.sections.classroom",
    "dashboard.sections.about",
    "dashboard.sections.alignment_map",
)
# How often is looked whether the server listens, in seconds; and how long after the first view the rest begins, so that
# the browser has drawn it.
_LOOK_EVERY = 0.01
_AFTER_FIRST_VIEW = 1.0

_view_is_shown = Event()


def begin() -> None:
    """Begin in a thread of its own, as soon as the server listens; it ends with the process."""
    Thread(target=_begin_when_listening, name="early start", daemon=True).start()


def let_the_rest_begin() -> None:
    """Let the other views be loaded: the first one is on its way to the browser."""
    _view_is_shown.set()


def load_first() -> None:
    """Load what the first view needs, and compare the pair that it shows; then collect garbage again.

    What was loaded is put aside for good: a full collection would look through all of it, and find nothing.
    """
    try:
        for module in FIRST:
            import_module(module)
        from dashboard.sections.comparing import compare_early  # noqa: PLC0415 - loaded now, and not with this module

        compare_early()
    finally:
        gc.freeze()
        gc.enable()


def load_rest() -> None:
    """Load the other views, pandas and Plotly among them, each of which would keep its first visitor waiting."""
    for module in REST:
        import_module(module)
    set_up_theme()


def _begin_when_listening() -> None:
    from streamlit import runtime  # noqa: PLC0415 - loaded by then, and not with this module

    look = Event()
    while not runtime.exists() or runtime.get_instance().state is runtime.RuntimeState.INITIAL:
        look.wait(_LOOK_EVERY)
    load_first()
    _view_is_shown.wait()
    look.wait(_AFTER_FIRST_VIEW)
    load_rest()
