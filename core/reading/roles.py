"""The role of each block on its page, with a reason in a few words.

Two steps: the role model says whether a block is report text or furniture; then rules name the role within either
side. What the markup of a source says beforehand (a heading, a caption) goes before the model, what is certain by
form alone (a line that is nothing but an agency, a sentence that stands there a second time) goes before both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.reading.agencies import AGENCY_OF
from core.reading.block_features import BlockFacts
from core.reading.language_detection import detect_language, differing_language
from core.reading.manuscript import BlockKind
from core.reading.role_model import Judgment, judge
from core.report import Role

# From this chance on, a block is taken for report text. Swept from .3 to .7 with the model cross-validated by outlet.
REPORT_TEXT = 0.5

_LONGEST_HEADING = 20  # words: a line without a final mark that is longer is no subhead but a cut-off sentence
_LEAST_HEADLINE = 0.1  # chance that the best candidate for the headline must have at least
_LONGEST_SUBHEAD = 14  # words
_PARAGRAPH = 15  # words from which a block is a paragraph
_LONGEST_LEDE = 75  # words
_LONGEST_CAPTION = 90  # words: the long captions of agencies have 60 to 80
_DISPLAY_WORDS = 12  # a quotation without a final mark and with fewer words is a subhead
_REPEATED_WORDS = 5  # a quotation set off above must have as many to be told from a chance repetition

_CREDIT_LINE = re.compile(r"[(\[{]?\s*(?:mit\s+|with\s+|avec\s+|con\s+)?([^()\[\]]{1,60}?)\s*[)\]}]?\s*[.]?")
_SEPARATORS = re.compile(r"\s*(?:[/,;+&|]|\bund\b|\band\b|\bet\b|\be\b|\by\b)\s*|\s+")
_QUOTE_OPENS = ("„", "“", "«", "»", '"', "›", "‹", "'", "‚", "‘", "”")


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role and why it was given.

    Attributes:
        role: What the block is for on the page.
        reason: Why, in a few words for the reader.
    """

    role: Role
    reason: str


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
    certain = _certain_furniture(judged, reporting)
    for position in certain:
        reporting[position] = False
    _follow_introductions(judged, reporting, certain)
    _keep_subheads(judged, reporting, certain)
    repeated = _repetitions(judged, reporting)
    for position in repeated:
        reporting[position] = False
    headline = _headline(judged, reporting, kinds)
    lede = _lede(judged, reporting, kinds, headline)
    given: list[RoleGiven] = []
    for position, judgment in enumerate(judged):
        if position == headline:
            given.append(RoleGiven(Role.HEADLINE, "the line above the report that names its subject"))
        elif headline is not None and judgment.facts.key == judged[headline].facts.key:
            given.append(RoleGiven(Role.NOTICE, "repeats the headline"))
        elif position in repeated:
            given.append(repeated[position])
        elif position in certain:
            given.append(certain[position])
        elif reporting[position]:
            given.append(_reporting_role(judged, position, kinds[position], lede, headline))
        else:
            given.append(_furniture_role(judged, position, kinds[position], language))
    return tuple(given)


_KINDS_OF_REPORT = frozenset({BlockKind.TITLE, BlockKind.SUMMARY, BlockKind.HEADING, BlockKind.PARAGRAPH})
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
    BlockKind.LIST_ITEM: 0.5,
}


def _is_reporting(judgment: Judgment, kind: BlockKind) -> bool:
    if not judgment.facts.words or is_agency_line(judgment.facts.text) or kind in _KINDS_OF_FURNITURE:
        return False
    return judgment.chance >= _HINTED_REPORT_TEXT.get(kind, REPORT_TEXT)


def _certain_furniture(judged: Sequence[Judgment], reporting: Sequence[bool]) -> dict[int, RoleGiven]:
    """Find what its form alone gives away, however much it reads like the report."""
    last = max((p for p, j in enumerate(judged) if reporting[p] and _is_prose(j.facts)), default=-1)
    found: dict[int, RoleGiven] = {}
    for position, judgment in enumerate(judged):
        features = judgment.facts.features
        if "ends with a running time" in features:
            found[position] = RoleGiven(Role.TEASER, "ends with a running time, as videos and podcasts do")
        elif len(judgment.facts.words) > _LONGEST_CAPTION:
            continue
        elif "ends with a picture credit" in features:
            found[position] = RoleGiven(Role.CAPTION, "ends with the credit of a picture")
        elif "ends with a source" in features and position < last and len(judgment.facts.words) > 3:
            # Behind the last paragraph the source is that of the text; above it, that of a picture.
            found[position] = RoleGiven(Role.CAPTION, "ends with a source, and the report goes on below")
    return found


