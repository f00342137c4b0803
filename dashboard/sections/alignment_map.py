"""The Map: a ribbon for each link, both reports from top to bottom."""

from __future__ import annotations

import streamlit as st

from dashboard.charts import ribbon_chart
from dashboard.language import gettext
from dashboard.report_heads import heads_of
from dashboard.sections.comparing import Compared
from dashboard.sections.places import go_to
from dashboard.tables import links_table


def show_alignment_map(compared: Compared) -> None:
    """Draw the view."""
    st.title(gettext("Map of the alignment"))
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
    event = st.plotly_chart(
        ribbon_chart(compared.comparison),
        key="ribbon",
        on_select="rerun",
        selection_mode="points",
        config={"displaylogo": False, "modeBarButtons": [["toImage"]]},
    )
    points = event["selection"]["points"]
    if points and (chosen := points[0].get("customdata")):
        go_to(chosen if isinstance(chosen, str) else chosen[0])
    with st.expander(gettext("The links as a table")):
        st.dataframe(links_table(compared.comparison), hide_index=True)
