"""What must fit where there is little room: long names of outlets, a tablet, and a window at 200 % zoom."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

LONG = (
    "The Evening Mail of the Upper Valley and the Eleven Villages, with the Weekly Gazette for Farmers and Millers " * 2
)


def _settled(page: Page) -> None:
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()


def test_a_very_long_name_of_an_outlet_takes_two_lines_and_is_told_in_full(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en")
    for siglum in "AB":
        page.get_by_label(f"Outlet of report {siglum}").fill(LONG)
        page.get_by_label(f"Text of report {siglum}").fill("The bridge is closed until spring.")
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".reader .row").first).to_be_visible()

    for view, name, lines in (("read", ".reader .outlet", 1), ("overview", ".coverage .outlet-name", 2)):
        page.goto(f"{address}/{view}?pair=yours&lang=en")
        _settled(page)
        shown = page.locator(name).first
        expect(shown).to_have_text(LONG.strip())
        expect(shown).to_have_attribute("title", LONG.strip())
        height = "node => node.clientHeight / parseFloat(getComputedStyle(node).lineHeight)"
        assert round(shown.evaluate(height)) == lines


def test_a_tablet_shows_the_way_to_every_view(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 768, "height": 1024})
    for language in ("en", "de"):
        page.goto(f"{address}/about?pair=02-harbor&lang={language}")
        _settled(page)

        expect(page.get_by_test_id("stTopNavLink")).to_have_count(10)
        expect(page.get_by_test_id("stTopNavLink").last).to_be_in_viewport()


def test_a_tablet_leaves_room_for_the_words_of_what_can_be_linked(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 768, "height": 1024})
    page.goto(f"{address}/read?pair=01-luftraum&lang=de&at=A14")
    _settled(page)
    page.locator(".row.current").press("e")

    words = page.locator(".offers .what").first
    expect(words).to_be_visible()
    box = words.bounding_box()
    assert box
    assert box["width"] > 300
    buttons, following = (
        page.locator(".offers li").nth(0).get_by_role("button").last.bounding_box(),
        page.locator(".offers .what").nth(1).bounding_box(),
    )
    assert buttons
    assert following
    below = buttons["y"] - box["y"] - box["height"]
    assert following["y"] - buttons["y"] - buttons["height"] > below  # each button belongs to the words above it


def test_at_twice_the_size_the_language_stays_beside_the_choice_of_reports(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 640, "height": 450})
    for language in ("en", "de"):
        page.goto(f"{address}/overview?pair=01-luftraum&lang={language}")
        _settled(page)
        choice, switch = (
            page.get_by_test_id("stSelectbox").bounding_box(),
            page.get_by_role("radio", name="Deutsch").bounding_box(),
        )

        assert choice
        assert switch
        assert choice["y"] < switch["y"] < choice["y"] + choice["height"]


def test_on_a_phone_the_verdict_stays_in_one_piece_on_an_answer_that_wraps(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/classroom?pair=02-harbor&lang=en")
    _settled(page)
    page.locator(".component").first.press("ArrowRight")
    for key in (*["ArrowRight"] * 3, "1", "Enter"):
        page.keyboard.press(key)

    verdict = page.locator(".option .verdict").first
    expect(verdict).to_be_visible()
    assert verdict.evaluate("node => node.getClientRects().length") == 1
    assert page.locator(".option").first.evaluate("node => getComputedStyle(node).textAlign") == "start"


def test_the_names_of_several_sentences_keep_their_distance_from_the_words(page: Page, address: str) -> None:
    page.goto(f"{address}/only_in_one?pair=01-luftraum&lang=en")
    _settled(page)
    names = page.locator(".listing .names", has_text="+").first
    expect(names).to_be_visible()

    ends = (
        "node => { const text = new Range(); text.selectNodeContents(node); return text.getBoundingClientRect().right }"
    )
    begins = names.locator("+ .body").bounding_box()
    assert begins
    assert begins["x"] - names.evaluate(ends) >= 7


def test_a_row_that_is_corrected_stops_below_the_heads_however_tall_they_are(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1000, "height": 500})
    page.emulate_media(reduced_motion="reduce")  # so that no scrolling is under way
    page.goto(f"{address}/?lang=de")
    places = (
        "Hafen",
        "Markt",
        "Turm",
        "Brunnen",
        "Park",
        "Schule",
        "Rathaus",
        "Kirche",
        "Bahnhof",
        "Museum",
        "Theater",
    )
    for siglum in "AB":
        text = "\n\n".join(f"Am Morgen wurde beim {place} eine gesperrte Strasse wieder geöffnet." for place in places)
        page.get_by_label(f"Text von Bericht {siglum}").fill(text)
    page.get_by_role("button", name="Die beiden Berichte vergleichen").click()
    rows = page.locator(".reader .row")
    expect(rows).to_have_count(len(places))

    rows.nth(6).focus()
    page.keyboard.press("e")
    expect(page.locator(".reader .panel")).to_be_visible()

    heads = page.locator(".reader .heads").evaluate("node => node.getBoundingClientRect().bottom")
    assert rows.nth(6).evaluate("node => node.getBoundingClientRect().top") >= heads - 1
