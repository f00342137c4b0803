from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

pytestmark = pytest.mark.browser
PATIENCE = 10_000  # milliseconds, as in conftest.py

LEFT = """Bridge stays closed until Friday

The old bridge over the Lorn stays closed until Friday, the council announced. Nobody was hurt.
Three lorries were stuck on the bridge for an hour. Schools open as usual on Thursday morning."""
RIGHT = """Council closes old bridge

Nobody was hurt. The old bridge over the Lorn stays closed until Friday, the council said.
Four lorries were stuck on the bridge for an hour. A ferry runs every twenty minutes from the market square."""


def settled(page: Page) -> None:
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()


def opened(page: Page, address: str) -> Locator:
    page.goto(address if "?" in address else address + "/read")
    settled(page)
    rows = page.locator(".reader .row")
    expect(rows.first).to_be_visible()
    return rows


def compare_pasted(page: Page, address: str, left: str, right: str, outlets: tuple[str, str]) -> Locator:
    page.goto(address)
    settled(page)
    for siglum, outlet, text in zip("AB", outlets, (left, right), strict=True):
        page.get_by_label(f"Outlet of report {siglum}").fill(outlet)
        page.get_by_label(f"Text of report {siglum}").fill(text)
    page.get_by_role("button", name="Compare the two reports").click()
    rows = page.locator(".reader .row")
    expect(rows.first).to_be_visible()
    expect(page.locator(".reader .outlet").first).to_have_text(outlets[0].replace("\u202e", "\ufffd"))
    return rows


def current(page: Page) -> Locator:
    return page.locator(".row[aria-current=true]")


def test_it_opens_with_a_demo_pair_that_is_already_compared_and_one_click_away(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    expect(page.locator(".start .card .figures").first).to_contain_text("of A in B")
    page.locator(".start .card .title").first.click()
    rows = page.locator(".reader .row")
    expect(rows.first).to_be_visible()

    assert rows.count() > 10
    expect(page.locator(".reader .outlet")).to_have_count(2)
    expect(page.locator(".row[data-relation=verbatim]").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"pair="))


def test_another_demo_pair_is_one_choice_away_and_stands_in_the_address(page: Page, address: str) -> None:
    opened(page, address)
    before = page.locator(".reader .outlet").first.inner_text()

    page.get_by_role("combobox", name="Reports compared").click()
    page.get_by_role("option").nth(1).click()

    expect(page.locator(".reader .outlet").first).not_to_have_text(before)
    now = page.locator(".reader .outlet").first.inner_text()
    page.reload()
    expect(page.locator(".reader .outlet").first).to_have_text(now)


def test_two_pasted_texts_are_compared_and_stay_out_of_the_address(page: Page, address: str) -> None:
    compare_pasted(page, address, LEFT, RIGHT, ("Lorn Herald", "Valley News"))

    expect(page.locator(".row .words", has_text="A ferry runs")).to_be_visible()
    assert "Lorn" not in page.url
    assert "own" not in page.url


def test_a_wrong_file_says_what_is_wrong_and_keeps_the_other(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    for side in (0, 1):
        page.get_by_text("A file or an address instead").nth(side).click()
    files = page.locator("input[type=file]")
    files.nth(0).set_input_files(FilePayload(name="herald.txt", mimeType="text/plain", buffer=LEFT.encode()))
    files.nth(1).set_input_files(FilePayload(name="empty.txt", mimeType="text/plain", buffer=b" \n\0\n"))
    expect(page.get_by_text("empty.txt")).to_be_visible()
    page.get_by_role("button", name="Compare the two reports").click()

    expect(page.get_by_text("Report B could not be read.")).to_be_visible()
    expect(page.get_by_text("empty.txt", exact=False).last).to_be_visible()
    expect(page.get_by_text("It is kept as it is.")).to_be_visible()

    files.nth(1).set_input_files(FilePayload(name="valley.txt", mimeType="text/plain", buffer=RIGHT.encode()))
    expect(page.get_by_text("valley.txt")).to_be_visible()
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".row .words", has_text="A ferry runs")).to_be_visible()


