"""The shape of the words of a language that say much the same."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SynonymData:
    """Words that say much the same in a news report; none for a language that is not known.

    Attributes:
        groups: Folded words parted by blanks, groups of them by semicolons. A word may stand in several groups; the
            forms of a word that share their stem need not be told.
        has_compounds: Whether a word that no group holds says what its last part says ("Rettungsschiff" a "Schiff").
    """

    groups: str = ""
    has_compounds: bool = False
