"""Seeded pairs of reports of any length, made of invented words, for measuring speed.

A generated pair looks to the engine as two versions of one long report do: words follow the skewed frequencies of
language, most sentences return unchanged or with a few words exchanged, some are split, moved, dropped or added.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

# What happens to a sentence of the left report on its way to the right one; the rest returns word for word.
_CHANGED, _DROPPED, _ADDED, _SPLIT, _MOVED = 0.35, 0.08, 0.08, 0.04, 0.03
_ONSETS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "w", "z", "sch", "st", "br", "kr", "fl")
_VOWELS = ("a", "e", "i", "o", "u", "au", "ei", "ie", "ä", "ö", "ü")
_CODAS = ("n", "r", "l", "s", "t", "m", "ng", "cht", "rn", "ll", "nd", "ft")
_COMMON = (
    "der", "die", "das", "und", "in", "zu", "den", "von", "mit", "auf", "ist", "im", "für", "nicht", "ein", "eine",
    "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie",
)  # fmt: skip
# A language has one vocabulary, whatever the report.
_VOCABULARY_SIZE = 20_000


@dataclass(frozen=True, slots=True)
class GeneratedPair:
    """Two reports as sentences.

    Attributes:
        left: The sentences of the left report.
        right: The sentences of the right report.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]


def generate_pair(sentences: int, seed: int) -> GeneratedPair:
    """Return a pair whose left report has `sentences` sentences; the same seed gives the same pair everywhere."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    vocabulary = _vocabulary()
    left = [_sentence(chance, vocabulary) for _ in range(sentences)]
    right: list[str] = []
    for sentence in left:
        fate = chance.random()
        if fate < _DROPPED:
            continue
        if fate < _DROPPED + _CHANGED:
            right.append(_changed(chance, sentence, vocabulary))
        elif fate < _DROPPED + _CHANGED + _SPLIT:
            right += _split(sentence)
        else:
            right.append(sentence)
        if chance.random() < _ADDED:
            right.append(_sentence(chance, vocabulary))
    for _ in range(round(_MOVED * len(right))):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
    return GeneratedPair(tuple(left), tuple(right))


@cache
def _vocabulary() -> tuple[str, ...]:
    """Return words, the most frequent first: function words, then words of one to four syllables."""
    chance = random.Random(0)  # noqa: S311 - repeatable, not secret
    words: dict[str, None] = dict.fromkeys(_COMMON)
    while len(words) < _VOCABULARY_SIZE:
        syllables = 1 + min(int(chance.expovariate(0.8)), 3)
        word = "".join(
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(syllables)
        )
        words.setdefault(word.capitalize() if chance.random() < 0.45 else word)
    return tuple(words)


def _word(chance: random.Random, vocabulary: tuple[str, ...]) -> str:
    """Draw a word by Zipf's law: the k-th is drawn about 1/k as often as the first."""
    return vocabulary[min(int(len(vocabulary) ** chance.random()) - 1, len(vocabulary) - 1)]


def _sentence(chance: random.Random, vocabulary: tuple[str, ...]) -> str:
    words = [_word(chance, vocabulary) for _ in range(chance.randint(6, 26))]
    if chance.random() < 0.2:
        words[chance.randrange(len(words))] = str(chance.randint(2, 9999))
    words[0] = words[0][0].upper() + words[0][1:]
    return " ".join(words) + "."


def _changed(chance: random.Random, sentence: str, vocabulary: tuple[str, ...]) -> str:
    words = sentence[:-1].split(" ")
    for _ in range(1 + len(words) // 8):
        place = chance.randrange(len(words))
        act = chance.random()
        if act < 0.5:
            words[place] = _word(chance, vocabulary)
        elif act < 0.75 and len(words) > 4:
            del words[place]
        else:
            words.insert(place, _word(chance, vocabulary))
    return " ".join(words) + "."


def _split(sentence: str) -> list[str]:
    words = sentence[:-1].split(" ")
    middle = len(words) // 2
    second = words[middle][0].upper() + words[middle][1:]
    return [" ".join(words[:middle]) + ".", " ".join([second, *words[middle + 1 :]]) + "."]
