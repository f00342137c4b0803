"""How each way of writing a time is read: from the parts that its pattern found to a TIMEX3 value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from core.facts.calendar_values import day_value, easter, safe_date, shifted_month, week_value
from core.facts.time_expression import TimeExpression, TimeKind
from core.figures.number_words import grammar_of, tokens_of
from core.languages import Language

UNKNOWN_DAY = "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at: the sentence, the day of publication, and what was read before."""

    text: str
    first: int
    last: int
    language: Language
    published: date | None
    before: tuple[TimeExpression, ...]

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
DATE, TIME, DURATION, SET = TimeKind.DATE, TimeKind.TIME, TimeKind.DURATION, TimeKind.SET


# ---- which way: past or coming ----


def direction(context: Context, start: int, end: int) -> int:
    """Return -1 where the clause around `start` tells of the past, 1 where of what comes, 0 where it does not say."""
    left = max(context.text.rfind(mark, context.first, start) for mark in ",;:–(") + 1
    right = min(
        (at for mark in ",;:–)" if (at := context.text.find(mark, end, context.last)) > 0), default=context.last
    )
    return _tense(context, max(left, context.first), right, start) or _tense(
        context, context.first, context.last, start
    )


_LETTERS = re.compile(r"[^\W\d_]+")


def _tense(context: Context, first: int, last: int, start: int) -> int:
    """The tense of the verb that stands nearest to `start` between `first` and `last`; 0 where none is known."""
    data = context.language.dates
    words = [(match.group(), match.start()) for match in _LETTERS.finditer(context.text, first, last)]
    has_participle = bool(data.participle) and any(re.fullmatch(data.participle, word) for word, _ in words)
    found: list[tuple[int, int]] = []
    for word, at in words:
        if word in data.coming_words:
            found.append((abs(at - start), 1))
        elif word in data.past_words or (word in data.perfect_words and has_participle):
            found.append((abs(at - start), -1))
        elif data.past_pattern and word[0].islower() and re.fullmatch(data.past_pattern, word):
            found.append((abs(at - start), -1))
    return min(found, default=(0, 0))[1]


def _mod_of(word: str, context: Context) -> int | None:
    """-1 for "vergangen", 1 for "nächst", 0 for "dies", None for no such word."""
    data = context.language.dates
    word = re.sub(r"^(?:the|der|die|das|dem|den|des)\s+", "", word.strip().lower())
    if not word:
        return None
    for words, shift in ((data.last, -1), (data.next, 1), (data.this, 0)):
        if any(word.startswith(begin) for begin in words):
            return shift
    return None


def _year(match: re.Match[str], context: Context, *names: str) -> int | None:
    """The year that is written or said ("vorigen Jahres"), or None."""
    written = context.part(match, *(names or ("year", "year2")))
    if written:
        return int(written) if len(written) == 4 else _century_of(int(written), context)
    shift = _mod_of(context.part(match, "mod", "mod2"), context)
    return None if shift is None or context.published is None else context.published.year + shift


def _century_of(two_digits: int, context: Context) -> int:
    now = context.published.year if context.published else 2030
    return next(c + two_digits for c in (2000, 1900) if c + two_digits <= now + 10)


def _is_name(match: re.Match[str], group: str, context: Context) -> bool:
    """Whether a calendar word lacks the capital that the language gives it."""
    word = match.groupdict().get(group)
    return bool(word) and group in context.language.dates.capitalised and str(word)[:1].islower()


# ---- days ----


def iso(match: re.Match[str], context: Context) -> Reading | None:
    """2025-10-22."""
    del context
    value = match.group()
    return Reading(DATE, value) if safe_date(*(int(part) for part in value.split("-"))) else None


def day(match: re.Match[str], context: Context) -> Reading | None:
    """22. Oktober 2025; Mittwoch, 22. Oktober; 22.10.2025."""
    if _is_name(match, "month", context):
        return None
    number = int(context.part(match, "day"))
    return _day_in_month(match, context, number)


def listed_day(match: re.Match[str], context: Context) -> Reading | None:
    """18. und 19. Dezember: the first of days that share their month."""
    return _day_in_month(match, context, int(re.sub(r"\D", "", match.group())))


