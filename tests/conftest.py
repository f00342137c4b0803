"""What holds for all tests: time is never measured in them, so properties have no deadline.

The first comparison of a process loads word tables and weights, which takes longer than any later one.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("synopse", deadline=None)
settings.load_profile("synopse")
