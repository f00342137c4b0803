"""What its form alone gives away as furniture, however much it reads like the report."""

from __future__ import annotations

from collections.abc import Sequence

from core.phrases import phrase
from core.reading.agencies import AGENCY_OF, ITEM_NUMBER
from core.reading.agency_lines import LONGEST_BYLINE
from core.reading.arrow_lines import arrow_items, is_arrow_line
from core.reading.block_features import BlockFacts
from core.reading.captions import LONGEST_CAPTION, certain_caption, is_above_credit, is_foreign
from core.reading.correction_notes import correction_notes
from core.reading.furniture import SHORTEST_LINK, announces_reports
from core.reading.headings import is_prose
from core.reading.offers import offers_in
from core.reading.person_names import LONGEST_NAME, has_form_of_names
from core.reading.polls import polls_in
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

# Words that a line of the page, a form of consent, an arrowed link or a portrait has at most. Swept 30, 90, none on
# pages not seen in training: 90 and none are the same (portraits with 40 lose .0013 of furniture_segments F1). It is
# there so that no long paragraph of a report is lost by a few words of such a line.
_LONGEST_LINE = 90
# Longer paragraphs with words of furniture are oftener reports about offers and platforms. Swept 30 and 60 on pages
# not seen in training: furniture_pages F1 +.0009, furniture_segments +.0017.
_LONGEST_INVITATION = 30  # words
_SET_PHRASES = 2  # of a consent form: reports on tracking use one here and there
# Swept 6, 12, none on unseen pages: furniture_pages F1 -.0005, 0, 0, wire_pairs -.001, 0, 0.
_LONGEST_DATE_LINE = 12  # words
# Words besides the date: "Seewil, 3. März 2025". Swept 0, 3, none: wire_pairs F1 -.001, 0, 0; among the paragraphs of
# the report there may be none, since captions end with dates.
_MOST_BESIDE_DATE = 3
# A line of sections and buttons, pasted as one. No labeled page has one; swept 2 and 4 words, shares .4, .6, .8: all
# the same there, and right on what is written for this project.
_SHORTEST_MENU = 4  # words
_MENU_SHARE = 0.6
_MOST_FOREIGN = 3  # captions in another language; where more blocks are, the page is written in two languages
_BETWEEN_AUTHORS = frozenset({"&", "/", "|", "aus", "in"})  # and their places
# On labeled pages and pages read for this project 29 of 29 lines that open with the words of a date and give one are
# furniture, and all portraits that begin with the name above them.


def certain_furniture(judged: Sequence[Judgment], reporting: Sequence[bool], language: str) -> dict[int, RoleGiven]:
    """Find what its form alone gives away, however much it reads like the report."""
    prose = [p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)]
    first, last = (prose[0], prose[-1]) if prose else (len(judged), -1)
    found = dict.fromkeys(
        polls_in(judged, language), RoleGiven(Role.PROMO, phrase("a question to the readers and its answers"))
    )
    found |= offers_in(judged, reporting, language)
    items = arrow_items(judged, reporting)
    foreign = {position for position, judgment in enumerate(judged) if is_foreign(judgment.facts, language)}
    if len(foreign) > _MOST_FOREIGN:
        foreign.clear()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        is_inside = first < position < last
        above = judged[position - 1].facts if position else None
        given = _certain_line(facts) or certain_caption(facts, language, is_inside=is_inside, is_last=position >= last)
        if given is None and position in foreign and len(facts.words) <= LONGEST_CAPTION:
            given = RoleGiven(Role.CAPTION, phrase("in another language than the report, as agencies' captions are"))
        # Above the report, a headline's second line or a date may stand above the author's line or a picture's.
        if given is None and is_inside and is_above_credit(facts, judged[position + 1].facts):
            given = RoleGiven(Role.CAPTION, phrase("stands right above the credit of a picture"))
        if given is None and above is not None:
            given = _below(above, facts, is_above_reporting=reporting[position - 1])
        if given is None and _is_bare_date(facts, 0 if is_inside else _MOST_BESIDE_DATE):
            given = RoleGiven(Role.NOTICE, phrase("a date or time of the page"))
        if given is None and is_arrow_line(facts) and position not in items:
            given = RoleGiven(Role.TEASER, phrase("leads to another report"))
        given = _name_with_agency(judged, position, last) or given
        if given is not None:
            found[position] = given
    return found | correction_notes(judged, reporting, language)


