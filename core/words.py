"""Words of a text: where they stand, and the folded form that matching compares.

Folding is for matching alone. It evens out what outlets vary without changing the wording: letter case, ß and ss,
typographic and plain apostrophes and dashes, composed and decomposed letters (NFKC), thousands separators.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

# A word is a run of letters and digits that may hold apostrophes, hyphens and, between digits, the separators of
# figures: "Ukraine-Kriegs", "F-16-Jets", "don’t", "Lehrer*innen", "3,5", "1’250’000", "20.30", "6:3". An elided
# article stands by itself ("l’|accord", "dell’|accordo"). Everything else that shows is a mark.
# Its case is spelled out and its first letters are looked at first, since ignoring case would double the time of the
# whole pattern; for the same reason runs are possessive ("++"). Repeated groups stand in an atomic one, "(?>(?:…)*)": a
# group that is itself possessive, "(?:…)*+", matches wrongly on Python 3.11.0 to 3.11.4, which Debian 12 has (CPython
# gh-100061).
_ELIDED = (
    r"(?=[cdjlmnstqupaCDJLMNSTQUPA]\w{0,6}['’])(?<!\w)(?:[cdjlmnstCDJLMNST]|[qQ][uU]|[jJ]usqu|[lL]orsqu|[pP]uisqu|[uU]n|[aA]ll|[dD]all|[dD]ell|[nN]ell|[sS]ull|[qQ]uell)"
    r"['’](?=[aeiouyhàâäèéêëìîïòôöùûüœæAEIOUYHÀÂÄÈÉÊËÌÎÏÒÔÖÙÛÜŒÆ])"
)
_LETTER = r"[^\W\d_]"
_INSIDE = rf"(?<=\d)[.,:’'](?=\d)|['’‐‑·*:-](?={_LETTER})|(?<={_LETTER})[‐‑-](?=\d)"
_WORD = rf"{_ELIDED}|[^\W_]++(?>(?:(?=[.,:’'‐‑·*-])(?:{_INSIDE})[^\W_]++)*)"
WORD_PATTERN = re.compile(_WORD)
TOKEN_PATTERN = re.compile(rf"{_WORD}|\.\.\.|[^\w\s]|_")

_FOLDED_MARKS = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": '"', "›": '"', "‚": '"', "″": '"',
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
    "\u00ad": "", "\u200b": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip
_MARKS = re.compile(f"[{''.join(_FOLDED_MARKS)}]")
_THOUSANDS = re.compile(r"(?<=\d)'(?=\d{3}(?!\d))")


class Word(NamedTuple):
    """A word or mark of a text. A tuple, since a report holds a thousand and making one takes a third of the time.

    Attributes:
        start: Position of its first character in the text, counted from 0.
        end: Position after its last character.
        text: The published characters.
        folded: The form that matching compares.
    """

    start: int
    end: int
    text: str
    folded: str

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation or a symbol and not a word."""
        return not self.text[0].isalnum()


def fold(text: str) -> str:
    """Return `text` in the form that matching compares: NFKC, casefolded, ß as ss, marks in one shape each."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = _normalized(_normalized(text).casefold())
        folded = _MARKS.sub(_folded_mark, folded)
    return _THOUSANDS.sub("", folded) if "'" in folded else folded


def _normalized(text: str) -> str:
    return text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)


def _folded_mark(match: re.Match[str]) -> str:
    return _FOLDED_MARKS[match.group()]


# Words recur: a report of 500 words holds about 250 different ones.
_MOST_WORDS = 50_000
fold_word = lru_cache(maxsize=_MOST_WORDS)(fold)


_Cut = TypeVar("_Cut")


class Chunks(dict[str, tuple[_Cut, ...]], Generic[_Cut]):
    """What stands between two blanks ("word", "word,"), cut into words.

    No word reaches across white space, so a text may be cut at it first, and chunks that were seen before are looked
    up: that takes a third of the time of looking for words in every text anew.
    """

    def __init__(self, cut: Callable[[str], Iterable[_Cut]]) -> None:
        """Begin with no chunk seen.

        Args:
            cut: Returns the words of a chunk. What it finds must not depend on what lies behind a blank.
        """
        super().__init__()
        self._cut = cut

    def __missing__(self, chunk: str) -> tuple[_Cut, ...]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        words = self[chunk] = tuple(self._cut(chunk))
        return words

    def words_in(self, text: str) -> tuple[_Cut, ...]:
        """Return the words of `text` in order: a tuple, which the garbage collector looks at once and never again."""
        return tuple(chain.from_iterable(map(self.__getitem__, text.split())))


def _with_folded(chunk: str) -> list[tuple[str, str]]:
    return [(word, fold_word(word)) for word in _PUBLISHED[chunk]]


_PUBLISHED = Chunks[str](WORD_PATTERN.findall)
_FOLDED = Chunks(_with_folded)


def published_words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in order as published, without the marks."""
    return _PUBLISHED.words_in(text)


def folded_words(text: str) -> tuple[tuple[str, str], ...]:
    """Return the words of `text` in order as published and as folded, without the marks."""
    return _FOLDED.words_in(text)


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the words and marks of `text[start:end]` in order, placed on the whole of `text`."""
    found = TOKEN_PATTERN.finditer(text, start, len(text) if end is None else end)
    return tuple([Word(*match.span(), match[0], fold_word(match[0])) for match in found])


def count_words(text: str) -> int:
    """Return how many words `text` holds; marks do not count."""
    return sum(1 for _ in WORD_PATTERN.finditer(text))
