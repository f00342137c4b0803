"""The cards of the Start view: comparisons of this session and demo pairs, each opened by one click."""

from __future__ import annotations