def _name_with_agency(judged: Sequence[Judgment], position: int, last: int) -> RoleGiven | None:
    """Say that a block names somebody and an agency: below the report, or above the date; `last` ends the report."""
    if _is_byline_with_agency(judged, position):
        return RoleGiven(Role.CREDIT, phrase("names the outlet and the agency above the date"))
    if position == last + 1 and last >= 0 and _is_name_with_agency(judged[position].facts):
        return RoleGiven(Role.CREDIT, phrase("names the author and the agency below the report"))
    return None


def _below(above: BlockFacts, facts: BlockFacts, *, is_above_reporting: bool) -> RoleGiven | None:
    """Say what the line above makes of a block: the portrait of who is named there, the first link of a box."""
    portrait = None if is_above_reporting else _portrait(above, facts)
    return portrait or (_announced(facts) if announces_reports(above) else None)


def _certain_line(facts: BlockFacts) -> RoleGiven | None:
    features = facts.features
    if "ends with a running time" in features and not facts.kinds.get("notice"):
        return RoleGiven(Role.TEASER, phrase("ends with a running time, as videos and podcasts do"))
    if "copyright" in features and len(facts.words) <= _LONGEST_LINE:
        return RoleGiven(Role.NOTICE, phrase("says who holds the rights"))
    return next((given for holds, given in _CERTAIN_LINES if holds(facts)), None)


def _portrait(above: BlockFacts, facts: BlockFacts) -> RoleGiven | None:
    """Say that a block tells who the author is: the line above is a name, and the block begins with the same name."""
    name, words = above.text.split(), above.words
    if not 2 <= len(name) <= LONGEST_NAME or not has_form_of_names(name):
        return None
    if not len(words) + 3 < len(facts.words) <= _LONGEST_LINE or facts.words[: len(words)] != words:
        return None
    if len(words) < 2 or not facts.ends_sentence:
        return None
    return RoleGiven(Role.NOTICE, phrase("says who the author is"))


def _announced(facts: BlockFacts) -> RoleGiven | None:
    """Say that a line right below "Mehr zum Thema" leads elsewhere, if it is one, and no sentence."""
    if facts.ends_sentence or len(facts.words) < SHORTEST_LINK:
        return None
    return RoleGiven(Role.TEASER, phrase("stands below a line that announces other reports"))


def _is_consent(facts: BlockFacts) -> bool:
    """Whether the block asks the reader to agree to tracking, in the set words of consent forms."""
    return len(facts.words) <= _LONGEST_LINE and facts.kinds.get("consent", 0) >= _SET_PHRASES


