"""Reads runs of capitalised words: whose title and given name make a person, what is a body, what stays a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.facts.name import SURNAME_LETTERS, Name, Token, is_title, phrase_key
from core.facts.name_lists import NameKind, is_common_noun, is_german_noun, is_given_name, is_rare_name, key_of, zipf
from core.languages.name_data import NameData
from core.languages.name_words import (
    ARTICLES_OF_NAMES,
    COUNTS,
    LEGAL_FORMS,
    NAMED_AFTER,
    NOUN_ENDINGS,
    PARTICLES,
    THINGS,
)


def end_of_run(text: str, tokens: Sequence[Token], taken: Sequence[bool], at: int, data: NameData) -> int:
    """Return the token after a run of capitalised words with nothing but spaces between; particles may stand inside."""
    end = at
    while end < len(tokens) and end - at < 8:
        token = tokens[end]
        if end > at and text[tokens[end - 1].end : token.start].strip(" \u00a0"):
            break
        if end > at and "\n" in text[tokens[end - 1].end : token.start]:
            break
        is_capital = token.text[0].isupper() and not taken[end] and not _is_adjective(token, data)
        is_particle = end > at and _is_particle(tokens, end)
        if not (is_capital or is_particle):
            break
        if is_particle and is_title(tokens[end + 1].lower, data):
            break  # "die Koalition von Ministerpräsidentin X": the particle is no part of a name
        end += 1
    return end


def _is_particle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a small word goes on with a name: "von" before a capital, "von der" or "de la" before one."""
    if at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    if tokens[at].text in ARTICLES_OF_NAMES and at and tokens[at - 1].text in PARTICLES:
        return behind.text[0].isupper()
    if tokens[at].text not in PARTICLES:
        return False
    is_double = behind.text in ARTICLES_OF_NAMES and at + 2 < len(tokens) and tokens[at + 2].text[0].isupper()
    return behind.text[0].isupper() or is_double


def _is_adjective(token: Token, data: NameData) -> bool:
    """Whether a word is a compound that describes by a name: "Harbor-friendly"."""
    tail = token.text.rpartition("-")[2]
    return tail != token.text and tail.islower() and tail.endswith(data.compound_adjectives)


def names_of_run(text: str, run: Sequence[Token], before: Token | None, data: NameData) -> list[Name]:
    """Return the names in a run of capitalised words; `before` is the word right before it, which may be a title."""
    if (body := _apposed_body(text, run, before, data)) is not None:
        return [body]
    titles, first = _leading_titles(text, run, before, data)
    rest = list(run[first:])
    if len(rest) == 1 and not titles:
        return []  # a word by itself is no name, whatever it is, and most German nouns end here
    rest = _after_office(rest, titles, data)
    if (owner := _owner_end(rest, data)) is not None:
        owners = names_of_run(text, rest[:owner], run[first - 1] if first else before, data)
        return [  # a name that ends in s has no other s in the genitive, so this one is the ending
            *(
                replace(name, key=name.key.removesuffix("s")) if name.kind is NameKind.PERSON else name
                for name in owners
            ),
            *names_of_run(text, rest[owner:], None, data),
        ]
    body_end = next((i for i in range(1, len(rest) - 1) if is_given_name(rest[i].text)), None)
    if body_end is not None and rest[body_end - 1].lower in data.organisation_words - NAMED_AFTER:
        titles.append(rest[body_end - 1].lower)  # "presidente del Consiglio Anna Rossi": the body ends the office
        rest = rest[body_end:]
    is_cut = bool(rest) and rest[-1].text[0].isupper() and rest[-1].lower in COUNTS
    while rest and (rest[-1].text in PARTICLES or rest[-1].lower in data.not_names or rest[-1].lower in data.titles):
        rest.pop()
    if not rest or len(rest) > _LONGEST_NAME:
        return []
    return _name_of(_without_employer(rest, data), titles, data, is_cut=is_cut)


# Words of a name, without titles and offices; what is longer is a heading.
_LONGEST_NAME = 5


def _leading_titles(text: str, run: Sequence[Token], before: Token | None, data: NameData) -> tuple[list[str], int]:
    """The titles at the beginning of a run, and the token after them and after words that are no names."""
    titles: list[str] = []
    if before is not None and before.lower in data.titles and not text[before.end : run[0].start].strip(" ."):
        titles.append(before.lower)  # "le président X": the title has no capital
    for at, token in enumerate(run):
        if is_title(token.lower, data):
            titles.append(token.lower)
        elif token.lower not in data.not_names:
            return titles, at
        elif token.lower not in PARTICLES or _is_office_of(run, at, before, data):
            titles = []
    return titles, len(run)


