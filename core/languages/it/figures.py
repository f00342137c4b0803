"""Italian figures. Own lists, made from grammars and agency style books."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from fractions import Fraction

from core.languages.figure_data import FigureData
from core.languages.word_lists import words

_ONES = {"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9}
_TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
    "novanta": 90,
}  # fmt: skip
_TO_99 = {
    **_ONES, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
    "diciassette": 17, "diciotto": 18, "diciannove": 19, **_TENS,
    **{ten + one: a + b for ten, a in _TENS.items() for one, b in _ONES.items() if one not in {"otto", "tre"}},
    # The ten loses its vowel before uno and otto, and tre bears an accent at the end.
    **{ten[:-1] + "uno": a + 1 for ten, a in _TENS.items()}, **{ten[:-1] + "un": a + 1 for ten, a in _TENS.items()},
    **{ten[:-1] + "otto": a + 8 for ten, a in _TENS.items()},
    **{ten + three: a + 3 for ten, a in _TENS.items() for three in ("tre", "tré")},
}  # fmt: skip

MONTHS = {
    "gennaio": 1, "gen": 1, "febbraio": 2, "feb": 2, "marzo": 3, "mar": 3, "aprile": 4, "apr": 4, "maggio": 5,
    "mag": 5, "giugno": 6, "giu": 6, "luglio": 7, "lug": 7, "agosto": 8, "ago": 8, "settembre": 9, "set": 9,
    "ottobre": 10, "ott": 10, "novembre": 11, "nov": 11, "dicembre": 12, "dic": 12,
}  # fmt: skip

# What stands behind a share though it ends as plurals do: small words, and verbs of one person in the present or past.
# Plurals in -e are written as these verbs are, and most verbs behind a share are frequent ones.
_BEHIND_SHARES = """
    si ci vi mi ti gli ai dai nei sui dei coi agli dagli negli sugli degli oggi ieri ormai poi quasi mai ogni così quindi
    anzi fuori chi e che anche come dove mentre invece oltre inoltre sempre forse pure oppure eppure sebbene ne le se alle
    dalle nelle sulle delle fosse avesse potesse dovesse volesse venisse facesse

    vive sopravvive convive scrive iscrive descrive riceve deve beve muove promuove serve chiede richiede vede prevede
    possiede siede procede cede concede accede succede precede perde prende apprende comprende riprende sorprende spende
    vende scende attende intende pretende estende dipende difende rende arrende risponde corrisponde nasconde diffonde
    crede cade ride sorride decide uccide divide condivide chiude conclude esclude include conosce riconosce cresce nasce
    esce riesce legge elegge protegge regge fugge sfugge aggiunge giunge raggiunge spinge stringe costringe piange svolge
    rivolge coinvolge accoglie raccoglie sceglie toglie coglie vuole tiene ritiene ottiene mantiene sostiene contiene
    appartiene viene proviene diviene interviene avviene conviene pone propone dispone oppone espone impone rimane mette
    ammette permette promette smette commette trasmette scommette corre ricorre percorre trascorre dice produce riduce
    traduce conduce piace tace muore soffre offre apre copre scopre dorme teme assume esprime parte veste segue insegue
    assiste esiste insiste resiste consiste riflette vince convince combatte batte ripete compete vale sale rompe
    interrompe compie risolve emerge sorge accorge esige dirige trae attrae sottrae ebbe fece disse scelse decise vinse
    perse rispose visse venne ottenne divenne nacque volle dovette
