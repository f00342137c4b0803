"""German names. Titles and offices from agency style books, peoples by the stem of their adjective."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.event_data import EventData, EventForm
from core.languages.name_data import NameData
from core.languages.word_lists import words

_NOUN = r"[A-ZÄÖÜ]\w+"
# An adjective with the capital of a name: "Nationales Institut"; pronouns and articles begin sentences.
_ADJECTIVE = r"(?:(?!(?:D|Ein|Kein|Sein|Ihr|Dies|Jed|All|Unser|Mein|Viel|Manch|Welch)e[nrsm]?\s)(?:[A-ZÄÖÜ][a-zäöüß]{2,}e[ns]?|Deutscher)\s+)?"
_BODIES = (
    "[Aa]mt|[Mm]inisterium|[Ii]nstitut|[Zz]entrum|[Ss]tiftung|[Aa]gentur|[Bb]ehörde|[Kk]ommission|[Gg]esellschaft|[Vv]erein|"
    "[Vv]erband|[Zz]entrale"
)
# "Amt für Fischerei und ländliche Räume"; other adjectives begin what comes after the body.
_FOR = r"(?:(?!(?:ander|weiter|einig|viel|all|mehrer|sein|ihr|dies|jed|kein|ein|zahlreich|best|folgend|nachfolgend|letzt)e)[a-zäöüß]{4,}e\s+)?"
# Endings of what a body without an article in its name is for.
_FIELDS = "ung|schaft|heit|keit|wesen|kunft|tion"

NAMES = NameData(
    titles=words("""
        herr herrn frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler
        bundeskanzlerin minister ministerin premier premierminister premierministerin regierungschef
        regierungschefin staatschef staatschefin staatspräsident aussenminister außenminister aussenministerin
        verteidigungsminister innenminister finanzminister bundesrat bundesrätin nationalrat nationalrätin
        ständerat ständerätin regierungsrat regierungsrätin stadtrat stadträtin stadtpräsident stadtpräsidentin
        bürgermeister bürgermeisterin gemeindepräsident landeshauptmann landeshauptfrau sprecher sprecherin
        generalsekretär generalsekretärin chef chefin direktor direktorin general könig königin papst prinz
        prinzessin richter richterin trainer trainerin senator senatorin gouverneur botschafter botschafterin
        experte expertin forscher forscherin autor autorin sänger sängerin schauspieler schauspielerin
        vorsitzender vorsitzende vorsitzenden abgeordneter abgeordnete fraktionschef fraktionschefin parteichef
        parteichefin leiter leiterin kommandant kollege kollegin kremlchef oberst polizeichef stürmer torhüter
        kapitän
    """),
    title_endings=(
        "präsident",
        "präsidentin",
        "minister",
        "ministerin",
        "kanzler",
        "kanzlerin",
        "chef",
        "chefin",
        "sprecher",
        "sprecherin",
        "sekretär",
        "sekretärin",
        "direktor",
        "direktorin",
        "leiter",
        "leiterin",
        *("srat", "ndrat", "dtrat", "lrat", "nderat"),  # "Bundesrat", but no "Referat"
        "rätin",
        "trainer",
        "trainerin",
        "vorsitzende",
        "vorsitzender",
        "vorsitzenden",
        "beauftragte",
        "beauftragter",
        "kandidat",
        "kandidatin",
        "politiker",
        "politikerin",
        "experte",
        "expertin",
        "anwalt",
        "anwältin",
        "meister",
        "meisterin",
        "könig",
        "botschafter",
        "gesandte",
        "gesandter",
        "gesandten",
        "führer",
        "staatssekretär",
        "premier",
        "mitglied",
        "forscher",
        "forscherin",
        "star",
        *("erin", "istin", "antin", "entin"),  # women by what they do: "Bürgerrechtlerin", "Pianistin"
    ),
    peoples={
        "russ": "RU",
        "ukrain": "UA",
        "amerikan": "US",
        "us-amerikan": "US",
        "deutsch": "DE",
        "schweizer": "CH",
        "österreich": "AT",
        "französ": "FR",
        "britisch": "GB",
        "italien": "IT",
        "spanisch": "ES",
        "ungarisch": "HU",
        "polnisch": "PL",
        "türkisch": "TR",
        "israelisch": "IL",
        "palästinens": "PS",
        "iranisch": "IR",
        "chines": "CN",
        "japan": "JP",
        "indisch": "IN",
        "syrisch": "SY",
        "libanes": "LB",
        "ägypt": "EG",
        "saudi": "SA",
        "niederländ": "NL",
        "belgisch": "BE",
        "dänisch": "DK",
        "schwedisch": "SE",
        "norwegisch": "NO",
        "finnisch": "FI",
        "griechisch": "GR",
        "serbisch": "RS",
        "kroatisch": "HR",
        "rumän": "RO",
        "bulgar": "BG",
        "tschechisch": "CZ",
        "slowakisch": "SK",
        "portugies": "PT",
        "kanad": "CA",
        "mexikan": "MX",
        "brasilian": "BR",
        "argentin": "AR",
        "venezol": "VE",
        "afghan": "AF",
        "pakistan": "PK",
        "nordkorean": "KP",
        "südkorean": "KR",
        "weißruss": "BY",
        "weissruss": "BY",
        "belaruss": "BY",
        "georgisch": "GE",
        "estnisch": "EE",
        "lettisch": "LV",
        "litauisch": "LT",
        "irisch": "IE",
        "irakisch": "IQ",
        "jemenitisch": "YE",
        "australisch": "AU",
        # Nouns of peoples that are not built on the adjective.
        "spanier": "ES",
        "griech": "GR",
        "grieche": "GR",
        "tschech": "CZ",
        "tscheche": "CZ",
        "brite": "GB",
        "brit": "GB",
        "türke": "TR",
        "türk": "TR",
        "schwede": "SE",
        "schwed": "SE",
        "norweger": "NO",
        "finne": "FI",
        "finn": "FI",
        "belgier": "BE",
        "serbe": "RS",
        "serb": "RS",
        "kroate": "HR",
        "kroat": "HR",
        "israeli": "IL",
        "iraner": "IR",
        "inder": "IN",
        "syrer": "SY",
        "slowake": "SK",
        "slowak": "SK",
        "georgier": "GE",
        "iraker": "IQ",
        "australier": "AU",
        "litauer": "LT",
        "däne": "DK",
        "holländ": "NL",
    },
    countries={
        "usa": "US",
        "us": "US",
        "grossbritannien": "GB",
        "großbritannien": "GB",
        "england": "GB",
        "ukraine": "UA",
        "weissrussland": "BY",
        "russische föderation": "RU",
        "tschechien": "CZ",
        "türkei": "TR",
        "südkorea": "KR",
        "nordkorea": "KP",
        "emirate": "AE",
        "holland": "NL",
        "birma": "MM",
        "moldau": "MD",
    },
    organisation_words=words("""
        bank partei universität hochschule ag gmbh verband verein ministerium gericht amt behörde agentur league
        institut konzern gewerkschaft kommission rat bundesamt stiftung gesellschaft polizei armee liga fc sc
        club fraktion koalition zeitung rundfunk werke group bundesgericht klinik spital
    """),
    # What bears a name that follows: "Biotechfirma X", "des Meinungsforschungsinstituts X".
    body_nouns=tuple(sorted(words("""
        firma unternehmen konzern hersteller händler nachrichtenagentur ratingagentur fluggesellschaft airline gewerkschaft
        organisation miliz streamingdienst sender portal plattform anbieter betreiber autobauer flugzeugbauer versicherer
        zulieferer reederei institut start-up startup brauerei internetriese beratungsgesellschaft förderbank großbank
        grossbank bürgerinitiative kette onlinedienst kurznachrichtendienst
    """))),
    body_forms=(
        # "Deutsches Institut für X und Y", "Verband X und Y", "Bundesverband der Deutschen X", "Deutscher X- und Ytag"
        rf"{_ADJECTIVE}(?:[A-ZÄÖÜ]\w*)?(?:{_BODIES})(?:e?s)?\s+für\s+{_NOUN}-?(?:(?:,\s+{_NOUN}-?)*\s+und\s+{_FOR}{_NOUN}(?!\s+(?:der|des|von|vom|im|in)\b))?",
        r"[A-ZÄÖÜ]\w*(?:verband|verbandes|verbands|vereinigung|gewerkschaft|zentralrat|zentralrats)\s+(?:der|des)\s+(?:[Dd]eutschen\s+|[A-ZÄÖÜ][a-zäöüß]+en\s+(?=[A-ZÄÖÜ]))?[A-ZÄÖÜ][\w-]+",
        r"(?:Verband(?:e?s)?|Gewerkschaft|Zentralrat(?:e?s)?)\s+(?:der|des)\s+(?:[Dd]eutschen\s+|[A-ZÄÖÜ][a-zäöüß]+en\s+(?=[A-ZÄÖÜ]))?[A-ZÄÖÜ][\w-]+",
        rf"(?:Verband(?:e?s)?|Gewerkschaft)\s+{_NOUN}(?:{_FIELDS})\s+und\s+{_NOUN}(?:{_FIELDS})",
        rf"Deutsche[rns]?\s+(?:[A-ZÄÖÜ][a-zäöüß]+e[rn]?\s+)?(?:{_NOUN}-\s+und\s+)?(?!Bundes)(?:[A-ZÄÖÜ][\w-]*(?:bund|verband|verein|rat|gesellschaft|stiftung)|(?:[A-ZÄÖÜ][\w-]*)?(?:[Kk]ammertag|[Ss]tädtetag|[Ll]andkreistag|[Ww]etterdienst)|Bund)(?:e?s)?",
    ),
    # Kin, and nouns for men in a case that only the singular has ("dem Pianisten Aldo Rein").
    person_tails=r"\s+\(\d\d\)|,\s+\d\d,|,\s+(?:der|die)\s+(?:[a-zäöüß-]+\s+){0,2}[A-ZÄÖÜ]\w*(?:leiterin|leiter|sprecherin|sprecher|gründerin|gründer|"
                 r"chefin|chef|präsidentin|präsident|direktorin|direktor|anwältin|anwalt)\b",
    person_leads=r"\b(?:[Ss]ein|[Ii]hr|[Dd]er|[Dd]ie|[Dd]e[mns]|dessen|deren)(?:e[mnrs]?)?\s+(?:\w+\s+)?(?:Frau|Ehefrau|Mann|Ehemann|Gatte|Gattin|"
                 r"Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Witwe|Witwer|Freundin|Lebensgefährt(?:e|in)|Schwager|Onkel|Tante|Neffe|Nichte),?\s+$|"
                 r"\b(?:dem|einem|einen|des|eines)\s+(?:[a-zäöüß-]+(?:en|er)\s+)?[A-ZÄÖÜ][\w-]*(?:anten|isten|logen|nauten)\s+$",
    not_names=words("""
        corona coronavirus covid der die das den dem des ein eine einer und oder aber im in am an auf aus bei mit nach von vom vor zu zum
        zur über unter für er sie es wir ihr ich sein seine ihre auch als wie wenn weil dass doch nun so da
        damit dazu dabei danach montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
        april mai juni juli august september oktober november dezember anfang mitte ende prozent euro franken
        dollar millionen milliarden million milliarde uhr jahr jahre jahren tonnen kilometer meter stunden
        minuten menschen personen tote verletzte teil dutzend liter grad hinter seit bis gegen ohne um durch
        während trotz wegen laut beim ins ans hat ist war wird sind haben werden wurde kann dieser diese dieses
        jener alle viele einige mehr keine kein man dort hier heute gestern morgen bereits noch nur sommer
        winter herbst frühling stadt kanton land gemeinde bild foto video quelle lesen sehen neue neuen neuer
        gut mehrere zwei drei vier fünf sechs sieben acht neun zehn erst nicht sollte könnte würde zudem
        ausserdem außerdem medienberichten medienberichte angaben berichten informationen schätzungen agenturberichten
    """),
    nouns_capitalised=True,
    adjective_endings=("e", "en", "er", "es", "em"),
    town_adjectives=("er",),
    language_endings=("deutsch", "isch"),  # "auf Deutsch"; "ins Russische" keeps its people
    # "Süddeutschen Verlags" and "Süddeutsche Verlag", "Verbandes der Uferorte" and "Verband der Uferorte".
    case_endings=(r"()s\Z", r"^([^\W\d_]{5,}?)e[nmrs]?(?=\s)", r"(\w\w\w)e?s(?= (?:fur|der|des)\b)"),
    noun_genitives=("es", "s"),
    same_in_plural=("unternehmen", "hersteller", "händler", "anbieter", "betreiber", "sender", "versicherer", "bauer"),
    articles=words("der die dem den des ein eine"),
    of_employer=frozenset({"von", "vom"}),
    of_another_office="von|aus",
    anybody="eine?[mnrs]?|oder (?:der|die)|jede[rn]?|keine?",
    offices_as_bodies=("rat",),
    titles_of_other_gender={
        **dict.fromkeys(("er", "ihm"), ("in",)),
        **dict.fromkeys(("sie", "ihr"), ("minister", "präsident", "kanzler", "sprecher", "direktor", "chef", "könig", "herr", "trainer")),
    },
    person_endings=("jährige", "jährigen", "in"),
    genitive=("s", "’", "'", "'s", "’s", "scher"),
    events=EventData(
        # Nouns of the newsroom for what is held, fought, played or broke out; with the international kind.
        heads={
            "gipfel": "summit", "gipfeltreffen": "summit", "konferenz": "conference", "konferenzen": "conference",
            "forum": "forum", "festival": "festival", "festspiele": "festival", "messe": "fair",
            "krieg": "war", "weltkrieg": "war world", "meisterschaft": "championship", "meisterschaften": "championship",
            "weltmeisterschaft": "championship world",
            "europameisterschaft": "championship europe", "spiele": "games",
            "spielen": "games", "winterspiele": "games winter", "winterspielen": "games winter",
            "sommerspiele": "games summer", "sommerspielen": "games summer", "pokal": "cup", "marathon": "marathon",
            "revolution": "revolution", "schlacht": "battle",
        },
        short={"WM": "championship world", "EM": "championship europe"},
        storms=dict.fromkeys(("hurrikan", "taifun", "supertaifun", "zyklon", "tropensturm", "wirbelsturm", "sturm", "sturmtief", "orkan", "orkantief", "wintersturm"), "storm"),
        telling={
            "olympisch": "olympic", "paralympisch": "paralympic", "erst": "1", "zweit": "2", "kalt": "cold",
            "wirtschaft": "economic", "welt": "world",
        },
        forms=(
            EventForm(r"(?P<body>{cap})-[^\W_]*?-?(?P<head>{head})(?:e?s|en?|n)?(?:\s+(?:19|20)\d\d\b)?", keeps_names=True),
            EventForm(r"(?:Welt|Europa)(?!krieg)[a-zäöüß]*?(?P<head>{head})(?:e?s|en?|n)?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<nation>[A-ZÄÖÜ][a-zäöüß]+?)(?P<head>krieg)(?:e?s|e)?"),
            EventForm(r"(?:[Ee]rste|[Zz]weite)[nrsm]?\s+(?P<head>Weltkrieg)(?:e?s|e)?"),
            EventForm(r"[Kk]alte[nrsm]?\s+(?P<head>Krieg)(?:e?s|e)?"),
            EventForm(r"(?:Olympisch|Paralympisch)e[nrsm]?\s+(?P<head>{title})(?:e?s|en?|n)?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<adjective>[A-ZÄÖÜ][a-zäöüß]{3,}e[nrsm]?)\s+(?=[A-ZÄÖÜ])(?:[A-ZÄÖÜ][a-zäöüß]*?)??(?P<head>{head})(?:e?s|en?|n)?"
                      r"(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<storm>{storm})\s+[„«\"‚‹]?(?P<rare>{cap})"),
            EventForm(r"(?P<head>Schlacht)\s+(?:von|bei|um|am)\s+(?:d(?:ie|en|er|em|as)\s+)?(?P<rare_or_place>{cap})"),
            EventForm(r"(?P<head>Konferenz|Festival)\s+von\s+(?P<rare_or_place>{cap})"),
            EventForm(r"(?P<head>Gipfel|Gipfeltreffen|Konferenz)s?\s+(?:der|des)\s+(?P<body>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Kk]rieg)(?:e?s|e)?\s+(?:in|gegen)\s+(?:d(?:er|ie|en|em)\s+)?(?P<nation>{cap})", keeps_names=True),
            EventForm(r"(?:[A-ZÄÖÜ][a-zäöüß]+-)?(?P<short>WM|EM)(?:\s+(?:19|20)\d\d\b)?"),
        ),
    ),
)  # fmt: skip
