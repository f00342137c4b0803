"""What is set behind the last sentence of a paragraph: agencies, authors' signs, sources, authors with the date.

Outlets print it in brackets or bare ("… sagte er. (Ina Beispiel aus Bern, dpa, 3.5.2024)", "… sagte er. sda/ib"). It
is no part of the sentence before it, and a paragraph that ends with it still ends with a period.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import accumulate

from core.languages import readings_of
from core.languages.word_lists import any_of, words
from core.reading.agencies import AGENCY_OF, CLOSING_PHOTO_CREDIT_PATTERN, ITEM_NUMBER
from core.reading.person_names import INSIDE_NAMES
from core.reading.photo_credits import credits_picture

# Words of a paragraph of the report, at least. Swept 6, 12, 20 on the texts written for this project: 6 takes a caption
# for one, 20 misses a short paragraph.
_RUNNING_WORDS = 12
# Words of the text before the credit: what is shorter is a caption or a line of the page. Swept 1, 4, 8, 14 there: 1
# and 4 lose a caption's note in brackets; at the end of the report 8 loses "Nun wird ermittelt, sagt sie. dpa".
_LEAST_WORDS = 8
_LEAST_WORDS_AT_THE_END = 4
# "Urs Muster/dpa" credits a picture behind a caption and the text behind a paragraph; captions are shorter than this.
# Swept 15, 40, none there: the first two are the same, and none loses who wrote the text.
_LONG_PARAGRAPH = 40  # words
# Agencies whose pictures bear other names: Keystone's stand beside the texts of sda and ats.
_WITHOUT_PICTURES = frozenset({"sda", "ats", "awp", "epd", "KNA", "SID", "ots"})
_LONGEST = 100  # characters
_ENDED = r"(?<=[.!?…»“”\"'’])\s+"
_ENDS = re.compile(r"[.!?…][»“”\"'’)\]]*\s*$")
_BRACKETED = re.compile(rf"{_ENDED}(?P<closing>[(\[][^()\[\]\n]{{2,{_LONGEST}}}[)\]]\.?)\s*$")
_BARE = re.compile(rf"(?:© ?)?[\w][\w.,:/ -]{{1,{_LONGEST}}}|--")
_BARE_SIGN = re.compile(r"[a-zäöü]{2,4}")  # "mbr": no sentence begins small and ends without a mark
_SEPARATORS = re.compile(r"\s*[/,;+&|]\s*|\s+(?:und|and|et|e|y)\s+|\s+-\s+")
_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}")
_SIGN = re.compile(r"[^\W\d_]{1,4}\.?")
# "Ina Beispiel", "Ina Beispiel aus Bern", "Ana de la Cruz": two to four words, most with a capital.
_PERSON = re.compile(
    rf"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: (?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|{any_of(INSIDE_NAMES)})){{1,4}}"
    r"(?: (?:aus|in|from|à|da|desde|en) [A-ZÀ-ÖØ-Þ][\w.'’ -]+)?"
)
# Words that stand for a newsroom or for agencies that are not named, and end an item.
_NEWSROOM = words(
    """red redaktion online agenturen agenturmeldung agentur ende agencies agency newsroom staff agences rédaction
    agenzie redazione agencias redacción dpa-infocom rd"""
)
_MARK = re.compile(r"^([^\W\d_]+(?: [^\W\d_]+){0,3}): ?")


def closing_parts(blocks: Sequence[str]) -> list[int | None]:
    """Return for each block where the credit behind its last sentence begins, or None where there is none.

    What follows the last sentence in brackets is told from it whatever it says. Without brackets, only what can be
    nothing but a credit is, and only where the report may end: among its paragraphs such a block is a caption ("The
    breach in January. AP"). The credit of a picture is none: it belongs to the caption before it.
    """
    runs = [_is_running(block) for block in blocks]
    last = max((position for position, runs_on in enumerate(runs) if runs_on), default=-1)
    begun = [False, *accumulate(runs, lambda before, here: before or here)]
    follows = [*runs[1:], False]
    return [
        _closing_part(block, ends_report=(begun[position] or position > last) and not follows[position])
        for position, block in enumerate(blocks)
    ]


def last_paragraph(blocks: Sequence[str], closings: Sequence[int | None]) -> int | None:
    """Return which block ends the report: the last one with a credit behind it, if no paragraph stands right below."""
    for position in range(len(blocks) - 1, -1, -1):
        closing = closings[position]
        if closing is not None and names_source(blocks[position][closing:], "und"):
            return None if position + 1 < len(blocks) and _is_running(blocks[position + 1]) else position
    return None


def _is_running(block: str) -> bool:
    return block.count(" ") >= _RUNNING_WORDS and _ENDS.search(block) is not None


def _closing_part(text: str, *, ends_report: bool) -> int | None:
    tail = text[-_LONGEST - 8 :]
    match = _BRACKETED.search(tail)
    at = match.start("closing") if match is not None else _bare_credit(tail) if ends_report else None
    if at is None:
        return None
    start = len(text) - len(tail) + at
    closing = text[start:].rstrip()
    words = len(text[:start].split())
    is_authors = _is_author_with_agency(closing.strip("()[]. "), words)
    least = _LEAST_WORDS_AT_THE_END if ends_report and names_source(closing, "und") else _LEAST_WORDS
    return None if words < least or (not is_authors and _is_of_a_picture(closing)) else start


def _bare_credit(tail: str) -> int | None:
    """Where what stands without brackets behind the last sentence, and can be nothing but a credit, begins."""
    for ended in reversed(list(re.finditer(_ENDED, tail))):
        closing = tail[ended.end() :].rstrip()
        if _BARE.fullmatch(closing) and names_source(closing, "und"):
            return ended.end()
    return None


def _is_author_with_agency(closing: str, words: int) -> bool:
    name, _, spelling = closing.partition("/")
    agency = AGENCY_OF.get(spelling.strip().lower())
    if agency is None or _PERSON.fullmatch(name.strip()) is None:
        return False
    return words >= _LONG_PARAGRAPH or agency in _WITHOUT_PICTURES


def _is_of_a_picture(closing: str) -> bool:
    mark = _MARK.match(closing[1:]) if closing[0] in "([" else None
    # Without brackets, "Quelle: dpa" behind a sentence is as often the source of a picture.
    if ITEM_NUMBER.search(closing) or (mark is not None and mark.group(1).lower() in _opening_words("und")):
        return False
    return credits_picture(closing) or CLOSING_PHOTO_CREDIT_PATTERN.search(closing) is not None


def names_source(closing: str, language: str, authors: Collection[str] = ()) -> bool:
    """Whether what stands behind the last sentence credits the text: agencies, signs, a newsroom, authors, a source.

    Args:
        closing: The words behind the sentence, with their brackets.
        language: The report's language as a code of two letters, or "und".
        authors: The report's authors in small letters, as the metadata have them; one of them is enough to tell.
    """
    is_bare = closing[:1] not in "(["
    inner = closing.strip("()[]. ")
    if inner.startswith("©") or closing == "--" or (is_bare and _BARE_SIGN.fullmatch(closing)):
        return True
    opening = _opening_words(language)
    mark = _MARK.match(inner)
    if mark is not None and mark.group(1).lower() in opening:
        return True
    if not is_bare and any(inner.lower().startswith(phrase) for phrase in _phrases(language)):
        return True
    parts = [_MARK.sub("", part) for part in _SEPARATORS.split(inner) if part]
    kinds = [_kind_of(part, authors) for part in parts]
    if "" in kinds:
        return False
    sure = sum(kind in {"agency", "author", "newsroom"} for kind in kinds)
    if is_bare:
        return sure > 0 and ("person" not in kinds or kinds == ["person", "agency"]) and len(parts) <= 4
    # A single name in brackets can be anybody; a list of names, or one with a date or an agency, is the authors'.
    return sure > 0 or set(kinds) == {"sign"} or (len(kinds) > 1 and "person" in kinds)


def _kind_of(part: str, authors: Collection[str]) -> str:
    lowered = part.lower().strip(". ")
    words = lowered.split()
    if lowered in AGENCY_OF or (words and all(word in AGENCY_OF or word in _NEWSROOM for word in words)):
        return "agency" if any(word in AGENCY_OF for word in words) or lowered in AGENCY_OF else "newsroom"
    if any(lowered.startswith(author) for author in authors):
        return "author"
    if _DATE.fullmatch(part.strip()):
        return "date"
    if _SIGN.fullmatch(part.strip()) and part[:1].isalpha():
        return "sign" if part.islower() or part.isupper() else ""
    return "person" if _PERSON.fullmatch(part.strip()) else ""


@cache
def _opening_words(language: str) -> frozenset[str]:
    openings = (word for one in readings_of(language) for word in (*one.source_words, *one.byline_words))
    return frozenset(openings)


@cache
def _phrases(language: str) -> tuple[str, ...]:
    phrases = (phrase for one in readings_of(language) for phrase in one.credit_phrases)
    return tuple(phrase for phrase in phrases if " " in phrase)
