"""German words for days and times, for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import folded, phrases

_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = (
    ("januar", "jänner", "jan"), ("februar", "feber", "feb"), ("märz",), ("april", "apr"), ("mai",), ("juni", "jun"),
    ("juli", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"),
    ("dezember", "dez"),
)  # fmt: skip

MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}

# "Sonnabend" is Samstag in the north and east of Germany.
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAYS)} | {"sonnabend": 5}

DAY_PARTS = folded(
    "heute gestern vorgestern morgen übermorgen mittag abend nacht vormittag nachmittag morgens vormittags "
    "mittags nachmittags abends nachts"
)

# How newspapers place an event without a date; the keys are what the phrases say and are compared.
TIMES = {
    "last week": phrases(
        "vergangene woche|vergangener woche|letzte woche|letzter woche|vorige woche|voriger woche|vorwoche"
    ),
    "next week": phrases("kommende woche|kommender woche|nächste woche|nächster woche"),
    "this week": phrases("diese woche|dieser woche"),
    "last year": phrases(
        "vergangenes jahr|vergangene jahr|letzte jahr|vorige jahr|"
        "vergangenen jahr|letztes jahr|letzten jahr|voriges jahr|vorjahr|vergangenem jahr| "
        "letztem jahr|vorjahresniveau|vorjahreszeitraum|vorjahreszeitraums|vorjahresmonat|"
        "vorjahresquartal|vorjahreswert|vorjahreswerte|vorjahreswerten|vorjahresergebnis"
    ),
    "next year": phrases(
        "kommendes jahr|kommende jahr|nächste jahr|nächstem jahr|"
        "kommenden jahr|nächstes jahr|nächsten jahr|kommendem jahr"
    ),
    "this year": phrases("dieses jahr|diesem jahr|heuer|laufenden jahr"),
    "last month": phrases("vergangenen monat|letzten monat|vormonat"),
    "next month": phrases("kommenden monat|nächsten monat"),
    "this summer": phrases("diesem sommer|diesen sommer"),
    "at first": phrases("erstmals|zum ersten mal|erstmalig"),
    "before": phrases("zuvor|vorher|im vorfeld"),
    "since": phrases("inzwischen|mittlerweile|unterdessen"),
    "then": phrases("damals"),
    "now": phrases("derzeit|zurzeit|momentan|aktuell|gegenwärtig"),
    "at last": phrases("zuletzt|kürzlich|jüngst|unlängst|neulich"),
    "at once": phrases("sofort|umgehend|unverzüglich|ab sofort"),
    "later": phrases("später|anschliessend|danach"),
    "spring": phrases("im frühling|im frühjahr"),
    "summer": phrases("im sommer"),
    "autumn": phrases("im herbst"),
    "winter": phrases("im winter"),
}

# A month is parted in three by these.
MONTH_PARTS = {"anfang": "early", "mitte": "mid", "ende": "late"}

CLOCK_NEAR = phrases("kurz vor|kurz nach|gegen|etwa um|ungefähr um|rund um|um etwa|um ungefähr|um rund|um circa|um ca")

SAME_PARTS_OF_DAY = (
    folded("morgen morgens vormittag vormittags früh"),
    folded("abend abends"),
    folded("nacht nachts"),
    folded("mittag mittags"),
    folded("nachmittag nachmittags"),
)
