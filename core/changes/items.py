"""Words with a meaning that a change hangs on, and which of them only one side of a link has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.changes.view import LinkSide


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of words on one side that says something a change can hang on.

    Attributes:
        words: The indices of its words, ascending.
        says: What it says; two items that say the same cancel each other.
    """

    words: tuple[int, ...]
    says: str


def unmatched(left: Sequence[Item], right: Sequence[Item], here: LinkSide) -> tuple[list[Item], list[Item]]:
    """Return the items of either side that nothing on the other side answers to.

    Items whose words are paired answer to each other first, then any two that say the same, in order.
    """
    rest_left, rest_right = list(left), list(right)
    for item in left:
        for other in rest_right:
            same_words = any(here.equal[k] and here.partners[k] in other.words for k in item.words)
            if same_words and other.says == item.says:
                rest_left.remove(item)
                rest_right.remove(other)
                break
    for item in list(rest_left):
        other = next((found for found in rest_right if found.says == item.says), None)
        if other is not None:
            rest_left.remove(item)
            rest_right.remove(other)
    return rest_left, rest_right
