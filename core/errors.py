"""The errors that Synopse raises on purpose: each is a sentence for the person who reads it."""

from __future__ import annotations


class SynopseError(Exception):
    """Something a caller or a reader can mend; the message says what is wrong, where, and what to do."""


class ReportError(SynopseError):
    """A report was put together from parts that do not fit its text."""


class ReadingError(SynopseError):
    """A source could not be read as a report."""


class ComparisonError(SynopseError):
    """The reports handed over cannot be compared."""


class CorrectionError(SynopseError):
    """A correction cannot be made, or a file of corrections cannot be read."""
