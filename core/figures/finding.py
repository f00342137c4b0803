"""Finds the figures of a text and reads what stands around them: unit, bound, range, time of day, result, year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from core.figures.clock import day_at, is_clock_number, score_at, time_at, year_at
from core.figures.figure import Figure, FigureKind
from core.figures.number_words import Number, NumberGrammar, Token, grammar_of, matches, tokens_of
from core.figures.proportions import proportion_at
from core.figures.ranges import Range, begins_movement, start_of_movement, with_scale_of
from core.languages.figure_data import COMMON_UNITS, FigureData

_CURRENCY_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "chf": "CHF", "fr": "CHF", "sfr": "CHF",
                   "usd": "USD", "eur": "EUR", "gbp": "GBP"}  # fmt: skip
_HUNDRED = Fraction(100)


def figures_in(text: str, start: int, end: int, language: str) -> tuple[Figure, ...]:
    """Return the figures of `text[start:end]` in order, placed on the whole of `text`.

    Years, days, ordinals, times of day and results come as kinds of their own; digits that only name something
    ("F-16", "Artikel 5", "Covid-19") are left out.

    Args:
        text: The published text.
        start: Where to begin, counted from 0; best the start of a sentence.
        end: Where to stop.
        language: A code of two letters; digits are read in a text of any other language too.
    """
    grammar = grammar_of(language)
    tokens = tokens_of(text, start, end)
    found: list[Figure] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if not (token.is_digits or grammar.may_begin(token.lower)):
            at += 1
            continue
        read = _figure_at(tokens, at, grammar)
        if read is None:
            at += 1
            continue
        figure, at = read
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _figure_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> tuple[Figure | None, int] | None:
    """Read one figure; None where there is none, a pair without a figure where its digits are only a name."""
    data = grammar.data
    token = tokens[at]
    if token.is_digits and _is_label(tokens, at, data):
        return None, at + 1
    for reader in (day_at, time_at, score_at, year_at):
        special = reader(tokens, at, grammar)
        if special is not None:
            return special
    proportion = proportion_at(tokens, at, grammar)
    if proportion is not None:
        first, number = proportion
        return _with_bound(tokens, first, number, "%", number.after, grammar)
    return _ordinal_at(tokens, at, data) or _share_at(tokens, at, grammar) or _number_at(tokens, at, grammar)


def _is_label(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    """Whether the digits belong to a name: "F-16", "A7", "Artikel 5", "Boeing 747", "6ix9"."""
    letters, digits = tokens[at + 1 : at + 2], tokens[at + 2 : at + 3]
    is_inside = bool(digits) and tokens[at].end == letters[0].start and letters[0].end == digits[0].start
    if is_inside and len(letters[0].text) > 1 and letters[0].text.isalpha() and digits[0].is_digits:
        return True
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.text[-1].isalpha() and before.end == tokens[at].start:
        return before.lower not in _CURRENCY_SIGNS
    if at >= 2 and before.lower == "-" and tokens[at - 2].end == before.start and before.end == tokens[at].start:
        return tokens[at - 2].text[-1].isalpha()
    at_word = at - 2 if before.lower == "." and at >= 2 else at - 1
    word = tokens[at_word]
    if word.lower in data.labels and not (
        len(word.lower) <= 2 and word.text.islower() and word.lower not in {"nr", "no"}
    ):
        return True
    # A product or vehicle: a word in capitals and digits right behind it.
    return len(word.text) > 1 and word.text.isupper() and word.text.isalpha() and word.lower not in _CURRENCY_SIGNS


def _ordinal_at(tokens: Sequence[Token], at: int, data: FigureData) -> tuple[Figure | None, int] | None:  # noqa: PLR0911  # each way out is one case, told in its own line
    token = tokens[at]
    value = data.ordinals.get(token.lower)
    if value is not None:
        # "a third of", "un tiers": a fraction goes first.
        is_share = token.lower in data.fractions and _fraction_follows(tokens, at, data)
        before = tokens[at - 1].lower if at else ""
        if is_share and (before in data.ones or before in data.units or before == "-"):
            return None
        return _special(tokens, at, at + 1, Fraction(value), FigureKind.ORDINAL), at + 1
    if not token.text.isdecimal() or at + 1 >= len(tokens):
        return None
    after = tokens[at + 1]
    if after.start != token.end:
        return None
    if after.lower in data.ordinal_marks:
        return _special(tokens, at, at + 2, Fraction(int(token.text)), FigureKind.ORDINAL), at + 2
    if not (data.ordinal_point and after.text == "." and at + 2 < len(tokens) and len(token.text) <= 3):
        return None
    following = tokens[at + 2]
    if not following.text[0].isalpha() or (following.text[0].isupper() and following.lower in data.sentence_words):
        return None
    return _special(tokens, at, at + 2, Fraction(int(token.text)), FigureKind.ORDINAL), at + 2


def _special(tokens: Sequence[Token], at: int, after: int, value: Fraction, kind: FigureKind) -> Figure:
    start, end = tokens[at].start, tokens[after - 1].end
    return Figure(start, end, value, value, kind=kind, number_start=start, number_end=end)


def _fraction_follows(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    if not data.fraction_after:
        return True
    return at + 1 < len(tokens) and tokens[at + 1].lower in data.fraction_after


def _share_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> tuple[Figure | None, int] | None:
    """A share of a whole in words: "ein Viertel", "two thirds of", "die Hälfte", "la moitié de"."""
    data = grammar.data
    token = tokens[at]
    count, noun = Fraction(1), at
    if token.lower not in data.fractions:
        counted = data.units.get(token.lower)
        if counted is None and token.lower not in data.ones:
            return None
        count, noun = Fraction(counted or 1), at + 1
        if noun < len(tokens) and tokens[noun].lower == "-":
            noun += 1
        if noun >= len(tokens) or tokens[noun].lower not in data.fractions:
            return None
    share = data.fractions[tokens[noun].lower]
    # Only a half stands alone; "Viertel" and "quarter" are also parts of a town or of a year.
    if noun == at and share != Fraction(1, 2):
        return None
    if not _fraction_follows(tokens, noun, data) or count * share >= 1:
        return None
    if data.capitalised_nouns and tokens[noun].text.islower():
        return None
    number = Number(count * share * _HUNDRED, Fraction(1), noun + 1, in_words=True)
    figure, after = _with_bound(tokens, at, number, "%", noun + 1, grammar)
    if figure.bound == "exact" and at and tokens[at - 1].lower in data.share_articles:  # "rund die Hälfte"
        bound, first, _ = _bound_around(tokens, at - 1, after, data, is_rounded=False)
        figure = replace(figure, bound=bound, start=tokens[first].start) if first < at - 1 else figure
    return figure, after


def _number_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> tuple[Figure | None, int] | None:
    data = grammar.data
    token = tokens[at]
    glued = None if token.is_digits else grammar.with_ending(token.lower)
    if glued is not None:
        number = Number(glued[0], Fraction(1), at + 1, in_words=True)
        return _with_bound(tokens, at, number, glued[1], at + 1, grammar)
    number = _collective_at(tokens, at, data) or grammar.read(tokens, at)
    if number is None or _is_other_word(tokens, at, number, data):
        return None
    vague = data.vague.get(token.lower)
    if vague is not None:
        unit, end = _unit_of_open_number(tokens, number.after, data)
        figure, after = _with_bound(tokens, at, number, unit, end, grammar)
        return replace(figure, high=figure.low * 5, bound="about"), after
    number = _with_half(tokens, number, data)
    is_collective = _is_collective(tokens, at, number, data)
    unit, after = (_unit_of_open_number if is_collective else _unit_at)(tokens, number.after, data)
    if number.after == after:
        number, unit, after = _range_at(tokens, at, number, grammar)
    elif is_clock_number(tokens, at, number, unit, data):
        minutes = number.value * 60
        return _special(tokens, at, after, minutes, FigureKind.TIME), after
    figure, after = _with_bound(tokens, at, number, unit, after, grammar)
    return figure, after


def _with_half(tokens: Sequence[Token], number: Number, data: FigureData) -> Number:
    """Add the half of "dos millones y medio", "due milioni e mezzo", "deux millions et demi"."""
    scale = data.scales.get(tokens[number.after - 1].lower)
    length = max((matches(tokens, number.after, phrase) for phrase in data.half_after), default=0) if scale else 0
    if scale is None or not length:
        return number
    half = Fraction(scale, 2)
    return replace(number, value=number.value + half, step=half / 5, after=number.after + length)


def _collective_at(tokens: Sequence[Token], at: int, data: FigureData) -> Number | None:
    """Read "ein Dutzend", "une quinzaine", "zwei Dutzend", "dozens": nouns that stand for a number."""
    word = tokens[at].lower
    if word in data.vague:
        if data.capitalised_nouns and tokens[at].text.islower():
            return None
        after, many = _open_number_behind(tokens, at + 1, data)
        return Number(Fraction(2 * data.vague[word] * many), Fraction(1), after, in_words=True)
    noun, count = at + 1, data.units.get(word, 1)
    if word not in data.ones and word not in data.units:
        noun, count = at, 1
    if noun < len(tokens) and (base := data.collectives.get(tokens[noun].lower)):
        # Nobody counts by these words: "une trentaine" may be 27 or 34.
        return Number(Fraction(count * base), Fraction(count * base, 5), noun + 1, in_words=True)
    return None


def _is_other_word(tokens: Sequence[Token], at: int, number: Number, data: FigureData) -> bool:
    """Whether a number word is another word here: "außer Acht", "die Elf", French "neuf", Italian "sei"."""
    token = tokens[at]
    if token.is_digits or number.after != at + 1:
        return False
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    before = tokens[at - 1].lower if at else ""
    if after in data.not_before.get(token.lower, ()) or before in data.not_after.get(token.lower, ()):
        return True
    if data.capitalised_nouns and token.text[0].isupper() and _ends_compound(tokens, at):
        return True
    begins = at == 0 or tokens[at - 1].text in _OPENING
    is_noun = data.capitalised_nouns and token.text[0].isupper() and not begins
    return is_noun and token.lower in data.units


def _ends_compound(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word hangs on the one before by a hyphen: the "Verbands-Elf" are a team."""
    return (
        at >= 2
        and tokens[at - 1].lower == "-"
        and tokens[at - 2].text[-1].isalpha()
        and tokens[at - 2].end == tokens[at - 1].start
        and tokens[at - 1].end == tokens[at].start
    )


