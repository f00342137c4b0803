"""Make the pictures of the README and the docs again: `python -m benchmarks.screenshots [FOLDER]`.

The dashboard is started by itself and looked at by Chromium; nothing but the project's own demo pairs is shown.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, expect

from benchmarks.served_dashboard import ROOT, chromium, served_dashboard

PATIENCE = 20_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, the address below the root, the width and height in pixels, light or dark."""

    name: str
    address: str
    width: int = 1440
    height: int = 1000
    scheme: Literal["light", "dark"] = "light"


PICTURES = (
    Picture("read-light", "?pair=01-luftraum&at=A16"),
    Picture("read-dark", "?pair=02-harbor&at=A14", scheme="dark"),
    Picture("read-narrow", "?pair=01-luftraum&at=A16", width=390, height=844),
    Picture("overview-light", "overview?pair=01-luftraum", height=1120),
    Picture("overview-dark", "overview?pair=05-cave", height=1120, scheme="dark"),
    Picture("overview-narrow", "overview?pair=05-cave", width=390, height=844),
    Picture("changes-light", "changes?pair=01-luftraum"),
    Picture("changes-dark", "changes?pair=05-cave", scheme="dark"),
    Picture("facts-light", "facts?pair=05-cave"),
    Picture("only-in-one-light", "only_in_one?pair=04-fahrradwerk"),
    Picture("shared-light", "shared?pair=03-pont"),
    Picture("map-light", "map?pair=02-harbor", height=900),
    Picture("map-dark", "map?pair=02-harbor", height=900, scheme="dark"),
    Picture("your-reports-light", "own_reports", height=1000),
    Picture("about-light", "about?pair=01-luftraum", height=1200),
)


def main() -> None:
    """Write every picture into the folder given, or into `docs/images`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.screenshots", description=__doc__)
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, default=ROOT / "docs" / "images")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with served_dashboard() as served, chromium() as browser:
        for picture in PICTURES:
            _take(browser, served.address, picture, folder)
            print(folder / f"{picture.name}.png")


def _take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    viewport = {"width": picture.width, "height": picture.height}
    context = browser.new_context(viewport=viewport, color_scheme=picture.scheme, reduced_motion="reduce")  # pyright: ignore[reportArgumentType] - a plain dict is what the call takes
    page = context.new_page()
    page.goto(f"{address}/{picture.address}")
    expect(page.locator('[data-testid=stApp][data-test-script-state="notRunning"]')).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0, timeout=PATIENCE)
    if "at=" in picture.address:
        expect(page.locator(".row.current")).to_be_visible(timeout=PATIENCE)
    page.wait_for_timeout(1500)  # charts and flashes come to rest
    page.screenshot(path=folder / f"{picture.name}.png")
    context.close()


if __name__ == "__main__":
    main()
