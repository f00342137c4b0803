"""The shape of what a language tells about names: titles and offices, peoples, places, organisations, events."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.languages.event_data import EventData


@dataclass(frozen=True, slots=True)
class NameData:
    """How one language names people, places and organisations. Words are in lower case unless said otherwise.

    Attributes:
        titles: Titles and offices that stand before a name.
        title_endings: Endings of compounds that are such ("präsident", "sprecherin").
        peoples: Beginnings of adjectives and names of peoples, with the country's ISO 3166 code ("russisch": "RU").
        countries: Names of countries beside those of CLDR, with their code.
        places: Names of cities and regions as written, with the name they are counted under.
        organisation_words: Words in a name that make it one of an organisation ("Bank", "Ministerium").
        organisation_adjectives: Adjectives without a capital that belong to a body's name ("fédéral").
        not_names: Capitalised words that never begin or are a person's name.
        genitive: Endings that a name may bear in another case ("s").
        events: How events are named.
    """

    titles: frozenset[str] = frozenset()
    title_endings: tuple[str, ...] = ()
    peoples: Mapping[str, str] = field(default_factory=dict[str, str])
    countries: Mapping[str, str] = field(default_factory=dict[str, str])
    places: Mapping[str, str] = field(default_factory=dict[str, str])
    organisation_words: frozenset[str] = frozenset()
    organisation_adjectives: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    genitive: tuple[str, ...] = ()
    events: EventData = field(default_factory=EventData)


# Given names, folded, that news in the five languages meet often; one of them makes a sequence of capitals a person.
# Own list; a name that is missing leaves the kind open and costs nothing else.
GIVEN_NAMES = frozenset(
    """
    aaron abdul abdullah achim adam adrian agnes ahmed alain alan albert alejandro aleksandar alessandra alessandro alessia alex
    alexander alexandra alexandre alexej alexei alfred ali alice alicia allison amanda amy ana anders andrea andreas andrej andres
    andrew andrzej andy angela anja anke ann anna annalena anne annette annie anthony antoine anton antonella antonia antonio
    antony antje armin arnold arthur astrid axel barack barbara barbel beat beate ben benjamin benedikt benoit bernard bernd bernhard
    bert beth bettina bianca bill birgit björn bob boris brad brandon brenda brian brigitte bruce bruno camille carla carlo carlos
    carmen carol carolina caroline carsten catherine cecilia celine charles charlotte chiara chris christa christian christiane
    christina christine christoph christophe christopher claire clara claudia claudio claus clemens cem corinne craig cristina
    cyril cyrill dan daniel daniela daniele daniil dario darren dave david deborah denis dennis diana diego dieter dimitri dirk dmitri
    dmitry dominic dominik dominique don donald dorothea doris duncan edgar edith eduard eduardo edward elena eleonora eli elisa elisabeth
    elise elizabeth elke ellen elon emily emma emmanuel enrico eric erica erich erik erika ernst erwin esther eugen eva evelyn
    fabian fabio fabrice farid fatima federico felix ferdinand fernando filippo florence florian francesca francesco francis francisco
    franco francois françois frank franz fred frederic frédéric friedrich fritz gabriel gabriela gabriele gareth gary georg george georges
    georgia gerald gerard gerd gerhard gianni giorgia giorgio giovanni giulia giuseppe gisela gordon greg gregor greta guido guillaume
    guillermo günter günther gustav guy hakan hanna hannah hannes hans harald harry hassan heather heidi heike heiko heiner heinrich heinz
    helen helena helene helga helmut hendrik henri henrik henry herbert hermann hillary holger horst howard hubert hugo ian ibrahim ida
    ignazio igor ilse ines ingo ingrid irene iris isabel isabella isabelle ivan jack jacob jacques jair jakob james jan jane janet jannik
    jasmin jason javier jay jean jeff jeffrey jennifer jens jeremy jerome jessica jesus jim jimmy joachim joan joanna joanne jochen joe
    joel johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorg jörg jorge jose josé josef joseph joshua josé
    juan judith julia julian juliane julie julien juliette jürgen justin kamala karen karin karim karl karolina karsten kate katharina
    katherine kathrin kathy katia katja katrin katy keir keith kelly ken kenneth kerstin kevin kim kirsten klara klaus konrad kristina
    kurt lara larry lars laura laurence laurent lea lena leo leon leonardo leonie lewis liam lilian linda lionel lisa liz lorenzo
    lothar lou louis louise luc luca lucas lucia lucie luigi luis luisa luise lukas lutz lydia madeleine magdalena mahmud malu manfred
    manuel manuela marc marcel marcello marco marcus margaret margarete margot maria marianne marie marina mario marion marissa mark markus
    marta martha martin martina mary massimo mathias mathieu mats matt matteo matthew matthias maurice mauro max maxim maximilian megan
    mehmet melanie melissa mia michael michal michel michele michelle miguel mikael mike mikhail milan miriam mirjam mohamed mohammed mohammad
    monica monika monique muhammad nadia nadine nancy naomi natalia natalie nathalie nathan neil nicholas nick nicola nicolas nicole
    niels niklas niko nils nina noah noel nora norbert novak olaf oleg olga oliver olivia olivier omar oscar oskar otto pablo pamela
    paola paolo pascal pat patricia patrick paul paula pauline pavel pedro peer peggy pete peter petra phil philip philipp philippe
    pierre piet pietro rachel rafael ralf ralph ramon raphael raul rebecca recep regina regula reiner reinhard rené renate ricardo
    riccardo richard rita rob robert roberta roberto robin rodrigo roger roland rolf roman ronald rosa rosmarie roy rudolf rupert
    russell ruth ryan sabine salvatore sam samantha samuel sandra sara sarah sascha scott sean sebastian sepp serena serge sergei sergej
    sergio sharon shinzo silke silvia silvio simon simona simone simonetta sofia sonia sonja sophie stefan stefania stefanie stefano
    stefanos steffen stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne sven svenja swen sylvia sylvie tamara
    tanja tatjana ted teresa theo theodor theresa thierry thilo thomas thorsten tim timo tina tino tobias todd tom tomas tommaso toni tony
    torsten tracy udo ueli ulf ulla ulrich ulrike urs ursula ute uwe valentin valeria valerie valérie vanessa vera verena veronika victor
    viktor viktoria viktor vincent vincenzo viola virginia vitali vladimir volker volodymyr walter walther werner wilhelm willi william willy
    wladimir wolf wolfgang wolodymyr xavier xi yann yannick yasmin yves yvonne zoe
    """.split()  # noqa: SIM905  # nine hundred names are easier to keep as a text than as a list
)

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
    ("EZB", "ECB", "BCE", "Europäische Zentralbank", "Europäischen Zentralbank", "European Central Bank", "Banque centrale européenne"), ("Weltbank", "World Bank", "Banque mondiale"), ("G7",), ("G20",), ("Kreml", "Kremlin", "Cremlino"),
    ("Weisses Haus", "Weißes Haus", "Weissen Haus", "Weißen Haus", "Weissen Hauses", "Weißen Hauses", "White House", "Maison Blanche", "Casa Bianca", "Casa Blanca"),
    ("Pentagon",), ("Hamas",), ("Hisbollah", "Hezbollah"), ("CIA",), ("FBI",), ("BBC",), ("CNN",), ("Reuters",), ("dpa",), ("AFP",), ("AP",),
    ("SPD",), ("CDU",), ("CSU",), ("FDP",), ("AfD",), ("SVP",), ("ÖVP",), ("FPÖ",), ("SPÖ",), ("Bundesrat",), ("Bundestag",), ("Fifa", "FIFA"), ("Uefa", "UEFA"),
)  # fmt: skip
