"""Correcting: wishes from the reader become corrections; the log below it, saved to a file and loaded again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import streamlit as st
from babel.dates import format_datetime, get_timezone

from core.comparison import Comparison
from core.corrections import (
    Correction,
    Corrector,
    Deed,
    History,
    LinkCorrection,
    Place,
    RoleCorrection,
    Step,
    continued,
    corrections_text,
    history_for,
    made,
    read_corrections,
    redone,
    undone,
)
from core.errors import CorrectionError
from core.exports.correction_words import ACTION_NAMES, after, before, what
from core.links import Link, Relation
from core.phrases import phrase
from core.report import Report, Role
from dashboard.language import Wording, capitalized, counted, gettext, interface_locale, said
from dashboard.reader.correcting import LogState, Wish
from dashboard.sections.comparing import Compared
from dashboard.sections.history import NAME, corrector_name, history_of, keep_history, moment
from dashboard.wording import SIGLA

_DEEDS = Wording({Deed.MADE: phrase("made"), Deed.UNDONE: phrase("undone"), Deed.REDONE: phrase("made again")})
_LAST_WISH, _SAID = "last_wish", "correction_said"
_UPLOAD, _LOADED_SAID = "corrections_upload", "corrections_loaded_said"


def fulfill(compared: Compared, wish: Wish) -> bool:
    """Put right what somebody wished in the reader, and say what came of it.

    Args:
        compared: What is on the screen.
        wish: What is wished.

    Returns:
        Whether the wish was new; the same one may be handed over twice.
    """
    if wish["made"] == st.session_state.get(_LAST_WISH):
        return False
    st.session_state[_LAST_WISH] = wish["made"]
    reports = compared.comparison.reports
    history = history_of(reports)
    try:
        changed, message = _wished(compared.comparison, history, wish)
    except CorrectionError as error:
        _say(said(error.args[0]))
    else:
        keep_history(reports, changed)
        _say(message)
    return True


def _wished(comparison: Comparison, history: History, wish: Wish) -> tuple[History, str]:
    """Return the log with the wish fulfilled, and what was done."""
    by, at = corrector_name(), moment()
    if wish["action"] == "undo":
        correction = history.next_to_undo
        message = gettext("Undone: {what}.").format(what=said(what(correction))) if correction else ""
        return undone(history, by=by, at=at), message or gettext("There is nothing to undo.")
    if wish["action"] == "redo":
        correction = history.next_to_redo
        message = gettext("Made again: {what}.").format(what=said(what(correction))) if correction else ""
        return redone(history, by=by, at=at), message or gettext("There is nothing to redo.")
    pair = comparison.pairs[0]
    corrector = Corrector(comparison.reports, pair.links, (pair.left, pair.right), by, at)
    correction = _correction(corrector, history, wish)
    return made(history, correction), _done(correction)


def _correction(corrector: Corrector, history: History, wish: Wish) -> Correction:
    """Make the correction that is wished.

    Raises:
        CorrectionError: If it cannot be made, with the reason.
    """
    here = _place(wish["sentence"])
    ways: dict[str, Callable[[], Correction]] = {
        "link": lambda: corrector.link(here, _place(wish["other"])),
        "merge": lambda: corrector.merge(here, _place(wish["other"])),
        "unlink": lambda: corrector.unlink(_link(corrector.links, wish)),
        "split": lambda: corrector.split(_link(corrector.links, wish)),
        "free": lambda: corrector.free(_link(corrector.links, wish), here),
        "relation": lambda: corrector.relate(_link(corrector.links, wish), Relation(wish["value"])),
        "role": lambda: corrector.give_role(here, Role(wish["value"])),
        "furniture": lambda: corrector.give_role(here, _other_role(history, here, furniture=True)),
        "report_text": lambda: corrector.give_role(here, _other_role(history, here, furniture=False)),
    }
    return ways[wish["action"]]()


def _place(name: str) -> Place:
    """Return the place of a sentence named like "A12".

    Raises:
        CorrectionError: If it is no such name.
    """
    if name[:1] in SIGLA and name[1:].isdecimal():
        return SIGLA.index(name[0]), int(name[1:]) - 1
    message = phrase("There is no such sentence in the reports that are compared now.")
    raise CorrectionError(message)


def _link(links: Sequence[Link], wish: Wish) -> Link:
    """Return the link that a wish is about.

    Raises:
        CorrectionError: If there is none any more.
    """
    sides = tuple(tuple(_place(name)[1] for name in wish[side]) for side in ("left", "right"))
    for link in links:
        if (link.left, link.right) == sides:
            return link
    message = phrase("These sentences are not linked so any more.")
    raise CorrectionError(message)


def _other_role(history: History, place: Place, *, furniture: bool) -> Role:
    """Return the role that makes a sentence furniture or report text: the one it was read with where that fits."""
    for correction in history.standing:
        if isinstance(correction, RoleCorrection) and place == (
            correction.sentence.report,
            correction.sentence.position,
        ):
            if correction.before.is_furniture is furniture:
                return correction.before
            break
    return Role.NOTICE if furniture else Role.BODY


def _done(correction: Correction) -> str:
    """Say what was made of what; a link that was only made or only taken away is named once."""
    if isinstance(correction, LinkCorrection) and not (correction.before and correction.after):
        links = before(correction) if correction.before else after(correction)
        return gettext("{action}: {links}.").format(
            action=capitalized(said(ACTION_NAMES[correction.action])), links=said(links)
        )
    return gettext("{what}: {before} → {after}.").format(
        what=capitalized(said(what(correction))), before=said(before(correction)), after=said(after(correction))
    )


def _say(message: str) -> None:
    number: int = st.session_state.get(_SAID, (0, ""))[0]
    st.session_state[_SAID] = (number + 1, message)


def log_state(compared: Compared) -> LogState:
    """Return where the log of the compared reports stands, as the reader shows it."""
    history = history_of(compared.comparison.reports)
    number, message = st.session_state.get(_SAID, (0, ""))
    undo, redo = history.next_to_undo, history.next_to_redo
    return LogState(
        count=_count(len(history.standing)) if history.standing else "",
        undo=said(what(undo)) if undo else "",
        redo=said(what(redo)) if redo else "",
        said=message,
        seq=number,
    )


def _count(number: int) -> str:
    return counted(number, "{n} correction by hand", "{n} corrections by hand")


def show_corrections(compared: Compared) -> None:
    """Draw the log of corrections, folded away, with what can be done with it as a whole."""
    reports = compared.comparison.reports
    history = history_of(reports)
    title = gettext("Corrections") if not history.standing else _count(len(history.standing))
    # The key keeps it open when its title counts on.
    with st.popover(title, key="corrections_section"):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(
                gettext("Your name, for the log"),
                key=NAME,
                max_chars=80,
                placeholder=gettext("reader"),
                persist_state="session",
                width=260,
            )
            st.download_button(
                gettext("Save the corrections"),
                corrections_text(history, reports),
                "corrections.json",
                "application/json",
                on_click="ignore",
                disabled=not history.steps,
            )
            st.button(
                gettext("Undo all"), on_click=_undo_all, args=(reports,), disabled=not history.standing, type="tertiary"
            )
        st.file_uploader(
            gettext("Load corrections of these two reports"), type="json", key=_UPLOAD, on_change=_load, args=(reports,)
        )
        for line in st.session_state.get(_LOADED_SAID, ()):
            st.text(line)
        if history.steps:
            st.dataframe(_log(history), hide_index=True, width="stretch")
        else:
            st.markdown(
                gettext(
                    "Nothing was corrected yet. Choose a sentence in the text and press **E**, or the button *Correct*."
                )
            )


def show_unfit(comparison: Comparison) -> None:
    """Draw the corrections that were left out since they do not fit the texts, if there are any."""
    if not comparison.unfit:
        return
    message = counted(
        len(comparison.unfit),
        "{n} correction no longer fits these texts and was left out:",
        "{n} corrections no longer fit these texts and were left out:",
    )
    st.warning(message)
    st.dataframe(
        [
            {
                gettext("What"): said(what(one.correction)),
                gettext("From"): said(before(one.correction)),
                gettext("To"): said(after(one.correction)),
                gettext("Why it does not fit"): said(one.reason),
            }
            for one in comparison.unfit
        ],
        hide_index=True,
        width="stretch",
    )


def _log(history: History) -> list[dict[str, str]]:
    """Return the log as a table, the last step first."""
    return [_line(step) for step in reversed(history.steps)]


def _line(step: Step) -> dict[str, str]:
    return {
        gettext("When"): _when(step.at),
        gettext("Who"): step.by or gettext("reader"),
        gettext("Step"): _DEEDS[step.deed],
        gettext("What"): said(what(step.correction)),
        gettext("From"): said(before(step.correction)),
        gettext("To"): said(after(step.correction)),
    }


def _when(at: str) -> str:
    """Return a moment as the reader's clock shows it; what is no moment comes back as it is."""
    try:
        there = datetime.fromisoformat(at)
    except ValueError:
        return at
    zone = get_timezone(st.context.timezone) if st.context.timezone else None
    return format_datetime(there, "short", tzinfo=zone, locale=interface_locale())


def _undo_all(reports: tuple[Report, ...]) -> None:
    history = history_of(reports)
    while history.next_to_undo is not None:
        history = undone(history, by=corrector_name(), at=moment())
    keep_history(reports, history)
    _say(gettext("All corrections are undone."))


def _load(reports: tuple[Report, ...]) -> None:
    """Take over the corrections of a file; those made here stay."""
    uploaded = st.session_state.get(_UPLOAD)
    if uploaded is None:
        return
    history = history_of(reports)
    try:
        loaded, changed = history_for(read_corrections(uploaded.getvalue()), reports)
        both = continued(history, loaded)
    except CorrectionError as error:
        st.session_state[_LOADED_SAID] = (said(error.args[0]),)
        return
    keep_history(reports, both)
    new = len(both.standing) - len(history.standing)
    lines = [counted(max(new, 0), "{n} correction was loaded.", "{n} corrections were loaded.")]
    lines += [
        gettext("The text of report {siglum} is not the one that was corrected; what fits was applied.").format(
            siglum=SIGLA[number]
        )
        for number in changed
    ]
    st.session_state[_LOADED_SAID] = tuple(lines)
    _say(" ".join(lines))
