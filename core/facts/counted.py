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
# "Der 34-Jährige": the figure's own noun says what it counts, and so does a result.
_AGED = re.compile(r"Jährige[nrs]?$|-year-olds?$")
_NAMED_DIGITS = re.compile(r"0\d\b(?![.,:]\d)|\d+-[^\W\d_]+-\d|(?<=-)\d+\b")
_LOOSE = re.compile(
    r"\b(?:tens|hundreds|dozens|dizaines|centaines|decine|centinaia|decenas|cientos|dutzende|hunderte)"
    r"\s+(?:of|de|di|von)?\s*$",
    re.IGNORECASE,
)
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
        if self.figure.kind is other.figure.kind is FigureKind.SCORE:
            return True  # what a result is of is not told by the words behind it
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
        if _NAMED_DIGITS.match(text, figure.number_start) is not None:
            continue  # "1-on-1" and "Schalke 04" count nothing
        if _LOOSE.search(text, max(start, figure.start - 24), figure.start) is not None:
            continue  # "tens of thousands" is no thousands, and how many is not said
        lead = text[max(start, figure.start - 12) : figure.start].lower().split()[-1:]
        before = figure
        is_in_digits = any(char.isdigit() for char in text[figure.start : figure.end])
        if lead and lead[0] in known.dates.several and not is_in_digits:
            continue  # "einige Tausend", "mehrere zehntausend" say less than their number
        if is_whole:  # "drei der vier Pakete" is one figure; the whole is part of what it counts
            continue
        is_person = _AGED.search(text, figure.start, figure.end) is not None or figure.kind is FigureKind.SCORE
        counted, stop = ((), figure.end) if is_person else _counted(text, figure.end, end, language)
        found.append(CountedFigure(figure, counted, stop))
    return tuple(found)


def _counted(text: str, start: int, end: int, language: str) -> tuple[tuple[str, ...], int]:
    """The content words behind a figure up to a mark or a word that ends the noun phrase, three at most."""
    known = language_of(language)
    stops = known.quotations.stops | known.quotations.openers | known.quotations.auxiliaries
    skipped = known.quotations.determiners | known.quotations.inner
    stems: list[str] = []
    stop, has_noun = start, False
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
        has_noun = has_noun or word[0].isupper()
        if len(stems) == 3 or (known.figures.capitalised_nouns and word[0].isupper()):
            break
    if known.figures.capitalised_nouns and not has_noun:
        return (), start  # no noun: "50 Minuten führte", "zwei verletzt" leave open what is counted
    return tuple(stems), stop
