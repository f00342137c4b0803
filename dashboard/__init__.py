"""Synopse's dashboard: what a person sees of a comparison, as a Streamlit app."""

from __future__ import annotations