def _day_in_month(match: re.Match[str], context: Context, number: int) -> Reading | None:
    written = context.part(match, "monthnumber")
    month = int(written) if written else context.language.figures.months.get(context.part(match, "month"), 0)
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    year = _year(match, context)
    if year is not None:
        found = safe_date(year, month, number)
        return None if found is None else Reading(DATE, day_value(found), reason="written out")
    if context.published is None:
        return Reading(DATE, f"XXXX-{month:02d}-{number:02d}", reason="year not known")
    candidates = [d for y in (-1, 0, 1) if (d := safe_date(context.published.year + y, month, number))]
    found = _nearest(candidates, context, match.start(), match.end())
    return None if found is None else Reading(DATE, day_value(found), reason="year from the publication date")


def _nearest(days: list[date], context: Context, start: int, end: int) -> date | None:
    """The candidate that fits the tense, or else the nearest to the publication.

    The year of publication wins unless the day is more than four months away on the wrong side of the verb: reports
    speak of this year's days in every tense ("am 3. Mai hatte er angekündigt …").
    """
    now = context.published
    if now is None or not days:
        return None
    way = direction(context, start, end)
    this_year = [d for d in days if d.year == now.year]
    if this_year:
        distance = (this_year[0] - now).days
        wrong = (way < 0 and distance > 45) or (way > 0 and distance < -120) or abs(distance) > 270
        if not wrong:
            return this_year[0]
    fitting = [d for d in days if way == 0 or (d - now).days * way >= 0] or days
    return min(fitting, key=lambda d: (abs((d - now).days), d))


def weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Mittwoch; Donnerstagabend."""
    if _is_name(match, "weekday", context):
        return None
    number = context.language.dates.weekdays[context.part(match, "weekday")]
    part = context.language.dates.parts.get(context.part(match, "part"), "")
    return _weekday(number, None, part, match, context)


def _weekday(number: int, shift: int | None, part: str, match: re.Match[str], context: Context) -> Reading:
    kind = TIME if part else DATE
    tail = f"T{part}" if part else ""
    now = context.published
    if now is None:
        return Reading(kind, f"XXXX-WXX-{number}{tail}", reason="no publication date")
    way = shift if shift else direction(context, match.start(), match.end())
    if re.search(_SINCE, context.text[max(0, match.start() - 9) : match.start()], re.IGNORECASE):
        way = -1
    ahead = (number - now.isoweekday()) % 7
    if shift == 1:
        found = now + timedelta(ahead or 7)
    elif shift == -1:
        found = now - timedelta((-ahead) % 7 or 7)
    elif way > 0 or (shift == 0 and way == 0) or (way == 0 and ahead == 1):
        # Without a verb that tells, tomorrow is meant rather than six days ago.
        found = now + timedelta(ahead)
    else:
        # News tell of what was unless the verb says otherwise.
        found = now - timedelta((-ahead) % 7)
    reason = {1: "coming, by the verb or word before it", -1: "past, by the verb or word before it"}.get(
        way, "past by default"
    )
    return Reading(kind, day_value(found) + tail, reason=reason)


# Words that always lead back, unlike "ab" and "dès".
_SINCE = r"\b(?:seit|since|depuis|desde)\s+$"


def relative_day(match: re.Match[str], context: Context) -> Reading | None:
    """Heute, gestern, morgen; gestern Abend."""
    word = context.part(match, "word")
    # "Morgen" with a capital inside a sentence is the morning.
    if word == "morgen" and match.group()[:1].isupper() and not _begins(match, context):
        anchor = context.last_day or (context.published.isoformat() if context.published else UNKNOWN_DAY)
        return Reading(TIME, f"{anchor}TMO", reason="on the day last spoken of")
    shift = context.language.dates.relative_days[word]
    part = context.language.dates.parts.get(context.part(match, "part"), "")
    if context.published is None:
        return Reading(DATE, UNKNOWN_DAY, reason="no publication date") if shift else Reading(DATE, "PRESENT_REF")
    if shift == 0 and not part and not _has_clock(match, context):
        # "Heute" is the day of publication with a verb of one act, and these days with one of a state. TimeML notes
        # both as PRESENT_REF; the day is kept beside it.
        way = direction(context, match.start(), match.end())
        return Reading(DATE, "PRESENT_REF", reason="today", covers=day_value(context.published) if way else "")
    found = day_value(context.published + timedelta(shift))
    return (
        Reading(TIME, f"{found}T{part}", reason="from the publication date")
        if part
        else Reading(DATE, found, reason="from the publication date")
    )


def _begins(match: re.Match[str], context: Context) -> bool:
    lead = context.text[context.first : match.start()].strip(" \n\t„“”\"«»‹›'’–-")
    return not lead


def _has_clock(match: re.Match[str], context: Context) -> bool:
    clause = context.text[match.end() : match.end() + 40]
    return re.match(r"\W+(?:\w+\W+)?\d{1,2}(?:[.:]\d\d)?\s*(?:Uhr|h\b|a\.?m|p\.?m|heures|horas)", clause) is not None


def shifted_day(match: re.Match[str], context: Context) -> Reading | None:
    """Tags darauf, am Vortag: a day counted from the one the text spoke of last."""
    shift = -1 if context.part(match, "before", "before2", "before3") else 1
    anchor = context.last_day
    if not anchor and context.part(match, "before") and context.published is not None:
        anchor = context.published.isoformat()
    if not anchor:
        return Reading(DATE, UNKNOWN_DAY, reason="the day it is counted from is not known")
    return Reading(DATE, day_value(date.fromisoformat(anchor) + timedelta(shift)), reason=f"counted from {anchor}")


# ---- weeks, months, seasons, years ----


def weekend(match: re.Match[str], context: Context) -> Reading | None:
    """Wochenende."""
    if context.published is None:
        return Reading(DATE, "XXXX-WXX-WE")
    return _weekend(None, match, context, context.published)


def _weekend(shift: int | None, match: re.Match[str], context: Context, now: date) -> Reading:
    way = shift if shift is not None else direction(context, match.start(), match.end())
    back = way < 0 or (way == 0 and shift is None)
    days = -7 if back and now.isoweekday() < 6 else 7 if shift == 1 and now.isoweekday() >= 6 else 0
    return Reading(DATE, week_value(now + timedelta(days)) + "-WE", reason="from the publication date")


def month(match: re.Match[str], context: Context) -> Reading | None:
    """Oktober; Oktober 2025; Oktober vorigen Jahres."""
    if _is_name(match, "month", context) or match.group().lower() in _SHORT_MONTHS:
        return None
    number = context.language.figures.months[context.part(match, "month")]
    return _month(number, match, context, "")


# Short forms that are words of their own; they count as months only with a day or year.
_SHORT_MONTHS = frozenset(
    {
        "mar",
        "mai.",
        "sep",
        "set",
        "dec",
        "mag",
        "gen",
        "jan",
        "jun",
        "ago",
        "may",
        "march",
        "mars",
        "nov",
        "mär",
        "oct",
        "ott",
        "lug",
        "dic",
        "feb",
        "apr",
        "aug",
        "okt",
        "dez",
        "jul",
        "giu",
        "ene",
        "abr",
        "avr",
        "juil",
        "déc",
        "fév",
    }
)


def _month(number: int, match: re.Match[str], context: Context, modifier: str) -> Reading | None:
    year = _year(match, context)
    if year is None:
        if context.published is None:
            return Reading(DATE, f"XXXX-{number:02d}", modifier)
        candidates = [date(context.published.year + y, number, 15) for y in (-1, 0, 1)]
        found = _nearest(candidates, context, match.start(), match.end())
        year = context.published.year if found is None else found.year
    return Reading(DATE, f"{year:04d}-{number:02d}", modifier, "year from the publication date")


def phase(match: re.Match[str], context: Context) -> Reading | None:
    """Anfang Oktober; Mitte des Jahres; Ende nächster Woche."""
    modifier = context.language.dates.phases[context.part(match, "phase")]
    if _is_name(match, "phase", context):
        return None
    if context.part(match, "month"):
        return _month(context.language.figures.months[context.part(match, "month")], match, context, modifier)
    if context.part(match, "decade", "decadeword"):
        found = decade(match, context)
        return None if found is None else Reading(DATE, found.value, modifier)
    if context.part(match, "year2"):
        return Reading(DATE, context.part(match, "year2"), modifier)
    unit = context.language.dates.units.get(context.part(match, "unit"), "")
    shift = _mod_of(context.part(match, "mod"), context) or 0
    found = _shifted(unit, shift, context)
    return None if found is None else Reading(DATE, found, modifier, "from the publication date")


def _shifted(unit: str, shift: int, context: Context) -> str | None:
    """The day, week, month, quarter or year that lies `shift` of them from the publication."""
    now = context.published
    if now is None:
        return {
            "D": UNKNOWN_DAY,
            "W": "XXXX-WXX",
            "M": "XXXX-XX",
            "Y": "XXXX",
            "Q": "XXXX-QX",
            "WE": "XXXX-WXX-WE",
        }.get(unit)
    if unit == "D":
        return day_value(now + timedelta(shift))
    if unit == "W":
        return week_value(now + timedelta(7 * shift))
    if unit == "M":
        return shifted_month(now, shift).isoformat()[:7]
    if unit == "Q":
        there = shifted_month(now, 3 * shift)
        return f"{there.year}-Q{(there.month - 1) // 3 + 1}"
    if unit == "Y":
        return f"{now.year + shift:04d}"
    if unit == "DE":
        return f"{now.year // 10 + shift:03d}"
    if unit == "CE":
        return f"{now.year // 100 + shift:02d}"
    return None


def modified_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Vergangene Woche; diesem Donnerstag; im nächsten Jahr; letzten Oktober."""
    word, shift = context.part(match, "unit", "unit2"), _mod_of(context.part(match, "mod", "mod2"), context)
    data = context.language.dates
    if shift is None:
        return None
    if word in data.weekdays:
        return _weekday(data.weekdays[word], shift, "", match, context)
    if word in context.language.figures.months:
        return _modified_month(context.language.figures.months[word], shift, context)
    unit = data.units.get(word, "")
    if unit == "WE":
        return _weekend(shift, match, context, context.published) if context.published else Reading(DATE, "XXXX-WXX-WE")
    if data.lists.get("plural") and re.fullmatch(data.lists["plural"], word):
        return plural_length(match, context)
    if unit == "D" and shift == 0 and context.last_day:
        return Reading(DATE, context.last_day, reason="the day last spoken of")
    found = _shifted(unit, shift, context)
    return None if found is None else Reading(DATE, found, reason="from the publication date")


