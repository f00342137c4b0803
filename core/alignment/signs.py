"""What a folded word is a sign of, whatever sentence it stands in: a figure, a day of the week, a name, an office."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from core.alignment.folding import stem_of
from core.languages import language_of

# Capital letters of the Latin, Greek and Cyrillic scripts begin a name.
CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΑ-ΩА-Я]"
FIGURE, WEEKDAY, NAME, OFFICE = 1, 2, 4, 8
# Words of less prior weight than this are function words: they tell no place in a sentence.
FUNCTION_PRIOR = 0.3
# How many words of a language are kept with their signs.
_MOST_WORDS = 50_000


class Signs(dict[str, int]):
    """What the words of one language are a sign of, looked at once a word."""

    def __init__(self, language: str) -> None:
        """Begin with no word seen."""
        super().__init__()
        self._language = language
        data = language_of(language)
        self._weekdays, self._offices = data.alignment.weekdays, data.alignment.offices
        self._scales, self._numbers = data.figures.scales.keys(), data.figures.units.keys()

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        stem, prior = stem_of(word, self._language)
        # Figures of the same digits differ by their scale: "3 Mio." and "3 Mrd.".
        is_figure = stem[0].isdigit() or word in self._scales
        is_office = word.endswith(self._offices)
        is_name = prior > FUNCTION_PRIOR and not is_office and word not in self._numbers
        sign = FIGURE * is_figure | WEEKDAY * word.startswith(self._weekdays) | NAME * is_name | OFFICE * is_office
        self[word] = sign
        return sign

    def of(self, words: Iterable[str]) -> int:
        """Return the signs of all the words together."""
        signs = 0
        for word in words:
            signs |= self[word]
        return signs


@cache
def signs_of(language: str) -> Signs:
    """Return the signs of the words of a language, which fill themselves in as they are asked for."""
    return Signs(language)
