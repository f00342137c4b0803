from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

LEFT = """Tram line reopens on Monday

The tram line to Ostheim reopens on Monday, the operator announced. Nobody was hurt in the derailment.
Two carriages left the track on Sunday evening. Buses run every ten minutes until then."""
RIGHT = """Ostheim tram to run again

Nobody was hurt in the derailment. The tram line to Ostheim reopens on Monday, the operator said.
Three carriages left the track on Sunday evening. The cause is being examined by two experts."""


def settled(page: Page) -> None:
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()


def compare_pasted(page: Page, address: str) -> Locator:
    page.goto(address)
    settled(page)
    for siglum, text in zip("AB", (LEFT, RIGHT), strict=True):
        page.get_by_label(f"Outlet of report {siglum}").fill(f"Ostheim {siglum}")
        page.get_by_label(f"Text of report {siglum}").fill(text)
    page.get_by_role("button", name="Compare the two reports").click()
    rows = page.locator(".reader .row")
    expect(page.locator(".reader .outlet").first).to_have_text("Ostheim A")
    return rows


def test_a_reload_comes_back_to_the_pasted_reports_the_view_and_the_row(page: Page, address: str) -> None:
    rows = compare_pasted(page, address)
    rows.nth(3).click()
    name = rows.nth(3).get_attribute("data-row") or ""
    expect(page).to_have_url(re.compile(f"at={name}"))
    assert "Ostheim" not in page.url

    page.reload()

    expect(page.locator(".reader .outlet").first).to_have_text("Ostheim A")
    expect(page.locator(".row[aria-current=true]")).to_have_attribute("data-row", name)
    expect(page).to_have_url(re.compile(r"/read\?.*pair=yours"))
    expect(page.locator(".reader .row")).to_have_count(rows.count())


def test_a_reload_keeps_a_role_put_right_by_hand(page: Page, address: str) -> None:
    rows = compare_pasted(page, address)
    rows.nth(3).click()
    page.locator(".row.current .correct").first.click()
    expect(page.get_by_text(re.compile("by hand")).first).to_be_visible()

    page.reload()

    expect(page.get_by_text(re.compile("by hand")).first).to_be_visible()


def test_another_tab_cannot_read_the_pasted_reports_and_is_told_so(page: Page, address: str) -> None:
    compare_pasted(page, address)
    there = page.url
    other = page.context.new_page()
    other.goto(there)

    expect(other.get_by_text("are not open in this tab")).to_be_visible()
    expect(other.get_by_text("Ostheim")).to_have_count(0)
    expect(other.get_by_role("button", name="Compare the two reports")).to_be_visible()


def test_recent_comparisons_are_listed_open_again_and_can_be_forgotten(page: Page, address: str) -> None:
    compare_pasted(page, address)
    page.get_by_role("button", name="Compare your own").click()
    recent = page.locator(".start .card", has_text="Ostheim A – Ostheim B")
    expect(recent.locator(".figures")).to_contain_text("of A in B")
    page.reload()
    recent.locator(".title").click()
    expect(page.locator(".reader .outlet").first).to_have_text("Ostheim A")

    page.get_by_role("link", name="Start", exact=True).click()
    page.get_by_role("button", name="Forget these comparisons").click()
    expect(recent).to_have_count(0)
    page.reload()
    expect(page.locator(".start .card").first).to_be_visible()
    expect(recent).to_have_count(0)


def test_filters_survive_a_reload_and_a_copied_link(page: Page, address: str) -> None:
    page.goto(f"{address}/changes?pair=02-harbor")
    titles = page.locator(".listing h2")
    expect(titles.first).to_be_visible()
    page.get_by_role("button", name=re.compile("^Certainty")).click()
    expect(titles).to_have_count(1)
    expect(page).to_have_url(re.compile("change=modality"))

    page.reload()
    expect(titles).to_have_count(1)
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator(".listing h2")).to_have_text("Certainty")