def _modified_month(number: int, shift: int, context: Context) -> Reading:
    now = context.published
    if now is None:
        return Reading(DATE, f"XXXX-{number:02d}")
    year = now.year + (shift if (number - now.month) * shift <= 0 and shift else 0)
    return Reading(DATE, f"{year:04d}-{number:02d}", reason="from the publication date")


def season(match: re.Match[str], context: Context) -> Reading | None:
    """Sommer; Herbst 2025; im vergangenen Winter."""
    if _is_name(match, "season", context):
        return None
    code = context.language.dates.seasons[context.part(match, "season")]
    year = _year(match, context)
    if year is None and context.published is None:
        return Reading(DATE, f"XXXX-{code}")
    if year is None and context.published is not None:
        year = context.published.year
    return Reading(DATE, f"{year:04d}-{code}", reason="year from the publication date")


def quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Drittes Quartal 2025; zweite Jahreshälfte."""
    number = context.language.dates.ordinals[context.part(match, "ordinal")]
    letter = "Q" if context.part(match, "what").startswith(("q", "t")) else "H"
    year = _year(match, context) or (context.published.year if context.published else None)
    return Reading(DATE, f"{'XXXX' if year is None else year}-{letter}{number}")


def year(match: re.Match[str], context: Context) -> Reading | None:
    """2025; im Jahr 2025. Four digits that count something are no year."""
    written = context.part(match, "year")
    after = context.text[match.end() : match.end() + 24]
    before = context.text[max(0, match.start() - 12) : match.start()].lower()
    if match.group() == written and _is_count(written, before, after, context):
        return None
    return Reading(DATE, written)


def _is_count(written: str, before: str, after: str, context: Context) -> bool:
    if re.match(r"\s*(?:%|€|\$|’\d)", after) or re.search(r"(?:[€$£]|nr\.?|tel\.?|postfach|\d[ ./-]|chf)\s*$", before):
        return True
    following = re.match(r"\s+([^\W\d_]+)", after)
    if following is None:
        return not 1000 <= int(written) < 2100
    word = following.group(1)
    figures = context.language.figures
    if word.lower() in figures.words_for_units or word.lower() in figures.scales:
        return True
    led = re.search(r"([^\W\d_]+)[\s(]*$", before)
    is_led = led is not None and (led.group(1) in figures.year_before or led.group(1) in figures.months)
    if is_led or before.rstrip().endswith("("):
        return False
    if figures.capitalised_nouns:
        # What is counted is round more often than not; 1798 before a noun is a year.
        return word[0].isupper() and written.endswith("0") and word.lower() not in figures.sentence_words
    return word.islower() and word.endswith("s") and not is_led


def span_of_years(match: re.Match[str], context: Context) -> Reading | None:
    """2020/21, 2020–2024: the value of the first with that of the last."""
    first, last = context.part(match, "year"), context.part(match, "year2")
    full = last if len(last) == 4 else first[:2] + last
    if not int(first) < int(full) <= int(first) + 120:
        return None
    return Reading(DATE, f"{first}/{full}")


def year_of(match: re.Match[str], context: Context) -> Reading | None:
    """Heuer, Vorjahr."""
    shift = context.language.dates.relative_years.get(context.part(match, "word"), 0)
    return Reading(DATE, f"{context.published.year + shift:04d}" if context.published else "XXXX")


def decade(match: re.Match[str], context: Context) -> Reading | None:
    """Neunziger Jahre; 1990er Jahre; the 1990s."""
    word = context.part(match, "decadeword")
    tens = context.language.dates.decades[word] if word else int(context.part(match, "decade")) // 10
    century = context.part(match, "century")
    return Reading(DATE, f"{century or '19'}{tens}")


def century(match: re.Match[str], context: Context) -> Reading | None:
    """20. Jahrhundert: "19", the digits that its years begin with."""
    return Reading(DATE, f"{int(context.part(match, 'century')) - 1:02d}")


def holiday(match: re.Match[str], context: Context) -> Reading | None:
    """Weihnachten, Pfingstmontag."""
    rule = context.language.dates.holidays[re.sub(r"\s+", " ", context.part(match, "word"))]
    now = context.published
    written = context.part(match, "year")
    if not rule or (now is None and not written):
        return Reading(DATE, UNKNOWN_DAY)
    years = [int(written)] if written else [now.year + shift for shift in (-1, 0, 1)] if now else []
    days = [
        easter(y) + timedelta(int(rule[1:])) if rule.startswith("E") else date(y, int(rule[:2]), int(rule[3:]))
        for y in years
    ]
    found = days[0] if written else _nearest(days, context, match.start(), match.end())
    return None if found is None else Reading(DATE, day_value(found), reason="feast of the calendar")


# ---- times of day ----


def part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """Am späten Nachmittag, am Abend: a part of the day that the text speaks of."""
    if _is_name(match, "part", context):
        return None
    code = context.language.dates.parts[context.part(match, "part")]
    anchor = context.last_day or (context.published.isoformat() if context.published else UNKNOWN_DAY)
    return Reading(TIME, f"{anchor}T{code}", reason="on the day last spoken of")


def modified_part(match: re.Match[str], context: Context) -> Reading | None:
    """This morning, last night, ce soir: a part of the day of publication or the one before."""
    code = context.language.dates.parts[context.part(match, "part")]
    if context.published is None:
        return Reading(TIME, f"{UNKNOWN_DAY}T{code}", reason="no publication date")
    shift = min(_mod_of(context.part(match, "mod"), context) or 0, 0)
    return Reading(
        TIME, f"{day_value(context.published + timedelta(shift))}T{code}", reason="from the publication date"
    )


def night_to(match: re.Match[str], context: Context) -> Reading | None:
    """In der Nacht auf Dienstag: the night before that day."""
    word = context.part(match, "weekday")
    if not word or context.published is None:
        return Reading(TIME, f"{UNKNOWN_DAY}TNI")
    found = _weekday(context.language.dates.weekdays[word], None, "", match, context)
    return Reading(TIME, f"{found.value}TNI", reason=found.reason)


def clock(match: re.Match[str], context: Context) -> Reading | None:
    """20.30 Uhr; 8 p.m.; neun Uhr."""
    written = context.part(match, "clock", "hour")
    parts = re.split(r"\D", written) if written[:1].isdigit() else [str(_number(written, context) or "")]
    minute = context.part(match, "minute") or (parts[1] if len(parts) > 1 else "0")
    if not parts[0].isdigit():
        return None
    hour = int(parts[0])
    half = context.part(match, "half")
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if hour > 24 or int(minute) > 59:
        return None
    return _clock_value(hour, int(minute), context)


def _clock_value(hour: int, minute: int, context: Context) -> Reading:
    return Reading(TIME, f"{context.last_day}T{hour:02d}:{minute:02d}", reason="on the day last spoken of")


def spoken_clock(match: re.Match[str], context: Context) -> Reading | None:
    """Halb neun; Viertel nach acht; zehn vor acht; 10 vor 8."""
    words = match.group().lower().split()
    tail = [word for word in words if word != "uhr"]
    hour = _number(tail[-1], context)
    if hour is None or not 0 < hour <= 24 or hour.denominator != 1:
        return None
    minutes = 0
    if "halb" in tail:
        minutes = -30
    if words[0] not in {"halb"}:
        amount = 15 if words[0] == "viertel" else int(_number(words[0], context) or 0)
        minutes += amount if "nach" in tail else -amount
        after = context.text[match.end() : match.end() + 30]
        if re.match(r"\s+[A-ZÄÖÜ]", after) or not amount:
            return None
    total = int(hour) * 60 + minutes
    return _clock_value(total // 60, total % 60, context)


# ---- lengths of time and what recurs ----


def _number(written: str, context: Context) -> Fraction | None:
    """The value of a number in digits or words; articles are 1, halves one half."""
    written = re.sub(r"^\w+\s+(?=\w*$)", "", written.strip().lower())
    grammar = grammar_of(context.language.code)
    if not written:
        return None
    if written in grammar.data.halves:
        return Fraction(1, 2)
    if written == "beiden":
        return Fraction(2)
    tokens = tokens_of(written, 0, len(written))
    found = grammar.read(tokens, 0)
    if found is not None:
        return found.value
    return Fraction(1) if written in grammar.data.ones else None


def _length(count: str, letter: str) -> str:
    return f"PT{count}{letter[1]}" if letter.startswith("T") else f"P{count}{letter}"


def _text_of(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"


def length(match: re.Match[str], context: Context) -> Reading | None:
    """Zwei Wochen; mehr als zehn Jahre; drei Jahre und vier Monate; einige Tage."""
    data = context.language.dates
    letter = data.units[context.part(match, "unit")]
    if _is_age(match, context):
        return None
    if context.part(match, "several"):
        return Reading(DURATION, _length("X", letter))
    value = _number(context.part(match, "number"), context)
    if value is None:
        return None
    if context.part(match, "half"):
        value = value / 2 if value == 1 else value + Fraction(1, 2)
    result = _length(_text_of(value), letter)
    second = _number(context.part(match, "number2"), context)
    if second is not None:
        result += _length(_text_of(second), data.units[context.part(match, "unit2")])[1:]
    return Reading(DURATION, result)


def _is_age(match: re.Match[str], context: Context) -> bool:
    """Whether a length in years is somebody's age: "40 Jahre alt", "im Alter von 40 Jahren"."""
    lists = context.language.dates.lists
    after = context.text[match.end() : match.end() + 16]
    before = context.text[max(0, match.start() - 16) : match.start()]
    return bool(
        ("age_after" in lists and re.match(rf"[\s-]*(?:{lists['age_after']})\b", after, re.IGNORECASE))
        or ("age_before" in lists and re.search(rf"\b(?:{lists['age_before']})\s+$", before, re.IGNORECASE))
    )


