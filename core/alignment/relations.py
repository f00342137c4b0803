"""Stage 4 of alignment: verbatim, near, reworded or partial, with a reason that a reader can check in the text."""

from __future__ import annotations

from collections.abc import Sequence

from core.alignment.folding import Side, stem_of
from core.alignment.groups import Group
from core.alignment.wording import Wording
from core.figures.number_words import with_thousands_joined
from core.languages import language_of
from core.links import Relation
from core.phrases import phrase

# On Python 3.11 a member that is looked up on its class costs several times as much.
_VERBATIM, _NEAR, _REWORDED, _PARTIAL = Relation
# From this share of words in the same order on, two sides are the same sentence with changes. Of the links of
# wire_pairs that readers call near, none lies below 50; of those they call reworded, all but one do.
_NEAR_FROM = 50.0
# Where one sentence is split into several, more words meet by chance: such links called near begin at 62, the reworded
# ones end at 50.
_NEAR_WHEN_SPLIT = 56.0
# A sentence told in another order (quotation first, speaker last) is still the same one if this share of words returns.
_NEAR_IN_OTHER_ORDER = 75.0
# Partial: nearly all of the shorter side is in the longer one and makes less than half of it.
_PART_OF_SHORTER = 0.8
_PART_OF_LONGER = 0.5
# The same by weight where the wording differs: much of the lighter side returns, little of the heavier one.
_WEIGHT_OF_LIGHTER = 0.6
_WEIGHT_OF_HEAVIER = 0.4
_WORDS_NAMED = 5
# Most links of two versions of one report say so.
_SAME_WORDS = phrase("the same words in the same order")
_RESPELLED = phrase("the same words in the same order; only spelling, case or marks differ")


def classify(
    left: Side, right: Side, group: Group, language: str, *, by_hand: bool = False
) -> tuple[Relation, float, str, Wording | None]:
    """Relate the two sides of a group.

    Args:
        left: The left side.
        right: The right side.
        group: The sentences that were linked.
        language: The code of their language.
        by_hand: Whether a person linked them, so that nothing around them is a reason.

    Returns:
        The relation; the similarity, the share of words that both sides have in the same order, 0 to 100; the reason;
        and the wording laid side by side, None where it is the same.
    """
    if group.identical:
        return _VERBATIM, 100.0, _reason_of_verbatim(left, right, group), None
    wording = Wording(left, group.left, right, group.right)
    here, there = wording.left.folded, wording.right.folded
    if "".join(here) == "".join(there):
        return _VERBATIM, 100.0, _SAME_WORDS, wording
    if _are_figures_spelled_alike(wording, language):
        return _VERBATIM, 100.0, _RESPELLED, wording
    words = max(len(here) + len(there), 1)
    similarity = 200 * wording.in_order / words
    returning = 200 * wording.shared / words
    near = _NEAR_FROM if len(group.left) == len(group.right) == 1 else _NEAR_WHEN_SPLIT
    if similarity >= near or returning >= _NEAR_IN_OTHER_ORDER:
        if wording.shared < _PART_OF_LONGER * wording.longer and wording.shared >= _PART_OF_SHORTER * wording.shorter:
            return _PARTIAL, similarity, _reason_of_part(wording), wording
        return _NEAR, max(similarity, 0.9 * returning), _reason_of_near(wording, similarity, returning), wording
    lighter, heavier, common = _shared_weight(wording, language)
    relation = _PARTIAL if lighter >= _WEIGHT_OF_LIGHTER and heavier <= _WEIGHT_OF_HEAVIER else _REWORDED
    return relation, similarity, _reason_of_reworded(wording, common, by_hand=by_hand), wording


def _are_figures_spelled_alike(wording: Wording, language: str) -> bool:
    """Whether both sides differ in how they part thousands alone: "14.000", "14 000" and "14’000" are one figure."""
    left, right = wording.moved_or_alone
    if not (left and right and left[0][0].isdigit() and right[0][0].isdigit()):
        return False
    decimal = language_of(language).figures.decimal
    here, there = (with_thousands_joined(" ".join(row.folded), decimal) for row in (wording.left, wording.right))
    return here == there


def _reason_of_verbatim(left: Side, right: Side, group: Group) -> str:
    here, there = left.sentences[group.left[0]].text, right.sentences[group.right[0]].text
    return _SAME_WORDS if here == there else _RESPELLED


def _reason_of_near(wording: Wording, similarity: float, returning: float) -> str:
    if similarity >= returning - 10:
        start = phrase("{number} of {all} words in the same order", number=wording.in_order, all=wording.longer)
    else:
        start = phrase("{number} of {all} words, partly in another order", number=wording.shared, all=wording.longer)
    here, there = wording.only()
    if not here and not there:
        return start
    alone = f"{_named(here)} / {_named(there)}" if here and there else _named(here or there)
    return phrase("{start}; only on one side: {words}", start=start, words=alone)


def _reason_of_part(wording: Wording) -> str:
    return phrase(
        "{number} of {all} words of the shorter side stand among the {longer} of the longer one",
        number=wording.shared,
        all=wording.shorter,
        longer=wording.longer,
    )


def _reason_of_reworded(wording: Wording, common: list[str], *, by_hand: bool) -> str:
    start = phrase("other words ({number} of {all} in the same order)", number=wording.in_order, all=wording.longer)
    if common:
        return phrase("{start}; both have: {words}", start=start, words=_named(common))
    return start if by_hand else phrase("{start}; the sentences around them are linked", start=start)


def _named(words: list[str]) -> str:
    return ", ".join(words[:_WORDS_NAMED]) + (" …" if len(words) > _WORDS_NAMED else "")


def _shared_weight(wording: Wording, language: str) -> tuple[float, float, list[str]]:
    """Return which share of the lighter and of the heavier side's weight is shared, and the weightiest shared words."""
    here, there = (_weights(row.folded, language) for row in (wording.left, wording.right))
    shared = {stem: weight for stem, weight in here.items() if stem in there}
    total = sum(shared.values())
    lighter, heavier = sorted((sum(here.values()), sum(there.values())))
    published: dict[str, str] = {}
    for folded, word in zip(wording.left.folded, wording.left.published, strict=True):
        published.setdefault(stem_of(folded, language)[0], word)
    weighty = sorted(
        (stem for stem, weight in shared.items() if weight > 0.5), key=lambda stem: (-shared[stem], published[stem])
    )
    return total / max(lighter, 1e-9), total / max(heavier, 1e-9), [published[stem] for stem in weighty]


def _weights(words: Sequence[str], language: str) -> dict[str, float]:
    return dict(stem_of(word, language) for word in words)
