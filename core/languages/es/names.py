"""Spanish names. Titles and offices from agency style books, peoples by the stem of their adjective."""

# ruff: noqa: E501 - a pattern is checked as a whole
from __future__ import annotations

from core.languages.event_data import EventData, EventForm
from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        señor señora don doña doctor doctora profesor profesora presidente presidenta canciller ministro
        ministra primer secretario secretaria portavoz rey reina papa príncipe juez jueza senador senadora
        alcalde alcaldesa embajador general director directora jefe jefa entrenador diputado diputada fiscal
        consejero
    """),
    peoples={
        "rus": "RU",
        "ucrania": "UA",
        "estadounidens": "US",
        "alem": "DE",
        "alemán": "DE",
        "suiz": "CH",
        "austríac": "AT",
        "francés": "FR",
        "frances": "FR",
        "británic": "GB",
        "italian": "IT",
        "español": "ES",
        "húngar": "HU",
        "polac": "PL",
        "turc": "TR",
        "israelí": "IL",
        "palestin": "PS",
        "iraní": "IR",
        "chin": "CN",
        "danes": "DK",
        "danés": "DK",
        "finlandes": "FI",
        "finlandés": "FI",
        "irlandes": "IE",
        "irlandés": "IE",
        "portugues": "PT",
        "portugués": "PT",
        "neerlandes": "NL",
        "neerlandés": "NL",
        "holandes": "NL",
        "holandés": "NL",
        "belg": "BE",
        "suec": "SE",
        "norueg": "NO",
        "grieg": "GR",
        "rumano": "RO",
        "búlgar": "BG",
        "serbi": "RS",
        "croat": "HR",
        "japones": "JP",
        "japonés": "JP",
        "afgan": "AF",
        "iraqu": "IQ",
        "sirio": "SY",
        "liban": "LB",
        "egipci": "EG",
        "canadiens": "CA",
        "mexican": "MX",
        "brasileñ": "BR",
        "argentin": "AR",
        "australian": "AU",
        "norcorean": "KP",
        "surcorean": "KR",
        "venezolan": "VE",
        "colombian": "CO",
        "ucranian": "UA",
        "francesa": "FR",
        "inglesa": "GB",
        "ingles": "GB",
        "inglés": "GB",
        "austriac": "AT",
    },
    countries={"eeuu": "US", "ee.uu": "US", "estados unidos": "US", "inglaterra": "GB"},
    organisation_words=words(
        "banco partido universidad sociedad asociación ministerio tribunal oficina agencia instituto "
        "sindicato comisión consejo fundación policía ejército liga fc club grupo hospital "
        "corte parlamento senado cámara fiscalía unión cruz confederación federación organización gobierno congreso guardia ayuntamiento junta"
    ),
    organisation_adjectives=words("""
        europea europeo nacional nacionales central constitucional federal supremo suprema general internacional mundial
    """),
    articles=words("el la un una"),
    of_another_office="de|del",
    anybody="una?|cada",
    not_names=words("""
        el la los las un una unos unas de del y o pero en a al para por con sobre él ella ellos este esta su sus
        después antes según si cuando como lunes martes miércoles jueves viernes sábado domingo enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre más todos dos tres no también
        ayer hoy foto
    """),
    events=EventData(
        # Nouns of the newsroom for what is held, fought, played or broke out; with the international kind.
        heads={
            "cumbre": "summit", "conferencia": "conference", "foro": "forum",
            "festival": "festival", "feria": "fair", "guerra": "war", "campeonato": "championship",
            "juegos": "games", "olimpiadas": "games olympic", "copa": "cup", "maratón": "marathon",
            "revolución": "revolution", "batalla": "battle",
        },
        storms=dict.fromkeys(("huracán", "tifón", "ciclón", "tormenta", "tormenta tropical", "borrasca"), "storm"),
        telling={
            "olímpic": "olympic", "paralímpic": "paralympic", "primera": "1", "segunda": "2", "fría": "cold",
            "mundial": "world", "mundo": "world", "invierno": "winter", "verano": "summer", "económico": "economic",
        },
        forms=(
            EventForm(r"(?:[Pp]rimera |[Ss]egunda )?(?P<head>{head})(?:\s+[Ee]conómico)?\s+"
                      r"(?:[Oo]límpic[oa]s?|[Pp]aralímpic[oa]s?|[Mm]undial(?:es)?|del [Mm]undo|[Ff]ría)(?: de (?:[Ii]nvierno|[Vv]erano))?"
                      r"(?: de (?P<place>{cap}))?(?:\s+(?:19|20)\d\d\b)?"),
            EventForm(r"(?P<head>cumbre|conferencia|foro) (?:\w+ )?(?:del |de la |de los |de )?(?P<body>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Ff]estival) (?:(?:internacional )?de cine )?(?:de |del )(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<own>(?P<head>{title})) (?:del |de la |de los |de )(?P<modifier>{cap})(?:[- ]{cap})?"),
            EventForm(r"(?P<head>[Gg]uerra) (?:de |del |en |contra )(?:la |el )?(?P<nation>{cap})", keeps_names=True),
            EventForm(r"(?P<head>[Bb]atalla) (?:de |del )(?P<modifier>{cap})"),
            EventForm(r"(?P<storm>{storm})\s+(?P<name>{cap})"),
        ),
    ),
)  # fmt: skip
