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
        bound: "exact", "about", "at least", "more than", "up to" or "less than".
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


def same_value(one: Figure, other: Figure) -> bool:
    """Return whether two figures have the same kind, unit, value and bound; spelling and scale do not matter."""
    # Comparing fractions is slow, and most figures differ: their numerators tell that at once.
    return one.low.numerator == other.low.numerator and _key(one) == _key(other)


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
    if one.unit != other.unit and one.unit and other.unit:
        return False
    (low, high), (other_low, other_high) = _reach(one), _reach(other)
    return low <= other_high and other_low <= high


def _key(figure: Figure) -> tuple[FigureKind, Fraction, Fraction, str, str]:
    return figure.kind, figure.low, figure.high, figure.unit, figure.bound


def _reach(figure: Figure) -> tuple[Fraction, Fraction]:
    """The values that a figure leaves open, ends included."""
    low, high = figure.low, figure.high
    if figure.step > 1 or figure.step.denominator > 1:  # 3,5 Mio. stands for 3,45 to 3,55
        low, high = low - figure.step / 2, high + figure.step / 2
    if figure.bound == "about":
        return low - abs(low) * _ABOUT, high + abs(high) * _ABOUT
    if figure.bound == "at least":
        return low, high + abs(high) * _OPEN_END
    if figure.bound == "more than":
        return low + figure.step / 2, high + abs(high) * _OPEN_END
    if figure.bound == "up to":
        return low - abs(low) * _OPEN_END, high
    if figure.bound == "less than":
        return low - abs(low) * _OPEN_END, high - figure.step / 2
    return low, high
