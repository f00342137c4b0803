"""Reads shares that are told as one of so many: "one in four", "jeder Vierte", "un Français sur dix"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from core.figures.number_words import Number, NumberGrammar, Token, matches
from core.languages.figure_data import FigureData

_HUNDRED = Fraction(100)
# "One in 2020" is no share; nobody tells one of more than so many by these words.
_MOST = 1_000
# Digits tell a share of round numbers or of one: "3 in 10", "1 in 5"; "2 in 5 games" are counted.
_ROUND = frozenset({10, 100, 1_000})
# What is counted may stand before its preposition: "un Français sur dix", "uno de los vecinos de cada tres".
_TO_THE_PREPOSITION = 3
_APOSTROPHES = frozenset("'’")


def proportion_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> tuple[int, Number] | None:
    """Return the first token of a share told as one of so many, and its number in percent.

    Args:
        tokens: The tokens of a text.
        at: Where the first number word stands, counted from 0: "one" in "one in four", the ordinal in "jeder Vierte".
        grammar: The number words of the language.
    """
    return _every_at(tokens, at, grammar.data) or _one_in_at(tokens, at, grammar)


def _every_at(tokens: Sequence[Token], at: int, data: FigureData) -> tuple[int, Number] | None:
    """Read "jeder vierte Haushalt", where no day or other time recurs ("jeden zweiten Tag")."""
    value = data.ordinals.get(tokens[at].lower)
    if not at or value is None or value < 2 or tokens[at - 1].lower not in data.every:
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    alone = tokens[at].text[0].isupper()  # "jeder Vierte"
    if not alone and (after is None or not after.text[0].isalpha() or after.lower in data.every_time):
        return None
    return at - 1, Number(_HUNDRED / value, Fraction(1), at + 1, in_words=True)


def _one_in_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> tuple[int, Number] | None:
    """Read "one in four", "siete de cada diez", and what is counted between, as in "un Français sur quatre"."""
    data = grammar.data
    token = tokens[at]
    one = 1 if token.lower in data.ones else 0
    few = int(token.text) if token.text.isdecimal() else data.units.get(token.lower, one)
    behind_no = bool(at) and tokens[at - 1].lower in data.not_before_share
    for phrase in data.one_in if few and not behind_no else ():
        for place in range(at + 1, min(at + 2 + data.nouns_before_in * _TO_THE_PREPOSITION, len(tokens))):
            joined = matches(tokens, place, phrase)
            many = grammar.read(tokens, place + joined) if joined and place + joined < len(tokens) else None
            counted = token.is_digits and few > 1 and many is not None and many.value not in _ROUND
            if many is not None and not counted and _is_share(few, many, tokens, data, has_noun=place > at + 1):
                return at, Number(_HUNDRED * few / many.value, Fraction(1), many.after, in_words=True)
            if not tokens[place].text[0].isalpha() and tokens[place].text not in _APOSTROPHES:
                break
    return None


def _is_share(few: int, many: Number, tokens: Sequence[Token], data: FigureData, *, has_noun: bool) -> bool:
    """Whether one number is a part of the other, and nothing behind is counted by it: "two in three months".

    Behind a noun a plural is another thing, "un débat sur deux projets", "un viaggio su due ruote"; without one it is
    what both numbers count.
    """
    behind = tokens[many.after].lower if many.after < len(tokens) else ""
    is_follower = behind in data.share_followers or behind.endswith(data.share_follower_endings or ("\0",))
    is_plural = behind.endswith(data.counted_behind_in or ("\0",)) and not is_follower
    counted = behind in data.words_for_units or (has_noun and is_plural)
    return few < many.value <= _MOST and many.value.denominator == 1 and not counted
