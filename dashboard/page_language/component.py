"""The language of the page as a Streamlit component without anything to see."""

from __future__ import annotations

from streamlit.components.v2 import component

from dashboard.component_files import component_file, sent

_mount = component("synopse.page_language", js=component_file("page_language/page_language.js"))


def tell_page_language(language: str) -> None:
    """Let the page say that it is in `language`, a code of two letters."""
    _mount(key="page_language", data=sent({"language": language}), height=1, width=1)