def test_an_address_on_this_machine_is_refused_in_a_sentence(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.get_by_label("Text of report A").fill(LEFT)
    page.get_by_text("A file or an address instead").nth(1).click()
    page.get_by_label("Or the address of report B").fill("http://127.0.0.1:1/report")
    page.get_by_role("button", name="Compare the two reports").click()

    expect(page.get_by_text("Report B could not be read.")).to_be_visible()
    expect(page.get_by_test_id("stText")).to_have_count(1)
    expect(page.get_by_text("It is kept as it is.")).to_be_visible()


def test_changes_open_on_the_weightiest_kind_and_can_be_filtered(page: Page, address: str) -> None:
    page.goto(address + "/changes")
    settled(page)
    titles = page.locator(".listing h2")
    expect(titles.first).to_have_text("Attribution")
    kinds = titles.count()
    assert kinds > 1

    page.get_by_role("button", name=re.compile("^Certainty")).click()
    expect(titles).to_have_count(1)
    page.locator(".item .way").first.click()
    expect(current(page)).to_be_focused()
    expect(current(page).locator(".change").first).to_be_visible()


def test_the_keyboard_alone_moves_through_the_reader(page: Page, address: str) -> None:
    rows = opened(page, address)

    rows.first.focus()
    assert page.locator(".rows [tabindex='0']").count() == 1
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(rows.last).to_be_focused()
    page.keyboard.press("Home")
    expect(rows.first).to_be_focused()
    page.keyboard.press("n")
    marked = current(page).locator("mark, .guard").or_(page.locator(".row.current:is(.only, .echo)"))
    expect(marked.first).to_be_visible()
    reached = current(page).get_attribute("data-row")
    page.keyboard.press("n")
    page.keyboard.press("p")
    expect(current(page)).to_have_attribute("data-row", reached or "")
    expect(page).to_have_url(re.compile(f"at={reached}"))


def test_a_moved_sentence_leads_to_its_place_by_click_and_by_enter(page: Page, address: str) -> None:
    compare_pasted(page, address, LEFT, RIGHT, ("Lorn Herald", "Valley News"))
    echo = page.locator(".row.echo").first

    way = echo.locator("button.way:not(.correct)").first
    goal = re.sub(r"^\W+", "", way.inner_text().split(".")[0]).replace(" ", "")
    way.click()
    expect(current(page).locator(".cell .number", has_text=goal[1:]).first).to_be_visible()
    assert current(page).get_attribute("data-row") != echo.get_attribute("data-row")

    echo.click(position={"x": 5, "y": 5})
    expect(echo).to_be_focused()
    page.keyboard.press("Enter")
    expect(echo).not_to_have_attribute("aria-current", "true")


def test_hovering_a_difference_shows_its_counterpart(page: Page, address: str) -> None:
    compare_pasted(page, address, LEFT, RIGHT, ("Lorn Herald", "Valley News"))
    mark = page.locator(".row.link .left mark[data-kind=figure], .row.link .left mark[data-kind=wording]").first

    mark.hover()

    row = page.locator(".row", has=page.locator("mark.lit"))
    expect(row.locator(".left mark.lit")).not_to_have_count(0)
    expect(row.locator(".right mark.lit")).not_to_have_count(0)


def test_kinds_of_differences_can_be_hidden_and_the_count_follows(page: Page, address: str) -> None:
    opened(page, address)
    status = page.locator(".status")
    before = status.inner_text()
    toggle = page.locator(".toggle:has(.count)").last

    toggle.click()

    expect(toggle).to_have_attribute("aria-pressed", "false")
    expect(status).not_to_have_text(before)
    expect(status).to_contain_text(" of ")


def test_only_differences_leaves_out_verbatim_rows_and_furniture(page: Page, address: str) -> None:
    rows = opened(page, address)
    before = rows.count()

    page.get_by_role("button", name="Only differences").click()

    expect(page.locator(".row.furniture")).to_have_count(0)
    assert 0 < rows.count() < before


def test_furniture_unfolds_and_becomes_report_text_by_one_click(page: Page, address: str) -> None:
    rows = opened(page, address)
    furniture = page.locator(".row.furniture").first
    number = furniture.locator(".number").first.inner_text()
    furniture.get_by_role("button", name="unfold").click()
    expect(page.locator(".row.furniture.unfolded")).to_have_count(1)

    page.locator(".row.furniture.unfolded").get_by_role("button", name="This is report text").first.click()

    expect(page.locator(".correcting .made")).to_have_text("1 correction by hand")
    expect(
        rows.filter(has=page.locator(".cell.reporting .number", has_text=re.compile(f"^{number}$")))
    ).not_to_have_count(0)
    page.locator(".correcting").get_by_role("button", name="Undo").click()
    expect(page.locator(".correcting .made")).to_have_text("")


@pytest.mark.parametrize("view", ["overview", "changes", "facts", "only_in_one", "shared"])
def test_every_view_leads_to_the_place_in_the_text(page: Page, address: str, view: str) -> None:
    page.goto(f"{address}/{view}?pair=05-cave")
    settled(page)
    way = page.locator(".strip button").nth(8) if view == "overview" else page.locator(".item .way").first
    way.click()

    expect(current(page)).to_be_focused()
    expect(current(page)).to_be_in_viewport()
    expect(page).to_have_url(re.compile("pair=05-cave"))
    expect(page.locator(".reader .outlet").first).to_have_text("Ravensdale Post")


def test_a_fact_is_highlighted_in_both_texts_until_that_is_cleared(page: Page, address: str) -> None:
    page.goto(f"{address}/facts?pair=05-cave")
    settled(page)
    page.locator(".item .way").first.click()
    expect(current(page)).to_be_focused()

    highlighted = "() => [...CSS.highlights.get('sought')].map((range) => range.toString())"
    words = page.evaluate(highlighted)
    assert len(words) > 1
    assert all(words)
    page.get_by_role("button", name=re.compile("^Clear .* highlights?$")).click()
    assert page.evaluate(highlighted) == []
    expect(current(page)).to_be_focused()


@pytest.mark.parametrize("picture", ["Dates", "Who is quoted"])
def test_dates_and_speakers_stand_side_by_side_and_lead_to_the_text(page: Page, address: str, picture: str) -> None:
    page.goto(f"{address}/facts?pair=05-cave")
    settled(page)
    page.get_by_text(picture, exact=True).click()
    ways = page.locator(".parallels .way")
    expect(ways.first).to_be_visible()
    expect(page.locator(".parallels .heads th")).to_have_count(2)
    ways.first.click()

    expect(current(page)).to_be_focused()
    expect(page).to_have_url(re.compile("pair=05-cave"))


def test_a_sign_on_the_map_leads_to_the_place_in_the_text(page: Page, address: str) -> None:
    page.goto(f"{address}/map")
    settled(page)
    sign = page.locator(".js-plotly-plot .scatterlayer .point").nth(2)
    expect(sign).to_be_visible()
    box = sign.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2 - 3, box["y"] + box["height"] / 2)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(current(page)).to_be_focused()