def _after_office(rest: list[Token], titles: list[str], data: NameData) -> list[Token]:
    """Leave an office that a body begins, "Harbor Board Chairwoman Ann Lee", outside, and add it to the titles."""
    at = next((i for i in range(len(rest) - 2, 0, -1) if rest[i].lower in data.titles), None)
    if at is None or data.nouns_capitalised or not rest[at].text[0].isupper():
        return rest
    if any(token.lower in data.organisation_words | THINGS for token in rest[at + 1 :]):
        return rest
    titles.append(rest[at].lower)
    return rest[at + 1 :]


def _name_of(rest: list[Token], titles: list[str], data: NameData, *, is_cut: bool) -> list[Name]:
    """The person, body or thing that bears a name, if it is one; `is_cut` where a number that belongs to it is off."""
    is_noble = bool(titles) or is_given_name(rest[0].text)
    small = PARTICLES | ARTICLES_OF_NAMES
    if any(token.lower in data.not_names and not (is_noble and token.text in small) for token in rest):
        return []
    parts = (part for token in rest for part in (token.lower, token.lower.split("-")[-1]))
    if any(part.removesuffix("s") in data.organisation_words for part in parts):
        return _body_of(rest, data)
    if any(token.lower.endswith(NOUN_ENDINGS) or _is_in_capitals(token) for token in rest):
        return []
    if len(rest) == 1 and (not titles or len(rest[0].text) < SURNAME_LETTERS):
        return []
    given = next((i for i, token in enumerate(rest[:-1]) if is_given_name(token.text)), None)
    if given:  # what stands before the given name says who it is: "Landsmann Andrej X"
        titles = [*titles, rest[given - 1].lower]
        rest = rest[given:]
    has_initial = len(rest[0].text) <= 2 and rest[0].text.endswith(".") and not is_common_noun(rest[-1].lower)
    is_thing = any(part.removesuffix("s") in THINGS for part in (rest[-1].lower, rest[-1].lower.split("-")[-1]))
    if not is_thing and (titles or given is not None or has_initial):
        title = titles[-1] if titles else ""
        return [Name(rest[0].start, rest[-1].end, NameKind.PERSON, _surname_key(rest), title)]
    return [] if is_cut else _thing_of(rest, data)


def _is_in_capitals(token: Token) -> bool:
    return token.text.isupper() and len(token.text) > 3 and "." not in token.text


def _thing_of(run: list[Token], data: NameData) -> list[Name]:
    """The name of which the text does not say what bears it, common nouns at its ends left outside."""
    rest = _without_nouns(run, data) if data.nouns_capitalised else run
    if len(rest) == 1 < len(run) and run[-2].lower.endswith(data.town_adjectives):
        return []  # "Muster Truck", "Oberwiler Truck": a name or a town before, which nobody can tell
    if not rest or (len(rest) == 1 and not (data.nouns_capitalised and _is_name_alone(rest[0]))):
        return []
    if len(rest[-1].text) == 1:
        return []  # "Shop at D & M"
    words = " ".join(token.text for token in rest)
    return [Name(rest[0].start, rest[-1].end, NameKind.NAME, phrase_key(words, data), "", is_sure=False)]


def _body_of(run: Sequence[Token], data: NameData) -> list[Name]:
    """The body that a run with one of the words for bodies names; "Seewerk AG" is counted under "seewerk"."""
    if len(run) < 2:
        return []
    form = run[-1].lower if run[-1].lower in LEGAL_FORMS and not run[-1].text.islower() else ""
    told = run[:-1] if form else run
    words = " ".join(token.text for token in told)
    key = key_of(words) if form else phrase_key(words, data)
    return [Name(run[0].start, run[-1].end, NameKind.ORGANISATION, key, form)]


def _without_employer(run: list[Token], data: NameData) -> list[Token]:
    """Leave whom somebody speaks for behind a full name outside: "Rita Frei von Rheinmed", but "Rita von Tann"."""
    at = next((i for i, token in enumerate(run) if token.text in data.of_employer and i >= 2), None)
    is_full = at is not None and is_given_name(run[0].text) and not is_given_name(run[at - 1].text)
    return run[:at] if is_full else run


def _is_office_of(run: Sequence[Token], at: int, before: Token | None, data: NameData) -> bool:
    """Whether "von" at `at` says whose office it is: "der Sprecher von Nordufer", but not "Minister von Tann"."""
    first = run[0].lower if at > 1 else "" if before is None else before.lower
    return len(run) == at + 2 and first in data.articles


