"""English figures, British and American. Own lists, made from grammars and agency style books."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from fractions import Fraction

from core.languages.figure_data import FigureData
from core.languages.word_lists import words

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

FIGURES = FigureData(
    decimal=".",
    units={
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    },
    hundreds=frozenset({"hundred"}),
    scales={
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9, "mn": 10**6,
        "tn": 10**12,
    },
    tight_scales={"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12, "mn": 10**6},
    joiners=frozenset({"and"}),
    # "one" by itself is a pronoun as often as a number.
    ones=frozenset({"a", "an", "one"}),
    halves=frozenset({"half"}),
    half_after=frozenset({"and a half", "- and - a - half"}),
    points=frozenset({"point"}),
    collectives={"dozen": 12},
    vague={"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9},
    partitives=("of",),
    fractions={
        "half": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3), "quarter": Fraction(1, 4),
        "quarters": Fraction(1, 4), "fifth": Fraction(1, 5), "fifths": Fraction(1, 5), "tenth": Fraction(1, 10),
        "tenths": Fraction(1, 10), "eighth": Fraction(1, 8),
    },
    fraction_after=frozenset({"of", "the", "its", "their", "his", "her"}),
    one_in=("in", "in every", "out of every"),
    every=frozenset({"every"}),
    not_before_share=words("no number part chapter phase stage day scene round level"),
    every_time=words("""
        day week month year hour minute second time weekend night morning sunday monday tuesday wednesday thursday friday
        saturday game round page line issue quarter counts of
    """),
    bounds={
        **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "close to",
                         "an estimated", "estimated", "in the region of", "or so"), "about"),
        **dict.fromkeys(("nearly", "almost", "not quite", "just under", "just short of", "a little under", "slightly under",
                         "a little less than", "slightly less than", "slightly fewer than"), "almost"),
        **dict.fromkeys(("just over", "a little over", "slightly over", "little more than", "a little more than",
                         "slightly more than", "just above"), "just over"),
        **dict.fromkeys(("more than", "over", "upwards of", "greater than", "in excess of"), "more than"),
        **dict.fromkeys(("at least", "a minimum of", "no fewer than", "no less than", "not less than"), "at least"),
        **dict.fromkeys(("up to", "as many as", "as much as", "at most", "no more than", "not more than",
                         "a maximum of"), "up to"),
        **dict.fromkeys(("less than", "fewer than", "under", "below"), "less than"),
    },
    bounds_after={"or more": "at least", "or so": "about", "or less": "up to", "or fewer": "up to"},
    words_for_units={
        **dict.fromkeys(("percent", "per cent", "pc", "pct", "- percent"), "%"),
        **dict.fromkeys(("percentage point", "percentage points", "- percentage - point", "- point"), "pp"),
        **dict.fromkeys(("euro", "euros"), "EUR"), **dict.fromkeys(("dollar", "dollars", "us dollars"), "USD"),
        **dict.fromkeys(("pound", "pounds"), "GBP"), "francs": "CHF", "swiss francs": "CHF", "cents": "USD cent",
        "pence": "GBP cent", "rubles": "RUB", "roubles": "RUB", "yen": "JPY",
        **dict.fromkeys(("kilometre", "kilometres", "kilometer", "kilometers", "- kilometre", "- kilometer", "kms"), "km"),
        **dict.fromkeys(("mile", "miles", "- mile"), "mile"), **dict.fromkeys(("mph", "miles per hour"), "mph"),
        **dict.fromkeys(("metre", "metres", "meter", "meters", "- metre", "- meter"), "m"),
        **dict.fromkeys(("foot", "feet", "ft", "- foot"), "foot"), **dict.fromkeys(("inch", "inches"), "inch"),
        **dict.fromkeys(("centimetres", "centimeters"), "cm"), **dict.fromkeys(("kilograms", "kilos"), "kg"),
        **dict.fromkeys(("tonne", "tonnes", "tons", "metric tons"), "t"), "hectares": "ha", "acres": "acre",
        **dict.fromkeys(("square kilometres", "square kilometers"), "km²"),
        **dict.fromkeys(("square metres", "square meters", "- square - metre", "- square - meter"), "m²"),
        **dict.fromkeys(("square feet", "square foot", "- square - foot"), "ft²"),
        **dict.fromkeys(("square miles", "- square - mile"), "mile²"),
        **dict.fromkeys(("litres", "liters"), "l"), "megawatts": "MW", "gigawatts": "GW",
        **dict.fromkeys(("degrees", "degrees celsius"), "°C"), "degrees fahrenheit": "°F",
        **dict.fromkeys(("year", "years", "- year", "- year - old", "- year - olds", "years old"), "year"),
        **dict.fromkeys(("month", "months", "- month"), "month"), **dict.fromkeys(("week", "weeks", "- week"), "week"),
        **dict.fromkeys(("day", "days", "- day"), "day"), **dict.fromkeys(("hour", "hours", "- hour"), "hour"),
        **dict.fromkeys(("minute", "minutes", "- minute", "mins"), "minute"),
        **dict.fromkeys(("second", "seconds"), "second"), "times": "times", "- fold": "times", "fold": "times",
    },
    ranges=frozenset({"to"}),
    betweens={"between": "and"},
    movers=words("""
        rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb
        climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains
        gained double doubled triple tripled fall falls fell fallen falling drop drops dropped dropping decline declines
        declined declining decrease decreases decreased decreasing sink sinks sank sunk shrink shrinks shrank shrunk
        plunge plunges plunged slump slumps slumped slip slips slipped dip dips dipped cut cuts cutting reduce reduces
        reduced reducing reduction lower lowers lowered lowering raise raises raised raising lift lifted expand expanded
        swell swelled swollen change changed up down went goes gone
    """),
    moves_from=frozenset({"from"}),
    moves_to=frozenset({"to"}),
    clock_after=frozenset({"a . m", "p . m", "am", "pm", "o ' clock", "gmt", "cet"}),
    bounding_prepositions=frozenset({"under", "over"}),
    clock_before=frozenset({"at", "by", "until", "till", "before", "after", "around", "from"}),
    clock_past=frozenset({"past", "after"}),
    clock_to=frozenset({"to", "before"}),
    clock_half={"half past": 30},
    clock_quarter=frozenset({"quarter", "a quarter"}),
    forenoon=frozenset({"a . m", "am"}),
    afternoon=frozenset({"p . m", "pm"}),
    spoken_minutes=frozenset({"five", "ten", "twenty"}),
    named_hours={"one": 1},
    # "10 to 15" is a range as often.
    before_spoken_times=frozenset({"at", "by", "until"}),
    before_months=frozenset({"of"}),
    before_years_and_counts=words("in and of by the"),
    endings_of_counted=("s", "people"),
    decades=frozenset({"s"}),
    # "first" is left to the words around it, "second" is a unit as well; both are still ordinals.
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
              "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "hundredth": 100},
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
    year_before=frozenset({"in", "since", "from", "by", "until", "year", "of", "early", "late", "mid", "spring",
                           "summer", "autumn", "fall", "winter", "before", "after", "during", "between", "and", "the"}),
    months=MONTHS,
    labels=words("article section paragraph chapter number no page platform line boeing airbus flight route gate room "
                     "covid sars type model level grade volume part episode season apollo windows version iphone "
                     "channel highway interstate runway"),
    score_words=words("win won wins beat beats defeated defeat draw drew lost loss lead led leading trailed victory score "
                          "vote voted votes ruling majority game match set half"),
    minus=frozenset({"minus"}),
    plural_endings=("s",),
    plurals=words("people men women children police troops personnel staff feet teeth mice fish sheep media "
                  "salespeople policemen policewomen firemen fishermen congressmen lawmen gunmen clergy cattle"),
)  # fmt: skip
