from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.links import Link, Relation
from core.report import Report, Role
from dashboard.reader.layout import in_order, place_rows

NEAR = Relation.NEAR


def link(left: tuple[int, ...], right: tuple[int, ...], *, moved: bool = False, restatement: bool = False) -> Link:
    return Link(left, right, NEAR, 90, moved=moved, restatement=restatement)


def report(number: int, *, furniture: tuple[int, ...] = (), headline: int | None = None) -> Report:
    roles = [
        Role.CAPTION if place in furniture else Role.HEADLINE if place == headline else Role.BODY
        for place in range(number)
    ]
    return Report.from_sentences([f"Sentence {place}." for place in range(number)], roles=roles)


def test_linked_sentences_share_a_row_and_the_others_stand_alone() -> None:
    rows = place_rows(report(3), report(2), [link((0,), (0,)), link((2,), (1,))])

    assert [(row.left, row.right) for row in rows] == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_a_split_sentence_stands_in_one_row_with_both_its_halves() -> None:
    rows = place_rows(report(1), report(2), [link((0,), (0, 1))])

    assert [(row.left, row.right) for row in rows] == [((0,), (0, 1))]


def test_a_moved_sentence_stays_where_it_was_published_and_echoes_its_counterpart() -> None:
    rows = place_rows(report(2), report(2), [link((0,), (1,), moved=True), link((1,), (0,))])

    assert [(row.left, row.right, row.echo) for row in rows] == [
        ((0,), (1,), 1),
        ((1,), (0,), None),
        ((0,), (1,), 0),
    ]


def test_a_restatement_echoes_the_sentence_it_says_again() -> None:
    rows = place_rows(report(1), report(2), [link((0,), (1,)), link((0,), (0,), restatement=True)])

    assert [(row.left, row.right, row.echo) for row in rows] == [((0,), (0,), 0), ((0,), (1,), None)]


def test_furniture_of_both_pages_shares_one_row() -> None:
    rows = place_rows(report(3, furniture=(0, 1)), report(2, furniture=(0,)), [link((2,), (1,))])

    assert [(row.left, row.right) for row in rows] == [((0, 1), (0,)), ((2,), (1,))]


def test_unlinked_headlines_stand_beside_each_other() -> None:
    rows = place_rows(report(2, headline=0), report(2, headline=0), [link((1,), (1,))])

    assert [(row.left, row.right) for row in rows] == [((0,), (0,)), ((1,), (1,))]


def test_a_sentence_between_the_halves_of_a_link_stays_in_its_place() -> None:
    rows = place_rows(report(1), report(3), [link((0,), (0, 2))])

    assert [(row.left, row.right) for row in rows] == [((0,), (0, 1, 2))]


def test_one_link_far_out_of_order_does_not_break_up_the_others() -> None:
    far = link((0,), (3,))
    others = [link((1,), (0,)), link((2,), (1,)), link((3,), (2,))]

    assert in_order([far, *others]) == others


@st.composite
def linked_reports(draw: st.DrawFn) -> tuple[Report, Report, list[Link]]:
    left, right = draw(st.integers(0, 9)), draw(st.integers(0, 9))
    positions = st.lists(st.integers(0, 8), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
    drawn = draw(st.lists(st.builds(link, positions, positions, moved=st.booleans(), restatement=st.booleans())))
    links = [each for each in drawn if each.left[-1] < left and each.right[-1] < right]
    furniture = tuple(draw(st.sets(st.integers(0, 8))))
    return report(left, furniture=furniture), report(right, furniture=furniture), links


@given(linked_reports())
def test_every_sentence_stands_once_as_itself_and_in_reading_order(case: tuple[Report, Report, list[Link]]) -> None:
    left, right, links = case
    rows = place_rows(left, right, links)

    assert [place for row in rows if row.echo != 0 for place in row.left] == list(range(len(left.sentences)))
    assert [place for row in rows if row.echo != 1 for place in row.right] == list(range(len(right.sentences)))
