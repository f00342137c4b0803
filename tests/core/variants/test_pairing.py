from __future__ import annotations

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from core.languages import language_of
from core.variants import Answer, WordPair, pair_words
from core.variants.sides import side_of_words
from core.variants.word_pairs import Pairing


def pairs_of(left: str, right: str) -> set[tuple[str, str]]:
    english = language_of("en").changes
    here, there = left.split(), right.split()
    found = pair_words(side_of_words(here, english), side_of_words(there, english))
    return {(here[pair.left], there[pair.right]) for pair in found}


def test_equal_words_answer_to_each_other_wherever_they_stand() -> None:
    pairs = pairs_of("the storm closed the bridge on friday", "on friday the storm closed the bridge")
    assert {("storm", "storm"), ("bridge", "bridge"), ("friday", "friday"), ("on", "on")} <= pairs


def test_words_of_one_stem_or_one_value_answer_to_each_other() -> None:
    pairs = pairs_of("the owner repaired twelve boats", "the owners repair 12 boats")
    assert {("owner", "owners"), ("repaired", "repair"), ("twelve", "12")} <= pairs


def test_words_put_for_each_other_are_paired_by_their_place() -> None:
    assert ("shed", "barn") in pairs_of("the crew built the shed in may", "the crew built the barn in may")


def test_in_a_short_gap_the_word_over_shares_its_neighbours_partner() -> None:
    pairs = pairs_of("they will speed up work", "they will accelerate work")
    assert {("speed", "accelerate"), ("up", "accelerate")} <= pairs


def test_grounds_are_told_with_each_pair() -> None:
    english = language_of("en").changes
    found = pair_words(*(side_of_words(text.split(), english) for text in ("old boats sink", "new boats sank")))
    assert found == (WordPair(0, 0, Answer.PLACE), WordPair(1, 1, Answer.EQUAL), WordPair(2, 2, Answer.ALIKE))


def test_nothing_answers_to_nothing() -> None:
    assert pairs_of("", "the bridge") == set()


def test_words_that_recur_are_paired_within_their_longest_common_run() -> None:
    english = language_of("en").changes
    here = ["the", "ferry", "left", "the", "harbor", "and", "the", "ferry", "came", "back"]
    there = ["at", "noon", "the", "ferry", "came", "back"]
    pairs = pair_words(side_of_words(here, english), side_of_words(there, english))
    assert {(6, 2), (7, 3), (8, 4), (9, 5)} <= {(pair.left, pair.right) for pair in pairs}


def test_a_small_word_between_two_runs_goes_with_one_of_them() -> None:
    english = language_of("en").changes
    here = side_of_words(["boats", "and", "nets"], english)
    there = side_of_words(["nets", "came", "with", "boats", "and"], english)
    pairs = [(pair.left, pair.right) for pair in pair_words(here, there)]
    assert pairs == [(0, 3), (1, 4), (2, 0)]


@given(st.lists(st.sampled_from(["ferry", "harbor", "storm", "the", "and", "of", ",", "12"]), max_size=14), st.data())
def test_each_word_is_paired_once_with_its_equal_where_grounds_say_so(words: list[str], data: st.DataObject) -> None:
    english = language_of("en").changes
    others = data.draw(st.permutations(words))
    pairs = pair_words(side_of_words(words, english), side_of_words(others, english))
    equal = [pair for pair in pairs if pair.answer is Answer.EQUAL]
    assert all(words[pair.left] == others[pair.right] for pair in equal)
    assert len({pair.left for pair in equal}) == len({pair.right for pair in equal}) == len(equal)
    if others == words:
        assert [(pair.left, pair.right) for pair in equal] == [(place, place) for place in range(len(words))]


_WORDS = st.lists(
    st.sampled_from(
        ["the", "a", "storm", "bridge", "closed", ",", "on", "friday", "crew", "twelve", "12", "barn", "shed"]
    ),
    max_size=10,
)


def _everywhere(pairing: Pairing, _: int) -> set[int]:
    return set(range(len(pairing.to_left)))


@given(_WORDS, _WORDS)
def test_no_word_is_missed_where_only_words_that_share_a_neighbour_are_weighed(
    left: list[str], right: list[str]
) -> None:
    english = language_of("en").changes
    sides = side_of_words(left, english), side_of_words(right, english)
    with patch("core.variants.company._in_reach", _everywhere):
        among_all = pair_words(*sides)
    assert pair_words(*sides) == among_all
