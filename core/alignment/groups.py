"""Groups of sentences that carry the same statement, as the third stage of alignment finds them."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    """The groups found so far, and the first group of each sentence."""

    found: list[Group] = field(default_factory=list[Group])
    of_left: dict[int, Group] = field(default_factory=dict[int, Group])
    of_right: dict[int, Group] = field(default_factory=dict[int, Group])

    def add(self, left: int, right: int, *, identical: bool = False, restatement: bool = False) -> None:
        """Make a group of two sentences."""
        group = Group([left], [right], restatement, identical)
        self.found.append(group)
        self.of_left.setdefault(left, group)
        self.of_right.setdefault(right, group)

    def join_left(self, place: int, group: Group) -> None:
        """Take a left sentence into a group."""
        group.left = sorted([*group.left, place])
        group.identical = False
        self.of_left[place] = group

    def join_right(self, place: int, group: Group) -> None:
        """Take a right sentence into a group."""
        group.right = sorted([*group.right, place])
        group.identical = False
        self.of_right[place] = group

    def is_taken(self, left: int, right: int) -> bool:
        """Tell whether one of two sentences has a group already."""
        return left in self.of_left or right in self.of_right
