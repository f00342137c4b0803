from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.comparison import Pair, compare
from core.corrections import Action, CitedLink, CitedSentence, Correction, Corrector, LinkCorrection, RoleCorrection
from core.errors import CorrectionError
from core.links import Link, Relation
from core.report import Report, Role

_ACTIONS = ["link", "unlink", "split", "free", "merge", "relation", "role"]
WISH = st.tuples(st.sampled_from(_ACTIONS), st.integers(0, 9), st.integers(0, 5), st.integers(0, 5))
Reports = tuple[Report, Report]
Attempt = Callable[[Corrector, tuple[Link, ...]], Correction]


def _sides(pair: Pair) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.left, link.right) for link in pair.links]


def _link(pair: Pair, left: tuple[int, ...], right: tuple[int, ...]) -> Link:
    (link,) = [link for link in pair.links if (link.left, link.right) == (left, right)]
    return link


def test_without_corrections_nothing_is_different(reports: Reports) -> None:
    assert compare(reports, corrections=()) == compare(reports)


def test_a_link_by_hand_is_described_as_any_other_and_says_that_a_person_made_it(
    reports: Reports, pair: Pair, corrector: Corrector
) -> None:
    assert ((4,), (5,)) not in _sides(pair)

    comparison = compare(reports, corrections=[corrector.link((0, 4), (1, 5))])

    link = _link(comparison.pairs[0], (4,), (5,))
    assert link.by_hand
    assert link.reason.startswith("linked by hand; other words")
    assert link.relation is Relation.REWORDED
    assert 0 < link.similarity < 50
    assert link.variants
    assert comparison.unfit == ()


def test_all_figures_follow_a_link_by_hand(reports: Reports, pair: Pair, corrector: Corrector) -> None:
    (corrected,) = compare(reports, corrections=[corrector.link((0, 4), (1, 5))]).pairs

    assert corrected.left_totals.only_here.sentences == pair.left_totals.only_here.sentences - 1
    assert corrected.right_totals.shared.words > pair.right_totals.shared.words
    assert [one.sentence for one in pair.right_additions if one.sentence == 5]
    assert corrected.right_additions != pair.right_additions


def test_a_sentence_that_is_unlinked_counts_as_standing_here_alone(
    reports: Reports, pair: Pair, corrector: Corrector
) -> None:
    link = _link(pair, (2,), (2,))

    (corrected,) = compare(reports, corrections=[corrector.unlink(link)]).pairs

    assert ((2,), (2,)) not in _sides(corrected)
    assert corrected.left_totals.only_here.sentences == pair.left_totals.only_here.sentences + 1
    assert not [change for change in corrected.changes if change.left_sentences == (2,) and change.right_sentences]


def test_a_link_of_three_sentences_is_split_into_two_links(reports: Reports, pair: Pair, corrector: Corrector) -> None:
    link = _link(pair, (3,), (3, 4))

    (corrected,) = compare(reports, corrections=[corrector.split(link)]).pairs

    assert {((3,), (3,)), ((3,), (4,))} <= set(_sides(corrected))
    assert not _link(corrected, (3,), (4,)).restatement


def test_a_sentence_is_freed_from_a_link_and_the_rest_stays_linked(
    reports: Reports, pair: Pair, corrector: Corrector
) -> None:
    freed = corrector.free(_link(pair, (3,), (3, 4)), (1, 4))

    (corrected,) = compare(reports, corrections=[freed]).pairs

    assert freed.action is Action.SPLIT
    assert ((3,), (3,)) in _sides(corrected)
    assert corrected.right_totals.only_here.sentences == pair.right_totals.only_here.sentences + 1


def test_the_last_sentence_of_a_side_takes_the_link_with_it(pair: Pair, corrector: Corrector) -> None:
    assert corrector.free(_link(pair, (3,), (3, 4)), (0, 3)).action is Action.UNLINK


def test_two_links_become_one(reports: Reports, pair: Pair, corrector: Corrector) -> None:
    assert {((1,), (1,)), ((2,), (2,))} <= set(_sides(pair))

    (corrected,) = compare(reports, corrections=[corrector.merge((0, 1), (1, 2))]).pairs

    assert ((1, 2), (1, 2)) in _sides(corrected)
    assert ((1,), (1,)) not in _sides(corrected)


