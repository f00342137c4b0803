"""The views of the dashboard, one script each; Streamlit runs them."""

from __future__ import annotations
