"""Lists of sentences, alone or two wordings side by side, each with a way to its place in the text."""

from __future__ import annotations
