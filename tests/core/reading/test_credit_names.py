"""Names that can be an author's are told from scraps of the page."""

from __future__ import annotations

import pytest

from core.reading.credit_names import credible
from core.report import Credit, Span


@pytest.mark.parametrize(
    "scrap", ["von", "5", "A A", "Beispiel Verlag GmbH", "Ina Beispiel ist Redaktorin", "Der Bote", "xy:12-34-5678"]
)
def test_a_scrap_of_the_page_is_no_author(scrap: str) -> None:
    assert credible([Credit(scrap, "byline")], "Der Bote") == ()


@pytest.mark.parametrize("name", ["Ina Beispiel", "Jan van der Muster", "María de la Vega", "URS MUSTER"])
def test_a_name_stays_an_author(name: str) -> None:
    credit = Credit(name, "byline")

    assert credible([credit], "Der Bote") == (credit,)


def test_an_open_bracket_is_no_part_of_a_name_and_the_span_ends_before_it() -> None:
    found = credible([Credit("Urs Muster (Bildhaus", "photo", Span(10, 30))], "")

    assert found == (Credit("Urs Muster", "photo", Span(10, 20)),)


def test_a_list_of_authors_goes_where_each_of_them_is_named() -> None:
    one, other = Credit("Ina Beispiel", "byline"), Credit("Jan Muster", "byline")

    assert credible([one, other, Credit("Ina Beispiel und Jan Muster", "byline")], "") == (one, other)


def test_an_agency_in_small_letters_stays_credited_for_the_text() -> None:
    credit = Credit("dpa", "text")

    assert credible([credit], "Der Bote") == (credit,)
