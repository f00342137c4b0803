"""How frequent words are in their languages: the lists of wordfreq, read by ourselves.

wordfreq loads 160 ms of libraries before its first answer and then puts every word it knows into a table: .6 s for
German and English, which whoever compares two reports waited for at the first comparison. A comparison asks for some
fifty words. So the lists are read as they are stored and searched where they stand, and put into a table only when
many words are asked for. What this module cannot read as wordfreq does, it hands on to wordfreq; a test holds the two
together. Source of the lists and of their format: wordfreq 3 (Speer 2022), https://github.com/rspeer/wordfreq.
"""

from __future__ import annotations

import gzip
import math
import re
import unicodedata
from bisect import bisect_left
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, cast

import msgpack

Extent = Literal["small", "large"]

# The languages whose words are read here: Latin letters that need no more than their case folded.
_READ_HERE = frozenset({"de", "en", "es", "fr", "it"})
# Words that wordfreq takes for one token, or for as many as there are parts between hyphens.
_LETTERS = "[a-zà-öø-ɏ]+"
_PLAIN = re.compile(rf"{_LETTERS}(?:-{_LETTERS})*\.?")

_FORMAT = {b"format": b"cB", b"version": 1}
# A search through a list takes as long as putting 700 (small lists) to 1,900 (large ones) of its words into the table:
# when so many searches are made that a table had been cheaper, it is made, after 26 searches or 420.
_WORDS_PER_SEARCH = 1500
# The Zipf scale counts in a billion words; wordfreq gives three figures, and nothing below one.
_BILLION_IN_TENS = 9
_FIGURES = 3


def zipf(word: str, language: str, extent: Extent = "large") -> float:
    """Return how frequent a word is in its language, on the Zipf scale: 3 is once in a million words, 0 unknown.

    Args:
        word: One word, in any case.
        language: A code of two letters.
        extent: "large" knows what occurs once in a hundred million words, "small" once in a million.

    Returns:
        What `wordfreq.zipf_frequency` returns.
    """
    folded = unicodedata.normalize("NFC", word).casefold()
    words = word_list(language, extent) if _PLAIN.fullmatch(folded) else None
    if words is None:
        from wordfreq import zipf_frequency  # noqa: PLC0415 - 160 ms, for a word in thousands

        return zipf_frequency(word, language, extent)
    times_rarer = 0.0
    for part in folded.rstrip(".").split("-"):
        centibels = words.rarity(part.encode())
        if centibels is None:
            return 0.0
        times_rarer += 1 / _share(centibels)
    return _on_zipf_scale(1 / times_rarer)


@cache
def common_words(language: str) -> dict[str, float]:
    """Return the words that occur at least once in a million, in lower case, with their share of all words.

    Args:
        language: A code of two letters.
    """
    words = word_list(language, "small")
    if words is None:
        from wordfreq import get_frequency_dict  # noqa: PLC0415 - 160 ms, for other languages alone

        return get_frequency_dict(language, "small")
    shares = ((_share(centibels), bucket) for centibels, bucket in words.buckets)
    return {word.decode(): share for share, bucket in shares for word in bucket}


class WordList:
    """Words in buckets of equal frequency, searched where they stand, and later in a table.

    Attributes:
        buckets: How rare the words of a bucket are (-log10 of their share, times 100), and the words in order.
    """

    __slots__ = ("_searches_left", "_table", "buckets")

    def __init__(self, buckets: list[list[bytes]]) -> None:
        self.buckets = [(centibels, bucket) for centibels, bucket in enumerate(buckets) if bucket]
        self._table: dict[bytes, int] | None = None
        self._searches_left = sum(map(len, buckets)) // _WORDS_PER_SEARCH

    def rarity(self, word: bytes) -> int | None:
        """Return how rare a word is, or None if it is not listed."""
        if self._table is None:
            self._searches_left -= 1
            if self._searches_left >= 0:
                return self._search(word)
            table: dict[bytes, int] = {}
            for centibels, bucket in self.buckets:
                table.update(dict.fromkeys(bucket, centibels))
            self._table = table
        return self._table.get(word)

    def _search(self, word: bytes) -> int | None:
        for centibels, bucket in self.buckets:
            place = bisect_left(bucket, word)
            if place < len(bucket) and bucket[place] == word:
                return centibels
        return None


@cache
def word_list(language: str, extent: Extent) -> WordList | None:
    """Return a list, or None where wordfreq itself has to be asked: another language, or another format."""
    spec = find_spec("wordfreq") if language in _READ_HERE else None
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin).with_name("data") / f"{extent}_{language}.msgpack.gz"
    if not file.is_file():
        return None
    head, *buckets = cast("list[object]", msgpack.unpackb(gzip.decompress(file.read_bytes()), raw=True))
    return WordList(cast("list[list[bytes]]", buckets)) if head == _FORMAT else None


def _share(centibels: int) -> float:
    return 10 ** (-centibels / 100)


def _on_zipf_scale(share: float) -> float:
    figures = math.floor(-math.log10(share)) + _FIGURES
    return max(round(math.log10(round(share, figures)) + _BILLION_IN_TENS, 2), 0.0)