"""

FIGURES = FigureData(
    decimal=",",
    units={"zero": 0, **_TO_99},
    pieces=(*_TO_99, "cento", "cent", "mila", "mille"),
    hundreds=frozenset({"cento", "cent"}),
    scales={
        "mila": 10**3, "mille": 10**3, "milione": 10**6, "milioni": 10**6, "mln": 10**6, "miliardo": 10**9,
        "miliardi": 10**9, "mld": 10**9, "mrd": 10**9,
    },
    joiners=frozenset({"e"}),
    ones=frozenset({"un", "una", "uno"}),
    halves=frozenset({"mezzo", "mezza"}),
    half_after=frozenset({"e mezzo", "e mezza"}),
    points=frozenset({"virgola"}),
    collectives={
        "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40,
        "cinquantina": 50, "sessantina": 60, "centinaio": 100, "migliaio": 1000,
    },
    vague={"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000},
    partitives=("di",),
    fractions={
        "metà": Fraction(1, 2), "terzo": Fraction(1, 3), "terzi": Fraction(1, 3), "quarto": Fraction(1, 4),
        "quarti": Fraction(1, 4), "quinto": Fraction(1, 5), "quinti": Fraction(1, 5), "decimo": Fraction(1, 10),
    },
    fraction_after=frozenset({"di", "dei", "degli", "delle", "della", "del", "dell", "dello"}),
    one_in=("su", "ogni"),
    nouns_before_in=True,
    # "su due ruote", "su tre città": a verb's future is the only other word with an accent there, "voterà".
    counted_behind_in=("i", "e", "tà"),
    # "residente", "attualmente", "preferisce", "vorrebbe", "responsabile": no plural ends so.
    share_follower_endings=("ente", "isce", "rebbe", "bile"),
    share_followers=words(_BEHIND_SHARES),
    share_articles=frozenset({"la"}),
    bounds={
        **dict.fromkeys(("circa", "all ' incirca", "intorno a", "intorno ai"), "about"),
        **dict.fromkeys(("quasi", "pressoché", "poco meno di"), "almost"),
        **dict.fromkeys(("poco più di", "poco oltre"), "just over"),
        **dict.fromkeys(("più di", "oltre", "oltre i", "oltre le"), "more than"),
        **dict.fromkeys(("almeno", "non meno di", "minimo", "come minimo"), "at least"),
        **dict.fromkeys(("fino a", "al massimo", "non più di", "sino a"), "up to"),
        **dict.fromkeys(("meno di", "sotto i"), "less than"),
    },
    bounds_after={"o più": "at least", "circa": "about"},
    signs_as_words=frozenset({"ha"}),
    words_for_units={
        "per cento": "%", "percento": "%", **dict.fromkeys(("punto percentuale", "punti percentuali"), "pp"),
        **dict.fromkeys(("euro", "di euro"), "EUR"), **dict.fromkeys(("dollaro", "dollari", "di dollari"), "USD"),
        **dict.fromkeys(("franchi", "franco", "di franchi"), "CHF"), "sterline": "GBP", "rubli": "RUB", "lire": "ITL",
        **dict.fromkeys(("chilometro", "chilometri"), "km"), **dict.fromkeys(("metro", "metri"), "m"),
        "centimetri": "cm", **dict.fromkeys(("tonnellata", "tonnellate"), "t"), "chili": "kg", "ettari": "ha",
        "chilometri quadrati": "km²", "metri quadrati": "m²", "chilometri orari": "km/h", "litri": "l", "gradi": "°C",
        **dict.fromkeys(("anno", "anni"), "year"), **dict.fromkeys(("mese", "mesi"), "month"),
        **dict.fromkeys(("settimana", "settimane"), "week"), **dict.fromkeys(("giorno", "giorni"), "day"),
        **dict.fromkeys(("ora", "ore"), "hour"), **dict.fromkeys(("minuto", "minuti"), "minute"),
        **dict.fromkeys(("secondi",), "second"), "volte": "times",
    },
    ranges=frozenset(),
    betweens={"tra": "e", "fra": "e"},
    movers=words("""
        sale salgono salito salita saliti salite salire passa passano passato passata passati passate passare aumenta
        aumentano aumentato aumentata aumentati aumentare aumento cresce crescono cresciuto cresciuta cresciuti crescere
        crescita balzato balzata scende scendono sceso scesa scesi scese scendere cala calano calato calata calati calare
        calo diminuisce diminuito diminuita diminuire riduzione ridotto ridotta ridurre crollato crollata
    """),
    moves_from=frozenset({"da", "dai", "dal", "dalle", "dagli"}),
    moves_to=frozenset({"a", "ai", "al", "alle", "agli"}),
    clock_before=frozenset({
        "ore", "alle", "alle ore", "dalle", "dalle ore", "verso le", "entro le", "prima delle", "dopo le", "fino alle",
    }),
    counted_behind_hours=("e", "i", "à"),
    hour_followers=words("circa ore ora locali locale precise italiane"),
    hours_before=frozenset({"alle", "alle ore", "ore", "dalle ore", "verso le", "poco prima delle", "poco dopo le"}),
    first_days=frozenset({"primo"}),
    behind_times=frozenset({"ore", "e"}),
    endings_of_counted=("i", "e"),
    ordinals={
        "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4, "quinto": 5, "quinta": 5,
        "sesto": 6, "sesta": 6, "settimo": 7, "settima": 7, "ottavo": 8, "ottava": 8, "nono": 9, "nona": 9,
        "decimo": 10, "decima": 10,
    },
    ordinal_marks=frozenset({"º", "ª", "°", "o", "a"}),
    year_before=frozenset({"nel", "dal", "del", "anno", "fino al", "al", "il", "primavera", "estate", "autunno",
                           "inverno", "fine", "inizio", "e"}),
    months=MONTHS,
    # "sei" is "you are" and "six", "venti" "winds" and "twenty".
    not_before={"sei": frozenset({"stato", "stata", "un", "una", "il", "la", "tu", "qui", "sicuro", "sicura", "molto",
                                  "già", "?", "proprio", "ancora"}),
                "venti": frozenset({"di", "forti", "freddi", "caldi", "contrari"})},
    not_after={"sei": frozenset({"tu", "ci", "chi", "non", "dove", "ti"}),
               "venti": frozenset({"forti", "i", "dai"})},
    labels=words("articolo art comma paragrafo capitolo numero n pagina binario linea boeing airbus volo strada gate covid "
                     "sars tipo modello livello parte episodio stagione versione iphone"),
    score_words=words("vittoria vinto battuto battuta pareggio sconfitta gol partita contro set finale risultato"),
    minus=frozenset({"meno"}),
)  # fmt: skip
