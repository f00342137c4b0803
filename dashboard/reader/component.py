"""The reader as a Streamlit component: registered once, mounted by the Read view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypedDict

from streamlit.components.v2 import component

from core.comparison import Comparison
from core.links import Link, VariantKind
from dashboard.component_files import component_file
from dashboard.language import interface_locale
from dashboard.reader.labels import kind_labels, reader_says
from dashboard.reader.pieces import Stretch
from dashboard.reader.rows import Row, rows_of
from dashboard.report_heads import ReportHead, heads_of
from dashboard.wording import VARIANT_LABELS


class KindCount(TypedDict):
    """A kind of variant that occurs, with its name and how often."""

    kind: str
    label: str
    count: int


class ReaderData(TypedDict):
    """What the reader draws, as plain JSON. It never holds the focus: each click would send all of it again.

    Attributes:
        signature: Changes when the rows do; the component draws again only then.
        rows: The rows in reading order.
        reports: The two reports' heads.
        kinds: The kinds of variants that occur.
        labels: The names of all kinds of variants, changes and guards.
        says: What the component says by itself; names in braces are filled in the browser.
    """

    signature: str
    rows: list[Row]
    reports: list[ReportHead]
    kinds: list[KindCount]
    labels: dict[str, dict[str, str]]
    says: dict[str, str]


class Goto(TypedDict):
    """A command to show a sentence; the component follows each number once.

    Attributes:
        seq: The number of the command.
        to: The sentence, named like "A12".
        stretches: Words to highlight, wherever they stand; none for the sentence alone.
    """

    seq: int
    to: str
    stretches: list[Stretch]


class View(TypedDict):
    """What the reader shows: kinds of variants switched off, page furniture, only rows that differ."""

    off: list[str]
    furniture: bool
    differences: bool


class Start(TypedDict):
    """How the reader opens: where, and what it shows."""

    goto: Goto | None
    view: View


def reader_data(comparison: Comparison, signature: str) -> ReaderData:
    """Put the comparison of two reports into the form that the reader draws."""
    pair = comparison.pairs[0]
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    return ReaderData(
        signature=f"{interface_locale()} {signature}",
        rows=rows_of(left, right, pair),
        reports=heads_of(comparison),
        kinds=_kinds(pair.links),
        labels=kind_labels(),
        says=reader_says(),
    )


def _kinds(links: Sequence[Link]) -> list[KindCount]:
    counts = Counter(variant.kind for link in links for variant in link.variants)
    return [
        KindCount(kind=kind.value, label=VARIANT_LABELS[kind], count=counts[kind])
        for kind in VariantKind
        if counts[kind]
    ]


_mount = component(
    "synopse.reader",
    css=component_file("reader/elements.css", "reader/toolbar.css", "reader/reader.css"),
    js=component_file(
        "reader/elements.js", "reader/toolbar.js", "reader/rows.js", "reader/highlighting.js", "reader/reader.js"
    ),
)


class RoleWish(TypedDict):
    """A click that calls a role wrong.

    Attributes:
        sentence: The sentence, named like "A12".
        furniture: Whether it is to be page furniture; otherwise report text.
        made: When it was clicked, in milliseconds: the same wish may be handed over twice and counts once.
    """

    sentence: str
    furniture: bool
    made: int


def show_reader(
    data: ReaderData, start: Start, *, key: str, on_focus: Callable[[], None], on_view: Callable[[], None]
) -> RoleWish | None:
    """Draw the reader; `st.session_state[key]` then holds the sentence in `focus` and the `view`.

    Returns:
        The wish that was just made, if any.
    """
    return _mount(
        key=key,
        data={**data, **start},
        on_focus_change=on_focus,
        on_view_change=on_view,
        on_role_change=_run_again,
    ).role


def _run_again() -> None:
    """Do nothing more: a trigger runs the view again, which then reads it."""
