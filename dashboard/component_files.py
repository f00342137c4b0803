"""The scripts and style sheets of the components, read as text: Streamlit takes them inline, so nothing is fetched."""

from __future__ import annotations

from importlib.resources import files


def component_file(*paths: str) -> str:
    """Return the joined text of files of this package, such as "reader/reader.js"."""
    return "\n".join((files("dashboard") / path).read_text("utf-8") for path in paths)
