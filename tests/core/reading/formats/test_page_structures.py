"""Pages built as common systems build them: what is the report, and what stands around it."""

from __future__ import annotations

import json

import pytest

from core.reading.formats import page
from core.reading.read import read
from core.reading.source import Source
from core.report import Report, Role

BRIDGE = "Die neue Brücke über die Aare ist am Montag nach drei Jahren Bauzeit für den Verkehr geöffnet worden."
COST = (
    "Nach Angaben der Stadt kostete der Bau 48 Millionen Franken und damit etwas weniger, als der Rat bewilligt hatte."
)
CYCLES = "Im Frühling soll noch der Veloweg auf der Nordseite folgen, wie die Projektleiterin Anna Muster ankündigte."
CRITICS = (
    "Kritik kam vom Gewerbeverband: Die Zufahrt zum Hafen bleibe wegen einer Baustelle noch bis zum Sommer gesperrt."
)
WHOLE = f"{BRIDGE}\n\n{COST}\n\n{CYCLES}\n\n{CRITICS}"
TITLE = "Brücke über die Aare ist offen"
REMARKS = (
    "Endlich ist diese Brücke offen, ich habe drei Jahre lang jeden Tag zwanzig Minuten länger zur Arbeit gebraucht.",
    "Und was ist mit dem Lärm, den nun alle jene haben, die direkt daneben wohnen und seit Jahren nicht mehr schlafen?",
)


def page_of(body: str, *, head: str = "", language: str = "de", **described: str) -> Report:
    thing = json.dumps({"@type": "NewsArticle", "headline": TITLE} | described)
    script = f'<script type="application/ld+json">{thing}</script>'
    return read(
        Source(text=f'<!doctype html><html lang="{language}"><head>{script}{head}</head><body>{body}</body></html>')
    )


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def reported(report: Report) -> list[str]:
    return [sentence.text for sentence in report.sentences if sentence.role.is_reporting]


def role_of(report: Report, beginning: str) -> Role:
    return next(sentence.role for sentence in report.sentences if sentence.text.startswith(beginning))


COMMENTS = "".join(f"<div class='x'><b>User {n}</b>{paragraphs(*REMARKS)}</div>" for n in range(12))


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}</div><div id='forum'>{COMMENTS}</div></div>",
        f"<div><article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}</article><div>{COMMENTS}</div></div>",
    ],
    ids=["called comments", "outside of the article"],
)
def test_comments_that_are_longer_than_the_report_are_no_report(body: str) -> None:
    assert reported(page_of(body)) == [BRIDGE, COST, CYCLES]


def test_the_text_given_to_search_engines_tells_the_report_from_what_readers_wrote() -> None:
    text = f"{BRIDGE} {COST} {CYCLES}"
    body = f"<div><div><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}</div><div>{COMMENTS}</div></div>"

    assert reported(page_of(body, articleBody=text)) == [BRIDGE, COST, CYCLES]


def test_a_text_that_only_scripts_would_show_is_taken_from_the_description_with_a_note() -> None:
    report = page_of("<div id='root'></div><footer>Impressum</footer>", articleBody=WHOLE)

    assert reported(report) == [BRIDGE, COST, CYCLES, CRITICS]
    assert role_of(report, TITLE) is Role.HEADLINE
    assert "by scripts alone" in report.notes[0]


def test_a_page_that_shows_the_beginning_of_its_text_is_read_as_it_shows_itself() -> None:
    body = f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST)}<div class='offer'><p>Weiterlesen</p></div></article>"

    report = page_of(body, articleBody=WHOLE)

    assert reported(report) == [BRIDGE, COST]
    assert report.notes == ()


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        (
            ["„Der Steg ist gut“, sagte die Leiterin am Montag – und Fußgänger dürfen ihn bald auch nachts begehen."],
            '"Der Steg ist gut", sagte die Leiterin am Montag - und Fussgänger dürfen ihn bald auch nachts begehen.',
        ),
        (
            ["Der Steg ist offen.", "Er kostete viel Geld.", "Die Stadt freut sich sehr.", "Der Rat schweigt noch."],
            "Der Steg ist offen. Er kostete viel Geld. Die Stadt freut sich sehr. Der Rat schweigt noch.",
        ),
    ],
    ids=["other marks", "short paragraphs"],
)
def test_a_text_that_is_shown_with_other_marks_or_in_short_paragraphs_is_not_told_twice(
    shown: list[str], told: str
) -> None:
    unseen = f"{BRIDGE} {COST} {CYCLES}"  # behind a paywall

    report = page_of(f"<article><h1>{TITLE}</h1>{paragraphs(*shown)}</article>", articleBody=f"{told} {unseen}")

    assert report.notes == ()
    assert BRIDGE not in report.text


