"""Figures that count nothing: days, times of day, results and years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from core.figures.figure import Figure, FigureKind
from core.figures.number_words import Number, NumberGrammar, Token, matches
from core.languages.figure_data import FigureData

Found = tuple[Figure, int]

_FULL_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_SCORE = re.compile(r"(\d{1,3}):(\d{1,3})")
_YEARS = re.compile(r"(1[5-9]\d\d|20\d\d)(?:/(\d{2}|\d{4}))?")


def _figure(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    tokens: Sequence[Token], at: int, after: int, low: int, high: int, kind: FigureKind, unit: str = ""
) -> Found:
    start, end = tokens[at].start, tokens[after - 1].end
    figure = Figure(start, end, Fraction(low), Fraction(high), unit, "exact", kind, number_start=start, number_end=end)
    return figure, after


def day_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> Found | None:
    """Read a day of a month: "22. Oktober", "October 22", "22.10.2025", "22.10.", "2025-10-22"."""
    token, data = tokens[at], grammar.data
    if token.lower in data.first_days:
        month_at = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in data.before_months)
        month = _month(tokens[month_at], data) if month_at < len(tokens) else None
        return _day(tokens, at, month_at + 1, 1, month) if month else None
    if not token.is_digits:
        return None
    if len(token.text) == 10 and token.text[4] == "-":
        return _day(tokens, at, at + 1, int(token.text[8:]), int(token.text[5:7]))
    if full := _FULL_DATE.fullmatch(token.text):
        day, month = int(full.group(1)), int(full.group(2))
        if day <= 12 < month:  # 10/22/2025
            day, month = month, day
        return _day(tokens, at, at + 1, day, month)
    if re.fullmatch(r"\d{1,2}\.\d{1,2}", token.text) and data.ordinal_point and _is_point(tokens, at + 1):
        day, month = (int(part) for part in token.text.split("."))
        follows = bool(at) and (tokens[at - 1].lower in data.before_days or tokens[at - 1].text == ",")
        if day <= 31 and 1 <= month <= 12 and follows:
            return _day(tokens, at, at + 2, day, month)
    return _day_with_month(tokens, at, data)


def _day_with_month(tokens: Sequence[Token], at: int, data: FigureData) -> Found | None:
    token = tokens[at]
    if not token.text.isdecimal() or int(token.text) > 31 or len(token.text) > 2:
        return None
    after = at + 1
    if (
        after < len(tokens)
        and tokens[after].start == token.end
        and (tokens[after].text == "." or tokens[after].lower in data.ordinal_marks)
    ):
        after += 1
    behind = after
    if behind < len(tokens) and tokens[behind].lower in data.before_months:
        behind += 1
    if behind < len(tokens) and (month := _month(tokens[behind], data)):
        return _day(tokens, at, behind + 1, int(token.text), month)
    before = at - 2 if at >= 2 and tokens[at - 1].text == "." else at - 1
    if before >= 0 and data.decimal == "." and (month := _month(tokens[before], data)):  # October 22
        found = _day(tokens, at, after, int(token.text), month)
        return found and (replace(found[0], start=tokens[before].start), found[1])
    return None


def _month(token: Token, data: FigureData) -> int | None:
    """The number of the month; "may", "march" and "mar" are only names with a capital."""
    if (data.capitalised_nouns or data.decimal == ".") and token.text.islower():
        return None
    return data.months.get(token.lower)


def _is_point(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text == "." and tokens[at].start == tokens[at - 1].end


def _day(tokens: Sequence[Token], at: int, after: int, day: int, month: int) -> Found | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return _figure(tokens, at, after, day, day, FigureKind.DAY, str(month))


def time_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> Found | None:  # noqa: PLR0911  # each way out is one case, told in its own line
    """Read a time of day: "20.30 Uhr", "8 p.m.", "20h30", "halb neun", "ten to eight", "10 vor 8"."""
    data, token = grammar.data, tokens[at]
    spoken = _spoken_time(tokens, at, grammar)
    if spoken is not None:
        return spoken
    clock = _CLOCK.fullmatch(token.text)
    hour = (
        int(clock.group(1))
        if clock
        else int(token.text)
        if token.text.isdecimal()
        else grammar.data.units.get(token.lower)
    )
    if hour is None or hour > 24:
        return None
    minute = int(clock.group(2)) if clock else 0
    if (after := _hour_letter(tokens, at)) is not None:
        minute = int(tokens[after - 1].text) if tokens[after - 1].is_digits else 0
        return _figure(tokens, at, after, hour * 60 + minute, hour * 60 + minute, FigureKind.TIME)
    for phrase in data.clock_after:
        if length := matches(tokens, at + 1, phrase):
            return _clock_time(tokens, at, at + 1 + length, hour, minute, phrase, data)
    if clock and ":" in token.text and _looks_like_time(tokens, at, clock, data):
        return _figure(tokens, at, at + 1, hour * 60 + minute, hour * 60 + minute, FigureKind.TIME)
    ends = _ends_phrase(tokens, at + 1, data) or _stands_before(tokens, at, data.hours_before)
    if clock and ends and "." in token.text and _stands_before(tokens, at, data.clock_before | data.hours_before):
        return _figure(tokens, at, at + 1, hour * 60 + minute, hour * 60 + minute, FigureKind.TIME)
    if not clock and _is_hour(tokens, at, data):
        return _figure(tokens, at, at + 1, hour * 60, hour * 60, FigureKind.TIME)
    return None


def _ends_phrase(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    return at >= len(tokens) or not tokens[at].text[0].isalnum() or tokens[at].lower in data.behind_times


def _is_hour(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    """Read "a las ocho", "alle otto": behind some phrases a number that counts nothing can be nothing else."""
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    may_count = len(behind) > _LONGEST_SMALL_WORD and behind not in data.hour_followers
    counts = may_count and behind.endswith(data.counted_behind_hours)
    return not counts and _stands_before(tokens, at, data.hours_before)


# Behind an hour stand prepositions and articles: "alle otto di sera", "a las ocho de la tarde".
_LONGEST_SMALL_WORD = 4


def _clock_time(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    tokens: Sequence[Token], at: int, after: int, hour: int, minute: int, phrase: str, data: FigureData
) -> Found:
    if phrase in data.afternoon and hour < 12:
        hour += 12
    elif phrase in data.forenoon and hour == 12:
        hour = 0
    if after < len(tokens) and " . " in phrase and _is_point(tokens, after):  # "8 p.m."
        after += 1
    if phrase in data.before_minutes and after < len(tokens) and re.fullmatch(r"[0-5]\d", tokens[after].text):
        minute, after = int(tokens[after].text), after + 1
    return _figure(tokens, at, after, hour * 60 + minute, hour * 60 + minute, FigureKind.TIME)


def _hour_letter(tokens: Sequence[Token], at: int) -> int | None:
    """French and Spanish "20h30", "20 h 30", "20h"; returns the token after it."""
    if not tokens[at].text.isdecimal() or at + 1 >= len(tokens) or tokens[at + 1].lower != "h":
        return None
    glued = tokens[at + 1].start == tokens[at].end
    if at + 2 < len(tokens) and re.fullmatch(r"[0-5]\d", tokens[at + 2].text):
        return at + 3
    return at + 2 if glued else None


def _looks_like_time(tokens: Sequence[Token], at: int, clock: re.Match[str], data: FigureData) -> bool:
    """Whether "20:30" is a time: two digits of minutes and no word of a game or vote nearby."""
    near = {token.lower for token in tokens[max(0, at - 6) : at + 7]}
    return len(clock.group(2)) == 2 and not near & data.score_words


def _spoken_time(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> Found | None:
    """Read "halb neun", "Viertel nach acht", "zehn vor acht", "half past eight", "a quarter to nine"."""
    data, token = grammar.data, tokens[at]
    for phrase, shift in data.clock_half.items():
        length = matches(tokens, at, phrase)
        if length and (hour := _hour(tokens, at + length, grammar)) is not None:
            minute = hour * 60 + shift
            return _figure(tokens, at, at + length + 1, minute, minute, FigureKind.TIME)
    minutes, after = None, at + 1
    if token.lower in data.clock_quarter:
        minutes = 15
    elif token.lower in data.spoken_minutes or token.text in _SPOKEN_MINUTES:
        minutes = grammar.data.units.get(token.lower) or (int(token.text) if token.text.isdecimal() else None)
    if minutes is None or after + 1 >= len(tokens):
        return None
    sign = 1 if tokens[after].lower in data.clock_past else -1 if tokens[after].lower in data.clock_to else 0
    hour = _hour(tokens, after + 1, grammar)
    # "10 to 15" is a range and "zehn vor zwölf Jahren" none of both: only hours up to 12 at the end of their phrase.
    if not sign or hour is None or hour > 12 or not _hour_ends(tokens, after + 2, data):
        return None
    if minutes != 15 and data.before_spoken_times and not _stands_before(tokens, at, data.before_spoken_times):
        return None
    minute = hour * 60 + sign * minutes
    return _figure(tokens, at, after + 2, minute, minute, FigureKind.TIME)


# Of an hour, these are told as minutes before or past it.
_SPOKEN_MINUTES = frozenset({"5", "10", "20"})


def _hour_ends(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    return (
        at >= len(tokens)
        or not tokens[at].text[0].isalnum()
        or tokens[at].lower in data.clock_after
        or (data.capitalised_nouns and tokens[at].text.islower())
    )


def _hour(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> int | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    written = int(token.text) if token.text.isdecimal() else None
    named = grammar.data.named_hours.get(token.lower, grammar.data.units.get(token.lower))
    value = written if written is not None else named
    return value if value is not None and 0 < value <= 24 else None


def _stands_before(tokens: Sequence[Token], at: int, phrases: frozenset[str]) -> bool:
    if not at or tokens[at - 1].lower not in _last_words(phrases):
        return False
    return any(
        matches(tokens, at - len(phrase.split(" ")), phrase) for phrase in phrases if at >= len(phrase.split(" "))
    )


@lru_cache(maxsize=64)
def _last_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split(" ")[-1] for phrase in phrases)


def is_clock_number(tokens: Sequence[Token], at: int, number: Number, unit: str, data: FigureData) -> bool:
    """Whether a number with hours behind it is a time of day: "à 20 heures" is, "pendant 20 heures" is not."""
    if unit != "hour" or data.clock_after or number.value > 24 or number.value.denominator != 1:
        return False
    return _stands_before(tokens, at, data.clock_before)


def score_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> Found | None:
    """Read a result: "3:1", and "3-1" where words of a game or vote stand near."""
    token, data = tokens[at], grammar.data
    if match := _SCORE.fullmatch(token.text):
        return _figure(tokens, at, at + 1, int(match.group(1)), int(match.group(2)), FigureKind.SCORE)
    if not token.text.isdecimal() or len(token.text) > 3 or at + 2 >= len(tokens):
        return None
    hyphen, other = tokens[at + 1], tokens[at + 2]
    if hyphen.lower != "-" or not other.text.isdecimal() or len(other.text) > 3:
        return None
    if hyphen.start != token.end or other.start != hyphen.end:
        return None
    near = {word.lower for word in tokens[max(0, at - 5) : at + 8]}
    if data.capitalised_nouns or not near & data.score_words:
        return None
    return _figure(tokens, at, at + 3, int(token.text), int(other.text), FigureKind.SCORE)


def year_at(tokens: Sequence[Token], at: int, grammar: NumberGrammar) -> Found | None:
    """Read a year: "2025", "2020/21", "2020–2024", "1990er", "1990s"; not a count of the same size."""
    token, data = tokens[at], grammar.data
    match = _YEARS.fullmatch(token.text)
    if match is None:
        return None
    first = int(match.group(1))
    if match.group(2):
        last = int(match.group(2)) if len(match.group(2)) == 4 else first // 100 * 100 + int(match.group(2))
        return _figure(tokens, at, at + 1, first, last, FigureKind.YEAR)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.start == token.end and after.lower in data.decades:
        return _figure(tokens, at, at + 2, first, first + 9, FigureKind.YEAR)
    if after is not None and after.lower == "-" and at + 2 < len(tokens) and _YEARS.fullmatch(tokens[at + 2].text):
        return _figure(tokens, at, at + 3, first, int(tokens[at + 2].text[:4]), FigureKind.YEAR)
    return _figure(tokens, at, at + 1, first, first, FigureKind.YEAR) if _is_year(tokens, at, data) else None


def _is_year(tokens: Sequence[Token], at: int, data: FigureData) -> bool:
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    follows = after.lower if after is not None else ""
    counts = follows in data.words_for_units or follows in data.scales or follows in {"%", "€", "$"}
    if counts or (before in data.bounds and before not in data.year_before):
        return False
    if before in {"€", "$", "£", "chf"}:
        return False
    if _stands_before(tokens, at, data.year_before) or (before in data.months and before) or before in {".", "("}:
        return not (after is not None and before in data.before_years_and_counts and _is_counted(after, data))
    if 1900 <= int(tokens[at].text) < 2100:
        return after is None or not _is_counted(after, data)
    return False


def _is_counted(after: Token, data: FigureData) -> bool:
    """Whether the word after four digits can be what they count."""
    if data.capitalised_nouns:
        return after.text[0].isupper() and after.lower not in data.sentence_words and after.lower not in data.months
    is_long = after.text.islower() and after.text.isalpha() and len(after.text) > _LONGEST_SMALL_WORD
    return is_long and after.lower.endswith(data.endings_of_counted or ("\0",))
