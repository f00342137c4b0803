"""About this comparison: what went into it, how its figures are counted, and what it cannot see."""

from __future__ import annotations

import dataclasses
import platform
from collections.abc import Iterable

import streamlit as st

from core.comparison import Comparison
from core.exports.wording import RELATION_SIGNS, synopse_version
from core.links import Relation
from dashboard.language import gettext
from dashboard.parallels.component import show_parallels
from dashboard.parallels.inputs import input_rows
from dashboard.sections.comparing import Compared
from dashboard.sections.heading import show_heading
from dashboard.wording import RELATION_LABELS, RELATION_MEANINGS


def _counting() -> list[str]:
    return [
        gettext(
            "**Reporting** is the lede and the body. Headings and page furniture are counted apart and enter no other "
            "figure."
        ),
        gettext(
            "**Shared** is a reporting sentence that is linked to a sentence of the other report, whatever the "
            "relation. A sentence with several links counts once, under the closest relation."
        ),
        gettext(
            "**Shares** count words. Punctuation does not count. A share is of the words that stand in shared "
            "sentences, which is more than the words that are the same."
        ),
        gettext(
            "**Similarity** runs from 0 (nothing shared) to 100 (the same words). It helps to find links; a "
            "difference in a negation, a figure, a name or a date is reported however high it is."
        ),
    ]


def _limits() -> list[str]:
    return [
        gettext(
            "Synopse compares wording. It does not know what is true, who copied from whom, or why a word was changed."
        ),
        gettext(
            "Two sentences that say the same in quite different words may stay unlinked; two that share many words "
            "may be linked by mistake. The reason stands with every link: choose a row in the text to read it."
        ),
        gettext(
            "Roles are recognized from the text alone. One click in the text sets a wrong one right, and all figures "
            "follow."
        ),
        gettext(
            "“No credit found in the supplied text” is not the same as uncredited: a page may have lost its credit "
            "when it was copied."
        ),
        gettext("Changes are found in German, English and French; in Italian and Spanish only the main kinds."),
    ]


def show_about(compared: Compared) -> None:
    """Draw the view."""
    show_heading(gettext("About this comparison"), compared)
    st.header(gettext("The two reports"), anchor=False)
    rows = input_rows(compared.comparison)
    show_parallels(compared.comparison, rows, {}, key="inputs", signature=f"{compared.signature} inputs")
    st.header(gettext("How the figures are counted"), anchor=False)
    st.markdown(
        gettext(
            "Every figure has a direction: how much of one report is found in the other, never one figure for both."
        )
    )
    st.markdown(_bullets(_counting()))
    st.markdown(
        _bullets(f"{RELATION_SIGNS[each]} **{RELATION_LABELS[each]}**: {RELATION_MEANINGS[each]}" for each in Relation)
    )
    st.header(gettext("What Synopse cannot see"), anchor=False)
    st.markdown(_bullets(_limits()))
    st.header(gettext("Settings and versions"), anchor=False)
    st.markdown(versions(compared.comparison))
    st.markdown(
        gettext(
            "Everything happens on this computer. Texts and corrections are kept in its memory for the tab that read "
            "them, so that a reload loses nothing, and forgotten four hours after the tab was last used, or at once by "
            "“Forget these comparisons” on the Start view. The address of the page names a demo pair, what is chosen "
            "in the view and the sentence in focus, never a text of yours."
        )
    )


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def versions(comparison: Comparison) -> str:
    """Return the settings of a comparison and the versions that made it, in one sentence."""
    settings = dataclasses.asdict(comparison.settings).items()
    chosen = ", ".join(f"`{name} = {str(value).lower() or 'none'}`" for name, value in settings)
    return gettext("Synopse {version} on Python {python}; settings: {settings}.").format(
        version=synopse_version(), python=platform.python_version(), settings=chosen
    )
