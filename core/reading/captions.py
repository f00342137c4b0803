"""Captions, as far as their form alone gives them away: a picture's credit, a figure's number, notes in brackets."""

from __future__ import annotations

import re
from functools import cache

from core.languages import readings_of
from core.languages.word_lists import any_of
from core.phrases import phrase
from core.reading.agencies import PHOTO_AGENCIES
from core.reading.agency_lines import AGENCY_WORDS
from core.reading.block_features import BlockFacts
from core.reading.language_detection import differing_language
from core.reading.role_model import RoleGiven
from core.report import Role

LONGEST_CAPTION = 90  # words: the long captions of agencies have 60 to 80
_LONGEST_BARE_CREDIT = 8  # words
# The text of a caption whose credit stands on the line below, between paragraphs of the report. On pages of news 45 of
# 46 such blocks of 4 to 29 words are captions or other furniture; longer ones are oftener paragraphs.
_SHORTEST_SENTENCE, _LONGEST_SENTENCE = 4, 29  # words
_PICTURE_NUMBER = re.compile(r"[a-zA-Z]{2,4}\d{6,}\b")
# The three forms below are captions without a credit. On pages with labels and pages read for this project 26 of 26
# numbered lines, 18 of 18 blocks with such a note in brackets, and 18 of 22 lines that end with a date are
# furniture; the four others are lines with the place and date of an event, outside the report.
_LONGEST_WITH_NOTE = 60  # words
_SHORTEST_DATED, _LONGEST_DATED = 4, 30  # words
_DATED = re.compile(r"\b(?P<month>[^\W\d_]{3,10})\.? (?:\d{1,2}, )?(?:19|20)\d\d\)?$")


def certain_caption(facts: BlockFacts, language: str, *, is_inside: bool, is_last: bool) -> RoleGiven | None:
    """Say whether a block is a caption, by its form alone.

    Args:
        facts: The block and what was observed about it.
        language: The report's language as a code of two letters, or "und".
        is_inside: Whether paragraphs of the report stand above and below.
        is_last: Whether no paragraph of the report stands below.
    """
    if len(facts.words) > LONGEST_CAPTION:
        return None
    return _by_credit(facts, is_last=is_last) or _by_form(facts, language, is_inside=is_inside)


def _by_credit(facts: BlockFacts, *, is_last: bool) -> RoleGiven | None:
    if "ends with a picture credit" in facts.features:
        return RoleGiven(Role.CAPTION, phrase("ends with the credit of a picture"))
    if _names_picture(facts):
        return RoleGiven(Role.CAPTION, phrase("credits a picture"))
    if "ends with a source" in facts.features and not is_last and len(facts.words) > 3:
        # Behind the last paragraph the source is that of the text; above it, that of a picture.
        return RoleGiven(Role.CAPTION, phrase("ends with a source, and the report goes on below"))
    return None


def _by_form(facts: BlockFacts, language: str, *, is_inside: bool) -> RoleGiven | None:
    if _opening(language).match(facts.text):
        return RoleGiven(Role.CAPTION, phrase("called a caption by the page"))
    if _figure_number(language).match(facts.text):
        return RoleGiven(Role.CAPTION, phrase("numbered, as pictures of a report are"))
    if len(facts.words) <= _LONGEST_WITH_NOTE and "(" in facts.text and _picture_note(language).search(facts.text):
        return RoleGiven(Role.CAPTION, phrase("says what a picture shows"))
    if is_inside and _ends_with_date(facts):
        return RoleGiven(Role.CAPTION, phrase("ends with a date and without a period, as captions do"))
    if _PICTURE_NUMBER.match(facts.text):
        return RoleGiven(Role.CAPTION, phrase("in another language than the report, as agencies' captions are"))
    return None


@cache
def _opening(code: str) -> re.Pattern[str]:
    """Match "Legende: …" or "Image caption, …" at the start of a block."""
    openings = any_of(word for reading in readings_of(code) for word in reading.caption_openings)
    return re.compile(rf"(?:{openings})\s?[:,]\s", re.IGNORECASE)


@cache
def _figure_number(code: str) -> re.Pattern[str]:
    """Match "Abb. 3: …" or "Figure 2. …" at the start of a block."""
    numbered = any_of(word for reading in readings_of(code) for word in reading.figure_words)
    return re.compile(rf"(?:{numbered})\.? ?\d{{1,3}}\s?[:.]\s", re.IGNORECASE)


@cache
def _picture_note(code: str) -> re.Pattern[str]:
    """Match "(links)", "(v.l.n.r.)" or "(Archivbild)"."""
    notes = any_of(note for reading in readings_of(code) for note in reading.picture_notes)
    return re.compile(rf"\((?:{notes})[),;]", re.IGNORECASE)


def _ends_with_date(facts: BlockFacts) -> bool:
    """Whether the block is a line with a day, or a month of some year, at its end and no period."""
    if not _SHORTEST_DATED <= len(facts.words) <= _LONGEST_DATED or facts.ends_sentence:
        return False
    found = _DATED.search(facts.text) if "month words" in facts.features and "year" in facts.features else None
    return found is not None and found.group("month").lower() in _months()


@cache
def _months() -> frozenset[str]:
    return frozenset(name for reading in readings_of("und") for names in reading.months for name in names)


def _names_picture(facts: BlockFacts) -> bool:
    """Whether the block opens like "Leserbild: …", or is nothing but such words."""
    if not facts.kinds.get("opens with photo"):
        return False
    return (facts.text.partition(":")[0].isalpha() and ":" in facts.text) or facts.kinds.get("photo", 0) >= len(
        facts.words
    )


def is_above_credit(facts: BlockFacts, below: BlockFacts) -> bool:
    """Whether the block is short and the line below credits a picture and says nothing else."""
    if not _SHORTEST_SENTENCE <= len(facts.words) <= _LONGEST_SENTENCE or _is_bare_credit(facts):
        return False
    return _is_bare_credit(below)


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
    return bool(slash and named) and facts.words[-1] in AGENCY_WORDS | PHOTO_AGENCIES


def is_foreign(facts: BlockFacts, language: str) -> bool:
    """Whether the block is in another language than the report."""
    own = facts.kinds.get("own function", 0)
    return own * 6 < len(facts.words) and differing_language(facts.text, language) is not None
