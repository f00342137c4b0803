"""A comparison as plotly figures. Pure: the same comparison gives the same figure.

Plotly reads a little HTML in every text, so no word of a report and no outlet's name enters a figure: sentences go by
siglum and number.
"""

from __future__ import annotations

import math
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
_GROUP_COLORS = {"reporting": "#7d7d7d", "heading": "#5b7fae", "furniture": "rgba(127,127,127,0.28)"}
_ONLY_COLOR = "#c9741f"
_BAR_WIDTH = 0.05
_CURVE_STEPS = 24
_MOST_BANDS = 150
_SIGN_STEP = 0.08  # of the way from one edge to the other
_LEAST_HEIGHT, _GREATEST_HEIGHT, _HEIGHT_PER_SENTENCE = 480, 1600, 18


@dataclass(frozen=True, slots=True)
class _Ribbon:
    """A link as a band from the left edge to the right one; heights in percent of each report's length."""

    link: Link
    left: tuple[float, float]
    right: tuple[float, float]

    @property
    def sign_place(self) -> tuple[float, float]:
        """Where its sign stands: close to an edge, where ribbons do not cross; a restatement's at the right one."""
        step = 1 - _SIGN_STEP if self.link.restatement else _SIGN_STEP
        return _across(step), _between(sum(self.left) / 2, sum(self.right) / 2, step)


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
    linked = [{place for link in pair.links for place in (link.right if side else link.left)} for side in (0, 1)]
    figure = go.Figure(
        [
            *(_lines(by_relation) if len(ribbons) > _MOST_BANDS else _bands(ribbons)),
            *(_bar(report, side, linked[side]) for side, report in enumerate(reports) if report.sentences),
            *(
                _signs(relation, chosen, small=len(ribbons) > _MOST_BANDS)
                for relation, chosen in by_relation.items()
                if chosen
            ),
        ]
    )
    longest = max(len(report.sentences) for report in reports)
    figure.update_layout(
        height=min(_GREATEST_HEIGHT, max(_LEAST_HEIGHT, longest * _HEIGHT_PER_SENTENCE)),
        margin={"l": 10, "r": 10, "t": 40, "b": 10},
        showlegend=True,
        legend={"orientation": "h", "y": 1.0, "yanchor": "bottom", "x": 0.5, "xanchor": "center"},
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


def _signs(relation: Relation, ribbons: list[_Ribbon], *, small: bool) -> go.Scatter:
    """Draw the signs of a relation; in a long pair dots, since signs would cover each other."""
    return go.Scatter(
        x=[ribbon.sign_place[0] for ribbon in ribbons],
        y=[ribbon.sign_place[1] for ribbon in ribbons],
        mode="markers" if small else "markers+text",
        name=f"{RELATION_SIGNS[relation]} {RELATION_LABELS[relation]}",
        text=[
            "⇅" if ribbon.link.moved else "↺" if ribbon.link.restatement else RELATION_SIGNS[relation]
            for ribbon in ribbons
        ],
        textfont={"color": "#ffffff", "size": 13},
        marker={
            "size": 7 if small else 20,
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
