"""The language of the interface: which one the reader has chosen, and everything said in it.

Visible strings are written as `gettext("… {name} …").format(name=…)`; `make translations` collects them. What the
engine says comes as `core.phrases.Phrase` and is said by `said`. See `docs/translating.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from gettext import NullTranslations
from typing import TypeVar

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from core.catalogs import INTERFACE_LANGUAGES, catalog
from core.phrases import translated

ADDRESS_KEY = "lang"
_SESSION_KEY = "interface_language"

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


def _language_of_the_browser() -> str:
    wanted = (st.context.locale or "").partition("-")[0].lower()
    return wanted if wanted in INTERFACE_LANGUAGES else INTERFACE_LANGUAGES[0]
