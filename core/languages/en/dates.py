"""English dates. Calendar words from CLDR; verb forms and patterns are own lists."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.date_data import DateData, DateForm
from core.languages.word_lists import words

_UNITS = {
    "second": "TS", "seconds": "TS", "minute": "TM", "minutes": "TM", "hour": "TH", "hours": "TH", "day": "D",
    "days": "D", "week": "W", "weeks": "W", "month": "M", "months": "M", "quarter": "Q", "quarters": "Q", "year": "Y",
    "years": "Y", "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE", "weekend": "WE",
    "weekends": "WE",
}  # fmt: skip
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"

DATES = DateData(
    weekdays={
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "tues": 2,
        "thurs": 4,
    },
    relative_days={"the day before yesterday": -2, "the day after tomorrow": 2, "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    parts={"morning": "MO", "noon": "MI", "midday": "MI", "afternoon": "AF", "evening": "EV", "night": "NI",
           "midnight": "NI", "overnight": "NI", "lunchtime": "MI"},
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
    units=_UNITS,
    last=("last", "past", "previous"),
    next=("next", "coming", "following"),
    this=("this", "current"),
    phases={"early": "START", "mid": "MID", "late": "END", "the beginning of": "START", "the start of": "START",
            "the middle of": "MID", "the end of": "END", "beginning of": "START", "start of": "START",
            "middle of": "MID", "end of": "END"},
    references={
        **dict.fromkeys(("now", "currently", "nowadays", "these days", "at the moment", "at present"), "PRESENT_REF"),
        **dict.fromkeys(("recently", "formerly", "in the past", "once upon a time", "previously", "lately"), "PAST_REF"),
        **dict.fromkeys(("soon", "in the future", "shortly", "in future", "the future"), "FUTURE_REF"),
    },
    several=frozenset({"several", "a few", "some", "many", "a couple of", "recent", "the last few", "the past few"}),
    sets={"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
          "hourly": "PT1H", "mondays": "XXXX-WXX-1", "tuesdays": "XXXX-WXX-2", "wednesdays": "XXXX-WXX-3",
          "thursdays": "XXXX-WXX-4", "fridays": "XXXX-WXX-5", "saturdays": "XXXX-WXX-6", "sundays": "XXXX-WXX-7",
          "year after year": "P1Y", "day after day": "P1D"},
    holidays={"new year's day": "01-01", "christmas day": "12-25", "christmas eve": "12-24", "christmas": "12-25",
              "boxing day": "12-26", "new year's eve": "12-31", "good friday": "E-2", "easter sunday": "E+0",
              "easter monday": "E+1", "easter": "E+0", "halloween": "10-31"},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
    past_words=words("was were had did said told went came began met won lost held took gave made saw found left spoke "
                         "wrote struck broke hit fell rose shot fled led sent put set cut ran became got"),
    past_pattern=r"\w{2,}ed",
    perfect_words=frozenset({"has", "have"}),
    participle=r"\w{2,}(?:ed|en)|been|done|made|met|held|said",
    coming_words=words("will would shall may might could should expected scheduled awaited upcoming due plans plan set going is are "
                           "must can begins starts meets") - {"set"},
    since=frozenset({"since", "from"}),
    until=frozenset({"until", "till", "by"}),
    ago=frozenset(),
    capitalised=frozenset({"weekday", "month"}),
    ever_since=words("since"),
    articles=words("the"),
    short_months=words("jan feb march mar apr may jun jul aug sep oct nov dec"),
    nowadays=words("until still to of than"),
    of_states=words("can is are must"),
    not_coming_after=words("the a an its his their this"),
    possessives=frozenset({"'s", "’s"}),
    ahead="for|before|ahead of|until|at",
    behind="after|since|during|following|in",
    joins="and|or",
    before_months="in|the",
    of_years="of",
    of_something="(?:before|after) the",
    of_next_day="following|next",
    deadline=r"to\s+[a-z]+",
    clock_units=r"a\.?m|p\.?m",
    that="that",
    this_past="this ",
    quarters=("quarter",),
    from_anchor=words("earlier later"),
    from_now=frozenset({"from now"}),
    clock_words=frozenset({"past", "to", "o", "noon", "midnight"}),
    lists={
        "year": _YEAR, "det": r"(?:the\s+)?", "modified": r"(?:the\s+)?(?:{last}|{next}|{this})",
        "plural": r"(?:days|weeks|months|years|decades|centuries|hours|minutes|seconds)", "half": r"half\s+an?",
        "bound": r"(?:(?:about|around|some|nearly|almost|more than|over|at least|up to|less than|just|roughly)\s+)?",
        "age_after": "old", "age_before": "aged|age of|under|over",
    },
    forms=(
        DateForm("iso", r"\d{4}-\d\d-\d\d", ("digit",)),
        DateForm("day", r"(?:(?P<weekday>{weekday}),?\s+(?:the\s+)?)?(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{month})\b"
                        r"(?:[.,]?\s+(?P<year>{year})\b)?", ("month",)),
        DateForm("day", r"(?:(?P<weekday>{weekday}),?\s+)?(?P<month>{month})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)"
                        r"(?:,?\s+(?P<year>{year})\b)?", ("month",)),
        DateForm("phase", r"(?P<phase>{phase})[\s-]+(?:(?P<month>{month})\b(?:,?\s+(?P<year>{year})\b)?|(?P<year2>{year})\b(?!s)"
                          r"|(?:(?P<mod>{modified})|the)\s+(?P<unit>year|month|week)\b|(?:the\s+)?(?P<century>1\d|20)(?P<decade>\d0)s)", ()),
        DateForm("decade", r"{det}(?P<century>1[5-9]|20)(?P<decade>\d0)s\b", ("digit",)),
        DateForm("century", r"{det}(?P<century>\d{1,2})(?:st|nd|rd|th)[\s-]century\b", ("unit",)),
        DateForm("quarter", r"{det}(?P<ordinal>{ordinal})\s+(?P<what>quarter|half)(?:\s+of\s+(?P<year>{year}))?\b", ("ordinal",)),
        DateForm("month", r"(?P<month>{month})\b(?:,?\s+(?P<year>{year})\b|\s+(?P<mod>last|next|this)\s+year)?", ("month",)),
        DateForm("season", r"(?:(?P<mod>{modified})\s+)?(?P<season>{season})\b(?:\s+(?:of\s+)?(?P<year>{year})\b)?", ("season",)),
        DateForm("span_of_years", r"(?P<year>{year})(?:\s?/\s?(?P<year3>(?:19|20)\d\d)|\s?[/–-]\s?(?P<year2>\d\d))\b", ("digit",)),
        DateForm("year", r"(?P<year>{year})\b(?![.,:]\d)(?!s\b)(?![-–](?!1\d{3}|20\d\d)\w)", ("digit",)),
        DateForm("ago", r"{bound}(?P<number>{half}|{number}|\d+|a)\s+(?P<unit>{unit})\s+(?P<way>ago|earlier|later|from now)\b", ("unit",)),
        DateForm("length", r"(?:(?P<mod>{modified})\s+)?{bound}(?P<number>{half}|{number}|\d+(?:\.\d+)?)[\s-]+(?P<unit>{unit})\b"
                           r"(?:\s+and\s+(?P<number2>{number}|\d+)\s+(?P<unit2>{unit})\b)?", ("unit",)),
        DateForm("length", r"(?P<several>{several})\s+(?P<unit>days|weeks|months|years|decades|hours|minutes)\b", ("unit",)),
        DateForm("plural_length", r"(?P<mod>{modified})\s+(?P<unit>days|weeks|months|years|decades)\b", ("unit",)),
        DateForm("modified_unit", r"(?P<mod>{modified})\s+(?P<unit>{unit}|{weekday}|{month})\b(?!\.?\s+\d{1,2}\b(?![:.]\d))", ()),
        DateForm("modified_part", r"(?P<mod>this|last)\s+(?P<part>morning|afternoon|evening|night)\b", ("part",)),
        DateForm("relative_day", r"(?P<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight)\b(?:\s+(?P<part>{part})\b)?", ("relative_day",)),
        DateForm("shifted_day", r"(?:the\s+)?(?:(?:next|following)\s+(?P<after>day)|day\s+(?P<before>before)|previous\s+(?P<before2>day))\b", ("unit",)),
        DateForm("weekday", r"(?P<weekday>{weekday})\b(?:\s+(?P<part>{part})\b)?", ("weekday",)),
        DateForm("weekend", r"{det}weekend\b", ("unit",)),
        DateForm("part_of_day", r"(?:(?:early|late|mid)[\s-]+)?(?P<part>{part})\b", ("part",)),
        DateForm("clock", r"(?P<clock>\d{1,2}(?:[.:][0-5]\d)?)\s*(?P<half>[ap])\.?m\b\.?", ("digit",)),
        DateForm("clock", r"(?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:])(?:\s*(?:GMT|CET|BST|EST|ET|UTC)\b)?", ("digit",)),
        DateForm("clock", r"(?P<clock>{number}|\d{1,2})\s+o['’]clock\b", ("clock_word",)),
        DateForm("every", r"(?:every|each)\s+(?:(?P<number>{number}|\d+)\s+)?(?P<unit>{unit}|{weekday})\b|(?:per|a)\s+(?P<unit3>day|week|month|year)\b(?=\s*[,.;]|$)", ("unit", "weekday")),
        DateForm("set", r"(?P<word>{set})\b", ("set",)),
        DateForm("reference", r"(?P<word>{reference})\b", ("reference",)),
        DateForm("holiday", r"(?P<word>{holiday})\b(?:\s+(?P<year>{year})\b)?", ("holiday",)),
    ),
)  # fmt: skip
