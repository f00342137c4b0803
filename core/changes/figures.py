"""Changes of figures, compared by value: other numbers, rounded ones, and those that one side leaves out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from core.changes.change import Change, ChangeKind
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.figures import Figure, FigureKind, compatible, figures_in, same_value
from core.phrases import phrase
from core.variants.sides import CONTENT

ALL_KINDS = frozenset(FigureKind)
_COUNTED = frozenset({FigureKind.NUMBER, FigureKind.ORDINAL, FigureKind.SCORE})
# Lengths of time are told with the times.
LENGTHS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
# Units of one measure with what each holds of the smallest; months and years hold no fixed number of days.
_MEASURES = (
    {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60},
    {"mm": 1, "cm": 10, "m": 1_000, "km": 1_000_000},
    {"m²": 1, "ha": 10_000, "km²": 1_000_000},
    {"g": 1, "kg": 1_000, "t": 1_000_000},
    {"MW": 1, "GW": 1_000},
)
_EVIDENCE = phrase("figures by value")
_MORE_EXACT = phrase("the same figure, more exact in one report than in the other")
# So many words reach from a figure or a word for an open number to what it counts: "62 seiner 172 Filialen".
_TO_THE_NOUN = 4
# So many small words stand between a part and its whole: "three of the four".
_TO_THE_WHOLE = 2
# A shorter word of digits and letters is a figure with its unit: "120km".
_SHORTEST_AGE = 6

_ONE_FIGURE = phrase("a figure that only one report gives here")
_ONE_LENGTH = phrase("a length of time that only one report gives here")


def figure_changes(view: LinkView) -> Iterator[Change]:
    """Find figures that differ in value or in how exact they are."""
    left = _with_bounds(figures_of(view.left, _COUNTED), view.left, view)
    right = _with_bounds(figures_of(view.right, _COUNTED), view.right, view)
    given = left
    left, right = without_equals(left, right)
    shared = [figure for figure in given if figure not in left]
    for one, other in (*_partners(left, right, view), *_steps(left, right, shared)):
        if one not in left or other not in right:
            continue
        left.remove(one)
        right.remove(other)
        reason = _reason(one, other, shared)
        here, there = _with_almost(one, view.left, view), _with_almost(other, view.right, view)
        yield view.change(_kind(one, view.left), here, there, reason, _EVIDENCE)
    for side, rest in ((view.left, left), (view.right, right)):
        left_open = _left_open(side, rest, view)
        for figure, vague in left_open:
            words = words_of_figure(side, figure)
            sides = (words, vague) if side is view.left else (vague, words)
            yield view.change(
                _kind(figure, side), *sides, _MORE_EXACT, phrase("figures by value, words for an open number")
            )
        known = [figure for figure, _ in left_open]
        yield from _one_sided(side, [figure for figure in rest if figure not in known], view)


def _steps(left: Sequence[Figure], right: Sequence[Figure], shared: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    return [(one, other) for one in left for other in right if _tell_one_step(one, other, shared)]


def _tell_one_step(one: Figure, other: Figure, shared: Sequence[Figure]) -> bool:
    """Whether two figures tell one step to a figure that both reports give: "from 3 to 4 percent", "by 1 to 4"."""
    (here, unit), (there, other_unit) = _in_units(one), _in_units(other)
    ends = [end for end, of in map(_in_units, shared) if of and {unit, other_unit} <= {of, ""}]
    return any(abs(end - here) == there or abs(end - there) == here for end in ends)


def _in_units(figure: Figure) -> tuple[Fraction, str]:
    """Return a figure's value and unit, hundredths of a currency as parts of it, percentage points as percent."""
    if figure.unit.endswith(" cent"):
        return figure.low / 100, figure.unit.removesuffix(" cent")
    return figure.low, "%" if figure.unit == "pp" else figure.unit


def _reason(one: Figure, other: Figure, shared: Sequence[Figure]) -> str:
    """Say how two figures of one thing stand to each other."""
    if _tell_one_step(one, other, shared):
        return phrase("one report gives the figure it started from, the other the step between the two")
    bounded_alike = one.bound == other.bound not in {"exact", "about", "almost", "just over"} and one.low != other.low
    if bounded_alike or not (compatible(one, other) or _rounds(one, other)):
        return phrase("the figures differ")
    if one.low == other.low and one.high == other.high and "exact" not in {one.bound, other.bound}:
        return phrase("the same figure, left open in another way: as a limit, or as about so many")
    return _MORE_EXACT


