"""Lede and subheads: what stands above and between the paragraphs of a report."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence
from itertools import pairwise

from core.phrases import phrase
from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.manuscript import BlockKind
from core.reading.role_model import Judgment

_LONGEST_HEADING = 20  # words: a line without a final mark that is longer is no subhead but a cut-off sentence
_LONGEST_QUOTED_HEADING = 12  # words
# A heading that quotes somebody has no period inside the marks, and is short where it asks or cries out.
_QUOTED_SENTENCE = re.compile(r"\w ?(?P<mark>[.!?])[\"”“»«›‹’' ]+$")
_LONGEST_QUOTED_CRY = 7  # words
_LONGEST_SUBHEAD = 14  # words
_LONGEST_HEADLINE = 30  # words
# On pages not seen in training each of these three costs at most .0007 of furniture_pages F1 and gains up to .0018 of
# furniture_segments F1, wherever it is set below .3: kept low, since report text that is lost is the worst error.
_LEAST_BEHIND_BOX = 0.15  # chance that a paragraph behind a box of links must have at least
_LEAST_LAST = 0.05  # chance that a sentence behind the last paragraph must have at least
_LEAST_LEDE = 0.15  # chance that a line below the headline must have at least to be taken for the lede
_LEAST_BELOW_BOX = 0.2  # chance that a line below a box and above a paragraph must have at least
# A page with less running text has lost its report. Swept 20, 40, 60, 100 on unseen pages: furniture_segments F1 .877,
# .876, .878, .879 against .869 without, furniture_pages .881 throughout; agencies' items have more.
SHORTEST_REPORT = 60  # words
# Swept .02, .05, .1: .880, .878, .877. Kept at .05: what is found so late should not be the page's menus.
_LEAST_LOST = 0.05  # chance that a block of a lost report must have at least
_LOST_REACH = 5  # blocks around what was found
_LONGEST_BOX = 3  # blocks
# Words of a full sentence at least. Swept 1, 2, 3, 5, 8 on all labeled pages and 1,608 units of pastes written for this
# project: the same for pastes. Fewer say as often what a button does ("Sign in.").
SHORTEST_SENTENCE = 3
PARAGRAPH = 15  # words from which a block is a paragraph
PROSE = 8  # words from which a sentence is running text
# Blocks: a paste of as many is hardly a page. Swept 3, 6, 10, 20 on the same pastes: 3 keeps one line of an agency less
# and loses two subheads of published reports cut short; 10 and 20 keep six and eight lines of furniture more, and cost
# wire_pairs .001 of role F1.
SHORT_TEXT = 6
_LONGEST_LEDE = 75  # words
_LONGEST_LEDE_SENTENCE = 30  # words, where a lede is cut into several units

# Lines in a row. Swept 1, 2, 3, 4 on pages not seen in training: furniture_pages F1 -.0033, -.0016, -.0005, .0000,
# furniture_segments +.0079, +.0062, +.0062, +.0062: one to three lines are oftener captions and the tags of the page.
_SHORTEST_INTERLUDE = 4
_PAGE_WORDS = ("promo", "teaser", "notice", "photo", "date", "opens with byline", "perhaps reader", "page", "section")
_PAGE_MARKS = frozenset(
    {"photo credit", "ends with a picture credit", "names a picture agency", "says what a picture shows", "menu marks",
     "address", "only page words", "duration", "mostly digits"}
)  # fmt: skip

FURNITURE_WORDS = ("promo", "teaser", "notice", "photo", "date")
NO_SUBHEAD = frozenset(
    {"photo credit", "ends with a picture credit", "duration", "time of day", "numeric date", "menu marks", "address",
     "begins with a mark", "only page words", "opens with byline words", "ends with a bracket"}
)  # fmt: skip


def is_prose(facts: BlockFacts) -> bool:
    """Whether the block reads like running text and not like a line of its own."""
    return facts.ends_sentence and len(facts.words) >= PROSE


def is_of_page(facts: BlockFacts, *more: str, marks: Collection[str] = NO_SUBHEAD) -> bool:
    """Whether the block holds a word of furniture, or the form of a line of the page.

    Args:
        facts: The block and what was observed about it.
        more: Kinds of words that count besides those of furniture.
        marks: The observations of form that count.
    """
    return any(facts.kinds.get(kind) for kind in (*FURNITURE_WORDS, *more)) or not facts.features.keys().isdisjoint(
        marks
    )


def is_heading(facts: BlockFacts) -> bool:
    """Whether the block has the form of a heading: short and without a period."""
    if len(facts.words) > _LONGEST_HEADING or facts.text.endswith((".", ":", ",", ";")):
        return False
    quoted = _QUOTED_SENTENCE.search(facts.text)
    if quoted and (quoted.group("mark") == "." or len(facts.words) > _LONGEST_QUOTED_CRY):
        return False
    if facts.text.lstrip().startswith(QUOTE_OPENINGS) and len(facts.words) > _LONGEST_QUOTED_HEADING:
        return False
    return not facts.ends_sentence or facts.text.endswith(("?", "!")) or facts.text[-1:] in '"“”«»'


def keep_subheads(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep a single line between two paragraphs of the report, unless its words speak of furniture.

    On furniture_pages 127 of 134 lines of this form are report text; the model alone loses one in ten of them.
    """
    for position in range(1, len(judged) - 1):
        if reporting[position] or position in certain or not _could_be_subhead(judged[position].facts):
            continue
        if not _is_paragraph(judged, reporting, position + 1):
            continue
        is_between = _is_paragraph(judged, reporting, position - 1)
        if is_between or _is_subhead_below_box(judged, reporting, position):
            reporting[position] = True


