"""A lesson led by the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def _open(page: Page, address: str) -> None:
    page.goto(f"{address}/classroom?pair=02-harbor&lang=en")
    expect(page.locator(".classroom h2")).to_have_text("Two reports of one event")
    page.locator(".classroom").press("ArrowRight")


def _go_to(page: Page, title: str) -> None:
    heading = page.locator(".classroom h2")
    for _ in range(30):
        if heading.inner_text() == title:
            return
        page.keyboard.press("ArrowRight")
    pytest.fail(f"There is no step “{title}”.")


def test_a_class_predicts_and_compares_its_guess_with_the_answer(page: Page, address: str) -> None:
    _open(page, address)
    _go_to(page, "Who says so?")
    page.keyboard.press("1")
    expect(page.locator(".option[aria-pressed=true]")).to_have_count(1)
    expect(page.locator(".note")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".note").first).to_contain_text("Names its source")
    expect(page.locator(".option.right")).to_have_count(1)
    _go_to(page, "How good were the guesses?")
    expect(page.locator(".score")).to_have_text(re.compile(r"^[01] of 1 guesses were right\.$"))


def test_changes_are_marked_only_when_revealed_and_outlets_named_only_at_the_end(page: Page, address: str) -> None:
    _open(page, address)
    _go_to(page, "What was changed?")
    expect(page.locator(".classroom mark")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".classroom mark").first).to_be_visible()
    _go_to(page, "Which outlet is which?")
    expect(page.locator(".note")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".note")).to_have_count(2)


def test_the_lesson_goes_on_where_it_was_left(page: Page, address: str) -> None:
    _open(page, address)
    _go_to(page, "Who says so?")
    page.keyboard.press("2")
    page.get_by_role("link", name="Overview").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("link", name="Classroom").click()
    expect(page.locator(".classroom h2")).to_have_text("Who says so?")
    expect(page.locator(".option[aria-pressed=true]")).to_have_count(1)
