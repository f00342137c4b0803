from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.quotation_marks import quoted_in
from core.report import Report


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sie sagte: „Wir bauen.“ Dann ging sie.", "de", ["„Wir bauen.“"]),
        ("Sie sagte: »Wir bauen.« Dann ging sie.", "de", ["»Wir bauen.«"]),
        ("Der „sogenannte ‚Plan‘ der Stadt“ ruht.", "de", ["„sogenannte ‚Plan‘ der Stadt“"]),
        ("Die Stadt sagte:„ Wir bauen.“ Dann nichts mehr.", "de", ["„ Wir bauen.“"]),
        ("Elle parle d’un « geste utile » et s’en va.", "fr", ["« geste utile »"]),
        ("L'annuncio: “Si parte”. Nient'altro.", "it", ["“Si parte”"]),
        ("The mayor called it 'a quiet mess' on Monday.", "en", ["'a quiet mess'"]),
        ("Er rief: ‹Sie sagte «nein» dazu.› Dann ging er.", "de", ["‹Sie sagte «nein» dazu.›"]),
        ('"›\'«a»a‹"', "de", ['"›\'«a»a‹"']),
        ("In the ‘90s it was “great”, he said of his parents’ home.", "en", ["“great”"]),
        ('The ’burbs are "quiet", said the boys\' coach.', "en", ['"quiet"']),
        ("She called it 'a mess' and \"a shame\".", "en", ["'a mess'", '"a shame"']),
        ("Sie nannte es ‚Unfug‘ und „eine Schande“.", "de", ["‚Unfug‘", "„eine Schande“"]),
    ],
)
def test_what_stands_in_quotation_marks_is_found(text: str, language: str, expected: list[str]) -> None:
    assert [text[quoted.start : quoted.end] for quoted in quoted_in(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The players' union doesn't want the '90s back.", "en"),
        ("Rock ‘n’ roll is here to stay.", "en"),
        ("Hans’ Haus steht, Max’ auch.", "de"),
        ("L'uomo dell'anno non c'è.", "it"),
        ('The pipe is 5" wide.', "en"),
    ],
)
def test_an_apostrophe_or_an_inch_opens_no_quotation(text: str, language: str) -> None:
    assert quoted_in(text, language) == ()


def test_a_quotation_over_two_paragraphs_is_one_where_the_second_opens_anew() -> None:
    text = "Er sagte: „Wir bauen.\n„Und zwar bald.“ Danach schwieg er."
    assert [text[quoted.start : quoted.end] for quoted in quoted_in(text)] == ["„Wir bauen.\n„Und zwar bald.“"]


def test_a_quotation_whose_next_mark_closes_it_goes_on_over_lines() -> None:
    text = 'Er sagte: "Wir bauen.\nUnd zwar bald." Danach schwieg er.'
    assert [text[quoted.start : quoted.end] for quoted in quoted_in(text)] == ['"Wir bauen.\nUnd zwar bald."']


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph_and_is_open() -> None:
    text = "Er sagte: „Wir bauen.\nDanach kam „die Wende“."
    first, second = quoted_in(text)
    assert (text[first.start : first.end], first.is_open) == ("„Wir bauen.", True)
    assert (text[second.start : second.end], second.is_open) == ("„die Wende“", False)


def test_line_breaks_inside_a_paragraph_do_not_cut_a_quotation() -> None:
    report = Report.from_sentences(['Er sagte: "Wir\nbauen bald."'])
    (quoted,) = quoted_in(report.unwrapped())
    assert report.text[quoted.start : quoted.end] == '"Wir\nbauen bald."'


@given(st.text(alphabet="ab .,\n„“”«»\"‹›‚‘’'"), st.sampled_from(["de", "en", "fr"]))
def test_quotations_stand_in_order_apart_and_inside_the_text(text: str, language: str) -> None:
    found = quoted_in(text, language)
    assert all(0 <= quoted.start < quoted.end <= len(text) for quoted in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
