from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

# The contrast of every visible word in the components with what lies under it, as WCAG 2.2 counts it (1.4.3).
FAINT_WORDS = """() => {
  const parse = (color) => {
    const numbers = color.match(/[\\d.]+(?:e-?\\d+)?/g).map(Number);
    const scale = color.startsWith('color(') ? 1 : 255;
    return [...numbers.slice(0, 3).map((number) => number / scale), numbers[3] ?? 1];
  };
  const over = (top, under) => top.slice(0, 3).map((value, i) => value * top[3] + under[i] * (1 - top[3]));
  const luminance = (color) => {
    const [r, g, b] = color.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const parentOf = (node) => node.parentElement ?? node.getRootNode().host;
  const underOf = (node) => {
    const layers = [];
    for (let at = node; at; at = parentOf(at)) layers.push(parse(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((under, layer) => over(layer, under), [1, 1, 1]);
  };
  const faint = [];
  for (const host of document.querySelectorAll('*')) {
    if (!host.shadowRoot) continue;
    const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !node || node.closest('style, .spoken') || !node.offsetParent) continue;
      const under = underOf(node);
      const words = over(parse(getComputedStyle(node).color), under);
      const [light, dark] = [luminance(words), luminance(under)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      const found = `${contrast.toFixed(2)} ${node.className}: ${walker.currentNode.data.slice(0, 40)}`;
      if (contrast < 4.5) faint.push(found);
    }
  }
  return faint;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark", "forced"])
@pytest.mark.parametrize("view", ["", "overview", "changes", "facts"])
def test_every_word_stands_out_from_what_lies_under_it(page: Page, address: str, view: str, scheme: str) -> None:
    # Forced colors come with a dark page: there a mark once was nearly as dark as its words.
    page.emulate_media(
        color_scheme="light" if scheme == "light" else "dark",
        forced_colors="active" if scheme == "forced" else "none",
        reduced_motion="reduce",
    )
    page.goto(f"{address}/{view}?pair=02-harbor&at=A14")
    expect(page.locator(".reader .row.current, .coverage .strip, .listing .item").first).to_be_visible()

    assert page.evaluate(FAINT_WORDS) == []


def test_the_samples_of_marks_keep_their_own_ground_where_colors_are_forced(page: Page, address: str) -> None:
    # Otherwise the browser paints the page's dark ground under the dark words of a bright mark.
    page.emulate_media(color_scheme="dark", forced_colors="active")
    page.goto(f"{address}/read?pair=02-harbor")
    sample = page.locator(".tools .sample[data-kind=added]")

    expect(sample).to_have_css("forced-color-adjust", "none")
    assert sample.evaluate("node => getComputedStyle(node).color !== getComputedStyle(node).backgroundColor")


def test_on_paper_there_is_nothing_to_press(page: Page, address: str) -> None:
    page.goto(f"{address}/changes?pair=02-harbor")
    expect(page.locator(".listing .item .way").first).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".listing .item").first).to_be_visible()
    for part in (page.locator(".listing .way"), page.get_by_role("button"), page.get_by_role("radio")):
        expect(part.filter(visible=True)).to_have_count(0)


def test_on_paper_a_table_that_was_opened_stays(page: Page, address: str) -> None:
    page.goto(f"{address}/map?pair=02-harbor")
    table = page.get_by_test_id("stExpander")
    page.emulate_media(media="print")
    expect(table).to_be_hidden()
    page.emulate_media(media="screen")
    table.locator("summary").click()
    expect(table.get_by_test_id("stDataFrame")).to_be_visible()

    page.emulate_media(media="print")

    expect(table.get_by_test_id("stDataFrame")).to_be_visible()
    expect(table.locator("summary")).to_be_hidden()
