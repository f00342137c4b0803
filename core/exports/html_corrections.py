"""The part of the page that says what a person put right, and what of it does not fit these texts."""

from __future__ import annotations

from collections.abc import Iterable

from core.comparison import Comparison
from core.corrections import Correction
from core.exports.correction_words import after, before, what
from core.exports.html_document import isolated
from core.exports.wording import counted


def corrections_section(comparison: Comparison) -> Iterable[str]:
    """Yield the lines of the section; none where nobody corrected anything."""
    if comparison.corrections:
        number = counted(len(comparison.corrections), "correction was", "corrections were")
        yield f"<section><h2>{number} made by hand</h2>"
        yield "<p>The figures, links and roles on this page are those after them.</p><ul>"
        yield from (f"<li>{_correction(correction)}</li>" for correction in comparison.corrections)
        yield "</ul></section>"
    if comparison.unfit:
        number = counted(len(comparison.unfit), "correction does", "corrections do")
        yield f"<section><h2>{number} not fit these texts</h2><p>They were left out.</p><ul>"
        yield from (f"<li>{_correction(one.correction)}. {isolated(one.reason)}</li>" for one in comparison.unfit)
        yield "</ul></section>"


def _correction(correction: Correction) -> str:
    made = ", ".join(isolated(part) for part in (correction.by, correction.at) if part)
    line = f"{isolated(what(correction))}: {isolated(before(correction))} → {isolated(after(correction))}"
    return f"{line} ({made})" if made else line
