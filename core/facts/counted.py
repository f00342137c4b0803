"""Figures together with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from core.facts.time_expression import TimeExpression, TimeKind
from core.figures import Figure, FigureKind, figures_in
from core.languages import Language, language_of
from core.languages.counted_data import CountedData
from core.words import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.,;:()!?„“”»«\"–/]")
_NAMED_DIGITS = re.compile(r"0\d\b(?![.,:]\d)|\d+-[^\W\d_]+-\d|(?<=-)\d+\b")
# A noun of so many letters may end a compound, whose first part has so many at least; cases change so many.
_SHORTEST_NOUN, _SHORTEST_PART, _ENDING = 6, 3, 2
# Enough of a word to join its forms ("Verletzte", "Verletzten") without joining others.
_STEM = 6


@dataclass(frozen=True, slots=True)
class CountedFigure:
    """A figure with the words that say what it counts.

    Attributes:
        figure: The figure.
        counted: Beginnings of the next content words, folded: what is counted, and how it is described.
        end: Position after the words that say so.
        noun: The last of these words, folded, where the language tells its nouns by a capital; else "".
    """

    figure: Figure
    counted: tuple[str, ...]
    end: int
    noun: str = ""

    def may_count_the_same(self, other: CountedFigure) -> bool:
        """Whether one counts a kind of what the other counts: "Musikvereine" and "Vereine"; said of one amount only."""
        shorter, longer = sorted((self.noun, other.noun), key=len)
        at = longer.rfind(shorter[:-_ENDING]) if len(shorter) >= _SHORTEST_NOUN else -1
        return at >= _SHORTEST_PART and len(longer) - at <= len(shorter) + _ENDING

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
        if not _may_count(figure, text, start, times, language):
            continue
        is_whole = (
            before is not None
            and not before.unit
            and not figure.unit
            and text[before.end : figure.number_start].strip().lower() in known.counted.part_of
        )
        before = figure
        is_in_digits = any(char.isdigit() for char in text[figure.start : figure.end])
        if not is_in_digits and _is_no_number(figure, text[max(start, figure.start - 12) : figure.start], known):
            continue
        if is_whole:  # "drei der vier Pakete" is one figure; the whole is part of what it counts
            continue
        is_person = _forms_of(language).aged.search(text, figure.start, figure.end) is not None
        counts_itself = is_person or figure.kind is FigureKind.SCORE or _names_what_it_counts(text, figure, known)
        counted, stop = ((), figure.end) if counts_itself else _counted(text, figure, end, language)
        if stop <= figure.end and is_in_digits and _is_named_by(figure, text, start):
            continue
        last = found[-1] if found else None
        if last is not None and figure.unit and _has_unit_of_next(last, figure, text, known.counted):
            found[-1] = replace(last, figure=replace(last.figure, unit=figure.unit))
        noun = (
            fold(text[figure.end : stop].rsplit(maxsplit=1)[-1]) if counted and known.figures.capitalised_nouns else ""
        )
        found.append(CountedFigure(figure, counted, stop, noun))
    return tuple(found)


def _may_count(figure: Figure, text: str, start: int, times: tuple[TimeExpression, ...], language: str) -> bool:
    """Whether a figure is a number or result, stands in no date and is part of no name or looser number."""
    if figure.kind not in {FigureKind.NUMBER, FigureKind.SCORE}:
        return False
    if any(time.kind in _NO_COUNTS and time.start < figure.end and figure.start < time.end for time in times):
        return False
    if _NAMED_DIGITS.match(text, figure.number_start) is not None:
        return False  # "1-on-1" and "Schalke 04" count nothing
    loose = _forms_of(language).loose
    return loose.search(text, max(start, figure.start - 24), figure.start) is None  # "tens of thousands"


_NO_COUNTS = frozenset({TimeKind.DATE, TimeKind.TIME, TimeKind.SET})


def _is_no_number(figure: Figure, lead: str, known: Language) -> bool:
    """Whether a number in words says less than a number, by the word before it.

    "Einige Tausend" leaves open how many, "the two leaders" are those that were named before.
    """
    word = "".join(lead.lower().split()[-1:])
    return word in known.dates.several or (figure.low == _PAIR and not figure.unit and word in known.counted.articles)


_PAIR = 2


def _names_what_it_counts(text: str, figure: Figure, known: Language) -> bool:
    """Whether a share holds what is counted inside it: "una donna su tre lavora" doesn't count "lavora"."""
    inside = text[figure.number_start : figure.number_end].lower()
    phrases = known.figures.one_in if known.figures.nouns_before_in and figure.unit == "%" else ()
    return any(len(inside.partition(f" {phrase} ")[0].split()) > 1 for phrase in phrases if f" {phrase} " in inside)


def _is_named_by(figure: Figure, text: str, start: int) -> bool:
    """Whether bare digits behind a word with a capital name something: "die Seerose 1", "Formel 1"."""
    lead = text[max(start, figure.start - 24) : figure.start]
    is_bare = figure.kind is FigureKind.NUMBER and not figure.unit and figure.bound == "exact" and figure.step == 1
    return is_bare and _NAME_BEFORE.search(lead) is not None