@pytest.mark.parametrize("picture", ["statements", "names"])
def test_the_order_of_first_mention_is_drawn_and_leads_to_the_text(page: Page, address: str, picture: str) -> None:
    page.goto(f"{address}/map?pair=05-cave&picture={picture}")
    entries = page.locator(".mentions .entry")
    expect(entries.first).to_be_visible()
    assert entries.count() == 2 * page.locator(".mentions path").count()
    entries.nth(1).focus()
    expect(page.locator(".mentions path.lit")).to_have_count(1)
    page.keyboard.press("Enter")

    expect(current(page)).to_be_focused()


def test_a_square_of_the_heatmap_leads_to_the_place_in_the_text(page: Page, address: str) -> None:
    page.goto(f"{address}/map?pair=05-cave&picture=similarity")
    square = page.locator(".js-plotly-plot .scatterlayer .point").nth(2)
    expect(square).to_be_visible(timeout=3 * PATIENCE)  # the chart library is 5 MB
    box = square.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2 - 3, box["y"] + box["height"] / 2)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(current(page)).to_be_focused()


def test_a_row_in_the_address_is_shown_on_opening(page: Page, address: str) -> None:
    opened(page, f"{address}/?at=A12")

    expect(current(page)).to_be_in_viewport()
    expect(current(page).locator(".left .number", has_text="12")).to_be_visible()


