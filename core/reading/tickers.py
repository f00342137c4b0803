"""Tickers: entries in short sentences, each with its time in front or on the line above.

The newest and the oldest entry are often a few words ("The polls have closed."), stand where a page has its headline,
lede or closing lines, and look like them to the role model. Several times in a row say what they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence
from functools import cache
from itertools import pairwise

from core.languages import readings_of
from core.languages.word_lists import any_of
from core.phrases import phrase
from core.reading.block_features import BlockFacts
from core.reading.headings import FURNITURE_WORDS, NO_SUBHEAD, SHORTEST_REPORT, is_prose
from core.reading.role_model import LONGEST_PASTE, Judgment, RoleGiven
from core.report import Role

# Entries. Swept 2, 3, 4 on 44 pastes written for it: 4 loses eight entries of 282 units, 2 and 3 are the same. Kept at
# 3, since a page tells when it was published and when it was brought up to date.
_FEWEST = 3
# Words. Swept 1, 2, 3, 5: 5 loses two entries, the others are the same. One word is as often what a button says.
_SHORTEST_ENTRY = 2
_LONGEST_ENTRY = 12  # blocks below a time. Swept 4, 12, 40: the same.
_LONGEST_TITLE = 14  # words. Swept 4, 8, 14, 30: the same.
# Words of promos and teasers in an entry: an offer may be the employers'. Swept 0, 1, 2, 9: 0 loses an entry and
# with it the ticker, the others are the same.
_MOST_WORDS = 1
_REPORT = 2  # paragraphs above, with more words than the entries: one is as often what a ticker is introduced with
_MARKS = NO_SUBHEAD - {"time of day", "duration", "numeric date", "begins with a mark", "ends with a bracket"}
_WORDS = tuple(kind for kind in FURNITURE_WORDS if kind != "date")
_ENTRY = RoleGiven(Role.BODY, phrase("an entry of a ticker, with its time"))
_TITLE = RoleGiven(Role.SUBHEAD, phrase("the title of a ticker's entry, below its time"))


def keep_ticker(
    judged: Sequence[Judgment], reporting: list[bool], certain: Container[int], language: str
) -> dict[int, RoleGiven]:
    """Keep the entries of a ticker and their titles, and return them with their roles.

    Nothing is kept of fewer than three, or where a report stands above them: the comments below an article, the list
    of what is read most and that of prices have times or look like it.

    Args:
        judged: The blocks of one page in order.
        reporting: For each of them whether it is taken for report text.
        certain: The blocks that are furniture whatever stands around them.
        language: The report's language as a code of two letters, or "und".
    """
    times = {
        position: match.end() < len(judgment.facts.text)
        for position, judgment in enumerate(judged)
        if (match := _time(language).match(judgment.facts.text)) is not None
    }
    found: dict[int, RoleGiven] = {}
    entries = 0
    for position, below in pairwise((*times, len(judged))):
        entry = position
        if not times[position]:
            entry = position + 2 if _is_title(judged, position + 1, certain) else position + 1
        if entry >= len(judged) or entry in certain or not _is_entry(judged[entry].facts):
            continue
        entries += 1
        found |= dict.fromkeys(range(position + 1, entry), _TITLE)
        # What stands below the last entry may be the page's.
        end = below if below < len(judged) and below - entry <= _LONGEST_ENTRY else entry + 1
        found |= {p: _ENTRY for p in range(entry, end) if p not in certain and _is_entry(judged[p].facts)}
    if entries < _FEWEST or _is_below_report(judged, reporting, found):
        return {}
    for position in found:
        reporting[position] = True
    return found


def _is_below_report(judged: Sequence[Judgment], reporting: Sequence[bool], found: Collection[int]) -> bool:
    """Whether a report stands above the entries; in a paste, one that is more than a ticker's introduction."""
    above = [judged[p].facts for p in range(min(found)) if reporting[p] and is_prose(judged[p].facts)]
    told = sum(len(facts.words) for facts in above)
    if len(judged) > LONGEST_PASTE:
        return told >= SHORTEST_REPORT
    return len(above) >= _REPORT and told > sum(len(judged[position].facts.words) for position in found)


def _is_entry(facts: BlockFacts) -> bool:
    return _ends_sentence(facts) and len(facts.words) >= _SHORTEST_ENTRY and _is_of_report(facts, _MOST_WORDS)


def _ends_sentence(facts: BlockFacts) -> bool:
    """Whether the block ends like a sentence, perhaps between the marks of a ticker: "+++ 14.20: … +++"."""
    return facts.ends_sentence or facts.text.rstrip("+ ").endswith((".", "!", "?", "…"))


def _is_title(judged: Sequence[Judgment], position: int, certain: Container[int]) -> bool:
    if position >= len(judged) or position in certain:
        return False
    facts = judged[position].facts
    return not facts.ends_sentence and 1 < len(facts.words) <= _LONGEST_TITLE and _is_of_report(facts, 0)


def _is_of_report(facts: BlockFacts, most: int) -> bool:
    """Whether no form of a page's line and at most so many of its words are found in the block."""
    return sum(facts.kinds.get(kind, 0) for kind in _WORDS) <= most and not _MARKS & facts.features.keys()


@cache
def _time(code: str) -> re.Pattern[str]:
    """Match a time of day at the start of a block, perhaps behind a day, with the mark behind it."""
    readings = readings_of(code)
    clock = any_of(word for reading in readings for word in reading.clock_words)
    days = any_of(name for reading in readings for names in reading.weekdays for name in names)
    months = any_of(name for reading in readings for names in reading.months for name in names)
    day = rf"(?:(?:{days})\.?,? )?(?:\d{{1,2}}\.? ?(?:{months}|\d{{1,2}}\.)(?: ?\d{{4}})?[,:]? )?"
    time = rf"(?:(?:{clock}) )?\d{{1,2}}(?:[:.]\d\d| ?h ?\d\d|(?= ?(?:{clock})\b))(?: ?(?:{clock})\b\.?)?"
    return re.compile(rf"(?:\+\++ ?)?[(\[*]*{day}{time}[)\]*]*(?: ?[:–—|.-])?(?:\s+|$)", re.IGNORECASE)
