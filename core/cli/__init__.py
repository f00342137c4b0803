"""The `synopse` command: opens the dashboard, or compares two reports in the terminal."""

from __future__ import annotations

from core.cli.command import main

__all__ = ["main"]
