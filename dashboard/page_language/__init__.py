"""The language that the page says it is in, for screen readers, hyphenation and the browser's own translator."""

from __future__ import annotations
