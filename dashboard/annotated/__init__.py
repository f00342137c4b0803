"""One report as it was published, with notes in the margin on what the other one says, adds or leaves out."""

from __future__ import annotations