def test_a_free_sentence_joins_a_link(reports: Reports, corrector: Corrector) -> None:
    (corrected,) = compare(reports, corrections=[corrector.merge((0, 2), (1, 5))]).pairs

    assert ((2,), (2, 5)) in _sides(corrected)


def test_a_relation_by_hand_keeps_similarity_and_word_differences(
    reports: Reports, pair: Pair, corrector: Corrector
) -> None:
    link = _link(pair, (2,), (2,))
    other = Relation.PARTIAL if link.relation is not Relation.PARTIAL else Relation.NEAR

    (corrected,) = compare(reports, corrections=[corrector.relate(link, other)]).pairs

    by_hand = _link(corrected, (2,), (2,))
    assert by_hand.relation is other
    assert by_hand.reason == f"called {other} by hand; {link.reason}"
    assert replace(by_hand, relation=link.relation, reason=link.reason, by_hand=False) == link


def test_a_role_by_hand_counts_before_sentences_are_linked(reports: Reports, pair: Pair, corrector: Corrector) -> None:
    comparison = compare(reports, corrections=[corrector.give_role((1, 1), Role.TEASER)])

    sentence = comparison.reports[1].sentences[1]
    assert (sentence.role, sentence.role_reason) == (Role.TEASER, "set right by hand")
    assert all(1 not in link.right for link in comparison.pairs[0].links)
    assert comparison.pairs[0].right_totals.furniture.sentences == pair.right_totals.furniture.sentences + 1


def test_a_restatement_of_what_was_unlinked_is_no_restatement_any_more() -> None:
    left = Report.from_sentences(
        [
            "The ferry Aurora ran aground off Lintholm on Monday.",
            "The weather was fine.",
            "The ferry Aurora ran aground off Lintholm on Monday.",
        ],
        roles=[Role.LEDE, Role.BODY, Role.BODY],
        language="en",
    )
    right = Report.from_sentences(
        ["The ferry Aurora ran aground off Lintholm on Monday.", "Repairs take a week."], language="en"
    )
    (pair,) = compare([left, right]).pairs
    (first,) = [link for link in pair.links if not link.restatement]
    (again,) = [link for link in pair.links if link.restatement]

    (corrected,) = compare([left, right], corrections=[Corrector([left, right], pair.links).unlink(first)]).pairs

    assert [(link.left, link.restatement) for link in corrected.links] == [(again.left, False)]


def test_links_that_cross_a_link_by_hand_are_told_moved() -> None:
    left = Report.from_sentences(["The mayor took the stand.", "A dog barked at noon.", "It rained."], language="en")
    right = Report.from_sentences(["Showers came.", "A dog barked at noon.", "Then followed a speech."], language="en")
    reports = [left, right]
    corrector = Corrector(reports, compare(reports).pairs[0].links)

    (pair,) = compare(reports, corrections=[corrector.link((0, 0), (1, 2)), corrector.link((0, 2), (1, 0))]).pairs

    assert _sides(pair) == [((0,), (2,)), ((1,), (1,)), ((2,), (0,))]
    assert sum(link.moved for link in pair.links) == 2


# What is tried, and what is said of it.
IMPOSSIBLE: list[tuple[Attempt, str]] = [
    (lambda c, _: c.link((0, 1), (0, 2)), "both reports"),
    (lambda c, _: c.link((0, 5), (1, 2)), "furniture"),
    (lambda c, _: c.link((0, 1), (1, 1)), "already"),
    (lambda c, _: c.link((0, 1), (1, 99)), "no such sentence"),
    (lambda c, _: c.merge((0, 4), (1, 5)), "link them instead"),
    (lambda c, _: c.merge((0, 1), (1, 1)), "already"),
    (lambda c, links: c.split(links[0]), "Unlink it"),
    (lambda c, links: c.relate(links[0], links[0].relation), "already"),
    (lambda c, _: c.give_role((0, 0), Role.HEADLINE), "already"),
]


@pytest.mark.parametrize(("attempt", "said"), IMPOSSIBLE)
def test_what_cannot_be_done_is_said(corrector: Corrector, pair: Pair, attempt: Attempt, said: str) -> None:
    links = tuple(link for link in pair.links if len(link.left) == len(link.right) == 1)
    with pytest.raises(CorrectionError, match=said):
        attempt(corrector, links)


