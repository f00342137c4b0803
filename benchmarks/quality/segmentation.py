"""Measure of the sentences: where they begin, on news sentences that people have cut.

As the README of the gold data says, the sentences of a row are joined by a space, or by a line break behind one that
does not end with a final mark, a colon or a closing quotation mark, as headlines do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks.quality.counting import Counts
from core.reading import read_text

Row = Mapping[str, Any]

_ENDS = re.compile(r"[.!?…:][\"'”“’»«›‹)\]]*$|[\"'”“’»«›‹]$")


def measure(rows: Iterable[Row]) -> dict[str, float]:
    """Measure F1 of the boundaries between sentences; the beginning of a text is no boundary."""
    counts = Counts()
    for row in rows:
        text, wanted = joined(row["sentences"])
        found = {sentence.start for sentence in read_text(text, language="de").sentences} - {0}
        counts += Counts.of_sets(found, wanted)
    return {"segmentation_news_de.f1": counts.f1}


def joined(sentences: Sequence[str]) -> tuple[str, set[int]]:
    """Return the sentences as one text, and where all but the first of them begin."""
    text, begins = "", set[int]()
    for sentence in sentences:
        if text:
            text += " " if _ENDS.search(text) else "\n"
            begins.add(len(text))
        text += sentence
    return text, begins
