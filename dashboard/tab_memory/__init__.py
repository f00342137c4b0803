"""The browser's side of a kept session: a token in the tab's own storage."""

from __future__ import annotations