def _follow_introductions(judged: Sequence[Judgment], reporting: list[bool], certain: dict[int, RoleGiven]) -> None:
    """Keep what a sentence of the report introduces with a colon, as display quotations are."""
    for position in range(1, len(judged)):
        above = judged[position - 1].facts
        if reporting[position - 1] and above.text.endswith(":") and len(above.words) >= 4 and position not in certain:
            reporting[position] = reporting[position] or len(judged[position].facts.words) >= 4


def _keep_subheads(judged: Sequence[Judgment], reporting: list[bool], certain: dict[int, RoleGiven]) -> None:
    """Keep a single line between two paragraphs of the report, unless its words speak of furniture.

    On furniture_pages 128 of 147 lines of this kind are subheads, and the model alone loses one in ten of them.
    """
    for position in range(1, len(judged) - 1):
        facts = judged[position].facts
        if reporting[position] or position in certain or not _could_be_subhead(facts):
            continue
        beside = (position - 1, position + 1)
        if all(reporting[p] and len(judged[p].facts.words) >= _PARAGRAPH for p in beside):
            reporting[position] = True


def _could_be_subhead(facts: BlockFacts) -> bool:
    if not 2 <= len(facts.words) <= _LONGEST_SUBHEAD or (facts.ends_sentence and not facts.text.endswith(("?", "!"))):
        return False
    if facts.text.endswith((":", ",", "...", "…")):
        return False
    return not any(facts.kinds.get(kind) for kind in _FURNITURE_WORDS) and not (_NO_SUBHEAD & facts.features.keys())


_FURNITURE_WORDS = ("promo", "teaser", "notice", "photo", "date")
_NO_SUBHEAD = frozenset(
    {"photo credit", "ends with a picture credit", "duration", "time of day", "numeric date", "menu marks", "address",
     "begins with a mark", "only page words", "opens with byline words", "ends with a bracket"}
)  # fmt: skip


def is_agency_line(text: str) -> bool:
    """Whether `text` is nothing but agencies, in brackets or not: "(sda/dpa)", "mit dpa", "AP", "(dpa/abc)"."""
    if len(text) > 80:
        return False
    match = _CREDIT_LINE.fullmatch(text.strip().lower())
    if not match:
        return False
    named = match.group(1).strip()
    if named in AGENCY_OF:
        return True
    parts = [part for part in _SEPARATORS.split(named) if part]
    known = [part in AGENCY_OF for part in parts]
    # In brackets, the short sign of an editor may stand beside the agency's.
    signs = text.strip()[:1] in "([" and all(known[at] or len(parts[at]) <= 4 for at in range(len(parts)))
    return bool(parts) and (all(known) or (any(known) and signs))


def _repetitions(judged: Sequence[Judgment], reporting: Sequence[bool]) -> dict[int, RoleGiven]:
    """Find display quotations that the body says again, and paragraphs that stand there twice."""
    found: dict[int, RoleGiven] = {}
    body = {position: f" {j.facts.key} " for position, j in enumerate(judged) if reporting[position]}
    seen: set[str] = set()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if len(facts.words) < _REPEATED_WORDS:
            continue
        quoted = facts.text.lstrip().startswith(_QUOTE_OPENS)
        longer = any(
            f" {facts.key} " in key and len(key) > len(facts.key) + 6 for at, key in body.items() if at != position
        )
        if longer and quoted and not facts.ends_sentence and len(facts.words) < _DISPLAY_WORDS:
            # A short line that quotes the body is a subhead; a display quotation names its speaker below.
            longer = position + 1 < len(judged) and _names_speaker(judged[position + 1].facts, body)
        if longer and (quoted or (facts.ends_sentence and len(facts.words) >= 8)):
            found[position] = RoleGiven(Role.PULL_QUOTE, "the body says the same words")
        elif facts.key in seen and reporting[position] and len(facts.words) >= 8 and facts.ends_sentence:
            found[position] = RoleGiven(Role.PULL_QUOTE, "repeats a paragraph word for word")
        if reporting[position]:
            seen.add(facts.key)
    for position in list(found):
        speaker = position + 1
        if speaker < len(judged) and _names_speaker(judged[speaker].facts, body):
            found[speaker] = RoleGiven(Role.PULL_QUOTE, "names the speaker of the quotation above")
    return found


