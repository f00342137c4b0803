"""French for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded

# Closed classes of the Bon usage: determiners, pronouns, prepositions, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en moi toi soi eux que qu' qui quoi "
    "dont où lequel laquelle lesquels lesquelles auquel à dans par pour avec sans sous sur entre vers chez contre "
    "depuis pendant dès avant après lors selon et ou mais ni car donc or si comme quand lorsque lorsqu' puisque "
    "puisqu' afin ainsi ne n' pas plus est sont était étaient être été suis es sommes êtes sera seront serait "
    "seraient soit soient ai as a avons avez ont avait avaient avoir eu aura auront aurait auraient ait aient fait c' "
    "cela ça tout tous toute toutes même aussi très alors là ici jusque jusqu'"
)
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    ("janvier", "janv"), ("février", "févr"), ("mars",), ("avril", "avr"), ("mai",), ("juin",), ("juillet", "juil"),
    ("août",), ("septembre", "sept"), ("octobre", "oct"), ("novembre", "nov"), ("décembre", "déc"),
)  # fmt: skip
_NUMBERS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
)  # fmt: skip
_ROUND_NUMBERS = {
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90,
    "cent": 100, "cents": 100, "centaine": 100, "centaines": 100, "mille": 1e3, "millier": 1e3, "milliers": 1e3,
    "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "dizaine": 10, "dizaines": 10, "douzaine": 12,
    "vingtaine": 20, "trentaine": 30, "cinquantaine": 50, "moitié": 0.5, "tiers": 1 / 3, "quart": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="french",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded("aujourd'hui hier avant-hier demain après-demain"),
    # "un" is an article first, and "sept" a month cut short only before a point.
    number_words={name: float(number) for number, name in enumerate(_NUMBERS) if name != "un"} | _ROUND_NUMBERS,
    units=folded(
        "% pourcent euros euro dollars dollar francs livres centimes € $ £ million millions milliard milliards mille "
        "heures heure h km kilomètres mètres kg tonnes litres minutes secondes hectares points degrés"
    ),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "président présidente premier première ministre chancelier chancelière secrétaire gouverneur maire sénateur "
        "sénatrice député députée porte-parole chef cheffe directeur directrice juge procureur procureure général "
        "colonel capitaine roi reine prince princesse pape évêque cardinal entraîneur professeur docteur dr m mme "
        "mlle monsieur madame"
    ),
)
