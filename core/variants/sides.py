"""One side of a link as the stage of word variants sees it: words with their stems and weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.languages import language_of
from core.languages.change_data import ChangeData
from core.report import Report
from core.variants.lexemes import CONTENT, FUNCTION, MARK, Lexeme, vocabulary_of
from core.words import TOKEN_PATTERN, Word

__all__ = ["CONTENT", "FUNCTION", "MARK", "Side", "side_of", "side_of_words"]


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side of a link, its sentences set one after the other.

    Attributes:
        words: The words and marks in reading order.
        folded: The folded words.
        sentences: For each word, the position of its sentence in the report.
        stems: For each word, its Snowball stem; the folded word itself where the language is not known.
        weights: For each word, how much content it carries, from `MARK` to `CONTENT`.
        lexemes: For each word, what it is whatever sentence it stands in.
        language: What the engine knows about the words of the report's language.
    """

    words: tuple[Word, ...]
    folded: tuple[str, ...]
    sentences: tuple[int, ...]
    stems: tuple[str, ...]
    weights: tuple[float, ...]
    lexemes: tuple[Lexeme, ...]
    language: ChangeData


def side_of(report: Report, positions: tuple[int, ...]) -> Side:
    """Return the side of a link that consists of these sentences of `report`."""
    language = language_of(report.language).changes
    vocabulary = vocabulary_of(language)
    found: list[tuple[int, int, str]] = []
    sentences: list[int] = []
    for position in positions:
        sentence = report.sentences[position]
        before = len(found)
        found += [
            (match.start(), match.end(), match[0])
            for match in TOKEN_PATTERN.finditer(report.text, sentence.start, sentence.end)
        ]
        sentences += [position] * (len(found) - before)
    lexemes = [vocabulary[text] for _, _, text in found]
    words = [Word(start, end, text, lexeme[0]) for (start, end, text), lexeme in zip(found, lexemes, strict=True)]
    return _side(words, lexemes, sentences, language)


def side_of_words(texts: Sequence[str], language: ChangeData) -> Side:
    """Return a side made of words that are already cut, as one sentence with a space between each two."""
    vocabulary = vocabulary_of(language)
    words: list[Word] = []
    start = 0
    for text in texts:
        words.append(Word(start, start + len(text), text, vocabulary[text].folded))
        start += len(text) + 1
    return _side(words, [vocabulary[text] for text in texts], [0] * len(words), language)


def _side(words: list[Word], lexemes: list[Lexeme], sentences: list[int], language: ChangeData) -> Side:
    folded, stems, weights = zip(*[lexeme[:3] for lexeme in lexemes], strict=True) if lexemes else ((), (), ())
    return Side(tuple(words), folded, tuple(sentences), stems, weights, tuple(lexemes), language)
