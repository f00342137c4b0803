"""`python -m benchmarks.speed`: what aligning costs, beside the floor and the naive way, in one run.

Every figure is a ratio to something measured in the same run on the same sentences, since machines differ: the bare
matrix of rapidfuzz's ratio over all pairs of sentences (one worker), and difflib's ratio over all pairs, which one
would write without thinking; hunalign and CollateX run beside it where they are installed. Synopse is measured from
sentences to links, relations, moves and word variants; `whole_ms` is all of `compare`, changes and facts included, on
a pair of its own each time.

Where one process is measured, the clock is that of the processor (`time.process_time`), which a busy machine disturbs
least; fresh and several processes are timed by the clock on the wall.
"""

from __future__ import annotations

import argparse
import difflib  # noqa: TID251 - measured as the naive way, never used
import shutil
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz, process

from benchmarks.generated_reports import GeneratedPair, generate_pair
from core.alignment import align
from core.comparison import compare
from core.links import Link
from core.report import Report
from core.settings import Settings
from core.variants import find_variants

_SETTINGS = Settings()
# Real reports of the gold pairs have 8 to 46 sentences, most about 20.
_REAL_SIZES = (12, 16, 20, 24, 30)


def compare_sentences(pair: GeneratedPair) -> list[tuple[Link, int]]:
    """Go from sentences to links with their number of word variants."""
    left = Report.from_sentences(pair.left, language="de")
    right = Report.from_sentences(pair.right, language="de")
    return [(link, len(find_variants(left, right, link))) for link in align(left, right, _SETTINGS)]


def seconds(work: Callable[[], object], times: int, clock: Callable[[], float] = time.process_time) -> float:
    """Return the median of how long `work` takes by the clock."""
    taken: list[float] = []
    for _ in range(times):
        start = clock()
        work()
        taken.append(clock() - start)
    return statistics.median(taken)


def measure_one_pair(sentences: int, times: int) -> tuple[float, float]:
    """Print and return how long one pair takes: the bare matrix and Synopse, interleaved."""
    pair = generate_pair(sentences, seed=sentences)
    compare_sentences(pair)
    matrix: list[float] = []
    synopse: list[float] = []
    for _ in range(times):
        matrix.append(seconds(lambda: process.cdist(pair.left, pair.right, scorer=fuzz.ratio), 1))
        synopse.append(seconds(lambda: compare_sentences(pair), 1))
    # The stages by themselves come later: the garbage collector would look at their links while the whole is timed.
    aligned: list[float] = []
    reworded: list[float] = []
    left = Report.from_sentences(pair.left, language="de")
    right = Report.from_sentences(pair.right, language="de")
    for _ in range(times):
        aligned.append(seconds(lambda: align(left, right, _SETTINGS), 1))
        links = align(left, right, _SETTINGS)
        reworded.append(seconds(lambda links=links: [find_variants(left, right, link) for link in links], 1))
    bare, whole = statistics.median(matrix), statistics.median(synopse)
    print(f"s{sentences}.matrix_ms {1000 * bare:.2f}")
    print(f"s{sentences}.synopse_ms {1000 * whole:.2f}")
    print(f"s{sentences}.links_alone_ms {1000 * statistics.median(aligned):.2f}")
    print(f"s{sentences}.variants_alone_ms {1000 * statistics.median(reworded):.2f}")
    print(f"s{sentences}.synopse_to_matrix {whole / bare:.2f}")
    return bare, whole


def measure_whole(sentences: int, times: int) -> None:
    """Print how long all of `compare` takes, on sentences that it has not seen."""
    compare(reports_of(generate_pair(sentences, seed=sentences)))
    pairs = [reports_of(generate_pair(sentences, seed=sentences + number)) for number in range(1, times + 1)]
    taken = [seconds(lambda pair=pair: compare(pair), 1) for pair in pairs]
    print(f"s{sentences}.whole_ms {1000 * statistics.median(taken):.2f}")


def reports_of(pair: GeneratedPair) -> tuple[Report, Report]:
    """Return both sides as reports."""
    return Report.from_sentences(pair.left, language="de"), Report.from_sentences(pair.right, language="de")


def measure_naive(sentences: int) -> float:
    """Print and return how long difflib's ratio over all pairs takes."""
    pair = generate_pair(sentences, seed=sentences)

    def matrix() -> list[float]:
        return [difflib.SequenceMatcher(None, a, b).ratio() for a in pair.left for b in pair.right]

    naive = seconds(matrix, 1)
    print(f"s{sentences}.difflib_ms {1000 * naive:.2f}")
    return naive


