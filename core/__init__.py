"""Synopse's engine: compares reports of one event sentence by sentence.

>>> from core import compare, read_text
>>> left = read_text("The mayor opened the bridge on Monday.")
>>> right = read_text("The mayor opened the bridge on Monday.")
>>> compare([left, right]).pairs[0].links[0].relation.value
'verbatim'
"""

from __future__ import annotations

from core.comparison import Comparison, compare
from core.reading import read_text
from core.report import Report
from core.settings import Settings

__all__ = ["Comparison", "Report", "Settings", "compare", "read_text"]
