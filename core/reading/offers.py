"""Offers and buttons around a report: short lines made of nothing but the words that pages use for them.

"Unlimited digital access." ends like a sentence of the report, and what is pasted with a short report stands among its
sentences. It is told by what it lacks: words for people, who would do something, and any word that is not of offers and
buttons. Subheads and the report's last sentence are made of such words as well, so one line alone is none.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import cache

from core.languages import LANGUAGES, readings_of
from core.phrases import phrase
from core.reading.block_features import BlockFacts
from core.reading.furniture import furniture_role
from core.reading.headings import is_prose
from core.reading.manuscript import BlockKind
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

# Swept at most 6, 8, 10, 14 words on 30 pastes written for this project and on all labeled pages: the same. It is there
# so that no long sentence is taken for one. A single word is as often a subhead.
_SHORTEST, _LONGEST = 2, 8  # words
_PARTS = re.compile(r"['’-]")
_PAGE_LANGUAGE = "en"
_STEM = 5  # letters of a word of offers by which the report speaks of the same: "subscribe", "subscription"


def offers_in(judged: Sequence[Judgment], reporting: Sequence[bool], language: str) -> dict[int, RoleGiven]:
    """Find offers and buttons; where the report speaks of the same, a line may be the report's.

    A line needs another of its kind or a button beside it, or stands above what may be the headline, or
    below the report right below a line of the page.

    Args:
        judged: The blocks of one page in order.
        reporting: For each of them whether it is taken for report text.
        language: The report's language as a code of two letters, or "und".
    """
    found = [position for position, judgment in enumerate(judged) if is_offer(judgment.facts, language)]
    if not found:
        return {}
    offers = set(found)
    said = {
        begun
        for position, judgment in enumerate(judged)
        if reporting[position] and position not in offers and is_prose(judgment.facts)
        for word in _parts(judgment.facts.words)
        for begun in (word, word[:_STEM])
    }
    strong, _ = _known(language)
    start = next((p for p, j in enumerate(judged) if is_prose(j.facts)), 0)
    headline = max((p for p in range(start) if p not in offers and judged[p].facts.words), default=-1)
    last = max((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)), default=len(judged))
    return {
        position: _role_of(judged[position])
        for position in found
        if (
            position < headline
            or _is_beside_another(judged, offers, position)
            or (last + 1 < position and not reporting[position - 1] and not judged[position - 1].facts.ends_sentence)
        )
        and not any(word[:_STEM] in said for word in strong & _parts(judged[position].facts.words))
    }


def _is_beside_another(judged: Sequence[Judgment], offers: Container[int], position: int) -> bool:
    """Whether another offer or a button stands right above or below."""
    beside = [p for p in (position - 1, position + 1) if 0 <= p < len(judged)]
    return any(p in offers or "only page words" in judged[p].facts.features for p in beside)


def _role_of(judgment: Judgment) -> RoleGiven:
    """Name the role by the words that say more than that; a sentence offers something, a line is a button."""
    facts = judgment.facts
    telling = ("promo", "teaser", "notice") if facts.ends_sentence else ("promo", "teaser", "notice", "page")
    if any(facts.kinds.get(kind) for kind in telling):
        return furniture_role(judgment, BlockKind.UNKNOWN, is_near_headline=False)
    role = Role.PROMO if facts.ends_sentence else Role.NOTICE
    return RoleGiven(role, phrase("nothing but words of offers and buttons"))


def is_offer(facts: BlockFacts, language: str) -> bool:
    """Whether all words of a short line are those of offers and buttons."""
    if not _SHORTEST <= len(facts.words) <= _LONGEST or "quotation marks" in facts.features:
        return False
    strong, company = _known(language)
    parts = _parts(facts.words)
    if not parts <= strong | company:
        return False
    return not parts.isdisjoint(strong) or bool(facts.kinds.get("promo") and facts.kinds.get("perhaps reader"))


def _parts(words: Iterable[str]) -> frozenset[str]:
    """Return words cut at apostrophes and hyphens: "connectez-vous" is made of two."""
    return frozenset(part for word in words for part in _PARTS.split(word))


@cache
def _known(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of offers and those beside them; pages in all languages mix in English ones."""
    readings = readings_of(code) + (readings_of(_PAGE_LANGUAGE) if code in LANGUAGES else ())
    strong = frozenset(word for reading in readings for word in reading.offer_words)
    return strong, frozenset(word for reading in readings for word in reading.offer_company)
