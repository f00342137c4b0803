"""Figures together with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.facts.time_expression import TimeExpression
from core.figures import Figure, FigureKind, figures_in
from core.languages import language_of
from core.words import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.,;:()!?„“”»«\"–]")
# What stands between a part and its whole.
_OF = frozenset({"der", "von", "of", "of the", "des", "sur", "de los", "de las", "dei", "delle", "su"})
# Enough of a word to join its forms ("Verletzte", "Verletzten") without joining others.
_STEM = 6


@dataclass(frozen=True, slots=True)
class CountedFigure:
    """A figure with the words that say what it counts.

    Attributes:
        figure: The figure.
        counted: Beginnings of the next content words, folded: what is counted, and how it is described.
        end: Position after the words that say so.
    """

    figure: Figure
    counted: tuple[str, ...]
    end: int

    def counts_the_same(self, other: CountedFigure) -> bool:
        """Whether both count the same thing, as far as their words show."""
        if self.counted and other.counted:
            return bool(set(self.counted) & set(other.counted))
        return self.figure.unit == other.figure.unit and bool(self.figure.unit)


def counted_figures(
    text: str, start: int, end: int, language: str, times: tuple[TimeExpression, ...]
) -> tuple[CountedFigure, ...]:
    """Return the numbers and results of `text[start:end]` with what they count.

    Figures inside the dates and times given are left out: they are no counts.
    """
    found: list[CountedFigure] = []
    known = language_of(language)
    before: Figure | None = None
    for figure in figures_in(text, start, end, language):
        if figure.kind not in {FigureKind.NUMBER, FigureKind.SCORE}:
            continue
        if any(
            time.kind in {"DATE", "TIME", "SET"} and time.start < figure.end and figure.start < time.end
            for time in times
        ):
            continue
        is_whole = (
            before is not None
            and not before.unit
            and not figure.unit
            and text[before.end : figure.number_start].strip().lower() in _OF
        )
        lead = text[max(start, figure.start - 12) : figure.start].lower().split()[-1:]
        before = figure
        if lead and lead[0] in known.dates.several and (figure.low != figure.high or figure.bound != "exact"):
            continue  # "einige Tausend" says less than its number
        if is_whole:  # "drei der vier Pakete" is one figure; the whole is part of what it counts
            continue
        counted, stop = _counted(text, figure.end, end, language)
        found.append(CountedFigure(figure, counted, stop))
    return tuple(found)


def _counted(text: str, start: int, end: int, language: str) -> tuple[tuple[str, ...], int]:
    """The content words behind a figure up to a mark or a word that ends the noun phrase, three at most."""
    known = language_of(language)
    stops = known.quotations.stops | known.quotations.openers | known.quotations.auxiliaries
    skipped = known.quotations.determiners | known.quotations.inner
    stems: list[str] = []
    stop = start
    for match in _WORD.finditer(text, start, min(end, start + 80)):
        word = match.group()
        lower = word.lower()
        if not word[0].isalpha() or lower in stops:
            break
        if lower in skipped:
            if stems:
                break
            continue
        # The last part of a compound says what is counted: "Corona-Infektionen" are infections.
        stems.append(fold(word.split("-")[-1] if known.figures.capitalised_nouns else word)[:_STEM])
        stop = match.end()
        # In German the first noun is what is counted; elsewhere it may be the second or third word.
        if len(stems) == 3 or (known.figures.capitalised_nouns and word[0].isupper()):
            break
    return tuple(stems), stop
