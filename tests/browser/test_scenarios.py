"""The three users, each from an empty page to an export in hand."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Download, FilePayload, Locator, Page, expect

pytestmark = pytest.mark.browser

# What an agency might send, and what a paper might make of it: a source gone, a hedge gone, a figure changed.
WIRE = """Tram derails in Kestrel Bay, nine hurt

KESTREL BAY — A tram left its rails at Foundry Square in Kestrel Bay on Monday morning, police said.
Nine passengers were taken to hospital, three of them with broken bones.
A worn switch may have caused the accident, according to the transit authority.
The driver, who has worked for the company since 2004, was not hurt.
"We heard a bang and then everyone was on the floor," said Mira Dunlop, who was on her way to school.
Buses replace the trams on lines 4 and 7 until Wednesday.
The transit authority will inspect all 62 switches of the network this week."""
PAPER = """Nine injured as tram jumps the rails

A tram left its rails at Foundry Square in Kestrel Bay on Monday morning, police said.
Eleven passengers were taken to hospital, three of them with broken bones.
A worn switch caused the accident.
The driver, who has worked for the company since 2004, was not hurt.
"We heard a bang and then everyone was on the floor," said Mira Dunlop, who was on her way to school.
Passengers had complained about the noise at the square for weeks.
Buses replace the trams on lines 4 and 7 until Wednesday."""


def _settled(page: Page) -> None:
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible()


def _current(page: Page) -> Locator:
    return page.locator(".row[aria-current=true]")


def _saved(download: Download, folder: Path) -> Path:
    path = folder / download.suggested_filename
    download.save_as(path)
    return path


def _view(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()
    _settled(page)


def test_an_editor_sees_what_was_lost_from_the_wire_and_takes_the_page_along(
    page: Page, address: str, tmp_path: Path
) -> None:
    page.goto(address)
    _settled(page)
    for siglum, outlet, text in (("A", "Coast Wire", WIRE), ("B", "Bay Examiner", PAPER)):
        page.get_by_label(f"Outlet of report {siglum}").fill(outlet)
        page.get_by_label(f"Text of report {siglum}").fill(text)
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".reader .row").first).to_be_visible()

    _view(page, "Overview")
    highlights = page.locator(".coverage li:has(.way)")
    expect(highlights.first).to_be_visible()
    told = page.locator(".coverage").inner_text()
    for words in ("Figures", "according to the transit authority", "Nine", "Eleven"):
        assert words in told
    certainty = page.locator(".coverage li", has_text="may have caused").locator(".way").first
    certainty.click()
    expect(_current(page)).to_be_focused()
    expect(_current(page)).to_contain_text("A worn switch caused the accident.")
    expect(_current(page).locator("mark").first).to_be_visible()

    _view(page, "Changes")
    page.get_by_role("button", name=re.compile("^Figures")).click()
    expect(page.locator(".listing h2")).to_have_count(1)
    expect(page.locator(".listing .item")).to_have_count(1)
    expect(page.locator(".listing .item")).to_contain_text("Eleven")

    _view(page, "Read")
    expect(_current(page)).to_be_in_viewport()
    page.get_by_role("button", name="Download").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Report as one HTML page").click()
    taken = html.unescape(_saved(download.value, tmp_path).read_text("utf-8"))
    for words in ("Coast Wire", "Bay Examiner", "according to the transit authority", "complained about the noise"):
        assert words in taken
    assert not re.search(r"""(src|href)=["']?https?:""", taken)


