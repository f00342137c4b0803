"""The shape of what a language tells about events that bear a name: summits, wars, games, festivals, storms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.languages.word_lists import words


@dataclass(frozen=True, slots=True)
class EventForm:
    """One way of naming an event.

    Attributes:
        pattern: A regular expression, case kept. `{head}`, `{title}`, `{storm}`, `{telling}` and `{cap}` stand for the
            language's lists and for a capitalised word. Named groups say what must hold: `head` is looked up among
            the heads, `body` must be a country, a body or letters that stand for one, `place` a listed place,
            `country` a country, `proper` no common word, `name` neither a common word nor a place, `adjective` no
            word that only has its capital because a sentence begins there.
        keeps_names: Whether the names inside are named by themselves, too: "G20-Gipfel" names the G20, "Tour de
            France" does not name France.
    """

    pattern: str
    keeps_names: bool = False


@dataclass(frozen=True, slots=True)
class EventData:
    """How one language names events. Words are in lower case.

    Attributes:
        heads: Nouns that an event's name is built on, with what the languages count them under ("gipfel": "summit").
        short: Abbreviations in capitals that name one by themselves ("WM"), the same way.
        storms: Nouns before the name that a storm was given, the same way.
        telling: Words that make a name of a head without anything else ("olympisch", "mondiale"), the same way.
        forms: The ways of naming, the more telling first.
    """

    heads: Mapping[str, str] = field(default_factory=dict[str, str])
    short: Mapping[str, str] = field(default_factory=dict[str, str])
    storms: Mapping[str, str] = field(default_factory=dict[str, str])
    telling: Mapping[str, str] = field(default_factory=dict[str, str])
    forms: tuple[EventForm, ...] = ()


# Names that reports keep in another language than their own: "Super Bowl", "Tour de France", "Giro d’Italia", "COP30".
# The first heads are words of several languages and need a proper name before them, the others stand in names only.
LOANED_HEADS: Mapping[str, str] = {
    "Cup": "cup",
    "Open": "open",
    "Forum": "forum",
    "Festival": "festival",
    "Marathon": "marathon",
    "Masters": "masters",
}
FOREIGN_HEADS: Mapping[str, str] = {
    "Bowl": "bowl",
    "Games": "games",
    "Contest": "contest",
    "Championship": "championship",
    "Championships": "championship",
}
LOANED_FORMS: tuple[EventForm, ...] = (
    EventForm(r"(?:(?P<proper>{cap})\s+)(?:{cap}\s+){0,3}?(?P<loaned>{loaned})\b(?:\s+(?:[IVXL]+|(?:19|20)\d\d)\b)?"),
    EventForm(r"(?P<modifier>{cap})\s+(?:{cap}\s+){0,3}?(?P<loaned>{foreign})\b(?:\s+(?:[IVXL]+|(?:19|20)\d\d)\b)?"),
    EventForm(r"(?P<loaned>Tour) (?:de|du|of) (?P<country>{cap})(?:\s+(?:19|20)\d\d\b)?"),
    EventForm(r"(?P<loaned>Giro|Vuelta) (?:d[’']|de |del |di |a )(?P<country>{cap})"),
    EventForm(r"(?P<loaned>Grand Prix) (?:de |du |di |d[’']|of |von |in )(?P<name_or_place>{cap})"),
    EventForm(r"(?P<loaned>COP)[- ]?\d{1,2}\b"),
)
# The nouns that these forms spell out, in lower case.
FORM_HEADS = ("tour", "giro", "vuelta", "prix", "cop")
# Words of a name that do not tell it from others; names keep the words of their language, as "Tour de France" does.
JOINING = words("""
    der die das den dem des von vom bei in im um am the of and for at de du la le les des di del della dei el los las
    d l a en au e y gegen against contre contro contra on to dell nell
""")
# Letters that stand for a trade or a thing and for no body: "IT-Gipfel".
TRADES = words("it pr tv pc ki ai ia sms ceo hiv co2 dna")
