"""Calibrate the weights of the alignment on a folder of gold data, and write them with the figures they reached.

    python -m benchmarks.calibrate_alignment ../gold

Two logistic models are fitted: one on the wording of pairs of sentences, one that also sees their neighborhood. The
second learns from probabilities that the first gave to documents it had not seen. All figures printed and stored are
cross-validated by document: every document is scored by models fitted without it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.links import gold_pairs, leveled_reports, wire_reports
from core.alignment.folding import Side, fold_side
from core.alignment.model import Model
from core.alignment.pairing import Scored, score_pairs
from core.reading import read_text
from core.report import Report

Floats = NDArray[np.float64]

WORDING = (
    "root_min", "root_min_squared", "root_max", "evidence", "root_evidence", "rare", "figures", "content", "ratio",
    "order", "length", "headlines", "headline_across", "one_is_lede", "place",
)  # fmt: skip
CONTEXT = (*WORDING, "wording", "rival_high", "rival_low", "neighbors", "beside", "distance")
# How much a document of each set counts: news reports are what the engine is for, and there are few of them.
# Swept 3, 6, 10, 20 for wire_pairs (F1 .905, .915, .936, .913).
WEIGHTS = {"wire_pairs": 10.0, "apa_rst": 2.0, "deplain_web": 1.0, "crossed": 3.0}
FOLDS = 10
RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """Two reports with the pairs of sentences that careful readers linked.

    Attributes:
        source: The gold set.
        left: The left report.
        right: The right report.
        gold: Linked pairs of sentence positions.
    """

    source: str
    left: Report
    right: Report
    gold: frozenset[tuple[int, int]]


def load_documents(folder: Path) -> list[Document]:
    """Read the gold sets that are there."""
    documents: list[Document] = []
    wire = _rows(folder / "wire_pairs.jsonl")
    for row in wire:
        documents.append(Document("wire_pairs", *wire_reports(row), frozenset((a, b) for a, b in row["allowed"])))
    for here, there in pairwise(wire):
        if here["language"] == there["language"]:
            documents.append(Document("crossed", wire_reports(here)[0], wire_reports(there)[1], frozenset()))
    raw = [row for row in _rows(folder / "raw_pairs.jsonl") if row["language"] == "de"]
    for here, there in pairwise(raw):
        left, right = (
            read_text(row["reports"][side]["text"], language="de") for row, side in ((here, 0), (there, 1))
        )
        documents.append(Document("crossed", left, right, frozenset()))
    for source in ("apa_rst", "deplain_web"):
        for row in _rows(folder / f"{source}.jsonl"):
            documents.append(Document(source, *leveled_reports(row), frozenset(gold_pairs(row))))
    return documents


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
        self.sides = [(fold_side(d.left), fold_side(d.right)) for d in documents]
        blank = Model({"bias": 0.0}, {"bias": 0.0})
        scored = [score_pairs(*s, _language(d), blank) for s, d in zip(self.sides, documents, strict=True)]
        self.wording = [_columns(s.wording, WORDING) for s in scored]
        self.linked = [_labels(d, *s, c) for d, s, c in zip(documents, self.sides, scored, strict=True)]
        self.likely: list[Floats] = []

    def train(self, features: Sequence[Floats], names: Sequence[str], chosen: Sequence[int]) -> dict[str, float]:
        rows = np.vstack([features[k] for k in chosen])
        linked = np.concatenate([self.linked[k] for k in chosen])
        weights = np.concatenate([np.full(len(self.linked[k]), WEIGHTS[self.documents[k].source]) for k in chosen])
        bias, slopes = fit(rows, linked, weights)
        return {"bias": bias, **dict(zip(names, slopes.tolist(), strict=True))}

    def folds(self) -> list[tuple[list[int], list[int]]]:
        everything = range(len(self.documents))
        return [
            ([k for k in everything if k % FOLDS != f], [k for k in everything if k % FOLDS == f]) for f in range(FOLDS)
        ]

    def run(self) -> tuple[Model, list[Model]]:
        """Return the model of all documents, and for each document one that has not seen it."""
        everything = list(range(len(self.documents)))
        wordings: list[dict[str, float]] = [{} for _ in everything]
        for inside, outside in self.folds():
            model = self.train(self.wording, WORDING, inside)
            for k in outside:
                wordings[k] = model
        context: list[Floats] = []
        for k in everything:
            scored = score_pairs(*self.sides[k], _language(self.documents[k]), Model(wordings[k], {"bias": 0.0}))
            context.append(_columns(scored.context, CONTEXT))
        unseen: list[Model] = [Model({}, {}) for _ in everything]
        for inside, outside in self.folds():
            model = self.train(context, CONTEXT, inside)
            for k in outside:
                unseen[k] = Model(wordings[k], model)
        whole = Model(self.train(self.wording, WORDING, everything), self.train(context, CONTEXT, everything))
        return whole, unseen


def _language(document: Document) -> str:
    return document.left.language


def _columns(features: Mapping[str, Floats], names: Sequence[str]) -> Floats:
    return np.column_stack([features[name] for name in names])


def _labels(document: Document, left: Side, right: Side, scored: Scored) -> Floats:
    return np.array(
        [
            (left.sentences[i].position, right.sentences[j].position) in document.gold
            for i, j in zip(scored.candidates.left, scored.candidates.right, strict=True)
        ],
        dtype=np.float64,
    )


def _rows(path: Path) -> list[dict[str, object]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main() -> None:
    """Calibrate, print the cross-validated figures and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="the folder of gold data")
    arguments = parser.parse_args()
    whole, _ = Calibration(load_documents(arguments.gold)).run()
    path = Path(__file__).parent.parent / "core" / "alignment" / "weights.json"
    rounded = {
        name: {key: round(value, 4) for key, value in part.items()}
        for name, part in (("wording", whole.wording), ("context", whole.context))
    }
    path.write_text(json.dumps(rounded, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
