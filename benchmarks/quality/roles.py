"""Measures of the roles: how well report text is told from the furniture of the page.

Only the words of the units are given to the engine, never the markup they had. The counting follows the README of the
gold data: report text is headline, lede, body and subhead, everything else is furniture, counts are pooled over all
rows of a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks.quality.counting import Counts
from core.reading import roles_of_units

Row = Mapping[str, Any]

_REPORT_LABELS = frozenset({"title", "summary", "subhead", "paragraph"})
_REPORT_ROLES = frozenset({"headline", "lede", "body", "subhead"})


def measure_wire_pairs(rows: Iterable[Row]) -> dict[str, float]:
    """Measure F1 of report text over units; a unit whose role differs between the readings counts as either."""
    counts = Counts()
    for row in rows:
        for side in ("a", "b"):
            wanted = [_labels_of(role) for role in row[f"roles_{side}"]]
            counts += count_units(found_in(row[side], row["language"]), wanted)
    return {"wire_pairs.role_f1": counts.f1}


def measure_furniture_pages(rows: Iterable[Row]) -> dict[str, float]:
    """Measure F1 of report text over the blocks of whole pages, from their text alone."""
    counts = Counts()
    for row in rows:
        texts = [text for _, text, _ in row["blocks"]]
        wanted = [frozenset({label in _REPORT_LABELS}) for label, _, _ in row["blocks"]]
        counts += count_units(found_in(texts), wanted)
    return {
        "furniture_pages.f1": counts.f1,
        "furniture_pages.precision": counts.precision,
        "furniture_pages.recall": counts.recall,
    }


def measure_furniture_segments(rows: Iterable[Row]) -> dict[str, float]:
    """Measure F1 of accepting labeled segments as report text.

    A segment is accepted if any block it lies in is taken for report text. Segments that lie in no block of the page's
    text are left out: there is nothing to accept.
    """
    counts = Counts()
    for row in rows:
        found = found_in(row["blocks"])
        for segment in row["labels"]:
            if segment["blocks"]:
                blocks: list[int] = segment["blocks"]
                accepted = any(found[block] for block in blocks)
                counts += count_units([accepted], [frozenset({segment["label"] == "report"})])
    return {
        "furniture_segments.f1": counts.f1,
        "furniture_segments.precision": counts.precision,
        "furniture_segments.recall": counts.recall,
    }


def found_in(units: Sequence[str], language: str | None = None) -> list[bool]:
    """Return, for each unit of a page, whether the engine takes it for report text."""
    return [not role.is_furniture for role, _ in roles_of_units(units, language)]


def count_units(found: Sequence[bool], wanted: Sequence[frozenset[bool]]) -> Counts:
    """Count units taken for report text.

    Args:
        found: Whether each unit was taken for report text.
        wanted: What is right for each unit; both where the readings differ.
    """
    taken = [right for is_report, right in zip(found, wanted, strict=True) if is_report]
    sure = [is_report for is_report, right in zip(found, wanted, strict=True) if False not in right]
    return Counts(len(taken), sum(True in right for right in taken), len(sure), sum(sure))


def _labels_of(role: str) -> frozenset[bool]:
    return frozenset(reading in _REPORT_ROLES for reading in role.split("|"))
