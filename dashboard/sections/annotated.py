"""The annotated article: one report as it was published, with notes on the other one in the margin."""

from __future__ import annotations

import streamlit as st

from dashboard.annotated.component import show_article
from dashboard.annotated.lines import ArticleData, OpenedArticle, article_data
from dashboard.language import interface_locale
from dashboard.reader.component import Goto
from dashboard.sections.address import take_one, write
from dashboard.sections.comparing import Compared
from dashboard.sections.places import go_to, keep_place, place_to_show
from dashboard.wording import SIGLA

_ARTICLE = "article"


def show_annotated(compared: Compared) -> None:
    """Draw the mode of the Read view."""
    take_one("base", SIGLA, key="annotated_base")
    base = SIGLA.index(st.session_state["annotated_base"])
    write("base", SIGLA[base] if base else None)
    goto = place_to_show(entering=_ARTICLE not in st.session_state)
    _show_text(_article_data(compared.signature, str(interface_locale()), base, compared), goto)
    beside = st.session_state.pop("beside_wanted", None)
    if beside:
        go_to(beside)


@st.fragment
def _show_text(data: ArticleData, goto: Goto | None) -> None:
    show_article(
        OpenedArticle(**data, goto=goto), key=_ARTICLE, on_focus=_keep_focus, on_base=_turn, on_beside=_show_beside
    )
    wanted = SIGLA[data["base"]] != st.session_state["annotated_base"] or "beside_wanted" in st.session_state
    if wanted:
        st.rerun()


def _keep_focus() -> None:
    keep_place(st.session_state[_ARTICLE]["focus"])


def _turn() -> None:
    st.session_state["annotated_base"] = SIGLA[st.session_state[_ARTICLE]["base"]]


def _show_beside() -> None:
    wanted = st.session_state[_ARTICLE]["beside"]
    if wanted:
        st.session_state["beside_wanted"] = wanted
        st.session_state["read_as"] = "beside"


@st.cache_resource(max_entries=32, show_spinner=False)
def _article_data(signature: str, locale: str, base: int, _compared: Compared) -> ArticleData:  # noqa: ARG001 - the cache's key
    return article_data(_compared.comparison, signature, base)
