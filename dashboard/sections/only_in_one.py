"""Only in one: what each report alone tells, whole sentences and details inside shared ones."""

from __future__ import annotations

import streamlit as st

from core.facts import AdditionKind
from dashboard.listing.additions import addition_groups, addition_kinds
from dashboard.listing.component import show_listing
from dashboard.sections.comparing import Compared
from dashboard.sections.places import follow
from dashboard.wording import ADDITION_LABELS

_BOTH = "Both reports"
_SIDES = {_BOTH: (0, 1), "A alone": (0,), "B alone": (1,)}


def show_only_in_one(compared: Compared) -> None:
    """Draw the view."""
    st.title("Only in one report")
    st.markdown(
        "Sentences that the other report has no counterpart for, and what is added inside sentences that both share. "
        "Headings and page furniture are left out."
    )
    counts = addition_kinds(compared.comparison.pairs[0])
    kinds: list[AdditionKind] = []
    sides = (0, 1)
    if counts:
        kinds = st.pills(
            "Kinds of additions",
            list(counts),
            selection_mode="multi",
            format_func=lambda kind: f"{ADDITION_LABELS[kind]} {counts[kind]}",
            key="addition_kinds",
            help="All kinds are shown as long as none is chosen.",
        )
        sides = _SIDES[st.segmented_control("Told by", list(_SIDES), default=_BOTH, key="addition_sides") or _BOTH]
    groups = addition_groups(compared.comparison, kinds, sides)
    if not groups:
        st.markdown("No addition fits what is chosen above.")
        return
    follow(show_listing(groups, key="only_in_one", signature=f"{compared.signature} {sorted(kinds)} {sides}"))
