"""The Read view: one line of figures and the two reports side by side."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.comparison import Comparison
from core.phrases import phrase
from dashboard.coverage.figures import without_reporting
from dashboard.language import Wording, counted, gettext, listed, percent
from dashboard.reader.component import Goto, Start, show_reader
from dashboard.reader.view import View, hidden_names, view_of
from dashboard.report_heads import languages_apart
from dashboard.sections.address import take_one, write
from dashboard.sections.annotated import show_annotated
from dashboard.sections.comparing import Compared, shown_in_reader
from dashboard.sections.correcting import fulfill, log_state, show_corrections, show_unfit
from dashboard.sections.heading import heading
from dashboard.sections.modes import show_modes
from dashboard.sections.places import keep_place, place_to_show
from dashboard.sections.start import remember
from dashboard.wording import SIGLA

_READER = "reader"
_BESIDE, _ANNOTATED = "beside", "annotated"
_READ_AS_LABELS = Wording({_BESIDE: phrase("Side by side"), _ANNOTATED: phrase("Annotated article")})


def show_reading(compared: Compared) -> None:
    """Draw the view."""
    remember(compared)
    # The title, which is drawn first, names the way.
    take_one("as", list(_READ_AS_LABELS), key="read_as")
    with heading(_READ_AS_LABELS[st.session_state["read_as"] or _BESIDE], compared):
        read_as = show_modes(gettext("How the reports are read"), _READ_AS_LABELS, name="as", key="read_as")
        show_corrections(compared)
    st.markdown(summary(compared.comparison))
    show_unfit(compared.comparison)
    if read_as == _ANNOTATED:
        show_annotated(compared)
        return
    entering = _READER not in st.session_state
    if entering:
        asked = view_of(st.query_params.get_all("hide"), differences=st.query_params.get("only") == "differences")
        chosen: View = st.session_state.get("view_chosen", asked)
        st.session_state["view_at_first"] = chosen
        _write_view(chosen)
    _show_text(compared, place_to_show(entering=entering), st.session_state["view_at_first"])


def summary(comparison: Comparison) -> str:
    """Return the figures of a comparison in two sentences, or what stands in their way."""
    left, right = comparison.pairs[0].left_totals, comparison.pairs[0].right_totals
    missing = [
        without_reporting(siglum)
        for siglum, totals in zip(SIGLA, (left, right), strict=True)
        if not totals.reporting.sentences
    ]
    if missing:
        return " ".join(missing)
    shares = gettext(
        "{left} of the reporting words of A stand in sentences that B shares, {right} of those of B in sentences that "
        "A shares."
    ).format(left=percent(left.shared_word_share), right=percent(right.shared_word_share))
    rest = _without_counterpart(left.only_here.sentences, right.only_here.sentences)
    return f"{shares} {rest} {languages_apart(comparison)}".rstrip()


def _without_counterpart(left: int, right: int) -> str:
    """Say how many sentences of either report found no counterpart."""
    found = [
        counted(number, "{n} sentence of {siglum}", "{n} sentences of {siglum}", siglum=siglum)
        for siglum, number in zip(SIGLA, (left, right), strict=True)
        if number
    ]
    if not found:
        return gettext("Every reporting sentence has a counterpart.")
    return gettext("{sentences} found no counterpart.").format(sentences=listed(found))


@st.fragment
def _show_text(compared: Compared, goto: Goto | None, view: View) -> None:
    start = Start(goto=goto, view=view, log=log_state(compared))
    show_reader(
        shown_in_reader(compared),
        start,
        key=_READER,
        on_focus=_keep_focus,
        on_view=_keep_view,
        on_correction=partial(_correct, compared),
    )


def _correct(compared: Compared) -> None:
    if fulfill(compared, st.session_state[_READER]["correction"]):
        # The figures above the text change too. Said here, it makes this one run of the whole page; said in the
        # fragment, the fragment would first draw the old text once more.
        st.rerun()


def _keep_focus() -> None:
    keep_place(st.session_state[_READER]["focus"])


def _keep_view() -> None:
    view: View = st.session_state[_READER]["view"]
    st.session_state["view_chosen"] = view
    _write_view(view)


def _write_view(view: View) -> None:
    write("hide", hidden_names(view))
    write("only", "differences" if view["differences"] else None)
