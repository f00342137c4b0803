"""Comparisons as cards, in plain JSON: what is opened, and what a reader knows it by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import TypedDict

from babel.dates import format_time

from core.exports.wording import visible
from dashboard.demo import DemoPair
from dashboard.language import gettext, interface_language, ngettext
from dashboard.recent import Recent
from dashboard.wording import outlet_name


class Card(TypedDict):
    """One card.

    Attributes:
        id: What is opened.
        names: What it is called: a title, or the outlets one by one, since their scripts may run either way.
        language: The code of the language of the names, for the browser; "" for the interface's own.
        about: A line on it: language, outlets or time.
        text: What there is to see in it, or "".
        figures: What was found, each with its direction.
    """

    id: str
    names: list[str]
    language: str
    about: str
    text: str
    figures: list[str]


class CardGroup(TypedDict):
    """Cards under a title, with a sentence on them or ""."""

    title: str
    note: str
    cards: list[Card]


def demo_cards(pairs: Sequence[DemoPair], language_names: dict[str, str]) -> CardGroup:
    """Return the demo pairs.

    Args:
        pairs: The demo pairs, in the order in which they are shown.
        language_names: The names of their languages, by code.
    """
    cards = [
        Card(
            id=pair.name,
            names=[pair.title],
            language=pair.language,
            about=" · ".join([language_names[pair.language], *(report.outlet for report in pair.reports)]),
            text="",
            figures=[],
        )
        for pair in pairs
    ]
    return CardGroup(
        title=gettext("Demo pairs"),
        note=gettext("Invented events, written for Synopse. Each opens with one click."),
        cards=cards,
    )


def recent_cards(recent: Sequence[Recent], demo: dict[str, DemoPair], zone: tzinfo) -> CardGroup:
    """Return the comparisons of this session, each named by its outlets.

    Args:
        recent: The comparisons, the latest first.
        demo: The demo pairs by name.
        zone: The reader's time zone.
    """
    cards: list[Card] = []
    for number, one in enumerate(recent):
        outlets = [outlet_name(report.outlet, siglum) for report, siglum in zip(one.reports, "AB", strict=True)]
        time = format_time(one.opened.astimezone(zone), format="short", locale=interface_language())
        kind = gettext("Demo pair") if one.pair in demo else gettext("Your reports")
        cards.append(
            Card(
                id=f"recent-{number}",
                names=outlets,
                language="",
                about=f"{time} · {kind}",
                text=_headline(one),
                figures=figures_of(one),
            )
        )
    return CardGroup(title=gettext("Recent comparisons"), note="", cards=cards)


def figures_of(one: Recent) -> list[str]:
    """Return what a comparison found, each figure with its direction."""
    return [
        gettext("{share} of A in B").format(share=one.left_shared),
        gettext("{share} of B in A").format(share=one.right_shared),
        ngettext("{number} change", "{number} changes", one.changes).format(number=one.changes),
    ]


def _headline(one: Recent) -> str:
    """Return the first headline of either report, or its first words: outlets alone may be the same every day."""
    for report in one.reports:
        for sentence in report.sentences:
            if sentence.role.value == "headline":
                return visible(sentence.text)
    first = one.reports[0].sentences
    return visible(first[0].text) if first else ""
