"""Finds events that bear a name: "G20-Gipfel", "Second World War", "Festival de Cannes", "Hurricane Helene".

There is no list of events. A language tells the nouns that such names are built on and the ways of building
(`core.languages.event_data`); what must be a proper name beside the noun is checked against the lists of places and
bodies, and by how common a word is. "Die Konferenz" and "im Krieg" name nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.facts.name_lists import NameKind, is_common_noun, is_rare_name, lists_of
from core.languages import language_of
from core.languages.event_data import (
    FOREIGN_HEADS,
    FORM_HEADS,
    JOINING,
    LOANED_FORMS,
    LOANED_HEADS,
    TRADES,
    EventData,
    EventForm,
)
from core.languages.given_names import GIVEN_NAMES
from core.words import fold


@dataclass(frozen=True, slots=True)
class Event:
    """A place where an event is named.

    Attributes:
        start: Position of its first character, counted from 0.
        end: Position after its last character.
        key: What it is counted under: what kind of event, and the words that tell it from others.
        keeps_names: Whether the names inside it are named by themselves, too.
    """

    start: int
    end: int
    key: str
    keeps_names: bool


_CAP = r"[^\W\d_a-zß-öø-ÿ][^\W_]*(?:-[^\W_]+)*"
# Letters that stand for a body: "G20", "UN", "EU-Mercosur"; those of trades (`TRADES`) do not.
_LETTERS = re.compile(r"[A-ZÄÖÜ]{2,5}\d{0,2}|[A-ZÄÖÜ]\d{1,2}|[A-ZÄÖÜ]{2,}-[A-ZÄÖÜ]\w+")
_WORD = re.compile(r"[^\W_]+")
# "G-20" is "G20".
_SPLIT_NUMBER = re.compile(r"\b([A-Z])-(\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")


def find_events(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Event, ...]:
    """Return the events that `text[start:end]` names, in order and without overlaps.

    Args:
        text: The published text.
        language: A code of two letters; without its data only names of other languages are found ("Super Bowl").
        start: Where to begin, counted from 0; the beginning of a sentence, whose first word has a capital anyhow.
        end: Where to stop.
    """
    end = len(text) if end is None else end
    grammar = _grammar_of(language)
    told = text[start:end]
    if grammar.trigger.search(told.lower()) is None and grammar.short.search(told) is None:
        return ()
    candidates: list[tuple[int, int, int, Event]] = []
    for rank, (form, pattern) in enumerate(grammar.forms):
        at = start
        while (match := pattern.search(text, at, end)) is not None:
            event = _event_of(match, form, language, start)
            if event is None:
                at = match.start() + 1
                continue
            candidates.append((event.start, -event.end, rank, event))
            at = event.end
    found: list[Event] = []
    for first, _, _, event in sorted(candidates, key=lambda candidate: candidate[:3]):
        if not found or first >= found[-1].end:
            found.append(event)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Grammar:
    trigger: re.Pattern[str]
    short: re.Pattern[str]
    forms: tuple[tuple[EventForm, re.Pattern[str]], ...]


@lru_cache(maxsize=16)
def _grammar_of(language: str) -> _Grammar:
    data = language_of(language).names.events
    lists = {
        "head": _either_case(data.heads),
        "title": _alternatives(word.capitalize() for word in data.heads),
        "storm": _either_case(data.storms),
        "telling": _either_case(data.telling),
        "loaned": _alternatives(LOANED_HEADS),
        "foreign": _alternatives(FOREIGN_HEADS),
        "cap": _CAP,
    }
    forms = (*data.forms, *LOANED_FORMS)
    loaned = (*(word.lower() for word in (*LOANED_HEADS, *FOREIGN_HEADS)), *FORM_HEADS)
    return _Grammar(
        re.compile(_beginnings(max(name.split(), key=len) for name in (*data.heads, *data.storms, *loaned))),
        re.compile(_beginnings(data.short)),
        tuple((form, re.compile(rf"(?<![\w-]){_filled(form.pattern, lists)}(?!\w)")) for form in forms),
    )


def _beginnings(listed: Iterable[str]) -> str:
    """A pattern that finds whether any of the words is there, their common beginnings tried only once.

    Most sentences name no event, and trying hundreds of words in turn at every letter took 200 µs a sentence.
    """
    rests: dict[str, set[str]] = {}
    for word in listed:
        rests.setdefault(word[0], set()).add(word[1:])
    parts = [re.escape(at) + ("" if "" in rest else f"(?:{_beginnings(rest)})") for at, rest in sorted(rests.items())]
    return "|".join(parts) or r"(?!)"


def _filled(pattern: str, lists: Mapping[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda match: f"(?:{lists[match.group(1)]})", pattern)


def _alternatives(listed: Iterator[str] | tuple[str, ...] | Mapping[str, str]) -> str:
    return (
        "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(listed, key=lambda w: (-len(w), w)))
        or r"(?!)"
    )


def _either_case(listed: Mapping[str, str]) -> str:
    """Words with a small or a capital first letter."""
    return "|".join(
        f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}".replace(r"\ ", r"\s+")
        for word in sorted(listed, key=lambda w: (-len(w), w))
    ) or r"(?!)"  # fmt: skip


def _event_of(match: re.Match[str], form: EventForm, language: str, first: int) -> Event | None:
    start = match.start()
    for name, written in match.groupdict().items():
        if not written:
            continue
        check = _CHECKS.get(name)
        if check is not None and not check(written, language, _begins(match, name, first)):
            return None
    key = _key_of(match, language)
    return None if not key else Event(start, match.end(), key, form.keeps_names)


# Behind these a sentence begins, or a quoted one.
_OPENING = ':«„“»"‹‚–—('


def _begins(match: re.Match[str], name: str, first: int) -> bool:
    """Whether a part of a match is the first word of its sentence and has its capital for that alone."""
    lead = match.string[first : match.start(name)].rstrip()
    return not lead or lead[-1] in _OPENING


def _is_body(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # one of the checks, all alike
    del is_first
    head = written.split("-", 1)[0]
    if fold(written) in TRADES or fold(head) in TRADES:
        return False
    lists = lists_of(language)
    return fold(written) in lists or fold(head) in lists or _LETTERS.fullmatch(written) is not None


def _is_place(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    del is_first
    entry = lists_of(language).get(fold(written))
    return entry is not None and entry[0] is NameKind.PLACE


def _is_country(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether it is a country or region and no city: there is a "Tour de Suisse" and a "Tour de Londres", a tower."""
    del is_first
    entry = lists_of(language).get(fold(written))
    return entry is None or len(entry[1]) == 2


