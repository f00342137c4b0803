"""One side of a link as the stage of word variants sees it: words with their stems and weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import Stemmer

from core.languages import language_of
from core.languages.change_data import ChangeData
from core.report import Report
from core.words import Word, fold, words_of

# An edit hangs on words that carry content. A function word counts a quarter of one, so that four of them in a row
# ("so wie es auch") weigh as much as a word that says something; a mark decides only between equals.
CONTENT, FUNCTION, MARK = 1.0, 0.25, 0.05


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side of a link, its sentences set one after the other.

    Attributes:
        words: The words and marks in reading order.
        sentences: For each word, the position of its sentence in the report.
        stems: For each word, its Snowball stem; the folded word itself where the language is not known.
        weights: For each word, how much content it carries, from `MARK` to `CONTENT`.
        language: What the engine knows about the words of the report's language.
    """

    words: tuple[Word, ...]
    sentences: tuple[int, ...]
    stems: tuple[str, ...]
    weights: tuple[float, ...]
    language: ChangeData

    @property
    def folded(self) -> list[str]:
        """The folded words, in order."""
        return [word.folded for word in self.words]


def side_of(report: Report, positions: tuple[int, ...]) -> Side:
    """Return the side of a link that consists of these sentences of `report`."""
    language = language_of(report.language).changes
    words: list[Word] = []
    sentences: list[int] = []
    for position in positions:
        sentence = report.sentences[position]
        found = words_of(report.text, sentence.start, sentence.end)
        words.extend(found)
        sentences.extend([position] * len(found))
    return Side(
        tuple(words),
        tuple(sentences),
        stems_of(words, language),
        tuple(_weight(word, language) for word in words),
        language,
    )


def stems_of(words: list[Word], language: ChangeData) -> tuple[str, ...]:
    """Return the stem of each word; Snowball's, which casefolds nothing and wants folded words."""
    folded = [word.folded for word in words]
    if not language.stemmer:
        return tuple(folded)
    # Not shared: a stemmer keeps state between calls, and building one takes less than a microsecond.
    return tuple(cast("list[str]", Stemmer.Stemmer(language.stemmer, 0).stemWords(folded)))


def _weight(word: Word, language: ChangeData) -> float:
    if word.is_mark:
        return MARK
    return FUNCTION if word.folded in language.function_words else CONTENT


def side_of_words(texts: Sequence[str], language: ChangeData) -> Side:
    """Return a side made of words that are already cut, as one sentence with a space between each two."""
    words: list[Word] = []
    start = 0
    for text in texts:
        words.append(Word(start, start + len(text), text, fold(text)))
        start += len(text) + 1
    return Side(
        tuple(words),
        (0,) * len(words),
        stems_of(words, language),
        tuple(_weight(word, language) for word in words),
        language,
    )
