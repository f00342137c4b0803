"""Which kind of furniture a block is, once it is known to be furniture."""

from __future__ import annotations

from core.phrases import phrase
from core.reading.agency_lines import LONGEST_BYLINE, is_agency_line
from core.reading.block_features import BlockFacts
from core.reading.manuscript import BlockKind
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

SHORTEST_LINK = 5  # words
_LONGEST_ANNOUNCEMENT = 6  # words
_LONGEST_INVITATION = 16  # words before a colon: "What happens next, read in our live blog:"
_LONGEST_PICTURE_LINE = 6  # words


def furniture_role(
    judgment: Judgment,
    kind: BlockKind,
    beside: tuple[BlockFacts | None, BlockFacts | None] = (None, None),
    *,
    is_near_headline: bool,
) -> RoleGiven:
    """Name the kind of furniture that a block is.

    Args:
        judgment: The block and what was observed about it.
        kind: What the markup says it is.
        beside: The blocks above and below.
        is_near_headline: Whether it stands between the headline and the report's first paragraph.
    """
    facts = judgment.facts
    by_kind = _ROLE_OF_KIND.get(kind)
    if by_kind is not None:
        return by_kind
    return (
        _beside(facts, *beside)
        or _by_form(facts, is_near_headline=is_near_headline)
        or _by_marks(facts)
        or _by_words(facts)
    )


def _beside(facts: BlockFacts, above: BlockFacts | None, below: BlockFacts | None) -> RoleGiven | None:
    """Name what a line right above or below says the block is: the text of a caption, the first link of a box."""
    if len(facts.words) < SHORTEST_LINK:
        return None
    if below is not None and facts.ends_sentence and _is_picture_credit(below) and not _is_picture_credit(facts):
        return RoleGiven(Role.CAPTION, phrase("stands right above the credit of a picture"))
    if above is not None and announces_reports(above):
        return RoleGiven(Role.TEASER, phrase("stands below a line that announces other reports"))
    return None


def announces_reports(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Mehr zum Thema", or an invitation to read on that ends with a colon."""
    if facts.text.endswith(":") and facts.kinds.get("teaser") and facts.kinds.get("perhaps reader"):
        return len(facts.words) <= _LONGEST_INVITATION
    return bool(facts.kinds.get("opens with teaser")) and (
        not facts.ends_sentence and len(facts.words) <= _LONGEST_ANNOUNCEMENT
    )


def _is_picture_credit(facts: BlockFacts) -> bool:
    """Whether the block is a line that credits a picture and says nothing else: "Foto: Ina Beispiel"."""
    return len(facts.words) <= _LONGEST_PICTURE_LINE and bool(
        {"ends with a picture credit", "photo credit"} & facts.features.keys()
    )


def _by_form(facts: BlockFacts, *, is_near_headline: bool) -> RoleGiven | None:
    if not facts.words:
        return RoleGiven(Role.NOTICE, phrase("no words"))
    if is_agency_line(facts.text):
        return RoleGiven(Role.CREDIT, phrase("nothing but the source of the text"))
    if "only page words" in facts.features and facts.kinds.get("promo", 0) < 2:
        return RoleGiven(Role.NOTICE, phrase("words of the page's controls"))
    if facts.kinds.get("opens with byline") and len(facts.words) <= LONGEST_BYLINE and not facts.ends_sentence:
        return RoleGiven(Role.CREDIT, phrase("names the author"))
    if is_near_headline and _is_name(facts):
        return RoleGiven(Role.CREDIT, phrase("a name between the headline and the report"))
    return None


def _is_name(facts: BlockFacts) -> bool:
    """Whether the block could be a name, perhaps with an agency behind it: two or three capitalized words."""
    name, _, behind = facts.text.partition(",")
    if behind and not is_agency_line(behind):
        return False
    parts = name.split()
    if any(facts.kinds.get(kind) for kind in ("page", "section", "teaser", "promo", "notice")):
        return False
    return 2 <= len(parts) <= 3 and all(part[0].isupper() and part.isalpha() for part in parts)


def _by_marks(facts: BlockFacts) -> RoleGiven | None:
    for observed, role, reason in _MARKS:
        if observed in facts.features:
            if role is Role.TEASER and facts.kinds.get("notice"):
                return RoleGiven(Role.NOTICE, phrase("a note of the page about itself"))
            return RoleGiven(role, reason)
    return None


def _by_words(facts: BlockFacts) -> RoleGiven:
    if len(facts.words) <= 16 and {"time of day", "numeric date", "mostly digits"} & facts.features.keys():
        return RoleGiven(Role.NOTICE, phrase("a date or time of the page"))
    for kind_of_word, role, reason in _WORDS:
        if facts.kinds.get(kind_of_word):
            return RoleGiven(role, reason)
    if len(facts.words) >= 6:
        return RoleGiven(Role.TEASER, phrase("leads to another report"))
    return RoleGiven(Role.NOTICE, phrase("a short line of the page"))


_ROLE_OF_KIND = {
    BlockKind.CAPTION: RoleGiven(Role.CAPTION, phrase("marked as a caption")),
    BlockKind.BYLINE: RoleGiven(Role.CREDIT, phrase("marked as the author's line")),
    BlockKind.CREDIT: RoleGiven(Role.CREDIT, phrase("marked as a credit")),
    BlockKind.DATELINE: RoleGiven(Role.NOTICE, phrase("marked as the time or place of publication")),
    BlockKind.NOTE: RoleGiven(
        Role.NOTICE, phrase("set in italics behind the report, as notes on its authors and sources are")
    ),
    BlockKind.NAVIGATION: RoleGiven(Role.NOTICE, phrase("marked as navigation")),
    BlockKind.ASIDE: RoleGiven(Role.TEASER, phrase("marked as standing beside the report")),
}
_MARKS = (
    ("opens with date words", Role.NOTICE, phrase("a date or time of the page")),
    ("ends with a picture credit", Role.CAPTION, phrase("credits a picture")),
    ("photo credit", Role.CAPTION, phrase("credits a picture")),
    ("names a picture agency", Role.CAPTION, phrase("credits a picture")),
    ("duration", Role.TEASER, phrase("gives a running time, as videos and podcasts do")),
    ("opens with teaser words", Role.TEASER, phrase("announces other reports")),
    ("says what a picture shows", Role.CAPTION, phrase("says what a picture shows")),
)
_WORDS = (
    ("promo", Role.PROMO, phrase("invites the reader to a service of the outlet")),
    ("teaser", Role.TEASER, phrase("leads to another report")),
    ("notice", Role.NOTICE, phrase("a note of the page about itself")),
    ("reader", Role.PROMO, phrase("speaks to the reader")),
    ("page", Role.NOTICE, phrase("words of the page's controls")),
)
