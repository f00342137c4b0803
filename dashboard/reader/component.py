"""The reader as a Streamlit component: registered once, mounted by the Read view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypedDict

from streamlit.components.v2 import component

from core.comparison import Comparison
from core.exports.wording import RELATION_SIGNS
from core.links import Link, Relation, VariantKind
from dashboard.component_files import component_file, sent
from dashboard.language import gettext, interface_locale
from dashboard.reader.correcting import CorrectingData, LogState, correcting_data
from dashboard.reader.labels import kind_labels, reader_says
from dashboard.reader.pieces import Stretch
from dashboard.reader.rows import Row, rows_of
from dashboard.reader.view import ALONE, View
from dashboard.report_heads import ReportHead, heads_of
from dashboard.wording import RELATION_LABELS, SIGLA, VARIANT_LABELS


class KindCount(TypedDict):
    """A kind of variant or of rows that occurs, with its name, its sign if it has one, and how often."""

    kind: str
    label: str
    sign: str
    count: int


class ReaderData(TypedDict):
    """What the reader draws, as plain JSON. It never holds the focus: each click would send all of it again.

    Attributes:
        signature: Changes when the rows do; the component draws again only then.
        rows: The rows in reading order.
        reports: The two reports' heads.
        kinds: The kinds of variants that occur.
        rowKinds: The relations that occur, and the reports that have rows of their own.
        labels: The names of all kinds of variants, changes and guards.
        says: What the component says by itself; names in braces are filled in the browser.
        correcting: What it needs to correct by hand.
    """

    signature: str
    rows: list[Row]
    reports: list[ReportHead]
    kinds: list[KindCount]
    rowKinds: list[KindCount]
    labels: dict[str, dict[str, str]]
    says: dict[str, str]
    correcting: CorrectingData


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


class Start(TypedDict):
    """How the reader opens: where, what it shows, and where the log of corrections stands."""

    goto: Goto | None
    view: View
    log: LogState


def reader_data(comparison: Comparison, signature: str) -> ReaderData:
    """Put the comparison of two reports into the form that the reader draws."""
    pair = comparison.pairs[0]
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    rows = rows_of(left, right, pair)
    return ReaderData(
        signature=f"{interface_locale()} {signature}",
        rows=rows,
        reports=heads_of(comparison),
        kinds=_kinds(pair.links),
        rowKinds=_row_kinds(pair.links, rows),
        labels=kind_labels(),
        says=reader_says(),
        correcting=correcting_data(left, right),
    )


def _kinds(links: Sequence[Link]) -> list[KindCount]:
    counts = Counter(variant.kind for link in links for variant in link.variants)
    return [
        KindCount(kind=kind.value, label=VARIANT_LABELS[kind], sign="", count=counts[kind])
        for kind in VariantKind
        if counts[kind]
    ]


def _row_kinds(links: Sequence[Link], rows: Sequence[Row]) -> list[KindCount]:
    """Count the links of each relation, and the rows that one report has for itself.

    A link that breaks the order of the reports has a row at either of its places; it counts once.
    """
    related = Counter(link.relation for link in links)
    alone = [Counter(bool(row[side]) for row in rows if row["kind"] == "only")[True] for side in ("left", "right")]
    kinds = [
        KindCount(
            kind=relation.value,
            label=RELATION_LABELS[relation],
            sign=RELATION_SIGNS[relation],
            count=related[relation],
        )
        for relation in Relation
    ]
    kinds += [
        KindCount(kind=name, label=gettext("only in {siglum}").format(siglum=siglum), sign=sign, count=count)
        for name, siglum, sign, count in zip(ALONE, SIGLA, ("◀", "▶"), alone, strict=True)
    ]
    return [kind for kind in kinds if kind["count"]]


_mount = component(
    "synopse.reader",
    css=component_file(
        "reader/elements.css", "reader/search.css", "reader/toolbar.css", "reader/reader.css", "reader/correcting.css"
    ),
    js=component_file(
        "reader/elements.js",
        "reader/toolbar.js",
        "reader/rows.js",
        "reader/highlighting.js",
        "reader/search.js",
        "reader/correcting.js",
        "reader/reader.js",
    ),
)


def show_reader(  # noqa: PLR0913 - one callback for each thing that comes back
    data: ReaderData,
    start: Start,
    *,
    key: str,
    on_focus: Callable[[], None],
    on_view: Callable[[], None],
    on_correction: Callable[[], None],
) -> None:
    """Draw the reader.

    `st.session_state[key]` then holds the sentence in `focus`, the `view` and, while `on_correction` is called, the
    wish in `correction`.
    """
    _mount(
        key=key,
        data=sent({**data, **start}),
        on_focus_change=on_focus,
        on_view_change=on_view,
        on_correction_change=on_correction,
    )
