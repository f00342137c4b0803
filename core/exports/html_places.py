"""Places on the HTML page: what a sentence is called there, and the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from core.comparison import Pair
from core.exports.wording import places, siglum_of


def place_id(pair: Pair, number: int, position: int) -> str:
    """Return the page's name for the sentence at `position` of report `number`, in the rows of `pair`."""
    return f"{siglum_of(pair.left)}-{siglum_of(pair.right)}-{siglum_of(number)}{position + 1}"


def place_link(pair: Pair, number: int, positions: Sequence[int]) -> str:
    """Return sentences as a person counts them, "B 4+5", leading to the first of them."""
    return f'<a href="#{place_id(pair, number, positions[0])}">{places(siglum_of(number), positions)}</a>'