def test_a_researcher_corrects_a_link_by_keyboard_and_takes_corrections_and_tables_along(
    page: Page, address: str, tmp_path: Path
) -> None:
    page.goto(address)
    _settled(page)
    for side, (outlet, text) in enumerate((("Coast Wire", WIRE), ("Bay Examiner", PAPER))):
        page.get_by_label(f"Outlet of report {'AB'[side]}").fill(outlet)
        page.get_by_text("A file or an address instead").nth(side).click()
        file = FilePayload(name=f"{outlet}.txt", mimeType="text/plain", buffer=text.encode())
        page.locator("input[type=file]").nth(side).set_input_files(file)
        expect(page.get_by_text(f"{outlet}.txt")).to_be_visible()
    page.get_by_role("button", name="Compare the two reports").click()
    figures = page.get_by_test_id("stMarkdown").filter(has_text="of the reporting words of A")
    before = figures.inner_text()

    # Three steps: choose the sentence, open the panel, take the link away.
    hospital = page.locator(".row", has_text="passengers were taken to hospital").first
    hospital.focus()
    page.keyboard.press("e")
    page.keyboard.press("u")
    expect(page.get_by_role("status").filter(has_text=re.compile("^Unlinked"))).to_be_visible()
    expect(figures).not_to_have_text(before)
    expect(page.locator(".row.only", has_text="passengers were taken to hospital")).to_have_count(2)

    # And three to link what the rules left apart.
    noise = page.locator(".row.only", has_text="complained about the noise")
    noise.focus()
    page.keyboard.press("e")
    page.keyboard.press("1")
    expect(page.get_by_role("status").filter(has_text=re.compile("^Linked"))).to_be_visible()
    page.get_by_role("button", name="2 corrections by hand").click()
    page.get_by_label("Your name, for the log").fill("K. Vance")
    page.get_by_label("Your name, for the log").press("Enter")
    _settled(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the corrections").click()
    corrections = json.loads(_saved(download.value, tmp_path).read_text("utf-8"))
    assert len(corrections["steps"]) == 2

    page.keyboard.press("Escape")
    page.get_by_role("button", name="Download").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tables as CSV (zip)").click()
    with zipfile.ZipFile(_saved(download.value, tmp_path)) as archive:
        tables = {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}
    rows = {name: list(csv.DictReader(io.StringIO(text))) for name, text in tables.items()}
    sentences = next(table for name, table in rows.items() if "sentences" in name)
    assert {row["outlet"] for row in sentences} == {"Coast Wire", "Bay Examiner"}
    for table in rows.values():
        for row in table:
            assert {"Coast Wire", "Bay Examiner"} & set(row.values())
    # The link taken away is gone, the one made says so.
    links = [(row["left_text"], row["right_text"], row["reason"]) for row in rows["links.csv"]]
    assert not [right for _, right, _ in links if "Eleven passengers" in right]
    assert ["by hand" in reason for _, right, reason in links if "about the noise" in right] == [True]


def test_a_teacher_leads_the_lesson_by_keyboard_and_prints_worksheet_and_key(
    page: Page, address: str, tmp_path: Path
) -> None:
    page.goto(address)
    _settled(page)
    page.locator(".start .card", has_text="Town votes on moving its harbor").locator(".title").click()
    expect(page.locator(".reader .outlet").first).to_have_text("Cape Harlow Courier")
    _view(page, "Classroom")

    heading = page.locator(".classroom h2")
    expect(heading).to_have_text("Two reports of one event")
    page.locator(".classroom").focus()
    seen: list[str] = []
    while heading.inner_text() != "Which outlet is which?":
        assert len(seen) < 40
        seen.append(heading.inner_text())
        # The outlets stay hidden until the end.
        assert "Courier" not in page.locator(".classroom").inner_text()
        if page.locator(".classroom .option").count():
            page.keyboard.press("1")
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowRight")
        expect(page.locator(".classroom")).not_to_have_attribute("aria-busy", "true")
    page.keyboard.press("Enter")
    expect(page.locator(".classroom")).to_contain_text("Cape Harlow Courier")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".classroom .score")).to_have_text(re.compile(r"^\d+ of \d+ guesses were right\.$"))
    assert {"Who says so?", "What was changed?"} <= set(seen)

    page.get_by_role("button", name="Print").click()
    sheets: dict[str, str] = {}
    for name in ("Worksheet to print", "Answer key to print"):
        with page.expect_download() as download:
            page.get_by_role("button", name=name).click()
        sheets[name] = html.unescape(_saved(download.value, tmp_path).read_text("utf-8"))
    for outlet in ("Cape Harlow Courier", "Columbia Morning"):
        assert outlet not in sheets["Worksheet to print"]
        assert outlet in sheets["Answer key to print"]
    # What the worksheet prints of the reports, the key answers.
    assert "Turnout was 71%" in sheets["Worksheet to print"]
