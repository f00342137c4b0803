"""Classroom: the outlets hidden, predictions first, then the answers, one thing on the screen; and a sheet to print."""

from __future__ import annotations

import streamlit as st

from core.exports import answer_key, worksheet
from dashboard.classroom.component import show_lesson
from dashboard.classroom.steps import Progress, steps_of
from dashboard.language import gettext, interface_language, translations
from dashboard.sections.comparing import Compared
from dashboard.sections.downloads import show_download
from dashboard.sections.heading import heading

_LESSON = "lesson"
_KEPT = "lesson_kept"


def show_classroom(compared: Compared) -> None:
    """Draw the view."""
    with heading(gettext("Classroom"), compared):
        _show_sheets(compared)
    signature = f"{interface_language()} {compared.signature}"
    if _LESSON not in st.session_state:
        st.session_state["lesson_at_first"] = _where_it_stands(signature)
    start: Progress = st.session_state["lesson_at_first"]
    if start["signature"] != signature:
        start = _where_it_stands(signature)
        st.session_state["lesson_at_first"] = start
    _show_lesson(compared, start)


@st.fragment
def _show_lesson(compared: Compared, start: Progress) -> None:
    """Draw the lesson; a step further draws nothing else of the page."""
    show_lesson(steps_of(compared.comparison), start, key=_LESSON, on_progress=_keep)


def _where_it_stands(signature: str) -> Progress:
    """Return where this lesson was left in this session, or its beginning."""
    kept: Progress | None = st.session_state.get(_KEPT)
    if kept and kept["signature"] == signature:
        return kept
    return Progress(signature=signature, step=0, guesses={}, revealed=[])


def _keep() -> None:
    st.session_state[_KEPT] = st.session_state[_LESSON]["progress"]


def _show_sheets(compared: Compared) -> None:
    comparison, pair = compared.comparison, compared.comparison.pairs[0]
    # Asked for now: the files are made later, by another thread that knows no reader.
    catalog = translations()
    with st.popover(gettext("Print")):
        sheet, key = gettext("Worksheet to print"), gettext("Answer key to print")
        show_download(sheet, lambda: worksheet(comparison, pair, catalog), "synopse-worksheet.html", "text/html")
        show_download(key, lambda: answer_key(comparison, pair, catalog), "synopse-answers.html", "text/html")
        st.caption(gettext("Open the page in a browser and print it. The worksheet names no outlet."))
