"""Checkable facts of two reports."""

from __future__ import annotations
