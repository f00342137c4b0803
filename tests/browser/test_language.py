from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PAIR = "?pair=02-harbor"
PATIENCE = 10_000  # milliseconds


@pytest.fixture
def german_page(browser: Browser) -> Iterator[Page]:
    """A browser session of somebody in Switzerland."""
    context = browser.new_context(locale="de-CH")
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield context.new_page()
    context.close()


def test_a_browser_in_german_opens_in_german(german_page: Page, address: str) -> None:
    german_page.goto(address + "/overview" + PAIR)

    expect(german_page.get_by_role("heading", name="Überblick")).to_be_visible()
    expect(german_page.locator(".coverage .findings h2")).to_have_text("Was geändert wurde")
    expect(german_page.locator("html")).to_have_attribute("lang", "de")


def test_the_language_is_switched_by_the_keyboard_and_stays(page: Page, address: str) -> None:
    page.goto(address + "/read" + PAIR)
    expect(page.get_by_role("heading", name="Side by side")).to_be_visible()
    expect(page.locator(".reader .row").first).to_be_visible()

    german = page.get_by_role("radio", name="Deutsch").or_(page.get_by_role("button", name="Deutsch"))
    german.focus()
    page.keyboard.press("Space")

    expect(page.get_by_role("heading", name="Gegenüberstellung")).to_be_visible()
    expect(page.locator(".reader .toggle").first).to_contain_text("Nur Unterschiede")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page).to_have_url(re.compile(r"lang=de"))

    page.get_by_role("link", name="Fakten").first.click()
    expect(page.get_by_role("heading", name="Fakten der beiden Berichte")).to_be_visible()
    expect(page).to_have_url(re.compile(r"lang=de"))
    page.reload()
    expect(page.get_by_role("heading", name="Fakten der beiden Berichte")).to_be_visible()


def test_the_box_of_pairs_follows_the_language(page: Page, address: str) -> None:
    page.goto(address)
    for siglum, text in (
        ("A", "The harbor is closed. Nobody was hurt."),
        ("B", "The harbor is shut. Nobody was hurt."),
    ):
        page.get_by_label(f"Text of report {siglum}").fill(text)
    page.get_by_role("button", name="Compare the two reports").click()
    page.get_by_role("link", name="Overview", exact=True).click()
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
    box = page.get_by_test_id("stSelectbox").locator("input")
    expect(box).to_have_value("Your two reports")

    page.get_by_role("radio", name="Deutsch").or_(page.get_by_role("button", name="Deutsch")).click()

    expect(page.get_by_role("heading", name="Überblick")).to_be_visible()
    expect(box).to_have_value("Eigene Berichte")
