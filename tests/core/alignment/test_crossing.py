from __future__ import annotations

from core.links import Link
from tests.core.alignment.conftest import FRAME, Align

# Both tell who decided and what it costs; the second report moves the deciders behind the cost.
DECIDED = "Die Bezirkskommission Hochwald beschloss am Dienstag einstimmig, das marode Schwimmbecken abzureissen."
COST = "Eine Sanierung würde elf Millionen Franken kosten."
POOL = "Das marode Schwimmbecken wird abgerissen."
BOTH = "Eine Sanierung würde elf Millionen kosten, beschloss die Bezirkskommission Hochwald am Dienstag einstimmig."


def _pairs(links: tuple[Link, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.left, link.right) for link in links]


def test_two_sentences_whose_content_is_spread_otherwise_are_one_link(links_of: Align) -> None:
    links = links_of((FRAME[0], DECIDED, COST, FRAME[1]), (FRAME[0], POOL, BOTH, FRAME[1]))

    assert _pairs(links) == [((0,), (0,)), ((1, 2), (1, 2)), ((3,), (3,))]


def test_a_link_of_several_sentences_on_both_sides_is_mirrored_by_swapping(links_of: Align) -> None:
    left, right = (FRAME[0], DECIDED, COST, FRAME[1]), (FRAME[0], POOL, BOTH, FRAME[1])

    assert _pairs(links_of(right, left)) == [(there, here) for here, there in _pairs(links_of(left, right))]


def test_neighbors_that_share_a_word_across_the_boundary_stay_apart(links_of: Align) -> None:
    left = ("Die Bezirkskommission Hochwald reisst das Schwimmbecken ab.", "Das Gebäude ist 60 Jahre alt.")
    right = ("Die Bezirkskommission reisst das Schwimmbecken ab.", "Das Gebäude in Hochwald ist 60 Jahre alt.")

    assert _pairs(links_of((FRAME[0], *left), (FRAME[0], *right))) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
