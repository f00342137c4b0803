"""Comparisons that were made, kept for the next run of any session, the ones asked for last."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Condition

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
        self._in_the_making: set[str] = set()
        self._changed = Condition()

    def get(self, signature: str) -> Comparison | None:
        """Return the comparison of a signature, or None where it is not kept."""
        with self._changed:
            if signature not in self._kept:
                return None
            self._kept.move_to_end(signature)
            return self._kept[signature]

    def keep(self, signature: str, comparison: Comparison) -> None:
        """Keep a comparison; comparisons are frozen, so all sessions may share one."""
        with self._changed:
            self._kept[signature] = comparison
            self._kept.move_to_end(signature)
            while len(self._kept) > self._number:
                self._kept.popitem(last=False)

    def made_once(self, signature: str, make: Callable[[], Comparison]) -> Comparison:
        """Return the comparison of a signature, made now if it is not kept.

        Whoever asks for one in the making waits for it; where the making ends without it, the next one makes it.

        Args:
            signature: Names what is compared.
            make: Makes the comparison; may raise, as Streamlit does to end a run.
        """
        with self._changed:
            self._changed.wait_for(lambda: signature not in self._in_the_making)
            if (kept := self.get(signature)) is not None:
                return kept
            self._in_the_making.add(signature)
        try:
            comparison = make()
            self.keep(signature, comparison)
            return comparison
        finally:
            with self._changed:
                self._in_the_making.discard(signature)
                self._changed.notify_all()