def _is_paragraph(judged: Sequence[Judgment], reporting: Sequence[bool], position: int) -> bool:
    return reporting[position] and len(judged[position].facts.words) >= PARAGRAPH


def _is_subhead_below_box(judged: Sequence[Judgment], reporting: Sequence[bool], position: int) -> bool:
    """Whether something else stands between the line and the paragraph above, and the line speaks of the report."""
    judgment = judged[position]
    if judgment.chance < _LEAST_BELOW_BOX or not judgment.facts.features.get("words of the report"):
        return False
    return any(
        _is_paragraph(judged, reporting, above) for above in range(max(0, position - _LONGEST_BOX - 1), position)
    )


def keep_some_report(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Take the likeliest running text of a page where hardly any was found: a page that is read holds a report.

    Where some was found, only what stands near it is taken.
    """
    found = [position for position, is_report in enumerate(reporting) if is_report]
    prose = sum(len(judged[p].facts.words) for p in found if is_prose(judged[p].facts))
    if len(judged) <= SHORT_TEXT or prose >= SHORTEST_REPORT:
        return
    near = {position + offset for position in found for offset in range(-_LOST_REACH, _LOST_REACH + 1)}
    for position, judgment in enumerate(judged):
        if (not found or position in near) and position not in certain and judgment.chance >= _LEAST_LOST:
            facts = judgment.facts
            is_running = is_prose(facts) or len(facts.words) >= PARAGRAPH
            reporting[position] |= is_running and "just below teaser words" not in facts.features


def keep_interludes(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> set[int]:
    """Keep lists, tables and verses: several lines between two sentences of the report without a word of furniture.

    A box of links as long says somewhere what it is. Returns what was kept.
    """
    kept: set[int] = set()
    found = [position for position, is_report in enumerate(reporting) if is_report]
    for above, below in pairwise(found):
        between = range(above + 1, below)
        facts, next_one = judged[above].facts, judged[below].facts
        if len(between) < _SHORTEST_INTERLUDE or len(facts.words) < PROSE or not is_prose(next_one):
            continue
        if not any(position in certain or _speaks_of_page(judged[position].facts) for position in between):
            kept.update(between)
    for position in kept:
        reporting[position] = True
    return kept


def _speaks_of_page(facts: BlockFacts) -> bool:
    return (
        not facts.words
        or any(facts.kinds.get(kind) for kind in _PAGE_WORDS)
        or bool(_PAGE_MARKS & facts.features.keys())
    )


def keep_paragraphs(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep a paragraph inside the report that holds no word of furniture, however little it shares with the rest."""
    kept = list(reporting)
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if reporting[position] or position in certain or not facts.ends_sentence or len(facts.words) < PARAGRAPH:
            continue
        above, below = reporting[max(0, position - 2) : position], reporting[position + 1 : position + 3]
        kept[position] = any(above) and any(below) and not is_of_page(facts)
    reporting[:] = kept


def _could_be_subhead(facts: BlockFacts) -> bool:
    if not 2 <= len(facts.words) <= _LONGEST_SUBHEAD or (facts.ends_sentence and not facts.text.endswith(("?", "!"))):
        return False
    if facts.text.endswith((":", ",", "...", "…")):
        return False
    return not is_of_page(facts)


def keep_lede(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int], headline: int | None) -> None:
    """Keep what stands in sentences directly below the headline: the lede, however short."""
    if headline is None or headline + 1 >= len(judged) or headline + 1 in certain:
        return
    facts = judged[headline + 1].facts
    blocked = NO_SUBHEAD - {"numeric date", "time of day"}
    if _is_line_of_words(facts) and judged[headline + 1].chance >= _LEAST_LEDE:
        reporting[headline + 1] = True
    if is_prose(facts) and not (blocked & facts.features.keys()) and "opens with teaser words" not in facts.features:
        reporting[headline + 1] = True


