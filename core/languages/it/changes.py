"""Italian for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded

# Closed classes: articles, articled prepositions, pronouns, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal "
    "dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle di "
    "a da in con su per tra fra che chi cui quale quali e ed o ma se come quando dove perché anche non più si ci ne "
    "mi ti vi lo li le io tu lui lei noi voi loro questo questa questi queste quello quella quelli quelle suo sua "
    "suoi sue loro è sono era erano essere stato stata stati state sarà saranno sarebbe sarebbero sia siano ha hanno "
    "aveva avevano avere avuto avrà avranno avrebbe avrebbero abbia abbiano già poi tutto tutti tutta tutte"
)
_WEEKDAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
_MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
    "novembre", "dicembre",
)  # fmt: skip
_NUMBERS = (
    "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
    "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti",
)  # fmt: skip
_ROUND_NUMBERS = {
    "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
    "cento": 100, "centinaia": 100, "mille": 1e3, "mila": 1e3, "migliaia": 1e3, "milione": 1e6, "milioni": 1e6,
    "miliardo": 1e9, "miliardi": 1e9, "decina": 10, "decine": 10, "dozzina": 12, "ventina": 20, "trentina": 30,
    "metà": 0.5, "terzo": 1 / 3, "quarto": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="italian",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, name in enumerate(_MONTHS, 1)},
    day_parts=folded("oggi ieri domani dopodomani stasera stamattina"),
    # "uno" is an article first.
    number_words={name: float(number) for number, name in enumerate(_NUMBERS) if name != "uno"} | _ROUND_NUMBERS,
    units=folded(
        "% euro dollari dollaro franchi sterline centesimi € $ £ milione milioni miliardo miliardi mila ore km "
        "chilometri metri kg tonnellate litri minuti secondi ettari punti gradi"
    ),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "presidente premier ministro ministra cancelliere cancelliera segretario segretaria governatore sindaco "
        "sindaca senatore senatrice deputato deputata portavoce capo direttore direttrice giudice procuratore "
        "generale colonnello re regina principe papa vescovo cardinale allenatore professore dottor signor signora"
    ),
)
