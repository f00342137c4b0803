"""How likely a block is report text: two logistic models with weights that can be read.

The first looks at each block by itself, the second also at what stands around it (see `block_features` and
`block_context`). Both are trained by `benchmarks/train_roles.py` on pages labeled by people, and stored in
`role_weights.json`: one number for each observation, positive where it speaks for report text. Gradient-boosted trees
on the same observations were no better (F1 .86 against .86 at the same stage of work, five-fold by page), so the model
that can be explained was kept.

There are two such pairs. On a whole page, menus and links outnumber the report ten to one; what people paste is
oftener the report with a few lines around it, where the same short sentence is the report's. So pastes have weights of
their own, learned from such cuts out of the labeled pages (`benchmarks/excerpts.py`). A short text may be a short page
as well: what either pair takes for the report is, since lost report text is the worst error.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from core.reading.block_context import observe_context
from core.reading.block_features import BlockFacts, facts_of
from core.report import Role

_WEIGHTS = Path(__file__).with_name("role_weights.json")
_BIAS = "always"
# Blocks that a paste has at most. The shortest page of furniture_pages has 59, all texts of wire_pairs but one have 41
# at most.
LONGEST_PASTE = 42
# Words of promos and teasers, several of which no sentence of a report holds: "stay up to date", "newsletter", "read
# more". With so many, the weights of pastes don't save a block that those of pages give up. Swept 2 to 4 on pastes
# written for it: the same report text is found, and invitations below a short report are told.
_FURNITURE = ("promo", "teaser")
_MANY_WORDS_OF_FURNITURE = 3


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role and why it was given.

    Attributes:
        role: What the block is for on the page.
        reason: Why, in a few words for the reader.
    """

    role: Role
    reason: str


@dataclass(frozen=True, slots=True)
class Judgment:
    """What the model says about one block.

    Attributes:
        facts: The block and what was observed about it.
        chance: How likely it is report text, from 0 to 1.
    """

    facts: BlockFacts
    chance: float


def judge(units: Sequence[str], language: str, *, cut_from: int = 0) -> tuple[Judgment, ...]:
    """Say for each block of a page how likely it is report text.

    Args:
        units: The blocks (or sentences) of one page in order.
        language: The report's language as a code of two letters, or "und".
        cut_from: How many blocks the page has that the units are a part of, if they are.
    """
    facts = [facts_of(unit, language) for unit in units]
    judged = _judged(facts, _weights()["page"])
    if max(len(units), cut_from) > LONGEST_PASTE:
        return judged
    pasted = _judged(facts, _weights()["paste"])
    return tuple(
        replace(judgment, chance=max(judgment.chance, other.chance) if _may_be_lifted(judgment.facts) else other.chance)
        for judgment, other in zip(pasted, judged, strict=True)
    )


def _may_be_lifted(facts: BlockFacts) -> bool:
    """Whether a block may be report text by the weights of pastes alone: it holds hardly a word of furniture."""
    return sum(facts.kinds.get(kind, 0) for kind in _FURNITURE) < _MANY_WORDS_OF_FURNITURE


def _judged(observed: Sequence[BlockFacts], weights: Mapping[str, Mapping[str, float]]) -> tuple[Judgment, ...]:
    """Judge blocks by one pair of models; what is observed of each by itself is copied."""
    by_itself, in_place = weights["by itself"], weights["in its place"]
    facts = [replace(block, features=dict(block.features)) for block in observed]
    observe_context(facts, [_chance(block.features, by_itself) for block in facts])
    return tuple(Judgment(block, _chance(block.features, in_place)) for block in facts)


@cache
def _weights() -> dict[str, dict[str, dict[str, float]]]:
    return json.loads(_WEIGHTS.read_text(encoding="utf-8"))


def _chance(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    total = weights[_BIAS] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
