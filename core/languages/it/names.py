"""Italian names. Titles and offices from agency style books, peoples by the stem of their adjective."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.event_data import EventData, EventForm
from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        signor signora dottor dottoressa professor professoressa presidente cancelliere cancelliera ministro
        ministra premier segretario segretaria portavoce re regina papa principe giudice senatore senatrice
        sindaco sindaca ambasciatore generale direttore direttrice capo allenatore deputato deputata procuratore
        consigliere
    """),
    peoples={
        "russ": "RU",
        "ucrain": "UA",
        "american": "US",
        "statunitens": "US",
        "tedesc": "DE",
        "svizzer": "CH",
        "austriac": "AT",
        "frances": "FR",
        "britannic": "GB",
        "italian": "IT",
        "spagnol": "ES",
        "ungheres": "HU",
        "polacc": "PL",
        "turc": "TR",
        "israelian": "IL",
        "palestines": "PS",
        "iranian": "IR",
        "cines": "CN",
        "danes": "DK",
        "finlandes": "FI",
        "irlandes": "IE",
        "portoghes": "PT",
        "olandes": "NL",
        "belg": "BE",
        "svedes": "SE",
        "norveges": "NO",
        "grec": "GR",
        "ceco": "CZ",
        "romen": "RO",
        "bulgar": "BG",
        "serb": "RS",
        "croat": "HR",
        "giappones": "JP",
        "indian": "IN",
        "afghan": "AF",
        "irachen": "IQ",
        "sirian": "SY",
        "libanes": "LB",
        "egizian": "EG",
        "canades": "CA",
        "messican": "MX",
        "brasilian": "BR",
        "argentin": "AR",
        "australian": "AU",
        "nordcorean": "KP",
        "sudcorean": "KR",
    },
    countries={"usa": "US", "stati uniti": "US", "inghilterra": "GB"},
    organisation_words=words(
        "banca partito università società associazione ministero tribunale ufficio agenzia istituto "
        "sindacato commissione consiglio fondazione polizia esercito lega fc club gruppo ospedale "
        "corte parlamento senato camera procura unione protezione consiglio croce confederazione federazione organizzazione questura carabinieri governo ministero"
    ),
    organisation_adjectives=words("""
        europea europeo nazionale nazionali centrale costituzionale federale suprema supremo generale internazionale mondiale regionale comunale cantonale civile
    """),
    articles=words("il la un una"),
    of_another_office="di|del|della",
    anybody="una?|ogni",
    not_names=words("""
        il lo la i gli le l un una uno di del della dei e o ma in a al alla per con su sul da dal lui lei loro
        questo questa dopo prima secondo se quando come lunedì martedì mercoledì giovedì venerdì sabato domenica
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre più tutti
        due tre non anche ieri oggi foto
    """),
    events=EventData(
        # Nouns of the newsroom for what is held, fought, played or broke out; with the international kind.
        heads={
            "vertice": "summit", "summit": "summit", "conferenza": "conference",
            "forum": "forum", "festival": "festival", "mostra": "festival", "salone": "fair", "fiera": "fair",
            "guerra": "war", "campionato": "championship", "campionati": "championship", "giochi": "games",
            "olimpiadi": "games olympic", "paralimpiadi": "games paralympic", "coppa": "cup", "maratona": "marathon",
            "rivoluzione": "revolution", "battaglia": "battle",
        },
        storms=dict.fromkeys(("uragano", "tifone", "ciclone", "tempesta", "tempesta tropicale"), "storm"),
        telling={
            "olimpic": "olympic", "paralimpic": "paralympic", "prima": "1", "seconda": "2", "fredda": "cold",
            "mondial": "world", "mondo": "world", "invernali": "winter", "estive": "summer", "estivi": "summer",
            "economico": "economic",
        },
        forms=(
            EventForm(r"(?:[Pp]rima |[Ss]econda )?(?P<head>{head})(?:\s+economico)?\s+"
                      r"(?:[Oo]limpic[io]|[Pp]aralimpic[io]|[Mm]ondial[ei]|del mondo|[Ff]redda)(?: (?:invernali|estivi))?"
                      r"(?: di (?P<place>{cap}))?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<head>Olimpiadi|Paralimpiadi)(?: (?:invernali|estive))?(?: di {cap}(?:[- ]{cap})?)?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<head>vertice|summit|conferenza|forum) (?:\w+ )?(?:del |della |dell[’']|dei |delle |di )?"
                      r"(?P<body>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Ff]estival|[Mm]ostra) (?:(?:internazionale )?del (?:film|cinema) )?(?:di |d[’']|del )(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<own>(?P<head>{title})) (?:del |della |dell[’']|dei |delle |di |d[’'])(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<head>[Gg]uerra) (?:di |del |in |contro )(?:l[’']|la |il )?(?P<nation>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Bb]attaglia) (?:di |del |dell[’'])(?P<modifier>{cap})"),
            EventForm(r"(?P<storm>{storm})\s+(?P<name>{cap})"),
        ),
    ),
)  # fmt: skip
