"""The role of each block on its page, with a reason in a few words.

Two steps: the role model says whether a block is report text or furniture; then rules name the role within either
side. What the markup of a source says beforehand (a heading, a caption) goes before the model, what is certain by
form alone (a line that is nothing but an agency, a sentence that stands there a second time) goes before both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence

from core.phrases import phrase
from core.reading.agency_lines import is_agency_line
from core.reading.arrow_lines import arrow_items
from core.reading.block_context import is_date_or_byline
from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.certain_furniture import certain_furniture
from core.reading.furniture import furniture_role
from core.reading.headings import (
    is_heading,
    is_prose,
    keep_end,
    keep_interludes,
    keep_lede,
    keep_paragraphs,
    keep_some_report,
    keep_subheads,
    lede_of,
)
from core.reading.headline import headline_of
from core.reading.interviews import keep_interview
from core.reading.language_detection import detect_language
from core.reading.manuscript import BlockKind
from core.reading.pastes import (
    clear_below,
    is_paste,
    keep_introduced_lists,
    keep_rows,
    keep_sentences,
    keep_short_subheads,
    keep_short_texts,
)
from core.reading.pull_quotes import repetitions
from core.reading.report_end import is_person, report_end
from core.reading.role_model import Judgment, RoleGiven, judge
from core.reading.tickers import keep_ticker
from core.report import Role

# From this chance on, a block is taken for report text. Swept .45, .5, .55 on pages not seen in training, with the
# rules: furniture_pages F1 .882, .882, .885; furniture_segments .874, .871, .870; wire_pairs .997, .997, .994.
REPORT_TEXT = 0.5
# In a paste. Swept .4, .45, .5 on 998 units of pastes written for this project, right: 986, 988, 987. With the weights
# of pastes alone, cuts out of pages not seen in training had F1 .9654 at .5, .9657 at .4, .9660 at .3, .9659 at .2, and
# wire_pairs .998, .998, .996, .995.
REPORT_TEXT_IN_PASTE = 0.45

_KINDS_OF_FURNITURE = frozenset(
    {
        BlockKind.CAPTION,
        BlockKind.BYLINE,
        BlockKind.CREDIT,
        BlockKind.ASIDE,
        BlockKind.NAVIGATION,
        BlockKind.DATELINE,
        BlockKind.NOTE,
    }
)
_OUTSIDE = frozenset({BlockKind.ASIDE, BlockKind.NAVIGATION})
# Where the markup names the line, its form must not: a time right above a picture's credit is no caption.
_NAMED_BY_MARKUP = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})
# Markup is a hint and not a verdict: pages mark teasers as paragraphs too. A hint moves the threshold.
_HINTED_REPORT_TEXT = {
    BlockKind.TITLE: 0.02,
    BlockKind.SUMMARY: 0.1,
    BlockKind.PARAGRAPH: 0.25,
    # The place of a paragraph among others of an article says more than its words. On furniture_pages, of 4 long
    # paragraphs inside an article with a chance below .02 none belongs to it, and of 9 subheads none has less than .1.
    BlockKind.BODY: 0.02,
    BlockKind.SUBHEAD: 0.02,
    BlockKind.QUOTE: 0.4,
    BlockKind.HEADING: 0.3,
}
_RUNNING_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.BODY, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_KICKERS = 2  # lines above the headline that may belong to it
_HEAD = 8  # blocks below the headline among which its author's name stands
_BYLINE_REACH = 4  # blocks below the headline among which its byline stands
# What opens an item of a list, or ends it, where the list goes on. Keeping the items below a line of the report costs
# nothing on furniture_pages not seen in training and gains .002 of furniture_segments F1.
_ITEM = re.compile(r"(?:[-–—•*·‣▪►▶■●+]|\(?(?:[a-z]|\d{1,2})[.)])\s")
_INTRODUCTION = 4  # words that a line ending in a colon, and what it introduces, must have


def roles_of_units(units: Sequence[str], language: str | None = None) -> tuple[tuple[Role, str], ...]:
    """Say what each unit of a page is for; units are blocks or sentences cut by somebody else.

    Args:
        units: The units of one page in order.
        language: The page's language as a code of two letters; found out where it is left out.

    Returns:
        One role with its reason for each unit.
    """
    if language is None:
        language = detect_language("\n".join(units))
    return tuple((given.role, given.reason) for given in roles_of_blocks(units, language))


def roles_of_blocks(
    texts: Sequence[str], language: str, kinds: Sequence[BlockKind] | None = None
) -> tuple[RoleGiven, ...]:
    """Say what each block of a page is for.

    Args:
        texts: The blocks of one page in order.
        language: The report's language as a code of two letters, or "und".
        kinds: What the markup says about each block; nothing where it is left out.
    """
    return roles_of_judged(_judged(texts, language, kinds or ()), language, kinds)


def _judged(texts: Sequence[str], language: str, kinds: Sequence[BlockKind]) -> list[Judgment]:
    """Judge the blocks of a page, those of the article by themselves where the markup tells them from the rest."""
    judged = list(judge(texts, language))
    inside = [position for position, kind in enumerate(kinds) if kind not in _OUTSIDE]
    if 0 < len(inside) < len(texts):
        # What the markup knows as the page's says nothing about the report's paragraphs. What it knows nothing of is
        # judged among all that stands around it.
        alone = judge([texts[position] for position in inside], language, cut_from=len(texts))
        for position, judgment in zip(inside, alone, strict=True):
            if kinds[position] is not BlockKind.UNKNOWN and judgment.chance > judged[position].chance:
                judged[position] = judgment
    return judged


def roles_of_judged(
    judged: Sequence[Judgment], language: str, kinds: Sequence[BlockKind] | None = None
) -> tuple[RoleGiven, ...]:
    """Say what each block is for, after the model has said how likely it is report text.

    Args:
        judged: The blocks of one page in order, with their chances.
        language: The report's language as a code of two letters, or "und".
        kinds: What the markup says about each block; nothing where it is left out.
    """
    if kinds is None:
        kinds = (BlockKind.UNKNOWN,) * len(judged)
    least = REPORT_TEXT_IN_PASTE if is_paste(judged) else REPORT_TEXT
    reporting = [_is_reporting(judgment, kind, least) for judgment, kind in zip(judged, kinds, strict=True)]
    certain = certain_furniture(judged, reporting, language)
    ended = report_end(judged, reporting, language)
    kinds = [BlockKind.UNKNOWN if position in ended else kind for position, kind in enumerate(kinds)]
    certain |= ended
    certain = {position: given for position, given in certain.items() if not _is_named(kinds[position], given)}
    for position in certain:
        reporting[position] = False
    fixed = certain.keys() | {position for position, kind in enumerate(kinds) if kind in _KINDS_OF_FURNITURE}
    settled = _keep(judged, reporting, fixed, language)
    clear_below(judged, reporting, kinds, settled)
    certain |= repetitions(judged, reporting)
    for position in certain:
        reporting[position] = False
    headline = headline_of(judged, reporting, kinds, settled)
    if headline is not None:
        _clear_above(judged, reporting, kinds, headline)
        authors = _authors_below(judged, reporting, headline)
        for position in authors:
            reporting[position] = False
        certain |= authors
    keep_lede(judged, reporting, fixed | certain.keys(), headline)
    lede = {p: reason for p, reason in lede_of(judged, reporting, kinds, headline).items() if p not in settled}
    first = next((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts) and p not in lede), len(judged))
    settled |= {position: RoleGiven(Role.LEDE, reason) for position, reason in lede.items()} | certain
    if headline is not None:
        settled |= _headlines(judged, headline, kinds)
    given: list[RoleGiven] = []
    for position, judgment in enumerate(judged):
        if position in settled:
            given.append(settled[position])
        elif reporting[position]:
            is_above = headline is not None and position < headline
            given.append(_reporting_role(judgment, kinds[position], is_above_headline=is_above))
        else:
            is_near = headline is not None and headline < position < first
            beside = (
                judged[position - 1].facts if position else None,
                judged[position + 1].facts if position + 1 < len(judged) else None,
            )
            given.append(furniture_role(judgment, kinds[position], beside, is_near_headline=is_near))
    return tuple(given)


def _keep(
    judged: Sequence[Judgment], reporting: list[bool], fixed: Collection[int], language: str
) -> dict[int, RoleGiven]:
    """Keep what the model is known to lose; return tickers, questions, lists and tables, whatever their form."""
    told = keep_ticker(judged, reporting, fixed, language) | keep_interview(judged, reporting, fixed)
    arrows = arrow_items(judged, reporting) - set(fixed)
    for position in arrows:
        reporting[position] = True
    keep_short_texts(judged, reporting, fixed)
    keep_paragraphs(judged, reporting, fixed)
    rows = keep_rows(judged, reporting, fixed)
    keep_end(judged, reporting, fixed)
    keep_some_report(judged, reporting, fixed)
    keep_sentences(judged, reporting, fixed)
    introduced = _introduced(judged, reporting, fixed)
    introduced |= keep_introduced_lists(judged, reporting, fixed, introduced)
    keep_subheads(judged, reporting, fixed)
    keep_short_subheads(judged, reporting, fixed)
    interludes = keep_interludes(judged, reporting, fixed)
    lines = {
        position: RoleGiven(Role.BODY, reason)
        for positions, reason in (
            (arrows, phrase("an item of a list in full sentences")),
            (introduced, phrase("introduced by the sentence above, which ends with a colon")),
            (rows, phrase("a line of names and figures among others made alike")),
            (interludes, phrase("among paragraphs of the report, and nothing near it is furniture")),
        )
        for position in positions
    }
    return lines | told


def _clear_above(judged: Sequence[Judgment], reporting: list[bool], kinds: Sequence[BlockKind], headline: int) -> None:
    """Take nothing for the report that stands above its headline, but for the lines right above it.

    A byline or the time of publication below the line says that it is the headline of a news report; a page without
    may be a shop or a forum with several. On unseen pages furniture_pages F1 gains .003, furniture_segments .000.
    """
    below = judged[headline + 1 : headline + 1 + _BYLINE_REACH]
    if not any(is_date_or_byline(judgment.facts) for judgment in below):
        return
    for position in range(headline - _KICKERS):
        if kinds[position] is not BlockKind.SUMMARY and judged[position].facts.key != judged[headline].facts.key:
            reporting[position] = False


def _authors_below(judged: Sequence[Judgment], reporting: Sequence[bool], headline: int) -> dict[int, RoleGiven]:
    """Name what is a person's name and nothing else between the headline and the second paragraph."""
    found: dict[int, RoleGiven] = {}
    paragraphs = 0
    for position in range(headline + 1, min(headline + 1 + _HEAD, len(judged))):
        paragraphs += reporting[position] and is_prose(judged[position].facts)
        if paragraphs > 1:
            break
        if is_person(judged[position].facts):
            found[position] = RoleGiven(Role.CREDIT, phrase("a name between the headline and the report"))
    return found


