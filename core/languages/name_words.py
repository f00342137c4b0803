"""Words inside names that say what bears them, in a text of any language: names keep the words of their own.

A German report names the "New York Times", an English one "Borussia Dortmund" and both "Ursula von der Leyen", so these
lists belong to no one language. Own lists, made from names that news of the five languages bear.
"""

from __future__ import annotations

from core.languages.word_lists import words

# Small words inside the names of persons, and the articles that may follow one: "von der Leyen", "de la Rosa".
PARTICLES = words("von van de di da del della al el bin ben du le la zu ter dos")
ARTICLES_OF_NAMES = words("der den dem la las los")
# Prefixes and first words of sports clubs, which make a club of the city behind them: "Borussia Dortmund".
CLUBS = words("""
    fc sc sv vfb vfl tsv tsg rb bsc fsv ssc rcd ogc werder borussia hertha eintracht fortuna arminia union real atlético
    atletico inter dynamo lok spartak füchse bayer olympique stade sporting rapid sturm austria wacker grasshopper
""")
# English words behind a place that make a body of it: "New York Times"; and those that make a site of it.
BODIES_OF_A_PLACE = words("times post university journal herald tribune bank league police")
SITES_OF_A_PLACE = words("park airport stadium square bridge tower arena street hotel palace")
# English nouns for bodies of a country that bear its people's name; "the Russian army" is rather the country's.
BODIES_OF_A_PEOPLE = words("union association society federation institute council academy airlines airways league")
# What ends in one of these is a prize, a law or a building, though it bears somebody's name.
THINGS = words("""
    award trophy cup prize medal open act hall palace preis pokal medaille gesetz prix coupe premio coppa copa
""")
# Bodies that bear somebody's name: "Fondazione Anna Rossi".
NAMED_AFTER = words("""
    stiftung foundation fondation fondazione fundación institut institute istituto instituto universität university
    université università universidad hospital ospedale hôpital hochschule college klinik spital
""")
# Legal forms of companies: what stands before them is the name by itself.
LEGAL_FORMS = words("ag gmbh se kg inc corp ltd plc llc spa sa")
# A number that ends a name is part of it, and the name says nothing without it ("Air Force One").
COUNTS = words("one two three four five")
# Endings of German nouns that no name has, some of them those of Latin nouns in the other languages.
NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tionen",
    "ismus",
    "tät",
    "nis",
    "tum",
    "lich",
    "ieren",
)
