"""Which blocks say what a longer block says too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.reading.repeated_words import RUN, wording_of

few_words = st.lists(st.sampled_from(["a", "b", "c"]), max_size=9)


def test_words_inside_a_longer_block_are_found() -> None:
    wording = wording_of([["die", "brücke", "bleibt", "bis", "auf", "weiteres", "zu"]])

    assert wording.holds_inside(["brücke", "bleibt", "bis", "auf"])
    assert wording.holds_inside(["bis", "auf", "weiteres", "zu"])


def test_a_block_that_says_exactly_the_same_is_no_longer_one() -> None:
    words = ["die", "brücke", "bleibt", "bis", "auf", "weiteres", "zu"]

    assert not wording_of([words, words]).holds_inside(words)


def test_the_same_words_in_another_order_are_not_found() -> None:
    assert not wording_of([["die", "brücke", "bleibt", "bis", "auf", "weiteres", "zu"]]).holds_inside(
        ["bis", "auf", "zu", "weiteres"]
    )


@given(st.lists(few_words, max_size=5), few_words)
def test_the_index_finds_what_a_comparison_of_all_blocks_finds(blocks: list[list[str]], words: list[str]) -> None:
    slowly = len(words) >= RUN and any(
        block[at : at + len(words)] == words
        for block in blocks
        if len(block) > len(words)
        for at in range(len(block) - len(words) + 1)
    )

    assert wording_of(blocks).holds_inside(words) == slowly
