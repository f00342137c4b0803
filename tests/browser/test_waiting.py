"""Long reports: how far the comparison has come, a way to stop it, and a way to begin again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from benchmarks.generated_reports import generate_pair

pytestmark = pytest.mark.browser

SENTENCES = 900  # long enough to be stopped by hand on a fast machine


def test_a_long_comparison_can_be_stopped_and_begun_again(page: Page, address: str) -> None:
    pair = generate_pair(SENTENCES, seed=5)
    page.goto(f"{address}/?lang=en")
    for siglum, sentences in (("A", pair.left), ("B", pair.right)):
        # A file that is chosen while the page is still being drawn can be lost.
        expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
        page.get_by_text("A file or an address instead").nth("AB".index(siglum)).click()
        chooser = page.get_by_test_id("stFileUploader").nth("AB".index(siglum))
        text = "\n".join(sentences).encode()
        chooser.locator("input[type=file]").set_input_files(
            {"name": f"{siglum}.txt", "mimeType": "text/plain", "buffer": text}
        )
        expect(chooser.get_by_text(f"{siglum}.txt")).to_be_visible()
    page.get_by_role("button", name="Compare the two reports").click()

    page.get_by_test_id("stMain").get_by_role("button", name="Stop").click(timeout=60_000)
    expect(page.get_by_text("The comparison was stopped.")).to_be_visible(timeout=60_000)

    page.get_by_role("button", name="Compare after all").click()
    expect(page.locator(".reader .row").first).to_be_visible(timeout=120_000)
