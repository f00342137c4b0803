"""Why a fact's state is what it is, in a reader's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.facts import Fact, FactKind, FactState, Mention, date_words, figure_words, value_words
from dashboard.language import gettext, listed, said
from dashboard.wording import SIGLA

_DAYS = r"\d{4}-\d\d-\d\d"
_DATE_VALUE = re.compile(rf"{_DAYS}/{_DAYS}|{_DAYS}(?:T[A-Z0-9:]+)?")


def reason_words(fact: Fact) -> str:
    """Return why a fact's state is what it is, its values in a reader's words and those that differ side by side."""
    reason = said(fact.reason)
    if fact.kind is FactKind.DATE:
        reason = _DATE_VALUE.sub(lambda found: date_words(found.group()), reason)
    elif fact.kind is FactKind.FIGURE:
        for value in {mention.value for mention in (*fact.left, *fact.right)}:
            reason = reason.replace(f"both say {value}", f"both say {figure_words(value)}")
            reason = reason.replace(f"{value}: in this", f"{figure_words(value)}: in this")
    if fact.state is FactState.DIFFER and fact.kind in {FactKind.DATE, FactKind.FIGURE}:
        sides = [
            gettext("{words} in {siglum}").format(words=words, siglum=siglum)
            for siglum, mentions in zip(SIGLA, (fact.left, fact.right), strict=True)
            if (words := _values(fact.kind, mentions))
        ]
        return f"{reason}: {', '.join(sides)}" if sides else reason
    return reason


def _values(kind: FactKind, mentions: Sequence[Mention]) -> str:
    return listed(list(dict.fromkeys(said(value_words(kind, mention.value)) for mention in mentions if mention.value)))
