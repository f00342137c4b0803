"""Italian names. Titles and offices from agency style books, peoples by the stem of their adjective."""

from __future__ import annotations

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
    },
    countries={"usa": "US", "stati uniti": "US", "inghilterra": "GB"},
    organisation_words=words(
        "banca partito università società associazione ministero tribunale ufficio agenzia istituto "
        "sindacato commissione consiglio fondazione polizia esercito lega fc club gruppo ospedale"
    ),
    not_names=words("""
        il lo la i gli le l un una uno di del della dei e o ma in a al alla per con su sul da dal lui lei loro
        questo questa dopo prima secondo se quando come lunedì martedì mercoledì giovedì venerdì sabato domenica
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre più tutti
        due tre non anche ieri oggi foto
    """),
)
