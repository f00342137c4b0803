"""Days and times as one side of a link gives them, read by their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from core.changes.figures import figures_of, words_of_figure
from core.changes.lexicon import Lexicon, is_month
from core.changes.view import LinkSide
from core.figures import Figure, FigureKind
from core.variants.units import UnitKind, units_of

# What phrases say that name a stretch of the calendar.
CALENDAR = ("last", "this", "next")
# A phrase that says that a time is only near has so many words: "en torno a las".
_LONGEST_NEAR = 5
# So many words reach from a weekday to the part of the day: "lunes por la noche".
_TO_THE_PART = 3


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or time as one side gives it.

    Attributes:
        words: The indices of its words.
        parts: What is known of it: "weekday", "day", "month", "year", "part" of the day, "clock", "phrase"; and
            whether a time of day is only "near", or "named" as noon is.
    """

    words: tuple[int, ...]
    parts: Mapping[str, object]


def moments_of(side: LinkSide, lexicon: Lexicon) -> list[Moment]:
    """Return the days and times on one side of a link, in order."""
    return side.once("moments", lambda: _moments(side, lexicon))


def _moments(side: LinkSide, lexicon: Lexicon) -> list[Moment]:
    moments = _told_by_calendar(side, lexicon)
    for moment in (*_told_in_figures(side, lexicon), *_told_by_name(side, lexicon)):
        if "day" in moment.parts:  # "primero de [julio]"
            moments = [each for each in moments if "day" in each.parts or not set(each.words) < set(moment.words)]
        if not any(set(moment.words).intersection(each.words) for each in moments):
            moments.append(moment)
    taken = {k for moment in moments for k in moment.words}
    index = 0
    while index < len(side.side.words):
        found = lexicon.times.at(side.side, index)
        compared = found and index and side.folded(index - 1) in lexicon.data.than and not found[1].startswith(CALENDAR)
        waits = found and index and found[1] == "at once" and side.folded(index - 1) in lexicon.data.negations
        if found and index not in taken and not compared and not waits:  # "did not immediately respond"
            moments.append(Moment(tuple(range(index, index + found[0])), {"phrase": found[1]}))
        index += found[0] if found else 1
    return _with_years_joined(sorted(_without_parts_of_clocks(moments), key=lambda moment: moment.words), side, lexicon)


def _told_by_calendar(side: LinkSide, lexicon: Lexicon) -> list[Moment]:
    """Days, months and parts of the day by their names, with what parts them: "Tuesday night", "early May"."""
    moments: list[Moment] = []
    for unit in units_of(side.side):
        if unit.kind is not UnitKind.DATE:
            continue
        parts, words = _parts(side, unit.words, lexicon), tuple(unit.words)
        if "weekday" in parts and "part" not in parts:
            part = _part_beside(words, side, lexicon)
            if part is not None:
                parts["part"], words = (
                    _part_told(part[0] if part[0] < words[0] else part[-1], side, lexicon),
                    (*sorted({*words, *part}),),
                )
        before = words[0] - 1
        before -= before > 0 and side.folded(before) in lexicon.data.partitives  # "a principios de mayo"
        if parts and before >= 0 and side.folded(before) in lexicon.data.month_parts and "month" in parts:
            third = lexicon.data.month_parts[side.folded(before)]
            parts["third"], words = third, (*range(before, words[0]), *words)
        if parts:
            moments.append(Moment(words, parts))
    return moments


def _part_told(index: int, side: LinkSide, lexicon: Lexicon) -> str:
    """The part of the day that a word beside a weekday tells: "late Thursday" is Thursday evening."""
    return lexicon.data.parts_before_day.get(side.folded(index), side.folded(index))


def _part_beside(words: tuple[int, ...], side: LinkSide, lexicon: Lexicon) -> range | None:
    """The words beside a weekday that tell the part of the day, with what joins them: "[la noche del] lunes"."""
    data = lexicon.data
    small = data.prepositions | data.determiners | data.genitives
    end = words[-1] + 1
    for after in range(end, min(end + _TO_THE_PART, len(side.side.words))):
        if side.folded(after) in data.parts_of_day and side.side.sentences[after] == side.side.sentences[words[-1]]:
            return range(end, after + 1)
        if side.folded(after) not in small:
            break
    for before in range(words[0] - 1, max(-1, words[0] - 1 - _TO_THE_PART), -1):
        if side.folded(before) in data.parts_of_day or side.folded(before) in data.parts_before_day:
            return range(before, words[0])
        if side.folded(before) not in small or side.side.sentences[before] != side.side.sentences[words[0]]:
            break
    return None


