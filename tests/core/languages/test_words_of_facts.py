from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import cast

import pytest

from core.languages import LANGUAGES, language_of
from core.languages.counted_data import CountedData
from core.languages.date_data import DateData
from core.languages.name_data import NameData
from core.languages.quotation_data import QuotationData

Topic = NameData | QuotationData | DateData | CountedData


def _topics(code: str) -> tuple[Topic, ...]:
    language = language_of(code)
    return language.names, language.quotations, language.dates, language.counted


def _lists(code: str) -> Iterator[tuple[str, object]]:
    for topic in _topics(code):
        for field in fields(topic):
            yield f"{type(topic).__name__}.{field.name}", getattr(topic, field.name)


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_that_facts_are_told_by_are_in_lower_case(code: str) -> None:
    for name, listed in _lists(code):
        if isinstance(listed, frozenset):
            words = cast("frozenset[str]", listed)
            assert not {word for word in words if word != word.lower() or word != word.strip() or not word}, name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_pattern_around_facts_is_one(code: str) -> None:
    for name, listed in _lists(code):
        if isinstance(listed, str):
            assert re.compile(listed.replace("{shift}", r"\w+")), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_pattern_around_facts_holds_of_nothing(code: str) -> None:
    around = {
        "ahead",
        "behind",
        "joins",
        "of_something",
        "of_next_day",
        "deadline",
        "clock_units",
        "that",
        "loose",
        "more",
    }
    for name, listed in _lists(code):
        if isinstance(listed, str) and name.rpartition(".")[2] in around:
            assert re.fullmatch(listed, "") is None, name


def test_a_language_that_is_not_known_has_no_words_of_facts() -> None:
    assert [name for name, listed in _lists("und") if isinstance(listed, frozenset) and listed] == []
