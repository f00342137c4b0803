"""How fast the dashboard answers, and what many readers at once cost: `python -m benchmarks.dashboard_speed`.

A real Chromium opens it, clicks and pastes; times are from the click to what the reader sees. The texts are generated,
a pair of its own for each session.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from benchmarks.generated_reports import generate_pair
from benchmarks.served_dashboard import chromium, served_dashboard

PATIENCE = 120_000  # milliseconds
CLICKS = 15
FIRST_DEMO = "read?pair=01-luftraum&lang=en"


def main() -> None:
    """Print the figures, a line each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dashboard_speed", description=__doc__)
    parser.add_argument("--sessions", type=int, default=30, help="how many readers at once (30)")
    sessions: int = parser.parse_args().sessions
    expect.set_options(timeout=PATIENCE)
    with chromium() as browser:
        _print("cold_start_s", _cold_start(browser))
        with served_dashboard() as served:
            for rows in (40, 500):
                _measure_clicks(browser, served.address, rows)
            _measure_sessions(browser, served.address, served.process, sessions)


def _print(name: str, figure: float) -> None:
    print(f"{name} {figure:.2f}", flush=True)


def _cold_start(browser: Browser) -> float:
    """Return the seconds from starting the server's process to the first rows of a demo pair on the screen."""
    context = browser.new_context()
    context.new_page().goto("about:blank")
    began = time.perf_counter()
    with served_dashboard() as served:
        page = context.pages[0]
        page.goto(f"{served.address}/{FIRST_DEMO}")
        expect(page.locator(".reader .row").first).to_be_visible()
        seconds = time.perf_counter() - began
    context.close()
    return seconds


def _measure_clicks(browser: Browser, address: str, rows: int) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    _paste(page, address, rows, seed=rows)
    began = time.perf_counter()
    _compare(page)
    _print(f"rows{rows}.compare_s", time.perf_counter() - began)
    times = [_click(page.locator(".reader .row").nth(2 + number)) for number in range(CLICKS)]
    _print(f"rows{rows}.click_ms_median", statistics.median(times) * 1000)
    _print(f"rows{rows}.click_ms_slowest", max(times) * 1000)
    context.close()


def _click(row: Locator) -> float:
    """Return the seconds from a click on a row until it is the current one."""
    began = time.perf_counter()
    row.click(position={"x": 8, "y": 8})
    expect(row).to_have_attribute("aria-current", "true")
    return time.perf_counter() - began


def _measure_sessions(browser: Browser, address: str, process: int, number: int) -> None:
    """Let many readers press “compare” one right after the other, each with a pair of its own."""
    contexts: list[BrowserContext] = [browser.new_context() for _ in range(number)]
    pages = [context.new_page() for context in contexts]
    for seed, page in enumerate(pages):
        _paste(page, address, 40, seed=1000 + seed)
    began = time.perf_counter()
    for page in pages:
        page.get_by_role("button", name="Compare the two reports").click(no_wait_after=True)
    faults = 0
    for seed, page in enumerate(pages):
        try:
            expect(page.locator(".reader .outlet").first).to_have_text(f"Outlet A {1000 + seed}")
            expect(page.locator(".reader .row").first).to_be_visible()
        except AssertionError:
            faults += 1
    _print(f"sessions{number}.all_compared_s", time.perf_counter() - began)
    _print(f"sessions{number}.faults", faults)
    _print(f"sessions{number}.server_mb", _resident_mb(process))
    for context in contexts:
        context.close()


def _paste(page: Page, address: str, rows: int, *, seed: int) -> None:
    pair = generate_pair(rows, seed)
    page.goto(f"{address}/?lang=en")
    for siglum, sentences in (("A", pair.left), ("B", pair.right)):
        page.get_by_label(f"Outlet of report {siglum}").fill(f"Outlet {siglum} {seed}")
        page.get_by_label(f"Text of report {siglum}").fill("\n".join(sentences))


def _compare(page: Page) -> None:
    page.get_by_role("button", name="Compare the two reports").click()
    expect(page.locator(".reader .row").nth(CLICKS + 2)).to_be_visible()


def _resident_mb(process: int) -> float:
    """Return how much memory a process holds; where the system has no /proc, the most that a child ever held."""
    status = Path(f"/proc/{process}/status")
    if status.exists():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return held / 1024 if sys.platform != "darwin" else held / 1024**2


if __name__ == "__main__":
    main()
