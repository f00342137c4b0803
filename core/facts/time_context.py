"""What a rule for times may look at, and the questions that rules share: past or coming, which year, which day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from core.facts.time_expression import TimeExpression, TimeKind
from core.languages import Language, language_of
from core.languages.date_data import NEVER

UNKNOWN_DAY = "XXXX-XX-XX"
DATE, TIME, DURATION, SET = TimeKind.DATE, TimeKind.TIME, TimeKind.DURATION, TimeKind.SET


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at: the sentence, the day and hour of publication, and what was read before."""

    text: str
    first: int
    last: int
    language: Language
    published: date | None
    before: tuple[TimeExpression, ...]
    hour: int | None = None

    def part(self, match: re.Match[str], *names: str) -> str:
        """Return the first of the named groups that the pattern has and found, in lower case; "" where none."""
        known = match.groupdict()
        return next((known[name].lower() for name in names if known.get(name)), "")

    @property
    def last_day(self) -> str:
        """The day that the text spoke of last in this sentence or just before, or ""."""
        return next((e.value[:10] for e in reversed(self.before) if re.match(r"\d{4}-\d\d-\d\d", e.value)), "")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of its match; `covers` is the value whose days it covers where that is not its own."""

    kind: TimeKind
    value: str
    modifier: str = ""
    reason: str = ""
    covers: str = ""


Rule = Callable[[re.Match[str], Context], Reading | None]


def direction(context: Context, start: int, end: int) -> int:
    """Return -1 where the clause around `start` tells of the past, 1 where of what comes, 0 where it does not say."""
    left, right = clause_of(context, start, end)
    data = context.language.dates
    if context.text[end : end + 2] in data.possessives:
        # The verb of the clause tells of something else, only a word right before the day tells when it is.
        lead = context.text[max(context.first, start - 12) : start]
        if re.search(rf"(?:^|\s)(?:{data.ahead})\s*$", lead, re.IGNORECASE):
            return 1
        return -1 if re.search(rf"(?:^|\s)(?:{data.behind})\s*$", lead, re.IGNORECASE) else 0
    first, last = max(context.first, start - _WINDOW), min(context.last, end + _WINDOW)
    return _tense(context, max(left, first), min(right, last), start) or _tense(context, first, last, start)


def clause_direction(context: Context, start: int, end: int) -> int:
    """Return what `direction` does, by the verbs of the clause alone: 0 where it has none.

    A perfect may be a state that lasts ("sind zugelassen") and tells nothing here.
    """
    left, right = clause_of(context, start, end)
    return _tense(context, max(left, start - _WINDOW), min(right, end + _WINDOW), start, perfect=False)


def clause_of(context: Context, start: int, end: int) -> tuple[int, int]:
    """Return where the clause around `start` and `end` begins and ends, by the marks at its sides."""
    left = max(context.text.rfind(mark, context.first, start) for mark in ",;:–(") + 1
    right = min(
        (at for mark in ",;:–)" if (at := context.text.find(mark, end, context.last)) > 0), default=context.last
    )
    return max(left, context.first), right


# How far from a date its verb is looked for, in characters: two long clauses. And a verb right before it.
_WINDOW, _LEAD = 300, 40
_LETTERS = re.compile(r"[^\W\d_]+")


def _tense(context: Context, first: int, last: int, start: int, *, perfect: bool = True) -> int:
    """The tense of the verb that stands nearest to `start` between `first` and `last`; 0 where none is known."""
    data = context.language.dates
    if data.told_past and re.search(data.told_past, context.text[start:last]) is not None:
        return -1
    if (
        data.coming_before
        and re.search(data.coming_before, context.text[max(first, start - _LEAD) : start]) is not None
    ):
        return 1
    words = [(match.group(), match.start()) for match in _LETTERS.finditer(context.text, first, last)]
    if words and words[0][0].lower() in data.coming_leads:
        return 1
    has_participle = perfect and bool(data.participle) and any(re.fullmatch(data.participle, word) for word, _ in words)
    found: list[tuple[int, int]] = []
    taker = -1
    for word, at in words:
        if word in data.infinitive_takers:
            taker = at
        is_infinitive = word.endswith("en") and 0 <= taker < at and not _is_parted(context, taker, at)
        is_future = bool(data.coming_pattern) and word[0].islower() and re.fullmatch(data.coming_pattern, word)
        if (word in data.coming_words or is_future) and not is_noun_here(context, at):
            found.append((abs(at - start), 1))
        elif (
            word in data.past_words
            or (word in data.perfect_words and has_participle)
            or (data.past_pattern and not is_infinitive and word[0].islower() and re.fullmatch(data.past_pattern, word))
        ):
            found.append((abs(at - start), -1))
    return min(found, default=(0, 0))[1]


def _is_parted(context: Context, start: int, end: int) -> bool:
    """Whether a clause ends between two places, at the latest."""
    return re.search(rf"[,;:]|\b(?:{context.language.dates.clause_joins})\b", context.text[start:end]) is not None


def is_noun_here(context: Context, at: int) -> bool:
    """Whether a word that may be a verb is a noun, by the word before it: "rejected the plan"."""
    lead = context.text[max(context.first, at - 12) : at].lower().split()[-1:]
    return bool(lead) and lead[0] in context.language.dates.not_coming_after


def shift_of(word: str, context: Context) -> int | None:
    """-1 for "vergangen", 1 for "nächst", 0 for "dies", None for no such word."""
    data = context.language.dates
    word = word.strip().lower()
    first, *rest = word.split(maxsplit=1) or [""]
    if rest and first in data.articles:
        word = rest[0]
    if not word:
        return None
    for words, shift in ((data.last, -1), (data.next, 1), (data.this, 0)):
        if any(word.startswith(begin) for begin in words):
            return shift
    return None


def hangs_on_something(match: re.Match[str], context: Context) -> bool:
    """Whether a part of a day is counted from what has no date: "am Morgen nach dem Test"."""
    something = re.compile(rf"\s+(?:{context.language.dates.of_something})")
    return something.match(context.text, match.end(), context.last) is not None


def part_of_next_day(match: re.Match[str], context: Context) -> str | None:
    """Return the day that "am nächsten Morgen" is of, unknown where the text spoke of none, or None for another day."""
    following = re.compile(rf"\b(?:{context.language.dates.of_next_day})\s+$", re.IGNORECASE)
    if following.search(context.text, max(context.first, match.start() - 18), match.start()) is None:
        return None
    if not context.last_day:
        return UNKNOWN_DAY
    return (date.fromisoformat(context.last_day) + timedelta(1)).isoformat()


def year_said(match: re.Match[str], context: Context, *names: str) -> int | None:
    """The year that is written or said ("vorigen Jahres"), or None."""
    written = context.part(match, *(names or ("year", "year2")))
    if written:
        return int(written) if len(written) == 4 else _century_of(int(written), context)
    modifier = context.part(match, "mod", "mod2")
    if not modifier and (shared := _shared_year(context.language.code).match(context.text, match.end(), context.last)):
        written, modifier = shared["year"] or "", (shared.groupdict().get("mod") or "").lower()
        if written:
            return int(written)
    shift = shift_of(modifier, context)
    return None if shift is None or context.published is None else context.published.year + shift


@lru_cache(maxsize=16)
def _shared_year(code: str) -> re.Pattern[str]:
    """What follows a month that shares its year with a later one: " und April 2019", " und Winter nächsten Jahres"."""
    language = language_of(code)
    dates = language.dates
    names = "|".join(map(re.escape, sorted({*language.figures.months, *dates.seasons, *dates.holidays}, reverse=True)))
    shifts = "|".join(map(re.escape, (*dates.last, *dates.next, *dates.this))) or NEVER
    shifted = dates.shifted_year.replace("{shift}", rf"(?P<mod>(?:{shifts})\w*)")
    return re.compile(
        rf"(?:\s*(?:,|{dates.joins})\s+(?:(?:{dates.before_months})\s+){{0,2}}(?:{names})(?!\w)){{1,3}}"
        rf"\s+(?:(?:{dates.of_years})\s+)?(?:(?P<year>(?:19|20)\d\d)\b|{shifted})",
        re.IGNORECASE,
    )


def _century_of(two_digits: int, context: Context) -> int:
    now = context.published.year if context.published else 2030
    return next(c + two_digits for c in (2000, 1900) if c + two_digits <= now + 10)


def lacks_capital(match: re.Match[str], group: str, context: Context) -> bool:
    """Whether a calendar word lacks the capital that the language gives it."""
    word = match.groupdict().get(group)
    return bool(word) and group in context.language.dates.capitalised and str(word)[:1].islower()


def nearest_day(days: list[date], context: Context, start: int, end: int) -> date | None:
    """The candidate that fits the tense, or else the nearest to the publication.

    The year of publication wins unless the day is more than four months away on the wrong side of the verb: reports
    speak of this year's days in every tense ("am 3. Mai hatte er angekündigt …").
    """
    now = context.published
    if now is None or not days:
        return None
    way = direction(context, start, end)
    lead = context.text[max(context.first, start - 8) : start].lower().split()[-1:]
    made_of = re.compile(context.language.dates.made_of)
    if made_of.search(context.text, max(context.first, start - 8), start) is not None:
        way = -1  # "Interviews aus dem März" were in March, whatever is to come of them
    begun = next((time.first for time in reversed(context.before[-1:]) if time.first and start - time.end < 8), "")
    if begun and lead and lead[0] in context.language.dates.until:
        return next((day for day in sorted(days) if day.isoformat() >= begun), None)  # "vom 23. Dezember bis 1. Januar"
    if way > 0 and lead and lead[0] in context.language.dates.until:
        return next((day for day in sorted(days) if day >= now.replace(day=1)), None)  # "must be done by October"
    this_year = [d for d in days if d.year == now.year]
    if this_year:
        distance = (this_year[0] - now).days
        wrong = (way < 0 and distance > 60) or (way > 0 and distance < -120) or abs(distance) > 270
        if not wrong:
            return this_year[0]
    fitting = [d for d in days if way == 0 or (d - now).days * way >= 0] or days
    return min(fitting, key=lambda d: (abs((d - now).days), d))
