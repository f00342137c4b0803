"""A comparison as plotly figures. Pure: the same comparison gives the same figure.

Plotly reads a little HTML in every text, so no word of a report and no outlet's name enters a figure: sentences go by
siglum and number.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import plotly.graph_objects as go

from core.comparison import Comparison
from core.exports.wording import RELATION_SIGNS
from core.links import Link, Relation
from core.report import Report
from dashboard.language import gettext, listed
from dashboard.reader.rows import group_of, sentence_id
from dashboard.wording import RELATION_LABELS, SIGLA

# Mid tones that stand 3:1 against the light and the dark page alike; the sign on the ribbon says the same.
_RELATION_COLORS = {
    Relation.VERBATIM: "#3f74b8",
    Relation.NEAR: "#4f8f9e",
    Relation.REWORDED: "#8a72c4",
    Relation.PARTIAL: "#9a7f4e",
}
_LINKED_COLOR = "#7d7d7d"
_GROUP_COLORS = {"reporting": _LINKED_COLOR, "heading": "#5b7fae", "furniture": "rgba(127,127,127,0.28)"}
_ONLY_COLOR = "#c9741f"
_BAR_WIDTH = 0.05
_CURVE_STEPS = 24
_MOST_BANDS = 150
_SIGN_STEP = 0.08  # of the way from one edge to the other
_SIGN_STEPS = 8  # a sign that would cover another one moves along its ribbon, so many times at most
_SIGN_SIZE = 20  # pixels
_NARROWEST = 320  # pixels between the bars on a phone
_AROUND = 110  # pixels above and below the bars, where a phone gives the legend four lines
_LEAST_HEIGHT, _GREATEST_HEIGHT, _HEIGHT_PER_SENTENCE = 480, 1600, 18


@dataclass(frozen=True, slots=True)
class _Ribbon:
    """A link as a band from the left edge to the right one; heights in percent of each report's length."""

    link: Link
    left: tuple[float, float]
    right: tuple[float, float]

    def sign_place(self, step: float = _SIGN_STEP) -> tuple[float, float]:
        """Where its sign stands: close to an edge, where ribbons do not cross; a restatement's at the right one."""
        way = 1 - step if self.link.restatement else step
        return _across(way), _between(sum(self.left) / 2, sum(self.right) / 2, way)


def ribbon_chart(comparison: Comparison) -> go.Figure:
    """Return the alignment as ribbons between two bars that keep the order of both texts.

    Each ribbon has a marker near its edge whose `customdata` names the sentence to go to.
    """
    pair = comparison.pairs[0]
    reports = (comparison.reports[pair.left], comparison.reports[pair.right])
    ribbons = [_ribbon(reports, link) for link in pair.links]
    by_relation = {
        relation: [ribbon for ribbon in ribbons if ribbon.link.relation is relation] for relation in Relation
    }
    longest = max(len(report.sentences) for report in reports)
    height = min(_GREATEST_HEIGHT, max(_LEAST_HEIGHT, longest * _HEIGHT_PER_SENTENCE))
    small = len(ribbons) > _MOST_BANDS
    places = {} if small else _sign_places(ribbons, height)
    linked = [{place for link in pair.links for place in (link.right if side else link.left)} for side in (0, 1)]
    figure = go.Figure(
        [
            *(_lines(by_relation) if small else _bands(ribbons)),
            *(_bar(report, side, linked[side]) for side, report in enumerate(reports) if report.sentences),
            *(_signs(relation, chosen, places) for relation, chosen in by_relation.items() if chosen),
            *_bar_keys(reports, linked),
        ]
    )
    figure.update_layout(
        height=height,
        margin={"l": 10, "r": 10, "t": 40, "b": 10},
        showlegend=True,
        # It explains and chooses nothing: hiding signs would leave their ribbons.
        legend=go.layout.Legend(
            orientation="h", y=1, yanchor="bottom", x=0.5, xanchor="center", itemclick=False, itemdoubleclick=False
        ),
        hovermode="closest",
        dragmode=False,
        clickmode="event+select",
        barmode="overlay",
    )
    figure.update_xaxes(visible=False, range=[-0.005, 1.005], fixedrange=True)
    figure.update_yaxes(visible=False, range=[100.5, -2.5], fixedrange=True)
    for side in (0, 1):
        figure.add_annotation(x=float(side), y=-2, text=f"<b>{SIGLA[side]}</b>", showarrow=False, yanchor="bottom")
    return figure


