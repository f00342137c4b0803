"""Which sentences of two reports carry the same statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.links import Link
from core.report import Report
from core.settings import Settings

if TYPE_CHECKING:
    from core.alignment.encoding import Encoder

__all__ = ["Encoder", "align"]


def align(left: Report, right: Report, settings: Settings, encoder: Encoder | None = None) -> tuple[Link, ...]:
    """Return the links between two reports, in the order of the left one, without their variants.

    See `core.alignment.linking.align` for the stages. What they stand on (numpy, rapidfuzz, Snowball) is loaded when
    the first pair is aligned, so that importing the engine costs those nothing who only read.

    Args:
        left: A report.
        right: Another one. Reports in different languages share no link unless the settings ask for it.
        settings: Names and numbers that steer the alignment.
        encoder: Gives sentences vectors, to link what the wording leaves alone; none by default.
    """
    from core.alignment import linking  # noqa: PLC0415 - 150 ms that `import core` shall not pay

    return linking.align(left, right, settings, encoder)


def __getattr__(name: str) -> object:
    if name == "Encoder":
        from core.alignment.encoding import Encoder  # noqa: PLC0415 - stands on numpy

        return Encoder
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
