"""Work that readers would wait for, done before they ask: while the browser loads the page, and after the first view.

Nothing here makes anything that a reader's own session would not make itself, only later. Decision 0044 has the
figures. Streamlit is asked for nothing but whether it listens.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from threading import Condition, Event, Thread

from dashboard.plotly_theme import set_up_theme

FIRST = ("dashboard.page", "dashboard.sections.reading", "core.alignment.by_hand")
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


class Turns:
    """Lets readers draw their pages side by side, but not while modules are loaded.

    Two threads that load the same package by different modules of it wait for each other; Python finds that out and
    ends the loading of one with an error. Only pages drawn as a whole hold a turn: what a fragment draws anew, a
    correction from the reader and the files of downloads load nothing once their page is drawn.
    """

    def __init__(self) -> None:
        self._readers = 0
        self._loading = False
        self._changed = Condition()

    @contextmanager
    def reading(self) -> Generator[None]:
        """Hold a reader's turn, as soon as nothing is being loaded."""
        with self._changed:
            self._changed.wait_for(lambda: not self._loading)
            self._readers += 1
        try:
            yield
        finally:
            with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    @contextmanager
    def loading(self) -> Generator[None]:
        """Hold the turn of whoever loads, as soon as no reader's page is being drawn."""
        with self._changed:
            self._changed.wait_for(lambda: not self._loading and not self._readers)
            self._loading = True
        try:
            yield
        finally:
            with self._changed:
                self._loading = False
                self._changed.notify_all()


_logger = logging.getLogger(__name__)
_turns = Turns()
_view_is_shown = Event()


@contextmanager
def reader() -> Generator[None]:
    """Hold the turn of a reader, whose page is drawn inside; once one is drawn to its end, the rest is loaded."""
    with _turns.reading():
        yield
    _view_is_shown.set()


def begin() -> None:
    """Begin in a thread of its own, as soon as the server listens; it ends with the process."""
    held = Event()
    Thread(target=_begin_when_listening, args=(held,), name="early start", daemon=True).start()
    held.wait()


def load_first() -> None:
    """Load what the first view needs; then collect garbage again.

    What was loaded is put aside for good: a full collection would look through all of it, and find nothing.
    """
    try:
        for module in FIRST:
            import_module(module)
    finally:
        gc.freeze()
        gc.enable()


def compare_first() -> None:
    """Compare the pair that the first view shows; a reader who asks for it meanwhile waits for this comparison."""
    from dashboard.sections.comparing import compare_early  # noqa: PLC0415 - loaded by `load_first`

    compare_early()


def load_rest() -> None:
    """Load the other views, pandas and Plotly among them, each of which would keep its first visitor waiting."""
    for module in REST:
        with _turns.loading():
            import_module(module)
    with _turns.loading():
        set_up_theme()


def _begin_when_listening(held: Event) -> None:
    from streamlit import runtime  # noqa: PLC0415 - loaded by then, and not with this module

    pause = Event()
    with _turns.loading():
        held.set()
        while not runtime.exists() or runtime.get_instance().state is runtime.RuntimeState.INITIAL:
            pause.wait(_LOOK_EVERY)
        load_first()
    # Readers go on meanwhile: comparing loads no module that is not loaded by now.
    try:
        compare_first()
    except Exception:  # whoever asks for this pair is told by the page, and the other views are loaded all the same
        _logger.exception("The first pair could not be compared before a reader asks for it.")
    _view_is_shown.wait()
    pause.wait(_AFTER_FIRST_VIEW)
    load_rest()
