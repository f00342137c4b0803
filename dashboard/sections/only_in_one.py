"""Only in one: what each report alone tells, whole sentences and details inside shared ones."""

from __future__ import annotations

import streamlit as st

from core.facts import AdditionKind
from core.phrases import phrase
from dashboard.language import Wording, capitalized, decimal, gettext
from dashboard.listing.additions import addition_groups, addition_kinds
from dashboard.listing.component import show_listing
from dashboard.sections.address import take_many, take_one, write
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import show_heading
from dashboard.sections.places import follow
from dashboard.wording import ADDITION_LABELS

_SIDES = {"both": (0, 1), "left": (0,), "right": (1,)}
_SIDE_LABELS = Wording({"both": phrase("Both reports"), "left": phrase("A alone"), "right": phrase("B alone")})


def show_only_in_one(compared: Compared) -> None:
    """Draw the view."""
    show_heading(gettext("Only in one report"), compared)
    st.markdown(
        gettext(
            "Sentences that the other report has no counterpart for, and what is added inside sentences that both "
            "share. Headings and page furniture are left out."
        )
    )
    counts = addition_kinds(compared.comparison.pairs[0])
    kinds: list[AdditionKind] = []
    sides: tuple[int, ...] = _SIDES["both"]
    if counts:
        take_many("addition", counts, key="addition_kinds")
        take_one("told", list(_SIDES), key="addition_sides")
        with st.container(horizontal=True, gap="medium"):
            kinds = st.pills(
                gettext("Kinds of additions"),
                list(counts),
                selection_mode="multi",
                wrap=True,
                format_func=lambda kind: f"{ADDITION_LABELS[kind]} {decimal(counts[kind])}",
                key="addition_kinds",
                help=gettext("All kinds are shown as long as none is chosen."),
                persist_state="session",
            )
            told_by = st.segmented_control(
                gettext("Told by"),
                list(_SIDES),
                wrap=True,
                format_func=lambda side: capitalized(_SIDE_LABELS[side]),
                key="addition_sides",
                persist_state="session",
            )
        write("addition", kinds)
        write("told", None if told_by == "both" else told_by)
        sides = _SIDES[told_by or "both"]
    groups = addition_groups(compared.comparison, kinds, sides)
    if not groups:
        st.markdown(gettext("No addition fits what is chosen above."))
        return
    follow(show_listing(groups, key="only_in_one", signature=f"{compared.signature} {sorted(kinds)} {sides}"))
