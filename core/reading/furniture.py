"""Furniture: what its form alone gives away, and which kind of furniture a block is."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from core.phrases import phrase
from core.reading.agencies import AGENCY_OF, ITEM_NUMBER, PHOTO_AGENCIES
from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.headings import is_prose
from core.reading.language_detection import differing_language
from core.reading.manuscript import BlockKind
from core.reading.repeated_words import Wording, wording_of
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

_LONGEST_CAPTION = 90  # words: the long captions of agencies have 60 to 80
_LONGEST_CREDIT_LINE = 80  # characters
_LONGEST_BYLINE = 14  # words
_LONGEST_RIGHTS = 60  # words
# Longer paragraphs with words of furniture are oftener reports about offers and platforms. Swept 30 and 60 on pages
# not seen in training: furniture_pages F1 +.0009, furniture_segments +.0017.
_LONGEST_INVITATION = 30  # words
_DISPLAY_WORDS = 12  # a quotation without a final mark and with fewer words is a subhead
_SHORTEST_LINK = 5  # words
_LONGEST_ANNOUNCEMENT = 6  # words
_LONGEST_PICTURE_LINE = 6  # words
_LONGEST_NAME = 4  # words
_LONGEST_BARE_CREDIT = 8  # words
# The text of a caption whose credit stands on the line below, between paragraphs of the report. On pages of news 45 of
# 46 such blocks of 4 to 29 words are captions or other furniture; longer ones are oftener paragraphs.
_SHORTEST_SENTENCE, _LONGEST_SENTENCE = 4, 29  # words
_FEWEST_ANSWERS = 3  # of a poll
_LONGEST_ANSWER = 8  # words
_LINK_WORDS = range(2, 6)  # before the colon of a line that leads elsewhere
_MOST_FOREIGN = 3  # captions in another language; where more blocks are, the page is written in two languages
_REPEATED_WORDS = 5  # a quotation set off above must have as many to be told from a chance repetition

_CREDIT_LINE = re.compile(r"[(\[{]?\s*(?:mit\s+|with\s+|avec\s+|con\s+)?([^()\[\]]{1,60}?)\s*[)\]}]?\s*[.]?")
_WORD = re.compile(r"[^\W_]+")
_AGENCY_WORDS = frozenset(word for spelling in AGENCY_OF for word in _WORD.findall(spelling))
_PICTURE_NUMBER = re.compile(r"[a-zA-Z]{2,4}\d{6,}\b")
_BETWEEN_NAMES = frozenset({"und", "and", "et", "e", "y", "von", "van", "de", "di", "da", "&", "/", "|", "aus", "in"})
_SEPARATORS = re.compile(r"\s*(?:[/,;+&|]|\bund\b|\band\b|\bet\b|\be\b|\by\b)\s*|\s+")


def is_agency_line(text: str) -> bool:
    """Whether `text` is nothing but agencies, in brackets or not: "(sda/dpa)", "mit dpa", "AP", "(dpa/abc)"."""
    if len(text) > _LONGEST_CREDIT_LINE or _AGENCY_WORDS.isdisjoint(_WORD.findall(text.lower())):
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
    signs = text.strip()[:1] in "([" and all(part in AGENCY_OF or len(part) <= 4 for part in parts)
    return bool(parts) and (all(known) or (any(known) and signs))


def certain_furniture(judged: Sequence[Judgment], reporting: Sequence[bool], language: str) -> dict[int, RoleGiven]:
    """Find what its form alone gives away, however much it reads like the report."""
    prose = [p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)]
    first, last = (prose[0], prose[-1]) if prose else (len(judged), -1)
    found = dict.fromkeys(_polls(judged), RoleGiven(Role.PROMO, phrase("a question to the readers and its answers")))
    foreign = {position for position, judgment in enumerate(judged) if _is_foreign(judgment.facts, language)}
    if len(foreign) > _MOST_FOREIGN:
        foreign.clear()
    for position, judgment in enumerate(judged):
        given = _certain_line(judgment.facts) or _certain_caption(
            judgment.facts, is_last=position >= last, is_foreign=position in foreign
        )
        # Above the report, a headline's second line or a date may stand above the author's line or a picture's.
        if given is None and first < position < last and _is_above_credit(judgment.facts, judged[position + 1].facts):
            given = RoleGiven(Role.CAPTION, phrase("stands right above the credit of a picture"))
        if position == last + 1 and last >= 0 and _is_name_with_agency(judgment.facts):
            given = RoleGiven(Role.CREDIT, phrase("names the author and the agency below the report"))
        if _is_byline_with_agency(judged, position):
            given = RoleGiven(Role.CREDIT, phrase("names the outlet and the agency above the date"))
        if given is not None:
            found[position] = given
    return found


def _certain_line(facts: BlockFacts) -> RoleGiven | None:
    features = facts.features
    if "ends with a running time" in features and not facts.kinds.get("notice"):
        return RoleGiven(Role.TEASER, phrase("ends with a running time, as videos and podcasts do"))
    if "copyright" in features and len(facts.words) <= _LONGEST_RIGHTS:
        return RoleGiven(Role.NOTICE, phrase("says who holds the rights"))
    return next((given for holds, given in _CERTAIN_LINES if holds(facts)), None)


def _certain_caption(facts: BlockFacts, *, is_last: bool, is_foreign: bool) -> RoleGiven | None:
    if len(facts.words) > _LONGEST_CAPTION:
        return None
    if "ends with a picture credit" in facts.features:
        return RoleGiven(Role.CAPTION, phrase("ends with the credit of a picture"))
    if _names_picture(facts):
        return RoleGiven(Role.CAPTION, phrase("credits a picture"))
    if "ends with a source" in facts.features and not is_last and len(facts.words) > 3:
        # Behind the last paragraph the source is that of the text; above it, that of a picture.
        return RoleGiven(Role.CAPTION, phrase("ends with a source, and the report goes on below"))
    if _PICTURE_NUMBER.match(facts.text) or is_foreign:
        return RoleGiven(Role.CAPTION, phrase("in another language than the report, as agencies' captions are"))
    return None


def _names_picture(facts: BlockFacts) -> bool:
    """Whether the block opens like "Leserbild: …", or is nothing but such words."""
    if not facts.kinds.get("opens with photo"):
        return False
    return (facts.text.partition(":")[0].isalpha() and ":" in facts.text) or facts.kinds.get("photo", 0) >= len(
        facts.words
    )


def _is_above_credit(facts: BlockFacts, below: BlockFacts) -> bool:
    """Whether the block is short and the line below credits a picture and says nothing else."""
    if not _SHORTEST_SENTENCE <= len(facts.words) <= _LONGEST_SENTENCE or _is_bare_credit(facts):
        return False
    return _is_bare_credit(below)


def _is_name_with_agency(facts: BlockFacts) -> bool:
    """Whether the block is a name and an agency and nothing else: "Urs Muster/dpa", "Urs Muster, dpa"."""
    name, mark, agency = facts.text.strip("() ").replace(",", "/").partition("/")
    if not mark or agency.strip().lower() not in AGENCY_OF:
        return False
    parts = name.split()
    return 2 <= len(parts) <= _LONGEST_NAME and all(part[0].isupper() or part in _BETWEEN_NAMES for part in parts)


def _is_bare_credit(facts: BlockFacts) -> bool:
    """Whether the block is a line like "(Foto: Ina Beispiel)", "© Keystone", "Foto:" or "Urs Muster/dpa"."""
    text = facts.text.strip("([ ")
    if not 1 <= len(facts.words) <= _LONGEST_BARE_CREDIT or facts.ends_sentence or "copyright" in facts.features:
        return False
    if text.startswith("©"):
        return facts.words[-1].isalpha()
    if facts.kinds.get("opens with photo"):
        return ":" in text or facts.kinds.get("photo", 0) >= len(facts.words)
    names, slash, _ = text.partition("/")
    named = [word for word in names.split() if word[0].isupper()]
    return bool(slash and named) and facts.words[-1] in _AGENCY_WORDS | PHOTO_AGENCIES


def _polls(judged: Sequence[Judgment]) -> list[int]:
    """Find questions with three or more answers below, each a short sentence on a line of its own."""
    found: list[int] = []
    for position, judgment in enumerate(judged):
        if not judgment.facts.text.endswith("?"):
            continue
        end = position + 1
        while end < len(judged) and _is_answer(judged[end].facts):
            end += 1
        if end - position > _FEWEST_ANSWERS:
            found.extend(range(position, end))
    return found


def _is_answer(facts: BlockFacts) -> bool:
    return 1 <= len(facts.words) <= _LONGEST_ANSWER and facts.text.endswith((".", "!"))


def _is_link(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Lesen Sie auch: …" without a final period."""
    opening, colon, _ = facts.text.partition(":")
    if not colon or facts.ends_sentence or not facts.kinds.get("opens with teaser"):
        return False
    return len(opening.split()) in _LINK_WORDS and len(facts.words) <= _LONGEST_RIGHTS