def _ribbon(reports: tuple[Report, Report], link: Link) -> _Ribbon:
    return _Ribbon(link, _extent(reports[0], link.left), _extent(reports[1], link.right))


def _extent(report: Report, positions: tuple[int, ...]) -> tuple[float, float]:
    length = max(1, len(report.text))
    first, last = report.sentences[positions[0]], report.sentences[positions[-1]]
    return 100 * first.start / length, 100 * last.end / length


def _bands(ribbons: list[_Ribbon]) -> list[go.Scatter]:
    """Draw every link as a band, what is said again below the others."""
    return [_band(ribbon) for ribbon in sorted(ribbons, key=lambda each: each.link.restatement, reverse=True)]


def _lines(by_relation: dict[Relation, list[_Ribbon]]) -> list[go.Scatter]:
    """Draw the links of a long pair as lines, one trace a relation: bands would be thinner than a pixel."""
    steps = [step / _CURVE_STEPS for step in range(_CURVE_STEPS + 1)]
    return [
        go.Scatter(
            x=[value for _ in ribbons for value in (*map(_across, steps), None)],
            y=[
                value
                for ribbon in ribbons
                for value in (*(_between(sum(ribbon.left) / 2, sum(ribbon.right) / 2, step) for step in steps), None)
            ],
            mode="lines",
            line={"width": 1, "color": _RELATION_COLORS[relation]},
            opacity=0.6,
            hoverinfo="skip",
            showlegend=False,
        )
        for relation, ribbons in by_relation.items()
        if ribbons
    ]


def _band(ribbon: _Ribbon) -> go.Scatter:
    steps = [step / _CURVE_STEPS for step in range(_CURVE_STEPS + 1)]
    across = [_across(step) for step in steps]
    upper = [_between(ribbon.left[0], ribbon.right[0], step) for step in steps]
    lower = [_between(ribbon.left[1], ribbon.right[1], step) for step in steps]
    moved, restated = ribbon.link.moved, ribbon.link.restatement
    return go.Scatter(
        x=[*across, *reversed(across)],
        y=[*upper, *reversed(lower)],
        fill="toself",
        mode="lines",
        line={
            "width": 1.5 if moved else 0.5,
            "color": _RELATION_COLORS[ribbon.link.relation],
            "dash": "dot" if restated else "solid",
        },
        fillcolor=_RELATION_COLORS[ribbon.link.relation],
        opacity=0.22 if restated else 0.5,
        hoverinfo="skip",
        showlegend=False,
    )


def _across(step: float) -> float:
    return _BAR_WIDTH + step * (1 - 2 * _BAR_WIDTH)


def _between(start: float, end: float, step: float) -> float:
    """Ease from one height to the other, level at both edges."""
    return start + (end - start) * (1 - math.cos(math.pi * step)) / 2


def _bar(report: Report, side: int, linked: set[int]) -> go.Bar:
    """Draw a report from its first word to its last; one trace, since a shape each takes minutes at 1,000 sentences."""
    extents = [_extent(report, (sentence.position,)) for sentence in report.sentences]
    groups = [group_of(sentence) for sentence in report.sentences]
    return go.Bar(
        x=[side + _BAR_WIDTH / 2 * (-1 if side else 1)] * len(extents),
        base=[top for top, _ in extents],
        y=[max(bottom - top - 0.15, 0.1) for top, bottom in extents],
        width=_BAR_WIDTH,
        marker={
            "color": [
                _ONLY_COLOR if group == "reporting" and place not in linked else _GROUP_COLORS[group]
                for place, group in enumerate(groups)
            ],
            "line": {"width": 0},
        },
        hoverinfo="skip",
        showlegend=False,
    )


