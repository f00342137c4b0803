"""The Changes view: what an editor would call a change, the weightiest kinds first."""

from __future__ import annotations

import streamlit as st

from core.changes import ChangeKind
from core.phrases import phrase
from dashboard.coverage.findings import without_changes
from dashboard.language import Wording, decimal, gettext
from dashboard.listing.changes import Showing, change_groups, counts_of
from dashboard.listing.component import show_listing
from dashboard.sections.address import take_many, take_one, write
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import show_heading
from dashboard.sections.places import follow
from dashboard.wording import CHANGE_LABELS

_SHOWING_LABELS = Wording(
    {
        Showing.ALL: phrase("Wherever the words stand"),
        Showing.LEFT: phrase("Words in A alone"),
        Showing.RIGHT: phrase("Words in B alone"),
        Showing.BOTH: phrase("Words in both"),
    }
)


def show_changes(compared: Compared) -> None:
    """Draw the view."""
    show_heading(gettext("What was changed"), compared)
    pair = compared.comparison.pairs[0]
    changes = pair.changes
    if not changes:
        st.markdown(without_changes(compared.comparison))
        return
    st.markdown(
        gettext(
            "Changes between linked sentences, from those that matter most. A synonym or a spelling is no change: "
            "such word differences are marked in the text."
        )
    )
    counts = counts_of(changes)
    take_many("change", counts, key="change_kinds")
    take_one("words", list(Showing), key="showing")
    with st.container(horizontal=True, gap="medium"):
        kinds = st.pills(
            gettext("Kinds of changes"),
            list(counts),
            selection_mode="multi",
            wrap=True,
            format_func=lambda kind: f"{CHANGE_LABELS[kind]} {decimal(counts[kind])}",
            key="change_kinds",
            help=gettext("All kinds are shown as long as none is chosen."),
            persist_state="session",
        )
        showing = st.segmented_control(
            gettext("Where the words stand"),
            list(Showing),
            wrap=True,
            format_func=_SHOWING_LABELS.__getitem__,
            key="showing",
            persist_state="session",
        )
    showing = showing or Showing.ALL
    write("change", kinds)
    write("words", None if showing is Showing.ALL else showing)
    _show_list(compared, kinds, showing)


def _show_list(compared: Compared, kinds: list[ChangeKind], showing: Showing) -> None:
    groups = change_groups(compared.comparison, kinds, showing)
    if not groups:
        st.markdown(gettext("No change fits what is chosen above."))
        return
    signature = f"{compared.signature} {sorted(kinds)} {showing}"
    follow(show_listing(groups, key="changes", signature=signature))
