"""The page around every view: its navigation, the bar on top, and the session that a reload takes up again."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import early_start
from dashboard.language import gettext, take_language_of_the_address
from dashboard.sections.chooser import address_names_own_reports, opened_by_address, show_chooser
from dashboard.sections.keeping import recall_session
from dashboard.sections.language_switch import show_language_switch
from dashboard.sections.start import lose_own_reports


def show_page() -> None:
    """Draw the page and the view that the address names."""
    with early_start.reader():
        _show_page()


def _show_page() -> None:
    # An icon given here, before the navigation, keeps the browser from asking a font host for one.
    st.set_page_config(page_title="Synopse", page_icon="📰", layout="wide")
    st.html(Path(__file__).parent / "page.css")
    take_language_of_the_address()
    start = st.Page("views/start.py", title=gettext("Start"), default=True)
    page = st.navigation(
        [
            start,
            st.Page("views/overview.py", title=gettext("Overview")),
            st.Page("views/read.py", title=gettext("Read")),
            st.Page("views/changes.py", title=gettext("Changes")),
            st.Page("views/facts.py", title=gettext("Facts")),
            st.Page("views/only_in_one.py", title=gettext("Only in one")),
            st.Page("views/shared.py", title=gettext("Shared")),
            st.Page("views/alignment_map.py", title=gettext("Map"), url_path="map"),
            st.Page("views/classroom.py", title=gettext("Classroom")),
            st.Page("views/about.py", title=gettext("About")),
        ],
        position="top",
    )
    if not recall_session(needed=address_names_own_reports()):
        st.text(gettext("Fetching your two reports from this computer’s memory …"))
        st.stop()
    if address_names_own_reports():
        lose_own_reports()
    if page == start and opened_by_address():
        st.switch_page("views/read.py", query_params=st.query_params.to_dict())
    with st.container(horizontal=True, vertical_alignment="center"):
        if page == start:
            st.title("Synopse", anchor=False, width="content")
        else:
            show_chooser()
        st.space("stretch")
        show_language_switch()
    page.run()
