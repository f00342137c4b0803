"""French names. Titles and offices from agency style books, peoples by the stem of their adjective."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.event_data import EventData, EventForm
from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        m mm mme mmes dr professeur professeure président présidente chancelier chancelière ministre premier
        secrétaire porte-parole roi reine pape prince princesse juge sénateur sénatrice maire conseiller
        conseillère ambassadeur général directeur directrice chef cheffe entraîneur député députée procureur
        procureure avocat avocate syndic syndique
    """),
    peoples={
        "russe": "RU",
        "ukrainien": "UA",
        "américain": "US",
        "allemand": "DE",
        "suisse": "CH",
        "autrichien": "AT",
        "français": "FR",
        "britannique": "GB",
        "italien": "IT",
        "espagnol": "ES",
        "hongrois": "HU",
        "polonais": "PL",
        "turc": "TR",
        "turque": "TR",
        "israélien": "IL",
        "palestinien": "PS",
        "iranien": "IR",
        "chinois": "CN",
        "japonais": "JP",
        "syrien": "SY",
        "libanais": "LB",
        "égyptien": "EG",
        "saoudien": "SA",
        "néerlandais": "NL",
        "belge": "BE",
        "suédois": "SE",
        "norvégien": "NO",
        "grec": "GR",
        "canadien": "CA",
        "brésilien": "BR",
        "danois": "DK",
        "finlandais": "FI",
        "irlandais": "IE",
        "portugais": "PT",
        "tchèque": "CZ",
        "roumain": "RO",
        "bulgare": "BG",
        "serbe": "RS",
        "croate": "HR",
        "indien": "IN",
        "pakistanais": "PK",
        "afghan": "AF",
        "irakien": "IQ",
        "mexicain": "MX",
        "argentin": "AR",
        "australien": "AU",
        "sud-coréen": "KR",
        "nord-coréen": "KP",
        "vénézuélien": "VE",
        "géorgien": "GE",
    },
    countries={"etats-unis": "US", "états-unis": "US", "usa": "US", "angleterre": "GB"},
    organisation_words=words(
        "banque parti université société association ministère tribunal office agence institut syndicat "
        "commission conseil fondation police armée ligue fc club groupe hôpital "
        "tribunal cour parlement assemblée sénat parquet union croix confédération fédération organisation cabinet"
    ),
    organisation_adjectives=words("""
        fédéral fédérale fédérales européen européenne national nationale nationaux centrale central constitutionnel constitutionnelle suprême général générale international internationale administratif cantonal cantonale mondiale
    """),
    articles=words("le la un une"),
    of_another_office="de|du",
    anybody="une?",
    not_names=words("""
        le la les l un une des et ou mais dans en à au aux pour par avec sur sous de du d il elle ils elles on
        nous je ce cet cette ces son sa ses leur après avant depuis selon si quand comme lundi mardi mercredi
        jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre plus tout tous deux trois ne pas aussi hier photo vidéo
    """),
    events=EventData(
        # Nouns of the newsroom for what is held, fought, played or broke out; with the international kind.
        heads={
            "sommet": "summit", "conférence": "conference", "forum": "forum",
            "festival": "festival", "salon": "fair", "guerre": "war", "championnat": "championship",
            "championnats": "championship", "jeux": "games", "coupe": "cup", "marathon": "marathon",
            "révolution": "revolution", "bataille": "battle",
        },
        storms=dict.fromkeys(("ouragan", "typhon", "cyclone", "tempête", "tempête tropicale"), "storm"),
        telling={
            "olympique": "olympic", "paralympique": "paralympic", "première": "1", "seconde": "2", "deuxième": "2",
            "froide": "cold", "mondial": "world", "du monde": "world", "monde": "world", "hiver": "winter",
            "été": "summer", "économique": "economic",
        },
        forms=(
            EventForm(r"(?:[Pp]remière |[Ss]econde |[Dd]euxième )?(?P<head>{head})(?:\s+économique)?\s+"
                      r"(?:olympiques?|paralympiques?|mondiale?s?|du monde|froide)(?: d[’'](?:hiver|été))?"
                      r"(?: de (?P<place>{cap}))?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<head>sommet|conférence|forum|marathon) (?:\w+ )?(?:de l[’']|de la |du |des |de |d[’'])"
                      r"(?P<body>{cap})", keeps_names=True),
            EventForm(r"(?P<head>sommet|conférence) (?P<body>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Ff]estival) (?:(?:international )?du (?:film|cinéma) )?(?:de |d[’']|du )(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<own>(?P<head>{title})) (?:de l[’']|de la |du |des |de |d[’'])(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<head>[Gg]uerre) (?:de |du |d[’']|en |contre )(?:l[’']|la |le )?(?P<nation>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Bb]ataille) (?:de |du |d[’'])(?P<modifier>{cap})"),
            EventForm(r"(?P<storm>{storm})\s+(?P<name>{cap})"),
        ),
    ),
)  # fmt: skip
