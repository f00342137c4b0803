"""Only in one: what each report says that the other does not."""

from __future__ import annotations

from dashboard.sections.comparing import compared
from dashboard.sections.only_in_one import show_only_in_one

show_only_in_one(compared())
