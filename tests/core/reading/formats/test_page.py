from __future__ import annotations

import pytest

from core.errors import ReadingError
from core.reading.formats import page
from core.reading.manuscript import Manuscript
from core.reading.source import Source

FIRST = "Die neue Brücke über die Aare ist am Montag nach drei Jahren Bauzeit für den Verkehr geöffnet worden."
SECOND = "Nach Angaben der Stadt kostete der Bau 48 Millionen Franken und damit etwas weniger als veranschlagt war."
THIRD = "Im Frühling soll noch der Veloweg auf der Nordseite folgen, wie die Projektleiterin Anna Muster ankündigte."

ARTICLE = f"""<!doctype html>
<html lang="de-CH"><head>
<title>Brücke offen | Das Blatt</title>
<meta property="og:site_name" content="Das Blatt">
<script type="application/ld+json">
{{"@context": "https://schema.org", "@graph": [
  {{"@type": "Organization", "@id": "#pub", "name": "Das Blatt"}},
  {{"@type": "NewsArticle", "headline": "Brücke über die Aare ist offen", "datePublished": "2026-03-02T09:15:00+01:00",
    "author": [{{"@type": "Person", "name": "Lea Beispiel"}}], "publisher": {{"@id": "#pub"}},
    "creditText": "sda", "inLanguage": "de-CH", "description": "Drei Jahre wurde gebaut. Nun rollt der Verkehr."}}]}}
</script></head>
<body class="with-sidebar comments-open">
<header><nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><nav class="breadcrumb"><h1>Brücke über die Aare ist offen</h1></nav>
<article>
<h2><span class="kicker">Verkehr in Musterwil</span><span>Brücke über die Aare ist offen</span></h2>
<p class="lead">Drei Jahre wurde gebaut. Nun rollt der Verkehr.</p>
<div class="meta">Von <a href="/lb">Lea Beispiel</a></div>
<time datetime="2026-03-02T09:15">2. März 2026, 9.15 Uhr</time>
<figure><img src="b.jpg" alt=""><figcaption>Die Brücke am Morgen. <small>Bild: Keystone</small></figcaption></figure>
<div class="body">
<p><span class="dropcap">D</span>{FIRST[1:]}</p>
<h3>Weniger als veranschlagt</h3>
<p>{SECOND.replace("Millionen", "Mil&shy;lionen")}</p>
<aside class="teaser"><h4><a href="/x">Auch die Tunnel werden saniert</a></h4></aside>
<div class="poll"><p>Freuen Sie sich über die Brücke?</p><button>Ja</button><button>Nein</button></div>
<blockquote>«Das ist ein guter Tag.»</blockquote>
<ul><li>Länge: 210 Meter</li><li>Breite: 14 Meter</li></ul>
<p>{THIRD}</p>
<p hidden>Unsichtbar für alle.</p><p style="display:none">Ebenso unsichtbar.</p>
<span class="sr-only">Ende des Artikels</span>
</div>
<p>(sda)</p>
</article></main>
<section class="more"><h3>Mehr aus der Region</h3><ul><li><a href="/1">Neuer Bahnhof</a></li></ul></section>
<footer><p>© Das Blatt. Alle Rechte vorbehalten, auch die des Nachdrucks und der Übersetzung.</p></footer>
<script>var secret = "<p>Kein Text</p>";</script><noscript>Bitte JavaScript einschalten</noscript>
</body></html>"""


def read(markup: str) -> Manuscript:
    return page.read(Source(text=markup))


def kinds_of(manuscript: Manuscript) -> dict[str, str]:
    return {manuscript.text[block.start : block.end]: block.kind.value for block in manuscript.blocks}


def test_the_parts_of_an_article_are_named_by_its_markup() -> None:
    kinds = kinds_of(read(ARTICLE))

    assert kinds["Brücke über die Aare ist offen"] == "title"
    assert kinds["Verkehr in Musterwil"] == "heading"
    assert kinds["Drei Jahre wurde gebaut. Nun rollt der Verkehr."] == "summary"
    assert kinds["Von Lea Beispiel"] == "byline"
    assert kinds["2. März 2026, 9.15 Uhr"] == "dateline"
    assert kinds["Die Brücke am Morgen. Bild: Keystone"] == "caption"
    assert kinds[FIRST] == kinds[SECOND] == kinds[THIRD] == "body"
    assert kinds["Weniger als veranschlagt"] == "subhead"
    assert kinds["«Das ist ein guter Tag.»"] == "quote"
    assert kinds["Länge: 210 Meter"] == "list_item"


def test_what_lies_outside_of_the_article_is_kept_and_marked() -> None:
    kinds = kinds_of(read(ARTICLE))

    assert kinds["Start"] == "navigation"
    assert kinds["Neuer Bahnhof"] == "aside"
    assert kinds["Auch die Tunnel werden saniert"] == "aside"
    assert kinds["Freuen Sie sich über die Brücke?"] == "aside"
    assert any(text.startswith("© Das Blatt") and kind == "navigation" for text, kind in kinds.items())


def test_a_credit_right_after_the_text_is_not_taken_for_navigation() -> None:
    assert kinds_of(read(ARTICLE))["(sda)"] == "unknown"