def _names_speaker(facts: BlockFacts, body: dict[int, str]) -> bool:
    if not 1 <= len(facts.words) <= 10 or facts.ends_sentence or not facts.text[0].isupper():
        return False
    return any(f" {' '.join(facts.words[:2])} " in key for key in body.values())


def _headline(judged: Sequence[Judgment], reporting: Sequence[bool], kinds: Sequence[BlockKind]) -> int | None:
    titles = [position for position, kind in enumerate(kinds) if kind is BlockKind.TITLE]
    if titles:
        return titles[0]
    first_prose = next((p for p, j in enumerate(judged) if reporting[p] and _is_prose(j.facts)), None)
    if first_prose is None:
        return next((p for p, is_report in enumerate(reporting) if is_report), None)
    above = [p for p in range(first_prose) if reporting[p] and 2 <= len(judged[p].facts.words) <= 30]
    if not above:
        # A page without any line above the report that reads like one: the best candidate is its headline all the same.
        return next((p for p, j in enumerate(judged[:first_prose]) if _is_candidate(j)), None)
    # Where a headline stands there twice, the one next to the report counts.
    best = max(above, key=lambda p: (judged[p].chance + judged[p].facts.features.get("could be the headline", 0.0), -p))
    same = [p for p in above if judged[p].facts.key == judged[best].facts.key]
    return same[-1]


def _is_candidate(judgment: Judgment) -> bool:
    return "best headline before the report" in judgment.facts.features and judgment.chance >= _LEAST_HEADLINE


def _is_prose(facts: BlockFacts) -> bool:
    return facts.ends_sentence and len(facts.words) >= 8


def _lede(
    judged: Sequence[Judgment], reporting: Sequence[bool], kinds: Sequence[BlockKind], headline: int | None
) -> dict[int, str]:
    """Find the lede: what stands between the headline and the body and sums it up.

    A lede says what the body says again, or is set off from it: by the markup, or by a caption, a byline or the time
    of publication right below it.
    """
    marked = [position for position, kind in enumerate(kinds) if kind is BlockKind.SUMMARY and reporting[position]]
    if marked:
        return dict.fromkeys(marked, "marked as the summary of the report")
    start = 0 if headline is None else headline + 1
    prose = [p for p in range(start, len(judged)) if reporting[p] and _is_prose(judged[p].facts)]
    if len(prose) < 2:
        return {}
    found: dict[int, str] = {}
    for count, position in enumerate(prose[:3]):
        facts, following = judged[position].facts, prose[count + 1 : count + 2]
        if not following or len(facts.words) > _LONGEST_LEDE:
            break
        if count == 0 and any(not reporting[p] for p in range(position + 1, following[0])):
            found[position] = "sums up the report and is set off from it"
            break
        if _starts_over([judged[p].facts for p in prose[: count + 1]], judged[following[0]].facts):
            return dict.fromkeys(prose[: count + 1], "sums up what the report then tells")
    return found


def _starts_over(lede: Sequence[BlockFacts], body: BlockFacts) -> bool:
    """Whether the body's first paragraph takes up the words of the lede instead of going on."""
    said = {word[:8] for facts in lede for word in facts.words if len(word) >= 5}
    again = {word[:8] for word in body.words if len(word) >= 5}
    return len(said & again) >= 3 and len(said & again) >= 0.3 * min(len(said), len(again))


