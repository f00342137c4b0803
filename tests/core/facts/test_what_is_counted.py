"""What a figure counts, and what digits do not count at all."""

from __future__ import annotations

import pytest

from core.facts.counted import counted_figures
from core.facts.matching_figures import value_of


def counted(text: str, language: str) -> list[tuple[str, str]]:
    """The figures of a text with the words that say what they count."""
    found = counted_figures(text, 0, len(text), language, ())
    return [(value_of(one.figure), text[one.figure.start : max(one.figure.end, one.end)]) for one in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Der 34-Jährige lachte.", "de", [("34 year", "34-Jährige")]),
        ("In rund 50 Minuten führte er sie an.", "de", [("about 50 minute", "rund 50 Minuten")]),
        ("Der Preis stieg auf 14.006,39 Punkte.", "de", [("14006.39", "14.006,39 Punkte")]),
        ("Sie siegten 4:2 gegen Uferheim.", "de", [("4:2", "4:2")]),
        ("They went 1-on-1.", "en", []),
        ("Der Klub Uferheim 04 siegte.", "de", []),
        ("Una donna su tre lavora.", "it", [("33.33 %", "Una donna su tre")]),
        ("Une femme sur trois travaille.", "fr", [("33.33 %", "Une femme sur trois")]),
        ("Jede dritte Frau arbeitet.", "de", [("33.33 %", "Jede dritte Frau")]),
        ("They lost tens of thousands of trees.", "en", [("about 20000–100000", "tens of thousands of trees")]),
        ("Es fehlten mehrere zehntausend Bäume.", "de", []),
    ],
)
def test_a_figure_counts_the_noun_behind_it_or_nothing(
    text: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Two bakers gave a hand.", "en", [("2", "Two bakers")]),
        ("They met 12 retired fire brigade officers.", "en", [("12", "12 retired fire brigade officers")]),
        ("They saw four people wave.", "en", [("4", "four people")]),
        ("Die Bank zahlte 300 Euro 23 Gästen.", "de", [("300 EUR", "300 Euro"), ("23", "23 Gästen")]),
    ],
)  # fmt: skip
def test_what_is_counted_ends_with_its_noun(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert counted(text, language) == expected


def test_two_that_were_named_before_are_no_count() -> None:
    assert counted("The two mayors left. Just the two of them.", "en") == []
    assert counted("The mayors met two bakers.", "en") == [("2", "two bakers")]


def test_a_figure_that_grew_to_another_has_its_unit() -> None:
    assert [value for value, _ in counted("Der Anteil stieg von 12 auf 25 Prozent.", "de")] == ["12 %", "25 %"]
    assert [value for value, _ in counted("The share rose from 12 to 25 percent.", "en")] in (
        ["12 %", "25 %"],
        ["12–25 %"],
    )


def test_a_sum_over_an_amount_is_of_that_amount() -> None:
    assert [value for value, _ in counted("Ein Kredit über 5 Millionen Euro.", "de")] == ["5000000 EUR"]
    assert [value for value, _ in counted("Er verlor über 5 Millionen Euro.", "de")] == ["more than 5000000 EUR"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Only 20.6% of them waved.", "en", [("20.6 %", "20.6%")]),
        ("They borrowed half of the money and left.", "en", [("50 %", "half of the money")]),
        ("A $94 million plan failed.", "en", [("94000000 USD", "$94 million")]),
        ("It took two-and-a-half hours.", "en", [("2.5 hour", "two-and-a-half hours")]),
        ("Sie fuhr mit 150 Kilometern pro Stunde.", "de", [("150 km/h", "150 Kilometern pro Stunde")]),
        ("Sie müssen bis 67 ihren Dienst verrichten.", "de", [("up to 67", "bis 67")]),
        ("Der Tanker „Seerose 1“ sank, später hieß die Seerose 1 anders.", "de", []),
    ],
)
def test_a_share_counts_its_whole_and_a_name_keeps_its_digits(
    text: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sie spielten über fünf Sätze.", "de", [("5", "fünf Sätze")]),
        ("Sie spielten über fünf Stunden.", "de", [("more than 5 hour", "über fünf Stunden")]),
        ("Rund die Hälfte der Gäste blieb.", "de", [("about 50 %", "Rund die Hälfte der Gäste")]),
        ("Mehr als die Hälfte der Gäste ging.", "de", [("more than 50 %", "Mehr als die Hälfte der Gäste")]),
        ("Plus de la moitié des invités sont partis.", "fr", [("more than 50 %", "Plus de la moitié des invités")]),
        ("Die 30 Stadt- und Gemeinderäte tagten.", "de", [("30", "30 Stadt- und Gemeinderäte")]),
        ("The 400-square-meter barn burned.", "en", [("400 m²", "400-square-meter")]),
    ],
)
def test_a_bound_before_an_article_counts_and_a_preposition_is_none(
    text: str, language: str, expected: list[tuple[str, str]]
) -> None:
    assert counted(text, language) == expected
