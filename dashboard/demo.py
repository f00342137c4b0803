"""The demo pairs: reports written for this project, shipped with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DemoReport:
    """One report of a demo pair.

    Attributes:
        text: The report as it would be pasted.
        outlet: The invented outlet's name.
        source_name: The name of its file.
        published: When it was published, in ISO 8601, or "".
    """

    text: str
    outlet: str
    source_name: str
    published: str = ""


@dataclass(frozen=True, slots=True)
class DemoPair:
    """Two reports of one event.

    Attributes:
        name: The folder's name, which the address bar shows.
        title: What the pair is called on the screen.
        language: The language of both reports as a code of two letters.
        description: What there is to see in it.
        reports: The two reports.
    """

    name: str
    title: str
    language: str
    description: str
    reports: tuple[DemoReport, DemoReport]


def demo_folder() -> Traversable:
    """Return where the demo pairs are: `dashboard/demo` in an installed wheel, `data/demo` in a checkout."""
    shipped = files("dashboard") / "demo"
    return shipped if shipped.is_dir() else Path(__file__).parent.parent / "data" / "demo"


@cache
def demo_pairs() -> dict[str, DemoPair]:
    """Return all demo pairs by name, in the order of their folders' names."""
    folders = sorted((folder for folder in demo_folder().iterdir() if folder.is_dir()), key=lambda folder: folder.name)
    return {folder.name: _read(folder) for folder in folders if (folder / "pair.json").is_file()}


def _read(folder: Traversable) -> DemoPair:
    about = json.loads((folder / "pair.json").read_text("utf-8"))
    left, right = (
        DemoReport(
            text=(folder / report["file"]).read_text("utf-8"),
            outlet=report["outlet"],
            source_name=report["file"],
            published=report.get("published") or "",
        )
        for report in about["reports"]
    )
    return DemoPair(folder.name, about["title"], about["language"], about["description"], (left, right))
