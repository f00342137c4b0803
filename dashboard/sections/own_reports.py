"""The form for two reports of one's own: pasted, uploaded or fetched, each with its outlet's name."""

from __future__ import annotations

import streamlit as st

from core.errors import SynopseError
from core.exports.wording import visible
from core.reading.read import read
from core.reading.source import Source
from core.report import Report
from core.words import count_words
from dashboard.language import gettext, ngettext, said
from dashboard.sections.comparing import OWN
from dashboard.sections.places import forget_place
from dashboard.wording import SIGLA

_TEXT_HEIGHT = 260


def show_form() -> None:
    """Draw the form; two readable reports lead on to the Read view."""
    st.markdown(
        gettext(
            "Paste each report as it stands on its page. Captions, teasers and other page furniture may stay in: "
            "Synopse sets them apart."
        )
    )
    with st.form("own_form", border=False):
        for side, column in enumerate(st.columns(2, gap="medium")):
            with column:
                _show_side(side)
        st.form_submit_button(gettext("Compare the two reports"), on_click=_read_both)
    if st.session_state.pop("just_read", False):
        st.switch_page("views/read.py")


def _show_side(side: int) -> None:
    siglum = SIGLA[side]
    st.text_input(
        gettext("Outlet of report {siglum}").format(siglum=siglum),
        key=f"outlet_{side}",
        placeholder=gettext("Name of the outlet"),
        persist_state="session",
    )
    st.text_area(
        gettext("Text of report {siglum}").format(siglum=siglum),
        key=f"text_{side}",
        height=_TEXT_HEIGHT,
        persist_state="session",
    )
    instead = bool(st.session_state.get(f"file_{side}") or st.session_state.get(f"address_{side}"))
    with st.expander(gettext("A file or an address instead"), expanded=instead):
        st.file_uploader(
            gettext("Or a file with report {siglum}").format(siglum=siglum),
            key=f"file_{side}",
            help=gettext(
                "Text, Markdown, HTML, Word, PDF, or a wire item (NewsML-G2, NITF, ninjs). A file counts before an "
                "address, an address before pasted text."
            ),
        )
        st.text_input(
            gettext("Or the address of report {siglum}").format(siglum=siglum),
            key=f"address_{side}",
            placeholder="https://",
            persist_state="session",
        )
    problem = st.session_state.get("problems", {}).get(side)
    if problem:
        st.error(gettext("Report {siglum} could not be read.").format(siglum=siglum))
        # Plain text: a message may quote the file's name.
        st.text(visible(problem))
    elif note := st.session_state.get("read_notes", {}).get(side):
        st.success(note)


def _read_both() -> None:
    """Read both sides by themselves, so that a wrong one does not lose the other."""
    problems: dict[int, str] = {}
    notes: dict[int, str] = {}
    reports: list[Report] = []
    for side in (0, 1):
        try:
            report = _read_side(side)
        except SynopseError as error:
            problems[side] = said(error.args[0])
        else:
            reports.append(report)
            notes[side] = _read_note(report)
    st.session_state["problems"] = problems
    st.session_state["read_notes"] = notes if problems else {}
    if problems:
        return
    forget_place()
    st.session_state["own_reports"] = tuple(reports)
    st.session_state["pair"] = OWN
    st.session_state["just_read"] = True


def _read_note(report: Report) -> str:
    sentences, words = len(report.sentences), count_words(report.text)
    return gettext("Read: {sentences}, {words}. It is kept as it is.").format(
        sentences=ngettext("{number} sentence", "{number} sentences", sentences).format(number=sentences),
        words=ngettext("{number} word", "{number} words", words).format(number=words),
    )


def _read_side(side: int) -> Report:
    """Read what was given for one side: a file before an address, an address before pasted text."""
    file = st.session_state.get(f"file_{side}")
    address = st.session_state.get(f"address_{side}", "").strip()
    if file is not None:
        source = Source(content=file.getvalue(), name=file.name)
    elif address:
        source = Source(address=address, name=address)
    else:
        source = Source(text=st.session_state.get(f"text_{side}", ""))
    return read(source, outlet=st.session_state.get(f"outlet_{side}", "").strip())
