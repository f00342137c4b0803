"""Words that an edit never cuts apart: figures with their unit, dates, and names of several words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.languages.change_data import ChangeData
from core.variants.sides import Side
from core.words import Word


class UnitKind(StrEnum):
    """What a unit is."""

    DATE = "date"
    FIGURE = "figure"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Unit:
    """Words that belong together.

    Attributes:
        kind: What they are.
        words: The indices of the words on their side, in a row.
    """

    kind: UnitKind
    words: range


def units_of(side: Side) -> tuple[Unit, ...]:
    """Return the figures, dates and names of `side` in order; no two of them share a word.

    A German name shows only in two capitalised words in a row, since every noun has a capital; elsewhere one is enough.
    """
    units: list[Unit] = []
    index = 0
    while index < len(side.words):
        kind, end = _unit_at(side, index)
        if kind is not None:
            units.append(Unit(kind, range(index, end)))
        index = max(end, index + 1)
    return tuple(units)


def _unit_at(side: Side, index: int) -> tuple[UnitKind | None, int]:
    date, figure, name = _date_end(side, index), _figure_end(side, index), _name_end(side, index)
    if date > index and date >= figure:
        return UnitKind.DATE, date
    if figure > index:
        return UnitKind.FIGURE, figure
    if name > index + (1 if side.language.stemmer == "german" else 0):
        return UnitKind.NAME, name
    return None, index


def is_figure(word: Word, language: ChangeData) -> bool:
    """Whether the word is written in digits or is a number word of the language."""
    return word.text[0].isdigit() or word.folded in language.number_words


def is_date(word: Word, language: ChangeData) -> bool:
    """Whether the word names a day, a month, a time of day, or counts days from today."""
    known = word.folded
    if language.capital_dates and known in language.months and not word.text[0].isupper():
        return False
    return (
        known in language.weekdays
        or known in language.months
        or known in language.day_parts
        or _holds_day(word, language)
    )


def _holds_day(word: Word, language: ChangeData) -> bool:
    """Whether the word is a day joined to a time of day, as in "Donnerstagabend" or "Mittwochmorgen"."""
    return len(word.folded) > 8 and any(word.folded.startswith(day) for day in language.weekdays)


def is_name(side: Side, index: int) -> bool:
    """Whether the word may be part of a name: capitalised inside a sentence, and no title, figure or date."""
    word = side.words[index]
    if not word.text[0].isupper() or side.weights[index] < 1 or _is_title(word, side.language):
        return False
    return not (is_figure(word, side.language) or is_date(word, side.language))


def _figure_end(side: Side, index: int) -> int:
    """Where a figure ends that begins here: digits or number words, with the units that follow."""
    words, end = side.words, index
    if not is_figure(words[index], side.language):
        if (
            words[index].text in {"$", "€", "£"}
            and index + 1 < len(words)
            and is_figure(words[index + 1], side.language)
        ):
            end = index + 1
        else:
            return index
    while end < len(words) and is_figure(words[end], side.language) and side.sentences[end] == side.sentences[index]:
        end += 1
    while end < len(words) and side.sentences[end] == side.sentences[index]:
        belongs = words[end].folded in side.language.units or is_figure(words[end], side.language)
        if not (belongs or _is_point_of_abbreviation(side, end)):
            break
        end += 1
    return end


def _is_point_of_abbreviation(side: Side, index: int) -> bool:
    """Whether the word is the point of "Mio." or "Mrd." in the middle of a sentence."""
    before = side.words[index - 1].folded
    inside = index + 1 < len(side.words) and side.sentences[index + 1] == side.sentences[index]
    return side.words[index].text == "." and before in {"mio", "mrd", "fr"} and inside


def _date_end(side: Side, index: int) -> int:
    """Where a date ends that begins here: "22. Oktober 2025", "October 22, 2025", "Mittwoch, 22. Oktober"."""
    end, named = index, False
    while end < len(side.words) and side.sentences[end] == side.sentences[index]:
        word = side.words[end]
        if is_date(word, side.language):
            named = True
        elif word.is_mark:
            if end == index or not _joins_date(side, index, end):
                break
        elif not _is_day_or_year(side, index, end):
            break
        end += 1
    return end if named else index


def _is_day_or_year(side: Side, start: int, index: int) -> bool:
    """Whether a word in digits beside a month is its day or year."""
    word, months = side.words[index], side.language.months
    if not word.text.isdecimal() or len(word.text) not in {1, 2, 4}:
        return False
    if index > start and side.words[index - 1].folded in months:
        return True
    after_day = index > start + 1 and side.words[index - 1].text == "," and side.words[index - 2].text.isdecimal()
    if after_day and len(word.text) == 4:
        return True
    following = [side.words[k].folded for k in range(index + 1, min(index + 3, len(side.words)))]
    return len(word.text) <= 2 and (
        following[:1] != [] and (following[0] in months or (following[0] == "." and following[-1] in months))
    )


def _joins_date(side: Side, start: int, index: int) -> bool:
    """Whether a point or comma stands inside a date: "22. Oktober", "Mittwoch, 22. Oktober", "October 22, 2025"."""
    if index + 1 >= len(side.words) or side.sentences[index + 1] != side.sentences[index]:
        return False
    if side.words[index].text == ".":
        return side.words[index - 1].text.isdecimal() and side.words[index + 1].folded in side.language.months
    return side.words[index].text == "," and _is_day_or_year(side, start, index + 1)


def _name_end(side: Side, index: int) -> int:
    """Where a name of several words ends that begins here."""
    end = index
    while end < len(side.words) and is_name(side, end) and side.sentences[end] == side.sentences[index]:
        if end > index and side.words[end].start != side.words[end - 1].end + 1:
            break
        end += 1
    starts_sentence = index == 0 or side.sentences[index - 1] != side.sentences[index]
    return index if starts_sentence and end - index < 2 else end


def _is_title(word: Word, language: ChangeData) -> bool:
    """Whether the word is a title or a compound that ends in one: "Nato-Generalsekretär", "Aussenminister"."""
    return word.folded in language.titles or word.folded.endswith(_title_endings(language.titles))


@cache
def _title_endings(titles: frozenset[str]) -> tuple[str, ...]:
    """The titles that are long enough to be told at the end of a compound."""
    return tuple(sorted(title for title in titles if len(title) > 4))