def ago(match: re.Match[str], context: Context) -> Reading | None:
    """Two weeks ago; il y a deux semaines: the day, week, month or year that lies so far back."""
    letter = context.language.dates.units[context.part(match, "unit")]
    value = _number(context.part(match, "number"), context)
    way = context.part(match, "way")
    if value is None:
        return None
    if way in _FROM_ANCHOR or value.denominator != 1 or context.published is None or letter.startswith("T"):
        return Reading(DURATION, _length(_text_of(value), letter), reason="counted from a day that is not known")
    found = _shifted(letter, -int(value) if way != "from now" else int(value), context)
    return None if found is None else Reading(DATE, found, reason="from the publication date")


# "Two years earlier" is counted from what was told before, not from the publication.
_FROM_ANCHOR = frozenset({"earlier", "later", "prima", "dopo"})


def plural_length(match: re.Match[str], context: Context) -> Reading | None:
    """In den vergangenen Jahren: a length of time without a number; "in diesen Tagen" is now."""
    if _mod_of(context.part(match, "mod"), context) == 0:
        return Reading(DATE, "PRESENT_REF")
    return Reading(DURATION, _length("X", context.language.dates.units[context.part(match, "unit")]))


def bare_length(match: re.Match[str], context: Context) -> Reading | None:
    """Seit Jahren, vor Wochen: only a plural is a length without a number."""
    word = context.part(match, "unit", "unit2", "unit3")
    plural = context.language.dates.lists.get("plural", "")
    if not re.fullmatch(plural, word):
        return None
    return Reading(DURATION, _length("X", context.language.dates.units[word]))


