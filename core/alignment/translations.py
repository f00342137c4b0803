"""Links between reports in two languages: by the names and figures that both languages write alike.

Wording says nothing across languages, so nothing of the model is asked. Two sentences are linked if names and figures
tell their pair from the rest of both reports. There is no gold data for this; the rule is the one that `grouping` asks
of sentences left over: two telling words, or one figure that each report gives once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from core.alignment.folding import Side, stem_of
from core.alignment.groups import Group
from core.alignment.telling import TELLING_SENTENCES, TELLING_WORDS
from core.alignment.weighing import prior_of
from core.words import WORD_PATTERN, fold

# A name is capitalized and no everyday word of its own language: "Die" and "War" mean something else in the other one.
_NAME_PRIOR = 0.6
_LONGEST_COMMON_WORD = 2
# Figures of one digit stand everywhere.
_SMALLEST_FIGURE = 10


@dataclass(frozen=True, slots=True)
class _Shared:
    left: int
    right: int
    weight: float


def group_by_names(left: Side, right: Side, languages: tuple[str, str]) -> list[Group]:
    """Return pairs of sentences that the same names and figures tell from all others, in the order of the left side.

    Args:
        left: The left side.
        right: The right side.
        languages: The codes of their languages.
    """
    here, there = (_names_and_figures(side, language) for side, language in zip((left, right), languages, strict=True))
    uses_here, uses_there = (Counter(term for terms in side for term in terms) for side in (here, there))
    places: dict[str, list[int]] = {}
    for place, terms in enumerate(there):
        for term in terms:
            places.setdefault(term, []).append(place)
    found: list[_Shared] = []
    for i, terms in enumerate(here):
        for j in sorted({j for term in terms for j in places.get(term, ())}):
            shared = terms & there[j]
            uses = {term: max(uses_here[term], uses_there[term]) for term in shared}
            telling = sum(count <= TELLING_SENTENCES for count in uses.values())
            if telling >= TELLING_WORDS or any(uses[term] == 1 and _is_figure(term) for term in shared):
                found.append(_Shared(i, j, float(sum(np.log1p(1 / count) for count in sorted(uses.values())))))
    return _likeliest_first(found, len(here), len(there))


def _likeliest_first(found: list[_Shared], rows: int, columns: int) -> list[Group]:
    """Link each sentence once, those that share most first, of equals those that stand most alike in their reports."""

    def rank(pair: _Shared) -> tuple[float, float]:
        apart = abs(pair.left / max(rows - 1, 1) - pair.right / max(columns - 1, 1))
        return -pair.weight, round(apart, 9)

    groups: list[Group] = []
    left: set[int] = set()
    right: set[int] = set()
    for pair in sorted(found, key=rank):
        if pair.left not in left and pair.right not in right:
            groups.append(Group([pair.left], [pair.right]))
            left.add(pair.left)
            right.add(pair.right)
    return sorted(groups, key=lambda group: group.left)


def _names_and_figures(side: Side, language: str) -> list[frozenset[str]]:
    """Return for each sentence its names, without their endings, and its figures."""
    found: list[frozenset[str]] = []
    for sentence in side.sentences:
        terms: set[str] = set()
        for published in WORD_PATTERN.findall(sentence.text):
            word = fold(published)
            if not word:
                continue
            stem, _ = stem_of(word, language)
            if stem[0].isdigit():
                if _is_figure(stem):
                    terms.add(stem)
            elif published[0].isupper() and len(word) > _LONGEST_COMMON_WORD and prior_of(word, language) > _NAME_PRIOR:
                terms.add(stem)
        found.append(frozenset(terms))
    return found


def _is_figure(term: str) -> bool:
    """Tell whether a term is a figure that says something: two digits or more, but no year."""
    try:
        value = float(term)
    except ValueError:
        return False
    return (value >= _SMALLEST_FIGURE or not value.is_integer()) and not 1900 <= value < 2100
