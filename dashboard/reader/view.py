"""What the reader shows and hides, and how the address names it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypedDict

from core.links import Relation, VariantKind

# Rows that the left or the right report has for itself, as the address names them.
ALONE = ("left", "right")
_FURNITURE = "furniture"
_VARIANTS = tuple(kind.value for kind in VariantKind)
_ROWS = (*(relation.value for relation in Relation), *ALONE)


class View(TypedDict):
    """What the reader shows.

    Attributes:
        off: Kinds of variants that are not marked.
        hidden: Relations, and reports with rows of their own ("left", "right"), whose rows are hidden.
        furniture: Whether page furniture is shown.
        differences: Whether only rows that differ are shown.
    """

    off: list[str]
    hidden: list[str]
    furniture: bool
    differences: bool


def view_of(hidden: Collection[str], *, differences: bool) -> View:
    """Return what the address asks for; names it does not know are passed over.

    Args:
        hidden: Names of what is hidden: kinds of variants, relations, "left", "right", "furniture".
        differences: Whether only rows that differ are shown.
    """
    return View(
        off=[name for name in _VARIANTS if name in hidden],
        hidden=[name for name in _ROWS if name in hidden],
        furniture=_FURNITURE not in hidden,
        differences=differences,
    )


def hidden_names(view: View) -> list[str]:
    """Return the names of what is hidden, as `view_of` takes them."""
    return [*view["off"], *view["hidden"], *([] if view["furniture"] else [_FURNITURE])]
