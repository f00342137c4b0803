"""Finds persons, places, organisations and events by titles, capitals and lists, without any model.

Persons are sequences of capitalised words; in German, where every noun has a capital, a title or office before the
name, or the name's return by itself, is what makes one sure. Countries come from CLDR (through Babel), peoples and
cities from own lists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from core.facts.events import find_events
from core.facts.name_lists import (
    NameKind,
    is_common_noun,
    is_german_noun,
    is_given_name,
    is_rare_name,
    key_of,
    lists_of,
    zipf,
)
from core.languages import language_of
from core.languages.name_data import NameData
from core.words import fold, fold_word


@dataclass(frozen=True, slots=True)
class Name:
    """A place where a person, place, organisation or event is named.

    Attributes:
        start: Position of its first character, titles left out, counted from 0.
        end: Position after its last character.
        kind: What bears the name.
        key: What it is counted under: a folded surname, a country's ISO 3166 code, a city's or organisation's name.
        title: The title or office before it, in lower case, or "".
        is_sure: Whether a title or a list says so; a bare sequence of capitals is only likely.
    """

    start: int
    end: int
    kind: NameKind
    key: str
    title: str = ""
    is_sure: bool = True


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    lower: str


# A word of a name; French and Italian articles and prepositions before an apostrophe stay outside ("l’Italia").
TOKEN = re.compile(
    r"(?:(?<![^\W\d_])(?:[ldjmtsnc]|qu|un|quest|(?:d|n|s|c|da|su)?[ae]ll|L|Un|(?:D|N|Da|Su)?[Ae]ll)[’'](?=[A-ZÀ-ÖØ-Þ]))?"
    r"(?P<word>(?:\b[A-ZÄÖÜ]\.){2,}|[^\W\d_]+(?:[’'](?!s\b)[^\W\d_]+)*(?:-[^\W_]+)*(?:(?<=\b[A-ZÄÖÜ])\.(?=\s))?)"
)
_PARTICLES = frozenset(
    {"von", "van", "de", "di", "da", "del", "della", "al", "el", "bin", "ben", "du", "le", "la", "zu", "ter", "dos"}
)
# Endings of German nouns that no name has.
_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tionen",
    "ismus",
    "tät",
    "nis",
    "tum",
    "lich",
    "ieren",
)
# What ends in one of these is a prize or a contest, though it bears somebody's name.
THINGS = frozenset(
    {"award", "trophy", "cup", "prize", "medal", "open", "act", "hall", "palace"}
    | {"preis", "pokal", "medaille", "gesetz", "prix", "coupe", "premio", "coppa", "copa"}
)
# Bodies that bear somebody's name: "Fondazione Anna Rossi".
_NAMED_AFTER = frozenset(
    {"stiftung", "foundation", "fondation", "fondazione", "fundación", "institut", "institute", "istituto", "instituto"}
    | {"universität", "university", "université", "università", "universidad", "hospital", "ospedale", "hôpital"}
    | {"hochschule", "college", "klinik", "spital"}
)
# Words recur, so what is known of each is kept, up to so many.
_MOST_WORDS = 20_000
# Shorter words are no surnames that could be told from other words.
SURNAME_LETTERS = 3


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
        _Token(*match.span("word"), match["word"], match["word"].lower())
        for match in TOKEN.finditer(text, start, len(text) if end is None else end)
    ]
    events = find_events(text, language, start, end)
    found = [Name(event.start, event.end, NameKind.EVENT, event.key) for event in events]
    places = [(event.start, event.end) for event in events]
    whole = [(event.start, event.end) for event in events if not event.keeps_names]
    taken = [bool(whole) and _lies_in(token, whole) for token in tokens]
    capitals = [token.text[0].isupper() for token in tokens]
    for at, token in enumerate(tokens):
        if taken[at]:
            continue
        listed = _listed(text, tokens, at, language, data) if capitals[at] else None
        if listed is not None:
            name, after = listed
            found.append(name)
            taken[at:after] = [True] * (after - at)
        elif capitals[at] and (body_end := _body_end(text, tokens, at, data)) > at:
            written = text[token.start : tokens[body_end - 1].end]
            found.append(Name(token.start, tokens[body_end - 1].end, NameKind.ORGANISATION, _phrase_key(written, data)))
            taken[at:body_end] = [True] * (body_end - at)
        elif (code := _people(token.lower, language)) is not None and not _begins_body(text, tokens, at, data):
            found.append(Name(token.start, token.end, NameKind.PLACE, code))
            taken[at] = token.text[0].islower() or len(token.lower) > 4
        elif (
            "-" in token.text
            and (head := _head_name(token, data)) is not None
            and not _lies_in(token, places)
            and not (at and _is_name_before(text, tokens[at - 1], token))  # "Annegret Kramp-Karrenbauer"
        ):
            found.append(Name(token.start, token.end, NameKind.NAME, head, "", is_sure=False))
            taken[at] = True
        if places:
            taken[at] = taken[at] or _lies_in(token, places)
    at = 0
    while at < len(tokens):
        run_end = at
        if capitals[at] and not taken[at]:
            run_end = _run_end(text, tokens, taken, at, data)
            found += _person(text, tokens[at:run_end], tokens[at - 1] if at else None, data)
        at = max(run_end, at + 1)
    found.sort(key=lambda name: (name.start, name.end))
    return tuple(found)


def _is_name_before(text: str, before: _Token, token: _Token) -> bool:
    """Whether the word right before a compound is a name that it goes on with, and no noun of its own."""
    is_next = before.text[0].isupper() and text[before.end : token.start] == " "
    return is_next and (is_given_name(before.text) or 0 < zipf(before.lower, "de") < _COMMON_ZIPF)


# Given names that no list has are rarer than this in German (Zipf scale), "Annegret" 3.0; nouns before a compound with
# a hyphen mostly are not.
_COMMON_ZIPF = 3.35


def _body_end(text: str, tokens: Sequence[_Token], at: int, data: NameData) -> int:
    """The token after "Conseil fédéral" or "Banca centrale europea": a noun with a capital, adjectives without."""
    token, end = tokens[at], at + 1
    if not token.text[0].isupper() or token.lower not in data.organisation_words:
        return at
    while end < len(tokens) and tokens[end].lower in data.organisation_adjectives:
        if text[tokens[end - 1].end : tokens[end].start] != " ":
            break
        end += 1
    return end if end > at + 1 else at


def _begins_body(text: str, tokens: Sequence[_Token], at: int, data: NameData) -> bool:
    """Whether a German people's adjective has the capital of a body's name: "die Deutsche Stiftung Uferschutz"."""
    token = tokens[at]
    if not data.title_endings or not token.text[0].isupper() or not token.lower.endswith(("e", "en", "er", "es", "em")):
        return False
    for before, other in zip(tokens[at : at + 4], tokens[at + 1 : at + 4], strict=False):
        if not other.text[0].isupper() or text[before.end : other.start] != " ":
            return False
        if is_given_name(other.text):
            return False
        if other.lower.rsplit("-", 1)[-1] in data.organisation_words:
            return True
    return False


def _lies_in(token: _Token, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in places)


_FIRST_WORD = re.compile(r"[^\W_]*")
_ONE_WORD = (1,)


@lru_cache(maxsize=_MOST_WORDS)
def _first_word(name: str) -> str:
    match = _FIRST_WORD.match(name)
    return match.group() if match else ""


@lru_cache(maxsize=16)
def _lengths_of(language: str) -> Mapping[str, tuple[int, ...]]:
    """How many words the listed names have that begin with a word, the longest first, where any has several."""
    lengths: dict[str, set[int]] = {}
    for name in lists_of(language):
        count = len(name.split())
        if count > 1:
            lengths.setdefault(_first_word(name), {1}).add(count)
    return {word: tuple(sorted(counts, reverse=True)) for word, counts in lengths.items()}


def _listed(text: str, tokens: Sequence[_Token], at: int, language: str, data: NameData) -> tuple[Name, int] | None:
    lists = lists_of(language)
    token = tokens[at]
    folded = fold_word(token.text)
    for length in _lengths_of(language).get(_first_word(folded), _ONE_WORD):
        last = at + length
        if last > len(tokens) or "\n" in text[token.start : tokens[last - 1].end]:
            continue
        written = text[token.start : tokens[last - 1].end]
        if length > 1 and any(mark in written for mark in ',;:()"«»„'):
            continue
        for ending in ("", *data.genitive):
            if ending and not written.endswith(ending):
                continue
            entry = lists.get(fold_word(written[: len(written) - len(ending)] if ending else written))
            if entry is not None and _is_written_so(written, entry):
                if entry[0] is NameKind.PLACE and _goes_on_as_body(text, tokens, last):
                    whole = text[token.start : tokens[last].end]
                    return Name(
                        token.start, tokens[last].end, NameKind.ORGANISATION, _phrase_key(whole, data)
                    ), last + 1
                return Name(token.start, tokens[last - 1].end, *entry), last
    head, hyphen, tail = token.text.partition("-")
    if hyphen and tail and (entry := lists.get(fold(head))) is not None and _is_written_so(head, entry):
        return Name(token.start, token.start + len(head), *entry), at
    return None


# English words behind a place that make a body of it in any language: "New York Times".
_FOREIGN_BODIES = frozenset({"times", "post", "university", "journal", "herald", "tribune", "bank", "league", "police"})


def _goes_on_as_body(text: str, tokens: Sequence[_Token], at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at].lower in _FOREIGN_BODIES
        and text[tokens[at - 1].end : tokens[at].start] == " "
    )


def _is_written_so(written: str, entry: tuple[NameKind, str]) -> bool:
    """Whether short names stand in capitals: "US" is a country, "Us" is none."""
    return len(written) > 3 or written.isupper() or entry[1] == "Rom" or not written.isalpha() or len(written) == 3


@lru_cache(maxsize=16)
def _peoples_of(language: str) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    peoples = language_of(language).names.peoples
    if not peoples:
        return None
    stems = "|".join(sorted(map(re.escape, peoples), key=len, reverse=True))
    return re.compile(
        rf"({stems})(?:isch)?(?:e[nrms]?|ers?|ns?|in|innen|a|o|i|he|hi|es|s|os|as|ne|nes|ane?s?)?"
    ), peoples


@lru_cache(maxsize=_MOST_WORDS)
def _people(word: str, language: str) -> str | None:
    """The country of an adjective or name of a people, or None."""
    known = _peoples_of(language)
    if known is None or len(word) < 4:
        return None
    match = known[0].fullmatch(word)
    return None if match is None else known[1][match.group(1)]


def _without_nouns(run: Sequence[_Token]) -> list[_Token]:
    """Leave common German nouns, adjectives and a town's adjective ("Tübinger") at both ends outside."""
    rest = list(run)
    while rest and (is_common_noun(rest[0].lower) or (len(rest) > 1 and _is_noun_before(rest[0]))):
        rest = rest[1:]
    while rest and is_common_noun(rest[-1].lower):
        rest = rest[:-1]
    return rest


