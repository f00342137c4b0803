"""French figures, Swiss and Belgian usage included. Own lists, made from grammars and agency style books."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from fractions import Fraction

from core.languages.figure_data import FigureData
from core.languages.word_lists import words

MONTHS = {
    "janvier": 1, "janv": 1, "février": 2, "févr": 2, "fév": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5, "juin": 6,
    "juillet": 7, "juil": 7, "août": 8, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "décembre": 12, "déc": 12,
}  # fmt: skip

FIGURES = FigureData(
    decimal=",",
    units={
        "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
        "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
        "nonante": 90,
    },
    hundreds=frozenset({"cent", "cents"}),
    scales={
        "mille": 10**3, "million": 10**6, "millions": 10**6, "mio": 10**6, "milliard": 10**9, "milliards": 10**9,
        "md": 10**9, "mds": 10**9, "mrd": 10**9, "billion": 10**12, "billions": 10**12,
    },
    tight_scales={"m": 10**6, "k": 10**3},
    joiners=frozenset({"et"}),
    ones=frozenset({"un", "une"}),
    halves=frozenset({"demi", "demie"}),
    half_after=frozenset({"et demi", "et demie"}),
    points=frozenset({"virgule"}),
    collectives={
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    },
    vague={"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000},
    partitives=("de", "d '"),
    fractions={
        "moitié": Fraction(1, 2), "tiers": Fraction(1, 3), "quart": Fraction(1, 4), "quarts": Fraction(1, 4),
        "cinquième": Fraction(1, 5), "cinquièmes": Fraction(1, 5), "dixième": Fraction(1, 10),
        "dixièmes": Fraction(1, 10),
    },
    fraction_after=frozenset({"de", "des", "du", "d"}),
    one_in=("sur",),
    nouns_before_in=True,
    counted_behind_in=("s", "x"),
    share_followers=words("dans sans sous vers depuis puis plus moins pas jamais toujours alors lors après désormais aux "
                          "hors chez dès"),
    share_articles=frozenset({"la"}),
    bounds={
        **dict.fromkeys(("environ", "quelque", "à peu près", "autour de", "approximativement",
                         "aux alentours de", "une estimation de"), "about"),
        **dict.fromkeys(("près de", "près d '", "presque", "pas loin de", "pas loin d '", "un peu moins de",
                         "un peu moins d '"), "almost"),
        **dict.fromkeys(("un peu plus de", "un peu plus d '", "à peine plus de", "à peine plus d '"), "just over"),
        **dict.fromkeys(("plus de", "plus d '", "au delà de"), "more than"),
        **dict.fromkeys(("au moins", "au minimum", "pas moins de"), "at least"),
        **dict.fromkeys(("jusqu ' à", "au plus", "au maximum", "tout au plus"), "up to"),
        **dict.fromkeys(("moins de", "moins d '", "en dessous de", "sous les"), "less than"),
    },
    bounds_after={"ou plus": "at least", "environ": "about", "au moins": "at least", "au maximum": "up to"},
    words_for_units={
        "pour cent": "%", **dict.fromkeys(("point de pourcentage", "points de pourcentage"), "pp"),
        **dict.fromkeys(("euro", "euros", "d ' euros"), "EUR"),
        **dict.fromkeys(("dollar", "dollars", "de dollars"), "USD"),
        **dict.fromkeys(("franc", "francs", "francs suisses", "de francs"), "CHF"), "livres": "GBP", "roubles": "RUB",
        **dict.fromkeys(("kilomètre", "kilomètres"), "km"), **dict.fromkeys(("mètre", "mètres"), "m"),
        "centimètres": "cm", **dict.fromkeys(("tonne", "tonnes"), "t"), **dict.fromkeys(("kilo", "kilos"), "kg"),
        **dict.fromkeys(("hectare", "hectares"), "ha"), **dict.fromkeys(("kilomètres carrés",), "km²"),
        "mètres carrés": "m²", **dict.fromkeys(("kilomètres heure", "kilomètres par heure"), "km/h"),
        **dict.fromkeys(("litre", "litres"), "l"), **dict.fromkeys(("degré", "degrés"), "°C"),
        **dict.fromkeys(("an", "ans", "année", "années"), "year"), "mois": "month",
        **dict.fromkeys(("semaine", "semaines"), "week"), **dict.fromkeys(("jour", "jours"), "day"),
        **dict.fromkeys(("heure", "heures"), "hour"), **dict.fromkeys(("minute", "minutes"), "minute"),
        **dict.fromkeys(("seconde", "secondes"), "second"), "fois": "times",
    },
    ranges=frozenset({"à"}),
    betweens={"entre": "et"},
    movers=words("""
        passe passent passé passée passés passées passer passant passait augmente augmentent augmenté augmentée augmenter
        augmentait augmentation monte montent monté montée monter grimpe grimpent grimpé grimper hausse hausses croît croître
        bondi bondit bondir baisse baissent baissé baisser tombe tombent tombé tombée tomber chute chuté chuter recule
        reculé reculer diminue diminuent diminué diminuer diminution réduit réduite réduire réduction relevé relève
        relever abaissé abaisse abaisser
    """),
    moves_from=frozenset({"de"}),
    moves_to=frozenset({"à"}),
    clock_after=frozenset(),
    # "à 20 heures" is a time of day, "pendant 20 heures" a length of time.
    clock_before=frozenset({"à", "vers", "dès", "jusqu ' à", "avant", "après"}),
    first_days=frozenset({"premier"}),
    endings_of_counted=("s", "x"),
    ordinals={
        "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "centième": 100,
    },
    ordinal_marks=frozenset({"e", "er", "ère", "re", "ème", "eme", "nd", "nde", "ième"}),
    year_before=frozenset({"en", "depuis", "année", "de", "dès", "fin", "début", "jusqu ' en", "avant", "après", "été",
                           "printemps", "automne", "hiver", "entre", "et", "an"}),
    months=MONTHS,
    # "neuf" is "new" after a noun and "nine" before one.
    not_before={"neuf": frozenset({".", ",", ";", ":", "!", "?", "et", "pour", "qui", "dans", "de", ""})},
    labels=words("article alinéa paragraphe chapitre numéro no n° page quai ligne boeing airbus vol route porte salle covid "
                     "sars type modèle niveau tome partie épisode saison version iphone"),
    score_words=words("victoire gagné battu battus score match mené défaite nul but buts contre voix set sets "
                          "remporté imposé imposés impose"),
    minus=frozenset({"moins"}),
)  # fmt: skip
