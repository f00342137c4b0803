"""The dashboard in a real Chromium; any page error, console error or request to another machine fails the test."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

from benchmarks.served_dashboard import chromium, served_dashboard

# On a page below the root Streamlit's own client first asks beside that page for these two and then finds them.
ASKED_TWICE = ("/_stcore/health", "/_stcore/host-config")
PATIENCE = 20_000  # milliseconds; the first page imports pandas and the engine, and a small machine takes its time


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of a dashboard that runs as long as the tests do."""
    with served_dashboard() as served:
        yield served.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium without a window."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh browser session; what goes wrong on it fails the test at its end."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme="light")
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    page = context.new_page()
    faults: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.location["url"].endswith(ASKED_TWICE):
            faults.append(f"console: {message.text} ({message.location['url']})")

    def on_request(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob"} and address.hostname not in {"127.0.0.1", "localhost"}:
            faults.append(f"request: {request.url}")

    page.on("console", on_console)
    page.on("request", on_request)
    page.on("pageerror", lambda error: faults.append(f"page: {error}"))
    yield page
    context.close()
    assert faults == []
