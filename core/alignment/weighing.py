"""How much a term says: rare ones much, those of every sentence next to nothing."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.word_frequencies import common_words

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

# The languages whose everyday frequencies are looked up (Zipf scale of wordfreq: 7 for "die", 4 once in 100,000 words,
# below 3 for a word that the list does not hold).
_WITH_FREQUENCIES = frozenset({"de", "en", "fr", "it", "es"})
_ZIPF_OF_UNLISTED = 2.5
_ZIPF_OF_NOTHING_SAID = 7.2
_ZIPF_PER_WEIGHT = 3.2
# Swept 1.0, 1.2, 1.4 on wire_pairs, apa_rst and deplain_web under cross-validation: names and compounds that no list
# holds may weigh a fifth more than a common noun (wire_pairs F1 .926, .933, .930).
_HEAVIEST_PRIOR = 1.2
_LIGHTEST_PRIOR = 0.05
# Without a frequency list, short words are taken for function words.
_SHORT_WORD = 3
_PRIOR_OF_SHORT_WORD = 0.2


def prior_of(word: str, language: str) -> float:
    """Return what a folded word says in its language at large, from 0.05 ("die") to 1.2 (a rare name)."""
    if language not in _WITH_FREQUENCIES:
        return _PRIOR_OF_SHORT_WORD if len(word) <= _SHORT_WORD else 1.0
    frequency = common_words(language).get(word)
    zipf = math.log10(frequency) + 9 if frequency else _ZIPF_OF_UNLISTED
    prior = (_ZIPF_OF_NOTHING_SAID - zipf) / _ZIPF_PER_WEIGHT
    return min(_HEAVIEST_PRIOR, max(_LIGHTEST_PRIOR, prior))


def weigh(left: Ints, right: Ints, sentences_left: int, sentences_right: int, priors: Floats) -> Floats:
    """Weigh terms by how rare they are in the two reports, times their prior.

    Args:
        left: Numbers of the terms of the left side, once for each sentence they stand in.
        right: The same of the right side.
        sentences_left: How many sentences the left side has.
        sentences_right: How many sentences the right side has.
        priors: What each term says at large, by its number.

    Returns:
        A weight for each term, 0.03 for a function word of every sentence, about 5 for a name used once.
    """
    size = len(priors)
    share = np.bincount(left, minlength=size) / max(sentences_left, 1)
    share += np.bincount(right, minlength=size) / max(sentences_right, 1)
    return np.log1p(1 / np.maximum(share, 1e-9)) * priors
