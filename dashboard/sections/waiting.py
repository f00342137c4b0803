"""Comparing before the reader's eyes: how far it has come, and a way to stop, where it takes longer than a moment."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from core.comparison import Comparison, compare
from core.corrections import Correction
from core.report import Report
from dashboard.language import gettext, said

# Two reports of 300 sentences take half a second on a fast machine, and a slow one three times as long.
_LONG = 600
_STAGES = 4
_STOPPED = "comparing_stopped"


def compare_before_the_reader(
    signature: str, reports: tuple[Report, Report], corrections: Sequence[Correction]
) -> Comparison:
    """Return the comparison; for long reports, show the stages and let the reader stop.

    A reader who has stopped sees a way to begin again, and the run ends there.

    Args:
        signature: Names what is compared, so that stopping one comparison stops no other.
        reports: The two reports.
        corrections: What the reader put right.
    """
    if sum(len(report.sentences) for report in reports) < _LONG:
        with st.spinner(gettext("Comparing the two reports …")):
            return compare(reports, corrections=corrections)
    if st.session_state.get(_STOPPED) == signature:
        st.info(gettext("The comparison was stopped."))
        st.button(gettext("Compare after all"), on_click=_begin_again)
        st.stop()
    place = st.empty()
    with place.container():
        numbers = [len(report.sentences) for report in reports]
        st.markdown(
            gettext("Comparing {left} with {right} sentences. This takes some seconds.").format(
                left=numbers[0], right=numbers[1]
            )
        )
        bar = st.progress(0.0)
        st.button(gettext("Stop"), on_click=_stop, args=(signature,))
    begun = 0

    def watch(stage: str) -> None:
        # Streamlit ends the run at the next call to it when the reader has pressed a button.
        nonlocal begun
        bar.progress(begun / _STAGES, text=said(stage))
        begun += 1

    comparison = compare(reports, corrections=corrections, watch=watch)
    place.empty()
    return comparison


def _stop(signature: str) -> None:
    st.session_state[_STOPPED] = signature


def _begin_again() -> None:
    st.session_state.pop(_STOPPED, None)
