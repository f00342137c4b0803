"""The log of corrections of this browser session, one for each pair of reports, and the name of who corrects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from core.corrections import History
from core.report import Report

# Logs by the hashes of both texts, so that another pair in between loses none.
HISTORIES = "corrections"
NAME = "corrector"
_SWAPPED = {0: 1, 1: 0}


def history_of(reports: Sequence[Report]) -> History:
    """Return what was corrected in two reports, in whichever order they are compared now."""
    kept: dict[tuple[str, str], History] = st.session_state.setdefault(HISTORIES, {})
    left, right = (report.text_hash for report in reports)
    if (left, right) in kept:
        return kept[left, right]
    return kept[right, left].renumbered(_SWAPPED) if (right, left) in kept else History()


def keep_history(reports: Sequence[Report], history: History) -> None:
    """Keep the log of two reports for the next run."""
    kept: dict[tuple[str, str], History] = st.session_state.setdefault(HISTORIES, {})
    left, right = (report.text_hash for report in reports)
    kept.pop((right, left), None)
    kept[left, right] = history


def corrector_name() -> str:
    """Return the name of who corrects, "" where none was given."""
    return str(st.session_state.get(NAME, "")).strip()


def moment() -> str:
    """Return the present moment in ISO 8601, to the second, in universal time."""
    return datetime.now(UTC).isoformat(timespec="seconds")
