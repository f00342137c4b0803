"""Finds persons, places, organisations and events by titles, capitals and lists, without any model.

Persons are sequences of capitalised words; in German, where every noun has a capital, a title or office before the
name, or the name's return by itself, is what makes one sure. Countries come from CLDR (through Babel), peoples and
cities from own lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.facts.events import find_events
from core.facts.listed_names import bodies_in, listed_at, people_of
from core.facts.name import TOKEN, Name, Token, is_title, phrase_key
from core.facts.name_lists import NameKind, is_given_name, is_rare_name, key_of, zipf
from core.facts.name_runs import end_of_run, names_of_run
from core.languages import language_of
from core.languages.name_data import NameData
from core.languages.name_words import BODIES_OF_A_PEOPLE, CLUBS
from core.words import fold


def find_names(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Name, ...]:
    """Return the names of `text[start:end]` in order; see `joined` for short forms.

    Args:
        text: The published text.
        language: A code of two letters; without its data only organisations and cities are known.
        start: Where to begin, counted from 0.
        end: Where to stop.
    """
    data = language_of(language).names
    tokens = [
        Token(*match.span("word"), match["word"], match["word"].lower())
        for match in TOKEN.finditer(text, start, len(text) if end is None else end)
    ]
    events = find_events(text, language, start, end)
    bodies = bodies_in(text, language, start, end)
    found = [Name(event.start, event.end, NameKind.EVENT, event.key) for event in events]
    found += [body for body in bodies if not any(body.start < event.end and event.start < body.end for event in events)]
    places = [(name.start, name.end) for name in found]
    whole = [(event.start, event.end) for event in events if not event.keeps_names]
    whole += [(body.start, body.end) for body in bodies]
    taken = [bool(whole) and _lies_in(token, whole) for token in tokens]
    found += _by_lists(text, language, tokens, taken, places)
    found += [_as_person(text, name, data) for name in _in_runs(text, tokens, taken, data)]
    found.sort(key=lambda name: (name.start, name.end))
    return tuple(found)


def _by_lists(
    text: str, language: str, tokens: Sequence[Token], taken: list[bool], places: Sequence[tuple[int, int]]
) -> list[Name]:
    """The names that lists, words for bodies, peoples and compounds tell; `taken` is marked where their words stand.

    Args:
        text: The published text.
        language: A code of two letters.
        tokens: The words to look at.
        taken: For each word whether it is part of a name already.
        places: Where events and bodies are named, which may hold listed names but no compounds.
    """
    data = language_of(language).names
    found: list[Name] = []
    for at, token in enumerate(tokens):
        if taken[at]:
            continue
        is_capital = token.text[0].isupper()
        listed = listed_at(text, tokens, at, language, data) if is_capital else None
        if listed is not None and at and _is_surname(text, tokens[at - 1], token, listed[0]) and not taken[at - 1]:
            listed = None
        if listed is not None:
            name, after = listed
            found.append(_with_club(text, tokens[at - 1], name, data) if at and not taken[at - 1] else name)
            taken[at - 1] = taken[at - 1] or found[-1].start < name.start
            taken[at:after] = [True] * (after - at)
        elif is_capital and (body_end := _body_end(text, tokens, at, data)) > at:
            written = text[token.start : tokens[body_end - 1].end]
            found.append(Name(token.start, tokens[body_end - 1].end, NameKind.ORGANISATION, phrase_key(written, data)))
            taken[at:body_end] = [True] * (body_end - at)
        elif (code := people_of(token.lower, language)) is not None and _is_people(text, tokens, at, data):
            found.append(Name(token.start, token.end, NameKind.PLACE, code))
            taken[at] = token.text[0].islower() or len(token.lower) > 4
        elif (
            "-" in token.text
            and (head := _head_name(token, data)) is not None
            and not _lies_in(token, places)
            and not (at and _is_name_before(text, tokens[at - 1], token))  # "Annegret Kramp-Karrenbauer"
        ):
            end_of_head = token.start + token.text.index("-")
            found.append(Name(token.start, end_of_head, NameKind.NAME, head, "", is_sure=False))
            taken[at] = True
        if places:
            taken[at] = taken[at] or _lies_in(token, places)
    return found


def _is_people(text: str, tokens: Sequence[Token], at: int, data: NameData) -> bool:
    """Whether an adjective or noun of a people stands for it, and not for a body or a language ("auf Deutsch")."""
    token = tokens[at]
    is_language = token.text[0].isupper() and token.lower.endswith(data.language_endings)
    return not is_language and not _begins_body(text, tokens, at, data)


# What says who somebody is stands in so many characters before a name at most.
_LEAD = 60


def _as_person(text: str, name: Name, data: NameData) -> Name:
    """Make a name a person's where the words right before say so: "his wife, Jane Roe"."""
    if name.kind is not NameKind.NAME or not data.person_leads or " " not in name.key:
        return name
    is_told = re.search(data.person_leads, text[max(0, name.start - _LEAD) : name.start]) is not None
    if not is_told and re.match(data.person_tails or "(?!)", text[name.end : name.end + _LEAD]) is None:
        return name
    surname = text[name.start : name.end].rsplit(maxsplit=1)[-1]
    return replace(name, kind=NameKind.PERSON, key=key_of(surname), is_sure=True)


