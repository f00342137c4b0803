"""The Map: what answers to what, how alike all sentences are, and in which order the reports come to it."""

from __future__ import annotations

import plotly.graph_objects as go
import streamlit as st

from core.phrases import phrase
from dashboard.charts import ribbon_chart
from dashboard.heatmap import heatmap_chart
from dashboard.language import Wording, gettext, interface_locale
from dashboard.mentions.component import show_mentions
from dashboard.mentions.ranks import mentions_data
from dashboard.report_heads import heads_of
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import heading
from dashboard.sections.modes import show_modes
from dashboard.sections.places import follow, go_to
from dashboard.tables import links_table

_RIBBONS, _SIMILARITY, _STATEMENTS, _NAMES = "ribbons", "similarity", "statements", "names"
_PICTURES = Wording(
    {
        _RIBBONS: phrase("Links"),
        _SIMILARITY: phrase("Similarity"),
        _STATEMENTS: phrase("Order of statements"),
        _NAMES: phrase("Order of names"),
    }
)


def show_alignment_map(compared: Compared) -> None:
    """Draw the view."""
    with heading(gettext("Map of the alignment"), compared):
        picture = show_modes(gettext("What is drawn"), _PICTURES, name="picture", key="map_picture")
    if picture == _SIMILARITY:
        _show_similarity(compared)
    elif picture in {_STATEMENTS, _NAMES}:
        _show_order(compared, names=picture == _NAMES)
    else:
        _show_ribbons(compared)


def _show_ribbons(compared: Compared) -> None:
    if not compared.comparison.pairs[0].links:
        st.markdown(gettext("The two reports share no sentence: there is no link to draw."))
        return
    st.markdown(
        gettext(
            "Each bar is a report from its first word to its last. A ribbon joins linked sentences; the more the "
            "ribbons cross, the more was moved. Choose a ribbon's sign to go to its place in the text."
        )
    )
    left, right = heads_of(compared.comparison)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        # Plain text: an outlet's name is shown as it is.
        st.text(f"A  {left['outlet']}", width="content")
        st.text(f"B  {right['outlet']}", width="content")
    _show_figure(ribbon_chart(compared.comparison), "ribbon")
    with st.expander(gettext("The links as a table")):
        st.dataframe(links_table(compared.comparison), hide_index=True)


def _show_similarity(compared: Compared) -> None:
    figure = _heatmap(compared.signature, str(interface_locale()), compared)
    if not figure.data:
        st.markdown(gettext("One of the reports holds no sentence beside its page furniture."))
        return
    st.markdown(
        gettext(
            "Every sentence of A, from top to bottom, against every sentence of B, from left to right: the stronger "
            "the color, the more words both have in the same order. A square marks a link; choose it to go to its "
            "place in the text. A colored cell without a square shares words but was not linked."
        )
    )
    _show_figure(figure, "heatmap")


def _show_order(compared: Compared, *, names: bool) -> None:
    data = mentions_data(compared.comparison, compared.signature, names=names)
    if not data["mentions"]:
        st.markdown(
            gettext("No person, place or organization was found in both reports.")
            if names
            else gettext("The two reports share no statement.")
        )
        return
    st.markdown(
        gettext(
            "In which order each report first comes to what both speak of. A solid blue line rises: B comes to it "
            "earlier than A. A dashed orange line falls: later. Choose an entry to go to its place in the text."
        )
    )
    follow(show_mentions(data))


def _show_figure(figure: go.Figure, key: str) -> None:
    """Draw a figure whose marks lead into the text."""
    event = st.plotly_chart(
        figure,
        key=key,
        on_select="rerun",
        selection_mode="points",
        config={"displaylogo": False, "modeBarButtons": [["toImage"]]},
    )
    points = event["selection"]["points"]
    if points and (chosen := points[0].get("customdata")):
        go_to(chosen if isinstance(chosen, str) else chosen[0])


@st.cache_resource(max_entries=16, show_spinner=False)
def _heatmap(signature: str, locale: str, _compared: Compared) -> go.Figure:  # noqa: ARG001 - the cache's key
    return heatmap_chart(_compared.comparison)