_NAME_BEFORE = re.compile(r"(?:[^\W\d_], |[^\W_.!?…:] |[„“\"«(])[A-ZÄÖÜ][^\W\d_]+ $")


def _has_unit_of_next(one: CountedFigure, other: Figure, text: str, data: CountedData) -> bool:
    """Whether the next figure's unit is that of one without: "von 8 auf 9 Prozent", "mit 8 und 9 Prozent"."""
    between = text[one.figure.end : other.start].strip().lower()
    is_bare = not one.figure.unit and not one.counted and one.figure.kind is FigureKind.NUMBER
    return is_bare and between in data.grown_to and other.step < _SCALED and one.figure.step < _SCALED


# From here on a scale word may belong to both figures ("von 2 auf 3 Millionen"), which nobody can tell.
_SCALED = 1000


# A noun phrase has so many words before its noun at most; where the noun is not found, three are taken for it.
_MOST_WORDS, _FEWER_WORDS = 5, 3


@dataclass(frozen=True, slots=True)
class _Forms:
    """What the words around a figure look like in one language; see `CountedData`."""

    aged: re.Pattern[str]
    loose: re.Pattern[str]
    possessives: re.Pattern[str]
    shared_noun: re.Pattern[str]


@lru_cache(maxsize=16)
def _forms_of(language: str) -> _Forms:
    data = language_of(language).counted
    return _Forms(
        re.compile(data.aged),
        re.compile(rf"\b(?:{data.loose})\s+(?:{data.loose_of})?\s*$", re.IGNORECASE),
        re.compile(data.possessives),
        re.compile(rf"-,?\s+(?:{data.shared_noun})\s+(?P<noun>[A-ZÄÖÜ][^\W\d_]+)"),
    )


@lru_cache(maxsize=16)
def _phrase_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that end the noun phrase behind a figure, and those that join its parts."""
    known, persons = language_of(language).quotations, language_of(language).counted.persons
    pronouns = (known.pronouns | persons) - known.determiners
    return known.stops | known.openers | known.auxiliaries | pronouns, known.determiners | known.inner


def _counted(text: str, figure: Figure, end: int, language: str) -> tuple[tuple[str, ...], int]:
    """The content words behind a figure up to its noun, a mark or a word that ends the noun phrase."""
    known, forms, start = language_of(language), _forms_of(language), figure.end
    stops, skipped = _phrase_words(language)
    found: list[tuple[str, int]] = []
    reached, has_noun, is_joined, is_part = start, False, False, False
    for match in _WORD.finditer(text, start, min(end, start + 80)):
        word = match.group()
        lower = word.lower()
        # Another figure ends it, unless it is the whole of which this is a part: "zwei Drittel der 59 Gäste".
        is_another = not is_joined and any(map(str.isdigit, text[reached : match.start()]))
        if figure.unit == "year" and lower in known.counted.old:
            break
        is_verb = lower in known.quotations.verbs and not lower.endswith("s")  # "states" may be either
        is_verb = is_verb or forms.possessives.fullmatch(lower) is not None
        if not word[0].isalpha() or lower in stops or is_another or is_verb:
            break
        reached, is_joined = match.end(), lower in skipped
        if is_joined:
            begins = known.figures.capitalised_nouns and lower.endswith(known.counted.other_cases)
            if found or begins:  # "bis 67 ihren Dienst": no noun phrase goes on with an article but in the genitive
                break
            is_part = True
            continue
        if lower in known.figures.scales:
            continue
        last, stop = _last_part(word, match.end(), text, end, language)
        found.append((fold(last)[:_STEM], stop))
        has_noun = _is_noun(word, known) and lower not in known.counted.no_nouns
        if has_noun or len(found) == _MOST_WORDS:
            break
    if known.figures.capitalised_nouns and not has_noun:
        return (), start  # no noun: "50 Minuten führte", "zwei verletzt" leave open what is counted
    if not has_noun and known.figures.plural_endings:  # "20 % call it so", "three injured", "one big house"
        is_share = is_part and figure.unit == "%"  # "half of the money"
        found = found[: _FEWER_WORDS if figure.high <= 1 else 0 if figure.unit and not is_share else 1]
    found = found if has_noun else found[:_FEWER_WORDS]
    return tuple(stem for stem, _ in found), found[-1][1] if found else start


def _last_part(word: str, stop: int, text: str, end: int, language: str) -> tuple[str, int]:
    """What says what is counted, and where it ends: "Corona-Infektionen" are infections."""
    if not language_of(language).figures.capitalised_nouns:
        return word, stop
    shared = _forms_of(language).shared_noun.match(text, stop, end)  # "27 Staats- und Regierungschefs"
    return (word.rsplit("-", maxsplit=1)[-1], stop) if shared is None else (shared["noun"], shared.end())


def _is_noun(word: str, known: Language) -> bool:
    """Whether a word is the noun that is counted, as far as its form shows: by its capital or its plural."""
    if known.figures.capitalised_nouns:
        return word[0].isupper()
    lower = word.lower()
    is_plural = lower.endswith(known.figures.plural_endings) and not lower.endswith(known.counted.singular_endings)
    return is_plural or lower in known.figures.plurals
