"""Stage 1 of alignment: sentences as folded words.

Folding evens out what outlets vary without changing a statement: case and marks (`core.words.fold`), endings (Snowball
stems), numbers in words or digits. The published text is not touched; all of this is for matching alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from operator import itemgetter
from typing import cast

import Stemmer

from core.alignment.vocabulary import BREAK, Vocabulary, current_vocabulary
from core.alignment.weighing import prior_of
from core.figures.number_words import grammar_of
from core.report import Report, Role, Sentence

_FURNITURE = frozenset(role for role in Role if role.is_furniture)
_SNOWBALL = {"de": "german", "en": "english", "fr": "french", "it": "italian", "es": "spanish"}
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?:\D|$))")
_PRIOR_OF_FIGURE = 1.0
# "zwei" and "drei" are said in passing; figures are not.
_PRIOR_OF_NUMBER_WORD = 0.6


@dataclass(frozen=True, slots=True)
class Side:
    """The sentences of one report that take part in the alignment.

    Attributes:
        sentences: The sentences, furniture left out.
        folded: Their folded texts.
        characters: Their folded words, each as the character that stands for it in the vocabulary.
        keys: Their letters and digits alone: equal keys mean the same words in the same order.
        vocabulary: Where the words are numbered. Two sides that are compared share it.
    """

    sentences: tuple[Sentence, ...]
    folded: tuple[str, ...]
    characters: tuple[str, ...]
    keys: tuple[str, ...]
    vocabulary: Vocabulary = field(compare=False, repr=False)

    @property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The folded words of each sentence."""
        return tuple(map(self.vocabulary.words_in, self.characters))


def fold_sides(left: Report, right: Report) -> tuple[Side, Side]:
    """Fold both reports of a comparison, in one vocabulary."""
    here = fold_side(left)
    return here, fold_side(right, here)


def fold_side(report: Report, other: Side | None = None) -> Side:
    """Fold the sentences of `report` that are not furniture.

    Args:
        report: The report.
        other: The side of the report that it is to be compared with, which gives the vocabulary: what both have word
            for word, most of two versions of one report, is not folded again.
    """
    sentences = tuple([sentence for sentence in report.sentences if sentence.role not in _FURNITURE])
    texts = [sentence.text for sentence in sentences]
    vocabulary = current_vocabulary() if other is None else other.vocabulary
    known: dict[str, tuple[str, str, str]] = {}
    if other is not None:
        copied = [sentence.text for sentence in other.sentences]
        known = dict(zip(copied, zip(other.folded, other.characters, other.keys, strict=True), strict=True))
    new = [text for text in dict.fromkeys(texts) if text not in known]
    known.update(zip(new, _folded(new, vocabulary), strict=True))
    folded, characters, keys = zip(*map(known.__getitem__, texts), strict=True) if texts else ((), (), ())
    return Side(sentences, folded, characters, keys, vocabulary)


def _folded(texts: list[str], vocabulary: Vocabulary) -> list[tuple[str, str, str]]:
    """Return texts folded, line breaks as spaces, with the characters of their words and their keys, all in one go."""
    if not texts:
        return []
    text = f" {BREAK} ".join([text.replace("\n", " ") for text in texts])
    if "`" in text and not text.isascii():
        text = text.replace("`", "'")  # as `fold` does where not all is ASCII
    chunks = list(map(vocabulary.__getitem__, text.split(" ")))
    folded = " ".join(map(itemgetter(0), chunks)).split(f" {BREAK} ")
    characters, keys = ("".join(map(itemgetter(at), chunks)).split(BREAK) for at in (1, 2))
    return list(zip(folded, characters, keys, strict=True))


@lru_cache(maxsize=200_000)
def stem_of(word: str, language: str) -> tuple[str, float]:
    """Return the stem of a folded word, and what the word says in its language at large.

    A figure is its own stem without thousands separators and idle zeros ("8,0" and "8" are one), and a number word has
    the stem of its figure.
    """
    if word[0].isdigit():
        return _figure(word), _PRIOR_OF_FIGURE
    prior = prior_of(word, language)
    number = grammar_of(language).simple(word)
    if number is not None:
        return str(number), min(prior, _PRIOR_OF_NUMBER_WORD)
    return _stem(word, language), prior


def _figure(word: str) -> str:
    digits = _THOUSANDS.sub("", word).replace(",", ".")
    return digits.rstrip("0").rstrip(".") if digits.count(".") == 1 else digits


def _stem(word: str, language: str) -> str:
    stem = _stemmer(language)
    return stem(word) if stem is not None else word


@cache
def _stemmer(language: str) -> Callable[[str], str] | None:
    name = _SNOWBALL.get(language)
    # PyStemmer is written in Cython and has no types. Its own cache is left out: `stem_of` keeps what was stemmed, and
    # a list for each word is one more object for the garbage collector.
    return cast("Callable[[str], str]", Stemmer.Stemmer(name, 0).stemWord) if name else None
