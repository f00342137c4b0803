"""German dates. Calendar words from CLDR with Austrian and Swiss forms; verb forms and patterns are own lists."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.date_data import DateData, DateForm
from core.languages.word_lists import words

_UNITS = {
    "sekunde": "TS", "sekunden": "TS", "minute": "TM", "minuten": "TM", "stunde": "TH", "stunden": "TH", "tag": "D",
    "tage": "D", "tages": "D", "tagen": "D", "woche": "W", "wochen": "W", "monat": "M", "monate": "M",
    "monats": "M", "monaten": "M", "quartal": "Q", "quartale": "Q", "quartals": "Q", "quartalen": "Q", "jahr": "Y",
    "jahre": "Y", "jahres": "Y", "jahren": "Y", "jahrzehnt": "DE", "jahrzehnte": "DE", "jahrzehnten": "DE",
    "jahrzehnts": "DE", "jahrhundert": "CE", "jahrhunderte": "CE", "jahrhunderten": "CE", "jahrhunderts": "CE",
    "jahrtausend": "L", "jahrtausende": "L", "jahrtausenden": "L", "wochenende": "WE", "wochenendes": "WE",
    "wochenenden": "WE",
}  # fmt: skip

# A determiner that is written as a word of its own belongs to the expression; one merged into a preposition ("im")
# cannot.
_DET = r"(?:(?:der|die|das|dem|den|des)\s+)?"
_MODIFIED = r"(?:{last}|{next}|{this})(?:e[mnrs]?)?"
_BOUND = (
    r"(?:(?:rund|etwa|knapp|gut|fast|mehr als|mindestens|höchstens|maximal|ungefähr|circa|ca\.|genau|nur|kaum|über|weniger als)"
    r"\s+(?:genau\s+)?)?"
)
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"

DATES = DateData(
    name_leads=r"\b(?:Bild|Welt|NZZ)\s+am\s+$",  # newspapers of Sunday
    weekdays={
        "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
        "sonntag": 7,
    },
    relative_days={"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2, "vortag": -1},
    relative_years={"heuer": 0, "vorjahr": -1, "vorjahres": -1, "vorjahrs": -1},
    parts={
        "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV",
        "nacht": "NI", "abends": "EV", "morgens": "MO", "vormittags": "MO", "nachmittags": "AF", "nachts": "NI",
        "mittags": "MI", "mitternacht": "NI",
    },
    seasons={"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"},
    units=_UNITS,
    last=("vergangen", "letzt", "vorig", "verflossen", "vorangegangen", "verwichen"),
    next=("nächst", "kommend", "bevorstehend", "übernächst"),
    this=("dies", "laufend", "heurig"),
    phases={"anfang": "START", "beginn": "START", "mitte": "MID", "ende": "END"},
    references={
        **dict.fromkeys(("jetzt", "derzeit", "zurzeit", "heutzutage", "gegenwärtig", "momentan", "im moment",
                         "zur stunde", "zur zeit", "gegenwart", "die gegenwart", "dieser tage", "heutige", "heutigen",
                         "heutiger", "heutiges", "heutigem"), "PRESENT_REF"),
        **dict.fromkeys(("damals", "einst", "früher", "kürzlich", "unlängst", "vor kurzem", "neulich", "seinerzeit",
                         "in letzter zeit", "letzter zeit", "vergangenheit", "der vergangenheit", "früheren zeiten",
                         "vergangener zeiten", "vor langem", "jüngst", "einstmals"), "PAST_REF"),
        **dict.fromkeys(("demnächst", "zukunft", "der zukunft", "die zukunft", "in kürze", "künftig", "zukünftig",
                         "nächster zeit"), "FUTURE_REF"),
    },
    several=frozenset({"einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "wenige", "wenigen", "viele",
                       "vielen", "vieler", "ein paar", "etliche", "etlichen", "lange", "langen", "all diese",
                       "all die", "zahlreiche", "zahlreichen", "weniger"}),
    sets={
        **{word + ending: value for word, value in (
            ("täglich", "P1D"), ("alltäglich", "P1D"), ("wöchentlich", "P1W"), ("monatlich", "P1M"),
            ("jährlich", "P1Y"), ("alljährlich", "P1Y"), ("stündlich", "PT1H"), ("vierteljährlich", "P3M"),
            ("halbjährlich", "P6M"),
        ) for ending in ("", "e", "en", "er", "es", "em")},
        "wochentags": "P6D", "werktags": "P6D", "nachts": "PT1NI", "morgens": "PT1MO", "abends": "PT1EV",
        "vormittags": "PT1MO", "nachmittags": "PT1AF", "mittags": "PT1MI", "jahr um jahr": "P1Y", "jahr für jahr": "P1Y",
        "tag für tag": "P1D", "woche für woche": "P1W", "montags": "XXXX-WXX-1", "dienstags": "XXXX-WXX-2",
        "mittwochs": "XXXX-WXX-3", "donnerstags": "XXXX-WXX-4", "freitags": "XXXX-WXX-5", "samstags": "XXXX-WXX-6",
        "sonntags": "XXXX-WXX-7",
    },
    lengths={
        "jahrelang": "PXY", "jahrelange": "PXY", "jahrelangen": "PXY", "jahrelanger": "PXY", "langjährig": "PXY",
        "langjährige": "PXY", "langjährigen": "PXY", "langjähriger": "PXY", "monatelang": "PXM", "monatelange": "PXM",
        "monatelangen": "PXM", "wochenlang": "PXW", "wochenlange": "PXW", "wochenlangen": "PXW", "tagelang": "PXD",
        "tagelange": "PXD", "tagelangen": "PXD", "stundenlang": "PTXH", "stundenlange": "PTXH",
        "stundenlangen": "PTXH", "minutenlang": "PTXM", "jahrzehntelang": "PXDE", "jahrzehntelange": "PXDE",
        "jahrzehntelangen": "PXDE", "jahrhundertelang": "PXCE",
    },
    holidays={
        "neujahr": "01-01", "dreikönigstag": "01-06", "tag der arbeit": "05-01", "heiligabend": "12-24",
        "heilige abend": "12-24", "heiligen abend": "12-24", "weihnachten": "12-25", "silvester": "12-31",
        "allerheiligen": "11-01", "nationalfeiertag": "", "rosenmontag": "E-48", "aschermittwoch": "E-46",
        "palmsonntag": "E-7", "gründonnerstag": "E-3", "karfreitag": "E-2", "karsamstag": "E-1", "ostersonntag": "E+0",
        "ostern": "E+0", "ostermontag": "E+1", "auffahrt": "E+39", "christi himmelfahrt": "E+39", "pfingsten": "E+49",
        "pfingstsonntag": "E+49", "pfingstmontag": "E+50", "fronleichnam": "E+60",
    },
    decades={"zwanziger": 2, "dreißiger": 3, "dreissiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6,
             "siebziger": 7, "achtziger": 8, "neunziger": 9},
    ordinals={"erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4, "vierten": 4},
    past_words=words("war waren hatte hatten wurde wurden kam kamen ging gingen fand fanden gab blieb begann starb "
                         "sprach traf trafen schloss nahm nahmen hieß hiess lag lagen stand standen rief schrieb "
                         "verlief erließ erlag verlor gewann zog schlug fiel fielen flog fuhr "
                         "stieg sah sahen lief half halfen ließ liess ließen liessen brach brachen sank sanken sprang "
                         "sprangen trat traten bat baten befand befanden bekam bekamen beschloss beschlossen bestand "
                         "bestanden betrug betrugen blieben begannen starben sprachen schlossen riefen schrieben "
                         "entschied entschieden entstand entstanden erhielt erhielten erschien erschienen ertrank floh "
                         "flohen fuhren flogen geriet gerieten geschah gewannen griff griffen hielt hielten hing hob "
                         "hoben lasen liefen litt litten lud luden riss rissen saß sass saßen sassen schied schieden "
                         "schien schienen schlief schlugen schwieg stiegen stieß stiess stießen stiessen stritt "
                         "stritten trieb trieben trug trugen unterlag unterlagen unterschrieb verbot verfiel vergab "
                         "verging verließ verliess verschwand verschwanden versprach verstarb verstarben vertrat "
                         "verwies wies wiesen wuchs wuchsen warf warfen zerbrach zwang zwangen zogen"),
    # Words on -te that are no verbs; adjectives of two syllables and ordinals first of all.
    past_pattern=r"(?!(?:heute|bitte|mitten|unten|hinten|selten|(?:letzt|erst|zweit|dritt|viert|fünft|best|nächst|höchst|größt|"
                 r"grösst|meist|gut|alt|kalt|spät|weit|breit|laut|recht|leicht|schlecht|hart|bunt|echt|tot|rot|gesamt|konkret)"
                 r"e[nrsm]?)$)\w{3,}(?:te|ten)",
    perfect_words=frozenset({"hat", "haben", "habe", "ist", "sind", "sei", "seien"}),
    participle=r"(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter(?!dessen|einander)|über)\w{3,}(?:t|en)|\w+iert)",
    told_past=r"\w+(?:t|en)\s+(?:haben|(?:worden|gewesen)\s+sein)\b",
    coming_words=words("""
        wird werden werde würde würden will wollen wolle soll sollen solle sollte sollten müsste müssten dürfte dürften könnte könnten plant planen
        darf muss müssen beginnt findet finden steht startet stellt entscheidet kommt kommen treffen trifft
        geplant geplante geplanten geplanter geplantes angesetzt angesetzte angesetzten angesetzter vorgesehen
        vorgesehene vorgesehenen vorgesehener anstehende anstehenden bevorstehende bevorstehenden
        berät wählt verhandelt debattiert empfängt spielt fliegt
        erwartet tagt tritt treten geht gehen reist stimmt anstehen ansteht
    """),
    # Third persons of the present; participles and the adverbs on -t, after which a day may have been, are none.
    coming_before=r"(?<![\w-])(?!(?:ge|be|ver|er|ent|zer|miss)\w+t\s|\w+(?:iert|ge\w+t)\s|"
                  r"(?:nicht|selbst|zuletzt|zunächst|zuerst|jetzt|sonst|meist|laut|statt|samt|damit|somit|mit|seit|dort|fast|"
                  r"erst|oft|weit|bereit|bekannt|spät|ist|hat|meldet|sagt|heißt|heisst|weist|räumt|kritisiert|soweit|überhaupt|"
                  r"insgesamt|echt|recht|leicht|vielleicht|schlecht|direkt|exakt|konkret|derart|stattet|bittet|gut|tot)\s)"
                  r"[a-zäöüß]{3,}t\s+(?:erst\s+)?am\s+$",
    coming_leads=frozenset({"sonst", "andernfalls", "ansonsten"}),
    infinitive_takers=words("wird werden will wollen wolle soll sollen solle sollte sollten muss müssen müsse müsste müssten kann "
                            "können könne könnte könnten darf dürfen dürfe dürfte dürften würde würden möchte möchten mag mögen"),
    since=frozenset({"seit", "ab"}),
    until=frozenset({"bis"}),
    stretch_leads=r"(?:(?:bis|ab)(?:\s+(?:zum|dem|mindestens|einschließlich|einschliesslich|voraussichtlich|vorerst|"
                  r"inklusive|spätestens|frühestens|kommenden))?|noch\s+bis)",
    stretch_openers=r"vo[nm]",
    stretch_joins=r"bis(?:\s+(?:zum|einschließlich))?",
    lasting=r"(?:ist|sind|sei|seien)(?!.*\b(?:gewesen|worden|geblieben)\b)|bleib(?:t|e|en)|gilt|gelten|gelte|ruh(?:t|en)|"
            r"dauert|dauern|dauere|läuft|laufen",
    ago=frozenset({"vor"}),
    ever_since=words("seit"),
    articles=words("der die das dem den des"),
    short_months=words("jan feb mär apr jun jul aug sep okt nov dez"),
    days_or_parts={"morgen": "MO"},
    nowadays=words("bis noch als von seit wie"),
    of_states=words("steht stehen geht gehen kommt kommen darf muss müssen"),
    joins="und|oder|sowie",
    before_months="auch|im|in|der|die|das|des",
    shifted_year=r"(?:des\s+)?{shift}\s+Jahres",
    clause_joins="und|oder|aber",
    made_of=r"\b[Aa]us\s+de[mr]\s+$",
    of_something=r"(?:nach|vor) (?:de[mrn]|eine[mrn])",
    of_next_day="(?:nächste|folgende|darauffolgende)[nrsm]?",
    deadline="Zeit",
    clock_units="Uhr",
    that="jene[mnrs]?",
    same=("selb",),
    quarters=("quartal",),
    both=words("beiden"),
    uncounted=words("paar"),
    length_endings={"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM"},
    reference_nouns=words("zukunft gegenwart vergangenheit"),
    compound_joins="und|oder|wie|bis|sowie",
    clock_words=frozenset({"uhr", "halb", "viertel", "vor", "nach"}),
    capitalised=frozenset({"weekday", "month", "season", "phase", "part", "word"}),
    lists={
        "det": _DET, "half": r"(?:eine?[nrms]?\s+)?halbe[nrs]?", "modified": _MODIFIED, "bound": _BOUND, "year": _YEAR,
        "plural": r"(?:tagen?|wochen|monaten?|jahren?|jahrzehnten?|jahrhunderten?|jahrtausenden?|stunden|minuten)",
        "age_after": "alt|alten|alte|alter", "age_before": "alter von|ab|unter|mit",
        "clock": r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?",
    },
    forms=(
        DateForm("iso", r"\d{4}-\d\d-\d\d", ("digit",)),
        DateForm("day", r"(?P<day>\d{1,2})\.\s?(?P<monthnumber>\d{1,2})\.\s?(?P<year>\d{4}|\d\d(?!\d))", ("digit",)),
        DateForm("day", r"(?:(?P<weekday>{weekday})(?:,?\s+(?:de[nm]\s+)?|,\s*))?(?P<day>\d{1,2})\.\s*(?P<month>{month})\b"
                        r"(?:\.?\s+(?P<year>{year})\b(?!\s*Uhr)|\s+(?P<mod>{modified})\s+Jahres)?", ("month",)),
        DateForm("listed_day", r"\d{1,2}(?=\.?\s*(?:,|und|bis zum|bis|/|-|–|sowie am|sowie)\s*(?:\d{1,2}\.?\s*(?:,|und|bis zum|bis|/|-|–|sowie am|sowie)\s*){0,6}"
                               r"\d{1,2}\.\s*(?P<month>{month})\b(?:\s+(?P<year>{year})\b)?)", ("month",)),
        DateForm("listed_day", r"\d{1,2}\.(?=\s+(?:und|bis zum|bis)\s+(?:\d{1,2}\.\s*)?(?P<month>{month})\b"
                               r"(?:\s+(?P<year>{year})\b)?)", ("month",)),
        DateForm("phase", r"(?P<phase>{phase})\s+(?:(?P<month>{month})\b(?:\s+(?P<year>{year})\b|\s+(?P<mod2>{modified})\s+Jahres)?"
                          r"|(?P<year2>{year})\b|(?:(?:des|der)\s+)?(?P<mod>{modified})?\s*(?P<unit>Jahres|Monats|Woche)\b"
                          r"|(?:der\s+)?(?:(?P<century>19)?(?P<decade>\d0)er[- ]?Jahren?|(?P<decadeword>{decade})\s+Jahren?))",
                 ("phase",)),
        DateForm("decade", r"{det}(?:(?P<century>1[5-9]|20)?(?P<decade>\d0)er[- ]?Jahren?|(?P<decadeword>{decade})\s*-?Jahren?)\b",
                 ("unit",)),
        DateForm("century", r"{det}(?P<century>\d{1,2})\.\s+Jahrhunderts?\b", ("unit",)),
        DateForm("month", r"(?P<month>{month})\b(?:(?:\.?\s+des\s+Jahres)?\s+(?P<year>{year})\b|\s+(?:des\s+)?(?P<mod>{modified})\s+Jahres)?",
                 ("month",)),
        DateForm("month", r"(?P<month>{month})tagen?\b(?:\s+(?P<year>{year})\b)?", ("month_days",)),
        DateForm("month", r"{det}(?P<month>{month})\s+(?:des\s+)?(?P<mod>{modified})\s+Jahres", ("month",)),
        DateForm("season", r"(?:(?P<mod>{modified})\s+)?(?P<season>{season})s?\b(?:(?:\s+des\s+Jahres)?\s+(?P<year>{year})\b"
                           r"|\s+(?:des\s+)?(?P<mod2>{modified})\s+Jahres)?", ("season",)),
        DateForm("quarter", r"{det}(?P<ordinal>{ordinal})\s+(?P<what>Quartals?|Halbjahr(?:es|s)?|Jahreshälfte)\b"
                            r"(?:\s+(?:des\s+Jahres\s+)?(?P<year>{year})\b)?", ("ordinal",)),
        DateForm("span_of_years", r"(?:(?:der\s+)?Saison\s+)?(?P<year>{year})(?:\s?/\s?(?P<year3>(?:19|20)\d\d)|\s?[/–-]\s?(?P<year2>\d\d))\b(?!\s*Uhr)", ("digit",)),
        DateForm("year", r"(?:(?:(?:dem|des|das)\s+)?Jahr(?:e?s|e)?\s+)?(?P<year>{year})\b(?![.,:]\d)(?!-(?!1\d{3}|20\d\d)\w)", ("digit",)),
        DateForm("modified_unit", r"(?:(?:der|die|das|dem|den|des)\s+)?(?P<mod>{modified})\s+(?P<unit>{unit}|{weekday}|{month})\b(?!\s+{year}\b)", ("unit", "weekday", "month")),
        DateForm("year_of", r"(?:dem |des |das )?(?P<word>Vorjahr(?:e?s)?|heuer)\b", ("relative_year",)),
        DateForm("relative_day", r"(?P<word>vorgestern|gestern|heute|übermorgen|morgen)\b(?:\s+(?P<part>{part})\b)?", ("relative_day",)),
        DateForm("shifted_day", r"(?:Tags\s+(?P<after>darauf)|(?P<before>Vortag)(?:e?s)?|Tag\s+(?P<before2>zuvor)|"
                                r"(?:am\s+)?nächsten\s+(?P<after2>Tag)|Tag\s+(?P<after3>danach|darauf))\b", ("relative_day", "unit")),
        DateForm("weekday", r"(?P<weekday>{weekday})(?:\s?(?P<part>{part}))?\b", ("weekday",)),
        DateForm("weekend", r"Wochenende[ns]?\b", ("unit",)),
        DateForm("night_to", r"Nacht\s+(?:auf|zum|zu)\s+(?:(?:den|heute)\s*)?(?P<weekday>{weekday})?\b", ("part",)),
        DateForm("part_of_day", r"(?:(?:frühen|späten|selben)\s+)?(?P<part>{part})\b", ("part",)),
        DateForm("clock", r"(?P<clock>{clock})(?=\s*(?:bis|und|/|-|–|,)\s*{clock}\s*Uhr\b)", ("clock_word",)),
        DateForm("clock", r"(?P<clock>{clock}|{number})\s*Uhr(?:\s+(?P<minute>[0-5]\d))?\b", ("clock_word",)),
        DateForm("spoken_clock", r"(?:halb|Viertel (?:vor|nach)|(?:fünf|zehn|5|10) (?:vor|nach)(?: halb)?)\s+(?:{number}|\d{1,2})\b(?:\s+Uhr)?(?!\s+\w*(?:{unit})\b)", ("clock_word",)),
        DateForm("length", r"(?:(?:den|der|die|dem)\s+)?(?:(?P<mod>{modified})\s+|ersten\s+|ganzen\s+)?{bound}(?P<number>{half}|{number}|\d+(?:[.,]\d+)?|beiden)"
                           r"\s+(?:(?:ganze|volle|lange|weitere|aufeinanderfolgende)[nrs]?\s+)?(?P<unit>{unit})\b"
                           r"(?:\s+und\s+(?P<number2>{number}|\d+)\s+(?P<unit2>{unit})\b)?(?:\s+(?:zuvor|früher|später|danach)\b)?", ("unit",)),
        DateForm("length", r"(?:(?:den|der|die)\s+)?(?:(?P<mod>{modified})\s+)?(?P<several>{several})\s+(?P<unit>{unit})\b", ("unit",)),
        DateForm("plural_length", r"(?:(?:den|der|die)\s+)?(?P<mod>{modified})\s+(?P<unit>Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Stunden|Minuten)\b", ("unit",)),
        DateForm("bare_length", r"(?<=\bseit )(?P<unit>{unit})\b|(?<=\bvor )(?P<unit2>{unit})\b|(?<=\bnach )(?P<unit3>{unit})\b", ("unit",)),
        DateForm("hyphenated", r"(?P<number>\d+|{number})-(?P<unit>Stunden|Tage)-Woche\b", ("unit",)),
        DateForm("adjective_length", r"(?:(?P<number>\d+)-?|(?P<word>{number}))(?P<ending>tägig|wöchig|monatig|stündig|minütig)(?:e[mnrs]?)?\b", ()),
        DateForm("length_word", r"(?P<word>{length})\b", ("length",)),
        DateForm("set", r"(?:(?:ein|zwei|drei|vier|fünf|mehr)mal\s+)?(?P<word>{set})\b", ("set",)),
        DateForm("every", r"jede[mnrs]?\s+(?:(?:zweiten|dritten)\s+)?(?P<unit>{unit}|{weekday}(?:{part})?)\b|alle\s+(?P<number>{number}|\d+|paar)\s+(?P<unit2>{unit})\b"
                          r"|(?:pro|je)\s+(?P<unit3>Stunde|Tag|Woche|Monat|Jahr)\b|(?<=mal )im\s+(?P<unit4>Jahr|Monat)\b", ("unit", "weekday")),
        DateForm("reference", r"(?P<word>{reference})\b", ("reference",)),
        DateForm("holiday", r"(?P<word>{holiday})s?\b(?:\s+(?P<year>{year})\b|\s+(?:des\s+)?(?P<mod>{modified})\s+Jahres)?", ("holiday",)),
    ),
)  # fmt: skip
