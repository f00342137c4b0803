"""Figures in a text, brought to their values so that they can be compared."""

from __future__ import annotations

from core.figures.figure import Figure, FigureKind, compatible, same_value
from core.figures.finding import figures_in

__all__ = ["Figure", "FigureKind", "compatible", "figures_in", "same_value"]
