"""Changes of days and times, compared by what they say and not by their letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core.changes.change import Change, ChangeKind
from core.changes.figures import figures_of, words_of_figure
from core.changes.lexicon import Lexicon, is_month
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.figures import Figure, FigureKind
from core.links import Relation
from core.phrases import phrase
from core.variants.units import UnitKind, units_of

# What phrases say that name a stretch of the calendar.
CALENDAR = ("last", "this", "next")
# These place an event beside the present or what was told, as a tense may.
_RELATIVE = frozenset({"since", "now", "at last", "later"})
# These put one event before or behind another.
_ORDERS = frozenset({"before", "later"})
# The months that the press counts to a season, those in which it begins and ends included.
_SEASONS = {"spring": {3, 4, 5, 6}, "summer": {6, 7, 8, 9}, "autumn": {9, 10, 11, 12}, "winter": {12, 1, 2, 3}}
# Minutes. "Kurz vor acht" is said of a quarter to eight; nobody says it of seven.
_NEAR = 30
# "Noon" is said of the hours around it.
_NEAR_BY_NAME = 90
_DAY = 24 * 60
# A phrase that says that a time is only near has so many words: "en torno a las".
_LONGEST_NEAR = 5
# So many words reach from a weekday to the part of the day: "lunes por la noche".
_TO_THE_PART = 3
_EVIDENCE = phrase("days, months and phrases of time")


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


def date_changes(view: LinkView) -> Iterator[Change]:
    """Find days and times that differ, are more exact on one side, or stand on one side only."""
    left, right = moments_of(view.left, view.lexicon), moments_of(view.right, view.lexicon)
    for one, other, verdict in _pairs(left, right, view):
        left.remove(one)
        right.remove(other)
        if verdict == "differs":
            yield view.change(ChangeKind.DATE, one.words, other.words, phrase("the times differ"), _EVIDENCE)
        elif verdict == "more exact":
            yield view.change(
                ChangeKind.DATE,
                one.words,
                other.words,
                phrase("the same time, more exact in one report than in the other"),
                _EVIDENCE,
            )
        elif verdict == "told differently" and (view.left.worded_alike or not _is_relative(one, other)):
            yield view.change(
                ChangeKind.DATE, one.words, other.words, phrase("the time is told differently"), _EVIDENCE
            )
    if len(left) == len(right) == 1 and view.link.relation is Relation.NEAR:
        yield view.change(
            ChangeKind.DATE, left[0].words, right[0].words, phrase("the time is told differently"), _EVIDENCE
        )
        return
    for side, rest in ((view.left, left), (view.right, right)):
        other = view.across(side)
        for moment in rest:
            if side.clause_is_shared(moment.words[0]) and not _is_told_too(moment, side, other, view.lexicon):
                sides = (moment.words, ()) if side is view.left else ((), moment.words)
                yield view.change(ChangeKind.DATE, *sides, phrase("a time that only one report gives here"), _EVIDENCE)


def _is_relative(one: Moment, other: Moment) -> bool:
    return one.parts.get("phrase") in _RELATIVE and other.parts.get("phrase") in _RELATIVE


def _is_told_too(moment: Moment, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> bool:
    """Whether the other side has what a time says.

    It may have its words, bent in another way ("vergangenes Jahr", "vergangener Jahre"), or say before or after what:
    "kurz zuvor", "kurz vor dem Treffen". In other words throughout, it may do so by the tense alone.
    """
    says = moment.parts.get("phrase")
    if says in _ORDERS and _is_ordered(other, lexicon):
        return True
    if says == "before" and not side.worded_alike and side.starts_sentence(moment.words[0]):
        return True  # "Zuvor hatte …" joins two sentences, as their order may
    if (
        says == "since"
        or (says in _RELATIVE and not side.worded_alike)
        or (says and _is_spelled_out(moment, side, other))
    ):
        return True
    return says is not None and all(
        side.partners[k] >= 0 and side.side.stems[k] == other.side.stems[side.partners[k]] for k in moment.words
    )


def _is_ordered(side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a side says of something that it was before or after another thing: "nach einer zweiten Wahl"."""
    sources = {k for item in attributions_of(side, lexicon) for k in item.words}
    return any(
        word.folded in lexicon.data.orders and k not in sources and side.partners[k] < 0
        for k, word in enumerate(side.side.words)
    )


def _is_spelled_out(moment: Moment, side: LinkSide, other: LinkSide) -> bool:
    """Whether the word before a time is followed by another small word on the other side: "kurz zuvor" / "kurz vor"."""
    before = moment.words[0] - 1
    partner = side.partners[before] if before >= 0 else -1
    if not 0 <= partner < len(other.partners) - 1:
        return False
    return side.folded(moment.words[0]).endswith(other.folded(partner + 1))  # "zuvor" / "vor", "danach" / "nach"


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