def test_what_the_page_hides_is_no_text() -> None:
    text = read(ARTICLE).text

    for hidden in ("Unsichtbar", "unsichtbar", "Ende des Artikels", "secret", "JavaScript"):
        assert hidden not in text


def test_json_ld_says_outlet_headline_date_author_credit_and_language() -> None:
    metadata = read(ARTICLE).metadata

    assert metadata.outlet == "Das Blatt"
    assert metadata.headline == "Brücke über die Aare ist offen"
    assert metadata.published == "2026-03-02T09:15+01:00"
    assert metadata.authors == ("Lea Beispiel",)
    assert metadata.credits == ("sda",)
    assert metadata.language == "de"


def test_meta_elements_stand_in_where_there_is_no_json_ld() -> None:
    manuscript = read(
        '<html lang="fr"><head><meta property="og:title" content="Le pont est ouvert">'
        '<meta property="og:site_name" content="La Feuille"><meta name="author" content="Luc Exemple">'
        '<meta property="article:published_time" content="2026-03-02T08:00:00Z"></head><p>Texte.</p></html>'
    )

    assert manuscript.metadata.headline == "Le pont est ouvert"
    assert manuscript.metadata.outlet == "La Feuille"
    assert manuscript.metadata.authors == ("Luc Exemple",)
    assert manuscript.metadata.published == "2026-03-02T08:00+00:00"
    assert manuscript.metadata.language == "fr"


@pytest.mark.parametrize(
    "script", ['{"headline": ', "[" * 100_000, '{"@type": ["NewsArticle", 3], "author": {"name": 5}}']
)
def test_damaged_json_ld_costs_nothing_but_itself(script: str) -> None:
    manuscript = read(f'<html><script type="application/ld+json">{script}</script><body><p>{FIRST}</p></body></html>')

    assert manuscript.text == FIRST


def test_white_space_is_shown_as_a_browser_shows_it() -> None:
    manuscript = read("<p>Ein \n  Satz,<br>der\t umbricht.</p><pre>a  b\nc</pre><div>Eins<br><br>Zwei</div>")

    assert manuscript.text == "Ein Satz,\nder umbricht.\n\na b\nc\n\nEins\n\nZwei"


def test_the_cells_of_a_row_are_one_block() -> None:
    manuscript = read("<table><tr><th>Partei</th><th>Sitze</th></tr>\n<tr><td> A </td> <td>12</td></tr></table>")

    assert manuscript.text == "Partei\tSitze\n\nA\t12"


def test_a_raised_first_letter_stays_part_of_its_word_and_adjacent_links_do_not_merge() -> None:
    manuscript = read("<div><p><b>F</b>ür alle.</p><div><a>Neu</a><a>Alt</a></div></div>")

    assert manuscript.text == "Für alle.\n\nNeu Alt"


def test_a_box_keeps_its_name_only_where_it_holds_little_of_the_text() -> None:
    kinds = kinds_of(read(f'<body><div class="comments teaser"><p>{FIRST}</p><p>{SECOND}</p></div></body>'))

    assert kinds == {FIRST: "paragraph", SECOND: "paragraph"}


def test_pictures_written_into_the_page_do_not_count_as_its_size() -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 1_500_000

    assert read(f'<html><body><img src="{picture}"><p>{FIRST}</p></body></html>').text == FIRST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><html><body><p>x</p>", True),
        ("  \n<article>Text</article>", True),
        ("<p>Eins.</p>\n<p>Zwei.</p>", True),
        ("<p>Eins.", False),
        ("< 5 Prozent der <p>-Elemente</p> sind leer", False),
        ("Ein Text über <html> und </p></p>", False),
        ("<nitf><body><p>a</p><p>b</p></body></nitf>", True),  # the registry asks nitf first
    ],
)
def test_a_page_is_recognized_by_its_first_tags(text: str, expected: bool) -> None:  # noqa: FBT001  a table's column
    assert page.recognizes(Source(text=text)) is expected


def test_markup_that_is_nested_deeper_than_any_page_is_cut_with_a_note() -> None:
    manuscript = read(f"<html><body><p>{FIRST}</p>" + "<div>" * 100_000 + "<p>Tief unten.</p></body></html>")

    assert manuscript.text == FIRST
    assert "nested too deeply" in manuscript.notes[0]


def test_a_page_without_visible_text_is_refused() -> None:
    with pytest.raises(ReadingError, match="holds no text"):
        read("<html><body><script>x()</script><div hidden>Nein.</div></body></html>")


def test_a_page_that_is_nested_too_deeply_from_the_start_is_refused() -> None:
    with pytest.raises(ReadingError, match="nested too deeply"):
        read("<html><body>" + "<div>" * 100_000 + "Text")


@pytest.mark.parametrize(
    "markup",
    ["<html><body>" + "<i></i>" * 150_000 + "Text", "<html><body>" + "<div>" * 1_000 + "<p>a</p>" * 1_000],
)
def test_a_page_of_far_more_parts_than_a_report_is_refused(markup: str) -> None:
    with pytest.raises(ReadingError, match="built of far more parts than one report has"):
        read(markup)
