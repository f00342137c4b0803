"""Train the model that tells report text from furniture, and say how well it does on pages it has not seen.

    python -m benchmarks.train_roles ../shared/gold                # figures on pages not seen in training, no more
    python -m benchmarks.train_roles ../shared/gold --divisions 1  # in a third of the time
    python -m benchmarks.train_roles ../shared/gold --write        # also store the weights in core/reading

The pages are split into five parts by outlet, so that no outlet is both learned from and tested on, and that several
times, since one division tells as much of chance as of the model. Pastes have weights of their own, learned from cuts
out of the same pages (see `excerpts`); a cut belongs to the part of its page. Every figure is that of the whole way,
rules included, counted as `benchmarks.quality` counts. All models are logistic regressions with an L2 penalty, fitted
by Newton's method. Labels that a model which has not seen their page finds all but impossible are left out of training
(not of testing): many were matched by text and call menu entries report text. Only numbers are stored; no text is.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.excerpts import excerpts_of
from core.reading.block_context import observe_context
from core.reading.block_features import BlockFacts, facts_of
from core.reading.language_detection import detect_language
from core.reading.role_model import LONGEST_PASTE, Judgment
from core.reading.roles import roles_of_judged

Matrix = npt.NDArray[np.float64]

WEIGHTS = Path(__file__).parents[1] / "core" / "reading" / "role_weights.json"
PARTS = 5
DIVISIONS = 3
CUTS = "cuts out of pages"
SETS = ("furniture_pages", "furniture_segments", "wire_pairs", CUTS)
PENALTY = 3.0  # swept 0.3, 1, 3, 10: 3 is best on furniture_pages and no worse elsewhere
LEAST_PAGES = 3  # an observation seen on fewer pages is left out: it would describe those pages, not news
SEGMENTS_WEIGHT = 1.5  # of a label in furniture_segments, which has few; swept 1, 1.5, 2, 4
# Labels whose chance lies further off than this are not learned from: 1 in 100. Swept .8, .9, 1 (all are learned from)
# on unseen pages, final roles: furniture_pages .877, .879, .877; furniture_segments .862, .866, .856.
MOST_DOUBT = 0.9
# Of the labels of longer pages, where pastes are learned from. Swept 1, .1, .01: the same on cuts out of pages not seen
# (F1 .965) and within one unit in 500 on pastes written for this project; .01 forgets two segments of short pages.
PAGES_WEIGHT = 0.1
REPORT_LABELS = frozenset({"title", "summary", "subhead", "paragraph"})


@dataclass(slots=True)
class Page:
    """A page with what people said about its blocks.

    Attributes:
        set_name: The file it is from, one of `SETS`.
        outlet: What the parts are split by.
        texts: The blocks.
        labels: 1 for report text, 0 for furniture, None where nobody said.
        language: Its language.
        weight: How much each of its labels counts.
        segments: On a page of furniture_segments, the blocks of each labeled segment and whether it is report text.
        facts: What was observed.
    """

    set_name: str
    outlet: str
    texts: list[str]
    labels: list[int | None]
    language: str = "de"
    weight: float = 1.0
    segments: tuple[tuple[tuple[int, ...], bool], ...] = ()
    facts: list[BlockFacts] = field(default_factory=list[BlockFacts])


def pages_of(gold: Path) -> list[Page]:
    """Read the labeled pages of the gold folder."""
    pages: list[Page] = []
    for row in _rows(gold / "furniture_pages.jsonl"):
        texts = [text for _, text, _ in row["blocks"]]
        labels = [int(label in REPORT_LABELS) for label, _, _ in row["blocks"]]
        pages.append(Page("furniture_pages", row["publisher"], texts, [*labels]))
    for row in _rows(gold / "furniture_segments.jsonl"):
        labels: list[int | None] = [None] * len(row["blocks"])
        for segment in row["labels"]:
            if len(segment["blocks"]) <= 2:
                for block in set(segment["blocks"]) - set(row["conflict_blocks"]):
                    labels[block] = int(segment["label"] == "report")
        language = detect_language("\n".join(row["blocks"]))
        segments = tuple((tuple(one["blocks"]), one["label"] == "report") for one in row["labels"] if one["blocks"])
        pages.append(Page("furniture_segments", row["id"], row["blocks"], labels, language, SEGMENTS_WEIGHT, segments))
    for row in _rows(gold / "wire_pairs.jsonl"):
        for side in "ab":
            labels = [
                None if "|" in role else int(role not in {"furniture", "credit"}) for role in row[f"roles_{side}"]
            ]
            pages.append(Page("wire_pairs", row["id"], row[side], labels, row["language"]))
    return pages


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def fit(
    features: Sequence[Mapping[str, float]], labels: Sequence[int], weights: Sequence[float], names: Sequence[str]
) -> dict[str, float]:
    """Fit a logistic regression; return the weight of each name, "always" being the constant."""
    table = matrix(features, names)
    wanted, importance = np.array(labels, float), np.array(weights, float)
    beta = np.zeros(table.shape[1])
    penalty = np.full(table.shape[1], PENALTY)
    penalty[-1] = 1e-6
    for _ in range(30):
        chance = logistic(table @ beta)
        gradient = table.T @ (importance * (wanted - chance)) - penalty * beta
        curvature = importance * chance * (1 - chance) + 1e-9
        step = np.linalg.solve((table * curvature[:, None]).T @ table + np.diag(penalty), gradient)
        beta += step
        if np.abs(step).max() < 1e-4:
            break
    return dict(zip([*names, "always"], map(float, beta), strict=True))


def matrix(features: Sequence[Mapping[str, float]], names: Sequence[str]) -> Matrix:
    """Return one row for each block and one column for each name, and a last column of ones."""
    column = {name: position for position, name in enumerate(names)}
    table = np.zeros((len(features), len(names) + 1))
    for row, observed in enumerate(features):
        for name, value in observed.items():
            if name in column:
                table[row, column[name]] = value
    table[:, -1] = 1
    return table


def logistic(values: Matrix) -> Matrix:
    """Return 1 / (1 + e^-value)."""
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))


def train(pages: Sequence[Page]) -> dict[str, float]:
    """Fit one model on what is observed now about the blocks of `pages`."""
    seen: dict[str, int] = {}
    for page in pages:
        for name in {name for block in page.facts for name in block.features}:
            seen[name] = seen.get(name, 0) + 1
    names = sorted(name for name, count in seen.items() if count >= LEAST_PAGES)
    features: list[Mapping[str, float]] = []
    labels: list[int] = []
    weights: list[float] = []
    for page in pages:
        for block, label in zip(page.facts, page.labels, strict=True):
            if label is not None:
                features.append(block.features)
                labels.append(label)
                weights.append(page.weight)
    return fit(features, labels, weights, names)


def chances(page: Page, model: Mapping[str, float]) -> list[float]:
    """Return the chance of each block of a page under a model."""
    names = [name for name in model if name != "always"]
    beta = np.array([*(model[name] for name in names), model["always"]])
    return [float(chance) for chance in logistic(matrix([block.features for block in page.facts], names) @ beta)]


def folds_of(pages: Sequence[Page], division: int = 0) -> dict[str, int]:
    """Deal the outlets out to the parts, in an order that depends on the number of the division and not on the file."""
    outlets = sorted({page.outlet for page in pages})
    order = np.random.default_rng(division).permutation(len(outlets))
    return {outlets[place]: rank % PARTS for rank, place in enumerate(order)}


def cross_validate(pages: Sequence[Page], folds: Mapping[str, int], *, doubting: bool = False) -> list[list[float]]:
    """Return, for each page, the chances under a model that has not seen its outlet.

    Args:
        pages: The pages, with what is observed about their blocks.
        folds: The part that each outlet is in.
        doubting: Whether to leave doubtful labels out; what is doubtful is found without the pages tested on.
    """
    found: list[list[float]] = [[] for _ in pages]
    for part in sorted({folds[page.outlet] for page in pages}):
        learned = [page for page in pages if folds[page.outlet] != part]
        model = train(without_doubtful(learned, folds) if doubting else learned)
        for position, page in enumerate(pages):
            if folds[page.outlet] == part:
                found[position] = chances(page, model)
    return found


def without_doubtful(pages: Sequence[Page], folds: Mapping[str, int]) -> list[Page]:
    """Return the pages without the labels that a model which has not seen their outlet finds all but impossible."""
    return [
        replace(
            page,
            labels=[
                None if label is None or abs(label - chance) > MOST_DOUBT else label
                for label, chance in zip(page.labels, found, strict=True)
            ],
        )
        for page, found in zip(pages, cross_validate(pages, folds), strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Learning:
    """What the weights of pages, or those of pastes, are learned from and found by.

    Attributes:
        name: "page" or "paste".
        pages: The pages and cuts that are learned from.
        alone: What was observed about each block of each page by itself.
    """

    name: str
    pages: list[Page]
    alone: list[list[dict[str, float]]]

    def cross_validate(self, folds: Mapping[str, int]) -> list[list[float]]:
        """Return the chances of each page under both models, by turns, that have not seen its outlet."""
        for page, features in zip(self.pages, self.alone, strict=True):
            for block, observed in zip(page.facts, features, strict=True):
                block.features = dict(observed)
        for page, chance in zip(self.pages, cross_validate(self.pages, folds), strict=True):
            observe_context(page.facts, chance)
        return cross_validate(self.pages, folds, doubting=True)


def learning_of(name: str, pages: Sequence[Page]) -> Learning:
    """Observe the blocks of `pages`, which are copied."""
    observed = [replace(page, facts=[facts_of(text, page.language) for text in page.texts]) for page in pages]
    return Learning(name, observed, [[dict(block.features) for block in page.facts] for page in observed])


def cuts_of(pages: Sequence[Page]) -> list[Page]:
    """Cut pastes out of the pages of news; the seed is the page's place, so that they are the same each time."""
    return [
        Page(CUTS, page.outlet, [text for text, _ in blocks], [label for _, label in blocks], page.language)
        for place, page in enumerate(pages)
        if page.set_name != "furniture_segments"
        for blocks in excerpts_of(page.texts, page.labels, page.language, place)
    ]


