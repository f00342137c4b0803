"""What stands around a block: the second half of what the role model looks at.

Furniture comes in runs, a report comes in one piece. So each block is also seen in its surroundings: how report-like
its neighbors are, whether it lies inside the report's region of the page, what was announced just above it, and
whether its words come up again elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from core.reading.block_features import BlockFacts, length_class
from core.reading.repeated_words import wording_of

# Words of prose that one block inside the report's region has to be outweighed by. Swept 4, 6, 9: 6 is best on all
# three sets (furniture_pages .871, .878, .877; furniture_segments .846, .854, .846; wire_pairs .997, .997, .992).
_REGION_COST = 6.0
_PROSE = 0.5  # from this chance on, a neighbor counts as a paragraph
_DATE_OR_BYLINE = "a date or byline"
_LONGEST_BYLINE = 12  # words
_SIDES = tuple((offset, f"{abs(offset)} {'before' if offset < 0 else 'after'}") for offset in (-3, -2, -1, 1, 2, 3))
_REACH = 10  # blocks on each side whose prose is counted as near


def observe_context(facts: Sequence[BlockFacts], prose: Sequence[float]) -> None:
    """Add to each block's features what its surroundings say.

    Args:
        facts: The blocks of a page in order; their features are extended.
        prose: For each block, how much it looks like report text by itself, from 0 to 1.
    """
    if not facts:
        return
    weights = [chance * min(len(block.words), 80) for chance, block in zip(prose, facts, strict=True)]
    first, last = region_of(weights)
    _observe_neighbors(facts, prose)
    _observe_region(facts, weights, first, last)
    _observe_announcements(facts)
    _observe_introductions(facts, prose)
    _observe_repetition(facts)
    _observe_topic(facts, prose, first, last)
    for block, chance in zip(facts, prose, strict=True):
        block.features["looks like prose"] = chance
    _observe_position_in_report(facts, first, last)


def _observe_position_in_report(facts: Sequence[BlockFacts], first: int, last: int) -> None:
    """Combine what tells subheads and list items from the teasers and captions that interrupt a report."""
    for block in facts[first : last + 1]:
        features = block.features
        kind = "sentence" if block.ends_sentence else "line"
        size = length_class(len(block.words))
        above, below = features.get("prose 1 before", 0.0) > _PROSE, features.get("prose 1 after", 0.0) > _PROSE
        around = (
            "between paragraphs" if above and below else "below one" if above else "above one" if below else "apart"
        )
        features[f"in the report, {kind} {around}, {size}"] = 1
        furniture = any(block.kinds.get(word) for word in ("promo", "teaser", "notice", "photo", "perhaps reader"))
        features[f"in the report, {kind} {'with' if furniture else 'without'} words of furniture"] = 1
        shared = features.get("words of the report", 0.0)
        features[
            f"in the report, {kind}, {'no' if not shared else 'some' if shared < 0.5 else 'most'} words shared"
        ] = 1


def region_of(weights: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of blocks with the most prose, where each block costs a little (Kadane's algorithm)."""
    best, best_span, total, start = 0.0, (0, len(weights) - 1), 0.0, 0
    for position, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, position
        total += weight - _REGION_COST
        if total > best:
            best, best_span = total, (start, position)
    return best_span


def _observe_neighbors(facts: Sequence[BlockFacts], prose: Sequence[float]) -> None:
    count = len(facts)
    kinds = [_coarse(block) for block in facts]
    for position, block in enumerate(facts):
        features = block.features
        for offset, side in _SIDES:
            neighbor = position + offset
            if 0 <= neighbor < count:
                features[f"prose {side}"] = prose[neighbor]
                kind = kinds[neighbor]
                if -2 <= offset <= 2 or kind == _DATE_OR_BYLINE:
                    features[f"{kind} {side}"] = 1
            else:
                features[f"page edge {side}"] = 1
        near = prose[max(0, position - _REACH) : position + _REACH + 1]
        features["prose nearby"] = sum(near) / len(near)
        before = prose[max(0, position - 4) : position]
        after = prose[position + 1 : position + 5]
        features["most prose shortly before"] = max(before, default=0.0)
        features["most prose shortly after"] = max(after, default=0.0)
        features["prose on both sides"] = min(
            features["most prose shortly before"], features["most prose shortly after"]
        )


def _observe_introductions(facts: Sequence[BlockFacts], prose: Sequence[float]) -> None:
    """See whether the block above ends with a colon: what it introduces is as much report text as itself."""
    for (above, chance), block in zip(zip(facts, prose, strict=True), facts[1:], strict=False):
        if above.text.endswith(":") and len(above.words) >= 6:
            block.features["introduced by a colon"] = chance


def _coarse(block: BlockFacts) -> str:
    if block.features.get("photo credit") or block.features.get("ends with a picture credit"):
        return "a picture credit"
    if is_date_or_byline(block):
        return _DATE_OR_BYLINE
    if block.ends_sentence:
        return "a long paragraph" if len(block.words) > 28 else "a sentence"
    return "a short line" if len(block.words) <= 4 else "a line"


