"""How weeks, months, seasons, years and feasts are read."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.facts.calendar_values import day_value, easter, week_value
from core.facts.day_rules import weekday_reading
from core.facts.length_rules import plural_length
from core.facts.shifting import shifted
from core.facts.time_context import (
    DATE,
    UNKNOWN_DAY,
    Context,
    Reading,
    clause_direction,
    direction,
    lacks_capital,
    nearest_day,
    shift_of,
    year_said,
)
from core.languages.date_data import NUMBER_LEADS
from core.languages.word_lists import any_of


def weekend(match: re.Match[str], context: Context) -> Reading | None:
    """Wochenende."""
    if context.text[match.start() - 1 : match.start()] == "-":
        return None  # "September-Wochenende" is none of those around the publication
    if context.published is None:
        return Reading(DATE, "XXXX-WXX-WE")
    return weekend_reading(None, match, context, context.published)


def weekend_reading(shift: int | None, match: re.Match[str], context: Context, now: date) -> Reading:
    """Return the weekend of the publication, the one before or after, by the word or verb before it."""
    way = shift if shift is not None else direction(context, match.start(), match.end())
    back = way < 0 or (way == 0 and shift is None)
    days = -7 if back and now.isoweekday() < 6 else 7 if shift == 1 and now.isoweekday() >= 6 else 0
    return Reading(DATE, week_value(now + timedelta(days)) + "-WE", reason="from the publication date")


def month(match: re.Match[str], context: Context) -> Reading | None:
    """Oktober; Oktober 2025; Oktober vorigen Jahres."""
    if lacks_capital(match, "month", context) or match.group().lower() in context.language.dates.short_months:
        return None
    number = context.language.figures.months[context.part(match, "month")]
    return _month(number, match, context, "")


def _month(number: int, match: re.Match[str], context: Context, modifier: str) -> Reading | None:
    year = year_said(match, context)
    if year is None:
        if context.published is None:
            return Reading(DATE, f"XXXX-{number:02d}", modifier)
        candidates = [date(context.published.year + y, number, 15) for y in (-1, 0, 1)]
        found = nearest_day(candidates, context, match.start(), match.end())
        year = context.published.year if found is None else found.year
        is_ahead = (year, number) > (context.published.year, context.published.month)
        if is_ahead and clause_direction(context, match.start(), match.end()) < 0:
            year -= 1
    return Reading(DATE, f"{year:04d}-{number:02d}", modifier, "year from the publication date")


def phase(match: re.Match[str], context: Context) -> Reading | None:
    """Anfang Oktober; Mitte des Jahres; Ende nächster Woche."""
    modifier = context.language.dates.phases[context.part(match, "phase")]
    if lacks_capital(match, "phase", context):
        return None
    if context.part(match, "month"):
        return _month(context.language.figures.months[context.part(match, "month")], match, context, modifier)
    if context.part(match, "decade", "decadeword"):
        found = decade(match, context)
        return None if found is None else Reading(DATE, found.value, modifier)
    if context.part(match, "year2"):
        return Reading(DATE, context.part(match, "year2"), modifier)
    unit = context.language.dates.units.get(context.part(match, "unit"), "")
    shift = shift_of(context.part(match, "mod"), context) or 0
    if unit == "Y" and not context.part(match, "mod") and context.published is not None:
        shift = _year_of_third(modifier, match, context, context.published)
    found = shifted(unit, shift, context)
    return None if found is None else Reading(DATE, found, modifier, "from the publication date")


# The months in which the thirds of a year begin and end, as far as "Mitte des Jahres" is over or not begun.
_THIRDS = {"START": (1, 4), "MID": (5, 8), "END": (10, 12)}


def _year_of_third(modifier: str, match: re.Match[str], context: Context, now: date) -> int:
    """How many years "by the middle of the year" lies from the one of publication: by the verb of its clause."""
    first, last = _THIRDS.get(modifier, (1, 12))
    way = clause_direction(context, match.start(), match.end())
    return 1 if way > 0 and now.month > last else -1 if way < 0 and now.month < first else 0


def modified_unit(match: re.Match[str], context: Context) -> Reading | None:  # noqa: PLR0911  # each way out is one case, told in its own line
    """Vergangene Woche; diesem Donnerstag; im nächsten Jahr; letzten Oktober."""
    word, shift = context.part(match, "unit", "unit2"), shift_of(context.part(match, "mod", "mod2"), context)
    data = context.language.dates
    if shift is None:
        return None
    if word in data.weekdays:
        return weekday_reading(data.weekdays[word], shift, "", match, context)
    if word in context.language.figures.months:
        return _modified_month(context.language.figures.months[word], shift, context)
    unit = data.units.get(word, "")
    if unit == "WE":
        return (
            weekend_reading(shift, match, context, context.published)
            if context.published
            else Reading(DATE, "XXXX-WXX-WE")
        )
    if data.lists.get("plural") and re.fullmatch(data.lists["plural"], word):
        return plural_length(match, context)
    if unit == "D" and shift == 0 and context.last_day:
        return Reading(DATE, context.last_day, reason="the day last spoken of")
    now = context.published
    is_ending = unit == "W" and shift == -1 and now is not None and now.isoweekday() >= _WEEK_ENDS
    if is_ending and data.this_past and context.text.endswith(data.this_past, 0, match.start()):
        shift = 0  # at a week's end "this past week" is the one that ends
    found = shifted(unit, shift, context)
    return None if found is None else Reading(DATE, found, reason="from the publication date")


_WEEK_ENDS = 6  # Saturday


def _modified_month(number: int, shift: int, context: Context) -> Reading:
    now = context.published
    if now is None:
        return Reading(DATE, f"XXXX-{number:02d}")
    year = now.year + (shift if (number - now.month) * shift <= 0 and shift else 0)
    return Reading(DATE, f"{year:04d}-{number:02d}", reason="from the publication date")


# The last month of a winter that began the year before.
_WINTER_ENDS = 2
# A day inside each season by which its year is chosen.
_MIDDLES = {"SP": (4, 15), "SU": (7, 15), "FA": (10, 15), "WI": (12, 15)}


def _is_that(match: re.Match[str], context: Context) -> bool:
    """Whether which season is meant stands somewhere before: "One of the attacks came that summer"."""
    that = re.compile(rf"\b(?:{context.language.dates.that})\s*$", re.IGNORECASE)
    return that.search(context.text, max(context.first, match.start() - 10), match.start()) is not None


def season(match: re.Match[str], context: Context) -> Reading | None:
    """Sommer; Herbst 2025; im vergangenen Winter."""
    if lacks_capital(match, "season", context):
        return None
    code = context.language.dates.seasons[context.part(match, "season")]
    year = year_said(match, context)
    if year is None and context.published is None:
        return Reading(DATE, f"XXXX-{code}")
    if year is None and context.published is not None:
        if _is_that(match, context):
            return Reading(DATE, f"XXXX-{code}", reason="the text does not say which one")
        # What a clause in the past calls summer in January is last year's.
        is_ahead = _MIDDLES[code] > (context.published.month, context.published.day)
        way = clause_direction(context, match.start(), match.end()) if code != "WI" else 0
        year = context.published.year - (is_ahead and way < 0)
        if way > 0 and context.published.month > _MIDDLES[code][0] + 1:
            year += 1  # "könnte im Frühjahr", said in December
    is_written = bool(context.part(match, "year", "year2"))
    if code == "WI" and context.published is not None and context.published.month <= _WINTER_ENDS and not is_written:
        year = (year or 1) - 1  # in January "this winter" began in December
    return Reading(DATE, f"{year:04d}-{code}", reason="year from the publication date")


_MONTHS = 12  # of a year


def quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Drittes Quartal 2025; zweite Jahreshälfte."""
    number = context.language.dates.ordinals[context.part(match, "ordinal")]
    letter = "Q" if context.part(match, "what").startswith(context.language.dates.quarters) else "H"
    length = 3 if letter == "Q" else 6
    if number * length > _MONTHS:
        return None  # "the third half", "il terzo semestre": a third one is of a game or a course of study
    said = year_said(match, context)
    year = said or (context.published.year if context.published else None)
    if said is None and context.published is not None and year is not None:
        begins = (number - 1) * length + 1
        is_ahead = begins > context.published.month
        if is_ahead and clause_direction(context, match.start(), match.end()) <= 0:
            year -= 1  # a quarter that has not begun is last year's, where no verb tells of what comes
    return Reading(DATE, f"{'XXXX' if year is None else year}-{letter}{number}")


