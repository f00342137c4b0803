from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable
from typing import Any, cast

import plotly.graph_objects as go

from core.comparison import Comparison
from core.links import Link, Relation
from core.report import Report, Role
from dashboard.charts import ribbon_chart
from dashboard.tables import links_table

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(["The bridge is closed.", "It rains."], roles=[Role.BODY, Role.BODY])
RIGHT = Report.from_sentences(["It rains.", "The bridge was closed."])
LINKS = (Link((0,), (1,), Relation.NEAR, 88.88), Link((1,), (0,), Relation.VERBATIM, 100, moved=True))


def traces(figure: go.Figure) -> list[dict[str, Any]]:
    return json.loads(str(figure.to_json()))["data"]


def test_each_ribbon_has_a_sign_that_leads_to_its_sentence(comparison_of: MakeComparison) -> None:
    figure = ribbon_chart(comparison_of(LEFT, RIGHT, LINKS))

    signs = [trace for trace in traces(figure) if trace.get("mode") == "markers+text"]
    assert [(trace["name"], trace["customdata"]) for trace in signs] == [("= verbatim", ["A2"]), ("≈ near", ["A1"])]
    assert signs[0]["hovertext"] == ["A 2 – B 1, verbatim, moved, similarity 100 of 100"]


def test_ribbons_keep_the_order_of_both_texts(comparison_of: MakeComparison) -> None:
    figure = ribbon_chart(comparison_of(LEFT, RIGHT, LINKS))

    near, verbatim = (trace["y"] for trace in traces(figure) if trace.get("fill") == "toself")
    right_end = len(near) // 2 - 1
    assert near[0] < verbatim[0]
    assert near[right_end] > verbatim[right_end]


def test_the_bars_show_every_sentence_where_it_stands(comparison_of: MakeComparison) -> None:
    bars = [trace for trace in traces(ribbon_chart(comparison_of(LEFT, RIGHT, LINKS[:1]))) if trace["type"] == "bar"]

    assert [len(bar["base"]) for bar in bars] == [2, 2]
    assert bars[0]["base"][0] == 0
    assert bars[0]["marker"]["color"][0] != bars[0]["marker"]["color"][1]  # linked, and only in A


def test_a_long_pair_has_few_traces_and_still_a_sign_for_each_link(comparison_of: MakeComparison) -> None:
    report = Report.from_sentences([f"Sentence number {number}." for number in range(1_000)])
    links = tuple(Link((place,), (place,), Relation.NEAR, 90) for place in range(1_000))

    drawn = traces(ribbon_chart(comparison_of(report, report, links)))

    assert len(drawn) == 5
    assert [len(trace["customdata"]) for trace in drawn if "customdata" in trace] == [1_000]


def test_no_sign_covers_another_where_short_sentences_follow_each_other(comparison_of: MakeComparison) -> None:
    report = Report.from_sentences(
        ["It rains."] * 4 + ["The old bridge over the river stays closed until Friday."] * 20
    )
    links = tuple(Link((place,), (place,), Relation.VERBATIM, 100) for place in range(24))
    figure = ribbon_chart(comparison_of(report, report, links))

    (signs,) = (trace for trace in traces(figure) if trace.get("mode") == "markers+text")
    height: int = json.loads(str(figure.to_json()))["layout"]["height"]
    across, down = cast("tuple[list[float], list[float]]", (signs["x"], signs["y"]))
    places = [(320 * x, height * y / 100) for x, y in zip(across, down, strict=True)]
    assert len({x for x, _ in places}) > 1
    assert all(math.dist(one, other) >= 20 for one, other in itertools.combinations(places, 2))


def test_the_bars_colors_are_explained_and_only_those_that_are_there(comparison_of: MakeComparison) -> None:
    figure = ribbon_chart(comparison_of(LEFT, RIGHT, LINKS[:1]))

    keys = [trace["name"] for trace in traces(figure) if trace.get("marker", {}).get("symbol") == "square"]
    assert keys == ["report text in both", "report text in one alone"]


def test_no_word_of_a_report_enters_a_figure(comparison_of: MakeComparison, hostile: str) -> None:
    report = Report.from_sentences([hostile], outlet=hostile)

    figure = ribbon_chart(comparison_of(report, report, (Link((0,), (0,), Relation.VERBATIM, 100),)))

    assert "script" not in str(figure.to_json())


def test_empty_reports_give_an_empty_chart_and_table(comparison_of: MakeComparison) -> None:
    empty = Report.from_sentences([])
    comparison = comparison_of(empty, empty, ())

    assert traces(ribbon_chart(comparison)) == []
    assert links_table(comparison).empty


def test_the_table_of_links_counts_sentences_from_one(comparison_of: MakeComparison) -> None:
    table = links_table(comparison_of(LEFT, RIGHT, LINKS))

    assert table["A"].tolist() == ["1", "2"]
    assert table["B"].tolist() == ["2", "1"]
    assert table["Similarity"].tolist() == [88.9, 100.0]
    assert table["Text of B"].tolist() == ["The bridge was closed.", "It rains."]
