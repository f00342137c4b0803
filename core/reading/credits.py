"""Who is credited: agencies for the words, photographers and agencies for the pictures, authors.

Credits are read where outlets print them: in brackets at the end ("(sda/dpa)"), in a dateline ("WASHINGTON (AP) —"),
in a phrase ("mit Material von dpa"), after a colon ("Quelle: dpa, ZDF"), in a line of their own ("awp sda dpa") and in
the small print. An agency that a sentence merely quotes is no credit. A report without any of these is not
"uncredited": no credit was found in the supplied text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from core.languages import language_of, readings_of
from core.languages.word_lists import any_of, words
from core.reading.agencies import AGENCY_NAME, AGENCY_OF, ITEM_NUMBER
from core.reading.agency_lines import LONGEST_BYLINE
from core.reading.photo_credits import photo_credits
from core.report import Credit, Role, Sentence, Span

_LONG_SPELLINGS = [
    spelling for spelling in sorted(AGENCY_OF, key=len, reverse=True) if len(spelling) > 5 and " " in spelling
]
_LONG_AGENCY = re.compile(rf"\b(?:{'|'.join(map(re.escape, _LONG_SPELLINGS))})\b", re.IGNORECASE)

_BRACKETED = re.compile(r"[(\[{](?P<inner>[^()\[\]{}]{2,70})[)\]}]\s*[.]?\s*$")
# City or cities, perhaps a state and a day, the agency in brackets, a dash; or the agency alone: "(Reuters) -".
_DATELINE = re.compile(
    r"^\s*(?:[^\W\d_][^()\n]{0,60}?\s)?[(\[](?P<inner>[^()\[\]]{2,40})[)\]]\s*(?:[–—:-]|\.-|$|(?=[^\W\d_a-z]))"
)
_SMALL_PRINT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_WORDS_TOO = frozenset({"pa", "tt", "aa", "ap"})  # begin the names of others: "AP Photo", "PA Wire"
_SPLIT = re.compile(r"\s*(?:[/,;+&|]|\s(?:und|and|et|e|y)\s)\s*")
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*)*$")
_FRAMING = words(
    "mit with avec con von der the und and et e y red ergänzt bearb bearbeitet t agentur agence agenzia agencia agency"
)
_INITIALS = re.compile(r"[^\W\d_]{1,4}\.?|[a-zäöüéèàç]{5}")
_BARE_TAIL = re.compile(r"[.!?»“”\"]\s+(?P<inner>[\w/, -]{2,40})$")
# Columns of a line below the headline; a comma parts them where a day follows: "AFP, 19/11/2026 20:30".
_COLUMN = re.compile(r"(?:[^|;·•,]|,(?!\s*\d{1,2}[./]))+")
_PART = re.compile(r"[^\s/,;+&|][^/,;+&|]*")
_DAY = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")
_FROM = re.compile(r"\s(?:aus|from|depuis|desde)\s[A-ZÀ-ÖØ-Þ][\w.'’ -]+$")  # "Ina Beispiel aus Bern"
_MARK = re.compile(r"^[^\W\d_]+: ?")  # "Mitarbeit: Urs Muster"
_FIRST_SENTENCES = 12  # of the report, in which a dateline is looked for
_BEHIND_SLASH = re.compile(r"/\s*(?P<agency>[^/]{2,30})$")
_SHORT_LINE = 80  # characters
# Characters. No report has a longer sentence; runs of white space in one take the patterns their square in time.
_LONGEST_SENTENCE = 1_000


def credits_of(sentences: Sequence[Sentence], language: str) -> tuple[Credit, ...]:
    """Find who is credited in a report.

    Args:
        sentences: Its sentences with their roles.
        language: The report's language as a code of two letters, or "und".

    Returns:
        Credits in the order of the text, each name once for each kind.
    """
    found: list[Credit] = []
    last = max((s.position for s in sentences if s.role.is_reporting), default=-1)
    datelines = [s.position for s in sentences if s.role.is_reporting][:_FIRST_SENTENCES]
    for sentence in sentences:
        if sentence.role in {Role.TEASER, Role.PROMO} or len(sentence.text) > _LONGEST_SENTENCE:
            continue
        if sentence.role is Role.CAPTION:
            found.extend(photo_credits(sentence, language))
            continue
        found.extend(_text_credits(sentence, language, is_dateline=sentence.position in datelines))
        if sentence.role is Role.CREDIT and sentence.position != last:
            found.extend(_bylines(sentence, language))
    first: dict[tuple[str, str], Credit] = {}
    for credit in found:
        first.setdefault((credit.name, credit.kind), credit)
    return tuple(first.values())


def _text_credits(sentence: Sentence, language: str, *, is_dateline: bool) -> Iterator[Credit]:
    text = sentence.text
    tail = _BRACKETED.search(text)
    if tail and (sentence.role is Role.CREDIT or sentence.role.is_reporting or sentence.role is Role.NOTICE):
        yield from _named(tail.group("inner"), sentence.start + tail.start("inner"), "text")
    if tail and sentence.role is Role.CREDIT:
        yield from _among_names(tail.group("inner"), sentence.start + tail.start("inner"))
    bare = _BARE_TAIL.search(text) if sentence.role.is_reporting else None
    if bare:
        yield from _named(bare.group("inner"), sentence.start + bare.start("inner"), "text")
    if is_dateline:
        dateline = _DATELINE.match(text)
        if dateline:
            yield from _named(dateline.group("inner"), sentence.start + dateline.start("inner"), "text")
    # "Par Jean Exemple avec AFP": a single word credits in the author's line only; elsewhere people talk "avec AFP".
    for phrase in _phrases(language, single=sentence.role is Role.CREDIT).finditer(text):
        yield from _leading(text[phrase.end() :], sentence.start + phrase.end())
    if sentence.role.is_furniture:
        yield from _line_credits(sentence, language)


def _line_credits(sentence: Sentence, language: str) -> Iterator[Credit]:
    """Yield what a line of the page credits: a line of agencies, "Quelle: …", the small print."""
    text = sentence.text
    if len(text) <= _SHORT_LINE:
        yield from _named(text, sentence.start, "text")
        yield from _in_a_row(sentence, language)
        behind = _BEHIND_SLASH.search(text) if sentence.role is Role.CREDIT else None
        if behind:
            yield from _named(behind.group("agency"), sentence.start + behind.start("agency"), "text")
    source = _sources(language).search(text)
    if source:
        yield from _after_colon(text[source.end() :], sentence.start + source.end())
    numbered = ITEM_NUMBER.search(text)
    if numbered:
        yield from _named(numbered.group("agency"), sentence.start + numbered.start("agency"), "text")
    if _SMALL_PRINT.search(text) or sentence.role is Role.CREDIT:
        for agency in _LONG_AGENCY.finditer(text):
            yield _credit(agency, sentence.start, "text")


def _in_a_row(sentence: Sentence, language: str) -> Iterator[Credit]:
    """Yield what stands in a line with a time: "AP | Sunday, 8 a.m.", "News, 7 Uhr; dpa/mbr", "8 a.m., by dpa"."""
    for part in _COLUMN.finditer(sentence.text):
        if part.group() != sentence.text:
            yield from _named(part.group(), sentence.start + part.start(), "text")
    for agency in AGENCY_NAME.finditer(sentence.text):
        before = sentence.text[: agency.start()].rstrip()
        word = f"{_last(before)} "
        is_credited = _byline_openings(language).fullmatch(word) or _phrases(language, single=True).fullmatch(word)
        if is_credited and agency.end() == len(sentence.text.rstrip(". ")):
            yield _credit(agency, sentence.start, "text")


def _last(text: str) -> str:
    return text.rpartition(" ")[2]


def _named(inner: str, offset: int, kind: str) -> Iterator[Credit]:
    """Yield the agencies of a credit that holds agencies and nothing else but initials and "mit"."""
    rest = AGENCY_NAME.sub(" ", _DAY.sub(" ", inner))
    agencies = list(AGENCY_NAME.finditer(inner))
    if not agencies:
        return
    for part in re.split(r"[\s/,;+&|.:()\[\]-]+", rest):
        if part and part.lower() not in _FRAMING and not _INITIALS.fullmatch(part):
            return
    for agency in agencies:
        yield _credit(agency, offset, kind)


def _desk_of(name: str) -> str:
    """Return the agency whose desk is named: "dpa Sport"."""
    first, _, desk = name.partition(" ")
    return AGENCY_OF.get(first.lower(), "") if desk.isalpha() and first.lower() not in _WORDS_TOO else ""


def _among_names(inner: str, offset: int) -> Iterator[Credit]:
    """Yield the agencies that stand beside authors: "Ina Beispiel, dpa"."""
    for part in _PART.finditer(inner):
        agency = AGENCY_OF.get(part.group().strip().lower())
        if agency:
            yield Credit(
                agency, "text", Span(offset + part.start(), offset + part.start() + len(part.group().rstrip()))
            )


def _leading(after: str, offset: int) -> Iterator[Credit]:
    """Yield the agencies that stand right behind a crediting phrase."""
    end = 0
    for agency in AGENCY_NAME.finditer(after):
        if not re.fullmatch(r"(?:[\s/,;+&]|und|and|et|e|y|der|den|the|agenturen|agencies|nachrichtenagenturen|"
                            r"nachrichtenagentur|agentur)*", after[end : agency.start()], re.IGNORECASE):  # fmt: skip
            return
        yield _credit(agency, offset, "text")
        end = agency.end()


def _after_colon(after: str, offset: int) -> Iterator[Credit]:
    """Yield all names of "Quelle: dpa, ZDF", agencies and outlets alike."""
    position = 0
    for part in _SPLIT.split(after.strip().rstrip(".)] ")):
        name = part.strip()
        place = after.find(name, position)
        position = place + len(name)
        agency = AGENCY_OF.get(name.lower()) or _desk_of(name)
        if agency or (len(name) <= 30 and _NAME.match(name)):
            yield Credit(agency or name, "text", Span(offset + place, offset + place + len(name)))


def _bylines(sentence: Sentence, language: str) -> Iterator[Credit]:
    text = sentence.text
    if len(text.split()) > LONGEST_BYLINE:
        return
    position = 1 if text[:1] in "([" else 0
    if _sources(language).match(text, position):
        return
    opening = _byline_openings(language).match(text, position)
    position = opening.end() if opening else position
    authors = text[position:].rstrip(".)] ")
    for phrase in _phrases(language, single=True).finditer(authors):
        if next(_leading(authors[phrase.end() :], 0), None):
            authors = authors[: phrase.start()]
            break
    parts = _SPLIT.split(authors)
    has_full_name = len(parts[0].split()) > 1
    # What stands before an agency and what stands behind it are two: no name reaches across it.
    for side in chain.from_iterable(map(_LONG_AGENCY.split, parts)):
        name = _FROM.sub("", _MARK.sub("", side.strip()))
        # "Von Ina Beispiel, Bern"; in brackets a single word is a newsroom's sign: "(dpa, Tbl)".
        is_place = " " not in name and (has_full_name or text[:1] in "([")
        if name and not is_place and _NAME.match(name) and not _is_of_the_page(name, language):
            place = text.find(name, position)
            position = place + len(name)
            yield Credit(name, "byline", Span(sentence.start + place, sentence.start + place + len(name)))


def _is_of_the_page(name: str, language: str) -> bool:
    """Whether what stands in an author's line is an agency, or opens with a word of the page ("Mehr Artikel")."""
    words = name.lower().split()
    return name.lower() in AGENCY_OF or any(
        words[0] in reading.page_words or name.lower() in reading.source_words for reading in readings_of(language)
    )


def _credit(agency: re.Match[str], offset: int, kind: str) -> Credit:
    return Credit(AGENCY_OF[agency.group().lower()], kind, Span(offset + agency.start(), offset + agency.end()))


@cache
def _phrases(language: str, *, single: bool = False) -> re.Pattern[str]:
    phrases = [
        phrase for reading in readings_of(language) for phrase in reading.credit_phrases if single or " " in phrase
    ]
    return re.compile(rf"(?<!\w)(?:{any_of(phrases) or '(?!)'})\s+", re.IGNORECASE)


@cache
def _sources(language: str) -> re.Pattern[str]:
    words = [word for reading in readings_of(language) for word in reading.source_words]
    return re.compile(rf"(?<!\w)(?:{any_of(words) or '(?!)'})\s?:\s*", re.IGNORECASE)


@cache
def _byline_openings(language: str) -> re.Pattern[str]:
    words = [word for reading in (*readings_of(language), language_of("en").reading) for word in reading.byline_words]
    return re.compile(rf"(?:{any_of(words)})\s*:?\s+", re.IGNORECASE)