def _is_offer_to_read(facts: BlockFacts) -> bool:
    """Whether the block is a sentence like "Mehr über die Stadt lesen Sie hier."."""
    return (
        len(facts.words) <= _LONGEST_BYLINE
        and bool(facts.kinds.get("opens with teaser"))
        and (facts.kinds.get("teaser", 0) >= 2 and facts.ends_sentence)
    )


def _is_item_number(facts: BlockFacts) -> bool:
    """Whether the block is an agency's line with the number of its item: "© dpa-infocom, dpa:240503-99-1/2"."""
    return len(facts.words) <= _LONGEST_BYLINE and ":" in facts.text and bool(ITEM_NUMBER.search(facts.text))


def _is_credit_phrase(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Quelle: dpa, Radio" or "Mit Material von dpa"."""
    if len(facts.words) > _LONGEST_BYLINE:
        return False
    return bool(facts.kinds.get("opens with credit") or (facts.kinds.get("opens with source") and ":" in facts.text))


def _is_byline(facts: BlockFacts) -> bool:
    """Whether the block is a byline word and names, nothing else: "Von Ina Beispiel, Bern"."""
    if not facts.kinds.get("opens with byline") or not 3 <= len(facts.words) <= _LONGEST_BYLINE or ":" in facts.text:
        return False
    names = facts.text.replace(",", " ").split()[1:]
    return all(name[0].isupper() or name in _BETWEEN_NAMES for name in names) and not facts.ends_sentence


def _is_reading_time(facts: BlockFacts) -> bool:
    return len(facts.words) <= 6 and "duration" in facts.features and bool(facts.kinds.get("notice"))


def _is_foreign(facts: BlockFacts, language: str) -> bool:
    own = facts.kinds.get("own function", 0)
    return own * 6 < len(facts.words) and differing_language(facts.text, language) is not None


def _is_byline_with_agency(judged: Sequence[Judgment], position: int) -> bool:
    """Whether the block is a line like "Redacción / EFE" right above the date; elsewhere it would credit a picture."""
    facts = judged[position].facts
    if not 1 <= len(facts.words) <= _LONGEST_BYLINE or "/" not in facts.text or "photo credit" in facts.features:
        return False
    next_one = judged[position + 1].facts if position + 1 < len(judged) else None
    below = next_one.features if next_one is not None and len(next_one.words) <= _LONGEST_BYLINE else {}
    dated = {"numeric date", "time of day"} & below.keys() or ("month words" in below and "year" in below)
    return facts.words[-1] in AGENCY_OF and bool(dated) and not facts.ends_sentence


def _is_invitation(facts: BlockFacts) -> bool:
    """Whether the block speaks to the reader, offers something, and quotes nobody."""
    if len(facts.words) > _LONGEST_INVITATION or "quotation marks" in facts.features:
        return False
    offers = facts.kinds.get("promo", 0) + facts.kinds.get("notice", 0)
    spoken_to = facts.kinds.get("reader", 0)
    if "address" in facts.features and offers and spoken_to >= 2:
        return True
    return (offers >= 2 and spoken_to >= 1) or (offers >= 1 and spoken_to >= 3)


_CERTAIN_LINES = (
    (_is_link, RoleGiven(Role.TEASER, phrase("leads to another report"))),
    (_is_offer_to_read, RoleGiven(Role.TEASER, phrase("leads to another report"))),
    (_is_item_number, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_credit_phrase, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_byline, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_reading_time, RoleGiven(Role.NOTICE, phrase("says how long the report takes to read"))),
    (_is_invitation, RoleGiven(Role.PROMO, phrase("invites the reader to a service of the outlet"))),
)


def repetitions(judged: Sequence[Judgment], reporting: Sequence[bool]) -> dict[int, RoleGiven]:
    """Find display quotations that the body says again, and paragraphs that stand there twice."""
    found: dict[int, RoleGiven] = {}
    said = [judgment.facts.words for position, judgment in enumerate(judged) if reporting[position]]
    body, pairs = wording_of(said), {tuple(words[at : at + 2]) for words in said for at in range(len(words))}
    pairs |= {(word,) for words in said for word in words}
    seen: set[str] = set()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if len(facts.words) < _REPEATED_WORDS:
            continue
        following = judged[position + 1].facts if position + 1 < len(judged) else None
        if _is_pull_quote(facts, following, body, pairs):
            found[position] = RoleGiven(Role.PULL_QUOTE, phrase("the body says the same words"))
        elif facts.key in seen and reporting[position] and is_prose(facts):
            found[position] = RoleGiven(Role.PULL_QUOTE, phrase("repeats a paragraph word for word"))
        if reporting[position]:
            seen.add(facts.key)
    for position in list(found):
        speaker = position + 1
        if speaker < len(judged) and _names_speaker(judged[speaker].facts, pairs):
            found[speaker] = RoleGiven(Role.PULL_QUOTE, phrase("names the speaker of the quotation above"))
    return found


def _is_pull_quote(
    facts: BlockFacts, following: BlockFacts | None, body: Wording, pairs: Container[tuple[str, ...]]
) -> bool:
    """Whether the body says the block's words inside a longer block."""
    quoted = facts.text.lstrip().startswith(QUOTE_OPENINGS)
    if not quoted and not is_prose(facts):
        return False
    if not body.holds_inside(facts.words):
        return False
    if quoted and not facts.ends_sentence and len(facts.words) < _DISPLAY_WORDS:
        # A short line that quotes the body is a subhead; a display quotation names its speaker below.
        return following is not None and _names_speaker(following, pairs)
    return True


def _names_speaker(facts: BlockFacts, pairs: Container[tuple[str, ...]]) -> bool:
    if not 1 <= len(facts.words) <= 10 or facts.ends_sentence or not facts.text[0].isupper():
        return False
    return tuple(facts.words[:2]) in pairs


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
    if len(facts.words) < _SHORTEST_LINK:
        return None
    if below is not None and facts.ends_sentence and _is_picture_credit(below) and not _is_picture_credit(facts):
        return RoleGiven(Role.CAPTION, phrase("stands right above the credit of a picture"))
    if above is not None and _announces_reports(above):
        return RoleGiven(Role.TEASER, phrase("stands below a line that announces other reports"))
    return None


def _announces_reports(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Mehr zum Thema" and nothing more."""
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
    if facts.kinds.get("opens with byline") and len(facts.words) <= _LONGEST_BYLINE and not facts.ends_sentence:
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
