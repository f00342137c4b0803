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
# A word takes about 250 bytes here and a chunk 150: 20 MB for a full table of one language.
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
        is_content: Whether it carries all that a word can.
        is_figure: Whether it is written in digits or is a number word.
        is_date: Whether it names a day, a month, a time of day, or counts days from today.
        is_name: Whether it may be part of a name: capitalised, and no title, figure or date.
        starts_unit: Whether a figure, date or name may begin with it.
        in_units: In which of them it may stand: 1 for figures and dates, as a point, "Prozent" or the "de" of a Spanish
            date does, 2 for names, 3 for all, 0 for none. Two words that stand side by side may do so in one unit if
            they have a bit in common.
        value: What it says as a number, None where it says none by itself.
        step: How far it is from its start to that of the next word: its length, and one more before white space.
    """

    text: str
    folded: str
    stem: str
    weight: float
    is_content: bool
    is_figure: bool
    is_date: bool
    is_name: bool
    starts_unit: bool
    in_units: int
    value: float | None
    step: int


# Read one attribute of many words in one go: `map(FOLDED, words)` takes half as long as a list comprehension.
TEXT, FOLDED, STEM, WEIGHT, IS_CONTENT, IS_DATE, IS_FIGURE, IS_NAME, STEP = (
    itemgetter(Lexeme._fields.index(name))
    for name in ("text", "folded", "stem", "weight", "is_content", "is_date", "is_figure", "is_name", "step")
)


class LexemeTable(dict[str, tuple[Lexeme, ...]]):
    """What stood between two blanks so far in texts of one language, cut into words and marks.

    Attributes:
        language: What the engine knows about the language.
    """

    def __init__(self, language: ChangeData) -> None:
        super().__init__()
        self.language = language
        self._words: dict[str, Lexeme] = {}
        self._last_words: dict[str, Lexeme] = {}

    def __missing__(self, chunk: str) -> tuple[Lexeme, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
            self._words.clear()
            self._last_words.clear()
        *inside, last = map(self.word, TOKEN_PATTERN.findall(chunk))
        last = self._last_words.setdefault(last.text, last._replace(step=last.step + 1))
        lexemes = self[chunk] = (*inside, last)
        return lexemes

    def word(self, text: str) -> Lexeme:
        """Return a word or mark that is already cut."""
        known = self._words.get(text)
        if known is None:
            known = self._words[text] = _lexeme(text, self.language)
        return known


_tables: dict[int, LexemeTable] = {}


def lexemes_of(language: ChangeData) -> LexemeTable:
    """Return the words of a language, which fill themselves in as they are asked for."""
    known = _tables.get(id(language))  # the table holds on to its language, so no other can get its id
    if known is None:
        known = _tables.setdefault(id(language), LexemeTable(language))
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
    joins = figure or date or weight <= MARK or word.folded in language.units or word.folded in JOINING
    value = language.number_words.get(word.folded, float(word.folded) if word.folded.isdecimal() else None)
    says = weight >= CONTENT
    return Lexeme(text, word.folded, stem, weight, says, figure, date, name, starts, joins + 2 * name, value, len(text))


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
