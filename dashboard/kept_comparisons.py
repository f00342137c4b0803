"""Comparisons that were made, kept for the next run of any session, the ones asked for last."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from core.comparison import Comparison


class KeptComparisons:
    """Holds so many comparisons by their signature; several threads may ask at once.

    Streamlit's own cache would do but for one thing: a function in it may not show how far it has come.

    Args:
        number: How many are kept; the one asked for longest ago makes room.
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._kept: OrderedDict[str, Comparison] = OrderedDict()
        self._lock = Lock()

    def get(self, signature: str) -> Comparison | None:
        """Return the comparison of a signature, or None where it is not kept."""
        with self._lock:
            if signature not in self._kept:
                return None
            self._kept.move_to_end(signature)
            return self._kept[signature]

    def keep(self, signature: str, comparison: Comparison) -> None:
        """Keep a comparison; comparisons are frozen, so all sessions may share one."""
        with self._lock:
            self._kept[signature] = comparison
            self._kept.move_to_end(signature)
            while len(self._kept) > self._number:
                self._kept.popitem(last=False)
