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
    words, end, seen = side.words, index, False
    while end < len(words) and side.sentences[end] == side.sentences[index]:
        word = words[end]
        if is_date(word, side.language):
            seen = True
        elif not word.text[0].isdigit():
            joins = word.text in {".", ","} and end + 1 < len(words) and _continues_date(side, end, end + 1)
            if not joins:
                break
        elif not seen and not _continues_date(
            side, end, end + (2 if end + 1 < len(words) and words[end + 1].text == "." else 1)
        ):
            break
        end += 1
    return end if seen else index


def _continues_date(side: Side, index: int, after: int) -> bool:
    if after >= len(side.words) or side.sentences[after] != side.sentences[index]:
        return False
    word, before = side.words[after], side.words[index - 1] if index else None
    if word.folded in side.language.months:
        return True
    if before is None or not word.text[0].isdigit():
        return False
    return (
        before.folded in side.language.weekdays
        or before.folded in side.language.months
        or (before.text[0].isdigit() and index >= 2 and side.words[index - 2].folded in side.language.months)
    )


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