def _is_nation(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether it is a listed country."""
    del is_first
    entry = lists_of(language).get(fold(written))
    return entry is not None and entry[0] is NameKind.PLACE and len(entry[1]) == 2


def _is_modifier(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether a capitalised word can belong to a name: no article, pronoun or title."""
    del is_first
    known = language_of(language)
    parts = known.names.not_names, known.names.titles, known.quotations.openers, known.quotations.stops
    return not any(written.lower() in listed for listed in parts)


def _is_rare(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether a German noun is rather a name: nouns have a capital, too."""
    return not _is_place(written, language, is_first) and (fold(written) in GIVEN_NAMES or is_rare_name(written))


def _is_rare_or_place(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    return _is_place(written, language, is_first) or is_rare_name(written)


def _has_own_capital(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether the noun of an event has its capital inside a sentence, where other nouns have none."""
    del written, language
    return not is_first


def _is_proper(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether a word is no common one; the first word of a sentence has its capital anyhow and must be listed."""
    data = language_of(language).names
    lower = written.lower()
    if lower in data.not_names or lower in data.titles:
        return False
    return _is_body(written, language, is_first) or not is_common_noun(lower)


def _is_given_name(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    return not _is_place(written, language, is_first) and _is_proper(written, language, is_first)


def _is_adjective(written: str, language: str, is_first: bool) -> bool:  # noqa: FBT001  # see above
    """Whether an adjective's capital is its own; of a sentence's first word, whether it tells a city ("Wiener")."""
    data, lower = language_of(language).names, written.lower()
    if lower in data.not_names:
        return False
    ending = next((ending for ending in data.town_adjectives if lower.endswith(ending)), "")
    stem = fold(lower.removesuffix(ending))[:_STEM]
    return not is_first or (
        bool(ending)
        and len(stem) == _STEM
        and any(name.startswith(stem) and entry[0] is NameKind.PLACE for name, entry in lists_of(language).items())
    )


# Letters that tell a city by its adjective: "Münchner", "München".
_STEM = 4
_CHECKS: Mapping[str, Callable[[str, str, bool], bool]] = {
    "nation": _is_nation,
    "modifier": _is_modifier,
    "rare": _is_rare,
    "rare_or_place": _is_rare_or_place,
    "own": _has_own_capital,
    "body": _is_body,
    "place": _is_place,
    "country": _is_country,
    "proper": _is_proper,
    "name": _is_given_name,
    "name_or_place": _is_proper,
    "adjective": _is_adjective,
}


_HEAD_GROUPS = ("head", "storm", "short", "loaned")


def _key_of(match: re.Match[str], language: str) -> str:
    """What the event is, with the words that tell it from others in the order of the alphabet: "summit G20"."""
    data = language_of(language).names.events
    groups = match.groupdict()
    group = next(name for name in _HEAD_GROUPS if groups.get(name))
    written, place = groups[group], match.start(group)
    kind = _kind_of(written, data)
    behind = re.sub(r"^\w+", "", match.group()[place - match.start() + len(written) :])  # without the case of the noun
    rest = f"{match.group()[: place - match.start()]} {behind}"
    lists = lists_of(language)
    apart: set[str] = set()
    for word in _WORD.findall(_SPLIT_NUMBER.sub(r"\1\2", rest)):
        folded = fold(word)
        if folded in JOINING:
            continue
        entry = lists.get(folded) or lists.get(folded.removesuffix("s"))
        telling = next((code for begin, code in data.telling.items() if _is_form(folded, fold(begin))), None)
        apart.add(entry[1] if entry is not None else telling or folded)
    return " ".join([kind, *sorted(apart)]) if apart else kind


# A word of so many letters may have an ending of so many ("olympisch", "olympischen").
_BEGINNING, _ENDING = 4, 3


def _is_form(word: str, begin: str) -> bool:
    return word == begin or (len(begin) >= _BEGINNING and word.startswith(begin) and len(word) <= len(begin) + _ENDING)


def _kind_of(written: str, data: EventData) -> str:
    lower = " ".join(written.lower().split())
    return (
        data.short.get(written)
        or data.heads.get(lower)
        or data.storms.get(lower)
        or LOANED_HEADS.get(written)
        or FOREIGN_HEADS.get(written)
        or lower
    )


def without_year(key: str) -> str:
    """Return an event's key without the year in it."""
    return " ".join(word for word in key.split(" ") if _YEAR.fullmatch(word) is None)
