"""Your reports: two reports pasted or uploaded, each with its outlet's name."""

from __future__ import annotations

import streamlit as st

from core.errors import SynopseError
from core.exports.wording import visible
from core.reading.read import read
from core.reading.source import Source
from core.report import Report
from core.words import count_words
from dashboard.sections.comparing import OWN
from dashboard.wording import SIGLA, counted

_TEXT_HEIGHT = 320


def show_own_reports() -> None:
    """Draw the form; two readable reports lead on to the Read view."""
    st.title("Compare your own reports")
    st.markdown(
        "Paste each report as it stands on its page, upload it as a file, or give its address. Captions, teasers and "
        "other page furniture may stay in: Synopse sets them apart. Nothing leaves this computer; only a page whose "
        "address you give is fetched."
    )
    with st.form("own_form", border=False):
        for side, column in enumerate(st.columns(2, gap="large")):
            with column:
                _show_side(side)
        st.form_submit_button("Compare the two reports", on_click=_read_both)
    if st.session_state.pop("just_read", False):
        st.switch_page("views/read.py")


def _show_side(side: int) -> None:
    siglum = SIGLA[side]
    st.subheader(f"Report {siglum}")
    st.text_input(
        f"Outlet of report {siglum}", key=f"outlet_{side}", placeholder="Name of the outlet", persist_state="session"
    )
    st.text_area(f"Text of report {siglum}", key=f"text_{side}", height=_TEXT_HEIGHT, persist_state="session")
    st.file_uploader(
        f"Or a file with report {siglum}",
        key=f"file_{side}",
        help="Text, Markdown, HTML, Word, PDF, or a wire item (NewsML-G2, NITF, ninjs). A file counts before an "
        "address, an address before pasted text.",
    )
    st.text_input(
        f"Or the address of report {siglum}",
        key=f"address_{side}",
        placeholder="https://",
        persist_state="session",
    )
    problem = st.session_state.get("problems", {}).get(side)
    if problem:
        st.error(f"Report {siglum} could not be read.")
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
            problems[side] = str(error)
        else:
            reports.append(report)
            notes[side] = (
                f"Read: {counted(len(report.sentences), 'sentence')}, {counted(count_words(report.text), 'word')}. "
                "It is kept as it is."
            )
    st.session_state["problems"] = problems
    st.session_state["read_notes"] = notes if problems else {}
    if problems:
        return
    st.session_state["own_reports"] = tuple(reports)
    st.session_state["pair"] = OWN
    st.session_state["just_read"] = True


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
