from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def opened(page: Page, address: str, more: str = "") -> None:
    page.goto(f"{address}/read?pair=02-harbor&as=annotated{more}")
    expect(page.locator(".annotated .line").first).to_be_visible()


def test_the_keyboard_moves_through_the_notes_and_into_the_text(page: Page, address: str) -> None:
    opened(page, address)
    lines = page.locator(".annotated .line")
    lines.first.focus()
    page.keyboard.press("ArrowDown")
    expect(lines.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(lines.last).to_be_focused()
    page.keyboard.press("p")
    current = page.locator(".line[aria-current=true]")
    expect(current.locator(".note").first).to_be_visible()
    name = current.get_attribute("data-line") or ""
    expect(page).to_have_url(re.compile(f"at={name}"))

    page.keyboard.press("Enter")

    expect(page.locator(".reader .row[aria-current=true]")).to_be_focused()
    expect(page.locator(f".reader .row.current [data-cell={name}]").first).to_be_visible()


def test_the_base_turns_round_and_a_reload_keeps_it_with_the_sentence(page: Page, address: str) -> None:
    opened(page, address)
    first = page.locator(".annotated .outlet bdi").inner_text()
    page.get_by_role("button", name=re.compile("Turn round")).click()
    expect(page.locator(".annotated .outlet bdi")).not_to_have_text(first)
    page.locator(".annotated .line.reporting").nth(2).click()
    expect(page).to_have_url(re.compile("at=B"))
    name = page.locator(".line[aria-current=true]").get_attribute("data-line") or ""
    expect(page).to_have_url(re.compile(f"at={name}"))

    page.reload()

    expect(page.locator(".line[aria-current=true]")).to_have_attribute("data-line", name)
    expect(page.locator(".annotated .outlet bdi")).not_to_have_text(first)


def test_on_a_phone_notes_fold_under_their_sentence(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    opened(page, address)
    line = page.locator(".annotated .line.reporting", has=page.locator(".note")).first
    expect(line.locator(".margin")).to_be_hidden()

    line.locator(".fold").click()

    expect(line.locator(".margin")).to_be_visible()
    expect(line.locator(".fold")).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_on_paper_every_note_is_shown_and_no_button(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 700, "height": 900})
    opened(page, address)
    page.emulate_media(media="print")

    expect(page.locator(".annotated .margin").first).to_be_visible()
    expect(page.locator(".annotated .turn")).to_be_hidden()
    expect(page.locator(".annotated .fold").first).to_be_hidden()
