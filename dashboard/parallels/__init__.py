"""Pictures of two reports along one axis: the dates they speak of, and whom they quote with how many words."""

from __future__ import annotations
