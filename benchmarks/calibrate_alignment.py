"""Calibrate the weights of the alignment on a folder of gold data, and write them with the figures they reached.

    python -m benchmarks.calibrate_alignment ../gold

Two logistic models are fitted: one on the wording of pairs of sentences, one that also sees their neighborhood. The
second learns from probabilities that the first gave to documents it had not seen. All figures printed and stored are
cross-validated by document: every document is scored by models fitted without it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.counting import Counts
from benchmarks.quality.links import gold_pairs, leveled_reports, wire_reports
from core.alignment.folding import Side, fold_sides
from core.alignment.grouping import group_pairs
from core.alignment.model import WEIGHTS_FILE, Model
from core.alignment.pairing import Scored, score_pairs
from core.reading import read_text
from core.report import Report

Floats = NDArray[np.float64]
Pair = tuple[int, int]

WORDING = (
    "root_min", "root_min_squared", "root_max", "evidence", "root_evidence", "rare", "figures", "content", "ratio",
    "order", "length", "headlines", "headline_across", "one_is_lede", "place",
)  # fmt: skip
CONTEXT = (*WORDING, "wording", "rival_high", "rival_low", "neighbors", "beside", "distance")
# How much a document of each set counts: news reports are what the engine is for, and there are few of them.
# Swept 10 and 14 for wire_pairs, 2 to 4 for apa_rst: F1 .938 throughout on news reports, .740 to .770 on apa_rst.
DOCUMENT_WEIGHTS = {"wire_pairs": 14.0, "apa_rst": 4.0, "deplain_web": 1.0, "crossed": 3.0}
FOLDS = 10
# Swept .3, 1, 5, 20: nearly flat, 1 is best on news reports.
RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """Two reports with what careful readers linked.

    Attributes:
        source: The gold set; "crossed" for reports of different events.
        left: The left report.
        right: The right report.
        allowed: Pairs of sentence positions that are right when found.
        required: Pairs that should be found.
        groups: Groups of positions, where the set counts exact groups.
        classes: The class of each required pair, where the set names it: "reworded", or two that readers gave.
    """

    source: str
    left: Report
    right: Report
    allowed: frozenset[Pair]
    required: frozenset[Pair]
    groups: frozenset[tuple[frozenset[int], frozenset[int]]] = frozenset()
    classes: Mapping[Pair, str] = field(default_factory=dict[Pair, str])


def load_documents(folder: Path) -> list[Document]:
    """Read the gold sets that are there."""
    return [*_wire_documents(folder), *_crossed_documents(folder), *_leveled_documents(folder)]


def fit(features: Floats, linked: Floats, weights: Floats) -> tuple[float, Floats]:
    """Fit a logistic regression with a ridge on standardized features by Newton's method.

    Args:
        features: One row for each pair, one column for each feature.
        linked: 1 for a gold link, 0 for none.
        weights: How much each pair counts.

    Returns:
        The bias and one weight for each feature, for features as they are (not standardized).
    """
    mean, spread = features.mean(0), features.std(0) + 1e-9
    design = np.column_stack([np.ones(len(features)), (features - mean) / spread])
    penalty = np.eye(design.shape[1]) * RIDGE
    penalty[0, 0] = 0
    beta = np.zeros(design.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        gradient = design.T @ (weights * (linked - likely)) - penalty @ beta
        hessian = (design.T * (weights * likely * (1 - likely))) @ design + penalty
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-7:
            break
    slopes = beta[1:] / spread
    return float(beta[0] - slopes @ mean), slopes


class Calibration:
    """Documents with their features, and the fitting of both models on some of them."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.sides = [fold_sides(document.left, document.right) for document in documents]
        scored = self._score([Model({"bias": 0.0}, {"bias": 0.0})] * len(documents))
        self._wording = [_columns(result.wording, WORDING) for result in scored]
        self._linked = [_labels(*document) for document in zip(documents, self.sides, scored, strict=True)]

    def run(self) -> tuple[Model, list[Model]]:
        """Return the model of all documents, and for each document one that has not seen it."""
        everything = range(len(self.documents))
        wordings = self._unseen(self._wording, WORDING)
        scored = self._score([Model(wording, {"bias": 0.0}) for wording in wordings])
        context = [_columns(result.context, CONTEXT) for result in scored]
        contexts = self._unseen(context, CONTEXT)
        whole = Model(self._train(self._wording, WORDING, everything), self._train(context, CONTEXT, everything))
        return whole, [Model(wordings[k], contexts[k]) for k in everything]

    def figures(self, models: Sequence[Model]) -> dict[str, float]:
        """Measure each document with its model: links, and exact groups where the set has them."""
        links = {source: Counts() for source in DOCUMENT_WEIGHTS}
        groups = Counts()
        asked: Counter[str] = Counter()
        hit: Counter[str] = Counter()
        for document, sides, scored in zip(self.documents, self.sides, self._score(models), strict=True):
            found = [_positions(group.left, group.right, sides) for group in group_pairs(*sides, scored)]
            pairs = {pair for left, right in found for pair in product(left, right)}
            links[document.source] += Counts.of_sets(pairs, document.required, document.allowed)
            for pair, label in document.classes.items():
                asked.update(label.split("|"))
                hit.update(label.split("|") if pair in pairs else ())
            if document.groups:
                groups += Counts.of_sets({(frozenset(a), frozenset(b)) for a, b in found}, document.groups)
        crossed = sum(document.source == "crossed" for document in self.documents)
        return {
            "wire_pairs.link_precision": links["wire_pairs"].precision,
            "wire_pairs.link_recall": links["wire_pairs"].recall,
            "wire_pairs.link_f1": links["wire_pairs"].f1,
            **{f"wire_pairs.recall_{name}": hit[name] / asked[name] for name in sorted(asked)},
            "apa_rst.link_f1": links["apa_rst"].f1,
            "deplain_web.group_f1": groups.f1,
            "deplain_web.link_f1": links["deplain_web"].f1,
            "crossed.links": links["crossed"].found / max(crossed, 1),
        }

    def _unseen(self, features: Sequence[Floats], names: Sequence[str]) -> list[dict[str, float]]:
        """Return for each document the weights fitted on the folds it is not in."""
        everything = range(len(self.documents))
        folds = [self._train(features, names, [k for k in everything if k % FOLDS != fold]) for fold in range(FOLDS)]
        return [folds[k % FOLDS] for k in everything]

    def _train(self, features: Sequence[Floats], names: Sequence[str], chosen: Iterable[int]) -> dict[str, float]:
        chosen = list(chosen)
        weights = [np.full(len(self._linked[k]), DOCUMENT_WEIGHTS[self.documents[k].source]) for k in chosen]
        rows, linked = np.vstack([features[k] for k in chosen]), np.concatenate([self._linked[k] for k in chosen])
        bias, slopes = fit(rows, linked, np.concatenate(weights))
        return {"bias": bias, **dict(zip(names, slopes.tolist(), strict=True))}

    def _score(self, models: Sequence[Model]) -> list[Scored]:
        return [
            score_pairs(*sides, document.left.language, model)
            for document, sides, model in zip(self.documents, self.sides, models, strict=True)
        ]