def test_on_a_changed_text_what_is_found_elsewhere_still_fits_and_the_rest_is_listed(
    reports: Reports, corrector: Corrector
) -> None:
    left, right = reports
    moved_down = Report.from_sentences(["A new first line.", *(s.text for s in left.sentences)], language="en")
    corrections = [
        corrector.link((0, 4), (1, 5)),
        RoleCorrection(CitedSentence(0, 2, "A sentence that was cut."), Role.BODY, Role.CAPTION),
    ]

    comparison = compare([moved_down, right], corrections=corrections)

    assert _link(comparison.pairs[0], (5,), (5,)).by_hand
    (unfit,) = comparison.unfit
    assert unfit.correction == corrections[1]
    assert unfit.reason == "“A sentence that was cut.” does not stand in its report any more."
    assert comparison.corrections == (corrections[0],)


def test_a_correction_of_a_link_that_is_gone_is_listed(reports: Reports, corrector: Corrector, pair: Pair) -> None:
    link = _link(pair, (1,), (1,))
    corrections = [corrector.unlink(link), corrector.relate(link, Relation.PARTIAL)]

    comparison = compare(reports, corrections=corrections)

    assert [one.correction for one in comparison.unfit] == [corrections[1]]
    assert "not linked so any more" in comparison.unfit[0].reason


def test_a_link_by_hand_does_not_outlive_that_its_sentence_is_furniture(reports: Reports, corrector: Corrector) -> None:
    corrections = [corrector.link((0, 4), (1, 5)), corrector.give_role((1, 5), Role.PROMO)]

    comparison = compare(reports, corrections=corrections)

    assert [one.correction for one in comparison.unfit] == [corrections[0]]
    assert "page furniture" in comparison.unfit[0].reason


def test_a_correction_of_other_reports_is_listed(reports: Reports, corrector: Corrector) -> None:
    third = corrector.link((0, 4), (1, 5)).renumbered({1: 2})
    alone = LinkCorrection(Action.LINK, (), (CitedLink((CitedSentence.of(reports[0], 0, 1),)),))

    assert [one.correction for one in compare(reports, corrections=[third, alone]).unfit] == [third, alone]


def test_only_the_pair_concerned_is_corrected(reports: Reports, corrector: Corrector) -> None:
    three = compare([*reports, reports[0]], corrections=[corrector.link((0, 4), (1, 5))])

    assert [any(link.by_hand for link in pair.links) for pair in three.pairs] == [True, False, False]


@settings(max_examples=40)
@given(st.lists(WISH, max_size=4))
def test_swapping_the_reports_mirrors_the_corrected_result(
    corrected: Callable[[list[tuple[str, int, int, int]]], tuple[Reports, list[Correction]]],
    wanted: list[tuple[str, int, int, int]],
) -> None:
    (left, right), corrections = corrected(wanted)
    mirrored = [correction.renumbered({0: 1, 1: 0}) for correction in corrections]

    comparison, mirror = compare([left, right], corrections=corrections), compare([right, left], corrections=mirrored)

    assert replace(mirror.pairs[0].mirrored(), left=0, right=1) == comparison.pairs[0]
    assert len(mirror.unfit) == len(comparison.unfit)


@settings(max_examples=40)
@given(st.lists(WISH, max_size=4))
def test_every_correction_that_can_be_made_fits_at_once_and_links_stay_sound(
    corrected: Callable[[list[tuple[str, int, int, int]]], tuple[Reports, list[Correction]]],
    wanted: list[tuple[str, int, int, int]],
) -> None:
    reports, corrections = corrected(wanted)

    for number in range(1, len(corrections) + 1):
        comparison = compare(reports, corrections=corrections[:number])
        assert corrections[number - 1] not in [one.correction for one in comparison.unfit]
        sides = _sides(comparison.pairs[0])
        assert sides == sorted(set(sides))
        for left, right in sides:
            assert left
            assert right
            assert left == tuple(sorted(set(left)))


def test_a_report_against_itself_is_corrected_like_any_other(reports: Reports) -> None:
    report = reports[0]
    corrector = Corrector([report, report], compare([report, report]).pairs[0].links)
    correction = corrector.link((0, 1), (1, 2))

    (pair,) = compare([report, report], corrections=[correction]).pairs
    (mirror,) = compare([report, report], corrections=[correction.renumbered({0: 1, 1: 0})]).pairs

    assert replace(mirror.mirrored(), left=0, right=1) == pair