def _is_date_line(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Veröffentlicht am 3. Mai 2024 um 15:44"."""
    if len(facts.words) > _LONGEST_DATE_LINE or not facts.kinds.get("opens with date"):
        return False
    return bool({"time of day", "numeric date", "year"} & facts.features.keys())


def _is_bare_date(facts: BlockFacts, most_beside: int) -> bool:
    """Whether the block is a day with its year, perhaps with a place or an agency: "Seewil, 3. März 2025"."""
    if len(facts.words) > _LONGEST_DATE_LINE or facts.ends_sentence:
        return False
    features = facts.features
    dated = "numeric date" in features or ("month words" in features and "year" in features)
    if not dated or not any(word.isdecimal() and int(word) <= 31 for word in facts.words):
        return False
    parts = sum(facts.kinds.get(kind, 0) for kind in ("month", "weekday", "clock word", "function", "date"))
    others = len(facts.words) - parts - sum(word[:1].isdigit() for word in facts.words)
    return others <= most_beside and facts.kinds.get("function", 0) <= _MOST_BESIDE_DATE


def _is_labeled_notice(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Tags: bridge, Seewil": words of the page, a colon, and no sentence."""
    opening, colon, behind = facts.text.partition(":")
    if not colon or not behind.strip() or facts.ends_sentence or len(facts.words) > _LONGEST_LINE:
        return False
    return bool(facts.kinds.get("opens with notice")) and len(opening.split()) <= 2


def _is_name_with_agency(facts: BlockFacts) -> bool:
    """Whether the block is a name and an agency and nothing else: "Urs Muster/dpa", "Urs Muster, dpa"."""
    name, mark, agency = facts.text.strip("() ").replace(",", "/").partition("/")
    if not mark or agency.strip().lower() not in AGENCY_OF:
        return False
    parts = name.split()
    return 2 <= len(parts) <= LONGEST_NAME and has_form_of_names(parts)


def _is_link(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Lesen Sie auch: …" without a final period."""
    if ":" not in facts.text or facts.ends_sentence or not facts.kinds.get("opens with teaser"):
        return False
    return len(facts.words) <= _LONGEST_LINE


def _is_offer_to_read(facts: BlockFacts) -> bool:
    """Whether the block is a sentence like "Mehr über die Stadt lesen Sie hier."."""
    return (
        len(facts.words) <= LONGEST_BYLINE
        and bool(facts.kinds.get("opens with teaser"))
        and (facts.kinds.get("teaser", 0) >= 2 and facts.ends_sentence)
    )


def _is_invitation_to_read(facts: BlockFacts) -> bool:
    """Whether the block ends with a colon and leads to what the page offers: "… lesen Sie in unserem Liveblog:"."""
    return facts.text.endswith(":") and announces_reports(facts)


def _is_menu(facts: BlockFacts) -> bool:
    """Whether the block is a line of sections and buttons: "Home News Sport What's On"."""
    named = facts.kinds.get("page", 0) + facts.kinds.get("section", 0)
    if len(facts.words) < _SHORTEST_MENU or facts.ends_sentence or facts.text.endswith(("?", "!", ":")):
        return False
    return named >= _MENU_SHARE * len(facts.words)


def _is_item_number(facts: BlockFacts) -> bool:
    """Whether the block is an agency's line with the number of its item: "© dpa-infocom, dpa:240503-99-1/2"."""
    return len(facts.words) <= LONGEST_BYLINE and ":" in facts.text and bool(ITEM_NUMBER.search(facts.text))


def _is_credit_phrase(facts: BlockFacts) -> bool:
    """Whether the block is a line like "Quelle: dpa, Radio" or "Mit Material von dpa"."""
    if len(facts.words) > LONGEST_BYLINE:
        return False
    return bool(facts.kinds.get("opens with credit") or (facts.kinds.get("opens with source") and ":" in facts.text))


def _is_byline(facts: BlockFacts) -> bool:
    """Whether the block is a byline word and names, nothing else: "Von Ina Beispiel, Bern"."""
    if not facts.kinds.get("opens with byline") or not 3 <= len(facts.words) <= LONGEST_BYLINE:
        return False
    opening, colon, behind = facts.text.partition(":")
    if colon and len(opening.split()) > 1:
        return False
    names = (behind or facts.text.partition(" ")[2]).replace(",", " ").split()
    return has_form_of_names(names, _BETWEEN_AUTHORS) and not facts.ends_sentence


def _is_reading_time(facts: BlockFacts) -> bool:
    return len(facts.words) <= 6 and "duration" in facts.features and bool(facts.kinds.get("notice"))


def _is_byline_with_agency(judged: Sequence[Judgment], position: int) -> bool:
    """Whether the block is a line like "Redacción / EFE" right above the date; elsewhere it would credit a picture."""
    facts = judged[position].facts
    if not 1 <= len(facts.words) <= LONGEST_BYLINE or "/" not in facts.text or "photo credit" in facts.features:
        return False
    next_one = judged[position + 1].facts if position + 1 < len(judged) else None
    below = next_one.features if next_one is not None and len(next_one.words) <= LONGEST_BYLINE else {}
    dated = {"numeric date", "time of day"} & below.keys() or ("month words" in below and "year" in below)
    return facts.words[-1] in AGENCY_OF and bool(dated) and not facts.ends_sentence


def _is_invitation(facts: BlockFacts) -> bool:
    """Whether the block speaks to the reader, offers something, and quotes nobody."""
    if len(facts.words) > _LONGEST_INVITATION or "quotation marks" in facts.features:
        return False
    offers = facts.kinds.get("promo", 0) + facts.kinds.get("notice", 0)
    spoken_to = facts.kinds.get("perhaps reader", 0)
    if "address" in facts.features and offers and spoken_to >= 2:
        return True
    return (offers >= 2 and spoken_to >= 1) or (offers >= 1 and spoken_to >= 3)


_CERTAIN_LINES = (
    (_is_link, RoleGiven(Role.TEASER, phrase("leads to another report"))),
    (_is_invitation_to_read, RoleGiven(Role.TEASER, phrase("announces other reports"))),
    (_is_menu, RoleGiven(Role.NOTICE, phrase("words of the page's controls"))),
    (_is_offer_to_read, RoleGiven(Role.TEASER, phrase("leads to another report"))),
    (_is_item_number, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_credit_phrase, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_byline, RoleGiven(Role.CREDIT, phrase("names the author or the source of the text"))),
    (_is_reading_time, RoleGiven(Role.NOTICE, phrase("says how long the report takes to read"))),
    (_is_date_line, RoleGiven(Role.NOTICE, phrase("a date or time of the page"))),
    (_is_labeled_notice, RoleGiven(Role.NOTICE, phrase("a note of the page about itself"))),
    (_is_consent, RoleGiven(Role.NOTICE, phrase("asks the reader to agree to tracking"))),
    (_is_invitation, RoleGiven(Role.PROMO, phrase("invites the reader to a service of the outlet"))),
)
