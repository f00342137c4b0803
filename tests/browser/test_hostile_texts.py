"""Hostile words in every field: shown as they are on every view, nothing executed, nothing interpreted."""

from __future__ import annotations

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import FilePayload, Page, expect

pytestmark = pytest.mark.browser

TAKEN = "document.title='taken'"
HOSTILE = (
    f'<script>{TAKEN}</script><img src=x onerror="{TAKEN}"> <svg onload="{TAKEN}"> $x^2$ :red[red] :smile: **bold** '
    "`code` [a link](https://example.com) www.example.com <b>heavy</b> {name} %s \u202etfel ot thgir\u2066"
)
LONG = "Donaudampfschiff" * 640  # 10 kB without a space
LEFT = f"""{HOSTILE} in Lornholm

Mayor Ines Kolb of Lornholm said on 12 May 2026 that 12 boats sank. {HOSTILE} may come, according to {HOSTILE}.
"{HOSTILE}", said Ines Kolb. Nobody was hurt in the harbor of Lornholm. {LONG}"""
RIGHT = f"""Boats sink in Lornholm {HOSTILE}

Mayor Ines Kolb of Lornholm said on 12 May 2026 that 14 boats sank. {HOSTILE} comes.
"{HOSTILE}!", said Ines Kolb. Nobody was hurt in the harbor of Lornholm. {LONG}s The tugs {HOSTILE} came at once."""

# The views with what shows that each has drawn its words.
VIEWS = {
    "overview": ".coverage .strip",
    "read": ".reader .row",
    "read?as=annotated": ".annotated .line",
    "changes": ".listing .item",
    "facts": ".listing .item",
    "facts?list=dates": ".parallels",
    "facts?list=speakers": ".parallels",
    "only_in_one": ".listing .item",
    "shared": ".listing .item",
    "map": ".js-plotly-plot",
    "map?picture=similarity": ".js-plotly-plot",
    "map?picture=statements": ".mentions .entry",
    "map?picture=names": ".mentions .entry",
    "classroom": ".classroom h2",
    "about": "code",
    "": ".start .card",
}


def _settled(page: Page) -> None:
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)


def _is_untouched(page: Page) -> None:
    assert "taken" not in page.title()
    expect(
        page.locator("a[href*='example.com'], img[src='x'], svg[onload], .katex, script:text('taken')")
    ).to_have_count(0)
    expect(page.get_by_test_id("stException")).to_have_count(0)


def _compare(page: Page, address: str) -> None:
    page.goto(address)
    _settled(page)
    for siglum, outlet, text in (("A", HOSTILE, LEFT), ("B", f"</bdi>{HOSTILE}", RIGHT)):
        page.get_by_label(f"Outlet of report {siglum}").fill(outlet)
        page.get_by_label(f"Text of report {siglum}").fill(text)
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".reader .row").first).to_be_visible(timeout=30_000)
    _settled(page)


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_shows_hostile_words_and_interprets_none(page: Page, address: str, view: str) -> None:
    _compare(page, address)
    name, _, chosen = view.partition("?")
    # A reload in this tab comes back to the pasted reports.
    page.goto(f"{address}/{name}" + (f"?pair=yours&{chosen}" if name else ""))
    expect(page.locator(VIEWS[view]).first).to_be_visible(timeout=30_000)
    _settled(page)

    _is_untouched(page)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("node => node.scrollWidth - node.clientWidth") <= 0
    if "list" not in chosen and name not in {"map", "about"} and view != "classroom":
        expect(main).to_contain_text("<script>")


def test_a_word_of_100_kilobytes_is_shown_and_runs_out_of_nothing(page: Page, address: str) -> None:
    page.goto(address)
    _settled(page)
    for siglum in "AB":
        page.get_by_label(f"Text of report {siglum}").fill(f"Nobody was hurt. {LONG * 10} sank on Monday.")
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".reader .row").first).to_be_visible(timeout=60_000)

    main = page.get_by_test_id("stMain")
    assert main.evaluate("node => node.scrollWidth - node.clientWidth") <= 0


def test_the_map_shows_no_hostile_word_on_hovering(page: Page, address: str) -> None:
    _compare(page, address)
    page.goto(f"{address}/map?pair=yours")
    sign = page.locator(".js-plotly-plot .scatterlayer .point").first
    expect(sign).to_be_visible(timeout=30_000)
    box = sign.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 4, box["y"] + 8)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(page.locator(".hoverlayer .hovertext")).to_contain_text("A ")
    expect(page.locator(".hoverlayer")).not_to_contain_text("script")
    _is_untouched(page)


def test_the_panel_and_the_log_show_hostile_words_and_interpret_none(page: Page, address: str) -> None:
    _compare(page, address)
    page.locator(".row.link").first.focus()
    page.keyboard.press("e")
    expect(page.locator(".panel .offers .what").first).to_contain_text("<script>")
    _is_untouched(page)
    page.keyboard.press("u")
    expect(page.get_by_role("status").filter(has_text=re.compile("^Unlinked"))).to_be_visible()
    page.get_by_role("button", name="1 correction by hand").click()
    page.get_by_label("Your name, for the log").fill(HOSTILE[:80])
    page.get_by_label("Your name, for the log").press("Enter")
    _settled(page)
    _is_untouched(page)


@pytest.mark.parametrize(
    "content",
    [
        HOSTILE.encode(),
        b"\0\0\0",
        b"[" * 100_000,
        json.dumps({"format": HOSTILE, "version": HOSTILE, "steps": [HOSTILE]}).encode(),
    ],
    ids=["words", "nothing but NUL", "brackets", "another format"],
)
def test_a_hostile_file_of_corrections_is_answered_in_a_sentence(page: Page, address: str, content: bytes) -> None:
    page.goto(f"{address}/read?pair=02-harbor&lang=en")
    expect(page.locator(".reader .row").first).to_be_visible()
    page.get_by_role("button", name="Corrections").click()
    file = FilePayload(name="<img src=x>$y$.json", mimeType="application/json", buffer=content)
    page.locator("input[type=file]").set_input_files(file)

    expect(page.get_by_test_id("stPopoverBody").get_by_test_id("stText").first).to_be_visible()
    _settled(page)
    _is_untouched(page)
    expect(page.locator(".correcting .made")).to_have_text("")


def test_hostile_words_in_the_search_fields_are_sought_and_no_more(page: Page, address: str) -> None:
    page.goto(f"{address}/read?pair=02-harbor&lang=en")
    field = page.get_by_role("searchbox")
    for words in (HOSTILE, "(((((a+)+)+)+)+$", "\\\\", "[(", LONG):
        field.fill(words)
        expect(page.locator(".search .count")).not_to_be_empty()
        field.fill("")
    page.goto(f"{address}/facts?pair=02-harbor&lang=en")
    page.get_by_label("Search the facts").fill(HOSTILE)
    page.get_by_label("Search the facts").press("Enter")
    expect(page.get_by_text("No fact fits what is chosen above.")).to_be_visible()
    _is_untouched(page)


@pytest.mark.parametrize("view", ["", "overview", "read", "changes", "facts", "only_in_one", "map", "classroom"])
def test_hostile_parameters_of_the_address_are_passed_over(page: Page, address: str, view: str) -> None:
    names = ("pair", "at", "lang", "as", "base", "hide", "only", "change", "words", "state", "fact", "search", "list",
             "picture", "addition", "told")  # fmt: skip
    page.goto(f"{address}/{view}?" + "&".join(f"{name}={quote(HOSTILE)}" for name in names))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    _settled(page)

    _is_untouched(page)
    expect(page.get_by_test_id("stAlert")).to_have_count(0)