def _one_sided(side: LinkSide, rest: Sequence[Figure], view: LinkView) -> Iterator[Change]:
    sources = {k for item in attributions_of(side, view.lexicon) for k in item.words} if rest else set[int]()
    joined = _parts_of_wholes(rest, side, view)
    for figure in rest:
        words = joined.get(figure, words_of_figure(side, figure))
        if sources.issuperset(words):
            continue  # "three witnesses" are shown as a source
        if figure.kind is FigureKind.ORDINAL:
            continue  # "the first" is said or left unsaid without a change in what is counted
        if words and side.clause_is_shared(words[0]):
            sides = (words, ()) if side is view.left else ((), words)
            kind = _kind(figure, side)
            reason = _ONE_LENGTH if kind is ChangeKind.DATE else _ONE_FIGURE
            yield view.change(kind, *sides, reason, _EVIDENCE)


def _parts_of_wholes(rest: Sequence[Figure], side: LinkSide, view: LinkView) -> dict[Figure, tuple[int, ...]]:
    """Return all the words for the part of a whole, "three of the four", and none for the whole itself."""
    small = view.lexicon.data.determiners | view.lexicon.data.prepositions
    found: dict[Figure, tuple[int, ...]] = {}
    for part, whole in pairwise(rest):
        here, there = words_of_figure(side, part), words_of_figure(side, whole)
        between = [side.folded(k) for k in range(here[-1] + 1, there[0])] if here and there else []
        is_part = 0 < len(between) <= _TO_THE_WHOLE and all(word in small for word in between)
        # "5 million euros for 300 boats" are two figures.
        if (
            is_part
            and part not in found
            and not part.unit
            and not whole.unit
            and not view.lexicon.data.genitives.isdisjoint(between)
        ):
            found[part], found[whole] = (*range(here[0], there[0]), *there), ()
    return found


def _left_open(side: LinkSide, rest: Sequence[Figure], view: LinkView) -> list[tuple[Figure, tuple[int, ...]]]:
    """Return the figures for which the other side has a word that leaves the number open, with that word."""
    other = view.across(side)
    found: dict[tuple[int, ...], Figure] = {}
    for figure in rest:
        vague = _vague_quantity_for(figure, side, other, view)
        if vague:
            found.setdefault(vague, figure)
    return [(figure, vague) for vague, figure in found.items()]


def _vague_quantity_for(figure: Figure, side: LinkSide, other: LinkSide, view: LinkView) -> tuple[int, ...]:
    """Return the word by which the other side leaves open how many there are of what a figure counts: "viele"."""
    words = words_of_figure(side, figure)
    if not words or figure.unit:
        return ()
    counted = range(words[-1] + 1, min(words[-1] + 1 + _TO_THE_NOUN, len(side.partners)))
    for index, word in enumerate(other.side.folded):
        if word not in view.lexicon.data.vague_quantities or other.equal[index]:
            continue
        behind = range(index + 1, min(index + _TO_THE_NOUN, len(other.partners)))
        noun = next((k for k in behind if other.side.weights[k] >= CONTENT and other.partners[k] in counted), -1)
        if noun >= 0:
            return (index,)
    return ()


def figures_of(side: LinkSide, kinds: frozenset[FigureKind]) -> list[Figure]:
    """Return the figures of these kinds on one side of a link, in order."""
    return [figure for figure in side.once("figures", lambda: _figures(side)) if figure.kind in kinds]


def _figures(side: LinkSide) -> list[Figure]:
    return [
        figure
        for position in side.positions
        for sentence in (side.report.sentences[position],)
        for figure in figures_in(side.report.text, sentence.start, sentence.end, side.report.language)
        if not _is_inside_word(side, figure)
    ]


def _is_almost(figure: Figure, side: LinkSide, view: LinkView) -> bool:
    """Whether words before a figure say that it is not quite reached, articles between them: "fast die Hälfte"."""
    return len(_with_almost(figure, side, view)) > len(words_of_figure(side, figure))


def _with_almost(figure: Figure, side: LinkSide, view: LinkView) -> tuple[int, ...]:
    """Return the words of a figure together with those before it that say that it is not quite reached."""
    words = words_of_figure(side, figure)
    if words:
        for k in range(max(0, words[0] - 2), words[0]):
            hedge = view.lexicon.hedges.at(side.side, k)
            if hedge is not None and hedge[1] == "almost":
                return (*range(k, words[0]), *words)
    return words


def _with_bounds(figures: Sequence[Figure], side: LinkSide, view: LinkView) -> list[Figure]:
    return [
        replace(figure, bound="almost") if figure.bound == "exact" and _is_almost(figure, side, view) else figure
        for figure in figures
    ]


def _is_inside_word(side: LinkSide, figure: Figure) -> bool:
    """Whether the figure is a part of a longer word: "Drei-Fünftel-Mehrheit"."""
    text = side.report.text
    return figure.end < len(text) and text[figure.end - 1].isalpha() and text[figure.end] in "-‑"


