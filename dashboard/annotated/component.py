"""The annotated article as a Streamlit component."""

from __future__ import annotations

from collections.abc import Callable

from streamlit.components.v2 import component

from dashboard.annotated.lines import OpenedArticle
from dashboard.component_files import component_file, sent

_mount = component(
    "synopse.annotated",
    css=component_file("reader/elements.css", "annotated/annotated.css"),
    js=component_file("reader/elements.js", "annotated/annotated.js"),
)


def show_article(
    data: OpenedArticle,
    *,
    key: str,
    on_focus: Callable[[], None],
    on_base: Callable[[], None],
    on_beside: Callable[[], None],
) -> None:
    """Draw the annotated article.

    `st.session_state[key]` then holds the sentence in `focus`; after a turn the `base` that is wanted, and after a
    wish to see a sentence side by side its name in `beside`.
    """
    _mount(
        key=key,
        data=sent(data),
        on_focus_change=on_focus,
        on_base_change=on_base,
        on_beside_change=on_beside,
    )
