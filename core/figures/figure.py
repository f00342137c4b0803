"""What a figure is, and when two of them say the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class FigureKind(StrEnum):
    """What the digits or number words stand for; only figures of one kind are ever compared.

    number: a count, an amount, a measure or a share.
    ordinal: a place in an order ("3. Liga").
    time: a time of day, in minutes after midnight.
    score: a result ("3:1"); `low` is the first side's, `high` the second's.
    year: a calendar year, or two of them ("2020/21").
    day: a day of a month; `unit` is the number of the month or "" where it is not said.
    """

    NUMBER = "number"
    ORDINAL = "ordinal"
    TIME = "time"
    SCORE = "score"
    YEAR = "year"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text, brought to its value: 3,5 Mio., 3.500.000 and dreieinhalb Millionen are one value.

    Attributes:
        start: Position of its first character in the text, unit and bound included, counted from 0.
        end: Position after its last character.
        low: The value, or the lower end of a range.
        high: The same as `low` unless it is a range, a score or a span of years.
        unit: "%", "pp" for percentage points, a currency's ISO 4217 code, a measure's sign ("km"), a length of time
            ("year", "hour"), or "" for a plain number. A share of a whole ("ein Viertel") counts in "%".
        bound: "exact", "about", "almost" ("knapp 40"), "just over" ("gut 40"), "at least", "more than", "up to" or
            "less than".
        kind: What it stands for.
        step: The size of the last place it is given to: 100,000 for 3,5 Mio.
        number_start: Where the number itself begins, without bound and sign.
        number_end: Where the number itself ends, without unit.
    """

    start: int
    end: int
    low: Fraction
    high: Fraction
    unit: str = ""
    bound: str = "exact"
    kind: FigureKind = FigureKind.NUMBER
    step: Fraction = Fraction(1)
    number_start: int = 0
    number_end: int = 0


# How far a rounded or bounded figure reaches. "About" allows a tenth, as "rund 40" is said of 36 to 44. A bound is
# the next round number: nobody writes "more than 130" of 300, so an open end is closed at one half more; without
# that, every low bound would agree with every larger figure.
_ABOUT = Fraction(1, 10)
_OPEN_END = Fraction(1, 2)
_DOWN = {"about": _ABOUT, "almost": _ABOUT, "up to": _OPEN_END, "less than": _OPEN_END}
_UP = {"about": _ABOUT, "just over": _ABOUT, "at least": _OPEN_END, "more than": _OPEN_END}
# Bounds that say on which side of a figure the true one lies. Two of different sides leave nothing between them that
# both could mean, however roundly the figure is told: "more than two million", "almost two million".
_ABOVE = frozenset({"more than", "at least", "just over"})
_BELOW = frozenset({"less than", "up to", "almost"})
_INCLUSIVE = frozenset({"at least", "up to"})
# "About 40" is as little a change beside "knapp 40" as beside "gut 40", which contradict each other.
_LOOSELY = frozenset({frozenset({"about", "almost"}), frozenset({"about", "just over"})})


def same_value(one: Figure, other: Figure) -> bool:
    """Return whether two figures have the same kind, unit, value and bound; spelling and scale do not matter.

    A rounded figure is the same whether or not a report adds on which side of it the true one lies ("rund", "knapp").
    """
    # Comparing fractions is slow, and most figures differ: their numerators tell that at once.
    if one.low.numerator != other.low.numerator or _key(one) != _key(other):
        return False
    return one.bound == other.bound or frozenset({one.bound, other.bound}) in _LOOSELY


def compatible(one: Figure, other: Figure) -> bool:
    """Return whether both figures can be true of one and the same thing: 12, ein Dutzend and mehr als zehn can.

    Numbers must share their unit; a number without any is compared with every unit's ("40 to 50 percent").
    """
    if one.kind is not other.kind:
        return False
    if one.kind is FigureKind.SCORE:
        return {one.low, one.high} == {other.low, other.high}
    if one.kind is FigureKind.DAY:
        return one.low == other.low and (not one.unit or not other.unit or one.unit == other.unit)
    if one.kind in {FigureKind.ORDINAL, FigureKind.YEAR}:
        return one.low <= other.high and other.low <= one.high
    are_apart = one.unit != other.unit and one.unit and other.unit
    if are_apart or _lie_apart(one, other) or _lie_apart(other, one):
        return False
    (low, high), (other_low, other_high) = _reach(one), _reach(other)
    return low <= other_high and other_low <= high


def _key(figure: Figure) -> tuple[FigureKind, Fraction, Fraction, str]:
    return figure.kind, figure.low, figure.high, figure.unit


def _lie_apart(below: Figure, above: Figure) -> bool:
    """Whether one figure is said to lie below its value, the other above its own, and nothing lies between."""
    if below.bound not in _BELOW or above.bound not in _ABOVE:
        return False
    return below.high < above.low or (below.high == above.low and not {below.bound, above.bound} <= _INCLUSIVE)


def _reach(figure: Figure) -> tuple[Fraction, Fraction]:
    """The values that a figure leaves open, ends included."""
    low, high = figure.low, figure.high
    if figure.unit == "%" and figure.step == 1 and low.denominator > 1:  # "ein Drittel" is rounded to 33 percent
        low, high = low - figure.step / 2, high + figure.step / 2
    # 3,5 Mio. stands for 3,45 to 3,55
    slack = figure.step / 2 if figure.step != 1 else Fraction(0)
    return _lowest(low, slack, figure), _highest(high, slack, figure)


def _lowest(low: Fraction, slack: Fraction, figure: Figure) -> Fraction:
    if figure.bound == "just over":
        return low
    if figure.bound == "more than":
        return low - slack + figure.step / 2
    down = _DOWN.get(figure.bound)
    return low - slack if down is None else low - slack - abs(low - slack) * down


def _highest(high: Fraction, slack: Fraction, figure: Figure) -> Fraction:
    if figure.bound == "almost":
        return high
    if figure.bound == "less than":
        return high + slack - figure.step / 2
    up = _UP.get(figure.bound)
    return high + slack if up is None else high + slack + abs(high + slack) * up
