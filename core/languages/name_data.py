"""The shape of what a language tells about names: titles and offices, peoples, places, organisations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NameData:
    """How one language names people, places and organisations. Words are in lower case unless said otherwise.

    Attributes:
        titles: Titles and offices that stand before a name.
        title_endings: Endings of compounds that are such ("präsident", "sprecherin").
        peoples: Beginnings of adjectives and names of peoples, with the country's ISO 3166 code ("russisch": "RU").
        countries: Names of countries beside those of CLDR, with their code.
        places: Names of cities and regions as written, with the name they are counted under.
        organisations: Names and short names as written, with the name they are counted under.
        organisation_words: Words in a name that make it one of an organisation ("Bank", "Ministerium").
        not_names: Capitalised words that never begin or are a person's name.
        genitive: Endings that a name may bear in another case ("s").
    """

    titles: frozenset[str] = frozenset()
    title_endings: tuple[str, ...] = ()
    peoples: Mapping[str, str] = field(default_factory=dict[str, str])
    countries: Mapping[str, str] = field(default_factory=dict[str, str])
    places: Mapping[str, str] = field(default_factory=dict[str, str])
    organisations: Mapping[str, str] = field(default_factory=dict[str, str])
    organisation_words: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    genitive: tuple[str, ...] = ()


# Cities that news name often, with their names in the five languages; the first is the one they are counted under.
# Own list: capitals of Europe and of the G20, seats of international bodies, large cities of the German-speaking area.
CITIES: tuple[tuple[str, ...], ...] = (
    ("Washington",), ("New York",), ("London", "Londres", "Londra"), ("Paris", "Parigi", "París"), ("Berlin", "Berlino", "Berlín"),
    ("Rom", "Rome", "Roma"), ("Madrid",), ("Lissabon", "Lisbon", "Lisbonne", "Lisbona", "Lisboa"),
    ("Brüssel", "Brussels", "Bruxelles", "Bruselas"), ("Den Haag", "The Hague", "La Haye", "L’Aia", "La Haya"),
    ("Amsterdam",), ("Luxemburg", "Luxembourg"), ("Wien", "Vienna", "Vienne", "Viena"), ("Bern", "Berne", "Berna"),
    ("Zürich", "Zurich", "Zurigo", "Zúrich"), ("Genf", "Geneva", "Genève", "Ginevra", "Ginebra"),
    ("Basel", "Bâle", "Basilea"), ("Lausanne", "Losanna"), ("Luzern", "Lucerne", "Lucerna"), ("St. Gallen",), ("Lugano",),
    ("Winterthur",), ("Davos",), ("München", "Munich", "Monaco di Baviera", "Múnich"), ("Hamburg", "Hambourg", "Amburgo", "Hamburgo"),
    ("Köln", "Cologne", "Colonia"), ("Frankfurt", "Francfort", "Francoforte", "Fráncfort"), ("Stuttgart",), ("Düsseldorf",),
    ("Leipzig",), ("Dresden",), ("Hannover", "Hanover"), ("Bremen",), ("Nürnberg", "Nuremberg"), ("Bonn",), ("Graz",),
    ("Linz",), ("Salzburg",), ("Innsbruck",), ("Klagenfurt",), ("Bregenz",), ("Bozen", "Bolzano"), ("Mailand", "Milan", "Milano", "Milán"),
    ("Turin", "Torino", "Turín"), ("Venedig", "Venice", "Venise", "Venezia", "Venecia"), ("Neapel", "Naples", "Napoli", "Nápoles"),
    ("Florenz", "Florence", "Firenze", "Florencia"), ("Prag", "Prague", "Praga"), ("Warschau", "Warsaw", "Varsovie", "Varsavia", "Varsovia"),
    ("Budapest",), ("Bratislava",), ("Ljubljana",), ("Zagreb",), ("Belgrad", "Belgrade", "Belgrado"), ("Sarajevo",), ("Pristina",),
    ("Tirana",), ("Athen", "Athens", "Athènes", "Atene", "Atenas"), ("Sofia",), ("Bukarest", "Bucharest", "Bucarest"),
    ("Kopenhagen", "Copenhagen", "Copenhague", "Copenaghen"), ("Stockholm", "Stoccolma", "Estocolmo"), ("Oslo",), ("Helsinki",), ("Tallinn",),
    ("Riga",), ("Vilnius",), ("Minsk",), ("Kiew", "Kyiv", "Kyjiw", "Kiev"), ("Odessa",), ("Charkiw", "Kharkiv"),
    ("Moskau", "Moscow", "Moscou", "Mosca", "Moscú"), ("St. Petersburg",), ("Ankara",), ("Istanbul", "Estambul"),
    ("Jerusalem", "Jérusalem", "Gerusalemme", "Jerusalén"), ("Tel Aviv",), ("Ramallah",), ("Beirut", "Beyrouth"),
    ("Damaskus", "Damascus", "Damas", "Damasco"), ("Bagdad", "Baghdad"), ("Teheran", "Tehran", "Téhéran", "Teherán"), ("Riad", "Riyadh"),
    ("Doha",), ("Dubai",), ("Kairo", "Cairo", "Le Caire", "El Cairo"), ("Tripolis", "Tripoli"), ("Tunis",), ("Kabul",), ("Islamabad",),
    ("Neu-Delhi", "New Delhi", "Nuova Delhi", "Nueva Delhi"), ("Mumbai",), ("Peking", "Beijing", "Pékin", "Pechino", "Pekín"),
    ("Schanghai", "Shanghai"), ("Hongkong", "Hong Kong"), ("Taipeh", "Taipei"), ("Seoul", "Séoul", "Seúl"),
    ("Pjöngjang", "Pyongyang"), ("Tokio", "Tokyo"), ("Canberra",), ("Sydney",), ("Ottawa",), ("Toronto",), ("Los Angeles",),
    ("San Francisco",), ("Chicago",), ("Boston",), ("Houston",), ("Miami",), ("Atlanta",), ("Mexiko-Stadt", "Mexico City"),
    ("Havanna", "Havana", "La Habana"), ("Caracas",), ("Bogotá",), ("Lima",), ("Brasília",), ("Rio de Janeiro",), ("São Paulo",),
    ("Buenos Aires",), ("Santiago de Chile",), ("Johannesburg",), ("Kapstadt", "Cape Town"), ("Nairobi",), ("Lagos",),
    ("Barcelona", "Barcelone"), ("Valencia",), ("Sevilla",), ("Marseille",), ("Lyon",), ("Strassburg", "Straßburg", "Strasbourg"), ("Nizza", "Nice"),
    ("Manchester",), ("Edinburgh",), ("Dublin",), ("Singapur", "Singapore"), ("Sharm el-Scheich",), ("Scharm el-Scheich",),
)  # fmt: skip
# Organisations whose short names news use without a gloss.
ORGANISATIONS: tuple[tuple[str, ...], ...] = (
    ("Nato", "NATO", "OTAN"), ("EU", "UE", "Europäische Union", "Europäischen Union", "European Union", "Union européenne", "Unione europea", "Unión Europea"),
    ("Uno", "UNO", "UN", "Vereinte Nationen", "Vereinten Nationen", "United Nations", "Nations unies", "Nazioni Unite", "Naciones Unidas", "ONU"),
    ("WHO", "OMS", "Weltgesundheitsorganisation", "World Health Organization"), ("IWF", "IMF", "FMI"), ("OECD", "OCDE", "OCSE"), ("OSZE", "OSCE"),
    ("EZB", "ECB", "BCE"), ("Weltbank", "World Bank", "Banque mondiale"), ("G7",), ("G20",), ("Kreml", "Kremlin", "Cremlino"),
    ("Weisses Haus", "Weißes Haus", "Weissen Haus", "Weißen Haus", "Weissen Hauses", "Weißen Hauses", "White House", "Maison Blanche", "Casa Bianca", "Casa Blanca"),
    ("Pentagon",), ("Hamas",), ("Hisbollah", "Hezbollah"), ("CIA",), ("FBI",), ("BBC",), ("CNN",), ("Reuters",), ("dpa",), ("AFP",), ("AP",),
    ("SPD",), ("CDU",), ("CSU",), ("FDP",), ("AfD",), ("SVP",), ("ÖVP",), ("FPÖ",), ("SPÖ",), ("Bundesrat",), ("Bundestag",), ("Fifa", "FIFA"), ("Uefa", "UEFA"),
)  # fmt: skip