def _is_line_of_words(facts: BlockFacts) -> bool:
    """Whether the block is a line that states something, without a final mark: ledes are often set so."""
    if not PROSE <= len(facts.words) <= _LONGEST_HEADLINE or facts.ends_sentence or facts.kinds.get("function", 0) < 2:
        return False
    return not is_of_page(facts) and "no word of the report" not in facts.features


def keep_end(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> None:
    """Keep what the report ends with: paragraphs behind a box of links, and a short sentence on a line of its own.

    Nothing that holds a word of furniture is kept, and nothing that the model is nearly sure of.
    """
    last = max((p for p, is_report in enumerate(reporting) if is_report and is_prose(judged[p].facts)), default=None)
    if last is None:
        return
    for position in range(last + 1, len(judged)):
        facts, chance = judged[position].facts, judged[position].chance
        if position - last > _LONGEST_BOX:
            return
        if position in certain or not _could_be_last(facts):
            continue
        follows = position - last == 1
        if (follows and chance >= _LEAST_LAST) or (len(facts.words) >= PARAGRAPH and chance >= _LEAST_BEHIND_BOX):
            reporting[position] = True
            last = position


def _could_be_last(facts: BlockFacts) -> bool:
    """Whether the block is a full sentence with nothing of furniture in it."""
    if is_of_page(facts, "perhaps reader"):
        return False
    return facts.ends_sentence and len(facts.words) >= SHORTEST_SENTENCE and facts.kinds.get("function", 0) > 0


def lede_of(
    judged: Sequence[Judgment], reporting: Sequence[bool], kinds: Sequence[BlockKind], headline: int | None
) -> dict[int, str]:
    """Find the lede, what stands between the headline and the body and sums it up, with the reason.

    A lede says what the body says again, or is set off from it: by the markup, or by a caption, a byline or the time
    of publication right below it.
    """
    marked = [position for position, kind in enumerate(kinds) if kind is BlockKind.SUMMARY and reporting[position]]
    if marked:
        return dict.fromkeys(marked, phrase("marked as the summary of the report"))
    start = 0 if headline is None else headline + 1
    prose = [p for p in range(start, len(judged)) if reporting[p] and is_prose(judged[p].facts)]
    for count, position in enumerate(prose[:3]):
        facts, following = judged[position].facts, prose[count + 1 : count + 2]
        if not following or len(facts.words) > _LONGEST_LEDE:
            break
        between = [p for p in range(position + 1, following[0]) if not reporting[p]]
        if count == 0 and between:
            return {position: phrase("sums up the report and is set off from it")}
        if count == 0 and headline is not None and judged[position + 1].facts.text.endswith("?"):
            return {position: phrase("stands above the first question")}
        summary = [judged[p].facts for p in prose[: count + 1]]
        if count and any(len(block.words) > _LONGEST_LEDE_SENTENCE for block in summary):
            break
        if _starts_over(summary, judged[following[0]].facts):
            return dict.fromkeys(prose[: count + 1], phrase("sums up what the report then tells"))
    return {}


def _starts_over(lede: Sequence[BlockFacts], body: BlockFacts) -> bool:
    """Whether the body's first paragraph takes up the words of the lede instead of going on."""
    said = {word[:8] for facts in lede for word in facts.words if len(word) >= 5}
    again = {word[:8] for word in body.words if len(word) >= 5}
    return len(said & again) >= 3 and len(said & again) >= 0.3 * min(len(said), len(again))
