"""Why a fact's state is what it is, in a reader's words."""

from __future__ import annotations

from collections.abc import Sequence

from core.facts import Fact, FactKind, FactState, Mention, value_words
from dashboard.language import gettext, listed, said
from dashboard.wording import SIGLA


def reason_words(fact: Fact) -> str:
    """Return why a fact's state is what it is, its values in a reader's words and those that differ side by side."""
    reason = said(fact.reason)
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
