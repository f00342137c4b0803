"""Which sentences of two reports may be compared for one fact: those that are linked."""

from __future__ import annotations

from collections.abc import Sequence

from core.links import Link


class LinkedSentences:
    """Looks up for a sentence of one report the sentences of the other that carry its statement."""

    def __init__(self, links: Sequence[Link]) -> None:
        self._pairs = frozenset((i, j) for link in links for i in link.left for j in link.right)
        self._of_left: dict[int, list[int]] = {}
        self._of_right: dict[int, list[int]] = {}
        for i, j in sorted(self._pairs):
            self._of_left.setdefault(i, []).append(j)
            self._of_right.setdefault(j, []).append(i)
        self._lefts = frozenset(i for link in links for i in link.left)
        self._rights = frozenset(j for link in links for j in link.right)

    def are_linked(self, left: int, right: int) -> bool:
        """Return whether the two sentences are in one link."""
        return (left, right) in self._pairs

    def partners(self, position: int, *, swapped: bool = False) -> list[int]:
        """Return the sentences linked to one of the left report, or of the right one where `swapped`."""
        return (self._of_right if swapped else self._of_left).get(position, [])

    def left_is_linked(self, left: int) -> bool:
        """Return whether a sentence of the left report has a link."""
        return left in self._lefts

    def right_is_linked(self, right: int) -> bool:
        """Return whether a sentence of the right report has a link."""
        return right in self._rights