def main() -> None:
    """Print the figures on pages not seen in training, and store the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--write", action="store_true", help="store the weights, trained on all pages, in core/reading")
    parser.add_argument("--divisions", type=int, default=DIVISIONS, help="how often the outlets are dealt out anew")
    arguments = parser.parse_args()
    pages = pages_of(arguments.gold)
    light = [
        page if len(page.texts) <= LONGEST_PASTE else replace(page, weight=page.weight * PAGES_WEIGHT) for page in pages
    ]
    cuts = cuts_of(pages)
    unlabeled = [replace(cut, labels=[None] * len(cut.labels)) for cut in cuts]  # judged as pages, too
    ways = [learning_of("page", [*pages, *unlabeled]), learning_of("paste", [*light, *cuts])]
    by_itself = {way.name: train(way.pages) for way in ways}
    rows: list[list[float]] = []
    for division in reversed(range(arguments.divisions)):  # the weights are stored from the first division
        folds = folds_of(pages, division)
        whole, pastes = [list(zip(way.pages, way.cross_validate(folds), strict=True)) for way in ways]
        chosen = [
            (page, chance) if len(page.texts) > LONGEST_PASTE else (paste, list(map(max, chance, pasted)))
            for (page, chance), (paste, pasted) in zip(whole, pastes, strict=True)
            if page.set_name != CUTS or len(page.texts) <= LONGEST_PASTE
        ]
        rows.append(figures([page for page, _ in chosen], [chance for _, chance in chosen]))
        print(f"division {division}:", _line(rows[-1]), flush=True)
    if rows:
        print("unseen, mean:", _line([sum(column) / len(rows) for column in zip(*rows, strict=True)]))
    if arguments.write and rows:
        folds = folds_of(pages)
        weights = {
            way.name: {
                "by itself": rounded(by_itself[way.name]),
                "in its place": rounded(train(without_doubtful(way.pages, folds))),
            }
            for way in ways
        }
        WEIGHTS.write_text(json.dumps(weights, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def rounded(model: Mapping[str, float]) -> dict[str, float]:
    """Return the weights with three digits; those that do not show are left out."""
    return {name: round(weight, 3) for name, weight in model.items() if abs(weight) >= 0.0005 or name == "always"}


def figures(pages: Sequence[Page], found: Sequence[Sequence[float]]) -> list[float]:
    """Return F1, precision and recall of report text for each of `SETS`, under the chances found and the rules.

    A segment is accepted if any block it lies in is taken for report text, as in `benchmarks.quality`.
    """
    counts = {name: [0, 0, 0] for name in SETS}
    for page, chances_found in zip(pages, found, strict=True):
        roles = _roles(page, chances_found)
        units = [
            (is_report, bool(label)) for label, is_report in zip(page.labels, roles, strict=True) if label is not None
        ]
        if page.segments:
            units = [(any(roles[block] for block in blocks), label) for blocks, label in page.segments]
        count = counts[page.set_name]
        for is_report, label in units:
            count[0] += is_report and label
            count[1] += is_report
            count[2] += label
    return [
        figure
        for right, taken, wanted in counts.values()
        for figure in (2 * right / max(taken + wanted, 1), right / max(taken, 1), right / max(wanted, 1))
    ]


def _roles(page: Page, found: Sequence[float]) -> list[bool]:
    judged = [Judgment(facts, chance) for facts, chance in zip(page.facts, found, strict=True)]
    return [not given.role.is_furniture for given in roles_of_judged(judged, page.language)]


def _line(row: Sequence[float]) -> str:
    return " | ".join(
        f"{name} F1 {row[3 * i]:.4f} (P {row[3 * i + 1]:.3f} R {row[3 * i + 2]:.3f})" for i, name in enumerate(SETS)
    )


if __name__ == "__main__":
    main()
