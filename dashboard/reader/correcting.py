"""What the reader needs to correct by hand: partners to offer, relations and roles to choose from, and its words."""

from __future__ import annotations

from typing import TypedDict

from core.corrections.candidates import Candidate, candidates_between
from core.report import Report
from dashboard.language import gettext
from dashboard.wording import RELATION_LABELS, ROLE_LABELS, SIGLA


class Offer(TypedDict):
    """A sentence to link with, named like "B7", and how much of both sentences' words it shares, 0 to 100."""

    to: str
    similarity: int


class Choice(TypedDict):
    """A relation or role to choose: its value and its name in the reader's language."""

    value: str
    label: str


class CorrectingData(TypedDict):
    """What stays the same as long as the comparison does.

    Attributes:
        offers: For each sentence, those of the other report that share most with it.
        relations: All relations.
        roles: All roles.
        says: What the component says by itself; names in braces are filled in the browser.
    """

    offers: dict[str, list[Offer]]
    relations: list[Choice]
    roles: list[Choice]
    says: dict[str, str]


class LogState(TypedDict):
    """Where the log of corrections stands.

    Attributes:
        count: How many corrections stand, in words; "" for none.
        undo: What would be taken back, in words; "" for nothing.
        redo: What would be made again, in words; "" for nothing.
        said: What the last wish led to, for screen readers and the line beside the buttons.
        seq: Changes with every new `said`.
    """

    count: str
    undo: str
    redo: str
    said: str
    seq: int


class Wish(TypedDict):
    """What somebody wants put right.

    Attributes:
        action: "link", "merge", "unlink", "free", "split", "relation", "role", "furniture", "report_text", "undo" or
            "redo".
        sentence: The sentence it is about, named like "A12".
        other: The sentence to link or merge it with, "" for other actions.
        left: The left sentences of the link it is about.
        right: The right sentences of that link.
        value: The relation or role that is wanted.
        made: When, in milliseconds: the same wish may be handed over twice and counts once.
    """

    action: str
    sentence: str
    other: str
    left: list[str]
    right: list[str]
    value: str
    made: int


def correcting_data(left: Report, right: Report) -> CorrectingData:
    """Return what the reader of two reports needs to correct."""
    candidates = candidates_between(left, right)
    offers = {
        f"{SIGLA[side]}{position + 1}": [_offer(1 - side, one) for one in found]
        for side, of_side in enumerate((candidates.left, candidates.right))
        for position, found in of_side.items()
    }
    return CorrectingData(
        offers=offers,
        relations=[Choice(value=relation.value, label=label) for relation, label in RELATION_LABELS.items()],
        roles=[Choice(value=role.value, label=label) for role, label in ROLE_LABELS.items()],
        says=correcting_says(),
    )


def correcting_says() -> dict[str, str]:
    """Return what the correcting part of the reader says by itself."""
    return {
        "bar": gettext("Correcting"),
        "correct": gettext("Correct"),
        "undo": gettext("Undo"),
        "redo": gettext("Redo"),
        "undoWhat": gettext("Undo: {what}"),
        "redoWhat": gettext("Redo: {what}"),
        "panel": gettext("Correct {sentence}"),
        "which": gettext("Sentence"),
        "close": gettext("Close"),
        "linkWith": gettext("Link with"),
        "link": gettext("Link"),
        "join": gettext("Join"),
        "joinMeans": gettext("Make one link of both sentences and what they are linked with"),
        "linked": gettext("linked"),
        "shares": gettext("words in common: {similarity} %"),
        "noOffers": gettext("No sentence of {siglum} shares a word with it."),
        "another": gettext("Sentence of {siglum}"),
        "orClick": gettext("or click any sentence of {siglum}"),
        "noSuch": gettext("{siglum} has no sentence {number} that can be linked."),
        "thisLink": gettext("This link"),
        "unlink": gettext("Unlink"),
        "split": gettext("Split into pairs"),
        "free": gettext("Let {sentence} go"),
        "relation": gettext("Relation"),
        "role": gettext("Role"),
        "isFurniture": gettext("Page furniture is not linked. Give it the role of report text first."),
        "keys": gettext("Keys: numbers link, U unlinks, Esc closes"),
        "waiting": gettext("Correcting …"),
        "unanswered": gettext("No answer came, and the correction may be lost. Look whether it shows, and repeat it."),
    }


def _offer(side: int, candidate: Candidate) -> Offer:
    return Offer(to=f"{SIGLA[side]}{candidate.position + 1}", similarity=round(candidate.similarity))
