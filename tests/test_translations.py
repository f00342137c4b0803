"""Every message that the sources hold is translated, with the same names in braces and nothing doubtful."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from benchmarks.translations import collected, forms_of, is_translated
from core.catalogs import INTERFACE_LANGUAGES, LOCALES, catalog, catalog_path

LANGUAGES = INTERFACE_LANGUAGES[1:]


@pytest.fixture(params=LANGUAGES)
def committed(request: pytest.FixtureRequest) -> Catalog:
    """The catalog of a language as it is committed."""
    with catalog_path(request.param).open("rb") as file:
        return read_po(file, locale=request.param)


def test_every_message_of_the_sources_has_a_translation(committed: Catalog) -> None:
    missing = [
        message.id
        for message in collected()
        if message.id and not ((found := committed.get(message.id)) and is_translated(found))
    ]

    assert not missing, "run `make translations` and translate what it names"


def test_no_translation_is_doubtful_or_said_no_more(committed: Catalog) -> None:
    said = {forms_of(message.id) for message in collected()}

    assert not [message.id for message in committed if message.fuzzy]
    assert {forms_of(message.id) for message in committed} <= said
    assert not committed.obsolete


def test_translations_have_the_names_in_braces_of_their_message(committed: Catalog) -> None:
    for message in committed:
        if message.id:
            ids, strings = forms_of(message.id), forms_of(message.string)
            names = {name for one in ids for name in _names(one)}
            assert all(set(_names(string)) <= names for string in strings), message.id
            assert set(_names(strings[-1])) == set(_names(ids[-1])), message.id


def test_german_quotes_as_it_is_done_in_switzerland(committed: Catalog) -> None:
    wrong = [message.string for message in committed if message.id and re.search(r'[“”„"ß]', str(message.string))]

    assert not wrong


def test_every_language_of_the_interface_has_its_catalog_and_no_catalog_is_left_over() -> None:
    assert sorted(path.name for path in LOCALES.iterdir()) == sorted(LANGUAGES)


def test_a_catalog_counts() -> None:
    german = catalog("de")

    assert german.ngettext("{n} word", "{n} words", 1) == "{n} Wort"
    assert german.ngettext("{n} word", "{n} words", 2) == "{n} Wörter"
    assert catalog("xx").gettext("Overview") == "Overview"


def _names(text: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", text)
