"""English for the change stage."""

from __future__ import annotations

from core.languages.change_data import ChangeData

CHANGES = ChangeData()
