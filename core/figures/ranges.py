"""Ranges, and the movements from one figure to another that look like them: "rose from 41 to 48 million pounds"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from core.figures.number_words import Number, Token
from core.languages.figure_data import FigureData

# How many words and marks before its first figure the verb of a movement stands at most: a short clause.
_WINDOW = 9


def begins_movement(tokens: Sequence[Token], at: int, number: Number, data: FigureData) -> bool:
    """Return whether the number at `at` is where something rose or fell from, the end being told behind it.

    Args:
        tokens: The sentence's words and marks.
        at: Number of the first token of the figure.
        number: The figure, as it is read without a range.
        data: The words of the language for movements.
    """
    if not at or tokens[at - 1].lower not in data.moves_from:
        return False
    if number.after + 1 >= len(tokens) or tokens[number.after].lower not in data.moves_to:
        return False
    joins = frozenset(data.betweens.values())  # "Prices rose and tickets cost from 40 to 50 pounds"
    if tokens[number.after].lower not in data.ranges:
        return True  # "von 41 auf 48" is never a range, and its verb may end the sentence
    for token in reversed(tokens[max(0, at - 1 - _WINDOW) : at - 1]):
        if token.lower in joins or token.text in _ENDS:
            return False
        if token.lower in data.movers:
            return True
    return False


_ENDS = frozenset(".!?…:;")


def with_scale_of(number: Number, other: Number) -> Number:
    """Return a number with the scale that is only told behind the other one: "zwei bis drei Millionen"."""
    if not other.step >= 1000 > number.value:
        return number
    scale = _scale_of(other.step)
    return replace(number, value=number.value * scale, step=number.step * scale)


def start_of_movement(number: Number, end: Number) -> Number:
    """Return the start of a movement with the scale of its end, unless it would have shrunk to next to nothing.

    "From 41 to 48 million" is one of millions, "from 800 to a million" is none.
    """
    scaled = with_scale_of(number, end)
    return number if scaled.value > _MOST * end.value else scaled


# Nothing that news count by one scale falls to less than a hundredth in one step.
_MOST = 100


class Range(Number):
    """A number with another end."""

    __slots__ = ("high",)

    def __init__(self, value: Fraction, step: Fraction, after: int, *, in_words: bool, high: Fraction) -> None:
        super().__init__(value, step, after, in_words)
        object.__setattr__(self, "high", high)


def _scale_of(step: Fraction) -> Fraction:
    """The scale word that a last place belongs to: 1,000,000 for a step of 100,000 or 500,000."""
    for scale in (10**12, 10**9, 10**6, 10**3):
        if step * 1000 > scale:
            return Fraction(scale)
    return Fraction(1)