def year(match: re.Match[str], context: Context) -> Reading | None:
    """2025; im Jahr 2025. Four digits that count something are no year."""
    written = context.part(match, "year")
    after = context.text[match.end() : match.end() + 24]
    before = context.text[max(0, match.start() - 12) : match.start()].lower()
    if match.group() == written and _is_count(written, before, after, context):
        return None
    return Reading(DATE, written)


_NUMBER_LEAD = re.compile(rf"(?:[€$£]|(?:{any_of(NUMBER_LEADS)})\.?|\d[ ./-])\s*$")


def _is_count(written: str, before: str, after: str, context: Context) -> bool:
    if re.match(r"\s*(?:%|€|\$|’\d)", after) or _NUMBER_LEAD.search(before):
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
    return word.islower() and word.endswith("s")  # as most plurals of the other languages do


def span_of_years(match: re.Match[str], context: Context) -> Reading | None:
    """2020/21, 2020–2024: the value of the first with that of the last."""
    first, last = context.part(match, "year"), context.part(match, "year2", "year3")
    full = last if len(last) == 4 else first[:2] + last
    if not int(first) < int(full) <= int(first) + (1 if len(last) == 4 else 120):
        return None  # "Weltmeister (2005/2010)" was that in two years
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
    written = context.part(match, "year") or str(year_said(match, context) or "")
    if not rule or (now is None and not written):
        return Reading(DATE, UNKNOWN_DAY)
    years = [int(written)] if written else [now.year + shift for shift in (-1, 0, 1)] if now else []
    days = [
        easter(y) + timedelta(int(rule[1:])) if rule.startswith("E") else date(y, int(rule[:2]), int(rule[3:]))
        for y in years
    ]
    found = days[0] if written else nearest_day(days, context, match.start(), match.end())
    return None if found is None else Reading(DATE, day_value(found), reason="feast of the calendar")