def _is_noun_before(token: _Token) -> bool:
    """Whether a word before a name says what bears it: "Nachrichtenagentur X", "US-Partner X", "Tübinger X"."""
    tail = token.lower.rsplit("-", 1)[-1]
    return (
        token.lower.endswith("er") or is_german_noun(tail) or (tail != token.lower and zipf(tail, "de") >= _KNOWN_ZIPF)
    )


def _is_name_alone(token: _Token) -> bool:
    """Whether what is left behind a noun bears a name: "Bundesstaat Oklahoma", but not "Enorme Summen"."""
    is_known = zipf(token.lower, "en") > 1 and zipf(token.lower, "de") < _LOANED_ZIPF
    is_known = is_known and not is_german_noun(token.lower)
    return is_rare_name(token.text) or (is_known and len(token.text) >= SURNAME_LETTERS)


# The second part of a compound that is known so well is a noun ("Partner").
_KNOWN_ZIPF = 3.0
# What is more frequent in German is a word that it has borrowed ("Fans" 4.9; "Dax" 4.2, "Victoria" 4.0).
_LOANED_ZIPF = 4.2


def _head_name(token: _Token, data: NameData) -> str | None:
    """The name that begins a German compound with a hyphen, "Tomahawk-Marschflugkörper"; None for a common word."""
    head, _, tail = token.text.partition("-")
    if not tail or not tail[0].isupper() or not data.title_endings or not head[0].isupper():
        return None
    if _is_title(token.lower, data) or head.lower() in data.not_names or not is_rare_name(head):
        return None
    return fold(head)


