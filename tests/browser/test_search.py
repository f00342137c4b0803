from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

FOUND = "(name) => [...CSS.highlights.get(name)].map((range) => range.toString())"


def opened(page: Page, address: str, more: str = "") -> Locator:
    page.goto(f"{address}/read?pair=02-harbor{more}")
    rows = page.locator(".reader .row")
    expect(rows.first).to_be_visible()
    return rows


def test_a_slash_reaches_the_field_and_enter_goes_from_place_to_place(page: Page, address: str) -> None:
    opened(page, address)
    field = page.get_by_role("searchbox", name="Search in both texts")
    page.keyboard.press("/")
    expect(field).to_be_focused()
    page.keyboard.type("HARBOR")
    count = page.locator(".search .count")
    expect(count).to_have_text(re.compile(r"^\d+ places$"))
    words = page.evaluate(FOUND, "found")
    assert len(words) > 3
    assert {word.lower() for word in words} == {"harbor"}

    page.keyboard.press("Enter")
    expect(count).to_have_text(re.compile(r"^1 of \d+$"))
    first = page.locator(".row.current").get_attribute("data-row")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Enter")
    expect(count).to_have_text(re.compile(r"^1 of"))
    expect(page.locator(".row.current")).to_have_attribute("data-row", first or "")
    page.keyboard.press("Shift+Enter")
    expect(count).not_to_have_text(re.compile(r"^1 of"))
    expect(field).to_be_focused()
    assert len(page.evaluate(FOUND, "found-now")) == 1

    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page.locator(".row.current")).to_be_focused()
    assert page.evaluate(FOUND, "found") == []


def test_what_is_sought_is_text_and_no_pattern(page: Page, address: str) -> None:
    opened(page, address)
    field = page.get_by_role("searchbox", name="Search in both texts")
    field.fill("<b>(.*")
    expect(page.locator(".search .count")).to_have_text("Nothing found")
    field.fill("didn't")
    expect(page.locator(".search .count")).not_to_have_text("Nothing found")


def test_rows_of_a_relation_are_hidden_by_keyboard_and_stay_so_after_a_reload(page: Page, address: str) -> None:
    opened(page, address)
    verbatim = page.locator(".row[data-relation=verbatim]")
    expect(verbatim).not_to_have_count(0)
    toggle = page.get_by_role("button", name=re.compile("verbatim"))
    toggle.focus()
    page.keyboard.press("Enter")
    expect(verbatim).to_have_count(0)
    expect(toggle).to_have_attribute("aria-pressed", "false")
    expect(toggle).to_be_focused()
    expect(page).to_have_url(re.compile("hide=verbatim"))

    page.reload()

    expect(page.locator(".reader .row").first).to_be_visible()
    expect(verbatim).to_have_count(0)


def test_a_hidden_row_is_shown_again_where_a_search_leads_to_it(page: Page, address: str) -> None:
    rows = opened(page, address, "&hide=near&hide=verbatim&hide=reworded&hide=partial&hide=furniture")
    before = rows.count()
    field = page.get_by_role("searchbox", name="Search in both texts")
    field.fill("rejected a $94 million")
    field.press("Enter")

    expect(page.locator(".row.current .words", has_text="rejected").first).to_be_visible()
    assert rows.count() > before
