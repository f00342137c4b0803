"""The calibrated numbers of alignment, as `benchmarks/calibrate_alignment.py` wrote them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

WEIGHTS_FILE = "weights.json"


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the two logistic models that score pairs of sentences.

    Attributes:
        wording: Weights of the wording features, with "bias".
        context: Weights of wording and context features together, with "bias".
    """

    wording: Mapping[str, float]
    context: Mapping[str, float]


@cache
def load_model() -> Model:
    """Return the calibrated model."""
    numbers = json.loads(files("core.alignment").joinpath(WEIGHTS_FILE).read_text(encoding="utf-8"))
    return Model(numbers["wording"], numbers["context"])
