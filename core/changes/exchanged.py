"""Finds the one who acts and the one it is done to where they change places round one verb."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.view import LinkSide, LinkView
from core.links import GuardKind
from core.phrases import phrase
from core.variants.sides import CONTENT
from core.variants.units import is_date, is_figure

EXCHANGED = phrase("the one who acts and the one it is done to are exchanged")
# So many words stand between a verb and the noun before or behind it: "hat", "die kleine", "against the".
_TO_THE_NOUN = 3


def exchanged_nouns(view: LinkView) -> Iterator[Change]:
    """Find a verb before and behind which the two sides have the same two nouns, the other way round.

    The alignment guards names alone (`core.links.GuardKind`), as it can't know a noun's case. Here both sides must be
    worded alike and in the active. In German, where either noun may come first, an article must not say that neither
    has changed its part: "Den Verein verklagte die Gemeinde", "Die Gemeinde verklagte den Verein".
    """
    left, right = view.left, view.right
    if not left.worded_alike or any(guard.kind is GuardKind.EXCHANGED_ROLES for guard in view.link.guards):
        return
    for verb, partner in enumerate(left.partners):
        if not left.equal[verb] or left.side.weights[verb] < CONTENT or left.side.words[verb].text[0].isupper():
            continue
        here, there = _around(verb, left, view), _around(partner, right, view)
        if not (here and there):
            continue
        crossed = left.partners[here[0]] == there[1] and left.partners[here[1]] == there[0]
        if crossed and _may_have_changed_parts(here, there, view):
            yield view.change(ChangeKind.AGENT, here, there, EXCHANGED, phrase("order of roles"))
            return


def _around(verb: int, side: LinkSide, view: LinkView) -> tuple[int, int] | None:
    """Return the nouns before and behind a verb, small words and adjectives passed over; None in the passive."""
    data, clause = view.lexicon.data, side.clause_of(verb)
    if not data.passives.isdisjoint(side.side.folded[clause.start : clause.stop]):
        return None
    before = _noun(range(verb - 1, max(-1, verb - 1 - _TO_THE_NOUN), -1), side, view, adjectives=False)
    behind = _noun(range(verb + 1, min(len(side.partners), verb + 2 + _TO_THE_NOUN)), side, view, adjectives=True)
    if min(before, behind) < 0 or not all(k in clause and _may_take_part(k, side, view) for k in (before, behind)):
        return None
    return before, behind


def _may_take_part(noun: int, side: LinkSide, view: LinkView) -> bool:
    """Whether a noun may act or have something done to it: it is no day or figure and stands behind no preposition."""
    data = view.lexicon.data
    if is_date(side.side.words[noun], data) or is_figure(side.side.words[noun], data):
        return False
    start = noun
    while start > 0 and side.folded(start - 1) in data.determiners - data.contractions:
        start -= 1
    before = side.folded(start - 1) if start and not side.starts_sentence(start) else ""
    return before in data.personal_objects or not (before in data.prepositions or before in data.contractions)


def _noun(places: range, side: LinkSide, view: LinkView, *, adjectives: bool) -> int:
    """Return the first noun on the way from a verb: outside German the word of content behind an article."""
    german = view.lexicon.data.stemmer == "german"
    seen_article = False
    for k in places:
        word = side.side.words[k]
        if word.is_mark:
            return -1
        if side.side.weights[k] < CONTENT:
            seen_article = seen_article or word.folded in view.lexicon.data.determiners
            continue
        if german and word.text[0].islower():
            if not adjectives:
                return -1
            continue
        if german or not adjectives or seen_article:
            return k
        return -1
    return -1


def _may_have_changed_parts(here: tuple[int, int], there: tuple[int, int], view: LinkView) -> bool:
    """Whether the articles of both nouns leave it open, or say, that they changed their parts."""
    accusatives, nominatives = view.lexicon.data.accusatives, view.lexicon.data.nominatives
    if not accusatives:
        return True
    for k, m in ((here[0], there[1]), (here[1], there[0])):
        one, other = _article(k, view.left), _article(m, view.right)
        if {one, other} & accusatives:
            return bool({one, other} & nominatives)
    return True


def _article(noun: int, side: LinkSide) -> str:
    determiners = side.side.language.determiners
    before = (k for k in range(noun - 1, max(-1, noun - _TO_THE_NOUN), -1))
    return next((side.folded(k) for k in before if side.folded(k) in determiners), "")
