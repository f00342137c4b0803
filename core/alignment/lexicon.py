"""Stage 1 of alignment: what one language says of the words of a vocabulary, in columns that numpy reads."""

from __future__ import annotations

from threading import Lock
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import stem_of
from core.alignment.vocabulary import Vocabulary
from core.alignment.weighing import Floats, Ints
from core.languages import language_of

# Five letters keep "Entscheidung" and "entscheiden" together and "Präsident" and "Prämie" apart.
ROOT_LENGTH = 5
# Compounds are cut only into parts of this many letters or more that the pair also uses as words of their own.
_PART_LENGTH = 4
# The longest words of German law have eighty letters; parts of a "word" of 100,000 would fill the memory.
_LONGEST_COMPOUND = 80
_UNKNOWN = -1
_Cell = TypeVar("_Cell", bound=np.generic)


class Lexicon:
    """Stems, roots and parts of words.

    Columns are longer than what is known; they hold what is asked for once it was learned.

    Attributes:
        stem: The number of each word's stem, by the word's number.
        prior: What each word says at large, by the word's number.
        is_office: Whether a word names an office, by the word's number.
        root: The number of each stem's root, by the stem's number.
        is_figure: Whether a stem is that of a figure, by the stem's number.
        parts: The numbers of the parts that stems may have as compounds, as stems of their own, one stem after another.
        first_part: Where those of a stem begin, by the stem's number.
        part_count: How many it has, by the stem's number.
        stems: The number of each stem and of each part of one.
        roots: The number of each root.
    """

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        """Begin with no word known."""
        self.stem: Ints = np.empty(0, dtype=np.int64)
        self.prior: Floats = np.empty(0, dtype=np.float64)
        self.is_office: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)
        self.root: Ints = np.empty(0, dtype=np.int64)
        self.is_figure: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)
        self.parts: Ints = np.empty(0, dtype=np.int64)
        self.first_part: Ints = np.empty(0, dtype=np.int64)
        self.part_count: Ints = np.empty(0, dtype=np.int64)
        self.stems: dict[str, int] = {}
        self.roots: dict[str, int] = {}
        self._parts_known = 0
        self._words = vocabulary.words
        self._language = language
        self._offices = language_of(language).alignment.offices
        self._learning = Lock()

    def learn(self, words: Ints) -> None:
        """Look up the words of these numbers that are not known yet."""
        if len(self.stem) < len(self._words):
            with self._learning:
                self._make_room_for_words(len(self._words))
        unknown = words[self.stem[words] < 0]
        if len(unknown):
            with self._learning:
                for number in dict.fromkeys(unknown.tolist()):
                    self._learn(number)

    def _learn(self, number: int) -> None:
        word = self._words[number]
        stem, prior = stem_of(word, self._language)
        self.prior[number] = prior
        self.is_office[number] = word.endswith(self._offices)
        stem_number = self.stems.setdefault(stem, len(self.stems))
        if stem_number >= len(self.root) or self.root[stem_number] < 0:
            self._learn_stem(stem, stem_number)
        self.stem[number] = stem_number  # at last, since it tells others that the word is known

    def _learn_stem(self, stem: str, number: int) -> None:
        parts = [self.stems.setdefault(part, len(self.stems)) for part in _parts_of(stem)]
        self._make_room_for_stems(len(self.stems), self._parts_known + len(parts))
        self.first_part[number], self.part_count[number] = self._parts_known, len(parts)
        self.parts[self._parts_known : self._parts_known + len(parts)] = parts
        self._parts_known += len(parts)
        self.is_figure[number] = stem[0].isdigit()
        self.root[number] = self.roots.setdefault(stem[:ROOT_LENGTH], len(self.roots))

    def _make_room_for_words(self, size: int) -> None:
        if len(self.stem) < size:
            self.prior, self.is_office = _longer(self.prior, size), _longer(self.is_office, size)
            self.stem = _longer(self.stem, size)

    def _make_room_for_stems(self, stems: int, parts: int) -> None:
        if len(self.parts) < parts:
            self.parts = _longer(self.parts, parts)
        if len(self.root) < stems:
            self.first_part, self.part_count = _longer(self.first_part, stems), _longer(self.part_count, stems)
            self.is_figure, self.root = _longer(self.is_figure, stems), _longer(self.root, stems)


def lexicon_of(vocabulary: Vocabulary, language: str) -> Lexicon:
    """Return what a language says of the words of a vocabulary."""
    lexicon = vocabulary.lexicons.get(language)
    return vocabulary.lexicons.setdefault(language, Lexicon(vocabulary, language)) if lexicon is None else lexicon


def _parts_of(stem: str) -> list[str]:
    """Return the parts that a stem may have as a compound, wherever it is cut in two."""
    if stem[0].isdigit() or len(stem) > _LONGEST_COMPOUND:
        return []
    return [part for cut in range(_PART_LENGTH, len(stem) - _PART_LENGTH + 1) for part in (stem[cut:], stem[:cut])]


def _longer(column: NDArray[_Cell], size: int) -> NDArray[_Cell]:
    """Return a column with room for twice as many rows as are asked for, the new ones unknown."""
    return np.concatenate([column, np.full(2 * size - len(column), _UNKNOWN, dtype=column.dtype)])