_OPENING = frozenset('.:!?…„“”"«»‹›–-—|(')


def _unit_of_open_number(tokens: Sequence[Token], at: int, data: FigureData) -> tuple[str, int]:
    """Return the unit behind an open number and the token after it: "une trentaine [d'années]"."""
    unit, after = _unit_at(tokens, at, data)
    joined = 0 if unit else max((matches(tokens, at, phrase) for phrase in data.partitives), default=0)
    if joined:
        unit, after = _unit_at(tokens, at + joined, data)
    return (unit, after) if unit else ("", at)


def _open_number_behind(tokens: Sequence[Token], at: int, data: FigureData) -> tuple[int, int]:
    """Return the token behind an open number that another one multiplies, and by how much: "tens [of thousands]"."""
    joined = max((matches(tokens, at, phrase) for phrase in data.partitives), default=0)
    many = data.vague.get(tokens[at + joined].lower) if joined and at + joined < len(tokens) else None
    return (at, 1) if many is None else (at + joined + 1, many)


def _unit_at(tokens: Sequence[Token], at: int, data: FigureData) -> tuple[str, int]:
    """Return the unit that stands at `at` and the token after it; "" and `at` where there is none."""
    for length in (5, 4, 3, 2, 1):
        if at + length > len(tokens):
            continue
        phrase = " ".join(token.lower for token in tokens[at : at + length])
        unit = data.words_for_units.get(phrase) or COMMON_UNITS.get(phrase)
        if unit is not None and phrase in data.signs_as_words and not tokens[at - 1].is_digits:
            continue
        if unit is not None and not (length == 1 and len(phrase) == 1 and phrase.isalpha() and _is_apart(tokens, at)):
            return unit, at + length
    return "", at


