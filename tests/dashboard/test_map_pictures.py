from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go
import pytest
from streamlit.testing.v1 import AppTest

from core.comparison import Comparison, compare
from core.links import Link, Relation
from core.report import Report, Role
from dashboard.heatmap import heatmap_chart
from dashboard.mentions.ranks import mentions_data
from dashboard.similarity import similarity_grid

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(
    ["Photo: archive", "The bridge is closed.", "It rains hard."], roles=[Role.CAPTION, Role.BODY, Role.BODY]
)
RIGHT = Report.from_sentences(["It rains hard.", "The bridge was closed."])
LINKS = (Link((1,), (1,), Relation.NEAR, 75), Link((2,), (0,), Relation.VERBATIM, 100, moved=True))


def traces(figure: go.Figure) -> list[dict[str, Any]]:
    return json.loads(str(figure.to_json()))["data"]


def test_similarity_counts_words_in_the_same_order_and_leaves_furniture_out() -> None:
    grid = similarity_grid(LEFT, RIGHT)

    assert grid.left == ((1, 1), (2, 2))
    assert grid.right == ((0, 0), (1, 1))
    assert grid.values.tolist() == [[0.0, 75.0], [100.0, 0.0]]
    assert not grid.is_binned


def test_similarity_is_mirrored_when_the_reports_change_places() -> None:
    assert similarity_grid(RIGHT, LEFT).values.tolist() == similarity_grid(LEFT, RIGHT).values.T.tolist()


def test_long_reports_are_binned_and_a_bin_keeps_its_greatest_similarity() -> None:
    words = [f"word{number} alone{number}" for number in range(150)]
    long = Report.from_sentences(words)

    grid = similarity_grid(long, long)

    assert grid.is_binned
    assert grid.values.size <= 4_000
    assert grid.values.diagonal().tolist() == [100.0] * len(grid.left)
    assert (grid.left[0][0], grid.left[-1][1]) == (0, 149)
    assert [first for first, _ in grid.left[1:]] == [last + 1 for _, last in grid.left[:-1]]


def test_the_heatmap_marks_links_and_says_each_cell_in_plain_words(comparison_of: MakeComparison) -> None:
    cells, _, squares = traces(heatmap_chart(comparison_of(LEFT, RIGHT, LINKS)))

    assert cells["text"][0][1] == "A 2 and B 2: 75 of 100"
    assert squares["customdata"] == ["A2", "A3"]
    assert list(zip(squares["x"], squares["y"], strict=True)) == [("B 2", "A 2"), ("B 1", "A 3")]


def test_no_word_of_a_report_enters_the_heatmap(comparison_of: MakeComparison, hostile: str) -> None:
    report = Report.from_sentences([hostile, hostile], outlet=hostile)

    assert "script" not in str(heatmap_chart(comparison_of(report, report, ())).to_json())


def test_reports_without_sentences_give_an_empty_heatmap(comparison_of: MakeComparison) -> None:
    empty = Report.from_sentences([])

    assert traces(heatmap_chart(comparison_of(empty, LEFT, ()))) == []


def test_statements_are_ranked_by_where_each_report_first_has_them(comparison_of: MakeComparison) -> None:
    again = Link((0,), (1,), Relation.REWORDED, 40, restatement=True)
    mentions = mentions_data(comparison_of(LEFT, RIGHT, (*LINKS, again)), "", names=False)["mentions"]

    assert [mention["ranks"] for mention in mentions] == [[0, 1], [1, 0]]
    assert mentions[0]["labels"] == ["A 2: The bridge is closed.", "B 2: The bridge was closed."]
    assert [mention["to"] for mention in mentions] == ["A2", "A3"]
    assert "place 1 in A, place 2 in B" in mentions[0]["name"]


def test_names_that_both_reports_give_are_ranked_by_their_first_mention() -> None:
    left = Report.from_sentences(
        ["Mayor Ines Kolb opened the bridge in Bern.", "Minister Jan Vogt thanked Kolb."], language="en"
    )
    right = Report.from_sentences(
        ["Minister Jan Vogt came to Bern.", "The bridge was opened by Mayor Ines Kolb."], language="en"
    )

    mentions = mentions_data(compare((left, right)), "", names=True)["mentions"]

    ranks = {mention["labels"][0]: mention["ranks"] for mention in mentions}
    kolb, vogt = (next(ranks[name] for name in ranks if part in name) for part in ("Kolb", "Vogt"))
    assert kolb[0] < vogt[0]
    assert kolb[1] > vogt[1]


def test_a_thousand_statements_are_cut_and_the_number_is_said(comparison_of: MakeComparison) -> None:
    report = Report.from_sentences([f"Sentence number {number}." for number in range(1_000)])
    links = tuple(Link((place,), (place,), Relation.VERBATIM, 100) for place in range(1_000))

    data = mentions_data(comparison_of(report, report, links), "", names=False)

    assert len(data["mentions"]) == 60
    assert data["note"].startswith("60 of 1,000 entries are drawn:")
    drawn = [int(mention["to"].removeprefix("A")) for mention in data["mentions"]]
    assert {later - earlier for earlier, later in itertools.pairwise(drawn)} == {16, 17}


def test_of_many_statements_those_out_of_order_are_drawn(comparison_of: MakeComparison) -> None:
    report = Report.from_sentences([f"Sentence number {number}." for number in range(200)])
    places = [*range(150), 199, *range(150, 199)]  # one of the last quarter moves to the end
    links = tuple(Link((left,), (right,), Relation.VERBATIM, 100) for left, right in enumerate(places))

    mentions = mentions_data(comparison_of(report, report, links), "", names=False)["mentions"]

    assert len(mentions) == 60
    assert next(mention["ranks"] for mention in mentions if mention["to"] == "A151")[1] == 59


@pytest.mark.parametrize("picture", ["ribbons", "similarity", "statements", "names"])
def test_every_picture_opens_by_its_address(app: AppTest, picture: str) -> None:
    app.query_params["pair"] = "02-harbor"
    app.run()
    app.query_params["picture"] = picture
    app.switch_page("views/alignment_map.py").run()

    assert not app.exception
    assert app.session_state["map_picture"] == picture