def _reporting_role(
    judged: Sequence[Judgment], position: int, kind: BlockKind, lede: dict[int, str], headline: int | None
) -> RoleGiven:
    facts = judged[position].facts
    if position in lede:
        return RoleGiven(Role.LEDE, lede[position])
    if kind is BlockKind.HEADING:
        return RoleGiven(Role.SUBHEAD, "marked as a heading inside the report")
    if _is_heading(facts) and kind not in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE}:
        if headline is not None and position < headline:
            return RoleGiven(Role.SUBHEAD, "a short line above the headline")
        return RoleGiven(Role.SUBHEAD, "a short line of its own between paragraphs of the report")
    if facts.text.lstrip().startswith(_QUOTE_OPENS) and len(facts.words) >= _REPEATED_WORDS:
        return RoleGiven(Role.BODY, "a quotation that stands nowhere else in the report")
    return RoleGiven(Role.BODY, _reporting_reason(judged[position]))


def _is_heading(facts: BlockFacts) -> bool:
    if len(facts.words) > _LONGEST_HEADING or facts.text.endswith((".", ":", ",", ";")):
        return False
    if facts.text.lstrip().startswith(_QUOTE_OPENS) and len(facts.words) > 12:
        return False
    return not facts.ends_sentence or facts.text.endswith(("?", "!")) or facts.text[-1:] in '"“”«»'


def _reporting_reason(judgment: Judgment) -> str:
    features = judgment.facts.features
    if "inside the report" in features or "where the report begins" in features:
        return "running text among the paragraphs of the report"
    return "running text"


def _furniture_role(judged: Sequence[Judgment], position: int, kind: BlockKind, language: str) -> RoleGiven:
    facts = judged[position].facts
    by_kind = _ROLE_OF_KIND.get(kind)
    if by_kind is not None:
        return by_kind
    if not facts.words:
        return RoleGiven(Role.NOTICE, "no words")
    if is_agency_line(facts.text):
        return RoleGiven(Role.CREDIT, "nothing but the source of the text")
    features, kinds = facts.features, facts.kinds
    for observed, role, reason in _FURNITURE_RULES:
        if observed in features and (len(facts.words) >= 6 or role is not Role.CAPTION or "photo credit" in features):
            return RoleGiven(role, reason)
    if differing_language(facts.text, language):
        return RoleGiven(Role.CAPTION, "in another language than the report, as picture captions of agencies are")
    if kinds.get("opens with byline") and len(facts.words) <= 14 and not facts.ends_sentence:
        return RoleGiven(Role.CREDIT, "names the author")
    if len(facts.words) <= 16 and ({"time of day", "numeric date", "mostly digits"} & set(features)):
        return RoleGiven(Role.NOTICE, "a date or time of the page")
    for kind_of_word, role, reason in _WORD_RULES:
        if kinds.get(kind_of_word):
            return RoleGiven(role, reason)
    if len(facts.words) >= 6:
        return RoleGiven(Role.TEASER, "leads to another report")
    return RoleGiven(Role.NOTICE, "a short line of the page")


_ROLE_OF_KIND = {
    BlockKind.CAPTION: RoleGiven(Role.CAPTION, "marked as a caption"),
    BlockKind.BYLINE: RoleGiven(Role.CREDIT, "marked as the author's line"),
    BlockKind.CREDIT: RoleGiven(Role.CREDIT, "marked as a credit"),
    BlockKind.DATELINE: RoleGiven(Role.NOTICE, "marked as the time or place of publication"),
    BlockKind.NAVIGATION: RoleGiven(Role.NOTICE, "marked as navigation"),
    BlockKind.ASIDE: RoleGiven(Role.TEASER, "marked as standing beside the report"),
}
_FURNITURE_RULES = (
    ("photo credit", Role.CAPTION, "credits a picture"),
    ("names a picture agency", Role.CAPTION, "credits a picture"),
    ("duration", Role.TEASER, "ends with a running time, as videos and podcasts do"),
    ("opens with teaser words", Role.TEASER, "announces other reports"),
    ("says what a picture shows", Role.CAPTION, "says what a picture shows"),
)
_WORD_RULES = (
    ("promo", Role.PROMO, "invites the reader to a service of the outlet"),
    ("teaser", Role.TEASER, "leads to another report"),
    ("notice", Role.NOTICE, "a note of the page about itself"),
    ("reader", Role.PROMO, "speaks to the reader"),
    ("page", Role.NOTICE, "words of the page's controls"),
)


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


_LONE_MARK = re.compile(r"[„“”\"»«]\s")