def test_dark_mode_is_readable_and_follows_the_system(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    opened(page, address)

    words, paper = page.evaluate(
        """() => {
            const root = document.querySelector('[data-testid=stApp]');
            const hosts = [...document.querySelectorAll('*')].filter((node) => node.shadowRoot);
            const wanted = '.row.link .cell.reporting .words';
            const reader = hosts.map((host) => host.shadowRoot.querySelector(wanted)).find(Boolean);
            return [getComputedStyle(reader).color, getComputedStyle(root).backgroundColor];
        }"""
    )
    assert min(channels(words)) > 200
    assert max(channels(paper)) < 60


def channels(color: str) -> list[int]:
    return [int(float(number)) for number in re.findall(r"[\d.]+", color)[:3]]


def test_hostile_texts_and_names_are_shown_and_never_interpreted(page: Page, address: str) -> None:
    hostile = (
        "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> $x^2$ :red[red] "
        "**bold** [a link](https://example.com) www.example.com :smile: \u202etfel ot thgir"
    )
    compare_pasted(page, address, hostile + " said the mayor.", hostile + " said the town.", (hostile, "</bdi>:red[B]"))

    for view in ("Start", "Read", "Overview", "Changes", "Facts", "Only in one", "Shared", "Map", "About"):
        page.get_by_role("link", name=view, exact=True).click()
        expect(page.get_by_role("link", name=view, exact=True)).to_be_visible()
        settled(page)
        assert "taken" not in page.title()
        expect(page.locator("a[href*='example.com']")).to_have_count(0)
        expect(page.locator("img[src='x'], .katex")).to_have_count(0)


def test_hostile_texts_are_shown_in_the_margin_and_in_the_order_of_mention(page: Page, address: str) -> None:
    hostile = "<img src=x onerror=\"document.title='taken'\"> **bold** $x^2$ [a link](https://example.com)"
    compare_pasted(page, address, f"{hostile} said Mayor Ines Kolb.", f"{hostile} said Ines Kolb.", (hostile, hostile))

    page.get_by_text("Annotated article", exact=True).click()
    expect(page.locator(".annotated .note").first).to_be_visible()
    expect(page.locator(".annotated .words").first).to_contain_text("<img src=x")
    page.get_by_role("link", name="Map", exact=True).click()
    page.get_by_text("Order of statements", exact=True).click()
    expect(page.locator(".mentions .entry").first).to_contain_text("<img src=x")
    page.get_by_role("link", name="Start", exact=True).click()
    expect(page.locator(".start .card .title").first).to_contain_text("<img src=x")
    assert "taken" not in page.title()
    expect(page.locator("a[href*='example.com'], img[src='x'], .katex")).to_have_count(0)


def test_a_hostile_file_name_is_shown_as_it_is(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.get_by_text("A file or an address instead").first.click()
    name = "[x](https:example.com) $y$ :red[z].txt"
    page.locator("input[type=file]").first.set_input_files(
        FilePayload(name=name, mimeType="text/plain", buffer=b"\0\0")
    )
    expect(page.get_by_role("button", name=f"Remove {name}")).to_be_visible()
    page.get_by_role("button", name="Compare the two reports").click()

    expect(page.get_by_text("Report A could not be read.")).to_be_visible()
    expect(page.get_by_test_id("stText").filter(has_text=name)).to_be_visible()
    expect(page.locator("a[href*='example.com'], .katex")).to_have_count(0)


def test_the_comparison_can_be_taken_along_in_three_forms(page: Page, address: str, tmp_path: Path) -> None:
    opened(page, address)
    page.get_by_role("button", name="Download").click()

    for label, ending in (("HTML page", "html"), ("CSV", "zip"), ("JSON", "json")):
        with page.expect_download() as download:
            page.get_by_role("button", name=re.compile(label)).click()
        download.value.save_as(tmp_path / f"synopse.{ending}")

    assert json.loads((tmp_path / "synopse.json").read_text("utf-8"))["links"]
    assert zipfile.ZipFile(tmp_path / "synopse.zip").testzip() is None
    assert (tmp_path / "synopse.html").read_text("utf-8").startswith("<!")


@pytest.mark.parametrize("width", [390, 720])
def test_a_narrow_page_loses_nothing_to_the_side(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, address)

    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    expect(page.locator(".row .words").first).to_be_in_viewport(ratio=0)
