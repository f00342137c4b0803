"""Stage 5 of alignment: differences in substance that no likeness of wording outweighs.

A guard speaks of the place where two sides differ, not of the sentences as wholes: a negation counts where the words
around it return on the other side without one, a figure where the other side has another one at the same place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, combinations, pairwise

from rapidfuzz import fuzz, process

from core.alignment.folding import Side, stem_of
from core.alignment.signs import CAPITAL, FIGURE, FUNCTION_PRIOR, NAME, OFFICE, WEEKDAY, signs_of
from core.alignment.wording import Wording, WordRow
from core.figures import Figure, FigureKind, compatible, figures_in
from core.languages import language_of
from core.links import Guard, GuardKind
from core.phrases import phrase
from core.report import Span
from core.words import fold_word

# How many words around a negation are looked at for a counterpart.
_REACH = 3
# Two names this alike are one name in two spellings ("Rafal", "Rafał"; genitives).
_ONE_NAME = 80
# Shorter words before a name are forms of address: "Mr", "Dr", "Mme".
_FIRST_NAME = 4
# Roles can only be exchanged where most of the words are the same.
_SAME_WORDS = 0.6
# An act and those it is between stand within so many words.
_ONE_ACT = 12
_SECOND_CAPITALIZED = re.compile(rf"({CAPITAL}[\w-]*+) (?=({CAPITAL}[^\W\d_]++))")
# Marks that may touch a folded word.
_MARKS = '.,;:!?"()…'
_DATE_KINDS = frozenset({FigureKind.YEAR, FigureKind.DAY})


class GuardPost:
    """What the guards know about a pair of reports: its language, and the names that both reports use."""

    def __init__(self, left: Side, right: Side, language: str) -> None:
        self._sides = left, right
        self._language = language
        self._data = language_of(language).alignment
        self._signs = signs_of(language)

    @cached_property
    def _names(self) -> frozenset[str]:
        """Names, folded: capitalized words that follow another one somewhere in the pair, no article or number."""
        texts = dict.fromkeys([sentence.text for side in self._sides for sentence in side.sentences])
        found = set(_SECOND_CAPITALIZED.findall("\n".join(texts)))
        signs = self._signs
        names = ((fold_word(before), fold_word(name)) for before, name in found)
        return frozenset([name for before, name in names if signs[before] & (NAME | OFFICE) and signs[name] & NAME])

    @cached_property
    def _nouns(self) -> frozenset[str]:
        """Folded words that stand behind an article somewhere in the pair, and act under no name of their own."""
        texts = dict.fromkeys(chain.from_iterable(side.folded for side in self._sides))
        words = " . ".join(texts).split()  # a point between two sentences: an article belongs to its own
        articles = {f"{mark}{word}" for word in self._data.determiners for mark in ("", '"', "(")}
        behind = {noun for word, noun in pairwise(words) if word in articles}
        return frozenset([noun.strip(_MARKS) for noun in behind])

    def guards_of(self, wording: Wording) -> tuple[Guard, ...]:
        """Return the differences in substance between two linked sides, in the order of the left one.

        All guards but that of exchanged roles need words that stand on one side alone or in another place.
        """
        left, right = wording.moved_or_alone
        guards: list[Guard] = []
        if not self._data.negations.isdisjoint(left) or not self._data.negations.isdisjoint(right):
            guards += self._negations(wording)
        if left and right:
            signs_left, signs_right = self._signs.of(left), self._signs.of(right)
            if (signs_left | signs_right) & FIGURE:
                guards += self._figures(wording)
            if signs_left & WEEKDAY:
                guards += self._weekdays(wording)
            named = not self._names.isdisjoint(left) and not self._names.isdisjoint(right)
            # Elsewhere than in German, a first name may differ before a name that both have.
            if named or self._language != "de":
                guards += self._different_names(wording)
            if named:
                guards += self._exchanged_roles(wording)
        return tuple(sorted(guards, key=lambda guard: ((guard.left or guard.right)[0].start, guard.kind.value)))

    def _negations(self, wording: Wording) -> list[Guard]:
        denied_left, denied_right = (self._negation_places(row) for row in (wording.left, wording.right))
        if bool(denied_left) == bool(denied_right):
            return []
        row, other, places = (
            (wording.left, wording.right, denied_left) if denied_left else (wording.right, wording.left, denied_right)
        )
        kept = _kept(wording, on_left=bool(denied_left))
        for place in places:
            around = [
                near
                for near in range(max(place - _REACH, 0), min(place + _REACH + 1, len(row.folded)))
                if near in kept and stem_of(row.folded[near], self._language)[1] > FUNCTION_PRIOR
            ]
            if not around:
                continue
            denied = min(around, key=lambda near, place=place: (abs(near - place), near < place))
            counterpart = (other.spans[kept[denied]],)
            denial = (row.spans[place],)
            reason = phrase("“{word}” stands on one side only", word=row.published[place])
            if denied_left:
                return [Guard(GuardKind.NEGATION, denial, counterpart, reason)]
            return [Guard(GuardKind.NEGATION, counterpart, denial, reason)]
        return []

    def _negation_places(self, row: WordRow) -> list[int]:
        return [place for place, word in enumerate(row.folded) if word in self._data.negations]

    def _exchanged_roles(self, wording: Wording) -> list[Guard]:
        left, right = wording.left, wording.right
        if wording.shared < _SAME_WORDS * wording.longer:
            return []
        names = [word for word in dict.fromkeys(left.folded) if word in self._names and _acts(left, right, word)][::-1]
        places = [right.folded.index(name) for name in names]
        if places == sorted(places, reverse=True):
            return []  # nobody changes places, as in most sentences
        for one, other in combinations(names, 2):
            left_one, left_other = left.folded.index(one), left.folded.index(other)
            right_one, right_other = right.folded.index(one), right.folded.index(other)
            if (left_one < left_other) == (right_one < right_other):
                continue
            if max(abs(left_one - left_other), abs(right_one - right_other)) > _ONE_ACT:
                continue  # a speaker named before what is said, or behind it
            between_left = set(left.folded[min(left_one, left_other) + 1 : max(left_one, left_other)])
            between_right = set(right.folded[min(right_one, right_other) + 1 : max(right_one, right_other)])
            verbs = {word for word in between_left & between_right if stem_of(word, self._language)[1] > FUNCTION_PRIOR}
            turned = bool(between_left & self._data.agents) != bool(between_right & self._data.agents)
            # Which names are nouns is asked last, since all of both reports is read for it.
            if verbs and not turned and self._nouns.isdisjoint((one, other)):
                reason = phrase(
                    "{one} and {other} change places",
                    one=left.published[left_one],
                    other=left.published[left_other],
                )
                return [
                    Guard(
                        GuardKind.EXCHANGED_ROLES,
                        (left.spans[left_one], left.spans[left_other]),
                        (right.spans[right_one], right.spans[right_other]),
                        reason,
                    )
                ]
        return []

    def _figures(self, wording: Wording) -> list[Guard]:
        left, right = (self._figures_of(row) for row in (wording.left, wording.right))
        alone_left = [figure for figure in left if not any(compatible(figure[0], other) for other, _ in right)]
        alone_right = [figure for figure in right if not any(compatible(figure[0], other) for other, _ in left)]
        guards: list[Guard] = []
        for here, here_place in alone_left:
            for there, there_place in alone_right:
                if here.kind is there.kind and self._same_place(wording, here_place, there_place):
                    kind = GuardKind.DATE if here.kind in _DATE_KINDS else GuardKind.FIGURE
                    span_left, span_right = Span(here.start, here.end), Span(there.start, there.end)
                    reason = phrase(
                        "{one} against {other}",
                        one=wording.left.between(*here_place),
                        other=wording.right.between(*there_place),
                    )
                    guards.append(Guard(kind, (span_left,), (span_right,), reason))
                    alone_right = [figure for figure in alone_right if figure[0] is not there]
                    break
        return guards

    def _figures_of(self, row: WordRow) -> list[tuple[Figure, tuple[int, int]]]:
        """Return the figures of a row, each with its first word and the one after its last."""
        found: list[tuple[Figure, tuple[int, int]]] = []
        for text, start in row.texts():
            for figure in figures_in(text, 0, len(text), self._language):
                placed = replace(figure, start=figure.start + start, end=figure.end + start)
                covered = [n for n, span in enumerate(row.spans) if span.start < placed.end and placed.start < span.end]
                if covered:
                    found.append((placed, (covered[0], covered[-1] + 1)))
        return found

    def _same_place(self, wording: Wording, here: tuple[int, int], there: tuple[int, int]) -> bool:
        """Whether two figures stand at the same place: the same word before or after them."""
        left, right = wording.left.folded, wording.right.folded
        after = here[1] < len(left) and there[1] < len(right) and self._same_stem(left[here[1]], right[there[1]])
        before = here[0] > 0 and there[0] > 0 and self._same_stem(left[here[0] - 1], right[there[0] - 1])
        return after or before

    def _same_stem(self, one: str, other: str) -> bool:
        return stem_of(one, self._language)[0] == stem_of(other, self._language)[0]

    def _weekdays(self, wording: Wording) -> list[Guard]:
        left, right = (self._weekday_places(row) for row in (wording.left, wording.right))
        if not left or not right or left.keys() & right.keys():
            return []
        (here, here_place), (there, there_place) = next(iter(left.items())), next(iter(right.items()))
        reason = phrase(
            "{one} against {other}",
            one=wording.left.published[here_place],
            other=wording.right.published[there_place],
        )
        return [Guard(GuardKind.DATE, (wording.left.spans[left[here]],), (wording.right.spans[right[there]],), reason)]

    def _weekday_places(self, row: WordRow) -> dict[str, int]:
        """Return the days of the week that a row names, with the place of the first mention."""
        places: dict[str, int] = {}
        for place, word in enumerate(row.folded):
            for day in self._data.weekdays:
                if word.startswith(day):
                    places.setdefault(day, place)
        return places

    def _different_names(self, wording: Wording) -> list[Guard]:
        guards: list[Guard] = []
        for here, there in wording.gaps():
            left = [n for n in range(*here) if self._is_name(wording.left, n)]
            right = [n for n in range(*there) if self._is_name(wording.right, n)]
            if not left and not right and self._are_first_names(wording, here, there):
                left, right = [here[1] - 1], [there[1] - 1]
            alone_left = [n for n in left if not _is_among(wording.left.folded[n], wording.right.folded)]
            alone_right = [n for n in right if not _is_among(wording.right.folded[n], wording.left.folded)]
            if alone_left and alone_right:
                one, other = alone_left[-1], alone_right[-1]
                if not self._nouns.isdisjoint((wording.left.folded[one], wording.right.folded[other])):
                    continue  # behind an article elsewhere: "die Werte"
                reason = phrase(
                    "{one} against {other}", one=wording.left.published[one], other=wording.right.published[other]
                )
                guards.append(Guard(GuardKind.NAME, (wording.left.spans[one],), (wording.right.spans[other],), reason))
        return guards

    def _are_first_names(self, wording: Wording, here: tuple[int, int], there: tuple[int, int]) -> bool:
        """Whether one capitalized word on each side stands before a name that both have: "Ann Hart", "Joan Hart".

        Not in German, whose nouns all begin with a capital: "Kandidat Hart", "Politiker Hart".
        """
        if self._language == "de" or here[1] - here[0] != 1 or there[1] - there[0] != 1:
            return False
        return self._stands_before_name(wording.left, here[0]) and self._stands_before_name(wording.right, there[0])

    def _stands_before_name(self, row: WordRow, place: int) -> bool:
        word = row.folded[place]
        if not row.published[place][0].isupper() or len(word) < _FIRST_NAME or word.endswith(self._data.offices):
            return False
        return place + 1 < len(row.folded) and self._is_name(row, place + 1)

    def _is_name(self, row: WordRow, place: int) -> bool:
        return row.published[place][0].isupper() and row.folded[place] in self._names


def _kept(wording: Wording, *, on_left: bool) -> dict[int, int]:
    """Return for each word that stands in the same order on both sides its place on the other side."""
    kept: dict[int, int] = {}
    for left, right, length in wording.runs:
        here, there = range(left, left + length), range(right, right + length)
        kept.update(zip(here, there, strict=True) if on_left else zip(there, here, strict=True))
    return kept


def _acts(left: WordRow, right: WordRow, word: str) -> bool:
    """Whether a name stands once on either side."""
    return left.folded.count(word) == 1 and right.folded.count(word) == 1


def _is_among(name: str, words: Sequence[str]) -> bool:
    return (
        name in words
        or name.startswith(tuple(words))
        or any(word.startswith(name) for word in words)
        or process.extractOne(name, words, scorer=fuzz.ratio, score_cutoff=_ONE_NAME) is not None
    )
