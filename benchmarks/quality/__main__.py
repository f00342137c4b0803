"""`python -m benchmarks.quality GOLD`: how right Synopse is, one line for each figure.

The gold folder is an argument or the environment variable SYNOPSE_GOLD. Where there is none, this says so and is
content: nobody needs gold data to work on Synopse.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality import changes, facts, links, roles, segmentation, variants
from benchmarks.quality.measuring import Figure, Measurement, figures_json, figures_of

# One line for each measure: the gold file it reads and the function that measures.
MEASUREMENTS = (
    Measurement("wire_pairs", links.measure_wire_pairs),
    Measurement("wire_pairs", roles.measure_wire_pairs),
    Measurement("wire_pairs", changes.measure),
    Measurement("apa_rst", links.measure_apa_rst),
    Measurement("deplain_web", links.measure_deplain_web),
    Measurement("raw_pairs", links.measure_crossed_links),
    Measurement("word_alignment_mtref", variants.measure),
    Measurement("furniture_pages", roles.measure_furniture_pages),
    Measurement("furniture_segments", roles.measure_furniture_segments),
    Measurement("segmentation_news_de", segmentation.measure),
    Measurement("time_expressions_de", facts.measure_time_expressions),
    Measurement("quotations_de", facts.measure_quotations),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write; return 0, or 1 where a measure failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__, allow_abbrev=False)
    parser.add_argument("gold", nargs="?", default="", metavar="GOLD", help="the folder of gold files")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    parser.add_argument(
        "--only", default="", metavar="NAME", help="one gold file (wire_pairs) or one figure (wire_pairs.link_f1)"
    )
    options = parser.parse_args(arguments)
    folder = _gold_folder(options.gold)
    figures: list[Figure] = []
    if folder is not None:
        for figure in figures_of(folder, MEASUREMENTS, options.only):
            figures.append(figure)
            _print(figure)
        if not figures:
            named = f" and is named {options.only}" if options.only else ""
            print(f"Nothing to measure: no gold file in {folder} is read by a measure{named}.")
    if options.json is not None:
        options.json.write_text(figures_json(figures), encoding="utf-8")
    return 1 if any(figure.problem for figure in figures) else 0


def _gold_folder(given: str) -> Path | None:
    place = given or os.environ.get("SYNOPSE_GOLD", "")
    if not place:
        print("No gold data given, nothing measured: name its folder (make quality GOLD=folder, or SYNOPSE_GOLD).")
        return None
    folder = Path(place)
    if not folder.is_dir():
        print(f"There is no folder {place}, nothing measured.")
        return None
    return folder


def _print(figure: Figure) -> None:
    if figure.value is None:
        print(f"{figure.name} could not be measured ({figure.problem})", file=sys.stderr)
    else:
        print(f"{figure.name} {figure.value:.3f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