def _in_runs(text: str, tokens: Sequence[Token], taken: Sequence[bool], data: NameData) -> list[Name]:
    """The names in runs of capitalised words that no list has taken."""
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        run_end = at
        if tokens[at].text[0].isupper() and not taken[at]:
            run_end = end_of_run(text, tokens, taken, at, data)
            found += names_of_run(text, tokens[at:run_end], tokens[at - 1] if at else None, data)
        at = max(run_end, at + 1)
    return found


def _is_surname(text: str, before: Token, token: Token, name: Name) -> bool:
    """Whether a listed place is the surname of somebody: "Jack London", but not "im Juli London"."""
    is_single = name.kind is NameKind.PLACE and name.end <= token.end
    return (
        is_single and text[before.end : token.start] == " " and before.text[0].isupper() and is_given_name(before.text)
    )


def _with_club(text: str, before: Token, name: Name, data: NameData) -> Name:
    """Make a city a club where the word before it does: "Borussia Uferheim"."""
    is_club = name.kind is NameKind.PLACE and before.lower in CLUBS and before.text[0].isupper()
    if not is_club or text[before.end : name.start] != " ":
        return name
    return Name(before.start, name.end, NameKind.ORGANISATION, phrase_key(text[before.start : name.end], data))


def _is_name_before(text: str, before: Token, token: Token) -> bool:
    """Whether the word right before a compound is a name that it goes on with, and no noun of its own."""
    is_next = before.text[0].isupper() and text[before.end : token.start] == " "
    return is_next and (is_given_name(before.text) or 0 < zipf(before.lower, "de") < _COMMON_ZIPF)


# Given names that no list has are rarer than this in German (Zipf scale), "Annegret" 3.0; nouns before a compound with
# a hyphen mostly are not.
_COMMON_ZIPF = 3.35


def _body_end(text: str, tokens: Sequence[Token], at: int, data: NameData) -> int:
    """The token after "Conseil fédéral" or "Banca centrale europea": a noun with a capital, adjectives without."""
    token, end = tokens[at], at + 1
    if not token.text[0].isupper() or token.lower not in data.organisation_words:
        return at
    while end < len(tokens) and tokens[end].lower in data.organisation_adjectives:
        if text[tokens[end - 1].end : tokens[end].start] != " ":
            break
        end += 1
    return end if end > at + 1 else at


def _begins_body(text: str, tokens: Sequence[Token], at: int, data: NameData) -> bool:
    """Whether a German people's adjective has the capital of a body's name: "die Deutsche Stiftung Uferschutz"."""
    token = tokens[at]
    if not data.nouns_capitalised:
        return token.text[0].isupper() and _is_of_people(text, tokens, at)
    if not token.text[0].isupper() or not token.lower.endswith(data.adjective_endings):
        return False
    for before, other in zip(tokens[at : at + 4], tokens[at + 1 : at + 4], strict=False):
        if not other.text[0].isupper() or text[before.end : other.start] != " ":
            return False
        if is_given_name(other.text):
            return False
        if other.lower.rsplit("-", 1)[-1] in data.organisation_words:
            return True
    return False


def _is_of_people(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether capitals behind an English adjective of a people end in a body: "Swiss Harbor Pilots Association"."""
    for before, other in zip(tokens[at : at + 5], tokens[at + 1 : at + 5], strict=False):
        if not other.text[0].isupper() or text[before.end : other.start] != " ":
            return False
        if other.lower in BODIES_OF_A_PEOPLE:
            return True
    return False


def _lies_in(token: Token, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in places)


def _head_name(token: Token, data: NameData) -> str | None:
    """The name that begins a German compound with a hyphen, "Tomahawk-Marschflugkörper"; None for a common word."""
    head, _, tail = token.text.partition("-")
    if not tail or not tail[0].isupper() or not data.nouns_capitalised or not head[0].isupper():
        return None
    if is_title(token.lower, data) or head.lower() in data.not_names or not is_rare_name(head):
        return None
    return fold(head)
