"""Which blocks say what a longer block says too: display quotations, teasers of the report itself.

Comparing every block with every other takes the square of the text's length. Here the runs of four words of all
blocks are noted once; a block is then only compared with those that hold its rarest run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

RUN = 4  # words: shorter blocks are never looked up, and four words in a row seldom recur by chance


@dataclass(frozen=True, slots=True)
class Wording:
    """What a text says, ready to be searched for words in a row.

    Attributes:
        blocks: The words of each block.
        runs: Where each run of `RUN` words stands: block and place in it.
    """

    blocks: tuple[tuple[str, ...], ...]
    runs: dict[tuple[str, ...], list[tuple[int, int]]]

    def holds_inside(self, words: Sequence[str]) -> bool:
        """Whether a block says these words, `RUN` or more, and more than them."""
        rarest: tuple[int, list[tuple[int, int]]] | None = None
        for offset in range(len(words) - RUN + 1):
            places = self.runs.get(tuple(words[offset : offset + RUN]))
            if places is None:
                return False
            if rarest is None or len(places) < len(rarest[1]):
                rarest = offset, places
        if rarest is None:
            return False
        offset, places = rarest
        wanted, length = tuple(words), len(words)
        for block, place in places:
            said, begin = self.blocks[block], place - offset
            if len(said) > length and begin >= 0 and said[begin : begin + length] == wanted:
                return True
        return False


def wording_of(blocks: Sequence[Sequence[str]]) -> Wording:
    """Note where each run of words stands in `blocks`; equal ones count once."""
    distinct = tuple(dict.fromkeys(map(tuple, blocks)))
    runs: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for number, words in enumerate(distinct):
        for place, run in enumerate(zip(words, words[1:], words[2:], words[3:], strict=False)):
            runs.setdefault(run, []).append((number, place))
    return Wording(distinct, runs)