def _apposed_body(text: str, run: Sequence[Token], before: Token | None, data: NameData) -> Name | None:
    """The body whose name stands right behind a noun for what it is: "Pharmafirma Rheinmed", "the airline Nordwing"."""
    at = 0
    if data.nouns_capitalised:
        at = next((i + 1 for i, token in enumerate(run[:-1]) if _is_body_noun(token.lower, data)), 0)
        noun = run[at - 1].lower
    elif before is not None and before.lower in data.body_nouns:
        noun = before.lower
    elif len(run) > 1 and run[0].lower in data.body_nouns:  # it begins a sentence
        noun, at = run[0].lower, 1
    else:
        return None
    rest = list(run[at : at + 3])
    if (data.nouns_capitalised and not at) or any(token.lower in data.not_names for token in rest[:1]):
        return None
    while rest and data.nouns_capitalised and _is_noun(rest[-1]):
        rest.pop()
    if not rest or len(rest[0].text) < SURNAME_LETTERS - 1 or any(is_title(token.lower, data) for token in rest):
        return None
    if is_given_name(rest[0].text) and noun.endswith(data.same_in_plural):
        return None  # "Betreiber Hans Frei", but "die Firma Anna Frei"
    more = _AND_MORE.match(text, rest[-1].end)
    end = rest[-1].end if more is None else more.end()
    return Name(rest[0].start, end, NameKind.ORGANISATION, key_of(text[rest[0].start : end]), noun)


def _is_noun(token: Token) -> bool:
    """Whether a word behind a noun for a body is no name; a rare word of German may be one."""
    return _is_common(token) or (is_german_noun(token.lower) and zipf(token.lower, "de") >= _NOUN_ZIPF)


# Rarer words behind "das Unternehmen" name it ("Biontech" 1.7, "Kaufhof" 3.2), others are its objects ("Kurzarbeit"
# 3.8).
_NOUN_ZIPF = 3.3


# "Seebach & Söhne" is one body.
_AND_MORE = re.compile(r"\s&\s[A-ZÄÖÜ][^\W\d_]+")


def _is_body_noun(lower: str, data: NameData) -> bool:
    """Whether a German noun says that a body's name follows; a genitive does as well ("des Instituts X")."""
    return any(lower.removesuffix(ending).endswith(data.body_nouns) for ending in ("", *data.noun_genitives))


def _is_common(token: Token) -> bool:
    """Whether a word is a common one and not written as names alone are ("CureVac", "SAP")."""
    return token.text[1:] == token.text[1:].lower() and is_common_noun(token.lower)


def _owner_end(run: Sequence[Token], data: NameData) -> int | None:
    """The token after a full name in the genitive that a noun follows: "Rita Freis Kleinpartei Neue Ufer"."""
    if not data.nouns_capitalised or len(run) < 3 or not is_given_name(run[0].text):
        return None
    for at in range(1, len(run) - 1):
        is_owned = is_german_noun(run[at + 1].lower) or is_common_noun(run[at + 1].lower)
        if run[at].lower.endswith("s") and not is_given_name(run[at].text) and is_owned:
            return at + 1
    return None


_ROMAN = re.compile(r"[IVX]+")


def _surname_key(run: Sequence[Token]) -> str:
    """The last word; monarchs are told apart by their number: "elizabeth ii"."""
    is_initial = len(run[-1].text) == 2 and run[-1].text.endswith(".")  # "Daniel H."
    if len(run) > 1 and (is_initial or _ROMAN.fullmatch(run[-1].text)):
        return key_of(f"{run[-2].text} {run[-1].text}")
    return key_of(run[-1].text)


def _without_nouns(run: Sequence[Token], data: NameData) -> list[Token]:
    """Leave common German nouns, adjectives and a town's adjective ("Tübinger") at both ends outside."""
    rest = list(run)
    while rest and (is_common_noun(rest[0].lower) or (len(rest) > 1 and _is_noun_before(rest[0], data))):
        rest = rest[1:]
    while rest and is_common_noun(rest[-1].lower):
        rest = rest[:-1]
    return rest


def _is_noun_before(token: Token, data: NameData) -> bool:
    """Whether a word before a name says what bears it: "Nachrichtenagentur X", "US-Partner X", "Tübinger X"."""
    tail = token.lower.rsplit("-", 1)[-1]
    return (
        token.lower.endswith(data.town_adjectives)
        or is_german_noun(tail)
        or (tail != token.lower and zipf(tail, "de") >= _KNOWN_ZIPF)
    )


def _is_name_alone(token: Token) -> bool:
    """Whether what is left behind a noun bears a name: "Gemeinde Oberwil", but not "Enorme Summen"."""
    is_known = zipf(token.lower, "en") > 1 and zipf(token.lower, "de") < _LOANED_ZIPF
    is_known = is_known and not is_german_noun(token.lower)
    return is_rare_name(token.text) or (is_known and len(token.text) >= SURNAME_LETTERS)


# The second part of a compound that is known so well is a noun ("Partner").
_KNOWN_ZIPF = 3.0
# What is more frequent in German is a word that it has borrowed ("Fans" 4.9; "Dax" 4.2, "Victoria" 4.0).
_LOANED_ZIPF = 4.2
