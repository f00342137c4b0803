"""What is kept of a paste, and of lists whose lines are made alike: where lost text is likelier than a page's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence

from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.headings import (
    NO_SUBHEAD,
    PARAGRAPH,
    SHORT_TEXT,
    SHORTEST_SENTENCE,
    is_heading,
    is_of_page,
    is_prose,
)
from core.reading.manuscript import BlockKind
from core.reading.role_model import LONGEST_PASTE, Judgment

# The sweeps below: on all labeled pages, and on 1,608 units of pastes written for this project.
# Lines of a single word. Swept 1, 2, 3: 3 loses two of a report with two; alone, such a line is as often a name.
_FEWEST_SHORT_SUBHEADS = 2
# What speaks against a whole paragraph; a time, an arrow or a bracket in it does not. Paragraphs from 8, 12, 15, 20 or
# 30 words on: the same, and the same if no paragraph is told from a sentence. Kept, since lost report text is worse.
_MARKS_OF_PARAGRAPHS = frozenset({"photo credit", "ends with a picture credit", "address", "only page words"})
# Words of a line like "The results:". Swept 0, 3, 5, 8, 12, 30: the same, since the model keeps most of them.
_LONGEST_LABEL = 8
# Lines made alike. Swept 2, 3, 4, none: 2 and 3 are the same, 4 loses eight lines of results, none twelve.
_FEWEST_ROWS = 2
# Words. Swept 4, 8, 14, 20, 60: 4 loses 13 lines of results, the others are the same.
_LONGEST_ROW = 14
_NAMES = re.compile(r"[^\W\d_]+(?:[ .'’/&]+[^\W\d_]+)*\.?")
_FIGURES = re.compile(r"\d+")
_SIGNS = re.compile(r"[+–—−-]")


def is_paste(judged: Sequence[Judgment]) -> bool:
    """Whether so few blocks are a report with what stands around it, and not a whole page."""
    return len(judged) <= LONGEST_PASTE


def keep_short_texts(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Take a paste of a few blocks for report text where nothing speaks of a page.

    The model has learned from whole pages; a headline and two sentences look like a teaser to it.
    """
    if len(judged) > SHORT_TEXT:
        return
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if position in certain or not facts.words or is_of_page(facts):
            continue
        if facts.ends_sentence or (position == 0 and is_heading(facts)):
            reporting[position] = True


def keep_sentences(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep the full sentences of a paste below its first paragraph that hold no word of furniture."""
    first = next((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)), None)
    if first is None or not is_paste(judged):
        return
    for position in range(first + 1, len(judged)):
        facts = judged[position].facts
        if position in certain or not facts.ends_sentence or len(facts.words) < SHORTEST_SENTENCE:
            continue
        marks = _MARKS_OF_PARAGRAPHS if len(facts.words) >= PARAGRAPH else NO_SUBHEAD
        if not is_of_page(facts, "reader", marks=marks):
            reporting[position] |= bool(facts.kinds.get("function"))


def keep_short_subheads(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep lines of one word between sentences of a paste, where there are several: "Housing", "Energy".

    A single one is as often the name of who took a picture.
    """
    if not is_paste(judged):
        return
    found: list[int] = []
    for position in range(1, len(judged) - 1):
        facts = judged[position].facts
        if position in certain or len(facts.words) != 1 or not is_heading(facts) or is_of_page(facts, "page"):
            continue
        above, below = position - 1, position + 1
        if all(reporting[beside] and is_prose(judged[beside].facts) for beside in (above, below)):
            found.append(position)
    for position in found if len(found) >= _FEWEST_SHORT_SUBHEADS else ():
        reporting[position] = True


def keep_rows(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> set[int]:
    """Keep lines of names and figures made alike below a line of the report: results of elections and games.

    Returns what was kept, with the line that announces it ("The results:").
    """
    kept: set[int] = set()
    rows = [_row_of(judgment.facts) for judgment in judged]
    position = 1
    while position < len(judged):
        end = position
        while end < len(judged) and rows[end] and rows[end] == rows[position] and end not in certain:
            end += 1
        if end - position >= _FEWEST_ROWS:
            above = position - 1
            if _is_label(judged[above].facts) and above and above not in certain:
                above -= 1
            if reporting[above] or reporting[position - 1]:
                kept.update(range(above + 1, end))
        position = max(end, position + 1)
    for position in kept:
        reporting[position] = True
    return kept


def keep_introduced_lists(
    judged: Sequence[Judgment], reporting: list[bool], certain: Container[int], introduced: Collection[int]
) -> set[int]:
    """Keep in a paste what follows the first line below a colon, up to the next sentence of the report."""
    kept: set[int] = set()
    for start in sorted(introduced) if is_paste(judged) else ():
        end = start
        while end < len(judged) and end not in certain and not is_of_page(judged[end].facts):
            if end > start and reporting[end] and judged[end].facts.ends_sentence:
                kept.update(range(start, end))
                break
            end += 1
    for position in kept:
        reporting[position] = True
    return kept


def _is_label(facts: BlockFacts) -> bool:
    return facts.text.endswith(":") and len(facts.words) <= _LONGEST_LABEL


def _row_of(facts: BlockFacts) -> str:
    """Return the shape of a line with names and figures ("Rovers 2, Castleford 1": "a 9, a 9"), or ""."""
    text = facts.text.lstrip("•*–—- ")
    if len(facts.words) > _LONGEST_ROW or (facts.ends_sentence and not text.endswith(")")):
        return ""
    if (
        not text.lstrip("".join(QUOTE_OPENINGS))[:1].isalpha()
        or not any(map(str.isdigit, text))
        or "photo credit" in facts.features
    ):
        return ""
    if any(map(facts.kinds.get, _PAGE_KINDS)):
        return ""
    return _SIGNS.sub("-", _FIGURES.sub("9", _NAMES.sub("a", text)))


_PAGE_KINDS = ("promo", "teaser", "notice", "date", "page", "month")


def clear_below(
    judged: Sequence[Judgment], reporting: list[bool], kinds: Sequence[BlockKind], settled: Container[int]
) -> None:
    """Take nothing below the last paragraph of a paste for a heading: nothing of the report stands below it."""
    if not is_paste(judged):
        return
    last = max((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)), default=len(judged))
    for position in range(last + 1, len(judged)):
        facts = judged[position].facts
        if position in settled or kinds[position] is not BlockKind.UNKNOWN:
            continue
        goes_on = any(
            reporting[below] and judged[below].facts.ends_sentence for below in range(position + 1, len(judged))
        )
        if is_heading(facts) and not goes_on:
            reporting[position] = False
