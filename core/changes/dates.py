"""Changes of days and times, compared by what they say and not by their letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon
from core.changes.moments import CALENDAR, Moment, moments_of
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.links import Relation
from core.phrases import phrase

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
_EVIDENCE = phrase("days, months and phrases of time")


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
