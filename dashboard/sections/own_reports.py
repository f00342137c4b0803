"""Your reports: two reports pasted or uploaded, each with its outlet's name."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.errors import ReadingError, SynopseError
from core.reading import read_text
from core.report import Report
from core.words import count_words
from dashboard.sections.comparing import OWN
from dashboard.wording import SIGLA, counted

_TEXT_HEIGHT = 320


@dataclass(frozen=True, slots=True)
class _Given:
    """What a person handed over for one side.

    Attributes:
        outlet: The outlet's name.
        text: What was pasted.
        file_name: The uploaded file's name, or "".
        content: The uploaded file's bytes, or None.
    """

    outlet: str
    text: str
    file_name: str = ""
    content: bytes | None = None


def show_own_reports() -> None:
    """Draw the form; two readable reports lead on to the Read view."""
    st.title("Compare your own reports")
    st.markdown(
        "Paste each report as it stands on its page, or upload it as a file. Captions, teasers and other page "
        "furniture may stay in: Synopse sets them apart. Nothing leaves this computer."
    )
    with st.form("own_form", border=False):
        for side, column in enumerate(st.columns(2, gap="large")):
            with column:
                _show_side(side)
        st.form_submit_button("Compare the two reports", type="primary", on_click=_read_both)
    if st.session_state.pop("just_read", False):
        st.switch_page("pages/read.py")


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
        help="A file counts before pasted text.",
    )
    problem = st.session_state.get("problems", {}).get(side)
    if problem:
        st.error(f"Report {siglum} could not be read.")
        # Plain text: a message may quote the file's name.
        st.text(problem)
    elif note := st.session_state.get("read_notes", {}).get(side):
        st.success(note)


def _read_both() -> None:
    """Read both sides by themselves, so that a wrong one does not lose the other."""
    problems: dict[int, str] = {}
    notes: dict[int, str] = {}
    reports: list[Report] = []
    for side in (0, 1):
        try:
            report = _read(_given(side))
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


def _given(side: int) -> _Given:
    file = st.session_state.get(f"file_{side}")
    return _Given(
        outlet=st.session_state.get(f"outlet_{side}", "").strip(),
        text=st.session_state.get(f"text_{side}", ""),
        file_name=file.name if file else "",
        content=file.getvalue() if file else None,
    )


def _read(given: _Given) -> Report:
    if given.content is None:
        if not given.text.strip():
            message = "There is no text yet. Paste the report, or upload it as a file."
            raise ReadingError(message)
        return read_text(given.text, outlet=given.outlet)
    try:
        text = given.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = f"“{given.file_name}” is not plain text in UTF-8. Save it as such, or paste the text."
        raise ReadingError(message) from None
    if not text.strip() or "\0" in text:
        message = f"“{given.file_name}” holds no text. Choose another file, or paste the text."
        raise ReadingError(message)
    return read_text(text, outlet=given.outlet, source_name=given.file_name)
