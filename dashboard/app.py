"""Synopse's dashboard. `synopse` or `streamlit run dashboard/app.py` starts it."""

from __future__ import annotations

import streamlit as st

from dashboard.sections.chooser import show_chooser

# An icon given here, before the navigation, keeps the browser from asking a font host for one.
st.set_page_config(page_title="Synopse", page_icon="📰", layout="wide")

page = st.navigation(
    [
        st.Page("views/read.py", title="Read", default=True),
        st.Page("views/overview.py", title="Overview"),
        st.Page("views/changes.py", title="Changes"),
        st.Page("views/facts.py", title="Facts"),
        st.Page("views/only_in_one.py", title="Only in one"),
        st.Page("views/shared.py", title="Shared"),
        st.Page("views/alignment_map.py", title="Map", url_path="map"),
        st.Page("views/own_reports.py", title="Your reports"),
        st.Page("views/about.py", title="About"),
    ],
    position="top",
)
show_chooser()
page.run()