def is_date_or_byline(block: BlockFacts) -> bool:
    """Whether the block is a line with the author's name or the time of publication, as stand below a headline."""
    if len(block.words) > _LONGEST_BYLINE:
        return False
    return bool(
        {"short with a date", "opens with date words"} & block.features.keys()
        or (block.kinds.get("opens with byline") and not block.ends_sentence)
        or ("month words" in block.features and "year" in block.features and not block.ends_sentence)
    )


def _observe_region(facts: Sequence[BlockFacts], weights: Sequence[float], first: int, last: int) -> None:
    total = sum(weights) or 1.0
    so_far = 0.0
    for position, block in enumerate(facts):
        features = block.features
        share = so_far / total
        so_far += weights[position]
        features["share of prose before"] = share
        if position < first:
            place = "before the report" if first - position > 12 else "shortly before the report"
            if first - position <= 3:
                place = "right before the report"
        elif position == first:
            place = "where the report begins"
        elif position <= last:
            place = "inside the report"
        else:
            place = "right after the report" if position - last <= 2 else "after the report"
        features[place] = 1
        shape = length_class(len(block.words)) + (", ends like a sentence" if block.ends_sentence else "")
        features[f"{place}: {shape}"] = 1
    dense = sum(1 for weight in weights if weight >= 8) / len(weights)
    for block in facts:
        block.features["share of prose blocks on the page"] = dense


def _observe_announcements(facts: Sequence[BlockFacts]) -> None:
    """See what was announced above: a line like "More on this topic" makes the lines below it teasers."""
    since: dict[str, int] = {}
    for position, block in enumerate(facts):
        for kind in ("teaser", "promo", "notice", "photo"):
            if kind in since:
                distance = position - since[kind]
                if distance <= 2:
                    block.features[f"just below {kind} words"] = 1
                elif distance <= 6:
                    block.features[f"below {kind} words"] = 1
        if len(block.words) <= 8 and not block.ends_sentence:
            for kind in ("teaser", "promo", "notice", "photo"):
                if block.kinds.get(kind):
                    since[kind] = position


def _observe_repetition(facts: Sequence[BlockFacts]) -> None:
    counts = Counter(block.key for block in facts)
    long_blocks = wording_of([block.words for block in facts if len(block.words) > 8])
    for block in facts:
        if not block.words:
            continue
        if counts[block.key] > 1:
            block.features["stands more than once"] = 1
            if len(block.words) >= 4:
                block.features["several words more than once"] = 1
        elif 4 <= len(block.words) <= 40 and long_blocks.holds_inside(block.words):
            block.features["part of another block"] = 1


def _observe_topic(facts: Sequence[BlockFacts], prose: Sequence[float], first: int, last: int) -> None:
    """See how many of a block's longer words the report's region also uses, and which line is its headline."""
    own = [block.topic for block in facts]
    reporting = [first <= position <= last and prose[position] > 0.5 for position in range(len(facts))]
    used: Counter[str] = Counter()
    for words, counts in zip(own, reporting, strict=True):
        if counts:
            used.update(words)
    for block, words, counts in zip(facts, own, reporting, strict=True):
        if not words:
            block.features["no longer words"] = 1
            continue
        shared = sum(1 for word in words if used[word] > counts) / len(words)
        block.features["words of the report"] = shared
        if shared >= 0.6:
            block.features["most words are the report's"] = 1
        elif shared == 0:
            block.features["no word of the report"] = 1
    headline = _headline_candidate(facts, own, used, first)
    if headline is not None:
        for block in facts:
            if block.key == facts[headline].key:
                block.features["could be the headline"] = 1
        facts[headline].features["best headline before the report"] = 1


def _headline_candidate(
    facts: Sequence[BlockFacts], own: Sequence[frozenset[str]], used: Counter[str], first: int
) -> int | None:
    """Return the line above the report's first paragraphs that shares most words with it."""
    counts = Counter(block.key for block in facts)
    best, best_score = None, 0.0
    for position in range(max(0, first - 60), min(len(facts), first + 1)):
        block = facts[position]
        features = block.features
        if not 2 <= len(block.words) <= 26 or (block.ends_sentence and not block.text.endswith(("?", "!"))):
            continue
        if any(name in features for name in NO_HEADLINE):
            continue
        shared = sum(1 for word in own[position] if used[word])
        score = shared / max(len(own[position]), 1) ** 0.5
        below = facts[position + 1 : position + 4]
        score += 0.5 * any(is_date_or_byline(line) for line in below)
        score += 0.3 * (counts[block.key] > 1) - 0.02 * (first - position) + 0.3 * (len(block.words) >= 5)
        if shared and score > best_score:
            best, best_score = position, score
    return best


NO_HEADLINE = ("photo credit", "ends with a picture credit", "opens with teaser words", "opens with date words",
                "names a picture agency", "begins with a mark", "says what a picture shows", "only page words",
                "nearly all words capitalized", "mostly digits")  # fmt: skip
