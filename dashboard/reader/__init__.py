"""The side-by-side reader: rows laid out in Python, drawn by a component in the browser."""

from __future__ import annotations
