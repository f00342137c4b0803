"""English names. Titles and offices from agency style books, peoples by their adjective."""

from __future__ import annotations

from core.languages.event_data import EventData, EventForm
from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        mr mrs ms dr prof professor sir president vice-president chancellor minister secretary premier chief
        spokesman spokeswoman spokesperson king queen pope prince princess judge justice senator governor mayor
        councillor ambassador general colonel captain sergeant officer director chairman chairwoman chair leader
        coach manager striker rep sen gov attorney analyst economist singer actor actress author congressman
        congresswoman gen lt col sgt adm capt maj cmdr
    """),
    peoples={
        "russian": "RU",
        "ukrainian": "UA",
        "american": "US",
        "german": "DE",
        "swiss": "CH",
        "austrian": "AT",
        "french": "FR",
        "british": "GB",
        "italian": "IT",
        "spanish": "ES",
        "hungarian": "HU",
        "polish": "PL",
        "turkish": "TR",
        "israeli": "IL",
        "palestinian": "PS",
        "iranian": "IR",
        "chinese": "CN",
        "japanese": "JP",
        "indian": "IN",
        "syrian": "SY",
        "lebanese": "LB",
        "egyptian": "EG",
        "saudi": "SA",
        "dutch": "NL",
        "belgian": "BE",
        "danish": "DK",
        "swedish": "SE",
        "norwegian": "NO",
        "finnish": "FI",
        "greek": "GR",
        "serbian": "RS",
        "canadian": "CA",
        "mexican": "MX",
        "brazilian": "BR",
        "afghan": "AF",
        "pakistani": "PK",
        "north korean": "KP",
        "south korean": "KR",
        "irish": "IE",
        "iraqi": "IQ",
        "australian": "AU",
        "venezuelan": "VE",
    },
    countries={
        "us": "US",
        "u.s": "US",
        "u.s.": "US",
        "u.k.": "GB",
        "usa": "US",
        "america": "US",
        "uk": "GB",
        "britain": "GB",
        "england": "GB",
        "north korea": "KP",
        "south korea": "KR",
        "turkey": "TR",
    },
    organisation_words=words("""
        bank party university college inc corp ltd plc company association ministry court office agency
        institute union commission council foundation police army league fc club department committee group
        hospital times post corps staff
    """),
    body_nouns=tuple(sorted(words("""
        company drugmaker carmaker automaker airline retailer broadcaster startup conglomerate firm planemaker lender
        insurer militia nonprofit chipmaker brewer publisher streamer newspaper magazine tabloid website
    """))),
    person_tails=r",\s+(?:who\b|\d\d,|(?:the|a|an|his|her|its)\s+(?:[\w-]+\s+){0,3}?(?:co-?founder|founder|director|president|chief|manager|professor|lawyer|"
                 r"spokes(?:man|woman|person)|researcher|analyst|chairman|chairwoman|owner|editor|author|resident|officer|head|fellow|expert)\b)",
    person_leads=r"\b(?:[Hh]is|[Hh]er|[Tt]heir|the|whose|late)\s+(?:\w+\s+)?(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|"
                 r"widow|girlfriend|boyfriend|partner|cousin|uncle|aunt|nephew|niece|fianc[ée]e?),?\s+$",
    not_names=words("""
        the a an and or but in on at by with from to of for as when if while after before since he she it we
        they i you his her its their this that these those there here then now yet still also however meanwhile
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december mr. read watch photo video more some many most all no not new
        last next early late million billion percent one two three four five six seven eight nine ten prime
        foreign vice deputy former interior defence defense white house united
    """),
    compound_adjectives=(
        "friendly", "led", "based", "backed", "owned", "born", "era", "style", "like", "run", "held", "bound",
    ),
    of_another_office="of|for",
    anybody="an?|every",
    genitive=("'s", "’s", "'", "’"),
    events=EventData(
        # Nouns of the newsroom for what is held, fought, played or broke out; with the international kind.
        heads={
            "summit": "summit", "conference": "conference", "forum": "forum",
            "festival": "festival", "fair": "fair", "war": "war", "championship": "championship",
            "championships": "championship", "games": "games", "olympics": "games olympic",
            "paralympics": "games paralympic", "cup": "cup", "marathon": "marathon", "revolution": "revolution",
            "expo": "expo", "battle": "battle", "siege": "siege",
        },
        storms=dict.fromkeys(("hurricane", "typhoon", "cyclone", "tropical storm", "storm"), "storm"),
        telling={
            "olympic": "olympic", "paralympic": "paralympic", "first": "1", "second": "2", "i": "1", "ii": "2",
            "cold": "cold", "world": "world", "winter": "winter", "summer": "summer", "economic": "economic",
        },
        forms=(
            EventForm(r"(?:(?:19|20)\d\d\s+)?(?!World\s+War\s+(?!I))(?P<modifier>{cap})(?:\s+(?:{cap}|of|and|for)){0,4}?\s+(?P<head>{title})"
                      r"(?:\s+(?:[IVX]+|(?:19|20)\d\d)\b)?"),
            EventForm(r"(?P<body>{cap})(?:\s+[a-z]+)?\s+(?P<head>summit|conference|forum)", keeps_names=True),
            EventForm(r"(?P<nation>{cap})\s+(?P<head>war)", keeps_names=True),
            EventForm(r"(?P<storm>{storm})\s+(?P<name>{cap})"),
            EventForm(r"(?P<head>Battle|Siege)\s+of\s+(?:the\s+)?(?P<modifier>{cap})(?:\s+{cap})?"),
            EventForm(r"(?P<head>[Ww]ar)\s+(?:in|against|on)\s+(?P<nation>{cap})", keeps_names=True),
            EventForm(r"(?:(?:19|20)\d\d\s+)?(?P<head>Olympics|Paralympics)(?:\s+(?:19|20)\d\d\b)?"),
        ),
    ),
)  # fmt: skip