def _run_end(text: str, tokens: Sequence[_Token], taken: Sequence[bool], at: int, data: NameData) -> int:
    """The token after a run of capitalised words with nothing but spaces between; particles may stand inside."""
    end = at
    while end < len(tokens) and end - at < 8:
        token = tokens[end]
        if end > at and text[tokens[end - 1].end : token.start].strip(" \u00a0"):
            break
        if end > at and "\n" in text[tokens[end - 1].end : token.start]:
            break
        is_capital = token.text[0].isupper() and not taken[end]
        is_particle = (
            end > at and token.text in _PARTICLES and end + 1 < len(tokens) and tokens[end + 1].text[0].isupper()
        )
        if not (is_capital or is_particle):
            break
        if is_particle and _is_title(tokens[end + 1].lower, data):
            break  # "die Koalition von Ministerpräsidentin X": the particle is no part of a name
        end += 1
    return end


def _person(text: str, run: Sequence[_Token], before: _Token | None, data: NameData) -> list[Name]:  # noqa: C901, PLR0911, PLR0912  # a scanner: one branch for each kind of word
    titles: list[str] = []
    first = 0
    if before is not None and before.lower in data.titles and not text[before.end : run[0].start].strip(" ."):
        titles.append(before.lower)  # "le président X": the title has no capital
    while first < len(run):
        token = run[first]
        if _is_title(token.lower, data):
            titles.append(token.lower)
        elif token.lower not in data.not_names:
            break
        else:
            titles = titles if token.lower in _PARTICLES else []
        first += 1
    rest = list(run[first:])
    if len(rest) == 1 and not titles:
        return []  # a word by itself is no name, whatever it is, and most German nouns end here
    office = next((i for i in range(len(rest) - 2, 0, -1) if rest[i].lower in data.titles), None)
    is_body = any(token.lower in data.organisation_words | THINGS for token in rest[(office or 0) + 1 :])
    if office is not None and not data.title_endings and not is_body and rest[office].text[0].isupper():
        titles.append(rest[office].lower)  # "Homeland Security Secretary Ann Lee": the body is part of the office
        rest = rest[office + 1 :]
    if (owner := _owner_end(rest, data)) is not None:
        return [
            *_person(text, rest[:owner], before if not first else run[first - 1], data),
            *_person(text, rest[owner:], None, data),
        ]
    office = next((i for i in range(1, len(rest) - 1) if is_given_name(rest[i].text)), None)
    if office is not None and rest[office - 1].lower in data.organisation_words - _NAMED_AFTER:
        titles.append(rest[office - 1].lower)  # "presidente del Consiglio Anna Rossi": the body ends the office
        rest = rest[office:]
    cut = bool(rest) and rest[-1].text[0].isupper() and rest[-1].lower in _COUNTS
    while rest and (rest[-1].text in _PARTICLES or rest[-1].lower in data.not_names or rest[-1].lower in data.titles):
        rest.pop()
    if not rest or len(rest) > 5:
        return []
    if any(token.lower in data.not_names for token in rest):
        return []
    if any(
        part.removesuffix("s") in data.organisation_words
        for token in rest
        for part in (token.lower, token.lower.split("-")[-1])
    ):
        words = " ".join(token.text for token in rest)
        return (
            [Name(rest[0].start, rest[-1].end, NameKind.ORGANISATION, _phrase_key(words, data))]
            if len(rest) > 1
            else []
        )
    if any(token.lower.endswith(_NOUN_ENDINGS) for token in rest) or any(
        token.text.isupper() and len(token.text) > 3 and "." not in token.text for token in rest
    ):
        return []
    if len(rest) == 1 and (not titles or len(rest[0].text) < SURNAME_LETTERS):
        return []
    given = next((i for i, token in enumerate(rest[:-1]) if is_given_name(token.text)), None)
    if given:  # what stands before the given name says who it is: "Landsmann Andrej X"
        titles.append(rest[given - 1].lower)
        rest = rest[given:]
    has_initial = len(rest[0].text) <= 2 and rest[0].text.endswith(".") and not is_common_noun(rest[-1].lower)
    is_thing = rest[-1].lower in THINGS or rest[-1].lower.split("-")[-1] in THINGS
    is_person = not is_thing and (bool(titles) or given is not None or has_initial)
    if is_person:
        return [
            Name(
                rest[0].start,
                rest[-1].end,
                NameKind.PERSON,
                _surname_key(rest),
                titles[-1] if titles else "",
                is_sure=True,
            )
        ]
    whole = rest
    rest = _without_nouns(rest) if data.title_endings else rest
    if len(rest) == 1 < len(whole) and whole[-2].lower.endswith("er"):
        return []  # "Daimler Truck", "Tübinger Truck": a name or a town before, which nobody can tell
    if not rest or (len(rest) == 1 and not (data.title_endings and _is_name_alone(rest[0]))):
        return []
    if len(rest[-1].text) == 1 or cut:
        return []  # "God Bless D & M"
    words = " ".join(token.text for token in rest)
    return [Name(rest[0].start, rest[-1].end, NameKind.NAME, _phrase_key(words, data), "", is_sure=False)]


