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
        nouns_capitalised: Whether nouns have a capital, so that a capital alone makes no name.
        adjective_endings: Endings of adjectives, one of which with a capital may begin a body's name.
        compound_adjectives: Last parts of compounds that describe by the name before them ("Harbor-friendly").
        town_adjectives: Endings of adjectives that are made of a town's name ("Tübinger").
        language_endings: Endings of names of languages that are those of a people as well ("deutsch").
        case_endings: What another case puts into a name of several words, as patterns on the folded name; their first
            group stays.
        noun_genitives: Endings of nouns in the genitive.
        same_in_plural: Endings of `body_nouns` that are the same in the plural, which takes no name behind it.
        articles: Articles before an office, which say that "von" or "de" behind it tells whose it is.
        of_employer: Words between a full name and the body that somebody speaks for ("Rita Frei von Rheinmed").
        of_another_office: Words behind an office that make it the one of another body or country, as a pattern.
        anybody: Words before an office that make it anybody's who holds it, as a pattern.
        offices_as_bodies: Endings of offices that name a body as well ("der Bundesrat").
        titles_of_other_gender: For a pronoun, the endings of titles whose holder it does not stand for.
        person_endings: Endings of nouns that describe a person ("der 71-Jährige", "die Politikerin").
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
    nouns_capitalised: bool = False
    adjective_endings: tuple[str, ...] = ()
    compound_adjectives: tuple[str, ...] = ()
    town_adjectives: tuple[str, ...] = ()
    language_endings: tuple[str, ...] = ()
    case_endings: tuple[str, ...] = ()
    noun_genitives: tuple[str, ...] = ()
    same_in_plural: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    of_employer: frozenset[str] = frozenset()
    of_another_office: str = ""
    anybody: str = ""
    offices_as_bodies: tuple[str, ...] = ()
    titles_of_other_gender: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    person_endings: tuple[str, ...] = ()
    not_names: frozenset[str] = frozenset()
    genitive: tuple[str, ...] = ()
    events: EventData = field(default_factory=EventData)
