"""The similarity of all sentences as a plotly figure, the links marked. No word of a report enters it."""

from __future__ import annotations

import plotly.graph_objects as go

from core.comparison import Comparison
from core.links import Link
from dashboard.charts import hover_of_link
from dashboard.language import decimal, gettext
from dashboard.reader.rows import sentence_id
from dashboard.similarity import Grid, similarity_grid
from dashboard.wording import SIGLA

# From the page's own color to a blue that stands out on the light and on the dark page alike.
_SCALE = [[0.0, "rgba(63,116,184,0)"], [0.25, "rgba(63,116,184,0.18)"], [1.0, "rgba(63,116,184,1)"]]
_LINK_COLOR, _RIM_COLOR = "#c9741f", "#ffffff"
_LEAST_HEIGHT, _GREATEST_HEIGHT, _HEIGHT_PER_ROW = 360, 1200, 20


def heatmap_chart(comparison: Comparison) -> go.Figure:
    """Return the similarity of any two sentences, A from top to bottom, B from left to right.

    Each link is a square in its cell whose `customdata` names the sentence to go to.
    """
    pair = comparison.pairs[0]
    grid = similarity_grid(comparison.reports[pair.left], comparison.reports[pair.right])
    figure = go.Figure()
    if not grid.values.size:
        return figure
    rows, columns = (
        [_name(side, each) for each in bins] for side, bins in zip(SIGLA, (grid.left, grid.right), strict=True)
    )
    figure.add_trace(
        go.Heatmap(
            x=columns,
            y=rows,
            z=grid.values.round(1).tolist(),
            text=[
                [_hover(grid, row, column, value) for column, value in zip(columns, values, strict=True)]
                for row, values in zip(rows, grid.values.tolist(), strict=True)
            ],
            hovertemplate="%{text}<extra></extra>",
            colorscale=_SCALE,
            zmin=0,
            zmax=100,
            xgap=1,
            ygap=1,
            # Below the picture, since beside it a phone would have no room for the cells.
            colorbar=go.heatmap.ColorBar(
                title={"text": gettext("Similarity"), "side": "top"},
                orientation="h",
                x=0,
                xanchor="left",
                y=0,
                yanchor="top",
                len=0.6,
                thickness=12,
                outlinewidth=0,
            ),
        )
    )
    figure.add_traces(_squares(grid, pair.links, rows, columns))
    height = min(_GREATEST_HEIGHT, max(_LEAST_HEIGHT, len(rows) * _HEIGHT_PER_ROW + 130))
    figure.update_layout(
        height=height, margin={"l": 10, "r": 10, "t": 40, "b": 10}, dragmode=False, clickmode="event+select"
    )
    # Names and not numbers, so that as many are shown as there is room for.
    figure.update_xaxes(side="top", range=[-0.5, len(columns) - 0.5], autotickangles=[0, 90])
    figure.update_yaxes(range=[len(rows) - 0.5, -0.5])
    plain = {"type": "category", "fixedrange": True, "showgrid": False, "zeroline": False, "ticks": ""}
    figure.update_xaxes(plain)
    figure.update_yaxes(plain)
    return figure


def _squares(grid: Grid, links: tuple[Link, ...], left_names: list[str], right_names: list[str]) -> list[go.Scatter]:
    """Draw a square on each linked cell, with a rim under it that sets it off from a cell of a strong color."""
    rows = {place: number for number, (first, last) in enumerate(grid.left) for place in range(first, last + 1)}
    columns = {place: number for number, (first, last) in enumerate(grid.right) for place in range(first, last + 1)}
    cells = [
        (rows[left], columns[right], link)
        for link in links
        for left in link.left
        for right in link.right
        if left in rows and right in columns
    ]
    rims, squares = (
        go.Scatter(
            x=[right_names[column] for _, column, _ in cells],
            y=[left_names[row] for row, _, _ in cells],
            mode="markers",
            showlegend=False,
            cliponaxis=False,
            marker={
                "symbol": "square",
                "size": 8 if grid.is_binned else 12,
                "color": "rgba(201,116,31,0.01)",
                "line": {"width": width, "color": color},
            },
            hoverinfo="skip",
        )
        for width, color in ((5, _RIM_COLOR), (2, _LINK_COLOR))
    )
    squares.update(
        name=gettext("link"),
        customdata=[sentence_id(0, link.left[0]) for _, _, link in cells],
        hovertext=[hover_of_link(link) for _, _, link in cells],
        hoverinfo="text",  # a trace without it cannot be chosen
    )
    return [rims, squares]


def _name(siglum: str, positions: tuple[int, int]) -> str:
    first, last = (position + 1 for position in positions)
    return f"{siglum} {first}" if first == last else f"{siglum} {first}–{last}"


def _hover(grid: Grid, row: str, column: str, value: float) -> str:
    said = (
        gettext("{left} and {right}: at most {similarity} of 100")
        if grid.is_binned
        else gettext("{left} and {right}: {similarity} of 100")
    )
    return said.format(left=row, right=column, similarity=decimal(round(value)))
