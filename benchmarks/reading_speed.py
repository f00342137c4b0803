"""How fast a pasted report of 1,000 words is read, next to trafilatura on the same words as HTML.

    python -m benchmarks.reading_speed

Prints the time of the first reading, the median of the next ones, and the ratio to trafilatura's extraction in the
same run; the ratio says more than the milliseconds, which depend on the machine. The text is made up by a generator.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from html import escape
from importlib import import_module
from importlib.util import find_spec

ROUNDS = 41
_SUBJECTS = ("Die Stadträtin", "Der Verband", "Das Bundesamt", "Die Polizei", "Der Sprecher", "Die Gemeinde")
_VERBS = ("bestätigte", "kritisierte", "verlangte", "prüfte", "erwartete", "verschob")
_OBJECTS = (
    "den Umbau der Brücke",
    "die neue Regelung",
    "einen Bericht über die Kosten",
    "mehr Personal für die Schulen",
)
_TIMES = ("am Dienstag", "im vergangenen Jahr", "nach langer Beratung", "trotz der Einwände", "bis Ende Oktober")


def pasted_report(words: int = 1_000) -> list[str]:
    """Return the blocks of a report with the furniture of a page around it."""
    chance = random.Random(7)  # noqa: S311 - text for a benchmark, not a secret
    blocks = ["Startseite", "Politik", "Anmelden", "Umbau der Brücke verzögert sich weiter", "Von Ina Beispiel"]
    blocks.append("21.10.2025, 17:30 Uhr")
    count = 0
    while count < words:
        sentences: list[str] = []
        for _ in range(chance.randint(2, 4)):
            parts = [chance.choice(_SUBJECTS), chance.choice(_VERBS), chance.choice(_TIMES), chance.choice(_OBJECTS)]
            sentences.append(" ".join(parts) + ", wie es in einer Mitteilung vom 3. Mai heisst.")
        blocks.append(" ".join(sentences))
        count += len(blocks[-1].split())
        if chance.random() < 0.2:
            blocks.append("Streit um die Kosten")
    blocks[-1] += " (sda)"
    return [*blocks, "Mehr zum Thema", "Newsletter abonnieren", "© 2025 Beispielblatt"]


def median_of(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of `action` in milliseconds."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1_000


def main() -> None:
    """Measure and print."""
    blocks = pasted_report()
    text = "\n\n".join(blocks)
    start = time.perf_counter()
    from core.reading import read_text  # noqa: PLC0415 - the first reading includes the import

    imported = time.perf_counter()
    read_text(text)
    first = time.perf_counter()
    reading = median_of(lambda: read_text(text))
    print(f"import {1_000 * (imported - start):.0f} ms, first reading {1_000 * (first - imported):.0f} ms")
    print(f"reading {len(text.split())} words: median {reading:.1f} ms of {ROUNDS}")
    if find_spec("trafilatura") is None:
        print("trafilatura is not installed: no ratio.")
        return
    extract = import_module("trafilatura").extract  # a comparison, not a dependency
    page = "<html><body><article>" + "".join(f"<p>{escape(block)}</p>" for block in blocks) + "</article></body></html>"
    extract(page)
    extraction = median_of(lambda: extract(page))
    print(f"trafilatura on the same words as HTML: median {extraction:.1f} ms, ratio {reading / extraction:.2f}")


if __name__ == "__main__":
    main()