def _owner_end(run: Sequence[_Token], data: NameData) -> int | None:
    """The token after a full name in the genitive that a noun follows: "Rita Freis Kleinpartei Neue Ufer"."""
    if not data.title_endings or len(run) < 3 or not is_given_name(run[0].text):
        return None
    for at in range(1, len(run) - 1):
        is_owned = is_german_noun(run[at + 1].lower) or is_common_noun(run[at + 1].lower)
        if run[at].lower.endswith("s") and not is_given_name(run[at].text) and is_owned:
            return at + 1
    return None


# A number that ends a name is part of it, and the name says nothing without it ("Air Force One").
_COUNTS = frozenset({"one", "two", "three", "four", "five"})
_ROMAN = re.compile(r"[IVX]+")


def _surname_key(run: Sequence[_Token]) -> str:
    """The last word; monarchs are told apart by their number: "elizabeth ii"."""
    if len(run) > 1 and _ROMAN.fullmatch(run[-1].text):
        return key_of(f"{run[-2].text} {run[-1].text}")
    return key_of(run[-1].text)


_ADJECTIVE = re.compile(r"^([^\W\d_]{5,}?)(?:e[nmrs]?)(?=\s)")


def _phrase_key(words: str, data: NameData) -> str:
    """A name of several words without the endings of its case: "Süddeutscher Verlags", "Süddeutsche Verlag"."""
    folded = key_of(words)
    return _ADJECTIVE.sub(r"\1", folded.removesuffix("s")) if data.title_endings else folded


def titles_of(language: str) -> frozenset[str]:
    """Return titles and offices of a language, and the endings of compounds that are such."""
    data = language_of(language).names
    return data.titles | frozenset(data.title_endings)


def _is_title(word: str, data: NameData) -> bool:
    word = word.removesuffix("s") if len(word) > 6 else word
    return word in data.titles or (len(word) > 5 and word.endswith(data.title_endings or ("\0",)))
