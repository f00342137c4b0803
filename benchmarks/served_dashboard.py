"""The dashboard served from this folder, and a Chromium to look at it: for pictures, measurements and browser tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
# A fresh profile would otherwise ask its maker's servers for updates, and a container has no sandbox of its own.
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True, slots=True)
class Served:
    """A dashboard that is running.

    Attributes:
        address: Where it is served, without a slash at the end.
        process: The number of its process.
    """

    address: str
    process: int


@contextmanager
def served_dashboard() -> Generator[Served]:
    """Start the dashboard on a free port, and stop it at the end.

    Raises:
        RuntimeError: If it does not start; the message holds what it said.
    """
    command = [sys.executable, "-m", "core.cli"]  # what `synopse` runs
    options = ["--no-browser", "--server.port=0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(  # noqa: S603 - our own command
        [*command, *options], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        said: list[str] = []
        for line in server.stdout or ():
            said.append(line)
            if "URL:" in line:
                break
        else:
            message = "The dashboard did not start:\n" + "".join(said)
            raise RuntimeError(message)
        try:
            yield Served(said[-1].split("URL:")[1].strip(), server.pid)
        finally:
            server.kill()  # a graceful end waits for browsers that are gone


@contextmanager
def chromium() -> Generator[Browser]:
    """Start a Chromium without a window, and close it at the end.

    Raises:
        RuntimeError: If there is none.
    """
    if not CHROMIUM.exists():
        message = f"There is no Chromium at {CHROMIUM}: install it, or name it in the variable CHROMIUM."
        raise RuntimeError(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(_FLAGS))
        yield browser
        browser.close()
