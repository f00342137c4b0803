"""What outlives a reload of the page: a bounded memory on this machine that forgets by itself.

A reload ends the connection, and Streamlit forgets the session with it. What a tab had open is therefore kept here
under a random token that only this tab's browser knows. Nothing is written to disk.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import cast

# A reload after a long lunch comes back to the same place; a tab that was closed is forgotten before the day is over.
KEPT_FOR = timedelta(hours=4)
# A class and its teacher reload at once with room to spare; the reports themselves are shared and not copied.
_MOST_SESSIONS = 128


def new_token() -> str:
    """Return a token that nobody can guess: 256 random bits."""
    return secrets.token_urlsafe(32)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What one tab had open, and when it was last used."""

    values: Mapping[str, object]
    used: datetime


@dataclass(slots=True)
class KeptSessions:
    """What tabs had open, by token; safe to use from many sessions at once.

    Attributes:
        most: How many tabs are kept; the one unused for longest makes room.
        kept_for: How long after its last use a tab is remembered.
    """

    most: int = _MOST_SESSIONS
    kept_for: timedelta = KEPT_FOR
    _kept: OrderedDict[str, _Kept] = field(default_factory=OrderedDict[str, _Kept], repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def keep(self, token: str, values: Mapping[str, object], now: datetime) -> None:
        """Remember what a tab has open."""
        with self._lock:
            self._kept[token] = _Kept(values, now)
            self._kept.move_to_end(token)
            self._forget_old(now)

    def recall(self, token: str, now: datetime) -> dict[str, object] | None:
        """Return what a tab had open, copied as far as it can change; None where that is not known any more."""
        with self._lock:
            self._forget_old(now)
            kept = self._kept.get(token)
            return None if kept is None else {name: _copied(value) for name, value in kept.values.items()}

    def forget(self, token: str) -> None:
        """Forget what a tab had open."""
        with self._lock:
            self._kept.pop(token, None)

    def __len__(self) -> int:
        return len(self._kept)

    def _forget_old(self, now: datetime) -> None:
        while self._kept and next(iter(self._kept.values())).used + self.kept_for < now:
            self._kept.popitem(last=False)
        while len(self._kept) > self.most:
            self._kept.popitem(last=False)


def _copied(value: object) -> object:
    """Copy dictionaries and lists, which sessions change in place; all else is frozen and may be shared."""
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in cast("dict[object, object]", value).items()}
    if isinstance(value, list):
        return [_copied(inner) for inner in cast("list[object]", value)]
    return value
