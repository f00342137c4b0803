"""The shape of what a language tells about names: titles and offices, peoples, places, organisations, events."""

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
        body_nouns: Nouns right before a name that say that a body bears it ("Pharmafirma", "the airline"); endings of
            compounds where the language writes them as one word.
        body_forms: Patterns of bodies' names that no list of words tells ("Bundesamt für Wasser und Wald").
        organisation_adjectives: Adjectives without a capital that belong to a body's name ("fédéral").
        person_leads: What ends right before a name and says that a person bears it, as a pattern ("his wife, ").
        person_tails: What begins right behind a name and says so (", the director", ", who").
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
    body_nouns: tuple[str, ...] = ()
    body_forms: tuple[str, ...] = ()
    organisation_adjectives: frozenset[str] = frozenset()
    person_leads: str = ""
    person_tails: str = ""
    not_names: frozenset[str] = frozenset()
    genitive: tuple[str, ...] = ()
    events: EventData = field(default_factory=EventData)