def _positions(left: Sequence[int], right: Sequence[int], sides: tuple[Side, Side]) -> tuple[list[int], list[int]]:
    return (
        [sides[0].sentences[place].position for place in left],
        [sides[1].sentences[place].position for place in right],
    )


def _columns(features: Mapping[str, Floats], names: Sequence[str]) -> Floats:
    return np.column_stack([features[name] for name in names])


def _labels(document: Document, sides: tuple[Side, Side], scored: Scored) -> Floats:
    here, there = _positions(scored.candidates.left.tolist(), scored.candidates.right.tolist(), sides)
    return np.array([pair in document.allowed for pair in zip(here, there, strict=True)], dtype=np.float64)


def _wire_documents(folder: Path) -> list[Document]:
    documents: list[Document] = []
    for row in _rows(folder / "wire_pairs.jsonl"):
        left, right = wire_reports(row)
        inside = {(a, b) for a, b in row["allowed"] if not _is_outside(left, a) and not _is_outside(right, b)}
        classes = {(a, b): label for a, b, label in row["required"] if (a, b) in inside}
        documents.append(Document("wire_pairs", left, right, frozenset(inside), frozenset(classes), classes=classes))
    return documents


def _is_outside(report: Report, position: int) -> bool:
    return report.sentences[position].role.is_furniture


def _crossed_documents(folder: Path) -> list[Document]:
    """Pair reports of different events. English rows of raw_pairs are all of one event and are left out."""
    wire = [row for row in _rows(folder / "wire_pairs.jsonl") if row["language"] == "de"]
    raw = [row for row in _rows(folder / "raw_pairs.jsonl") if row["language"] == "de"]
    pairs = [(wire_reports(here)[0], wire_reports(there)[1]) for here, there in pairwise(wire)]
    for here, there in pairwise(raw):
        left, right = here["reports"][0]["text"], there["reports"][1]["text"]
        pairs.append((read_text(left, language="de"), read_text(right, language="de")))
    return [Document("crossed", left, right, frozenset(), frozenset()) for left, right in pairs]


def _leveled_documents(folder: Path) -> list[Document]:
    documents: list[Document] = []
    for source in ("apa_rst", "deplain_web"):
        for row in _rows(folder / f"{source}.jsonl"):
            pairs = frozenset(gold_pairs(row))
            groups = {(frozenset(g["a"]), frozenset(g["b"])) for g in row["groups"] if g["a"] and g["b"]}
            exact = frozenset(groups) if source == "deplain_web" else frozenset[tuple[frozenset[int], frozenset[int]]]()
            documents.append(Document(source, *leveled_reports(row), pairs, pairs, exact))
    return documents


def _rows(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main() -> None:
    """Calibrate, print the cross-validated figures and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="the folder of gold data")
    parser.add_argument("--dry-run", action="store_true", help="print the figures and write nothing")
    arguments = parser.parse_args()
    documents = load_documents(arguments.gold)
    if not documents:
        parser.error(
            f"{arguments.gold} holds none of wire_pairs, apa_rst and deplain_web: name the folder of gold data."
        )
    calibration = Calibration(documents)
    whole, unseen = calibration.run()
    figures = {name: round(value, 3) for name, value in calibration.figures(unseen).items()}
    for name, value in figures.items():
        print(name, value)
    if arguments.dry_run:
        return
    content = {
        "about": f"Written by benchmarks/calibrate_alignment.py; figures cross-validated by document, {FOLDS} folds.",
        "figures": figures,
        "wording": {name: round(weight, 3) for name, weight in whole.wording.items()},
        "context": {name: round(weight, 3) for name, weight in whole.context.items()},
    }
    path = Path(__file__).parent.parent / "core" / "alignment" / WEIGHTS_FILE
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
