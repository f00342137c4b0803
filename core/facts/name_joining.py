"""Joins the short and full forms of names over the reports of one event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from core.facts.events import without_year
from core.facts.name import SURNAME_LETTERS, TOKEN, Name, titles_of
from core.facts.name_lists import NameKind, key_of
from core.languages import language_of


def joined(texts: Sequence[str], languages: Sequence[str], names: Sequence[Sequence[Name]]) -> list[tuple[Name, ...]]:
    """Join short and full forms over some texts of one event, and add where a surname or office stands by itself.

    A person becomes sure where the surname returns by itself in any of the texts, or the full name in another one. A
    genitive is joined with its nominative where both occur ("Trumps", "Trump").
    """
    names = _with_things(texts, names)
    short_forms = _abbreviations(texts, names)
    names = [
        [
            replace(name, key=short_forms[name.key])
            if name.kind is NameKind.ORGANISATION and name.key in short_forms
            else name
            for name in found
        ]
        for found in names
    ]
    known = _known_from(texts, languages, names, short_forms)
    result = [
        (*_joined(text, language, found, known), *_by_themselves(text, language, found, known))
        for text, language, found in zip(texts, languages, names, strict=True)
    ]
    seen: dict[str, set[int]] = {}
    sure: set[str] = set()
    for number, own in enumerate(result):
        for name in own:
            if name.kind in {NameKind.PERSON, NameKind.NAME}:
                seen.setdefault(name.key, set()).add(number)
                if name.is_sure:
                    sure.add(name.key)
    sure |= {key for key, where in seen.items() if len(where) > 1}
    return [
        tuple(
            name if name.is_sure or name.key not in sure else replace(name, is_sure=True)
            for name in sorted(own, key=lambda name: (name.start, name.end))
        )
        for own in result
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """What all the texts tell about the bearers of names.

    Attributes:
        persons: Keys of persons, genitives joined with their nominative.
        endings: For a key in the genitive its nominative, where both occur.
        forenames: The word that stands before each surname most often.
        offices: Offices that one person alone is given, with the person's key.
        events: For an event's key the one with its year.
        bodies: Keys of one word of bodies that the text says are such.
        long_bodies: Keys of all such bodies.
    """

    persons: set[str]
    endings: Mapping[str, str]
    forenames: Mapping[str, str]
    offices: Mapping[str, str]
    events: Mapping[str, str]
    bodies: set[str]
    long_bodies: set[str]


def _known_from(
    texts: Sequence[str],
    languages: Sequence[str],
    names: Sequence[Sequence[Name]],
    short_forms: Mapping[str, str],
) -> _Known:
    keys = {name.key for found in names for name in found if name.kind is NameKind.PERSON}
    endings = {key: key.removesuffix("s") for key in keys if key.endswith("s") and key.removesuffix("s") in keys}
    bodies = {name.key for found in names for name in found if name.kind is NameKind.ORGANISATION and name.title}
    return _Known(
        persons={endings.get(key, key) for key in keys},
        endings=endings,
        forenames=_forenames(texts, names, endings),
        offices=_offices(names, endings, languages),
        events=_years_of_events(names),
        bodies={key for key in bodies if " " not in key} | set(short_forms.values()),
        long_bodies=bodies,
    )


def _joined(text: str, language: str, found: Sequence[Name], known: _Known) -> list[Name]:
    """The names found in a text, each under the key and of the kind that all the texts together give it."""
    own = [_of_person(text, name, known.persons) if name.kind is NameKind.NAME else name for name in found]
    own = [_of_body(text, name, known.long_bodies) for name in own]
    own = [_of_owner(text, name, known.persons, language) for name in own]
    own = [
        replace(name, kind=NameKind.ORGANISATION, is_sure=True)
        if name.kind is NameKind.NAME and name.key in known.bodies
        else name
        for name in own
    ]
    own = [
        _trimmed(text, name, known.endings, known.forenames) if name.kind is NameKind.PERSON else name for name in own
    ]
    return [replace(name, key=known.events[name.key]) if name.key in known.events else name for name in own]


def _by_themselves(text: str, language: str, found: Sequence[Name], known: _Known) -> list[Name]:
    """The places where a surname, a body or an office stands by itself, which no finder of names takes for one."""
    taken = {position for name in found for position in range(name.start, name.end)}
    around, not_names = _around_offices(language), language_of(language).names.not_names
    own: list[Name] = []
    for match in TOKEN.finditer(text):
        word, start = match["word"], match.start("word")
        if not word[0].isupper() or start in taken:
            continue
        if (body := _body(word, known.bodies)) is not None:
            key, length = body
            own.append(Name(start, start + length, NameKind.ORGANISATION, key))
        elif (key := _surname(key_of(word), known.persons)) is not None:
            if word.lower() not in not_names:
                own.append(Name(start, match.end(), NameKind.PERSON, key))
        elif (
            (key := known.offices.get(word.lower())) is not None
            and match.end() + 1 not in taken  # right before the name it is only its title
            and around.of_another.match(text, match.end()) is None
            and around.anybody.search(text, max(0, start - 12), start) is None
        ):
            own.append(Name(start, match.end(), NameKind.PERSON, key, word.lower()))
    return own


_IN_BRACKETS = re.compile(r"\s?\((?P<short>[A-ZÄÖÜ]\w{0,12}[A-ZÄÖÜ]\w{0,12})\)")


def _abbreviations(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> dict[str, str]:
    """The short form of each body's name that is told in brackets behind it: "Verband der Uferorte (VDU)".

    Its letters stand in the name in their order, unlike those of somebody's party.
    """
    short_forms: dict[str, str] = {}
    for text, found in zip(texts, names, strict=True):
        listed = {name.start: name.key for name in found if name.kind is NameKind.ORGANISATION}
        for name in found:
            match = _IN_BRACKETS.match(text, name.end) if name.kind is NameKind.ORGANISATION else None
            if match is None or " " not in name.key:
                continue
            key, letters = listed.get(match.start("short"), key_of(match["short"])), iter(name.key)
            if key_of(match["short"])[0] == name.key[0] and all(c in letters for c in key_of(match["short"])):
                short_forms.setdefault(name.key, key)
    return short_forms


def _body(word: str, bodies: set[str]) -> tuple[str, int] | None:
    """The known body that a word names, alone or at the head of a compound ("Rheinmed-Chef"), and its letters."""
    head = word.split("-", maxsplit=1)[0]
    for written in (word, head) if head != word else (word,):
        key = key_of(written)
        if key in bodies:
            return key, len(written)
        if key.removesuffix("s") in bodies:
            return key.removesuffix("s"), len(written)
    return None


def _of_body(text: str, name: Name, bodies: set[str]) -> Name:
    """Make two words or more that begin a known body's name that body: "Anna Frei" for "Anna Frei Werke"."""
    written = key_of(text[name.start : name.end])
    if name.kind not in {NameKind.PERSON, NameKind.NAME} or " " not in written:
        return name
    whole = next((key for key in sorted(bodies) if key == written or key.startswith(f"{written} ")), None)
    return name if whole is None else replace(name, kind=NameKind.ORGANISATION, key=whole, title="", is_sure=True)