def test_paragraphs_stay_report_text_below_a_line_that_leads_elsewhere() -> None:
    link = "<p><i>Mehr zum Thema: <a href='/a'>Der alte Steg wird abgerissen</a></i></p>"
    body = f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST)}{link}{paragraphs(CYCLES, CRITICS)}</article>"

    assert reported(page_of(body)) == [BRIDGE, COST, CYCLES, CRITICS]


def test_a_short_heading_between_paragraphs_side_by_side_is_a_subhead() -> None:
    entries = "".join(
        f"<div class='entry'><time>1{n}:00</time><h3>{heading}</h3><p>{text}</p></div>"
        for n, (heading, text) in enumerate(
            (("Erste Velos rollen", BRIDGE), ("Der Rat spricht", COST), ("Kritik vom Gewerbe", CRITICS))
        )
    )

    report = page_of(f"<main><article><h1>{TITLE}</h1><div class='ticker'>{entries}</div></article></main>")

    assert [s.text for s in report.sentences if s.role is Role.SUBHEAD] == [
        "Erste Velos rollen",
        "Der Rat spricht",
        "Kritik vom Gewerbe",
    ]
    assert reported(report) == [BRIDGE, COST, CRITICS]


@pytest.mark.parametrize(
    "heading",
    [
        f"<h2><span class='article__kicker'>Drei Jahre Bauzeit in Musterwil</span>\n<span>{TITLE}</span></h2>",
        f"<h1><span class='a7'>Drei Jahre Bauzeit in Musterwil</span> {TITLE}</h1>",
    ],
    ids=["named a kicker", "told by the metadata"],
)
def test_a_kicker_inside_the_heading_is_set_apart(heading: str) -> None:
    report = page_of(f"<article>{heading}{paragraphs(BRIDGE, COST, CYCLES)}</article>")

    assert [s.text for s in report.sentences if s.role is Role.HEADLINE] == [TITLE]
    assert role_of(report, "Drei Jahre Bauzeit in") is not Role.HEADLINE


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote>«Das ist ein guter Tag für die ganze Stadt.» <br>Anna Muster, Leiterin</blockquote>",
        "<blockquote>«Das ist ein guter Tag für die ganze Stadt.» <cite>Anna Muster, Leiterin</cite></blockquote>",
    ],
    ids=["line break", "cite"],
)
def test_a_display_quotation_and_its_speaker_are_two_blocks(quote: str) -> None:
    said = (
        "«Das ist ein guter Tag für die ganze Stadt», sagte Anna Muster vor den Medien, die zur Feier gekommen waren."
    )

    report = page_of(f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST)}{quote}{paragraphs(said, CRITICS)}</article>")

    assert role_of(report, "«Das ist ein guter Tag für die ganze Stadt.»") is Role.PULL_QUOTE
    assert role_of(report, "Anna Muster, Leiterin") is Role.PULL_QUOTE
    assert reported(report) == [BRIDGE, COST, said, CRITICS]


@pytest.mark.parametrize(
    "picture",
    [
        "<div><span>Foto: Lea Beispiel</span><img src='x'><div>Gäste feiern die Eröffnung der Brücke</div></div>",
        "<div class='p'><img src='x'><span>Gäste feiern die Eröffnung der Brücke</span></div>",
        "<div class='p'><amp-img src='x'></amp-img><p>Gäste feiern die Eröffnung der Brücke</p><p>© Keystone</p></div>",
    ],
    ids=["credited", "alone", "accelerated page"],
)
def test_a_line_in_a_box_with_a_picture_is_its_caption(picture: str) -> None:
    report = page_of(f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE)}{picture}{paragraphs(COST, CYCLES)}</article>")

    assert role_of(report, "Gäste feiern") is Role.CAPTION


