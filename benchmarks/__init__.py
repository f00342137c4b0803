"""Measurements of Synopse: how right its results are, and what they cost."""

from __future__ import annotations