def _bar_keys(reports: tuple[Report, Report], linked: list[set[int]]) -> list[go.Scatter]:
    """Say what the colors of the bars mean, those that are there."""
    there = {
        "only" if group == "reporting" and sentence.position not in linked[side] else group
        for side, report in enumerate(reports)
        for sentence in report.sentences
        for group in [group_of(sentence)]
    }
    keys = {
        "reporting": (gettext("report text in both"), _LINKED_COLOR),
        "only": (gettext("report text in one alone"), _ONLY_COLOR),
        "heading": (gettext("heading"), _GROUP_COLORS["heading"]),
        "furniture": (gettext("page furniture"), _GROUP_COLORS["furniture"]),
    }
    return [
        go.Scatter(
            x=[None],
            y=[None],
            mode="markers",
            name=name,
            marker={"symbol": "square", "size": 12, "color": color},
            hoverinfo="skip",
        )
        for group, (name, color) in keys.items()
        if group in there
    ]


def _sign_places(ribbons: list[_Ribbon], height: int) -> dict[Link, tuple[float, float]]:
    """Return where each link's sign stands so that none covers another, from the top down.

    A sign in the way of others moves along its own ribbon; where there is no room at all it stays at the edge.
    """
    places: dict[Link, tuple[float, float]] = {}
    taken: list[tuple[float, float]] = []
    for ribbon in sorted(ribbons, key=lambda each: each.sign_place()[1]):
        for number in range(_SIGN_STEPS):
            across, down = place = ribbon.sign_place(_SIGN_STEP * (1 + number * 0.8))
            pixels = (across * _NARROWEST, down * (height - _AROUND) / 100)
            if all(math.dist(pixels, other) >= _SIGN_SIZE for other in taken):
                places[ribbon.link] = place
                taken.append(pixels)
                break
        else:
            places[ribbon.link] = ribbon.sign_place()
    return places


def _signs(relation: Relation, ribbons: list[_Ribbon], places: Mapping[Link, tuple[float, float]]) -> go.Scatter:
    """Draw the signs of a relation; in a long pair, where signs have no places, dots."""
    small = not places
    stands = [places.get(ribbon.link) or ribbon.sign_place() for ribbon in ribbons]
    return go.Scatter(
        x=[across for across, _ in stands],
        y=[down for _, down in stands],
        mode="markers" if small else "markers+text",
        name=f"{RELATION_SIGNS[relation]} {RELATION_LABELS[relation]}",
        text=[
            "⇅" if ribbon.link.moved else "↺" if ribbon.link.restatement else RELATION_SIGNS[relation]
            for ribbon in ribbons
        ],
        textfont={"color": "#ffffff", "size": 13},
        marker={
            "size": 7 if small else _SIGN_SIZE,
            "color": _RELATION_COLORS[relation],
            "line": {"width": 0 if small else 1, "color": "#ffffff"},
        },
        customdata=[sentence_id(0, ribbon.link.left[0]) for ribbon in ribbons],
        hovertext=[hover_of_link(ribbon.link) for ribbon in ribbons],
        hoverinfo="text",
    )


def hover_of_link(link: Link) -> str:
    """Say a link in a line: its sentences by number, relation and similarity."""
    sides = [
        f"{SIGLA[side]} {listed([str(position + 1) for position in positions])}"
        for side, positions in enumerate((link.left, link.right))
    ]
    flags = [
        word for word, holds in ((gettext("moved"), link.moved), (gettext("said again"), link.restatement)) if holds
    ]
    similarity = gettext("similarity {similarity} of 100").format(similarity=round(link.similarity))
    return ", ".join([" – ".join(sides), RELATION_LABELS[link.relation], *flags, similarity])
