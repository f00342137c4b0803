from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from core.comparison import Comparison
from core.exports.wording import visible
from core.links import Guard, GuardKind, Link, Relation, Variant, VariantKind
from core.report import Report, Role, Span
from dashboard.reader.component import reader_data
from dashboard.reader.pieces import Mark, pieces_of, stretches_of
from dashboard.reader.rows import Row, rows_of

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(["The council met.", "Three members stayed away."], outlet="Morning Post")
RIGHT = Report.from_sentences(["Four members stayed away."], outlet="Evening Mail")
FIGURE = Link(
    (1,),
    (0,),
    Relation.NEAR,
    91.4,
    reason="four of five words agree",
    guards=(Guard(GuardKind.FIGURE, (Span(17, 22),), (Span(0, 4),), "3 against 4"),),
    variants=(Variant(VariantKind.FIGURE, (Span(17, 22),), (Span(0, 4),)),),
)


def rows(comparison_of: MakeComparison, *links: Link) -> list[Row]:
    comparison = comparison_of(LEFT, RIGHT, links)
    return rows_of(LEFT, RIGHT, comparison.pairs[0])


def test_a_row_says_its_relation_its_reason_and_what_differs(comparison_of: MakeComparison) -> None:
    only, near = rows(comparison_of, FIGURE)

    assert (only["kind"], only["label"], only["id"]) == ("only", "only in A", "A1")
    assert (near["kind"], near["sign"], near["label"], near["similarity"]) == ("link", "≈", "near", 91.4)
    assert near["reason"] == "four of five words agree"
    assert near["guards"] == [{"label": "Figure differs", "reason": "3 against 4"}]
    assert near["counts"] == {"figure": 1}


def test_a_heading_without_a_counterpart_is_named_as_one(comparison_of: MakeComparison) -> None:
    headed = Report.from_sentences(["Council split", "It met."], roles=[Role.HEADLINE, Role.BODY])
    comparison = comparison_of(RIGHT, headed, ())

    labels = [(row["kind"], row["label"]) for row in rows_of(RIGHT, headed, comparison.pairs[0])]

    assert labels == [("only", "only in A"), ("heading", "heading only in B"), ("only", "only in B")]


def test_a_differing_word_is_a_piece_of_its_own_on_both_sides(comparison_of: MakeComparison) -> None:
    near = rows(comparison_of, FIGURE)[1]

    assert near["left"][0]["pieces"] == [
        {"text": "Three", "guard": "figure", "kind": "figure", "place": 0},
        {"text": " members stayed away."},
    ]
    assert near["right"][0]["pieces"][0] == {"text": "Four", "guard": "figure", "kind": "figure", "place": 0}


def test_a_row_has_a_name_that_can_be_read_aloud(comparison_of: MakeComparison) -> None:
    near = rows(comparison_of, FIGURE)[1]

    assert near["name"] == "Near. A 2 and B 1. similarity 91 of 100. 1 word difference. Figure differs: 3 against 4."


def test_a_moved_sentence_shows_the_way_to_its_place(comparison_of: MakeComparison) -> None:
    moved = Link((0,), (0,), Relation.VERBATIM, 100, moved=True)

    first = rows(comparison_of, moved)[0]

    assert (first["kind"], first["sign"], first["echo"]) == ("echo", "⇅", 1)
    assert first["left"][0]["ways"][0]["to"] == "B1"
    assert first["right"][0]["ways"] == []


def test_a_restated_sentence_names_the_place_that_says_it_again(comparison_of: MakeComparison) -> None:
    again = Link((0,), (0,), Relation.PARTIAL, 60, restatement=True)

    found = rows(comparison_of, again, FIGURE)

    echo = next(row for row in found if row["kind"] == "echo")
    assert (echo["label"], echo["sign"]) == ("said again", "↺")
    link_row = next(row for row in found if row["kind"] == "link")
    assert [way["to"] for way in link_row["right"][0]["ways"]] == ["A1"]


def test_no_figure_makes_a_headline_that_is_said_again_look_doubtful(comparison_of: MakeComparison) -> None:
    again = Link((0,), (0,), Relation.PARTIAL, 10, reason="2 words in common", restatement=True)
    verbatim = Link((1,), (0,), Relation.VERBATIM, 100)

    for row in rows(comparison_of, again, verbatim):
        assert row["similarity"] is None
        assert "similarity" not in row["name"]


def test_the_reader_gets_plain_json_and_no_focus(comparison_of: MakeComparison) -> None:
    data = reader_data(comparison_of(LEFT, RIGHT, (FIGURE,)), "signature")

    assert json.loads(json.dumps(data)) == data
    assert data["kinds"] == [{"kind": "figure", "label": "figure", "sign": "", "count": 1}]
    assert [(kind["kind"], kind["count"]) for kind in data["rowKinds"]][:1] == [("near", 1)]
    assert not {"focus", "goto", "place"} & set(data)


def test_a_moved_link_counts_once_though_it_has_a_row_at_either_place(comparison_of: MakeComparison) -> None:
    right = Report.from_sentences(["Three members stayed away.", "The council met."])
    links = (
        Link((0,), (1,), Relation.VERBATIM, 100),
        Link((1,), (0,), Relation.VERBATIM, 100, moved=True),
    )

    data = reader_data(comparison_of(LEFT, right, links), "signature")

    assert [row["kind"] for row in data["rows"]].count("echo") == 2
    assert [(kind["kind"], kind["count"]) for kind in data["rowKinds"]] == [("verbatim", 2)]


def test_hostile_words_and_names_reach_the_reader_as_they_are(comparison_of: MakeComparison, hostile: str) -> None:
    report = Report.from_sentences([hostile], roles=[Role.HEADLINE], outlet=hostile)

    data = reader_data(comparison_of(report, report, ()), "signature")

    shown = hostile.replace("\u202e", "\ufffd")  # what turns the direction of writing is shown, not obeyed
    assert data["reports"][0]["outlet"] == shown
    assert data["rows"][0]["left"][0]["pieces"] == [{"text": shown}]


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)),
)
def test_the_pieces_of_a_sentence_are_the_sentence(text: str, spans: list[list[int]]) -> None:
    sentence = Report.from_sentences([text]).sentences[0]
    marks = [Mark(Span(start, end), kind="wording", place=place) for place, (start, end) in enumerate(spans)]

    assert "".join(piece["text"] for piece in pieces_of(sentence, marks)) == visible(text)


def test_a_stretch_is_counted_as_browsers_count_and_parted_by_sentences() -> None:
    report = Report.from_sentences(["A 🚢 sank.", "Nobody drowned."])

    assert stretches_of(report, "B", [Span(4, 16)]) == [
        {"sentence": "B1", "start": 5, "end": 10},
        {"sentence": "B2", "start": 0, "end": 6},
    ]
