"""What is kept of a paste, and of lists whose lines are made alike: where lost text is likelier than a page's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence

from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.headings import FURNITURE_WORDS, NO_SUBHEAD, is_heading, is_prose
from core.reading.manuscript import BlockKind
from core.reading.role_model import LONGEST_PASTE, Judgment

_SHORT_TEXT = 6  # blocks: a paste of as many is hardly a page
_SHORTEST_SENTENCE = 3  # words
_LONGEST_SHORT_SUBHEAD = 3  # words
_FEWEST_SHORT_SUBHEADS = 2
_PARAGRAPH = 15  # words
# What speaks against a whole paragraph; a time, an arrow or a bracket in it does not.
_MARKS_OF_PARAGRAPHS = frozenset({"photo credit", "ends with a picture credit", "address", "only page words"})
_LONGEST_CONTROL = 8  # words of a sentence like "Find it again under My Account."
_FEWEST_QUESTIONS = 2  # of an interview, besides
_LONGEST_LABEL = 8  # words of a line like "The results:"
_FEWEST_ROWS = 2
_LONGEST_ROW = 14  # words
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
    if len(judged) > _SHORT_TEXT:
        return
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if position in certain or not facts.words or any(facts.kinds.get(kind) for kind in FURNITURE_WORDS):
            continue
        if not NO_SUBHEAD & facts.features.keys() and (facts.ends_sentence or (position == 0 and is_heading(facts))):
            reporting[position] = True


def keep_sentences(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep the full sentences of a paste below its first paragraph that hold no word of furniture."""
    first = next((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)), None)
    if first is None or not is_paste(judged):
        return
    for position in range(first + 1, len(judged)):
        facts = judged[position].facts
        if position in certain or not facts.ends_sentence or len(facts.words) < _SHORTEST_SENTENCE:
            continue
        marks = _MARKS_OF_PARAGRAPHS if len(facts.words) >= _PARAGRAPH else NO_SUBHEAD
        if any(facts.kinds.get(kind) for kind in (*FURNITURE_WORDS, "reader")) or marks & facts.features.keys():
            continue
        reporting[position] |= bool(facts.kinds.get("function"))
    _keep_questions(judged, reporting, certain)


def _keep_questions(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep a question that speaks to somebody among others of the report: an interview's, not the page's."""
    asked = [position for position, judgment in enumerate(judged) if judgment.facts.text.endswith("?")]
    if sum(reporting[position] for position in asked) < _FEWEST_QUESTIONS:
        return
    for position in asked:
        beside = [place for place in (position - 1, position + 1) if 0 <= place < len(judged)]
        is_marked = NO_SUBHEAD & judged[position].facts.features.keys()
        if position not in certain and not is_marked and all(reporting[place] for place in beside):
            reporting[position] = True


def keep_short_subheads(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep lines of a word or two between sentences of a paste, where there are several: "Housing", "Energy".

    A single one is as often the name of who took a picture.
    """
    if not is_paste(judged):
        return
    found: list[int] = []
    for position in range(1, len(judged) - 1):
        facts = judged[position].facts
        if position in certain or not 1 <= len(facts.words) <= _LONGEST_SHORT_SUBHEAD or not is_heading(facts):
            continue
        if any(facts.kinds.get(kind) for kind in (*FURNITURE_WORDS, "page")) or NO_SUBHEAD & facts.features.keys():
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
        while end < len(judged) and end not in certain and not _is_of_page(judged[end].facts):
            if end > start and reporting[end] and judged[end].facts.ends_sentence:
                kept.update(range(start, end))
                break
            end += 1
    for position in kept:
        reporting[position] = True
    return kept


def _is_of_page(facts: BlockFacts) -> bool:
    return any(facts.kinds.get(kind) for kind in FURNITURE_WORDS) or bool(NO_SUBHEAD & facts.features.keys())


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
    """Take nothing below the last paragraph of a paste for a heading: nothing of the report stands below it.

    The same goes for a short sentence with words of the page's buttons, below a line that is furniture.
    """
    if not is_paste(judged):
        return
    last = max((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)), default=len(judged))
    for position in range(last + 1, len(judged)):
        facts = judged[position].facts
        if position in settled or kinds[position] is not BlockKind.UNKNOWN:
            continue
        is_control = facts.kinds.get("page") and len(facts.words) <= _LONGEST_CONTROL and not reporting[position - 1]
        goes_on = any(
            reporting[below] and judged[below].facts.ends_sentence for below in range(position + 1, len(judged))
        )
        if is_control or (is_heading(facts) and not goes_on):
            reporting[position] = False
