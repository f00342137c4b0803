"""The part of the page that says what a person put right, and what of it does not fit these texts."""

from __future__ import annotations

from collections.abc import Iterable

from core.comparison import Comparison
from core.corrections import Correction
from core.exports.correction_words import after, before, what
from core.exports.html_document import isolated
from core.exports.wording import Say
from core.phrases import phrase, phrase_of


def corrections_section(comparison: Comparison, say: Say) -> Iterable[str]:
    """Yield the lines of the section; none where nobody corrected anything."""
    if comparison.corrections:
        made = phrase_of(
            len(comparison.corrections), "{n} correction was made by hand", "{n} corrections were made by hand"
        )
        yield f"<section><h2>{say(made)}</h2>"
        yield f"<p>{say(phrase('The figures, links and roles on this page are those after them.'))}</p><ul>"
        yield from (f"<li>{_correction(correction, say)}</li>" for correction in comparison.corrections)
        yield "</ul></section>"
    if comparison.unfit:
        unfit = phrase_of(
            len(comparison.unfit), "{n} correction does not fit these texts", "{n} corrections do not fit these texts"
        )
        yield f"<section><h2>{say(unfit)}</h2><p>{say(phrase('They were left out.'))}</p><ul>"
        yield from (
            f"<li>{_correction(one.correction, say)}. {isolated(say(one.reason))}</li>" for one in comparison.unfit
        )
        yield "</ul></section>"


def _correction(correction: Correction, say: Say) -> str:
    made = ", ".join(isolated(part) for part in (correction.by, correction.at) if part)
    line = (
        f"{isolated(say(what(correction)))}: {isolated(say(before(correction)))} → {isolated(say(after(correction)))}"
    )
    return f"{line} ({made})" if made else line
