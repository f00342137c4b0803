"""What a word is whatever sentence it stands in: folded form, stem, weight, and whether units may hold it.

Words recur within a report and from one report to the next, so each is looked at once for each language. No word or
mark reaches across white space, so what stands between two blanks ("word", "word,") is cut into words only once too.
"""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import NamedTuple, cast

import Stemmer

from core.languages.change_data import ChangeData
from core.words import TOKEN_PATTERN, Word, fold

# An edit hangs on words that carry content. A function word counts a quarter of one, so that four of them in a row
# ("so wie es auch") weigh as much as a word that says something; a mark decides only between equals.
CONTENT, FUNCTION, MARK = 1.0, 0.25, 0.05
# A word takes about 250 bytes here and a chunk 150: 20 MB for a full vocabulary of one language.
_MOST_WORDS = 50_000
_CURRENCY_SIGNS = frozenset({"$", "€", "£"})
# Small words that join a day to its month in Romance languages.
JOINING = frozenset({"de", "del", "di"})


class Lexeme(NamedTuple):
    """A published word as the stages of word variants look at it. A tuple, since it is made and read by the thousand.

    Attributes:
        text: The published characters.
        folded: The form that matching compares.
        stem: Its Snowball stem, or that of the form it belongs to ("paid", "pay"); the folded word itself where the
            language is not known.
        weight: How much content it carries, from `MARK` to `CONTENT`.
        is_figure: Whether it is written in digits or is a number word.
        is_date: Whether it names a day, a month, a time of day, or counts days from today.
        is_name: Whether it may be part of a name: capitalised, and no title, figure or date.
        starts_unit: Whether a figure, date or name may begin with it.
        in_unit: Whether it may stand inside one, as a point, "Prozent" or the "de" of a Spanish date does.
        only_in_names: Whether it is part of a name or stands in no unit.
        value: What it says as a number, None where it says none by itself.
    """

    text: str
    folded: str
    stem: str
    weight: float
    is_figure: bool
    is_date: bool
    is_name: bool
    starts_unit: bool
    in_unit: bool
    only_in_names: bool
    value: float | None


# Read one attribute of many words in one go: `map(FOLDED, words)` takes half as long as a list comprehension.
TEXT, FOLDED, STEM, WEIGHT, IS_DATE, IS_FIGURE, IS_NAME = (
    itemgetter(Lexeme._fields.index(name))
    for name in ("text", "folded", "stem", "weight", "is_date", "is_figure", "is_name")
)


class Vocabulary(dict[str, tuple[Lexeme, ...]]):
    """What stood between two blanks so far in texts of one language, cut into words and marks.

    Attributes:
        steps: For each such chunk, how far it is from one word of it to the next, and from the last over one blank.
    """

    def __init__(self, language: ChangeData) -> None:
        super().__init__()
        self._language = language
        self._words: dict[str, Lexeme] = {}
        self.steps = _Steps(self)

    def __missing__(self, chunk: str) -> tuple[Lexeme, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
            self._words.clear()
            self.steps.clear()
        lexemes = self[chunk] = tuple(map(self.word, TOKEN_PATTERN.findall(chunk)))
        return lexemes

    def word(self, text: str) -> Lexeme:
        """Return a word or mark that is already cut."""
        known = self._words.get(text)
        if known is None:
            known = self._words[text] = _lexeme(text, self._language)
        return known


class _Steps(dict[str, tuple[int, ...]]):
    """What chunks of a vocabulary measure, filled in as it is asked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        *inside, last = [len(word.text) for word in self._vocabulary[chunk]]
        steps = self[chunk] = (*inside, last + 1)
        return steps


_vocabularies: dict[int, Vocabulary] = {}


def vocabulary_of(language: ChangeData) -> Vocabulary:
    """Return the words of a language, which fill themselves in as they are asked for."""
    known = _vocabularies.get(id(language))  # the vocabulary holds on to its language, so no other can get its id
    if known is None:
        known = _vocabularies.setdefault(id(language), Vocabulary(language))
    return known


def _lexeme(text: str, language: ChangeData) -> Lexeme:
    word = Word(0, len(text), text, fold(text))
    stem = word.folded
    if language.stemmer:
        # Not shared: a stemmer keeps state between calls, and building one takes less than a microsecond.
        stem = cast(
            "str", Stemmer.Stemmer(language.stemmer, 0).stemWord(language.irregular_forms.get(word.folded, word.folded))
        )
    weight = MARK if word.is_mark else FUNCTION if word.folded in language.function_words else CONTENT
    figure, date = is_figure(word, language), is_date(word, language)
    name = text[0].isupper() and weight >= CONTENT and not (figure or date or _is_title(word, language))
    starts = figure or date or name or text in _CURRENCY_SIGNS
    joins = word.folded in language.units or word.folded in JOINING
    inside = starts or weight <= MARK or joins
    value = language.number_words.get(word.folded, float(word.folded) if word.folded.isdecimal() else None)
    return Lexeme(text, word.folded, stem, weight, figure, date, name, starts, inside, name and not joins, value)


def is_figure(word: Word, language: ChangeData) -> bool:
    """Whether the word is written in digits or is a number word of the language."""
    return word.text[0].isdigit() or word.folded in language.number_words


def is_date(word: Word, language: ChangeData) -> bool:
    """Whether the word names a day, a month, a time of day, or counts days from today."""
    known = word.folded
    named = known in language.months or known in language.weekdays
    if language.capital_dates and named and not word.text[0].isupper():
        return False  # "may", "wed"
    return (
        known in language.weekdays
        or known in language.months
        or known in language.day_parts
        or _holds_day(word, language)
    )


def is_currency_sign(text: str) -> bool:
    """Whether the word is the sign of a currency, which stands before its figure."""
    return text in _CURRENCY_SIGNS


def _holds_day(word: Word, language: ChangeData) -> bool:
    """Whether the word is a day joined to a time of day, as in "Donnerstagabend" or "Mittwochmorgen"."""
    return len(word.folded) > 8 and any(word.folded.startswith(day) for day in language.weekdays)


def _is_title(word: Word, language: ChangeData) -> bool:
    """Whether the word is a title or a compound that ends in one: "Nato-Generalsekretär", "Aussenminister"."""
    return word.folded in language.titles or word.folded.endswith(_title_endings(language.titles))


@cache
def _title_endings(titles: frozenset[str]) -> tuple[str, ...]:
    """The titles that are long enough to be told at the end of a compound."""
    return tuple(sorted(title for title in titles if len(title) > 4))
