"""Running measures on a folder of gold data, whichever files are there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# A row is one line of a gold file, as JSON gives it; its fields are told in the gold folder's README.
GoldRow = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measure and the gold file it reads.

    Attributes:
        gold: The file's name without `.jsonl`; figures are called `gold.name`.
        measure: From all rows of the file to its figures by name ("link_f1" or "wire_pairs.link_f1"), each a share
            from 0 to 1 unless its name says otherwise.
    """

    gold: str
    measure: Callable[[Sequence[GoldRow]], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that was measured, or the reason why it was not.

    Attributes:
        name: `gold.name`, or the gold file's name alone where nothing could be measured.
        value: The figure; None where it could not be measured.
        problem: Why not, for the reader; "" where it was.
    """

    name: str
    value: float | None = None
    problem: str = ""


def figures_of(folder: Path, measurements: Sequence[Measurement], only: str = "") -> Iterator[Figure]:
    """Run the measures whose gold file lies in `folder`, in the order given; a missing file is passed over.

    Args:
        folder: Where the gold files lie.
        measurements: What to run.
        only: A gold file's name ("wire_pairs") or a figure's ("wire_pairs.link_f1"); everything where it is "".
    """
    wanted_gold = only.split(".", maxsplit=1)[0]
    for measurement in measurements:
        file = folder / f"{measurement.gold}.jsonl"
        if not file.is_file() or (only and measurement.gold != wanted_gold):
            continue
        try:
            figures = measurement.measure(gold_rows(file))
        # A measure that fails is reported with its reason, and must not take the figures of the others with it.
        except Exception as error:  # noqa: BLE001 - whatever a measure of another room raises
            yield Figure(measurement.gold, problem=f"{type(error).__name__}: {error}")
            continue
        for name, value in figures.items():
            figure = Figure(name if "." in name else f"{measurement.gold}.{name}", value)
            if "." not in only or figure.name == only:
                yield figure


def gold_rows(file: Path) -> list[GoldRow]:
    """Return the rows of a gold file.

    Raises:
        ValueError: If a line is not JSON; the message says which.
    """
    rows: list[GoldRow] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            rows.append(json.loads(line))
        except json.JSONDecodeError as error:
            message = f"line {number} of {file.name} is not JSON ({error.msg})"
            raise ValueError(message) from None
    return rows


def figures_json(figures: Iterable[Figure]) -> str:
    """Return the measured figures as one JSON object, name to value, rounded as they are printed."""
    found = {figure.name: round(figure.value, 3) for figure in figures if figure.value is not None}
    return json.dumps(found, indent=2) + "\n"
