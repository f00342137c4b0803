"""Spanish dates. Calendar words from CLDR; verb forms and patterns are own lists."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.date_data import DateData, DateForm
from core.languages.word_lists import words

_UNITS = {
    "segundo": "TS", "segundos": "TS", "minuto": "TM", "minutos": "TM", "hora": "TH", "horas": "TH", "día": "D",
    "días": "D", "semana": "W", "semanas": "W", "mes": "M", "meses": "M", "trimestre": "Q", "trimestres": "Q",
    "año": "Y", "años": "Y", "década": "DE", "décadas": "DE", "siglo": "CE", "siglos": "CE",
}  # fmt: skip
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_MOD = r"(?:pasad[oa]s?|últim[oa]s?|próxim[oa]s?|anterior(?:es)?|siguientes?)"

DATES = DateData(
    weekdays={"lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "domingo": 7},
    relative_days={"anteayer": -2, "ayer": -1, "hoy": 0, "mañana": 1, "pasado mañana": 2},
    parts={"mañana": "MO", "madrugada": "NI", "mediodía": "MI", "tarde": "AF", "noche": "NI", "medianoche": "NI"},
    seasons={"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    units=_UNITS,
    last=("pasad", "últim", "anterior"),
    next=("próxim", "siguiente"),
    this=("este", "esta"),
    phases={"principios": "START", "comienzos": "START", "inicios": "START", "mediados": "MID", "finales": "END",
            "fines": "END"},
    references={
        **dict.fromkeys(("ahora", "actualmente", "en la actualidad", "en este momento", "hoy en día"), "PRESENT_REF"),
        **dict.fromkeys(("recientemente", "antaño", "en el pasado"), "PAST_REF"),
        **dict.fromkeys(("pronto", "próximamente", "en el futuro"), "FUTURE_REF"),
    },
    several=frozenset({"varios", "varias", "algunos", "algunas", "muchos", "muchas", "unos", "unas", "pocos", "pocas"}),
    sets={"cada día": "P1D", "todos los días": "P1D", "cada semana": "P1W", "cada mes": "P1M", "cada año": "P1Y",
          "al año": "P1Y", "al día": "P1D", "al mes": "P1M", "por día": "P1D", "diariamente": "P1D", "anual": "P1Y",
          "anualmente": "P1Y"},
    holidays={"navidad": "12-25", "nochebuena": "12-24", "nochevieja": "12-31", "año nuevo": "01-01",
              "viernes santo": "E-2", "domingo de resurrección": "E+0", "pentecostés": "E+49"},
    ordinals={"primer": 1, "segundo": 2, "segunda": 2, "tercer": 3, "cuarto": 4},
    past_words=words("era eran fue fueron había habían estaba estaban dijo hizo tuvo vino dio pidió"),
    past_pattern=r"\w{2,}(?:aba|aban|ía|ían|aron|ieron|ó)",
    perfect_words=frozenset({"ha", "han"}),
    participle=r"\w{2,}(?:ado|ido|cho|sto|rto)",
    coming_words=words("será serán debe deberá habrá tendrá tendrán podría podrían debería deberían va van prevé "
                           "previsto prevista celebrará comenzará viajará"),
    coming_pattern=r"\w{3,}(?:rá|rán)",
    decades={"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8,
             "noventa": 9},
    since=frozenset({"desde"}),
    until=frozenset({"hasta"}),
    ever_since=words("desde"),
    short_months=words("ene feb mar abr jun jul ago oct nov dic"),
    nowadays=words("hasta"),
    of_states=words("va van debe"),
    joins="y|o|e",
    before_months="en|de|el|la|a|al",
    of_years="de|del",
    of_something="(?:antes|después) del",
    deadline=r"para\s+[a-z]+",
    clock_units="horas",
    that="aquell?[ao]?|aquel",
    quarters=("trimestre",),
    clock_words=frozenset({"las", "horas"}),
    lists={
        "year": _YEAR, "mod": _MOD, "det": r"(?:(?:el|la|los|las)\s+)?",
        "plural": r"(?:días|semanas|meses|años|décadas|siglos|horas|minutos)",
        "bound": r"(?:(?:unos|unas|casi|más de|al menos|menos de|cerca de)\s+)?",
        "age_before": "de|a los|edad de|tiene|tienen|tenía|tenían|cumple|cumplió", "age_after": "de edad",
    },
    forms=(
        DateForm("iso", r"\d{4}-\d\d-\d\d", ("digit",)),
        DateForm("day", r"(?:(?P<weekday>{weekday}),?\s+)?(?P<day>\d{1,2})\s+de\s+(?P<month>{month})\b(?:\s+(?:de|del)\s+(?P<year>{year})\b)?", ("month",)),
        DateForm("day", r"(?P<day>\d{1,2})[./](?P<monthnumber>\d{1,2})[./](?P<year>\d{4})", ("digit",)),
        DateForm("phase", r"(?P<phase>{phase})\s+de\s+(?:(?P<month>{month})\b(?:\s+(?:de|del)\s+(?P<year>{year})\b)?|(?P<year2>{year})\b|(?P<unit>año|mes|semana)\b)", ("phase",)),
        DateForm("decade", r"{det}(?:años|década\s+de\s+los)\s+(?:(?P<decade>\d0)|(?P<decadeword>{decade}))\b", ("unit",)),
        DateForm("quarter", r"{det}(?P<ordinal>{ordinal})\s+(?P<what>trimestre|semestre)(?:\s+(?:de|del)\s+(?P<year>{year}))?\b", ("ordinal",)),
        DateForm("month", r"(?P<month>{month})\b(?:\s+(?:de|del)\s+(?P<year>{year})\b|\s+(?P<mod>{mod})\b)?", ("month",)),
        DateForm("season", r"(?P<season>{season})\b(?:\s+(?:de|del)\s+(?P<year>{year})\b|\s+(?P<mod>{mod})\b)?", ("season",)),
        DateForm("span_of_years", r"(?P<year>{year})(?:\s?/\s?(?P<year3>(?:19|20)\d\d)|\s?[/–-]\s?(?P<year2>\d\d))\b", ("digit",)),
        DateForm("year", r"(?P<year>{year})\b(?![.,:]\d)(?!-(?!1\d{3}|20\d\d)\w)", ("digit",)),
        DateForm("ago", r"(?P<way>hace)\s+{bound}(?P<number>{number}|\d+)\s+(?P<unit>{unit})\b", ("unit",)),
        DateForm("plural_length", r"(?:los|las)\s+(?P<mod>{mod})\s+(?P<unit>días|semanas|meses|años)\b", ("unit",)),
        DateForm("modified_unit", r"{det}(?P<unit>{unit}|{weekday})\s+(?P<mod>{mod})\b|{det}(?P<mod2>{mod}|este|esta)\s+(?P<unit2>{unit}|{weekday})\b", ("unit", "weekday")),
        DateForm("modified_part", r"(?P<mod>esta)\s+(?P<part>{part})\b", ("part",)),
        DateForm("length", r"{bound}(?P<number>{number}|\d+(?:,\d+)?)\s+(?P<unit>{unit})\b(?:\s+y\s+(?P<half>medi[oa])\b)?", ("unit",)),
        DateForm("length", r"(?P<several>{several})\s+(?P<unit>{unit})\b", ("unit",)),
        DateForm("relative_day", r"(?<!\bla )(?<!\besta )(?P<word>{relday})\b(?:\s+por\s+la\s+(?P<part>{part})\b)?", ()),
        DateForm("shifted_day", r"(?:el\s+)?(?:día\s+(?P<after>siguiente)|(?P<before>día\s+anterior)|víspera)\b", ("unit",)),
        DateForm("weekday", r"(?P<weekday>{weekday})\b(?:\s+por\s+la\s+(?P<part>{part})\b)?", ("weekday",)),
        DateForm("weekend", r"fin\s+de\s+semana\b", ("unit",)),
        DateForm("part_of_day", r"(?<=\bla )(?P<part>{part})\b", ("part",)),
        DateForm("clock", r"(?P<clock>(?:[01]?\d|2[0-4])[.:][0-5]\d)(?:\s*(?:horas|h)\b)?(?![\d.:%])", ("digit",)),
        DateForm("clock", r"(?<=\ba las )(?P<clock>{number}|\d{1,2})\b", ("clock_word",)),
        DateForm("set", r"(?P<word>{set})\b", ()),
        DateForm("reference", r"(?P<word>{reference})\b", ("reference",)),
        DateForm("holiday", r"(?P<word>{holiday})\b", ("holiday",)),
    ),
)  # fmt: skip
