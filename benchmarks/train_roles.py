"""Train the model that tells report text from furniture, and say how well it does on pages it has not seen.

    python -m benchmarks.train_roles ../shared/gold          # cross-validate only
    python -m benchmarks.train_roles ../shared/gold --write  # also store the weights in core/reading

The pages are split into five parts by outlet, so that no outlet is both learned from and tested on. Both models are
logistic regressions with an L2 penalty, fitted by Newton's method. Labels that a model which has not seen their page
finds all but impossible are left out of training (not of testing): many were matched by text and call menu entries
report text. Only numbers are stored; no text is.
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

from core.reading.block_context import observe_context
from core.reading.block_features import BlockFacts, facts_of
from core.reading.language_detection import detect_language
from core.reading.role_model import Judgment
from core.reading.roles import roles_of_judged

Matrix = npt.NDArray[np.float64]

WEIGHTS = Path(__file__).parents[1] / "core" / "reading" / "role_weights.json"
PARTS = 5
PENALTY = 3.0  # swept 0.3, 1, 3, 10: 3 is best on furniture_pages and no worse elsewhere
LEAST_PAGES = 3  # an observation seen on fewer pages is left out: it would describe those pages, not news
SEGMENTS_WEIGHT = 1.5  # of a label in furniture_segments, which has few; swept 1, 1.5, 2, 4
# Labels whose chance lies further off than this are not learned from: 1 in 100. Swept .8, .9, 1 (all are learned from)
# on unseen pages, final roles: furniture_pages .877, .879, .877; furniture_segments .862, .866, .856.
MOST_DOUBT = 0.9
REPORT_LABELS = frozenset({"title", "summary", "subhead", "paragraph"})


@dataclass(slots=True)
class Page:
    """A page with what people said about its blocks.

    Attributes:
        outlet: What the parts are split by.
        texts: The blocks.
        labels: 1 for report text, 0 for furniture, None where nobody said.
        language: Its language.
        weight: How much each of its labels counts.
        facts: What was observed.
    """

    outlet: str
    texts: list[str]
    labels: list[int | None]
    language: str = "de"
    weight: float = 1.0
    facts: list[BlockFacts] = field(default_factory=list[BlockFacts])


def pages_of(gold: Path) -> list[Page]:
    """Read the labeled pages of the gold folder."""
    pages: list[Page] = []
    for row in _rows(gold / "furniture_pages.jsonl"):
        texts = [text for _, text, _ in row["blocks"]]
        labels = [int(label in REPORT_LABELS) for label, _, _ in row["blocks"]]
        pages.append(Page(row["publisher"], texts, [*labels]))
    for row in _rows(gold / "furniture_segments.jsonl"):
        labels: list[int | None] = [None] * len(row["blocks"])
        for segment in row["labels"]:
            if len(segment["blocks"]) <= 2:
                for block in set(segment["blocks"]) - set(row["conflict_blocks"]):
                    labels[block] = int(segment["label"] == "report")
        language = detect_language("\n".join(row["blocks"]))
        pages.append(Page(row["id"], row["blocks"], labels, language, SEGMENTS_WEIGHT))
    for row in _rows(gold / "wire_pairs.jsonl"):
        for side in "ab":
            labels = [
                None if "|" in role else int(role not in {"furniture", "credit"}) for role in row[f"roles_{side}"]
            ]
            pages.append(Page(row["id"], row[side], labels, row["language"]))
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


def folds_of(pages: Sequence[Page]) -> dict[str, int]:
    """Deal the outlets out to the parts, in an order that does not depend on the file."""
    outlets = sorted({page.outlet for page in pages})
    order = np.random.default_rng(0).permutation(len(outlets))
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


def main() -> None:
    """Train, cross-validate, and store the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--dump", type=Path, help="write the cross-validated chances for a look at the errors")
    arguments = parser.parse_args()
    pages = pages_of(arguments.gold)
    folds = folds_of(pages)
    for page in pages:
        page.facts = [facts_of(text, page.language) for text in page.texts]
    by_itself = train(pages)
    for page, alone in zip(pages, cross_validate(pages, folds), strict=True):
        observe_context(page.facts, alone)
    found = cross_validate(pages, folds, doubting=True)
    for name, these in (("pages", range(50)), ("segments", range(50, 170)), ("wire", range(170, len(pages)))):
        report(name, [(pages[i], found[i]) for i in these])
    if arguments.dump:
        arguments.dump.write_text(
            json.dumps([[page.texts, page.labels, chance] for page, chance in zip(pages, found, strict=True)])
        )
    if arguments.write:
        in_place = train(without_doubtful(pages, folds))
        weights = {"by itself": rounded(by_itself), "in its place": rounded(in_place)}
        WEIGHTS.write_text(json.dumps(weights, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def rounded(model: Mapping[str, float]) -> dict[str, float]:
    """Return the weights with three digits; those that do not show are left out."""
    return {name: round(weight, 3) for name, weight in model.items() if abs(weight) >= 0.0005 or name == "always"}


def report(name: str, pages: Sequence[tuple[Page, list[float]]]) -> None:
    """Print F1 of report text under the model alone at several thresholds, and with the rules that follow it."""
    figures = [_figures(f"{t}", pages, [[chance >= t for chance in found] for _, found in pages]) for t in (0.4, 0.5)]
    roles = [_roles(page, found) for page, found in pages]
    print(name, " | ".join([*figures, _figures("with rules", pages, roles)]))


def _roles(page: Page, found: Sequence[float]) -> list[bool]:
    judged = [Judgment(facts, chance) for facts, chance in zip(page.facts, found, strict=True)]
    return [not given.role.is_furniture for given in roles_of_judged(judged, page.language)]


def _figures(name: str, pages: Sequence[tuple[Page, list[float]]], taken: Sequence[Sequence[bool]]) -> str:
    right = found = wanted = 0
    for (page, _), these in zip(pages, taken, strict=True):
        for label, is_report in zip(page.labels, these, strict=True):
            if label is not None:
                right += label and is_report
                found += is_report
                wanted += label
    return f"{name} {2 * right / max(found + wanted, 1):.4f} (P {right / found:.3f} R {right / wanted:.3f})"


if __name__ == "__main__":
    main()