def _with_things(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """Make what is set in quotation marks as a whole a thing that bears a person's name: the ship „Rita Frei“."""
    things = {
        key_of(text[name.start : name.end])
        for text, found in zip(texts, names, strict=True)
        for name in found
        if name.kind is NameKind.PERSON and _QUOTED.match(text, max(0, name.start - 1), name.end + 1) is not None
    }
    return [
        [
            replace(name, kind=NameKind.NAME, key=written, title="")
            if name.kind is NameKind.PERSON and (written := key_of(text[name.start : name.end])) in things
            else name
            for name in found
        ]
        for text, found in zip(texts, names, strict=True)
    ]


_QUOTED = re.compile(r"[„“\"«‚‘][^„“”\"«»]+\s[^„“”\"«»]+[“”\"»’‘]")


class _AroundOffices(NamedTuple):
    """What says around an office that nobody is meant who was named.

    Behind it, that it is the one of another body or country ("Secretary of State"); before it, that it is anybody's.
    """

    of_another: re.Pattern[str]
    anybody: re.Pattern[str]


@lru_cache(maxsize=16)
def _around_offices(language: str) -> _AroundOffices:
    data = language_of(language).names
    return _AroundOffices(
        re.compile(rf"\s+(?:{data.of_another_office or _NEVER})\b|-"),
        re.compile(rf"\b(?:{data.anybody or _NEVER})\s+$", re.IGNORECASE),
    )


_NEVER = "(?!)"


def _years_of_events(names: Sequence[Sequence[Name]]) -> dict[str, str]:
    """The key with its year of each event that is also named without it, where the texts tell one year only."""
    keys = {name.key for found in names for name in found if name.kind is NameKind.EVENT}
    dated: dict[str, set[str]] = {}
    for key in keys:
        if without_year(key) != key:
            dated.setdefault(without_year(key), set()).add(key)
    return {key: min(dated[key]) for key in keys if len(dated.get(key, ())) == 1}


def _forenames(texts: Sequence[str], names: Sequence[Sequence[Name]], endings: Mapping[str, str]) -> dict[str, str]:
    """The words that stand before each surname most often; the earlier in the alphabet where that is undecided."""
    counts: dict[str, dict[str, int]] = {}
    for text, found in zip(texts, names, strict=True):
        for name in found:
            words = text[name.start : name.end].split()
            if name.kind is NameKind.PERSON and len(words) > 1:
                of_key = counts.setdefault(endings.get(name.key, name.key), {})
                of_key[words[0]] = of_key.get(words[0], 0) + 1 + 3 * (name.title != "")
    return {key: min(of_key, key=lambda word: (-of_key[word], word)) for key, of_key in counts.items()}


def _trimmed(text: str, name: Name, endings: Mapping[str, str], forenames: Mapping[str, str]) -> Name:
    """Join a genitive with its nominative, and leave a noun before a surname outside ("Entgegenkommens Putins")."""
    key = endings.get(name.key, name.key)
    words = text[name.start : name.end].split()
    if len(words) > 1 and forenames.get(key) not in {words[0], None}:
        return replace(name, key=key, start=name.end - len(words[-1]))
    return name if key == name.key else replace(name, key=key)


def _of_person(text: str, name: Name, persons: set[str]) -> Name:
    """Make a sequence that ends or begins with a known surname that person's mention: "Sieg Meiers", "Meiers Sieg"."""
    words = text[name.start : name.end].split()
    key = _surname(key_of(words[-1]), persons)
    if key is not None:
        return Name(name.end - len(words[-1]), name.end, NameKind.PERSON, key)
    key = _surname(key_of(words[0]), persons)
    return name if key is None else Name(name.start, name.start + len(words[0]), NameKind.PERSON, key)


def _of_owner(text: str, name: Name, persons: set[str], language: str) -> Name:
    """Make a German body that begins with a known surname in the genitive that person's mention: "Freis Koalition"."""
    words = text[name.start : name.end].split()
    has_case = language_of(language).names.nouns_capitalised
    is_owned = name.kind is NameKind.ORGANISATION and has_case and len(words) == 2 and words[0].endswith("s")
    key = _surname(key_of(words[0].removesuffix("s")), persons) if is_owned else None
    return name if key is None else Name(name.start, name.start + len(words[0]), NameKind.PERSON, key)


def _surname(folded: str, persons: set[str]) -> str | None:
    if len(folded) < SURNAME_LETTERS:
        return None
    for candidate in (folded, folded.removesuffix("'s"), folded.removesuffix("s"), folded.removesuffix("'")):
        if candidate in persons:
            return candidate
    return None


def _offices(names: Sequence[Sequence[Name]], endings: Mapping[str, str], languages: Sequence[str]) -> dict[str, str]:
    """Offices that the texts give to one person only: "Kremlchef Wladimir Putin" makes a later "Kremlchef" Putin."""
    held: dict[str, set[str]] = {}
    for found, language in zip(names, languages, strict=True):
        titles, bodies = tuple(titles_of(language)), language_of(language).names.offices_as_bodies
        for name in found:
            is_of_one = name.title.endswith(titles) and not name.title.endswith(bodies)
            if name.kind is NameKind.PERSON and len(name.title) > 7 and is_of_one:
                held.setdefault(name.title, set()).add(endings.get(name.key, name.key))
    return {title: next(iter(who)) for title, who in held.items() if len(who) == 1}
