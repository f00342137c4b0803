"""The language of the interface: which one the reader has chosen, and everything said in it.

Visible strings are written as `gettext("… {name} …").format(name=…)`; `make translations` collects them. What the
engine says comes as `core.phrases.Phrase` and is said by `said`. See `docs/translating.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from gettext import NullTranslations
from typing import TypeVar

import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from streamlit.runtime.scriptrunner import get_script_run_ctx

from core.catalogs import INTERFACE_LANGUAGES, catalog
from core.exports.wording import whole_percent
from core.phrases import translated

ADDRESS_KEY = "lang"
_SESSION_KEY = "interface_language"

# Where the browser names no country; dates and figures follow the country if it does.
_USUAL_LOCALES = {"en": "en-GB", "de": "de-DE"}

Key = TypeVar("Key")


def interface_language() -> str:
    """Return the language the reader sees: "en" or "de".

    The choice made in the page comes first (it is kept in the session and in the address), then the language of the
    browser, then English. Outside a run of the dashboard, as in tests and exports, it is English.
    """
    if get_script_run_ctx(suppress_warning=True) is None:
        return INTERFACE_LANGUAGES[0]
    chosen = st.session_state.get(_SESSION_KEY)
    return chosen if chosen in INTERFACE_LANGUAGES else _language_of_the_browser()


def take_language_of_the_address() -> None:
    """Take over the language that the address asks for, and write the chosen one back where a view has dropped it."""
    asked = st.query_params.get(ADDRESS_KEY, "").partition("-")[0].lower()
    if asked in INTERFACE_LANGUAGES:
        st.session_state[_SESSION_KEY] = asked
    chosen = st.session_state.get(_SESSION_KEY)
    if chosen in INTERFACE_LANGUAGES and asked != chosen:
        st.query_params[ADDRESS_KEY] = chosen


def choose_language(language: str) -> None:
    """Set the language of the interface for this session, and write it into the address.

    Args:
        language: One of `core.catalogs.INTERFACE_LANGUAGES`.
    """
    st.session_state[_SESSION_KEY] = language
    st.query_params[ADDRESS_KEY] = language


def translations() -> NullTranslations:
    """Return the catalog of the reader's language."""
    return catalog(interface_language())


def gettext(message: str) -> str:
    """Return a message in the reader's language; the message is the English text, names in braces and all."""
    return translations().gettext(message) if message else ""


def ngettext(one: str, many: str, n: int) -> str:
    """Return the message that goes with a number, in the reader's language.

    Args:
        one: English text for 1.
        many: English text for any other number.
        n: The number that decides.
    """
    return translations().ngettext(one, many, n)


def said(text: str) -> str:
    """Return what the engine says in the reader's language; text that is no phrase comes back as it is."""
    return translated(text, translations())


class Wording(Mapping[Key, str]):
    """A table of phrases, each said in the reader's language when it is looked up.

    Args:
        phrases: The phrases by what they name.
    """

    def __init__(self, phrases: Mapping[Key, str]) -> None:
        self._phrases = dict(phrases)

    def __getitem__(self, key: Key) -> str:
        return said(self._phrases[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)


def counted(n: int, one: str, many: str, **values: str) -> str:
    """Return a message with its number: `counted(4, "{n} sentence", "{n} sentences")` is "4 sentences".

    Args:
        n: The number; stands for `{n}`, written as the reader writes numbers.
        one: English text for 1.
        many: English text for any other number.
        **values: What stands for further names in braces.
    """
    return ngettext(one, many, n).format(n=decimal(n), **values)


def listed(parts: Sequence[str]) -> str:
    """Return parts as an enumeration: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return gettext("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def decimal(number: float) -> str:
    """Return a number as the reader writes it: "1,234", "1.234" in Germany, "1’234" in Switzerland."""
    return format_decimal(number, locale=interface_locale())


def percent(share: float) -> str:
    """Return a share from 0 to 100 without decimals; only a whole is called 100 %, and only nothing 0 %."""
    if 0 < share < 1:
        return gettext("under {percent}").format(percent=percent(1))
    return format_percent(whole_percent(share) / 100, "#,##0 %", locale=interface_locale())


def day_in_words(day: date) -> str:
    """Return a day in words: "21 October 2025", "21. Oktober 2025"."""
    return format_date(day, "long", locale=interface_locale())


def language_name(code: str) -> str:
    """Return what the reader calls a language, or that it is not known.

    Args:
        code: A code of two letters, or "und".
    """
    if code == "und":
        return gettext("language not determined")
    names: Mapping[str, str] = dict(interface_locale().languages)
    return names.get(code, code)


def capitalized(text: str) -> str:
    """Return text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


def inside_sentence(label: str) -> str:
    """Return a label as it stands inside a sentence: English writes it small, German keeps its nouns."""
    return label[:1].lower() + label[1:] if interface_language() == "en" else label


def interface_locale() -> Locale:
    """Return language and country for numbers and dates: the browser's country if it goes with the language."""
    language = interface_language()
    tag = (st.context.locale or "") if get_script_run_ctx(suppress_warning=True) else ""
    return _locale(tag if tag.partition("-")[0].lower() == language and "-" in tag else _USUAL_LOCALES[language])


@cache
def _locale(tag: str) -> Locale:
    """Return the locale of a browser's tag; what it does not know goes by the language alone."""
    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale(tag.partition("-")[0].lower())


def _language_of_the_browser() -> str:
    wanted = (st.context.locale or "").partition("-")[0].lower()
    return wanted if wanted in INTERFACE_LANGUAGES else INTERFACE_LANGUAGES[0]
