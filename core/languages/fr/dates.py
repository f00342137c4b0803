"""French dates. Calendar words from CLDR; verb forms and patterns are own lists."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.date_data import DateData, DateForm
from core.languages.word_lists import words

_UNITS = {
    "seconde": "TS", "secondes": "TS", "minute": "TM", "minutes": "TM", "heure": "TH", "heures": "TH", "jour": "D",
    "jours": "D", "semaine": "W", "semaines": "W", "mois": "M", "trimestre": "Q", "trimestres": "Q", "an": "Y",
    "ans": "Y", "année": "Y", "années": "Y", "décennie": "DE", "décennies": "DE", "siècle": "CE", "siècles": "CE",
    "week-end": "WE",
}  # fmt: skip
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_AFTER = r"(?:dernière?s?|passée?s?|prochaine?s?|précédente?s?|suivante?s?)"

DATES = DateData(
    weekdays={"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7},
    relative_days={"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2},
    parts={"matin": "MO", "matinée": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV", "soirée": "EV",
           "nuit": "NI", "minuit": "NI"},
    seasons={"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    units=_UNITS,
    last=("dernier", "dernière", "passé", "précédent"),
    next=("prochain", "suivant"),
    this=("ce", "cet", "cette"),
    phases={"début": "START", "mi": "MID", "milieu": "MID", "fin": "END"},
    references={
        **dict.fromkeys(("maintenant", "actuellement", "en ce moment", "de nos jours"), "PRESENT_REF"),
        **dict.fromkeys(("récemment", "autrefois", "jadis", "naguère", "par le passé"), "PAST_REF"),
        **dict.fromkeys(("bientôt", "prochainement", "à l'avenir", "à l’avenir"), "FUTURE_REF"),
    },
    several=frozenset({"plusieurs", "quelques", "des", "de nombreuses", "de nombreux"}),
    sets={"quotidiennement": "P1D", "chaque jour": "P1D", "tous les jours": "P1D", "chaque semaine": "P1W",
          "chaque mois": "P1M", "chaque année": "P1Y", "tous les ans": "P1Y", "par an": "P1Y", "par jour": "P1D",
          "par mois": "P1M", "par semaine": "P1W", "annuel": "P1Y", "annuelle": "P1Y", "quotidien": "P1D",
          "quotidienne": "P1D"},
    holidays={"noël": "12-25", "toussaint": "11-01", "saint-sylvestre": "12-31", "vendredi saint": "E-2", "pâques": "E+0",
              "lundi de pâques": "E+1", "ascension": "E+39", "pentecôte": "E+49", "jour de l'an": "01-01"},
    ordinals={"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4},
    past_words=words("était étaient avait avaient fut furent fit firent dit prit vint eut alla"),
    past_pattern=r"\w{3,}(?:ait|aient|èrent)",
    perfect_words=frozenset({"a", "ont", "est", "sont", "ai", "avons"}),
    participle=r"\w{2,}(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert)",
    coming_words=words("va vont sera seront doit doivent devra devront aura auront devrait devraient pourrait "
                           "pourraient prévu prévue aurait") - {"aurait"},
    coming_pattern=r"\w{2,}(?:era|eront|ira|iront|ndra|ndront|ura|uront)",
    since=frozenset({"depuis", "dès"}),
    until=frozenset({"jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à", "d'ici", "d’ici"}),
    stretch_leads=r"(?:dès|jusqu['’](?:à|au)|à\s+partir\s+d[eu]|d['’]ici(?:\s+à)?)(?:\s+(?:au\s+moins|le|ce))?",
    stretch_openers=r"d[eu]",
    stretch_joins=r"à|au|jusqu['’](?:à|au)",
    lasting=r"(?:est|sont)(?!\s+(?:rest|demeur|all|ven|part)\w+)|reste|restent|demeure|demeurent|dure|durent",
    ever_since=words("depuis"),
    short_months=words("fév mars avr juil oct nov déc"),
    of_states=words("va vont doit"),
    not_coming_after=words("a"),  # "il a prévu" tells of what was planned
    joins="et|ou",
    before_months="en|de|le|l’|la|à",
    of_years="de",
    of_something="(?:avant|après) l",
    deadline=r"pour\s+[a-z]+",
    clock_units="heures",
    quarters=("trimestre",),
    clock_words=frozenset({"heures", "heure", "midi", "minuit"}),
    lists={
        "year": _YEAR, "afterarticle": r"(?:(?<=l['’])|(?<=d['’])|(?<=en )|(?<=cet ))", "after": _AFTER, "det": r"(?:(?:le|la|l['’]|les)\s*)?", "half": r"une?\s+demi(?:e)?-",
        "plural": r"(?:jours|semaines|mois|ans|années|décennies|siècles|heures|minutes)",
        "bound": r"(?:(?:environ|plus de|près de|au moins|moins de|quelque|presque)\s+)?",
        "age_after": "d['’]âge", "age_before": "âgée? de|âgés de|âgées de|moins de|plus de|à|a|ont|avait|avaient",
    },
    forms=(
        DateForm("iso", r"\d{4}-\d\d-\d\d", ("digit",)),
        DateForm("day", r"(?:(?P<weekday>{weekday}),?\s+)?(?P<day>\d{1,2})(?:er|e)?\s+(?P<month>{month})\b\.?(?:\s+(?P<year>{year})\b)?", ("month",)),
        DateForm("day", r"(?P<day>\d{1,2})[./](?P<monthnumber>\d{1,2})[./](?P<year>\d{4})", ("digit",)),
        DateForm("listed_day", r"\d{1,2}(?=\s*(?:,|et|au|-|–)\s*(?:\d{1,2}\s*(?:,|et|au)\s*){0,6}\d{1,2}\s+(?P<month>{month})\b(?:\s+(?P<year>{year})\b)?)", ("month",)),
        DateForm("phase", r"(?P<phase>{phase})[\s-]+(?:(?P<month>{month})\b(?:\s+(?P<year>{year})\b)?|(?P<year2>{year})\b"
                          r"|(?:de\s+(?:la\s+|l['’]))?(?P<unit>année|semaine)(?:\s+(?P<mod>{after}))?\b)", ("phase",)),
        DateForm("decade", r"{det}années\s+(?P<century>1[5-9]|20)?(?P<decade>\d0)\b", ("unit",)),
        DateForm("quarter", r"{det}(?P<ordinal>{ordinal})\s+(?P<what>trimestre|semestre)(?:\s+(?P<year>{year}))?\b", ("ordinal",)),
        DateForm("month", r"(?P<month>{month})\b(?:\s+(?P<year>{year})\b|\s+(?P<mod>{after})\b)?", ("month",)),
        DateForm("season", r"(?:(?P<mod>ce|cet|cette)\s+)?(?P<season>printemps|automne|hiver|{afterarticle}été)\b(?:\s+(?P<year>{year})\b|\s+(?P<mod2>{after})\b)?", ("season",)),
        DateForm("span_of_years", r"(?P<year>{year})(?:\s?/\s?(?P<year3>(?:19|20)\d\d)|\s?[/–-]\s?(?P<year2>\d\d))\b", ("digit",)),
        DateForm("year", r"(?P<year>{year})\b(?![.,:]\d)(?!-(?!1\d{3}|20\d\d)\w)", ("digit",)),
        DateForm("ago", r"(?P<way>il y a)\s+{bound}(?P<number>{number}|\d+)\s+(?P<unit>{unit})\b", ("unit",)),
        DateForm("modified_unit", r"{det}(?P<unit>{unit}|{weekday})\s+(?P<mod>{after})\b", ("unit", "weekday")),
        DateForm("modified_unit", r"(?P<mod>ce|cet|cette)\s+(?P<unit>{unit}|{weekday})\b", ("unit", "weekday")),
        DateForm("modified_part", r"(?P<mod>ce|cet|cette)\s+(?P<part>{part})\b", ("part",)),
        DateForm("length", r"{bound}(?P<number>{number}|\d+(?:,\d+)?)\s+(?P<unit>{unit})\b(?:\s+et\s+(?P<half>demie?)\b)?", ("unit",)),
        DateForm("length", r"(?P<several>{several})\s+(?P<unit>jours|semaines|mois|ans|années|décennies|heures|minutes)\b", ("unit",)),
        DateForm("relative_day", r"(?P<word>{relday})\b(?:\s+(?P<part>{part})\b)?", ()),
        DateForm("shifted_day", r"(?:le\s+)?(?P<after>lendemain)\b|(?:la\s+)?(?P<before>veille)\b", ()),
        DateForm("weekday", r"(?P<weekday>{weekday})\b(?:\s+(?P<part>{part})\b)?", ("weekday",)),
        DateForm("weekend", r"week-end\b", ()),
        DateForm("night_to", r"nuit\s+de\s+\w+\s+à\s+(?P<weekday>{weekday})\b", ("part",)),
        DateForm("part_of_day", r"(?:fin\s+d['’])?(?P<part>{part})\b", ()),
        DateForm("clock", r"(?P<clock>(?:[01]?\d|2[0-4]))\s?h(?:\s?(?P<minute>[0-5]\d))?\b", ("digit",)),
        DateForm("clock", r"(?<=\bà )(?P<clock>(?:[01]?\d|2[0-4]))\s+heures(?:\s+(?P<minute>[0-5]\d))?\b", ("clock_word",)),
        DateForm("set", r"(?P<word>{set})\b", ()),
        DateForm("reference", r"(?P<word>{reference})\b", ("reference",)),
        DateForm("holiday", r"(?P<word>{holiday})\b(?:\s+(?P<year>{year})\b)?", ("holiday",)),
    ),
)  # fmt: skip
