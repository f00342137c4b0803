from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.catalogs import catalog
from core.comparison import Comparison, compare
from core.exports import html_page
from core.report import Report

# Elements that have no end.
VOID = {"meta", "br", "rect"}


class _Page(HTMLParser):
    """A page as a browser takes it: its elements with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</td></tr></table><h1>Breaking</h1>",
    "&lt;b&gt; stays as typed",
    "</bdi></mark></style><svg onload=alert(1)>",
    "javascript:alert(1) $x$ :red[no] [link](https://example.org)",
    "\u202eright to left\u202c",
)


def test_published_text_is_shown_and_never_interpreted() -> None:
    report = Report.from_sentences(HOSTILE, outlet="<b>Post</b>", language='de"><script>')

    page = _Page(html_page(compare([report, Report.from_sentences(["Nothing."])])))

    names = {tag for tag, _ in page.elements}
    assert not names & {"script", "img", "iframe", "object", "embed", "link", "form", "base"}
    assert page.open == []
    for sentence in (*HOSTILE[:-1], "<b>Post</b>", "\ufffdright to left\ufffd"):
        assert sentence in page.text
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)


def test_the_page_asks_for_nothing_from_elsewhere(comparison: Comparison) -> None:
    page = html_page(comparison)

    assert not re.search(r"https?:|url\(|@import|src=", page)
    assert all(target.startswith("#") for target in re.findall(r'href="([^"]*)"', page))


def test_every_way_on_the_page_leads_somewhere(comparison: Comparison) -> None:
    elements = _Page(html_page(comparison)).elements
    places = [attributes["id"] for _, attributes in elements if "id" in attributes]
    ways = [attributes["href"] for tag, attributes in elements if tag == "a"]

    assert ways
    assert len(set(places)) == len(places)
    assert {f"#{place}" for place in places} >= set(ways)


def test_the_policy_allows_the_style_sheet_of_the_page_and_nothing_else(comparison: Comparison) -> None:
    page = html_page(comparison)
    style = re.findall(r"<style>(.*?)</style>", page, flags=re.DOTALL)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)

    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    assert len(style) == 1
    assert policy.split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    assert " style=" not in page


def test_word_differences_carry_their_kind_in_words(comparison: Comparison) -> None:
    page = html_page(comparison)

    assert '<mark class="of-left" title="figure">Fifty</mark>' in page
    assert '<mark class="of-right" title="figure">Fifteen</mark>' in page
    assert '<mark class="of-left" title="only in this report">, police said</mark>' in page


def test_relation_reason_and_guard_stand_beside_the_sentences(comparison: Comparison) -> None:
    text = " ".join(_Page(html_page(comparison)).text.split())

    assert "≈ near" in text
    assert "4 of 5 words in order" in text
    assert "figure differs: 50 against 15" in text
    assert "moved" in text
    assert "restatement" in text


def test_changes_show_the_words_of_both_sides_and_why(comparison: Comparison) -> None:
    text = " ".join(_Page(html_page(comparison)).text.split())

    assert "2 changes, the weightiest kinds first" in text
    assert "attribution A 4 , police said B 4 nothing the source is gone" in text


def test_facts_that_differ_stand_open_and_first(comparison: Comparison) -> None:
    page = html_page(comparison)
    text = " ".join(_Page(page).text.split())

    assert "Facts differ: 1 fact" in text
    assert "Fifty passengers A 4 (50) Fifteen passengers B 4 (15) the same thing is counted" in text
    assert "Both reports agree: 1 fact" in text
    assert "on Monday A 3 (Monday 3 March 2025) on Monday B 3 (Monday 3 March 2025)" in text
    assert "Only in B: 1 fact" in text
    assert page.index("<details open>") < page.index("Both reports agree")
    assert page.count("<details open>") == 1


def test_additions_stand_by_report_with_their_kind(comparison: Comparison) -> None:
    text = " ".join(_Page(html_page(comparison)).text.split())

    assert "A alone tells: 2 additions" in text
    assert "detail in a linked sentence A 4 police said the linked sentence lacks it" in text
    assert "B alone tells: 1 addition" in text


def test_inputs_and_settings_are_pinned(comparison: Comparison) -> None:
    text = _Page(html_page(comparison)).text

    for report in comparison.reports:
        assert report.text_hash in text
    assert "restatements = True" in text
    assert "exa" in text
    assert "no date found in the supplied text" in text


def test_figures_say_what_they_count_and_in_which_direction(comparison: Comparison) -> None:
    text = " ".join(_Page(html_page(comparison)).text.split())

    assert "87 % of A’s 23 reporting words stand in sentences that B has too." in text
    assert "72 % of B’s 32 reporting words" in text


@pytest.mark.parametrize("number", [2, 3])
def test_every_pair_of_reports_has_its_part_of_the_page(number: int) -> None:
    reports = [Report.from_sentences(["The ferry sails."], outlet=f"Paper {n}") for n in range(number)]

    assert html_page(compare(reports)).count('<table class="rows">') == number * (number - 1) // 2


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4))
def test_any_text_gives_a_page_whose_elements_close(sentences: list[str]) -> None:
    report = Report.from_sentences(sentences)

    page = _Page(html_page(compare([report, report])))

    assert page.open == []


def test_the_page_lists_what_was_corrected_by_hand_and_what_does_not_fit(comparison: Comparison) -> None:
    text = " ".join(_Page(html_page(comparison)).text.split())

    assert "1 correction was made by hand" in text
    assert "relation changed: A 3 – B 2: A 3 – B 2 (reworded) → A 3 – B 2 (partial) (Kim <b>, 2025-03-04" in text
    assert "1 correction does not fit these texts" in text
    assert "It does not stand in its report any more." in text


def test_a_page_without_corrections_does_not_speak_of_them(comparison: Comparison) -> None:
    assert "by hand" not in _Page(html_page(replace(comparison, corrections=(), unfit=()))).text


def test_the_page_speaks_german_where_it_is_asked_to() -> None:
    left = [
        "Brücke bleibt gesperrt",
        "Die Brücke bleibt laut Gemeinde bis Freitag zu.",
        "Drei Lastwagen steckten fest.",
    ]
    right = [
        "Brücke zu",
        "Die Brücke bleibt bis Montag zu.",
        "Drei Lastwagen steckten fest.",
        "Verletzt wurde niemand.",
    ]
    german = compare([Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de")])

    page = html_page(german, catalog("de"))

    assert '<html lang="de">' in page
    text = " ".join(_Page(page).text.split())
    assert "Gegenüberstellung" in text
    assert "Bericht A" in text
    settings = text.index("Einstellungen")
    english = re.findall(
        r"\b(?:the|and|of|words?|sentences?|changes?|reports?|only|linked|why|kind)\b", text[:settings]
    )
    assert not english
