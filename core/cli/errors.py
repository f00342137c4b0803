"""The error of a command that was given something it cannot work with."""

from __future__ import annotations

from core.errors import SynopseError


class CommandError(SynopseError):
    """The command line asks for something that cannot be done; ends the command with exit code 2."""
