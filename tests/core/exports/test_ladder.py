from __future__ import annotations

from core.comparison import Comparison
from core.exports import ladder


def test_each_link_is_a_line_and_what_is_alone_has_an_empty_other_side(comparison: Comparison) -> None:
    assert ladder(comparison, comparison.pairs[0]).splitlines() == [
        "[0]:[]:0.00",
        "[1]:[]:0.00",
        "[2]:[1]:61.25",
        "[2]:[2]:100.00",
        "[3]:[3]:83.33",
        "[4]:[]:0.00",
        "[5]:[0]:100.00",
        "[6]:[]:0.00",
        "[]:[4]:0.00",
        "[]:[5]:0.00",
    ]


def test_every_line_ends_with_a_line_feed(comparison: Comparison) -> None:
    assert ladder(comparison, comparison.pairs[0]).endswith("\n")