def _kind(figure: Figure, side: LinkSide) -> ChangeKind:
    """Lengths of time go with the times; an age is a figure."""
    return ChangeKind.DATE if figure.unit in LENGTHS and not is_age(figure, side) else ChangeKind.FIGURE


def is_age(figure: Figure, side: LinkSide) -> bool:
    """Whether a figure is an age, which is written as one word: "73-Jährige", "73-year-old"."""
    words = [side.side.words[k].text for k in words_of_figure(side, figure)]
    return any(word[-1].isalpha() and word[0].isdigit() and len(word) > _SHORTEST_AGE for word in words)


def without_equals(left: Sequence[Figure], right: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Leave out the figures that both sides give, each as often as both do."""
    rest_left, rest_right = list(left), list(right)
    for figure in left:
        other = next(
            (
                found
                for found in rest_right
                if same_value(figure, found) or _same_but_unit(figure, found) or _same_in_other_units(figure, found)
            ),
            None,
        )
        if other is not None:
            rest_left.remove(figure)
            rest_right.remove(other)
    return rest_left, rest_right


def _rounds(one: Figure, other: Figure) -> bool:
    """Whether the less exact of two figures is the other one rounded: 51.2 and 51, a third and 33 percent."""
    coarse, fine = (one, other) if one.step > other.step else (other, one)
    if coarse.step == fine.step and coarse.low % coarse.step:
        coarse, fine = fine, coarse
    finer = coarse.step > fine.step or fine.low % coarse.step
    return bool(finer) and one.unit == other.unit and abs(one.low - other.low) <= coarse.step / 2


def _same_but_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures are equal and one leaves its unit to be understood: "from 24 to 25 percent"."""
    return not (one.unit and other.unit) and same_value(replace(one, unit=""), replace(other, unit=""))


def _same_in_other_units(one: Figure, other: Figure) -> bool:
    """Whether two figures are equal in other units: "48 hours" and "two days", "four hectares" and "40,000 m²"."""
    units = next((units for units in _MEASURES if one.unit in units and other.unit in units), None)
    if units is None or one.unit == other.unit:
        return False
    here, there = units[one.unit], units[other.unit]
    return one.bound == other.bound and one.low * here == other.low * there and one.high * here == other.high * there


def words_of_figure(side: LinkSide, figure: Figure) -> tuple[int, ...]:
    """Return the indices of the words that a figure covers."""
    starts = side.side.starts
    return tuple(range(bisect_left(starts, figure.start), bisect_left(starts, figure.end)))


def _partners(left: Sequence[Figure], right: Sequence[Figure], view: LinkView) -> list[tuple[Figure, Figure]]:
    """Tell which figures of the two sides count the same thing: alike in kind and unit, and then the nearest."""
    found: list[tuple[float, int, int]] = []
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            if one.kind is not other.kind:
                continue
            beside = _same_thing(view, one, other)
            alone = bool(one.unit) and _is_only(one, view.left) and _is_only(other, view.right)
            if compatible(one, other) or (one.unit == other.unit and (beside or alone)):
                found.append((2.0 * (compatible(one, other) or _rounds(one, other)) + beside, -i, -j))
    pairs: list[tuple[Figure, Figure]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for _, i, j in sorted(found, reverse=True):
        if -i not in taken[0] and -j not in taken[1]:
            taken[0].add(-i)
            taken[1].add(-j)
            pairs.append((left[-i], right[-j]))
    return pairs


def _counted(words: tuple[int, ...], side: LinkSide) -> int:
    """The word behind a figure, or behind what joins them: "une dizaine [de] maisons"."""
    after = words[-1] + 1
    return after + (after < len(side.partners) and side.folded(after) in side.side.language.partitives)


def _is_only(figure: Figure, side: LinkSide) -> bool:
    """Whether its side has no other figure of its unit, or none where the wording differs; beside an age, no other."""
    if is_age(figure, side):
        return sum(is_age(found, side) for found in figures_of(side, _COUNTED)) == 1
    return sum(found.unit == figure.unit or not side.worded_alike for found in figures_of(side, _COUNTED)) == 1


def _same_thing(view: LinkView, one: Figure, other: Figure) -> bool:
    """Whether the word that follows both figures, or stands before them, is the same or answers to it."""
    here, there = words_of_figure(view.left, one), words_of_figure(view.right, other)
    if not here or not there:
        return False
    if view.left.partners[here[0]] == there[0]:
        return True
    after = _counted(here, view.left), _counted(there, view.right)
    before = here[0] - 1, there[0] - 1
    return any(
        0 <= i < len(view.left.partners) and view.left.partners[i] == j and view.left.side.weights[i] >= 0.25
        for i, j in (after, before)
    )
