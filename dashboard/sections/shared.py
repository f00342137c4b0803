"""Shared: the linked sentences by relation, both wordings side by side."""

from __future__ import annotations

import streamlit as st

from dashboard.language import gettext
from dashboard.listing.component import show_listing
from dashboard.listing.items import shared
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import show_heading
from dashboard.sections.places import follow


def show_shared(compared: Compared) -> None:
    """Draw the view."""
    show_heading(gettext("Shared sentences"), compared)
    groups = shared(compared.comparison)
    if not groups:
        st.markdown(gettext("The two reports share no sentence."))
        return
    st.markdown(gettext("Sentences that carry the same statement, from the same words to parts of a sentence."))
    follow(show_listing(groups, key="shared", signature=compared.signature))
