"""Synopse's dashboard. `synopse` or `streamlit run dashboard/app.py` starts it."""

from __future__ import annotations

from dashboard.page import show_page

show_page()
