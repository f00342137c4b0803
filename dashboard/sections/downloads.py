"""The comparison to take along, in every form that Synopse writes. The files are made when they are asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import streamlit as st

from core.comparison import Comparison
from core.exports import csv_tables, html_page, json_text, ladder, tei_xml
from dashboard.language import gettext, translations

# A fixed moment in the archive keeps the same comparison the same file, byte for byte.
_MOMENT = (1980, 1, 1, 0, 0, 0)


def show_downloads(comparison: Comparison) -> None:
    """Draw the downloads of a comparison."""
    pair = comparison.pairs[0]
    # Asked for now: the files are made later, by another thread that knows no reader.
    catalog = translations()
    with st.popover(gettext("Download")):
        show_download(
            gettext("Report as one HTML page"), lambda: html_page(comparison, catalog), "synopse.html", "text/html"
        )
        tables = gettext("Tables as CSV (zip)")
        show_download(tables, lambda: zipped(csv_tables(comparison)), "synopse-csv.zip", "application/zip")
        show_download(gettext("Everything as JSON"), lambda: json_text(comparison), "synopse.json", "application/json")
        tei = gettext("Parallel apparatus as TEI")
        show_download(tei, lambda: tei_xml(comparison, pair), "synopse-tei.xml", "application/tei+xml")
        show_download(
            gettext("Only the links, one line each"),
            lambda: ladder(comparison, pair),
            "synopse-links.txt",
            "text/plain",
        )
        st.caption(
            gettext(
                "Each file holds the comparison as it stands now, corrections included, whatever the view shows of it. "
                "It is made on this computer."
            )
        )


def show_download(label: str, data: Callable[[], str | bytes], file_name: str, mime: str) -> None:
    """Draw one download; its file is made when it is asked for."""
    st.download_button(label, data=data, file_name=file_name, mime=mime, on_click="ignore", width="stretch")


def zipped(tables: dict[str, str]) -> bytes:
    """Return the tables as one zip archive, the same bytes for the same tables."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in tables.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, text)
    return archive.getvalue()
