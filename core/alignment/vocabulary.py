"""Stage 1 of alignment: the words of the reports seen so far, numbered, so that a text is looked up and not read anew.

What stands between two blanks ("word", "(word,") recurs more than sentences do. Each is folded and cut into words once;
a word is one character from then on, and a sentence is a string of them: what is done to all words of two reports is
done by numpy to the numbers of these characters.
"""

from __future__ import annotations

import re
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from core.words import fold

if TYPE_CHECKING:
    from core.alignment.lexicon import Lexicon
    from core.alignment.weighing import Ints

# Hyphens part words here, unlike in `core.words`: "Corona-Krise" and "Coronakrise" are to meet half-way.
WORDS = re.compile(r"[^\W\d_]++|\d++(?>(?:[.,:]\d++)*)")
# A line break stands between two sentences.
BREAK = "\n"
# Words become code points beyond the surrogates; those beyond the first million are taken for one word.
_FIRST_CODE_POINT = 0x10000
_CODE_POINTS = 2**20
# From so many words, stems and parts of stems, or chunks on the next comparison begins a new vocabulary. A chunk takes
# 0.3 kB, a word 0.6 kB with its stem, its parts and the cache of stems (39,000 German words); words of sixty letters
# have a hundred parts each and take 26 kB.
_MOST_WORDS, _MOST_STEMS, _MOST_CHUNKS = 50_000, 1_000_000, 150_000
# Whatever is longer between two blanks (an address, a text in a script without blanks) hardly comes again.
_LONGEST_CHUNK = 80


class Vocabulary(dict[str, tuple[str, str, str]]):
    """What stood between two blanks so far, each as folded, as characters that stand for its words, and as its key.

    The key is its letters and digits alone. Reports are compared by several threads at the same time: who looks up gets
    what was learned once, and learning is for one at a time.

    Attributes:
        words: The folded words, by number.
        lexicons: What is known of them, by language.
    """

    def __init__(self) -> None:
        """Begin with no word seen."""
        super().__init__({BREAK: (BREAK, BREAK, BREAK)})
        self.words: list[str] = []
        self.lexicons: dict[str, Lexicon] = {}
        self._characters: dict[str, str] = {}
        self._learning = Lock()

    def __missing__(self, chunk: str) -> tuple[str, str, str]:
        folded = fold(chunk).replace("\n", " ")  # a rare sign may fold into a line break
        words = WORDS.findall(folded)
        entry = folded, self.written(words), "".join(words)
        if len(chunk) <= _LONGEST_CHUNK:
            self[chunk] = entry
        return entry

    def written(self, words: list[str] | tuple[str, ...]) -> str:
        """Return folded words with each as one character."""
        try:
            return "".join(map(self._characters.__getitem__, words))
        except KeyError:
            with self._learning:
                for word in words:
                    if word not in self._characters:
                        number = len(self.words)
                        self.words.append(word)
                        self._characters[word] = chr(_FIRST_CODE_POINT + min(number, _CODE_POINTS - 1))
            return self.written(words)

    def words_in(self, characters: str) -> tuple[str, ...]:
        """Return the folded words that some characters stand for."""
        return tuple([self.words[ord(character) - _FIRST_CODE_POINT] for character in characters])

    @property
    def is_full(self) -> bool:
        """Whether the next comparison should begin a new one."""
        stems = max([len(lexicon.stems) for lexicon in [*self.lexicons.values()]], default=0)
        return len(self.words) >= _MOST_WORDS or stems >= _MOST_STEMS or len(self) >= _MOST_CHUNKS


def numbers_of(characters: str) -> Ints:
    """Return the numbers of the words that some characters stand for."""
    codes = np.frombuffer(characters.encode("utf-32-le"), dtype="<u4")
    return codes.astype(np.int64) - _FIRST_CODE_POINT


_vocabularies = [Vocabulary()]


def current_vocabulary() -> Vocabulary:
    """Return the vocabulary for two reports that are about to be compared."""
    if _vocabularies[0].is_full:
        _vocabularies[0] = Vocabulary()
    return _vocabularies[0]
