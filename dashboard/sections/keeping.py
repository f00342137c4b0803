"""The session across a reload: what this tab had open is kept on this machine and taken up again."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from dashboard.kept_sessions import KeptSessions, new_token
from dashboard.tab_memory.component import TabData, ask_tab

# What a reader would miss: texts with their corrections, what was compared before, what the reader shows. Names of
# other sections' values in the session; one that does not occur is left out.
_KEPT = (
    "own_reports",
    "recent",
    "corrections",
    "corrector",
    "view_chosen",
    "fact_search",
    *(f"{field}_{side}" for field in ("outlet", "text", "address") for side in (0, 1)),
)
_TOKEN = "tab_token"  # noqa: S105 - the name of a place in the session
_ANSWERED = "tab_answered"


def recall_session(*, needed: bool) -> bool:
    """Take up what this tab had open before the page was reloaded, and keep what it has open now.

    Args:
        needed: Whether the page cannot be shown without knowing what was open.

    Returns:
        Whether the tab has answered, or need not be waited for.
    """
    sessions, now = _sessions(), datetime.now(UTC)
    token: str = st.session_state.setdefault(_TOKEN, new_token())
    answered = _ANSWERED in st.session_state
    answer = ask_tab(TabData(token=token, order="store" if answered else "answer" if needed else "ask"))
    if answer is not None and not answered:
        st.session_state[_ANSWERED] = True
        before = sessions.recall(answer, now)
        if before is not None:
            st.session_state[_TOKEN] = answer
            st.session_state.update(before)
        st.rerun()
    if answered or not needed:
        sessions.keep(token, {name: st.session_state[name] for name in _KEPT if name in st.session_state}, now)
        return True
    return False


def forget_session() -> None:
    """Forget all that this tab has compared, texts and corrections included."""
    _sessions().forget(st.session_state.get(_TOKEN, ""))
    for name in _KEPT:
        st.session_state.pop(name, None)


@st.cache_resource(show_spinner=False)
def _sessions() -> KeptSessions:
    return KeptSessions()