@pytest.mark.parametrize(
    "box",
    [
        "<div data-testid='InfoBox'><strong>Wie fährst du zur Arbeit? Teile deine Tipps.</strong></div>",
        "<blockquote class='twitter-tweet'><p>Freie Fahrt über die Aare! Danke allen.</p></blockquote>",
        "<div class='encadre'><h4>So kommen Sie hin</h4><p>Die Linie 4 fährt alle zehn Minuten.</p></div>",
        "<div><h4>Stadtgespräch</h4><p>Jeden Morgen alles Wichtige.</p><form><input><button>Los</button></form></div>",
    ],
    ids=["info box", "post", "French box", "newsletter"],
)
def test_boxes_between_the_paragraphs_are_no_report(box: str) -> None:
    report = page_of(f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST)}{box}{paragraphs(CYCLES, CRITICS)}</article>")

    assert reported(report) == [BRIDGE, COST, CYCLES, CRITICS]


def test_notes_in_italics_behind_the_report_are_no_report_and_still_credit() -> None:
    notes = (
        "<p><em>Die Autorin ist Redaktorin im Ressort Region und berichtet seit zehn Jahren über den Verkehr.</em></p>"
        "<p><small>Korrektur: In einer früheren Version stand, der Bau habe 84 Millionen Franken gekostet.</small></p>"
        "<p><i>Dieser Text wurde mit Material der dpa erstellt.</i></p>"
    )

    report = page_of(f"<article><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}{notes}</article>")

    assert reported(report) == [BRIDGE, COST, CYCLES]
    assert report.text_credits == ("dpa",)


def test_author_and_time_are_read_from_marked_elements_where_nothing_else_says_them() -> None:
    meta = (
        "<div class='entry-meta'><time class='entry-date published' datetime='2026-03-02T09:15:00+01:00'>2. März</time>"
        "<span class='author vcard'><a class='url fn n' href='/l'>Lea Beispiel</a></span></div>"
    )

    report = page_of(f"<article><h1>{TITLE}</h1>{meta}{paragraphs(BRIDGE, COST, CYCLES)}</article>")

    assert report.published is not None
    assert report.published.value == "2026-03-02T09:15+01:00"
    assert [credit.name for credit in report.credits if credit.kind == "byline"] == ["Lea Beispiel"]


@pytest.mark.parametrize(
    ("names", "outlet"),
    [
        (("Das Blatt - Muster Verlag GmbH & Co. KG",), "Das Blatt"),
        (("Muster Medien AG", "Das Blatt"), "Das Blatt"),
        (("Muster Medien AG",), "Muster Medien AG"),
        (("Das Blatt - Zeitung für Musterwil",), "Das Blatt - Zeitung für Musterwil"),
    ],
)
def test_the_outlet_is_a_title_and_not_its_company(names: tuple[str, ...], outlet: str) -> None:
    head = "".join(f'<meta property="og:site_name" content="{name.replace("&", "&amp;")}">' for name in names)

    manuscript = page.read(Source(text=f"<html><head>{head}</head><body><p>{BRIDGE}</p></body></html>"))

    assert manuscript.metadata.outlet == outlet


CARDS = "".join(
    f"<div class='card'><a href='/{n}'><h3>Meldung {n} aus der Region</h3></a><p>Der Gemeinderat von Beispielwil "
    f"hat am {n}. Mai beschlossen, das alte Schulhaus zu verkaufen und den Erlös zu sparen.</p></div>"
    for n in range(1, 21)
)


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}</div><div>{CARDS}</div></div>",
        f"<main><h1>{TITLE}</h1>{paragraphs(BRIDGE, COST, CYCLES)}{CARDS}</main>",
    ],
    ids=["in a grid", "beside the paragraphs"],
)
def test_cards_that_lead_to_other_reports_are_no_report_however_many_they_are(body: str) -> None:
    report = page_of(body)

    assert reported(report) == [BRIDGE, COST, CYCLES]
    assert role_of(report, TITLE) is Role.HEADLINE
    assert role_of(report, "Der Gemeinderat") is Role.TEASER
