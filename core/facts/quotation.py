"""What a quotation is once its speaker is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.report import Span


class QuotationKind(StrEnum):
    """How speech is given.

    direct: in quotation marks.
    indirect: in the outlet's words, with a verb or source that says whose speech it is.
    continued: in reported mood (German Konjunktiv I) after such a sentence, without a cue of its own.
    """

    DIRECT = "direct"
    INDIRECT = "indirect"
    CONTINUED = "continued"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Something somebody is reported to have said.

    Attributes:
        start: Position of its first character, an opening mark included, counted from 0.
        end: Position after its last character.
        kind: How the speech is given.
        speaker: Where the speaker is named, a pronoun included; None where the text does not say.
        speaker_name: The speaker's name in the text's words, a pronoun resolved where that is safe; else "".
        cue: The verb or source that says so; two places for a verb in two parts.
        is_open: Whether the closing mark is missing.
    """

    start: int
    end: int
    kind: QuotationKind
    speaker: Span | None = None
    speaker_name: str = ""
    cue: tuple[Span, ...] = ()
    is_open: bool = False
