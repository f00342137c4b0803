"""German figures, Swiss and Austrian usage included. Own lists, made from grammars and agency style books."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from fractions import Fraction

from core.languages.figure_data import FigureData
from core.languages.word_lists import words

_UNITS = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30,
    "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip

_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "dreißigst": 30,
    "dreissigst": 30, "hundertst": 100,
}  # fmt: skip

MONTHS = {
    "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "maerz": 3, "mär": 3,
    "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "dezember": 12,
    "dez": 12,
}  # fmt: skip

FIGURES = FigureData(
    decimal=",",
    # "ein" counts only inside a compound: by itself it is nearly always the article.
    units={word: value for word, value in _UNITS.items() if value != 1},
    pieces=(*_UNITS, "hundert", "tausend", "und", "einhalb", "anderthalb"),
    hundreds=frozenset({"hundert"}),
    scales={
        "tausend": 10**3, "tsd": 10**3, "million": 10**6, "millionen": 10**6, "mio": 10**6, "mill": 10**6,
        "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "md": 10**9, "mia": 10**9, "billion": 10**12,
        "billionen": 10**12, "bio": 10**12,
    },
    joiners=frozenset({"und"}),
    ones=frozenset({"ein", "eine", "einer", "einem", "einen", "eines"}),
    halves=frozenset({"halbe", "halben", "halber", "halbes"}),
    half_after=frozenset({"einhalb"}),
    points=frozenset({"komma"}),
    collectives={"dutzend": 12, "paar dutzend": 24},
    vague={
        "dutzende": 12, "dutzenden": 12, "dutzender": 12, "hunderte": 100, "hunderten": 100, "hunderter": 100,
        "tausende": 1000, "tausenden": 1000, "tausender": 1000, "zehntausende": 10**4, "zehntausenden": 10**4,
        "hunderttausende": 10**5, "hunderttausenden": 10**5, "abertausende": 1000, "abertausenden": 1000,
    },
    partitives=("von",),
    fractions={
        "hälfte": Fraction(1, 2), "drittel": Fraction(1, 3), "viertel": Fraction(1, 4), "fünftel": Fraction(1, 5),
        "sechstel": Fraction(1, 6), "siebtel": Fraction(1, 7), "achtel": Fraction(1, 8), "zehntel": Fraction(1, 10),
    },
    every=frozenset({"jeder", "jede", "jedes", "jeden", "jedem"}),
    every_time=words("""
        tag tage tages mal woche monat jahr stunde minute sekunde wochenende abend nacht morgen sonntag samstag montag
        dienstag mittwoch donnerstag freitag spiel runde sitzung ausgabe zug zeile seite quartal semester
    """),
    share_articles=frozenset({"die", "der"}),
    bounds={
        **dict.fromkeys(
            ("rund", "etwa", "ca", "circa", "zirka", "ungefähr", "um die", "an die", "gegen", "schätzungsweise", "geschätzt", "geschätzte", "plus minus", "in etwa",
             "in der größenordnung von", "in der grössenordnung von"), "about"),
        **dict.fromkeys(("knapp", "fast", "nahezu", "beinahe", "annähernd", "nicht ganz", "etwas weniger als", "etwas unter"), "almost"),
        **dict.fromkeys(("gut", "etwas mehr als", "etwas über", "wenig mehr als", "knapp über"), "just over"),
        **dict.fromkeys(("mehr als", "über", "mehr wie"), "more than"),
        **dict.fromkeys(("mindestens", "zumindest", "wenigstens", "minimum", "ab", "nicht weniger als"), "at least"),
        **dict.fromkeys(("bis zu", "bis", "höchstens", "maximal", "nicht mehr als", "höchstsatz von", "höchstbetrag von",
                        "maximum von", "obergrenze von"), "up to"),
        **dict.fromkeys(("weniger als", "unter"), "less than"),
    },
    sum_nouns=("betrag", "haushalt", "kredit", "krediten", "kredite", "darlehen", "vertrag", "rechnung", "paket", "scheck", "auftrag",
               "anleihe", "summe", "bürgschaft", "etat", "budget", "überweisung", "abkommen", "bussgeld", "bußgeld", "strafe"),
    verbs_about=words("beraten berät beriet berieten diskutieren diskutiert sprechen spricht sprach entscheiden entscheidet entschied "
                      "verfügt verfügen verfügte verfügten abstimmen verhandeln verhandelt debattieren debattiert streiten streitet"),
    bounds_after={"oder mehr": "at least", "und mehr": "at least", "oder weniger": "up to"},
    words_for_units={
        **dict.fromkeys(("prozent", "prozentige", "prozentigen", "prozentig", "v h", "- prozent", "- prozentige"), "%"),
        **dict.fromkeys(("prozentpunkt", "prozentpunkte", "prozentpunkten", "- prozentpunkte"), "pp"),
        **dict.fromkeys(("euro", "euros"), "EUR"), "cent": "EUR cent",
        **dict.fromkeys(("dollar", "us - dollar", "us dollar", "dollars"), "USD"),
        **dict.fromkeys(("franken", "schweizer franken", "stutz"), "CHF"), "rappen": "CHF cent",
        "pfund": "GBP", "britische pfund": "GBP", "rubel": "RUB", "yen": "JPY", "kronen": "crown", "złoty": "PLN",
        "zloty": "PLN", "mark": "DEM", "d - mark": "DEM", "schilling": "ATS",
        **dict.fromkeys(("kilometer", "kilometern", "- kilometer"), "km"),
        **dict.fromkeys(("meter", "metern", "- meter"), "m"),
        **dict.fromkeys(("zentimeter", "zentimetern"), "cm"), "millimeter": "mm", "millimetern": "mm",
        **dict.fromkeys(("kilometer pro stunde", "kilometern pro stunde", "stundenkilometer", "stundenkilometern", "tempo"), "km/h"),
        **dict.fromkeys(("quadratkilometer", "quadratkilometern"), "km²"),
        **dict.fromkeys(("quadratmeter", "quadratmetern"), "m²"),
        **dict.fromkeys(("hektar", "hektaren"), "ha"), "liter": "l", "litern": "l", "kubikmeter": "m³",
        **dict.fromkeys(("kilogramm", "kilo", "kilos"), "kg"), "gramm": "g", "tonne": "t", "tonnen": "t",
        **dict.fromkeys(("grad", "grad celsius"), "°C"), "megawatt": "MW", "gigawatt": "GW", "kilowattstunden": "kWh",
        **dict.fromkeys(("jahr", "jahre", "jahren", "- jährige", "- jähriger", "- jährigen", "- jähriges", "- jährig",
                         "- jährigem", "jährige", "jähriger", "jährigen"), "year"),
        **dict.fromkeys(("monat", "monate", "monaten", "- monatige", "- monatigen"), "month"),
        **dict.fromkeys(("woche", "wochen", "- wöchige", "- wöchigen"), "week"),
        **dict.fromkeys(("tag", "tage", "tagen", "- tägige", "- tägigen", "- tägiger"), "day"),
        **dict.fromkeys(("stunde", "stunden", "- stündige", "- stündigen"), "hour"),
        **dict.fromkeys(("minute", "minuten", "- minütige", "- minütigen"), "minute"),
        **dict.fromkeys(("sekunde", "sekunden"), "second"),
        **dict.fromkeys(("mal", "- mal", "- fach", "- fache", "fach"), "times"),
    },
    ranges=frozenset({"bis"}),
    betweens={"zwischen": "und"},
    movers=words("""
        steigt steigen stieg stiegen gestiegen anstieg steigerung wächst wachsen wuchs wuchsen gewachsen wachstum klettert
        klettern kletterte kletterten geklettert erhöht erhöhen erhöhte erhöhten erhöhung nimmt nahm nahmen zugenommen
        springt sprang sprangen gesprungen legt legte legten zugelegt sinkt sinken sank sanken gesunken fällt fallen fiel
        fielen gefallen rückgang schrumpft schrumpfen schrumpfte schrumpften geschrumpft verringert verringern verringerte
        verringerten senkt senken senkte senkten gesenkt senkung kürzt kürzen kürzte kürzten gekürzt kürzung reduziert
        reduzieren reduzierte reduzierten abgenommen ging gingen zurückgegangen verdoppelt verdoppelte
    """),
    moves_from=frozenset({"von"}),
    moves_to=frozenset({"auf"}),
    clock_after=frozenset({"uhr"}),
    bounding_prepositions=frozenset({"unter", "gegen", "über"}),
    clock_before=frozenset({"um", "gegen", "ab", "bis", "kurz vor", "kurz nach", "seit"}),
    clock_past=frozenset({"nach"}),
    clock_to=frozenset({"vor"}),
    clock_half={"halb": -30},
    clock_quarter=frozenset({"viertel"}),
    behind_times=frozenset({"uhr"}),
    before_minutes=frozenset({"uhr"}),
    spoken_minutes=frozenset({"fünf", "zehn", "zwanzig"}),
    named_hours={"eins": 1},
    before_days=frozenset({"am", "vom", "bis", "zum", "ab", "seit"}),
    before_years_and_counts=words("von und mit in nach vor aus schon bereits"),
    decades=frozenset({"er", "ern"}),
    ordinals={stem + ending: value for stem, value in _ORDINAL_STEMS.items() for ending in ("e", "en", "er", "es", "em")
              if stem != "acht" or ending != "en"},
    ordinal_marks=frozenset({"te", "ten", "ter", "er"}),
    ordinal_point=True,
    # Words that only begin a clause: "Es waren 12. Die Polizei …" is no ordinal.
    sentence_words=words("""
        der die das den dem ein eine einen einem es er sie wir ich ihr man am im in an auf aus bei für mit nach
        von vor zu zum zur und aber auch doch dabei danach dann da so nun nur noch als wenn weil während seit
        bisher insgesamt dieser diese dieses dort damit dazu darunter laut wie was wer wo allerdings jedoch
        zudem außerdem ausserdem
    """),
    year_before=frozenset({"jahr", "jahre", "jahren", "jahres", "seit", "ende", "anfang", "mitte", "frühjahr",
                           "frühling", "sommer", "herbst", "winter", "in", "bis", "ab", "von", "vor", "nach", "anno",
                           "aus", "und", "schon", "bereits", "erst", "zwischen", "um", "saison"}),
    months=MONTHS,
    capitalised_nouns=True,
    not_before={"acht": frozenset({"geben", "gegeben", "zu", "nehmen"}), "sieben": frozenset({"aus"})},
    not_after={"acht": frozenset({"außer", "ausser", "gibt", "gab", "in", "gebt", "habt", "nimm"})},
    labels=words("""
        artikel art absatz abs paragraf paragraph § ziffer ziff kapitel kap nummer nr no seite gleis linie
        boeing airbus a b route gate tor halle zimmer block reaktor covid sars typ modell level stufe band teil
        folge staffel apollo vol autobahn bundesstraße tram bus zug postfach telefon tel channel kanal windows
        version drucksache iphone u
    """),
    score_words=words("""
        sieg siege siegte gewann gewannen gewonnen schlug schlugen besiegte bezwang verlor verloren unterlag
        remis spiel endstand halbzeit führung führte führten satz sätzen sätze tor tore treffer gegen
        unentschieden niederlage stimmen heimsieg auswärtssieg endete ausgleich pausenstand stand viertelfinale
        halbfinale final finale match partie
    """),
    minus=frozenset({"minus"}),
    glued_endings={"jährig": "year", "tägig": "day", "stündig": "hour", "minütig": "minute", "wöchig": "week",
                   "monatig": "month", "köpfig": "", "fach": "times", "mal": "times", "prozentig": "%"},
)  # fmt: skip
