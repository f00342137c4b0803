"""Synopse's engine: compares reports of one event sentence by sentence.

>>> from core import compare, read_text
>>> left = read_text("The mayor opened the bridge on Monday.")
>>> right = read_text("The mayor opened the bridge on Monday.")
>>> compare([left, right]).pairs[0].links[0].relation.value
'verbatim'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.comparison import Comparison, compare
    from core.reading import read_text
    from core.report import Report
    from core.settings import Settings

__all__ = ["Comparison", "Report", "Settings", "compare", "read_text"]

# Where each public name lives. They are loaded when first asked for (PEP 562), so that a command line or a worker
# that only reads, or only prints its help, does not wait for the word lists of the whole comparison.
_HOMES = {
    "Comparison": "core.comparison",
    "Report": "core.report",
    "Settings": "core.settings",
    "compare": "core.comparison",
    "read_text": "core.reading",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