def _told_in_figures(side: LinkSide, lexicon: Lexicon) -> Iterator[Moment]:
    """Times of day, years and days of the month that figures tell, with what says that a time is only near."""
    for figure in figures_of(side, frozenset({FigureKind.TIME, FigureKind.YEAR, FigureKind.DAY})):
        words, parts = words_of_figure(side, figure), _figure_parts(figure)
        near = _near_before(words[0], side, lexicon) if words and "clock" in parts else range(0)
        if near:
            parts["near"] = True
        if words:
            yield Moment((*near, *words), parts)


def _told_by_name(side: LinkSide, lexicon: Lexicon) -> Iterator[Moment]:
    """Hours that have a name, which is said of the time around them too: "noon"."""
    if lexicon.data.hours.keys().isdisjoint(side.side.folded):
        return
    for index, word in enumerate(side.side.words):
        hour = lexicon.data.hours.get(word.folded)
        if hour is not None and (word.text[0].islower() or lexicon.adjective_endings or side.starts_sentence(index)):
            near = _near_before(index, side, lexicon)
            yield Moment((*near, index), {"clock": Fraction(60 * hour), "near": True, "named": True})


def _near_before(index: int, side: LinkSide, lexicon: Lexicon) -> range:
    """The words before a time of day that say it is only near: "[kurz vor] acht Uhr"."""
    for start in range(max(0, index - _LONGEST_NEAR), index):
        if " ".join(side.side.folded[start:index]) in lexicon.data.clock_near:
            return range(start, index)
    return range(0)


def _with_years_joined(moments: list[Moment], side: LinkSide, lexicon: Lexicon) -> list[Moment]:
    """Read the first and the last year of a time as one: "von 2010 bis 2015"."""
    joined: list[Moment] = []
    for moment in moments:
        before = joined[-1] if joined else None
        first, last = (before.parts.get("year") if before else None), moment.parts.get("year")
        if before and len(before.parts) == len(moment.parts) == 1 and isinstance(first, int) and isinstance(last, int):
            between = [side.folded(k) for k in range(before.words[-1] + 1, moment.words[0])]
            if len(between) == 1 and between[0] in lexicon.data.until:
                words = tuple(range(before.words[0], moment.words[-1] + 1))
                joined[-1] = Moment(words, {"years": (Fraction(first), Fraction(last))})
                continue
        joined.append(moment)
    return joined


def _without_parts_of_clocks(moments: list[Moment]) -> list[Moment]:
    """Read "halb neun abends" as one time of day, in the afternoon half."""
    clocks = {moment.words[-1] for moment in moments if "clock" in moment.parts}
    parts = [
        moment
        for moment in moments
        if set(moment.parts) == {"part"} and any(moment.words[0] - end in {1, 2} for end in clocks)
    ]
    joined = {moment.words[0] - hop for moment in parts for hop in (1, 2)}
    return [
        Moment(moment.words, {"clock": moment.parts["clock"], "half": True})
        if "clock" in moment.parts and moment.words[-1] in joined
        else moment
        for moment in moments
        if moment not in parts
    ]


def _parts(side: LinkSide, words: range, lexicon: Lexicon) -> dict[str, object]:
    data = lexicon.data
    parts: dict[str, object] = {}
    for index in words:
        word = side.folded(index)
        if word in data.weekdays:
            parts["weekday"] = data.weekdays[word]
        elif word in data.months and is_month(side.side, index, lexicon):
            parts["month"] = data.months[word]
        elif word.isdecimal():
            parts["year" if len(word) == 4 else "day"] = int(word)
        elif word in data.day_parts:
            parts["part"] = word
        else:
            day = next((name for name in data.weekdays if word.startswith(name)), None)
            if day is not None and len(word) > len(day) + 1:
                parts["weekday"] = data.weekdays[day]
                if word[len(day) :] in data.day_parts or word[len(day) :] + "s" in data.day_parts:
                    parts["part"] = word[len(day) :]
    return parts


def _figure_parts(figure: Figure) -> dict[str, object]:
    if figure.kind is FigureKind.TIME:
        return {"clock": figure.low}
    if figure.kind is FigureKind.YEAR:
        return {"year": int(figure.low)} if figure.low == figure.high else {"years": (figure.low, figure.high)}
    parts: dict[str, object] = {"day": int(figure.low)}
    if figure.unit.isdecimal():
        parts["month"] = int(figure.unit)
    return parts
