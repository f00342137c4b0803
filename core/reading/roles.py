"""The role of each block on its page, with a reason in a few words.

Two steps: the role model says whether a block is report text or furniture; then rules name the role within either
side. What the markup of a source says beforehand (a heading, a caption) goes before the model, what is certain by
form alone (a line that is nothing but an agency, a sentence that stands there a second time) goes before both.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.furniture import certain_furniture, furniture_role, is_agency_line, repetitions
from core.reading.headings import (
    headline_of,
    is_heading,
    is_prose,
    keep_end,
    keep_lede,
    keep_paragraphs,
    keep_short_texts,
    keep_subheads,
    lede_of,
)
from core.reading.language_detection import detect_language
from core.reading.manuscript import BlockKind
from core.reading.role_model import Judgment, RoleGiven, judge
from core.report import Role

# From this chance on, a block is taken for report text. Swept from .3 to .7 with the model cross-validated by outlet:
# furniture_pages gains up to .6, furniture_segments loses from .5 on.
REPORT_TEXT = 0.55

_KINDS_OF_FURNITURE = frozenset(
    {BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.ASIDE, BlockKind.NAVIGATION, BlockKind.DATELINE}
)
# Markup is a hint and not a verdict: pages mark teasers as paragraphs too. A hint moves the threshold.
_HINTED_REPORT_TEXT = {
    BlockKind.TITLE: 0.02,
    BlockKind.SUMMARY: 0.1,
    BlockKind.PARAGRAPH: 0.25,
    BlockKind.QUOTE: 0.4,
    BlockKind.HEADING: 0.3,
}
_RUNNING_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_PARAGRAPH = 15  # words from which a block is a paragraph
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
    if kinds is None:
        kinds = (BlockKind.UNKNOWN,) * len(texts)
    judged = judge(texts, language)
    reporting = [_is_reporting(judgment, kind) for judgment, kind in zip(judged, kinds, strict=True)]
    certain = certain_furniture(judged, reporting, language)
    for position in certain:
        reporting[position] = False
    fixed = certain.keys() | {position for position, kind in enumerate(kinds) if kind in _KINDS_OF_FURNITURE}
    keep_short_texts(judged, reporting, fixed)
    introduced = _introduced(judged, reporting, fixed)
    keep_paragraphs(judged, reporting, fixed)
    keep_end(judged, reporting, fixed)
    keep_subheads(judged, reporting, fixed)
    certain |= repetitions(judged, reporting)
    for position in certain:
        reporting[position] = False
    headline = headline_of(judged, reporting, kinds)
    keep_lede(judged, reporting, fixed | certain.keys(), headline)
    lede = lede_of(judged, reporting, kinds, headline)
    first = next((p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts) and p not in lede), len(judged))
    settled = dict.fromkeys(
        introduced, RoleGiven(Role.BODY, "introduced by the sentence above, which ends with a colon")
    )
    settled |= {position: RoleGiven(Role.LEDE, reason) for position, reason in lede.items()} | certain
    if headline is not None:
        settled |= _headline_and_its_repetitions(judged, headline)
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


def _headline_and_its_repetitions(judged: Sequence[Judgment], headline: int) -> dict[int, RoleGiven]:
    key = judged[headline].facts.key
    found = {
        position: RoleGiven(Role.NOTICE, "repeats the headline")
        for position, judgment in enumerate(judged)
        if judgment.facts.key == key
    }
    found[headline] = RoleGiven(Role.HEADLINE, "the line above the report that names its subject")
    return found


def _is_reporting(judgment: Judgment, kind: BlockKind) -> bool:
    if not judgment.facts.words or is_agency_line(judgment.facts.text) or kind in _KINDS_OF_FURNITURE:
        return False
    return judgment.chance >= _HINTED_REPORT_TEXT.get(kind, REPORT_TEXT) or _ends_with_text_credit(judgment.facts)


def _ends_with_text_credit(facts: BlockFacts) -> bool:
    """Whether a paragraph ends with agencies in brackets, as the last one of a report does."""
    if len(facts.words) < _PARAGRAPH or "ends with a bracket" not in facts.features:
        return False
    return "says what a picture shows" not in facts.features and is_agency_line(facts.text[facts.text.rfind("(") :])


def _introduced(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> set[int]:
    """Keep what a sentence of the report introduces with a colon, as display quotations are; return where it stands."""
    found: set[int] = set()
    for position in range(1, len(judged)):
        above, block = judged[position - 1].facts, judged[position].facts
        is_announced = reporting[position - 1] and above.text.endswith(":") and len(above.words) >= _INTRODUCTION
        if is_announced and len(block.words) >= _INTRODUCTION and position not in certain:
            reporting[position] = True
            found.add(position)
    return found


def _reporting_role(judgment: Judgment, kind: BlockKind, *, is_above_headline: bool) -> RoleGiven:
    facts = judgment.facts
    if kind is BlockKind.HEADING:
        return RoleGiven(Role.SUBHEAD, "marked as a heading inside the report")
    if is_heading(facts) and kind not in _RUNNING_KINDS:
        if is_above_headline:
            return RoleGiven(Role.SUBHEAD, "a short line above the headline")
        return RoleGiven(Role.SUBHEAD, "a short line of its own between paragraphs of the report")
    if facts.text.lstrip().startswith(QUOTE_OPENINGS) and facts.text.rstrip().endswith(QUOTE_OPENINGS):
        return RoleGiven(Role.BODY, "a quotation that stands nowhere else in the report")
    if {"inside the report", "where the report begins"} & facts.features.keys():
        return RoleGiven(Role.BODY, "running text among the paragraphs of the report")
    return RoleGiven(Role.BODY, "running text")


# A quotation mark between spaces closes a display quotation; behind it stands who said it.
_LONE_MARK = re.compile(r"[„“”\"»«]\s")


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
    if last[:1] in "([" and is_agency_line(last):
        found[-1] = RoleGiven(Role.CREDIT, "names the source of the text in brackets behind it")
    elif _LONE_MARK.match(last):
        found[-1] = RoleGiven(Role.PULL_QUOTE, "names the speaker of the display quotation before it")
    return found
