"""Groups of sentences that carry the same statement, as the third stage of alignment finds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product


@dataclass(slots=True)
class Group:
    """Sentences of both sides that carry the same statement, by their places.

    Attributes:
        left: Places of left sentences, ascending.
        right: Places of right sentences, ascending.
        restatement: Whether it says again what another group carries.
        identical: Whether it is one sentence on each side, of the same words.
    """

    left: list[int]
    right: list[int]
    restatement: bool = False
    identical: bool = False


@dataclass(slots=True)
class Groups:
    """The groups found so far.

    Attributes:
        found: The groups, in the order in which they were found.
        of_left: The first group of each left sentence, by its place.
        of_right: The first group of each right sentence.
        linked: The pairs of sentences that are in one group.
    """

    found: list[Group] = field(default_factory=list[Group])
    of_left: dict[int, Group] = field(default_factory=dict[int, Group])
    of_right: dict[int, Group] = field(default_factory=dict[int, Group])
    linked: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])

    def add(self, left: int, right: int, *, identical: bool = False, restatement: bool = False) -> None:
        """Make a group of two sentences."""
        group = Group([left], [right], restatement, identical)
        self.found.append(group)
        self.of_left.setdefault(left, group)
        self.of_right.setdefault(right, group)
        self.linked.add((left, right))

    def join_left(self, place: int, group: Group) -> None:
        """Take a left sentence into a group."""
        group.left = sorted([*group.left, place])
        group.identical = False
        self.of_left[place] = group
        self.linked.update((place, other) for other in group.right)

    def join_right(self, place: int, group: Group) -> None:
        """Take a right sentence into a group."""
        group.right = sorted([*group.right, place])
        group.identical = False
        self.of_right[place] = group
        self.linked.update((other, place) for other in group.left)

    def merge(self, first: Group, second: Group) -> None:
        """Make one group of two that stand beside each other."""
        self.found.remove(second)
        first.left, first.right = sorted(first.left + second.left), sorted(first.right + second.right)
        self.of_left.update(dict.fromkeys(second.left, first))
        self.of_right.update(dict.fromkeys(second.right, first))
        self.linked.update(product(first.left, first.right))

    def is_taken(self, left: int, right: int) -> bool:
        """Tell whether one of two sentences has a group already."""
        return left in self.of_left or right in self.of_right