def _pairs(left: list[Moment], right: list[Moment], view: LinkView) -> list[tuple[Moment, Moment, str]]:
    ranks = {"equal": 0, "more exact": 1, "open": 2, "differs": 3, "told differently": 4}
    found: list[tuple[int, int, int, int]] = []
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            verdict = _verdict(one, other, view)
            if verdict:
                paired = any(view.left.partners[k] in other.words for k in one.words)
                found.append((ranks[verdict], not paired, i, j))
    names = {rank: name for name, rank in ranks.items()}
    pairs: list[tuple[Moment, Moment, str]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for rank, _, i, j in sorted(found):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((left[i], right[j], names[rank]))
    return pairs


def _verdict(one: Moment, other: Moment, view: LinkView) -> str:
    """Say how two moments stand to each other; "" where they speak of different things."""
    here, there = _with_weekday(one.parts, view.left), _with_weekday(other.parts, view.right)
    if {"clock"} <= here.keys() & there.keys() and ("half" in here) != ("half" in there):
        here, there = ({"clock": _on_dial(parts["clock"])} for parts in (here, there))
        return "equal" if here == there else "differs"
    if {"clock"} <= here.keys() & there.keys() and ("near" in here or "near" in there):
        return _near(here, there)
    shared = here.keys() & there.keys()
    if shared:
        return _compared(here, there, view.lexicon.data.same_parts_of_day, exact=one.parts.keys() == other.parts.keys())
    return _apart(one, other, view)


def _near(here: Mapping[str, object], there: Mapping[str, object]) -> str:
    """Compare two times of day of which one is only near: they may be the same within half an hour."""
    one, other = here["clock"], there["clock"]
    if not isinstance(one, Fraction) or not isinstance(other, Fraction):
        return "differs"
    apart = min((one - other) % _DAY, (other - one) % _DAY)
    if apart > (_NEAR_BY_NAME if "named" in here or "named" in there else _NEAR):
        return "differs"
    return "equal" if not apart or ("near" in here and "near" in there and apart <= _NEAR) else "more exact"


def _agree(part: str, here: object, there: object, same_parts: Sequence[frozenset[str]]) -> bool:
    """Whether two moments agree in a part; of the day, parts that overlap do ("Morgen", "Vormittag")."""
    return here == there or (part == "part" and any({here, there} <= group for group in same_parts))


def _compared(
    here: Mapping[str, object], there: Mapping[str, object], same_parts: Sequence[frozenset[str]], *, exact: bool
) -> str:
    """Compare two moments that share a part."""
    if any(not _agree(part, here[part], there[part], same_parts) for part in here.keys() & there.keys()):
        calendar = all(str(parts.get("phrase", "last")).startswith(CALENDAR) for parts in (here, there))
        return "differs" if calendar else "told differently"  # "this week" and "before" don't exclude each other
    apart = here.keys() ^ there.keys()
    if apart == {"weekday"} and {"day", "month"} <= here.keys():
        return "equal"  # "Sunday 8 March" and "8 March" are one day
    if "weekday" in here and "weekday" in there and ("day" in here) != ("day" in there):
        return "open"  # "am Mittwoch" and "22. Oktober" of the same week name one day
    return "equal" if exact else "more exact"


def _apart(one: Moment, other: Moment, view: LinkView) -> str:
    """Compare two moments that share no part."""
    here, there = one.parts, other.parts
    days = {"weekday", "day", "month", "part"}
    if here.keys() & days and there.keys() & days:
        return "open"  # "am Mittwoch" and "22. Oktober" without a year: may well be the same day
    for one_parts, other_parts in ((here, there), (there, here)):
        season = _SEASONS.get(str(one_parts.get("phrase")))
        if season and "month" in other_parts:
            return "more exact" if other_parts["month"] in season else "differs"
    years = {"last year", "this year", "next year"}
    if any({"year"} & one.keys() and other.get("phrase") in years for one, other in ((here, there), (there, here))):
        return "open"  # "2021" and "next year" likewise
    if _answer(one, other, view):
        return "told differently"
    return ""


def _on_dial(clock: object) -> object:
    return clock % (12 * 60) if isinstance(clock, Fraction) else clock


def _answer(one: Moment, other: Moment, view: LinkView) -> bool:
    """Whether two moments stand for each other: their words or the words beside them answer to each other."""
    partners = view.left.nearby
    beside = ((one.words[0] - 1, other.words[0] - 1), (one.words[-1] + 1, other.words[-1] + 1))
    return any(partners[k] in other.words for k in one.words) or any(
        0 <= i < len(partners) and j >= 0 and view.left.partners[i] == j for i, j in beside
    )


def _with_weekday(parts: Mapping[str, object], side: LinkSide) -> dict[str, object]:
    """Add the weekday of a full date; a year that is left out is the one of publication."""
    known = dict(parts)
    day, month, year = parts.get("day"), parts.get("month"), parts.get("year")
    if year is None and side.report.published is not None and side.report.published.value[:4].isdecimal():
        year = int(side.report.published.value[:4])
    if "weekday" not in known and isinstance(day, int) and isinstance(month, int) and isinstance(year, int):
        try:
            known["weekday"] = date(year, month, day).weekday()
        except ValueError:
            return known
    return known
