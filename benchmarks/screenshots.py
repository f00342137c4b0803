"""Make the pictures of the README and the guide again: `python -m benchmarks.screenshots [FOLDER]`.

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
    """One picture.

    Attributes:
        name: The name of its file, without its ending.
        address: What is shown, below the root.
        width: In pixels.
        height: In pixels.
        scheme: Light or dark.
        keys: What is pressed before the picture is taken.
    """

    name: str
    address: str
    width: int = 1440
    height: int = 1000
    scheme: Literal["light", "dark"] = "light"
    keys: tuple[str, ...] = ()


PICTURES = (
    Picture("start-light", "?lang=en"),
    Picture("overview-light", "overview?lang=en&pair=02-harbor", height=1120),
    Picture("read-light", "read?lang=en&pair=02-harbor&at=A14"),
    Picture("read-dark", "read?lang=en&pair=02-harbor&at=A14", scheme="dark"),
    Picture("read-narrow", "read?lang=en&pair=02-harbor&at=A14", width=390, height=844),
    Picture("annotated-light", "read?lang=en&pair=02-harbor&as=annotated"),
    Picture("changes-light", "changes?lang=en&pair=02-harbor"),
    Picture("facts-light", "facts?lang=en&pair=05-cave"),
    Picture("map-light", "map?lang=en&pair=02-harbor", height=900),
    Picture("heatmap-light", "map?lang=en&pair=02-harbor&picture=similarity", height=780),
    Picture("correcting-light", "read?lang=en&pair=02-harbor&at=A14", keys=("e",)),
    Picture("classroom-light", "classroom?lang=en&pair=02-harbor", keys=(*["ArrowRight"] * 4, "1", "Enter")),
    Picture("start-de", "?lang=de"),
    Picture("overview-de", "overview?lang=de&pair=01-luftraum", height=1120),
    Picture("read-de", "read?lang=de&pair=01-luftraum&at=A16"),
    Picture("annotated-de", "read?lang=de&pair=01-luftraum&as=annotated"),
    Picture("changes-de", "changes?lang=de&pair=01-luftraum"),
    Picture("facts-de", "facts?lang=de&pair=01-luftraum"),
    Picture("map-de", "map?lang=de&pair=01-luftraum", height=900),
    Picture("heatmap-de", "map?lang=de&pair=01-luftraum&picture=similarity", height=780),
    Picture("correcting-de", "read?lang=de&pair=01-luftraum&at=A16", keys=("e",)),
    Picture("classroom-de", "classroom?lang=de&pair=01-luftraum", keys=(*["ArrowRight"] * 4, "1", "Enter")),
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
    if picture.keys:
        page.locator(".row.current" if "at=" in picture.address else ".component").first.press(picture.keys[0])
    for key in picture.keys[1:]:
        page.keyboard.press(key)
    page.wait_for_timeout(1500)  # charts and flashes come to rest
    page.screenshot(path=folder / f"{picture.name}.png")
    context.close()


if __name__ == "__main__":
    main()
