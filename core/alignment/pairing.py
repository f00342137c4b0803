"""Stage 2 of alignment as a whole: candidates with the probability that they carry the same statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.alignment.aliases import aliases_of, with_aliases
from core.alignment.candidates import Candidates, find_candidates
from core.alignment.context import context_features
from core.alignment.folding import Side
from core.alignment.model import Model
from core.alignment.scoring import probabilities, wording_features
from core.alignment.terms import Layer, terms_of
from core.alignment.weighing import Floats

# What a pair of identical sentences counts as; only the same sentence twice can compete with it.
_IDENTICAL = 0.999

Features = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidates with what was measured about them.

    Attributes:
        candidates: The pairs of sentences.
        roots: The roots of both sides.
        wording: Features of their wording, by name.
        context: Features of wording and neighborhood, by name.
        restating: How alike the wording is wherever the two stand, as log-odds: a lede says again what may come late.
        likely: The probability that the pair carries the same statement, one figure for each candidate.
        language: The code of the reports' language.
        model: The calibrated weights that scored them.
    """

    candidates: Candidates
    roots: Layer
    wording: Features
    context: Features
    restating: Floats
    likely: Floats
    language: str
    model: Model


def score_pairs(
    left: Side, right: Side, language: str, model: Model, by_wording: Callable[[Features], Floats] | None = None
) -> Scored:
    """Score the pairs of sentences that may be links.

    Args:
        left: The left side.
        right: The right side.
        language: The code of their language.
        model: The calibrated weights.
        by_wording: Gives the probabilities by wording in place of the model's; for calibration.
    """
    aliases = aliases_of((left, right), language)
    terms = terms_of(with_aliases(left, aliases), with_aliases(right, aliases), left.vocabulary, language)
    candidates = find_candidates(left, right, terms.roots)
    wording = wording_features(left, right, candidates, terms)
    first = by_wording(wording) if by_wording else probabilities(wording, model.wording)
    first = np.where(candidates.identical, _IDENTICAL, first)
    sizes = len(left.sentences), len(right.sentences)
    context = {**wording, **context_features(candidates.left, candidates.right, first, sizes)}
    likely = probabilities(context, model.context)
    restating = context["wording"] - model.wording.get("place", 0.0) * wording["place"]
    likely = np.where(candidates.identical, _IDENTICAL, likely)
    return Scored(candidates, terms.roots, wording, context, restating, likely, language, model)
