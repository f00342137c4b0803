"""The headline: which line above the report names its subject."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from core.reading.block_context import NO_HEADLINE, is_date_or_byline, region_of
from core.reading.block_features import BlockFacts
from core.reading.headings import PROSE, is_heading
from core.reading.manuscript import BlockKind
from core.reading.role_model import LONGEST_PASTE, Judgment

_LONGEST_HEADLINE = 30  # words
_LONG_HEADLINE = 20  # words: what is longer is oftener the lede or a caption
_SHORTEST_TITLE = 5  # words: kickers above a headline are shorter
_REACH = 40  # blocks above the body in which the headline is looked for
_BESIDE = 4  # blocks below a headline among which the byline or the time of publication stands
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_KICKER_REACH = 3  # blocks above the body among which a line that looks like no headline is one
_LEAST_CHANCE = 0.1  # of report text, that a headline must have at least
# Score of a headline in a paste whose chance is less: above a byline and of some length, say. Swept .5, .65, .8, 1.2 on
# 998 units of 138 pastes written for this project, right: 987, 987, 986, 982.
_LEAST_SCORE = 0.65
_SURE = 0.5  # chance of report text
_LONGEST_TIME = 4  # words of the line with the time above an entry of a ticker. Swept 3, 4, 6 on pastes: the same.
_LONGEST_QUESTION = 20  # words: a question or exclamation that is shorter may be a headline


def headline_of(
    judged: Sequence[Judgment], reporting: Sequence[bool], kinds: Sequence[BlockKind], lists: Container[int] = ()
) -> int | None:
    """Return the position of the headline, or None where the text begins without one.

    Where a headline stands there twice, the first counts. Lines of `lists` are none.
    """
    titles = [position for position, kind in enumerate(kinds) if kind is BlockKind.TITLE]
    if titles:
        return titles[0]
    start, end = body_of(judged, reporting)
    if start is None:
        lines = (p for p, j in enumerate(judged) if reporting[p] and p not in lists and not j.facts.ends_sentence)
        return next(lines, None)
    said = Counter(word for p in range(start, end + 1) if judged[p].chance > _SURE for word in judged[p].facts.topic)
    keys = Counter(judgment.facts.key for judgment in judged)
    scored = [
        (_score(judged, position, start, said) + _REPEATED * (keys[judged[position].facts.key] > 1), -position)
        for position in range(max(0, start - _REACH), start)
        if position not in lists and _could_be_headline(judged[position].facts)
    ]
    least = _LEAST_SCORE if len(judged) <= LONGEST_PASTE else float("inf")
    candidates = [(score, at) for score, at in scored if judged[-at].chance >= _LEAST_CHANCE or score >= least]
    if not candidates:
        return _first_heading(judged, reporting, start, lists)
    best = -max(candidates)[1]
    if any(-place == best - 1 for _, place in candidates) and _could_be_title(judged[best - 1]):
        best -= 1
    return next(p for p in range(start) if judged[p].facts.key == judged[best].facts.key)


def _first_heading(
    judged: Sequence[Judgment], reporting: Sequence[bool], start: int, lists: Container[int]
) -> int | None:
    """Return the line of the report above its body, where none looks like a headline: all capitals, say."""
    lines = [
        position
        for position in range(max(0, start - _KICKER_REACH), start)
        if reporting[position] and position not in lists and is_heading(judged[position].facts)
    ]
    if lines:
        return max(lines, key=lambda position: len(judged[position].facts.words))
    # A ticker has no paragraph below its headline but the time of its first entry.
    above_ticker = len(judged) > 1 and _gives_time(judged[1].facts)
    return 0 if above_ticker and is_heading(judged[0].facts) else None


def _gives_time(facts: BlockFacts) -> bool:
    """Whether the block is a line with a time and hardly more, as stands above an entry of a ticker."""
    return len(facts.words) <= _LONGEST_TIME and any(word[0].isdigit() for word in facts.words)


def _could_be_title(judgment: Judgment) -> bool:
    """Whether the line, right above another one, is the headline and that one its lede; a kicker is shorter."""
    facts = judgment.facts
    return len(facts.words) >= _SHORTEST_TITLE and not facts.ends_sentence and judgment.chance > _SURE


def body_of(judged: Sequence[Judgment], reporting: Sequence[bool]) -> tuple[int | None, int]:
    """Return where the report's running text begins and ends: the stretch of the page with the most of it."""
    weights = [judgment.chance * min(len(judgment.facts.words), 80) for judgment in judged]
    first, last = region_of(weights)
    for position in range(first, last + 1):
        if reporting[position] and _is_running_text(judged[position].facts):
            return position, last
    return None, last


def _is_running_text(facts: BlockFacts) -> bool:
    if not (facts.ends_sentence or facts.text.endswith(":")) or len(facts.words) < PROSE:
        return False
    return not facts.text.endswith(("?", "!")) or len(facts.words) >= _LONGEST_QUESTION


def _could_be_headline(facts: BlockFacts) -> bool:
    if not 2 <= len(facts.words) <= _LONGEST_HEADLINE or facts.text.endswith((".", ":", ",")):
        return False
    if facts.text.endswith("?") and _NUMBERED.match(facts.text):
        return False  # the first question of several
    return not any(name in facts.features for name in NO_HEADLINE) and not is_date_or_byline(facts)


# What speaks for a headline, each on the scale of the model's chance. Set by hand on furniture_pages and swept one by
# one from nothing to the double: the line chosen is the page's title on 74 of 100 pages not seen in training, and no
# change of one of them gains more than one page. Where it is another, it is mostly the second of two headlines.
_SHARED = 0.6  # words of the body, by the root of the line's words
_ABOVE_BYLINE = 0.5  # a byline or the time of publication stands below
_ABOVE_LEDE = 0.4  # a sentence of the report stands below
_LONG_ENOUGH = (4, 6)  # words
_LONG_ENOUGH_EACH = 0.3
_REPEATED = 0.3
_DISTANCE = 0.02  # for each block between the line and the body
_FURNITURE = 0.5  # holds words of furniture
_TOO_LONG = 0.5


def _score(judged: Sequence[Judgment], position: int, start: int, said: Counter[str]) -> float:
    judgment = judged[position]
    facts, below = judgment.facts, judged[position + 1 : position + 1 + _BESIDE]
    shared = sum(1 for word in facts.topic if said[word])
    score = judgment.chance + _SHARED * shared / max(len(facts.topic), 1) ** 0.5 - _DISTANCE * (start - position)
    score += _LONG_ENOUGH_EACH * sum(len(facts.words) >= least for least in _LONG_ENOUGH)
    score += _ABOVE_BYLINE * any(is_date_or_byline(line.facts) for line in below)
    score += _ABOVE_LEDE * any(line.chance > _SURE and len(line.facts.words) >= PROSE for line in below[:2])
    score -= _FURNITURE * any(facts.kinds.get(kind) for kind in ("teaser", "promo", "notice"))
    return score - _TOO_LONG * (len(facts.words) > _LONG_HEADLINE)