def hyphenated(match: re.Match[str], context: Context) -> Reading | None:
    """35-Stunden-Woche."""
    value = _number(context.part(match, "number"), context)
    return (
        None
        if value is None
        else Reading(DURATION, _length(_text_of(value), context.language.dates.units[context.part(match, "unit")]))
    )


_ENDINGS = {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM"}


def adjective_length(match: re.Match[str], context: Context) -> Reading | None:
    """Einwöchig, 3-tägig."""
    value = _number(context.part(match, "number", "word"), context)
    if context.part(match, "word") == "ein":
        value = Fraction(1)
    return (
        None if value is None else Reading(DURATION, _length(_text_of(value), _ENDINGS[context.part(match, "ending")]))
    )


def length_word(match: re.Match[str], context: Context) -> Reading | None:
    """Jahrelang."""
    return Reading(DURATION, context.language.dates.lengths[context.part(match, "word")])


def set_word(match: re.Match[str], context: Context) -> Reading | None:
    """Täglich, montags."""
    word = re.sub(r"\s+", " ", context.part(match, "word"))
    return Reading(SET, context.language.dates.sets[word])


def every(match: re.Match[str], context: Context) -> Reading | None:
    """Jeden Tag; alle vier Jahre; pro Woche."""
    data = context.language.dates
    word = context.part(match, "unit", "unit2", "unit3", "unit4")
    if word in data.weekdays:
        return Reading(SET, f"XXXX-WXX-{data.weekdays[word]}")
    if word not in data.units:
        name = next((name for name in data.weekdays if word.startswith(name)), "")
        part = data.parts.get(word.removeprefix(name), "")
        return Reading(SET, f"XXXX-WXX-{data.weekdays[name]}T{part}") if name else None
    if (
        data.lists.get("plural")
        and not context.part(match, "number")
        and re.fullmatch(data.lists["plural"], word)
        and context.part(match, "unit")
    ):
        return None
    value = _number(context.part(match, "number"), context)
    count = "X" if context.part(match, "number") == "paar" else _text_of(value or Fraction(1))
    return Reading(SET, _length(count, data.units[word]))


def reference(match: re.Match[str], context: Context) -> Reading | None:
    """Jetzt, damals, demnächst."""
    word = re.sub(r"\s+", " ", context.part(match, "word"))
    if (
        "word" in context.language.dates.capitalised
        and word in {"zukunft", "gegenwart", "vergangenheit"}
        and match.group()[:1].islower()
    ):
        return None
    return Reading(DATE, context.language.dates.references[word])


RULES: dict[str, Rule] = {
    "iso": iso, "day": day, "listed_day": listed_day, "phase": phase, "decade": decade, "century": century,
    "month": month, "season": season, "quarter": quarter, "span_of_years": span_of_years, "year": year,
    "modified_unit": modified_unit, "year_of": year_of, "relative_day": relative_day, "shifted_day": shifted_day,
    "weekday": weekday, "weekend": weekend, "night_to": night_to, "part_of_day": part_of_day, "clock": clock,
    "spoken_clock": spoken_clock, "length": length, "plural_length": plural_length, "bare_length": bare_length,
    "ago": ago, "modified_part": modified_part, "hyphenated": hyphenated, "adjective_length": adjective_length, "length_word": length_word, "set": set_word,
    "every": every, "reference": reference, "holiday": holiday,
}  # fmt: skip
