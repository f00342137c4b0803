"""Who is credited for the pictures: photographers and agencies, as captions name them.

"Foto: Ina Beispiel/dpa", "© Keystone", "(AP Photo/Ana Ruiz)", "Bild: Ina Beispiel (Getty)", "Pool via Reuters",
"Unsplash/Ana Ruiz". Each name is a credit of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from core.languages import language_of, readings_of
from core.languages.word_lists import any_of, words
from core.reading.agencies import AGENCY_NAME, AGENCY_OF, PHOTO_AGENCIES, PHOTO_PHRASES
from core.report import Credit, Sentence, Span

# "(AP Photo/Ana Ruiz)", "(EPA Foto / Ana Ruiz, File)": the agency and the photographer.
_PHOTO_SLASH = re.compile(
    r"\b(?P<agency>[A-Z][A-Za-z]{1,10})\s+(?:Photo|Images?|Bild|Foto)\s?/\s?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:\s[\w.'’-]+){0,3})\s*(?:,[^()]{0,30})?[).\s]*$"
)
_BETWEEN_NAMES = re.compile(r"\s*(?:[/,;+&|()]|\s(?:und|and|et|e|y|via)\s)\s*")
# "Unsplash/Ana Ruiz" at the end of a caption: names between slashes, one of them that of a source of pictures.
_SLASHED = re.compile(
    r"(?:^|[.!?»”\"(\n]\s*)(?P<names>[\w&'’][\w.&'’ -]{1,40}(?:\s?/\s?[\w&'’][\w.&'’ -]{1,40}){1,4})[).\s]*$"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST_NAME = 40  # characters
# What captions add to a credit, and what no one is called.
_NO_NAMES = words(
    """archiv archivbild archivfoto archives archive archivio archivo file less more montage fotomontage symbolbild
    symbolfoto collage illustration grafik"""
)
_PICTURE_SOURCES = frozenset({*PHOTO_AGENCIES, *PHOTO_PHRASES, *AGENCY_OF})


def credits_picture(text: str) -> bool:
    """Whether a line credits a picture in any of the languages: "Foto: Ina Beispiel", "© Keystone"."""
    return _photo_marks("und").search(text) is not None


def photo_credits(sentence: Sentence, language: str) -> Iterator[Credit]:
    """Yield the names that a caption credits for its picture.

    Args:
        sentence: A sentence of a caption.
        language: The report's language as a code of two letters, or "und".
    """
    text = sentence.text
    marks = list(_photo_marks(language).finditer(text))
    behind_agency = _PHOTO_SLASH.search(text)
    slashed = _SLASHED.search(text)
    if behind_agency:
        for group in ("agency", "name"):
            yield _credit(behind_agency[group].strip(), sentence.start + behind_agency.start(group))
    elif marks:
        yield from _names(text[marks[-1].end() :], sentence.start + marks[-1].end())
    elif slashed and _names_source(slashed["names"]):
        yield from _names(slashed["names"], sentence.start + slashed.start("names"))
    else:
        yield from _picture_agencies(sentence)


def _names(credit: str, offset: int) -> Iterator[Credit]:
    position = 0
    for part in _BETWEEN_NAMES.split(credit.strip().rstrip(".)] ")):
        name = part.strip()
        if not name or len(name) > _LONGEST_NAME or name.lower() in _NO_NAMES:
            continue
        place = credit.find(name, position)
        position = place + len(name)
        yield _credit(name, offset + place)


def _names_source(names: str) -> bool:
    parts = [part.strip().lower() for part in names.split("/")]
    return any(part in _PICTURE_SOURCES or part.split()[0] in PHOTO_AGENCIES for part in parts if part)


def _picture_agencies(sentence: Sentence) -> Iterator[Credit]:
    text = sentence.text
    for agency in AGENCY_NAME.finditer(text):
        if agency.group().isupper() or agency.group().islower() or len(agency.group()) > 5:
            yield _credit(agency.group(), sentence.start + agency.start())
    for word in _WORD.finditer(text):
        if word.group().lower() in PHOTO_AGENCIES and word.group().lower() not in AGENCY_OF:
            yield _credit(word.group(), sentence.start + word.start())


def _credit(name: str, start: int) -> Credit:
    return Credit(AGENCY_OF.get(name.lower(), name), "photo", Span(start, start + len(name)))


@cache
def _photo_marks(language: str) -> re.Pattern[str]:
    readings = (*readings_of(language), language_of("en").reading)
    openings = any_of(word for reading in readings for word in (*reading.photo_words, *reading.source_words))
    # "Foto: Name" anywhere, "(foto Name)" or "Photo Name / Name" only at the end, where no sentence goes on.
    return re.compile(
        rf"(?:{openings})\s?[:|©]\s*|©\s*|\(c\)\s*"
        rf"|(?:^|(?<=\()|(?<=[.!?»”\"]\s))(?:{openings})\s(?:/\s?)?"
        rf"(?=(?-i:[A-ZÀ-ÖØ-Þ])[\w.'’-]*(?:\s[\w.'’-]+){{0,2}}(?:\s?/\s?[\w.'’-]+(?:\s[\w.'’-]+){{0,2}})?[).]*$)",
        re.IGNORECASE,
    )
