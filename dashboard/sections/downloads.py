"""The comparison to take along: a page that works offline, tables, JSON. The files are made when they are asked for."""

from __future__ import annotations

import io
import zipfile

import streamlit as st

from core.comparison import Comparison
from core.exports import csv_tables, html_page, json_text

# A fixed moment in the archive keeps the same comparison the same file, byte for byte.
_MOMENT = (1980, 1, 1, 0, 0, 0)


def show_downloads(comparison: Comparison) -> None:
    """Draw the downloads of a comparison."""
    with st.popover("Download"):
        st.download_button(
            "Report as one HTML page",
            data=lambda: html_page(comparison),
            file_name="synopse.html",
            mime="text/html",
            on_click="ignore",
            width="stretch",
        )
        st.download_button(
            "Tables as CSV (zip)",
            data=lambda: zipped(csv_tables(comparison)),
            file_name="synopse-csv.zip",
            mime="application/zip",
            on_click="ignore",
            width="stretch",
        )
        st.download_button(
            "Everything as JSON",
            data=lambda: json_text(comparison),
            file_name="synopse.json",
            mime="application/json",
            on_click="ignore",
            width="stretch",
        )
        st.caption("Each file holds the published texts, the links and the figures. It is made on this computer.")


def zipped(tables: dict[str, str]) -> bytes:
    """Return the tables as one zip archive, the same bytes for the same tables."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in tables.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, text)
    return archive.getvalue()