def _headlines(judged: Sequence[Judgment], headline: int, kinds: Sequence[BlockKind]) -> dict[int, RoleGiven]:
    """Name the headline and what repeats it, but for what the markup knows as a path to the page or a link to it."""
    found: dict[int, RoleGiven] = {}
    key = judged[headline].facts.key
    for position, judgment in enumerate(judged):
        if judgment.facts.key == key and kinds[position] not in _KINDS_OF_FURNITURE:
            found[position] = RoleGiven(Role.HEADLINE, phrase("repeats the headline"))
    found[headline] = RoleGiven(Role.HEADLINE, phrase("the line above the report that names its subject"))
    return found


def _is_named(kind: BlockKind, given: RoleGiven) -> bool:
    """Whether the markup says what a block is and its form must not: a paragraph among others is no caption."""
    return kind in _NAMED_BY_MARKUP or (kind is BlockKind.BODY and given.role is Role.CAPTION)


def _is_reporting(judgment: Judgment, kind: BlockKind, least: float) -> bool:
    if not judgment.facts.words or is_agency_line(judgment.facts.text) or kind in _KINDS_OF_FURNITURE:
        return False
    return judgment.chance >= _HINTED_REPORT_TEXT.get(kind, least)


def _introduced(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> set[int]:
    """Keep what a sentence of the report introduces with a colon, quotations and lists; return where it stands."""
    found: set[int] = set()
    for position in range(1, len(judged)):
        above, block = judged[position - 1].facts, judged[position].facts
        if not reporting[position - 1] or position in certain:
            continue
        is_announced = above.text.endswith(":") and len(above.words) >= _INTRODUCTION
        if (is_announced and len(block.words) >= _INTRODUCTION) or _is_next_item(above, block):
            reporting[position] = True
            found.add(position)
    return found


def _is_next_item(above: BlockFacts, block: BlockFacts) -> bool:
    """Whether the block is an item of a list that the block above begins or goes on with."""
    if any(block.kinds.get(kind) for kind in ("promo", "teaser", "notice", "photo", "date")):
        return False
    is_listed = _is_item(above) or above.text.endswith(":")
    return is_listed and _is_item(block) and "only page words" not in block.features


def _is_item(facts: BlockFacts) -> bool:
    return bool(facts.words) and (bool(_ITEM.match(facts.text)) or facts.text.endswith((",", ";")))


def _reporting_role(judgment: Judgment, kind: BlockKind, *, is_above_headline: bool) -> RoleGiven:
    facts = judgment.facts
    if kind in {BlockKind.HEADING, BlockKind.SUBHEAD}:
        return RoleGiven(Role.SUBHEAD, phrase("marked as a heading inside the report"))
    if is_heading(facts) and kind not in _RUNNING_KINDS:
        if is_above_headline:
            return RoleGiven(Role.SUBHEAD, phrase("a short line above the headline"))
        return RoleGiven(Role.SUBHEAD, phrase("a short line of its own between paragraphs of the report"))
    if facts.text.lstrip().startswith(QUOTE_OPENINGS) and facts.text.rstrip().endswith(QUOTE_OPENINGS):
        return RoleGiven(Role.BODY, phrase("a quotation that stands nowhere else in the report"))
    if {"inside the report", "where the report begins"} & facts.features.keys():
        return RoleGiven(Role.BODY, phrase("running text among the paragraphs of the report"))
    return RoleGiven(Role.BODY, phrase("running text"))


_SIGN = re.compile(r"\([a-zà-öø-ÿ]{2,4}(?:[/,] ?[a-zà-öø-ÿ]{2,4})*\)")
# A quotation mark between spaces closes a display quotation; behind it stands who said it. French opens a quotation so,
# and closes it.
_LONE_MARK = re.compile(r"[„“”\"»«]\s[^„“”\"»«]*")


def refine_sentences(sentences: Sequence[str], block: RoleGiven) -> list[RoleGiven]:
    """Give each sentence of a block its role: that of the block, but for credits and speakers set behind the text.

    Args:
        sentences: The sentences of one block in order.
        block: The role of the block.
    """
    found = [block] * len(sentences)
    if block.role.is_furniture or len(sentences) < 2:
        return found
    last = sentences[-1].strip()
    if _SIGN.fullmatch(last):
        found[-1] = RoleGiven(Role.CREDIT, phrase("the author's sign in brackets behind the text"))
    elif last[:1] in "([" and is_agency_line(last):
        found[-1] = RoleGiven(Role.CREDIT, phrase("names the source of the text in brackets behind it"))
    elif _LONE_MARK.fullmatch(last):
        found[-1] = RoleGiven(Role.PULL_QUOTE, phrase("names the speaker of the display quotation before it"))
    return found
