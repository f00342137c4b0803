"""Stage 2 of alignment, second half: how likely a pair of sentences carries the same statement, by its wording.

Few features, each a thing a reader can check; how they are weighed was learned from gold data by
`benchmarks/calibrate_alignment.py` and stands in `weights.json` as readable numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from core.alignment.candidates import Candidates
from core.alignment.folding import Side
from core.alignment.terms import TermTable, added_up
from core.alignment.weighing import Floats, Ints
from core.report import Role

# A term of this prior or more is a content word: nouns, names, figures, most verbs.
_CONTENT_PRIOR = 0.6
# Names, compounds and other words that everyday language hardly knows.
_RARE_PRIOR = 1.0
LEDE, HEADLINE, SUBHEAD = 1, 2, 3
_LEVELS = dict.fromkeys(Role, 0) | {Role.LEDE: LEDE, Role.HEADLINE: HEADLINE, Role.SUBHEAD: SUBHEAD}


def wording_features(left: Side, right: Side, candidates: Candidates, terms: TermTable) -> Mapping[str, Floats]:
    """Measure how alike the wording of each candidate is.

    Returns:
        By name, one figure for each candidate:
        root_min: share of the lighter sentence's root weight that is shared, 0 to 1
        root_min_squared: its square, since the last words shared say more than the first
        root_max: share of the heavier sentence's root weight that is shared, 0 to 1
        evidence, root_evidence: how much the shared stems and roots weigh (logarithm)
        rare: how much the shared names and other rare words weigh (logarithm)
        figures: how much the shared figures weigh (logarithm)
        content: how many content words are shared (logarithm)
        ratio: share of common characters in order (Indel), 0 to 1
        order: share of the shorter sentence's words that stand in the same order in the other, 0 to 1
        length: logarithm of the shorter length to the longer one in words, 0 where equal
        headlines, headline_across: 1 where both are headlines; where only one is
        one_is_lede: 1 where one or both are ledes
        place: how far apart the two stand in their reports, 0 to 1
    """
    i, j = candidates.left, candidates.right
    stems, roots = terms.stems, terms.roots
    mine, theirs = roots.left.total[i] + 1e-9, roots.right.total[j] + 1e-9
    root_min = candidates.shared_roots / np.minimum(mine, theirs)
    pair, term = stems.shared_by(i, j)
    weight, prior = stems.weights[term], stems.priors[term]

    def shared(values: Floats) -> Floats:
        return np.log1p(added_up(pair, values, len(i)))

    words_left, words_right = _word_counts(left)[i], _word_counts(right)[j]
    shorter, longer = np.minimum(words_left, words_right), np.maximum(words_left, words_right)
    level_left, level_right = levels_of(left)[i], levels_of(right)[j]
    headline_left, headline_right = level_left == HEADLINE, level_right == HEADLINE
    return {
        "root_min": root_min,
        "root_min_squared": root_min**2,
        "root_max": candidates.shared_roots / np.maximum(mine, theirs),
        "evidence": shared(weight),
        "root_evidence": np.log1p(candidates.shared_roots),
        "rare": shared(weight * (prior > _RARE_PRIOR)),
        "figures": shared(weight * terms.figures[term]),
        "content": shared((prior > _CONTENT_PRIOR).astype(np.float64)),
        "ratio": _character_ratio(left, right, candidates),
        "order": _words_in_order(terms, candidates) / np.maximum(shorter, 1),
        "length": np.log((shorter + 1) / (longer + 1)),
        "headlines": (headline_left & headline_right).astype(np.float64),
        "headline_across": (headline_left != headline_right).astype(np.float64),
        "one_is_lede": ((level_left == LEDE) | (level_right == LEDE)).astype(np.float64),
        "place": np.abs(i / max(len(left.sentences) - 1, 1) - j / max(len(right.sentences) - 1, 1)),
    }


def probabilities(features: Mapping[str, Floats], weights: Mapping[str, float]) -> Floats:
    """Return the logistic model's probability for each candidate: features it does not name are left out."""
    return 1 / (1 + np.exp(-np.minimum(np.maximum(log_odds(features, weights), -30), 30)))


def log_odds(features: Mapping[str, Floats], weights: Mapping[str, float]) -> Floats:
    """Return the logistic model's log-odds for each candidate: features it does not name are left out."""
    names = [name for name in weights if name != "bias"]
    columns = np.array([features[name] for name in names])
    columns *= np.array([[weights[name]] for name in names])
    return np.add.reduce(columns, axis=0, initial=weights["bias"])


def with_more_shared(
    features: Mapping[str, Floats], weight: Floats, words: Floats, totals: tuple[Floats, Floats]
) -> Mapping[str, Floats]:
    """Return the features of candidates as if they shared more content words than they do.

    Args:
        features: The wording features of the candidates.
        weight: What the further words weigh, for each candidate.
        words: How many they are.
        totals: What the roots of the left and of the right sentence weigh.
    """
    lighter, heavier = np.minimum(*totals) + 1e-9, np.maximum(*totals) + 1e-9
    root_min = np.minimum(features["root_min"] + weight / lighter, 1)
    return {
        **features,
        "root_min": root_min,
        "root_min_squared": root_min**2,
        "root_max": np.minimum(features["root_max"] + weight / heavier, 1),
        "evidence": np.log1p(np.expm1(features["evidence"]) + weight),
        "root_evidence": np.log1p(np.expm1(features["root_evidence"]) + weight),
        "content": np.log1p(np.expm1(features["content"]) + words),
    }


def _character_ratio(left: Side, right: Side, candidates: Candidates) -> Floats:
    here, there = _at(left.folded, candidates.left), _at(right.folded, candidates.right)
    return process.cpdist(here, there, scorer=fuzz.ratio).astype(np.float64) / 100


def _words_in_order(terms: TermTable, candidates: Candidates) -> Floats:
    """Count the words that the two sentences have in the same order, each word as one character."""
    here, there = _at(terms.codes_left, candidates.left), _at(terms.codes_right, candidates.right)
    return process.cpdist(here, there, scorer=LCSseq.similarity).astype(np.float64)


def _at(texts: Sequence[str], places: Ints) -> list[str]:
    return np.array(texts, dtype=np.object_)[places].tolist()


def _word_counts(side: Side) -> Floats:
    return np.array(list(map(len, side.characters)), dtype=np.float64)


def levels_of(side: Side) -> Ints:
    """Return the level of each sentence: 0 body, 1 lede, 2 headline, 3 subhead."""
    return np.array([_LEVELS[sentence.role] for sentence in side.sentences], dtype=np.int64)
