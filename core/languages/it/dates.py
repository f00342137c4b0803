"""Italian dates. Calendar words from CLDR; verb forms and patterns are own lists."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.date_data import DateData, DateForm
from core.languages.word_lists import words

_UNITS = {
    "secondo": "TS", "secondi": "TS", "minuto": "TM", "minuti": "TM", "ora": "TH", "ore": "TH", "giorno": "D",
    "giorni": "D", "settimana": "W", "settimane": "W", "mese": "M", "mesi": "M", "trimestre": "Q", "trimestri": "Q",
    "anno": "Y", "anni": "Y", "decennio": "DE", "decenni": "DE", "secolo": "CE", "secoli": "CE", "weekend": "WE",
}  # fmt: skip
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_MOD = r"(?:scors[oaie]|passat[oaie]|prossim[oaie]|precedent[ei]|ultim[oaie]|corrente)"

DATES = DateData(
    weekdays={"lunedì": 1, "martedì": 2, "mercoledì": 3, "giovedì": 4, "venerdì": 5, "sabato": 6, "domenica": 7},
    relative_days={"ieri": -1, "l'altro ieri": -2, "oggi": 0, "stasera": 0, "domani": 1, "dopodomani": 2},
    parts={"mattina": "MO", "mattino": "MO", "mattinata": "MO", "mezzogiorno": "MI", "pomeriggio": "AF", "sera": "EV",
           "serata": "EV", "notte": "NI", "mezzanotte": "NI"},
    seasons={"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    units=_UNITS,
    last=("scors", "passat", "precedent", "ultim"),
    next=("prossim",),
    this=("quest", "corrente"),
    phases={"inizio": "START", "metà": "MID", "fine": "END"},
    references={
        **dict.fromkeys(("adesso", "attualmente", "in questo momento", "al giorno d'oggi"), "PRESENT_REF"),
        **dict.fromkeys(("recentemente", "di recente", "un tempo", "in passato"), "PAST_REF"),
        **dict.fromkeys(("presto", "prossimamente", "in futuro"), "FUTURE_REF"),
    },
    several=frozenset({"alcuni", "alcune", "diversi", "diverse", "molti", "molte", "parecchi", "parecchie", "pochi",
                       "poche", "qualche"}),
    sets={"ogni giorno": "P1D", "ogni settimana": "P1W", "ogni mese": "P1M", "ogni anno": "P1Y", "all'anno": "P1Y",
          "all’anno": "P1Y", "al giorno": "P1D", "al mese": "P1M", "annuale": "P1Y", "quotidiano": "P1D",
          "quotidianamente": "P1D"},
    holidays={"natale": "12-25", "capodanno": "01-01", "epifania": "01-06", "ferragosto": "08-15",
              "venerdì santo": "E-2", "pasqua": "E+0", "pasquetta": "E+1", "pentecoste": "E+49"},
    ordinals={"primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "quarto": 4},
    past_words=words("era erano aveva avevano fu furono disse fece venne andò ebbe"),
    past_pattern=r"\w{3,}(?:ava|avano|eva|evano|iva|ivano|arono|irono)",
    perfect_words=frozenset({"ha", "hanno", "è", "sono", "ho", "abbiamo"}),
    participle=r"\w{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|sso|ssa|ssi|rto|rta|rti|tto|tta|tti|sto|sta|so|si|nto)",
    coming_words=words("sarà saranno dovrà dovranno avrà avranno dovrebbe dovrebbero potrebbe potrebbero terrà "
                           "previsto prevista previsti deve devono può inizierà incontrerà"),
    coming_pattern=r"\w{3,}(?:rà|ranno)",
    decades={"venti": 2, "trenta": 3, "quaranta": 4, "cinquanta": 5, "sessanta": 6, "settanta": 7, "ottanta": 8,
             "novanta": 9},
    since=frozenset({"da", "dal", "dallo", "dalla"}),
    until=frozenset({"fino", "entro"}),
    short_months=words("gen feb mar apr mag giu lug ago set ott nov dic"),
    nowadays=words("fino ancora"),
    of_states=words("va vanno deve devono"),
    joins="e|ed|o",
    before_months="in|il|la|a|al",
    of_years="del",
    of_something="prima del|dopo l",
    deadline=r"per\s+[a-z]+",
    that="quell['’]?[aeo]?",
    quarters=("trimestre",),
    from_anchor=words("prima dopo"),
    clock_words=frozenset({"ore", "alle"}),
    lists={
        "year": _YEAR, "mod": _MOD, "det": r"(?:(?:il|lo|la|l['’]|i|gli|le)\s*)?",
        "plural": r"(?:giorni|settimane|mesi|anni|decenni|secoli|ore|minuti)",
        "bound": r"(?:(?:circa|più di|oltre|almeno|meno di|quasi)\s+)?", "age_before": "di|età di|a|ha|hanno|aveva|avevano|compie",
        "age_after": "d['’]età",
    },
    forms=(
        DateForm("iso", r"\d{4}-\d\d-\d\d", ("digit",)),
        DateForm("day", r"(?:(?P<weekday>{weekday}),?\s+)?(?P<day>\d{1,2})[°º]?\s+(?P<month>{month})\b(?:\s+(?P<year>{year})\b)?", ("month",)),
        DateForm("day", r"(?P<day>\d{1,2})[./](?P<monthnumber>\d{1,2})[./](?P<year>\d{4})", ("digit",)),
        DateForm("phase", r"(?P<phase>{phase})\s+(?:di\s+)?(?:(?P<month>{month})\b(?:\s+(?P<year>{year})\b)?|(?P<year2>{year})\b|(?:del\s+)?(?P<unit>anno)(?:\s+(?P<mod>{mod}))?\b)", ("phase",)),
        DateForm("decade", r"{det}anni\s+(?:(?:['’])?(?P<decade>\d0)|(?P<decadeword>{decade}))\b", ("unit",)),
        DateForm("quarter", r"{det}(?P<ordinal>{ordinal})\s+(?P<what>trimestre|semestre)(?:\s+(?:del\s+)?(?P<year>{year}))?\b", ("ordinal",)),
        DateForm("month", r"(?P<month>{month})\b(?:\s+(?P<year>{year})\b|\s+(?P<mod>{mod})\b)?", ("month",)),
        DateForm("season", r"(?P<season>{season})\b(?:\s+(?:del\s+)?(?P<year>{year})\b|\s+(?P<mod>{mod})\b)?", ("season",)),
        DateForm("span_of_years", r"(?P<year>{year})(?:\s?/\s?(?P<year3>(?:19|20)\d\d)|\s?[/–-]\s?(?P<year2>\d\d))\b", ("digit",)),
        DateForm("year", r"(?P<year>{year})\b(?![.,:]\d)(?!-(?!1\d{3}|20\d\d)\w)", ("digit",)),
        DateForm("ago", r"{bound}(?P<number>{number}|\d+)\s+(?P<unit>{unit})\s+(?P<way>fa|prima|dopo)\b", ("unit",)),
        DateForm("plural_length", r"(?:gli\s+|le\s+|i\s+)?(?P<mod>{mod})\s+(?P<unit>giorni|settimane|mesi|anni)\b", ("unit",)),
        DateForm("modified_unit", r"{det}(?P<unit>{unit}|{weekday})\s+(?P<mod>{mod})\b", ("unit", "weekday")),
        DateForm("modified_unit", r"{det}(?P<mod>{mod}|quest['’oae])\s*(?P<unit>{unit}|{weekday})\b", ("unit", "weekday")),
        DateForm("modified_part", r"(?P<mod>quest[oa])\s+(?P<part>{part})\b", ("part",)),
        DateForm("length", r"{bound}(?P<number>{number}|\d+(?:,\d+)?)\s+(?P<unit>{unit})\b(?:\s+e\s+(?P<half>mezz[oa])\b)?", ("unit",)),
        DateForm("length", r"(?P<several>{several})\s+(?P<unit>{unit})\b", ("unit",)),
        DateForm("relative_day", r"(?P<word>{relday})\b(?:\s+(?P<part>{part})\b)?", ()),
        DateForm("shifted_day", r"(?:il\s+)?giorno\s+(?:(?P<after>dopo|successivo|seguente)|(?P<before>prima|precedente))\b", ("unit",)),
        DateForm("weekday", r"(?P<weekday>{weekday})\b(?:\s+(?P<part>{part})\b)?", ("weekday",)),
        DateForm("weekend", r"weekend\b|fine settimana\b", ()),
        DateForm("part_of_day", r"(?:tardo\s+|prima\s+|tarda\s+)?(?P<part>{part})\b", ("part",)),
        DateForm("clock", r"(?:ore\s+|(?<=\balle )|(?<=\bdalle ))(?P<clock>(?:[01]?\d|2[0-4])(?:[.:,][0-5]\d)?)\b(?!\s*(?:{month}))", ("digit",)),
        DateForm("clock", r"(?<=\balle )(?P<clock>{number})\b", ("clock_word",)),
        DateForm("set", r"(?P<word>{set})\b", ()),
        DateForm("reference", r"(?P<word>{reference})\b", ("reference",)),
        DateForm("holiday", r"(?P<word>{holiday})\b(?:\s+(?P<year>{year})\b)?", ("holiday",)),
    ),
)  # fmt: skip
