"""How well the words of two paraphrases are paired: the measure of `word_alignment_mtref`."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.quality.measuring import GoldRow
from core.languages import language_of
from core.variants import pair_words
from core.variants.sides import side_of_words


def measure(rows: Sequence[GoldRow]) -> dict[str, float]:
    """Return precision, recall and F1 of word links, pooled over all rows.

    A word link is a word left equal, moved, or paired as replaced. Sure links are gold; a possible link that is found
    is neither right nor wrong.
    """
    found_right = found = wanted = 0
    for row in rows:
        fields = row["fields"]
        left, right, sure = fields[1].split(), fields[3].split(), _links(fields[7])
        english = language_of("en").changes
        pairs = pair_words(side_of_words(left, english), side_of_words(right, english))
        links = {(pair.left, pair.right) for pair in pairs} - (_links(fields[8]) - sure)
        found_right += len(links & sure)
        found += len(links)
        wanted += len(sure)
    return {
        "precision": found_right / found if found else 0.0,
        "recall": found_right / wanted if wanted else 0.0,
        "f1": 2 * found_right / (found + wanted) if found + wanted else 0.0,
    }


def _links(text: str) -> set[tuple[int, int]]:
    """Read "0-1 2-2" as the links of word 0 with word 1 and of word 2 with word 2."""
    return {(int(left), int(right)) for left, _, right in (link.partition("-") for link in text.split())}
