"""Compares the figures of two reports by value and by what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from core.facts.counted import CountedFigure
from core.facts.fact import Fact, FactKind, FactState, Mention
from core.facts.linked import LinkedSentences
from core.facts.value_words import figure_words
from core.figures import Figure, compatible, same_value
from core.languages import language_of
from core.links import Link
from core.phrases import phrase
from core.words import fold

if TYPE_CHECKING:
    from core.facts.ledger import Findings

# How alike two sentences without a link must be before a figure in them is said to differ: high, because a wrong
# "differs" costs more trust than a missed one. Swept over 40 to 80 on pairs of real reports read by hand.
_SAME_MATTER = 60.0


def figure_facts(here: Findings, there: Findings, links: Sequence[Link]) -> list[Fact]:
    """Return one row for each figure: same value, compatible (12, ein Dutzend), different, or in one report only."""
    linked = LinkedSentences(links)
    left, right = here.figures, there.figures
    shelf = _Shelf(there)
    alike_left, alike_right = _by_value(left), _by_value(right)
    facts: list[Fact] = []
    free, taken = {id(f) for f in right}, set[int]()
    for test in _TESTS:
        for one in left:
            if id(one) in taken:  # a repetition of an earlier one
                continue
            other = next(
                (
                    o
                    for o in (
                        alike_right.get(_value(one), [])
                        if test is _is_same_kind_anywhere
                        else shelf.candidates(one, here, linked, in_link=test in _IN_LINK)
                    )
                    if id(o) in free and one.figure.kind is o.figure.kind and test(one, o, here, there, linked)
                ),
                None,
            )
            if other is None:
                continue
            lefts = [
                f
                for f in alike_left[_value(one)]
                if id(f) not in taken and (f is one or _repeats(f, one) or _repeats(f, other))
            ]
            rights = [
                f
                for f in alike_right[_value(other)]
                if id(f) in free and (f is other or _repeats(f, other) or _repeats(f, one))
            ]
            taken |= {id(f) for f in lefts}
            free -= {id(f) for f in rights}
            facts.append(_row(one, other, lefts, rights, here, there))
    rest_left, rest_right = [f for f in left if id(f) not in taken], [f for f in right if id(f) in free]
    facts += [Fact(FactKind.FIGURE, FactState.ONLY_LEFT, m, (), _only_here(m)) for m in _groups(rest_left, here)]
    facts += [Fact(FactKind.FIGURE, FactState.ONLY_RIGHT, (), m, _only_here(m)) for m in _groups(rest_right, there)]
    return facts


def _value(counted: CountedFigure) -> tuple[object, ...]:
    """What figures of the same value have in common, and few others."""
    figure = counted.figure
    return figure.kind, figure.unit, figure.low.numerator, figure.low.denominator


def _by_value(figures: Iterable[CountedFigure]) -> dict[tuple[object, ...], list[CountedFigure]]:
    found: dict[tuple[object, ...], list[CountedFigure]] = {}
    for counted in figures:
        found.setdefault(_value(counted), []).append(counted)
    return found


class _Shelf:
    """The figures of one report, by sentence, by amount and by what they count, so that few are compared with each."""

    def __init__(self, findings: Findings) -> None:
        self._by_sentence: dict[int | None, list[CountedFigure]] = {}
        self._by_word: dict[tuple[str, str], list[CountedFigure]] = {}
        for figure in findings.figures:
            position = findings.sentence_at(figure.figure.number_start)
            self._by_sentence.setdefault(position, []).append(figure)
            for word in (*figure.counted, ""):
                self._by_word.setdefault((figure.figure.unit, word), []).append(figure)

    def candidates(
        self, one: CountedFigure, findings: Findings, linked: LinkedSentences, *, in_link: bool
    ) -> list[CountedFigure]:
        """Return the figures that can stand for `one`: those of linked sentences, or those that count the same."""
        if in_link:
            position = findings.sentence_at(one.figure.number_start)
            partners = [] if position is None else linked.partners(position)
            return [figure for partner in partners for figure in self._by_sentence.get(partner, [])]
        # What counts nothing by its words is only compared by its unit.
        found = [figure for word in one.counted for figure in self._by_word.get((one.figure.unit, word), [])]
        return found if one.counted and not one.figure.unit else [*found, *self._by_word.get((one.figure.unit, ""), [])]


def _groups(figures: list[CountedFigure], findings: Findings) -> list[tuple[Mention, ...]]:
    """Put repetitions of a figure together, in the order of their first mention."""
    # What repeats a figure has its value, so that a figure is compared with few others however many there are.
    shelves: dict[Fraction, list[CountedFigure]] = {}
    for figure in figures:
        shelves.setdefault(figure.figure.low, []).append(figure)
    groups: list[tuple[Mention, ...]] = []
    for shelf in shelves.values():
        rest = shelf
        while rest:
            group = [f for f in rest if f is rest[0] or _repeats(f, rest[0])]
            told = {id(f) for f in group}
            rest = [f for f in rest if id(f) not in told]
            groups.append(tuple(_mention(f, findings) for f in group))
    return sorted(groups, key=lambda group: (group[0].start, group[0].end))


def _only_here(mentions: tuple[Mention, ...]) -> str:
    return phrase("in this report only: {value}", value=figure_words(mentions[0].value))


def _repeats(one: CountedFigure, other: CountedFigure) -> bool:
    return same_value(one.figure, other.figure) and one.counts_the_same(other)


def _sentences(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings
) -> tuple[int | None, int | None]:
    return here.sentence_at(one.figure.number_start), there.sentence_at(other.figure.number_start)


def _in_link(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    i, j = _sentences(one, other, here, there)
    return i is not None and j is not None and linked.are_linked(i, j)


def _same_amount(one: Figure, other: Figure) -> bool:
    return one.kind is other.kind and (one.low, one.high, one.unit) == (other.low, other.high, other.unit)


def _both_can_be(one: Figure, other: Figure) -> bool:
    """Whether both can be true of one thing; a whole number with a unit may be the other one rounded (51 %, 51.2 %)."""
    if compatible(one, other):
        return True
    if (
        not one.unit
        or one.unit != other.unit
        or one.step == other.step
        or one.low != one.high
        or other.low != other.high
    ):
        return False
    step = max(one.step, other.step)
    return abs(one.low - other.low) <= step / 2 and step <= 1


def _is_same_in_link(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    return same_value(one.figure, other.figure) and _in_link(one, other, here, there, linked)


def _is_same_anywhere(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    del here, there, linked
    return _same_amount(one.figure, other.figure) and one.counts_the_same(other)


# Smaller numbers are too frequent for two of them to be one because a compound ends in what the other counts.
_TELLING = 12


def _is_same_kind_anywhere(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    del here, there, linked
    is_amount = one.figure.low == other.figure.low > _TELLING and _both_can_be(one.figure, other.figure)
    return is_amount and one.figure.unit == other.figure.unit and one.may_count_the_same(other)


def _is_compatible_in_link(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    return (
        _both_can_be(one.figure, other.figure)
        and (one.counts_the_same(other) or one.figure.unit == other.figure.unit != "")
        and _in_link(one, other, here, there, linked)
    )


def _differs_in_link(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    if one.figure.kind is not other.figure.kind or one.figure.unit != other.figure.unit:
        return False
    if not one.counts_the_same(other) or not _in_link(one, other, here, there, linked):
        return False
    if _is_more_than(one, here) != _is_more_than(other, there):
        return False  # "9 Euro" and "4 Euro mehr als im Mai": an amount and how much it grew
    if set(one.counted) & set(other.counted):
        return True
    # Where only the unit is shared ("zwei Jahre", "vier Jahre"), each sentence must have a single one of it, or the
    # same words lead to both.
    return (_is_alone(one, here) and _is_alone(other, there)) or _lead(one, here) == _lead(other, there) != ()


# So many words before a figure, one of them of so many letters, tell what it is the figure of ("stimmten dafür 53 %").
_LEAD_WORDS, _LEAD_LETTERS = 2, 5


def _lead(one: CountedFigure, findings: Findings) -> tuple[str, ...]:
    """The words right before a figure, or () where they tell nothing."""
    position = findings.sentence_at(one.figure.start)
    start = 0 if position is None else findings.report.sentences[position].start
    words = tuple(fold(word) for word in findings.report.text[start : one.figure.start].split()[-_LEAD_WORDS:])
    return words if len(words) == _LEAD_WORDS and max(map(len, words)) >= _LEAD_LETTERS else ()


@lru_cache(maxsize=16)
def _more(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{language_of(language).counted.more})\b")


def _is_more_than(one: CountedFigure, findings: Findings) -> bool:
    """Whether a figure is the distance from another one: "4 Euro mehr"."""
    return _more(findings.report.language).match(findings.report.text, one.figure.end) is not None


def _is_alone(one: CountedFigure, findings: Findings) -> bool:
    """Whether the sentence of a figure has no other one of its unit."""
    position = findings.sentence_at(one.figure.number_start)
    return not any(
        other is not one
        and other.figure.unit == one.figure.unit
        and findings.sentence_at(other.figure.number_start) == position
        for other in findings.figures
    )


def _differs_by_context(
    one: CountedFigure, other: CountedFigure, here: Findings, there: Findings, linked: LinkedSentences
) -> bool:
    if one.figure.unit != other.figure.unit or not one.counts_the_same(other):
        return False
    i, j = _sentences(one, other, here, there)
    if i is None or j is None or linked.left_is_linked(i) or linked.right_is_linked(j):
        return False
    sentences = here.report.sentences[i].text, there.report.sentences[j].text
    return fuzz.token_sort_ratio(fold(sentences[0]), fold(sentences[1])) >= _SAME_MATTER


_TESTS = (
    _is_same_in_link,
    _is_same_anywhere,
    _is_same_kind_anywhere,
    _is_compatible_in_link,
    _differs_in_link,
    _differs_by_context,
)
# The tests that only hold between linked sentences.
_IN_LINK = (_is_same_in_link, _is_compatible_in_link, _differs_in_link)


def _row(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    one: CountedFigure,
    other: CountedFigure,
    lefts: list[CountedFigure],
    rights: list[CountedFigure],
    here: Findings,
    there: Findings,
) -> Fact:
    left, right = tuple(_mention(f, here) for f in lefts), tuple(_mention(f, there) for f in rights)
    if same_value(one.figure, other.figure):
        # "Rund 40" and "knapp 40" both say that it is about so many.
        shared = left[0] if one.figure.bound in {other.figure.bound, "about"} else right[0]
        return Fact(
            FactKind.FIGURE,
            FactState.AGREE,
            left,
            right,
            phrase("both reports say {value}", value=figure_words(shared.value)),
        )
    if _both_can_be(one.figure, other.figure):
        return Fact(
            FactKind.FIGURE, FactState.AGREE, left, right, phrase("both can be true: one is rounded or bounded")
        )
    return Fact(FactKind.FIGURE, FactState.DIFFER, left, right, phrase("the same thing is counted with another result"))


def _mention(counted: CountedFigure, findings: Findings) -> Mention:
    figure = counted.figure
    value = value_of(figure)
    if _is_vague(figure):  # "Dutzende", "millions" say no number, and their words stand for it
        value = findings.report.text[figure.number_start : figure.number_end].lower()
    return findings.mention(figure.start, max(figure.end, counted.end), value)


# Plural nouns for several of a number are read as from twice to ten times it.
_VAGUE = 5


def _is_vague(figure: Figure) -> bool:
    return figure.bound == "about" and figure.high == _VAGUE * figure.low > 0


def value_of(figure: Figure) -> str:
    """Return a figure's value in one notation: "3500000 EUR", "about 40", "10–15 %", "3:1"."""
    low, high = (_plain(value) for value in (figure.low, figure.high))
    if figure.kind == "score":
        return f"{low}:{high}"
    amount = low if low == high else f"{low}–{high}"
    return " ".join(part for part in ("" if figure.bound == "exact" else figure.bound, amount, figure.unit) if part)


def _plain(value: object) -> str:
    number = float(value)  # pyright: ignore[reportArgumentType]  # a Fraction, which float takes
    # A figure is told as the report has it, to its last place; a share ("zwei Drittel") has none and gets two.
    return str(int(number)) if number == int(number) else f"{round(number, 2 if abs(number) >= 1 else 6):.12g}"
