from __future__ import annotations

import re
from pathlib import Path

from benchmarks.quality.__main__ import MEASUREMENTS

DESCRIPTION = Path(__file__).parents[2] / "docs" / "quality.md"


def test_every_figure_is_described_and_every_described_figure_is_measured() -> None:
    described = re.findall(r"^\| `(\w+\.\w+)` \|", DESCRIPTION.read_text(encoding="utf-8"), flags=re.MULTILINE)

    measured = [
        name if "." in name else f"{measurement.gold}.{name}"
        for measurement in MEASUREMENTS
        for name in measurement.measure([])
    ]

    assert sorted(described) == sorted(measured)
