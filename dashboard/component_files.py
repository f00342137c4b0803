"""What components are made of: scripts and style sheets, read as text and given inline, and the form of their data."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files


def component_file(*paths: str) -> str:
    """Return the joined text of files of this package, such as "reader/reader.js"."""
    return "\n".join((files("dashboard") / path).read_text("utf-8") for path in paths)


def sent(data: Mapping[str, object]) -> list[object]:
    """Return the data of a component as every component takes it: the first and only thing of a list.

    In a mapping Streamlit looks for tables, and loads pandas and pyarrow to do so, before the first text can show. What
    stands in a list it sends as it is.
    """
    return [data]
