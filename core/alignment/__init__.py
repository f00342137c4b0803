"""Which sentences of two reports carry the same statement."""

from __future__ import annotations

from core.alignment.encoding import Encoder
from core.alignment.linking import align

__all__ = ["Encoder", "align"]
