"""Finds names that lists know: countries, cities, bodies, and the adjectives and nouns of peoples."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from core.facts.name import Name, Token, phrase_key
from core.facts.name_lists import NameKind, lists_of, zipf
from core.languages import language_of
from core.languages.name_data import NameData
from core.languages.name_words import BODIES_OF_A_PLACE, SITES_OF_A_PLACE
from core.words import fold, fold_word

# Words recur, so what is known of each is kept, up to so many.
_MOST_WORDS = 20_000

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


def listed_at(text: str, tokens: Sequence[Token], at: int, language: str, data: NameData) -> tuple[Name, int] | None:
    """Return the listed name that begins at a token and the token after it; the same token where a tail follows."""
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
            if entry is not None and _is_written_so(written) and not _is_number(written, language):
                if entry[0] is NameKind.PLACE and _goes_on_as_site_or_team(text, tokens, last, data):
                    return None
                if entry[0] is NameKind.PLACE and _goes_on_as_body(text, tokens, last):
                    whole = text[token.start : tokens[last].end]
                    return Name(token.start, tokens[last].end, NameKind.ORGANISATION, phrase_key(whole, data)), last + 1
                return Name(token.start, tokens[last - 1].end, *entry), last
    head, hyphen, tail = token.text.partition("-")
    if hyphen and tail and (entry := lists.get(fold(head))) is not None and _is_written_so(head):
        return Name(token.start, token.start + len(head), *entry), at
    return None


def _goes_on_as_site_or_team(text: str, tokens: Sequence[Token], at: int, data: NameData) -> bool:
    """Whether a place begins the name of a site, or of a team as "Nordport Mavericks" in a German text."""
    if at >= len(tokens) or not tokens[at].text[0].isupper() or text[tokens[at - 1].end : tokens[at].start] != " ":
        return False
    lower = tokens[at].lower
    is_english = lower.endswith("s") and zipf(lower, "en") > max(1.0, zipf(lower, "de"))
    return lower in SITES_OF_A_PLACE or (data.nouns_capitalised and is_english)


def _goes_on_as_body(text: str, tokens: Sequence[Token], at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at].lower in BODIES_OF_A_PLACE
        and text[tokens[at - 1].end : tokens[at].start] == " "
    )


def _is_written_so(written: str) -> bool:
    """Whether short names stand in capitals: "US" is a country, "Us" is none."""
    return len(written) >= _LONG_ENOUGH or written.isupper() or not written.isalpha()


def _is_number(written: str, language: str) -> bool:
    """Whether a word is a number of the language: "Uno de cada cinco" is no "Uno"."""
    figures = language_of(language).figures
    return not written.isupper() and (written.lower() in figures.ones or written.lower() in figures.units)


# Letters from which on a name is no word that only begins a sentence: "Rom", "Iran".
_LONG_ENOUGH = 3


@lru_cache(maxsize=16)
def _peoples_of(language: str) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    peoples = language_of(language).names.peoples
    if not peoples:
        return None
    stems = "|".join(sorted(map(re.escape, peoples), key=len, reverse=True))
    # Endings of the five languages together: each stem is one of its own language and takes none of another's.
    return re.compile(
        rf"({stems})(?:isch)?(?:e[nrms]?|ers?|ns?|in|innen|a|o|i|he|hi|es|s|os|as|ne|nes|ane?s?)?"
    ), peoples


@lru_cache(maxsize=_MOST_WORDS)
def people_of(word: str, language: str) -> str | None:
    """Return the country of an adjective or name of a people, or None."""
    known = _peoples_of(language)
    if known is None or len(word) < 4:
        return None
    match = known[0].fullmatch(word)
    return None if match is None else known[1][match.group(1)]


@lru_cache(maxsize=16)
def _body_forms(language: str) -> re.Pattern[str] | None:
    forms = language_of(language).names.body_forms
    return re.compile(r"(?<![\w-])(?:" + "|".join(forms) + r")(?![\w-])") if forms else None


def bodies_in(text: str, language: str, start: int, end: int | None) -> tuple[Name, ...]:
    """Return the bodies of `text[start:end]` whose names are built as the language builds them, in order."""
    forms, data = _body_forms(language), language_of(language).names
    if forms is None:
        return ()
    return tuple(
        Name(match.start(), match.end(), NameKind.ORGANISATION, phrase_key(match.group(), data))
        for match in forms.finditer(text, start, len(text) if end is None else end)
        if "\n" not in match.group()
    )
