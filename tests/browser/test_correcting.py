"""Correcting in a real browser: by mouse and by keyboard, in three steps, and the focus comes back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

DEMO = "/read?pair=02-harbor"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture
def rows(page: Page, address: str) -> Locator:
    """The rows of a demo pair, ready to be corrected."""
    page.goto(address + DEMO)
    rows = page.locator(".reader .row")
    expect(rows.first).to_be_visible()
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()
    return rows


@pytest.fixture
def said(page: Page) -> Callable[[str], None]:
    """Waits until the reader says something."""

    def wait(words: str) -> None:
        expect(page.get_by_role("status").filter(has_text=re.compile(words))).to_be_visible()

    return wait


def _row_with(page: Page, sentence: str) -> Locator:
    return page.locator(".row", has=page.locator(f'.side:not(.echo) [data-cell="{sentence}"]'))


def _free_sentences(page: Page) -> tuple[str, str]:
    """One sentence of each report that stands alone."""
    left, right = (
        page.locator(f".row.only .side.{side} .cell").first.get_attribute("data-cell") for side in ("left", "right")
    )
    assert left
    assert right
    return left, right


def test_two_sentences_are_linked_by_mouse_in_three_steps(
    page: Page, rows: Locator, said: Callable[[str], None]
) -> None:
    assert rows.count() > 10
    left, right = _free_sentences(page)

    page.locator(f'[data-cell="{left}"] .words').click()
    page.locator(".correcting").get_by_role("button", name="Correct").click()
    page.locator(f'[data-cell="{right}"] .words').click()

    said("^Linked")
    row = _row_with(page, left)
    expect(row).to_have_attribute("data-relation", re.compile("."))
    expect(row).to_contain_text("linked by hand")
    expect(row).to_be_focused()


def test_a_candidate_is_linked_by_keyboard_in_three_steps_and_taken_back(
    page: Page, rows: Locator, said: Callable[[str], None]
) -> None:
    assert rows.count() > 10
    left, _ = _free_sentences(page)
    row = _row_with(page, left)
    row.focus()

    page.keyboard.press("e")
    expect(page.locator(".panel .offers li").first).to_be_visible()
    page.keyboard.press("1")
    said("^Linked")
    expect(_row_with(page, left)).to_have_attribute("data-relation", re.compile("."))
    expect(_row_with(page, left)).to_be_focused()

    page.keyboard.press("Control+z")
    said("^Undone")
    expect(_row_with(page, left)).to_have_class(re.compile("only"))
    expect(_row_with(page, left)).to_be_focused()

    page.keyboard.press("Control+Shift+z")
    said("^Made again")
    expect(_row_with(page, left)).to_have_attribute("data-relation", re.compile("."))


# Which row has the focus, and what is pressed there after E: a key, or the button of that name.
BY_KEYS = {
    "unlink": (".row[data-relation=near]", "u"),
    "link": (".row.only:has(.side.left .cell)", "1"),
    "merge": (".row[data-relation=near]", "Join"),
    "split": (".row.link:has(.side.right .cell + .cell)", "Split into pairs"),
    "relation": (".row[data-relation=near]", "reworded"),
    "role": (".row.only:has(.side.left .cell)", "caption"),
}


@pytest.mark.parametrize("action", BY_KEYS)
def test_a_correction_by_keys_is_undone_and_made_again_at_once(
    page: Page, rows: Locator, said: Callable[[str], None], address: str, action: str
) -> None:
    if action == "split":  # this pair has a sentence that is linked to two
        page.goto(f"{address}/read?pair=03-pont")
        expect(page.locator(".reader .outlet").first).to_have_text("Le Fil du Matin")
        expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()
    assert rows.count() > 10
    chosen, keys = BY_KEYS[action]
    look = "rows => rows.map((row) => [row.dataset.row, row.className.replace(' current', ''), row.dataset.relation])"
    before = rows.evaluate_all(look)
    page.locator(chosen).first.focus()

    page.keyboard.press("e")
    if len(keys) == 1:
        page.keyboard.press(keys)
    else:
        page.locator(".panel").get_by_role("button", name=keys).first.press("Enter")
    page.keyboard.press("Control+z")  # before the page can have answered, and without a row being chosen first
    said("^Undone")
    expect(page.locator(".correcting .made")).to_have_text("")
    assert rows.evaluate_all(look) == before
    page.keyboard.press("Control+Shift+z")

    said("^Made again")
    expect(page.locator(".correcting .made")).to_have_text("1 correction by hand")
    assert rows.evaluate_all(look) != before
    expect(page.locator(".row[aria-current=true]")).to_be_focused()


def test_undoing_by_keys_works_wherever_the_focus_is_but_in_a_field(
    page: Page, rows: Locator, said: Callable[[str], None]
) -> None:
    assert rows.count() > 10
    page.locator(".row[data-relation=near]").first.focus()
    page.keyboard.press("e")
    page.keyboard.press("u")
    said("^Unlinked")

    field = page.get_by_role("searchbox")
    field.fill("harbor")
    field.press("Control+z")
    expect(page.locator(".correcting .made")).to_have_text("1 correction by hand")
    page.get_by_role("link", name="Read", exact=True).focus()
    page.keyboard.press("Control+z")

    said("^Undone")
    expect(page.locator(".correcting .made")).to_have_text("")


def test_a_sentence_is_linked_by_its_number(page: Page, rows: Locator, said: Callable[[str], None]) -> None:
    assert rows.count() > 10
    left, right = _free_sentences(page)
    _row_with(page, left).focus()

    page.keyboard.press("e")
    number = page.get_by_label("Sentence of B")
    number.fill("999")
    number.press("Enter")
    expect(page.locator(".panel .fault")).to_contain_text("999")
    number.fill(right[1:])
    number.press("Enter")

    said("^Linked")
    expect(_row_with(page, left)).to_contain_text("linked by hand")


def test_unlinking_moves_all_figures_and_comes_back_after_a_reload(
    page: Page, rows: Locator, said: Callable[[str], None]
) -> None:
    assert rows.count() > 10
    summary = page.get_by_text("of the reporting words of A stand in sentences that B shares")
    before = summary.inner_text()
    page.locator(".row[data-relation=near]").first.click()

    page.keyboard.press("e")
    page.keyboard.press("u")

    said("^Unlinked")
    expect(summary).not_to_have_text(before)
    page.reload()
    expect(page.locator(".correcting .made")).to_have_text("1 correction by hand")


def test_relation_and_role_are_chosen_in_the_panel(page: Page, rows: Locator, said: Callable[[str], None]) -> None:
    assert rows.count() > 10
    row = page.locator(".row[data-relation=near]").first
    sentence = row.locator(".cell").first.get_attribute("data-cell") or ""
    row.click()
    page.keyboard.press("e")
    page.locator(".panel").get_by_role("button", name="reworded").click()
    said("^Relation changed")
    expect(_row_with(page, sentence)).to_have_attribute("data-relation", "reworded")

    _row_with(page, sentence).focus()
    page.keyboard.press("e")
    page.locator(".panel").get_by_role("button", name="caption").click()
    said("^Role changed")
    expect(_row_with(page, sentence)).to_have_class(re.compile("furniture"))


def test_escape_closes_the_panel_and_the_focus_is_where_it_was(page: Page, rows: Locator) -> None:
    row = rows.nth(3)
    row.click()
    page.keyboard.press("e")
    expect(page.locator(".panel")).to_be_visible()
    page.keyboard.press("j")
    expect(page.locator(".panel")).to_be_visible()

    page.keyboard.press("Escape")

    expect(page.locator(".panel")).to_have_count(0)
    expect(row).to_be_focused()


def test_corrections_are_saved_and_loaded_in_another_session(
    page: Page, rows: Locator, said: Callable[[str], None], address: str, tmp_path: Path
) -> None:
    assert rows.count() > 10
    page.locator(".row[data-relation=near]").first.click()
    page.keyboard.press("e")
    page.keyboard.press("u")
    said("^Unlinked")
    page.get_by_role("button", name="1 correction by hand").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the corrections").click()
    saved = tmp_path / "corrections.json"
    download.value.save_as(saved)
    assert len(json.loads(saved.read_text(encoding="utf-8"))["steps"]) == 1

    assert page.context.browser
    with page.context.browser.new_context() as fresh:
        other = fresh.new_page()
        other.goto(address + DEMO)
        expect(other.locator(".reader .row").first).to_be_visible()
        other.get_by_role("button", name="Corrections").click()
        other.locator("input[type=file]").set_input_files(saved)
        expect(other.locator(".correcting .made")).to_have_text("1 correction by hand")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_panel_and_the_log(
    page: Page, rows: Locator, said: Callable[[str], None], scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    rows.nth(3).click()
    page.keyboard.press("e")
    page.keyboard.press("1")
    said("^Linked")
    page.get_by_role("button", name="1 correction by hand").click()
    expect(page.get_by_label("Your name, for the log")).to_be_visible()
    rows.nth(3).click()
    page.keyboard.press("e")
    expect(page.locator(".panel")).to_be_visible()

    found = cast("dict[str, Any]", Axe().run(page, options=RULES).response)

    assert len(found["passes"]) > 10
    assert [f"{each['id']}: {[node['target'] for node in each['nodes']]}" for each in found["violations"]] == []


def test_what_is_wished_while_the_connection_is_lost_is_dropped_and_not_done_later(
    page: Page, address: str, said: Callable[[str], None]
) -> None:
    page.add_init_script(
        "const send = WebSocket.prototype.send;"
        "WebSocket.prototype.send = function (message) { if (!window.lost) send.call(this, message); };"
    )
    page.clock.install()
    page.goto(address + DEMO)
    expect(page.locator(".reader .row").first).to_be_visible()
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()
    left, _ = _free_sentences(page)
    row = _row_with(page, left)

    page.evaluate("window.lost = true")
    row.focus()
    page.keyboard.press("e")
    page.keyboard.press("1")
    page.keyboard.press("Control+z")
    expect(page.locator(".correcting .heard")).not_to_be_empty()
    page.clock.fast_forward(20_000)
    expect(page.locator(".correcting .heard")).to_contain_text("No answer came")

    page.evaluate("window.lost = false")
    row.focus()
    page.keyboard.press("e")
    page.keyboard.press("1")
    said("^Linked")
    expect(page.locator(".correcting .made")).to_contain_text("1 correction")
