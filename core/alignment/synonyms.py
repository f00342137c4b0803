"""Which words of a language say much the same, by their stems."""

from __future__ import annotations

from functools import cache, lru_cache

from core.alignment.folding import stem_of
from core.languages import language_of

# A compound is cut only where this many letters or more stand on both sides: "Rettungsschiff", not "Ver-fahren".
_PART_LENGTH = 4
_NOTHING = frozenset[int]()


@lru_cache(maxsize=50_000)
def meanings_of(stem: str, language: str) -> frozenset[int]:
    """Return the numbers of the groups of synonyms that a stem belongs to: two stems with one in common are synonyms.

    A compound that no group holds has the meanings of its longest last part that is in one, in a language that builds
    its words so.
    """
    meanings = _meanings(language)
    if stem in meanings or not language_of(language).synonyms.has_compounds:
        return meanings.get(stem, _NOTHING)
    parts = (stem[cut:] for cut in range(_PART_LENGTH, len(stem) - _PART_LENGTH + 1))
    return next((meanings[part] for part in parts if part in meanings), _NOTHING)


@cache
def _meanings(language: str) -> dict[str, frozenset[int]]:
    groups_of_stem: dict[str, set[int]] = {}
    for number, group in enumerate(language_of(language).synonyms.groups.split(";")):
        for word in group.split():
            groups_of_stem.setdefault(stem_of(word, language)[0], set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in groups_of_stem.items()}
