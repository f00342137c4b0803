from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.comparison import Comparison, Pair
from core.exports.rows import Row, rows_of
from core.links import Link, Relation
from core.report import Report, Role
from core.totals import totals_of


def _compared(left: Report, right: Report, *links: Link) -> tuple[Comparison, Pair]:
    pair = Pair(0, 1, links, totals_of(left, ()), totals_of(right, ()))
    return Comparison((left, right), (pair,)), pair


def _link(left: int, right: int, *, moved: bool = False, restatement: bool = False) -> Link:
    return Link((left,), (right,), Relation.NEAR, 90, moved=moved, restatement=restatement)


def test_linked_sentences_share_a_row_and_the_others_stand_between_them() -> None:
    left = Report.from_sentences(["Mayor.", "Weather.", "Police."])
    right = Report.from_sentences(["Mayor.", "Traffic.", "Police."])
    mayor, police = _link(0, 0), _link(2, 2)

    assert rows_of(*_compared(left, right, mayor, police)) == (
        Row((0,), (0,), mayor),
        Row((1,), ()),
        Row((), (1,)),
        Row((2,), (2,), police),
    )


def test_a_moved_sentence_keeps_its_place_on_either_side_and_is_echoed_on_the_other() -> None:
    left = Report.from_sentences(["Mayor.", "Weather."])
    right = Report.from_sentences(["Weather.", "Mayor."])
    mayor, weather = _link(0, 1, moved=True), _link(1, 0)

    assert rows_of(*_compared(left, right, mayor, weather)) == (
        Row((0,), (1,), mayor, right_echo=True),
        Row((1,), (0,), weather),
        Row((0,), (1,), mayor, left_echo=True),
    )


def test_a_restatement_stands_beside_an_echo_of_what_it_says_again() -> None:
    left = Report.from_sentences(["Mayor opens bridge.", "The mayor opened the bridge."])
    right = Report.from_sentences(["The mayor opened the bridge."])
    again, body = _link(0, 0, restatement=True), _link(1, 0)

    assert rows_of(*_compared(left, right, again, body)) == (
        Row((0,), (0,), again, right_echo=True),
        Row((1,), (0,), body),
    )


def test_furniture_of_both_pages_fills_one_row() -> None:
    roles = (Role.BODY, Role.TEASER, Role.PROMO)
    left = Report.from_sentences(["Mayor.", "Watch this.", "Subscribe."], roles=roles)
    right = Report.from_sentences(["Mayor.", "Read that.", "Download."], roles=roles)
    mayor = _link(0, 0)

    assert rows_of(*_compared(left, right, mayor)) == (Row((0,), (0,), mayor), Row((1, 2), (1, 2), furniture=True))


@given(st.data())
def test_every_sentence_stands_in_one_row_whatever_the_links(data: st.DataObject) -> None:
    sizes = data.draw(st.tuples(st.integers(0, 5), st.integers(0, 5)))
    left, right = (Report.from_sentences([f"Sentence {number}." for number in range(size)]) for size in sizes)
    links: list[Link] = []
    if all(sizes):
        position = st.tuples(st.integers(0, sizes[0] - 1), st.integers(0, sizes[1] - 1))
        flags = st.tuples(st.booleans(), st.booleans())
        drawn = data.draw(st.lists(st.tuples(position, flags), max_size=6))
        links = [_link(a, b, moved=moved, restatement=again) for (a, b), (moved, again) in drawn]

    rows = rows_of(*_compared(left, right, *links))

    assert sorted(p for row in rows if not row.left_echo for p in row.left) == list(range(sizes[0]))
    assert sorted(p for row in rows if not row.right_echo for p in row.right) == list(range(sizes[1]))


def test_two_columns_read_from_top_to_bottom_are_the_two_reports(comparison: Comparison) -> None:
    pair = replace(comparison.pairs[0], links=tuple(reversed(comparison.pairs[0].links)))

    rows = rows_of(comparison, pair)

    assert [p for row in rows if not row.left_echo for p in row.left] == list(range(7))
    assert [p for row in rows if not row.right_echo for p in row.right] == list(range(6))