def measure_hunalign(sentences: int) -> None:
    """Print how long hunalign takes without a dictionary, as a process of its own; a sentence where it is missing."""
    program = shutil.which("hunalign")
    if program is None:
        print(f"s{sentences}.hunalign is left out: no program of that name is on the PATH")
        return
    pair = generate_pair(sentences, seed=sentences)
    with TemporaryDirectory() as folder:
        names = [Path(folder, name) for name in ("dictionary", "left", "right")]
        for name, lines in zip(names, ((), pair.left, pair.right), strict=True):
            name.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [program, *map(str, names)]
        taken = seconds(lambda: subprocess.run(command, check=True, capture_output=True), 3, time.perf_counter)  # noqa: S603 - own files
    print(f"s{sentences}.hunalign_ms {1000 * taken:.2f}")


def measure_collatex(sentences: int) -> None:
    """Print how long CollateX takes to collate the words of both reports; a sentence where it is missing."""
    try:
        collatex = import_module("collatex")
    except ImportError as error:  # its version 2.3 needs Levenshtein without saying so
        print(f"s{sentences}.collatex is left out: {error}")
        return
    pair = generate_pair(sentences, seed=sentences)

    def collate() -> object:
        witnesses = collatex.Collation()
        witnesses.add_plain_witness("left", " ".join(pair.left))
        witnesses.add_plain_witness("right", " ".join(pair.right))
        return collatex.collate(witnesses, segmentation=False)

    print(f"s{sentences}.collatex_ms {1000 * seconds(collate, 1):.2f}")


def measure_memory(sentences: int) -> None:
    """Print how much memory one pair adds at its peak."""
    pair = generate_pair(sentences, seed=sentences)
    tracemalloc.start()
    compare_sentences(pair)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"s{sentences}.peak_mb {peak / 1e6:.1f}")


def count_links(pairs: Sequence[GeneratedPair]) -> int:
    """Compare many pairs one after the other."""
    return sum(len(compare_sentences(pair)) for pair in pairs)


def measure_many_pairs(number: int) -> None:
    """Print how many pairs a second go through one process and through two."""
    pairs = [generate_pair(_REAL_SIZES[seed % len(_REAL_SIZES)], seed) for seed in range(number)]
    count_links(pairs[:50])
    busy = time.process_time()
    alone = seconds(lambda: count_links(pairs), 1, time.perf_counter)
    busy = time.process_time() - busy
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(count_links, [pairs[:50], pairs[50:100]]))
        halves = [pairs[start : start + number // 8] for start in range(0, number, number // 8)]
        together = seconds(lambda: list(pool.map(count_links, halves)), 1, time.perf_counter)
    print(f"pairs.per_second {number / alone:.1f}")
    print(f"pairs.per_processor_second {number / busy:.1f}")
    print(f"pairs.per_second_two_processes {number / together:.1f}")
    print(f"pairs.speedup {alone / together:.2f}")


def measure_first_call() -> None:
    """Print what importing the engine and the first comparison cost in fresh processes."""
    sentences = ["Der Rat von Lindental hat das Budget beraten.", "Die Sitzung dauerte bis Mitternacht."]
    first = (
        "from core.report import Report; from core import compare; "
        f"report = Report.from_sentences({sentences!r}, language='de'); compare((report, report))"
    )
    for name, code in (("python", "pass"), ("import_core", "import core"), ("first_call", first)):
        command = [sys.executable, "-c", code]
        taken = seconds(lambda command=command: subprocess.run(command, check=True), 3, time.perf_counter)  # noqa: S603 - own code
        print(f"fresh.{name}_ms {1000 * taken:.0f}")


def main() -> None:
    """Measure everything and print one line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the long document and most of the many pairs")
    quick = parser.parse_args().quick
    measure_first_call()
    _, small = measure_one_pair(40, 15)
    print(f"s40.difflib_to_synopse {measure_naive(40) / small:.1f}")
    measure_hunalign(40)
    measure_collatex(40)
    _, medium = measure_one_pair(500, 5)
    measure_hunalign(500)
    if not quick:
        bare, large = measure_one_pair(5000, 3)
        print(f"s5000.share_of_matrix {large / bare:.3f}")
        print(f"s5000.to_s500 {large / medium:.1f}")
        measure_memory(5000)
    measure_whole(40, 9)
    measure_whole(500, 3)
    measure_many_pairs(200 if quick else 2000)


if __name__ == "__main__":
    main()
