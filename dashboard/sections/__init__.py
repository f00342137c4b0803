"""Parts that several views share; with the views and app.py the only callers of Streamlit."""

from __future__ import annotations
