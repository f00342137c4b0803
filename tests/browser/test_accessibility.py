"""Every view in light and dark against WCAG 2.2 AA by axe-core, and without loss on a phone and at 200 % zoom."""

from __future__ import annotations

from typing import Any, cast

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

# What shows that a view has drawn all it has, its component included.
VIEWS = {
    "": "textarea",
    "overview": ".coverage",
    "read": ".reader",
    "changes": ".listing",
    "facts": ".listing",
    "only_in_one": ".listing",
    "shared": ".listing",
    "map": ".js-plotly-plot",
    "classroom": ".classroom",
    "about": "code",
}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def _open(page: Page, address: str, view: str) -> None:
    # German words are the longer ones.
    page.goto(f"{address}/{view}?lang=de" + ("&pair=03-pont" if view else ""))
    expect(page.locator(VIEWS[view]).first).to_be_visible(timeout=20_000)
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=20_000)


def _violations(page: Page) -> list[str]:
    found = cast("dict[str, Any]", Axe().run(page, options=RULES).response)
    assert len(found["passes"]) > 10
    return [f"{each['id']}: {[node['target'] for node in each['nodes']]}" for each in found["violations"]]


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_in_light_and_dark(page: Page, address: str, view: str) -> None:
    _open(page, address, view)
    in_light = _violations(page)
    light = page.get_by_test_id("stApp").evaluate("node => getComputedStyle(node).backgroundColor")

    page.emulate_media(color_scheme="dark")
    expect(page.get_by_test_id("stApp")).not_to_have_css("background-color", light)
    page.mouse.move(0, 0)

    assert (in_light, _violations(page)) == ([], [])


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_runs_out_of_a_phone_or_of_a_window_at_double_size(page: Page, address: str, view: str) -> None:
    for width in (390, 720):
        page.set_viewport_size({"width": width, "height": 800})
        if width == 390:
            _open(page, address, view)
        main = page.get_by_test_id("stMain")
        expect(main).to_have_js_property("scrollWidth", main.evaluate("node => node.clientWidth"))
