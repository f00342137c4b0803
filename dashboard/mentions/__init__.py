"""The order of first mention: where each report first speaks of what both speak of."""

from __future__ import annotations
