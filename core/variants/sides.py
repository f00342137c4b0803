"""One side of a link as the stage of word variants sees it: words with their stems and weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain

from core.languages import language_of
from core.languages.change_data import ChangeData
from core.report import Report
from core.variants.lexemes import CONTENT, FUNCTION, MARK, Lexeme, vocabulary_of
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

    texts: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    weights: tuple[float, ...] = ()

    def __init__(
        self,
        lexemes: Sequence[Lexeme],
        sentences: Sequence[int],
        text: str,
        begins: Mapping[int, int],
        language: ChangeData,
    ) -> None:
        """Make a side of words that stand in `text`, where the sentences begin as `begins` says by their positions."""
        self.lexemes = tuple(lexemes)
        if lexemes:
            self.texts, self.folded, self.stems, self.weights, *_ = zip(*lexemes, strict=True)
        self.sentences = tuple(sentences)
        self.language = language
        self._text = text
        self._begins = begins

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the text."""
        starts: list[int] = []
        find, sentence, at = self._text.find, -1, 0
        for text, position in zip(self.texts, self.sentences, strict=True):
            if position != sentence:
                sentence, at = position, self._begins[position]
            # Only white space stands between two words, so the first place that is found is the word's.
            at = find(text, at)
            starts.append(at)
            at += len(text)
        return starts

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
    lexemes_of = vocabulary_of(language).__getitem__
    lexemes: list[Lexeme] = []
    sentences: list[int] = []
    begins: dict[int, int] = {}
    for position in positions:
        sentence = report.sentences[position]
        begins[position] = sentence.start
        lexemes += chain.from_iterable(map(lexemes_of, sentence.text.split()))
        sentences += [position] * (len(lexemes) - len(sentences))
    return Side(lexemes, sentences, report.text, begins, language)


def side_of_words(texts: Sequence[str], language: ChangeData) -> Side:
    """Return a side made of words that are already cut, as one sentence with a space between each two."""
    lexemes = list(map(vocabulary_of(language).word, texts))
    return Side(lexemes, [0] * len(lexemes), " ".join(texts), {0: 0}, language)
