"""One side of a link as the stage of word variants sees it: words with their stems and weights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, chain

from core.languages import language_of
from core.languages.change_data import ChangeData
from core.report import Report, Sentence
from core.variants.lexemes import (
    CONTENT,
    FOLDED,
    FUNCTION,
    MARK,
    STEM,
    STEP,
    TEXT,
    WEIGHT,
    Lexeme,
    LexemeTable,
    lexemes_of,
)
from core.words import Word

__all__ = ["CONTENT", "FUNCTION", "MARK", "Side", "side_of", "side_of_words"]


class Side:
    """The words of one side of a link, its sentences set one after the other.

    Attributes:
        lexemes: For each word and mark in reading order, what it is whatever sentence it stands in.
        folded: The folded words.
        starts: Where each word begins in the text.
        sentences: For each word, the position of its sentence in the report.
        language: What the engine knows about the words of the report's language.
        texts: The published words.
        stems: For each word, its Snowball stem; the folded word itself where the language is not known.
        weights: For each word, how much content it carries, from `MARK` to `CONTENT`.
        words: The words with their places.
    """

    def __init__(
        self, lexemes: Sequence[Lexeme], starts: list[int], sentences: tuple[int, ...], language: ChangeData
    ) -> None:
        self.lexemes = lexemes
        self.folded: tuple[str, ...] = tuple(map(FOLDED, lexemes))
        self.starts = starts
        self.sentences = sentences
        self.language = language

    # Of two sides alike but for a word, little more is asked than the above.
    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The published words."""
        return tuple(map(TEXT, self.lexemes))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """For each word, its stem."""
        return tuple(map(STEM, self.lexemes))

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """For each word, how much content it carries."""
        return tuple(map(WEIGHT, self.lexemes))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words with their places."""
        return tuple(
            [
                Word(start, start + len(text), text, folded)
                for start, text, folded in zip(self.starts, self.texts, self.folded, strict=True)
            ]
        )

    def end_of(self, index: int) -> int:
        """Return where a word ends in the text."""
        return self.starts[index] + len(self.lexemes[index].text)


def side_of(report: Report, positions: tuple[int, ...]) -> Side:
    """Return the side of a link that consists of these sentences of `report`."""
    table = _table_of(report.language)
    if len(positions) == 1:
        lexemes, starts = _cut(report.sentences[positions[0]], table)
        return Side(lexemes, starts, positions * len(starts), table.language)
    all_lexemes: list[Lexeme] = []
    all_starts: list[int] = []
    sentences: list[int] = []
    for position in positions:
        lexemes, starts = _cut(report.sentences[position], table)
        all_lexemes += lexemes
        all_starts += starts
        sentences += [position] * len(starts)
    return Side(tuple(all_lexemes), all_starts, tuple(sentences), table.language)


@lru_cache(maxsize=64)
def _table_of(language: str) -> LexemeTable:
    return lexemes_of(language_of(language).changes)


def _cut(sentence: Sentence, table: LexemeTable) -> tuple[tuple[Lexeme, ...], list[int]]:
    """Return the words of a sentence and where each begins in the text of its report."""
    text, start = sentence.text, sentence.start
    lexemes = tuple(chain.from_iterable(map(table.__getitem__, text.split())))
    starts = list(accumulate(map(STEP, lexemes), initial=start))
    if starts.pop() != sentence.end + 1:  # so something else than a single blank stands between two words
        starts = [start + place for place in _found_in_turn(lexemes, text)]
    return lexemes, starts


def _found_in_turn(words: Iterable[Lexeme], text: str) -> list[int]:
    """Return where words begin between which only white space stands, so that the first place found is the word's."""
    starts: list[int] = []
    at = 0
    for word in words:
        starts.append(at := text.index(word.text, at))
        at += len(word.text)
    return starts


def side_of_words(texts: Sequence[str], language: ChangeData) -> Side:
    """Return a side made of words that are already cut, as one sentence with a space between each two."""
    lexemes = tuple(map(lexemes_of(language).word, texts))
    starts = list(accumulate([len(text) + 1 for text in texts], initial=0))
    return Side(lexemes, starts[:-1], (0,) * len(lexemes), language)
