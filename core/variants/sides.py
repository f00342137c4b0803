"""One side of a link as the stage of word variants sees it: words with their stems and weights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from itertools import accumulate, chain

from core.languages import language_of
from core.languages.change_data import ChangeData
from core.report import Report, Sentence
from core.variants.lexemes import CONTENT, FOLDED, FUNCTION, MARK, STEM, TEXT, WEIGHT, Lexeme, Vocabulary, vocabulary_of
from core.words import Word

__all__ = ["CONTENT", "FUNCTION", "MARK", "Side", "side_of", "side_of_words"]


class Side:
    """The words of one side of a link, its sentences set one after the other.

    Where the words stand is looked up when it is first asked for: of two sides alike but for a word, only the places of
    that word matter.

    Attributes:
        lexemes: For each word and mark in reading order, what it is whatever sentence it stands in.
        texts: The published words.
        folded: The folded words.
        stems: For each word, its Snowball stem; the folded word itself where the language is not known.
        weights: For each word, how much content it carries, from `MARK` to `CONTENT`.
        sentences: For each word, the position of its sentence in the report.
        language: What the engine knows about the words of the report's language.
    """

    def __init__(
        self, lexemes: Iterable[Lexeme], sentences: Iterable[int], language: ChangeData, find: Callable[[], list[int]]
    ) -> None:
        """Make a side of words; `find` returns where each of them begins."""
        self.lexemes = lexemes = tuple(lexemes)
        self.texts: tuple[str, ...] = tuple(map(TEXT, lexemes))
        self.folded: tuple[str, ...] = tuple(map(FOLDED, lexemes))
        self.sentences = tuple(sentences)
        self.language = language
        self._find = find

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """For each word, its stem."""
        return tuple(map(STEM, self.lexemes))

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """For each word, how much content it carries."""
        return tuple(map(WEIGHT, self.lexemes))

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the text."""
        return self._find()

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
        return self.starts[index] + len(self.texts[index])


def side_of(report: Report, positions: tuple[int, ...]) -> Side:
    """Return the side of a link that consists of these sentences of `report`."""
    language = language_of(report.language).changes
    vocabulary = vocabulary_of(language)
    lexemes: list[Lexeme] = []
    sentences: list[int] = []
    cut: list[tuple[Sentence, list[str]]] = []
    for position in positions:
        sentence = report.sentences[position]
        chunks = sentence.text.split()
        lexemes += chain.from_iterable(map(vocabulary.__getitem__, chunks))
        sentences += [position] * (len(lexemes) - len(sentences))
        cut.append((sentence, chunks))
    return Side(lexemes, sentences, language, partial(_starts_in, cut, vocabulary))


def _starts_in(cut: Iterable[tuple[Sentence, list[str]]], vocabulary: Vocabulary) -> list[int]:
    """Return where each word of sentences that are cut into chunks begins in the text of their report."""
    starts: list[int] = []
    for sentence, chunks in cut:
        steps = chain.from_iterable(map(vocabulary.steps.__getitem__, chunks))
        found = list(accumulate(steps, initial=sentence.start))
        if found.pop() != sentence.end + 1:  # so something else than a single blank stands between two chunks
            words = chain.from_iterable(map(vocabulary.__getitem__, chunks))
            found = [sentence.start + place for place in _found_in_turn(words, sentence.text)]
        starts += found
    return starts


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
    lexemes = list(map(vocabulary_of(language).word, texts))
    return Side(lexemes, [0] * len(lexemes), language, partial(_found_in_turn, lexemes, " ".join(texts)))