def _is_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether a unit of one letter can be another word here: "12 m" is metres, "12 M" and "12 m’a" are not."""
    return tokens[at].text.isupper() or (at + 1 < len(tokens) and tokens[at + 1].text in "'’")


def _range_at(tokens: Sequence[Token], at: int, number: Number, grammar: NumberGrammar) -> tuple[Number, str, int]:
    """Go on to the other end where the number begins a range: "10 bis 15 Prozent", "zwischen 10 und 15", "10–15".

    Where it begins a movement ("rose from 10 to 15 per cent"), it only takes the scale and unit of the other end.
    """
    data = grammar.data
    after = number.after
    if begins_movement(tokens, at, number, data):
        end_of_it = grammar.read(tokens, after + 1)
        if end_of_it is None:
            return number, "", after
        return start_of_movement(number, end_of_it), _unit_at(tokens, end_of_it.after, data)[0], after
    before = tokens[at - 1].lower if at else ""
    if after + 1 < len(tokens):
        between = tokens[after].lower
        hyphen = between == "-" and tokens[at].is_digits and tokens[after + 1].is_digits
        if hyphen or between in data.ranges or data.betweens.get(before) == between:
            other = grammar.read(tokens, after + 1)
            if other is not None and _is_above(number, other):
                unit, end = _unit_at(tokens, other.after, data)
                low = with_scale_of(number, other).value
                whole = Range(low, other.step, other.after, in_words=number.in_words, high=other.value)
                return whole, unit, end
    return number, "", number.after


def _is_above(number: Number, other: Number) -> bool:
    return other.value > number.value


def _with_bound(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    tokens: Sequence[Token], at: int, number: Number, unit: str, after: int, grammar: NumberGrammar
) -> tuple[Figure, int]:
    """Put number, unit, sign, currency before and bound together to a figure."""
    data = grammar.data
    first, value = at, number.value
    high = number.high if isinstance(number, Range) else value
    if unit and data.betweens.get(tokens[at - 1].lower if at else ""):
        first = at
    if first and not unit:
        sign = _CURRENCY_SIGNS.get(tokens[first - 1].lower)
        sign_at = first - 1
        if sign is None and tokens[first - 1].text == "." and first >= 2 and tokens[first - 2].lower in {"fr", "sfr"}:
            sign, sign_at = "CHF", first - 2
        if sign is not None and (tokens[sign_at].text[0].isupper() or not tokens[sign_at].text[0].isalpha()):
            unit, first = sign, sign_at
            if first and tokens[first - 1].lower in {"us", "a", "c"} and tokens[first - 1].end == tokens[first].start:
                first -= 1
    if first and (_is_minus_word(tokens, first, data) or _is_minus_sign(tokens, first, unit)):
        value, high, first = -value, -high, first - 1
    bound, first, after = _bound_around(tokens, first, after, data, is_rounded=_is_collective(tokens, at, number, data))
    start, end = tokens[first].start, tokens[after - 1].end
    figure = Figure(
        start, end, min(value, high), max(value, high), unit, bound, FigureKind.NUMBER, number.step,
        tokens[at].start, tokens[number.after - 1].end,
    )  # fmt: skip
    return figure, after


def _is_collective(tokens: Sequence[Token], at: int, number: Number, data: FigureData) -> bool:
    return not tokens[at].is_digits and any(tokens[i].lower in data.collectives for i in range(at, number.after))


def _is_minus_word(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    """Whether the word before means below zero; "al menos 3" and "au moins 3" are a bound."""
    if tokens[at - 1].lower not in data.minus:
        return False
    return not any(" ".join(token.lower for token in tokens[at - n : at]) in data.bounds for n in (2, 3) if n <= at)


def _is_minus_sign(tokens: Sequence[Token], at: int, unit: str) -> bool:
    before = tokens[at - 1]
    apart = at < 2 or tokens[at - 2].end < before.start
    return before.lower == "-" and apart and before.end == tokens[at].start and unit in {"°C", "°F", "%"}


def _is_among(tokens: Sequence[Token], at: int, after: int, data: FigureData) -> bool:
    """Whether a bound is a preposition: before a small number ("served under six presidents") or behind a figure."""
    small = after == at + 1 and data.units.get(tokens[at].lower, _SMALL) < _SMALL
    # "mit 120 gegen 70 Stimmen", but "lag 2023 über 140"
    result = at > 1 and tokens[at - 2].is_digits and not _is_year(tokens[at - 2])
    return (small or result) and tokens[at - 1].lower in data.bounding_prepositions


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) == _YEAR_DIGITS and token.text[:2] in {"18", "19", "20", "21"}


_YEAR_DIGITS = 4
# Below this, numbers are rarely rounded.
_SMALL = 10


def _is_of_a_sum(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    """Whether "über" at `at` bounds nothing: "ein Kredit über 5 Millionen Euro", "sie beraten über drei Entwürfe"."""
    if not at or tokens[at].lower != "über":
        return False
    before = tokens[at - 1].lower
    return before.endswith(data.sum_nouns or ("\0",)) or before in data.verbs_about


def _bound_around(
    tokens: Sequence[Token], first: int, after: int, data: FigureData, *, is_rounded: bool
) -> tuple[str, int, int]:
    """Return the bound of a figure with its first token and the token after it, the bound's words included."""
    at = first
    if at and tokens[at - 1].text == "." and at >= 2 and tokens[at - 2].lower in data.bounds:  # "ca. 40"
        return data.bounds[tokens[at - 2].lower], at - 2, after
    for length in (5, 4, 3, 2, 1):
        if length <= at:
            bound = data.bounds.get(" ".join(token.lower for token in tokens[at - length : at]))
            is_bound = bound is not None and not _is_among(tokens, at, after, data)
            if bound is not None and is_bound and not _is_of_a_sum(tokens, at - length, data):
                return bound, at - length, after
    for phrase, bound in data.bounds_after.items():
        if length := matches(tokens, after, phrase):
            return bound, first, after + length
    return ("about" if is_rounded else "exact"), first, after
