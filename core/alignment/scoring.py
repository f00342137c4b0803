"""Stage 2 of alignment, second half: how likely a pair of sentences carries the same statement, by its wording.

Few features, each a thing a reader can check; how they are weighed was learned from gold data by
`benchmarks/calibrate_alignment.py` and stands in `weights.json` as readable numbers.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from core.alignment.candidates import Candidates, overlap, spread
from core.alignment.folding import Side
from core.alignment.terms import Layer
from core.alignment.weighing import Floats, Ints
from core.report import Role

# A term of this prior or more is a content word: nouns, names, figures, most verbs.
_CONTENT_PRIOR = 0.6
_FIRST_CODE_POINT = 0x10000  # words become code points beyond the surrogates
_HEADLINE, _SUBHEAD = 2, 3
_LEVELS = {Role.LEDE: 1, Role.HEADLINE: _HEADLINE, Role.SUBHEAD: _SUBHEAD}


def wording_features(
    left: Side, right: Side, candidates: Candidates, stems: Layer, roots: Layer
) -> Mapping[str, Floats]:
    """Measure how alike the wording of each candidate is.

    Returns:
        By name, one figure for each candidate:
        root_min: share of the lighter sentence's root weight that is shared, 0 to 1
        root_max: the same of the heavier sentence
        evidence: how much the shared stems weigh (logarithm)
        root_evidence: how much the shared roots weigh (logarithm)
        ratio: share of common characters in order (Indel), 0 to 1
        order: share of the shorter sentence's words that stand in the same order in the other, 0 to 1
        figures: how much the shared figures weigh (logarithm)
        figures_differ: 1 where both hold figures and share none
        content: how many content words are shared (logarithm)
        length: logarithm of shorter length to longer length in words, 0 where equal
        headlines, headings, levels: 1 where both are headlines; one is a subhead; the roles differ
        place: how far apart the two stand in their reports, 0 to 1
    """
    i, j = candidates.left, candidates.right
    columns = max(len(right.sentences), 1)
    keys = i * columns + j
    mine, theirs = roots.left.total[i] + 1e-9, roots.right.total[j] + 1e-9
    figures, figures_differ = _figure_features(stems, candidates, keys)
    content = stems.only(stems.priors > _CONTENT_PRIOR, np.ones(len(stems.priors)))
    words_left, words_right = _word_counts(left)[i], _word_counts(right)[j]
    shorter, longer = np.minimum(words_left, words_right), np.maximum(words_left, words_right)
    level_left, level_right = _levels(left)[i], _levels(right)[j]
    return {
        "root_min": candidates.shared_roots / np.minimum(mine, theirs),
        "root_max": candidates.shared_roots / np.maximum(mine, theirs),
        "evidence": np.log1p(candidates.shared_stems),
        "root_evidence": np.log1p(candidates.shared_roots),
        "ratio": _character_ratio(left, right, candidates),
        "order": _words_in_order(left, right, candidates) / np.maximum(shorter, 1),
        "figures": figures,
        "figures_differ": figures_differ,
        "content": np.log1p(spread(keys, *overlap(content))),
        "length": np.log((shorter + 1) / (longer + 1)),
        "headlines": ((level_left == _HEADLINE) & (level_right == _HEADLINE)).astype(np.float64),
        "headings": ((level_left == _SUBHEAD) | (level_right == _SUBHEAD)).astype(np.float64),
        "levels": (level_left != level_right).astype(np.float64),
        "place": np.abs(i / max(len(left.sentences) - 1, 1) - j / max(len(right.sentences) - 1, 1)),
    }


def probabilities(features: Mapping[str, Floats], weights: Mapping[str, float]) -> Floats:
    """Return the logistic model's probability for each candidate: features it does not name are left out."""
    total = np.full(len(next(iter(features.values()))), weights["bias"])
    for name, weight in weights.items():
        if name != "bias":
            total = total + weight * features[name]
    return 1 / (1 + np.exp(-np.clip(total, -30, 30)))


def _figure_features(stems: Layer, candidates: Candidates, keys: Ints) -> tuple[Floats, Floats]:
    is_figure = np.array([name[0].isdigit() for name in stems.names], dtype=np.bool_)
    figures = stems.only(is_figure)
    shared = spread(keys, *overlap(figures))
    held_left = np.bincount(figures.left.sentence, minlength=len(stems.left.total))[candidates.left] > 0
    held_right = np.bincount(figures.right.sentence, minlength=len(stems.right.total))[candidates.right] > 0
    return np.log1p(shared), (held_left & held_right & (shared == 0)).astype(np.float64)


def _character_ratio(left: Side, right: Side, candidates: Candidates) -> Floats:
    here = [left.folded[place] for place in candidates.left]
    there = [right.folded[place] for place in candidates.right]
    return process.cpdist(here, there, scorer=fuzz.ratio).astype(np.float64) / 100


def _words_in_order(left: Side, right: Side, candidates: Candidates) -> Floats:
    """Count the words that the two sentences have in the same order, each word as one code point."""
    codes: dict[str, str] = {}
    here, there = (
        [
            "".join([codes.setdefault(word, chr(_FIRST_CODE_POINT + len(codes))) for word in words])
            for words in side.words
        ]
        for side in (left, right)
    )
    return process.cpdist(
        [here[place] for place in candidates.left],
        [there[place] for place in candidates.right],
        scorer=LCSseq.similarity,
    ).astype(np.float64)


def _word_counts(side: Side) -> Floats:
    return np.array([len(words) for words in side.words], dtype=np.float64)


def _levels(side: Side) -> Ints:
    return np.array([_LEVELS.get(sentence.role, 0) for sentence in side.sentences], dtype=np.int64)
