"""Stage 5 of alignment: differences in substance that no likeness of wording outweighs.

A guard speaks of the place where two sides differ, not of the sentences as wholes: a negation counts where the words
around it return on the other side without one, a figure where the other side has another one at the same place.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.alignment.folding import Side, stem_of
from core.alignment.name_guards import NameGuards, Question
from core.alignment.signs import FIGURE, FUNCTION_PRIOR, WEEKDAY, signs_of
from core.alignment.wording import Wording, WordRow
from core.figures import Figure, FigureKind, compatible, figures_in
from core.languages import language_of
from core.links import Guard, GuardKind
from core.phrases import phrase
from core.report import Span

# How many words around a negation are looked at for a counterpart.
_REACH = 3
_DATE_KINDS = frozenset({FigureKind.YEAR, FigureKind.DAY})


class GuardPost:
    """Finds the guards of the links between two reports."""

    def __init__(self, left: Side, right: Side, language: str) -> None:
        """Hold both sides."""
        self._language = language
        self._data = language_of(language).alignment
        self._signs = signs_of(language)
        self._names = NameGuards(left, right, language)
        self._questions: dict[int, Question] = {}

    def guards_of(self, wording: Wording, number: int) -> tuple[Guard, ...]:
        """Return the differences in substance between two linked sides, in the order of the left one, but for names.

        Args:
            wording: Both sides. They need words that stand on one side alone or in another place.
            number: By what number `of_names` shall know the link.
        """
        left, right = wording.moved_or_alone
        guards: list[Guard] = []
        if not self._data.negations.isdisjoint(left) or not self._data.negations.isdisjoint(right):
            guards += self._negations(wording)
        if left and right:
            signs_left, signs_right = self._signs.of(left), self._signs.of(right)
            if (signs_left | signs_right) & FIGURE:
                guards += self._figures(wording, left_first=not signs_left & FIGURE)
            if signs_left & WEEKDAY:
                guards += self._weekdays(wording)
            words = self._names.in_question(wording)
            if words:
                self._questions[number] = wording, words
        return in_order(guards)

    def of_names(self) -> dict[int, list[Guard]]:
        """Return the guards of names of all links that `guards_of` saw: what is a name is asked once for all."""
        return self._names.guards_of(self._questions)

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

    def _figures(self, wording: Wording, *, left_first: bool) -> list[Guard]:
        # A side that has no figure among the words of its own most often has none at all.
        first, second = (wording.left, wording.right) if left_first else (wording.right, wording.left)
        read = self._figures_of(first)
        others = self._figures_of(second) if read else []
        left, right = (read, others) if left_first else (others, read)
        alone_left = [figure for figure in left if not any(compatible(figure[0], other) for other, _ in right)]
        alone_right = [figure for figure in right if not any(compatible(figure[0], other) for other, _ in left)]
        if {figure.kind for figure, _ in alone_left}.isdisjoint(figure.kind for figure, _ in alone_right):
            return []
        places_left = [_words_in(span, wording.left) for _, span in alone_left]
        places_right = {span: _words_in(span, wording.right) for _, span in alone_right}
        guards: list[Guard] = []
        for (here, span_left), here_place in zip(alone_left, places_left, strict=True):
            for there, span_right in alone_right:
                there_place = places_right[span_right]
                if here.kind is there.kind and self._same_place(wording, here_place, there_place):
                    kind = GuardKind.DATE if here.kind in _DATE_KINDS else GuardKind.FIGURE
                    reason = phrase(
                        "{one} against {other}",
                        one=wording.left.between(*here_place),
                        other=wording.right.between(*there_place),
                    )
                    guards.append(Guard(kind, (span_left,), (span_right,), reason))
                    alone_right = [figure for figure in alone_right if figure[0] is not there]
                    break
        return guards

    def _figures_of(self, row: WordRow) -> list[tuple[Figure, Span]]:
        """Return the figures of a row, each with where it stands in the report."""
        return [
            (figure, Span(start + figure.start, start + figure.end))
            for text, start in row.texts()
            for figure in figures_in(text, 0, len(text), self._language)
        ]

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


def in_order(guards: Sequence[Guard]) -> tuple[Guard, ...]:
    """Return guards in the order of the left side."""
    if len(guards) > 1:
        guards = sorted(guards, key=lambda guard: ((guard.left or guard.right)[0].start, guard.kind.value))
    return tuple(guards)


def _words_in(span: Span, row: WordRow) -> tuple[int, int]:
    """Return the first word of a row that a span touches and the one after the last."""
    touched = [place for place, word in enumerate(row.spans) if word.start < span.end and span.start < word.end]
    return touched[0], touched[-1] + 1


def _kept(wording: Wording, *, on_left: bool) -> dict[int, int]:
    """Return for each word that stands in the same order on both sides its place on the other side."""
    kept: dict[int, int] = {}
    for run in wording.runs:
        here, there = range(run.a, run.a + run.size), range(run.b, run.b + run.size)
        kept.update(zip(here, there, strict=True) if on_left else zip(there, here, strict=True))
    return kept
