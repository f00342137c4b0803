"""Changes of names, places and of what people, powers and things are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.changes.attribution import source_words_of
from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon, without_accents
from core.changes.names import Name, is_common, names_of
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants import Side

_CALLED = phrase("the same is called differently")
_GROUPS = phrase("naming groups")
_PLACES = phrase("places by their preposition")


def name_changes(view: LinkView) -> Iterator[Change]:
    """Find names and places that differ, or that only one side gives."""
    nouns = view.nouns
    left, right = names_of(view.left, view.lexicon, nouns), names_of(view.right, view.lexicon, nouns)
    sources = source_words_of(view.left, view), source_words_of(view.right, view)
    rest_left = [
        name for name in left if not _is_said(name, view.left, view.right, view) and not sources[0] & {*name.words}
    ]
    rest_right = [
        name for name in right if not _is_said(name, view.right, view.left, view) and not sources[1] & {*name.words}
    ]
    for one, other in _pairs(rest_left, rest_right, view):
        rest_left.remove(one)
        rest_right.remove(other)
        kind = ChangeKind.PLACE if one.is_place and other.is_place else ChangeKind.NAME
        yield view.change(
            kind, _shown(one), _shown(other), phrase("the names differ"), phrase("names by their capitals")
        )
    yield from _reordered(left, right, view)
    yield from _beside(left, view)
    for side, rest, other in ((view.left, rest_left, view.right), (view.right, rest_right, view.left)):
        for name in rest:
            if not side.clause_is_shared(name.words[0]) or (not name.is_place and _has_pronoun_for(name, other, view)):
                continue
            if _is_said_of_place(name, side, other, view) or _is_in_brackets_behind_shared(name, side):
                continue
            sides = (_shown(name), ()) if side is view.left else ((), _shown(name))
            if name.is_place:
                yield view.change(
                    ChangeKind.PLACE,
                    *sides,
                    phrase("a place that only one report gives here"),
                    _PLACES,
                )
            else:
                yield view.change(
                    ChangeKind.NAME,
                    *sides,
                    phrase("a name that only one report gives here"),
                    phrase("names by their capitals"),
                )


def _is_in_brackets_behind_shared(name: Name, side: LinkSide) -> bool:
    """Whether capitals stand in brackets behind what both name: a party or an abbreviation, "Keller (FDP)"."""
    before, after = name.words[0] - 1, name.words[-1] + 1
    capitals = len(name.words) == 1 and side.side.words[name.words[0]].text.isupper()
    in_brackets = before > 0 and side.folded(before) == "(" and side.folded(min(after, len(side.partners) - 1)) == ")"
    return capitals and in_brackets and side.partners[before - 1] >= 0


def _shown(name: Name) -> tuple[int, ...]:
    return (*range(name.marker, name.words[0]), *name.words) if name.is_place and name.marker >= 0 else name.words


def _words_that_may_say_a_name(side: Side) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the stems of a side, its words without hyphens, and the parts of its words between hyphens."""
    parts = (
        part
        for text, folded in zip(side.texts, side.folded, strict=True)
        for part in folded.split("-")
        if len(part) >= 4 or sum(letter.isupper() for letter in text) > 1  # "KfW-Bank"
    )
    return frozenset(side.stems), frozenset([folded.replace("-", "") for folded in side.folded]), frozenset(parts)


def _is_said(name: Name, side: LinkSide, other: LinkSide, view: LinkView) -> bool:
    """Whether the other side has a word of the name, in any form or as a part of a longer word."""
    # The other side is asked of every name, so its words are put together once.
    stems, joined, parts = other.once("words that may say a name", lambda: _words_that_may_say_a_name(other.side))
    own_words = {side.folded(k) for k in name.words}
    one_place = (group for group in view.lexicon.data.same_places if own_words & group)
    if _is_abbreviated(name, side, other) or any(group.intersection(other.side.folded) for group in one_place):
        return True
    for k in name.words:
        if side.partners[k] >= 0 or side.side.stems[k] in stems:
            return not _is_misnamed(name, side, other, view)
        own = side.folded(k)
        core = own.removesuffix("s")
        if own.replace("-", "") in joined or (len(core) >= 4 and any(core in word for word in joined)):
            return True
        if any(part in parts for part in own.split("-")):
            return True
    return False


def _is_said_of_place(name: Name, side: LinkSide, other: LinkSide, view: LinkView) -> bool:
    """Whether the other side gives a place by its adjective: "the Italian government".

    A capital stands for its state behind a word for those who govern alone: "die Regierung in Rom".
    """
    data = view.lexicon.data
    words = {side.folded(k) for k in name.words}
    adjectives = {data.adjectives_of_places[word] for word in words & data.adjectives_of_places.keys()}
    before = name.marker - 1
    governs = before >= 0 and side.folded(before) in data.governments
    told_by_name = {part for word in other.side.folded for part in word.split("-")}
    if name.marker < 0 and words <= data.seats and not data.governments.isdisjoint(told_by_name):
        return True  # "Brüssel" and "die Kommission"
    told = [k for k, word in enumerate(other.side.folded) if any(word.startswith(each) for each in adjectives)]
    said = bool(told)
    if any(other.side.folded[k + 1 : k + 2] and other.folded(k + 1) in data.governments for k in told):
        return True  # "Wien" and "die österreichische Regierung"
    states = name.is_place and name.marker >= 0 and words <= data.places
    return said and states and (governs or _is_state(words, view))


def _is_state(words: set[str], view: LinkView) -> bool:
    """Whether a place is the first one listed with its adjective: the state, and not its capital."""
    firsts: dict[str, str] = {}
    for place, adjective in view.lexicon.data.adjectives_of_places.items():
        firsts.setdefault(adjective, place)
    return words <= set(firsts.values())


def _is_abbreviated(name: Name, side: LinkSide, other: LinkSide) -> bool:
    """Whether one side writes the name out and the other gives it in capitals: "UN" for "United Nations"."""
    words = [side.side.words[k].text for k in name.words]
    if len(words) > 1:
        return any(_abbreviates(word.text, words) for word in other.side.words)
    if not words[0].isupper():
        return False
    capitals = [word.text for word in other.side.words if word.text[0].isupper() and not word.is_mark]
    return any(_abbreviates(words[0], capitals[k : k + n]) for k in range(len(capitals)) for n in (2, 3, 4, 5))


def _abbreviates(short: str, words: Sequence[str]) -> bool:
    """Whether capitals stand for words: they hold every initial, and their letters come in the words in order."""
    if not (2 <= len(short) <= 6 and short.isupper() and len(words) > 1) or short[0] != words[0][0]:
        return False
    letters = iter("".join(words).casefold())
    initials = iter(short)
    in_order = all(letter in letters for letter in short.casefold())
    return in_order and all(any(word[0] == letter for letter in initials) for word in words)


def _is_misnamed(name: Name, side: LinkSide, other: LinkSide, view: LinkView) -> bool:
    """Whether both sides have further words for the rest of the name: "Galeria Nord" / "Galeria Süd"."""
    german = view.lexicon.data.stemmer == "german"
    missing = [
        k
        for k in name.words
        if side.partners[k] < 0 and side.side.stems[k] not in other.side.stems
        if k - 1 in name.words or not (german and is_common(k, side, view.lexicon, view.nouns))  # no surname is common
    ]
    present = [side.partners[k] for k in name.words if side.partners[k] >= 0]
    if not missing or not present or len(name.words) < 2:
        return any(side.partners[k] >= 0 and not side.equal[k] and _differ_as_names(k, side, other) for k in name.words)
    words = other.side.words
    for k in missing:
        behind = side.partners[k - 1] + 1 if k - 1 in name.words and side.partners[k - 1] >= 0 else 0
        before = side.partners[k + 1] - 1 if k + 1 in name.words and side.partners[k + 1] > 0 else -1
        for place, first in ((behind, behind - 1), (before, before)):
            if not 0 <= first < len(words) - 1 or place == len(words) or other.starts_sentence(place):
                continue
            in_a_row = words[first + 1].start == words[first].end + 1
            if words[place].text[0].isupper() and other.partners[place] < 0 and in_a_row and not words[place].is_mark:
                return True
    return False


def _differ_as_names(index: int, side: LinkSide, other: LinkSide) -> bool:
    """Whether two words paired as near spellings are two names and not two forms of one."""
    partner = side.partners[index]
    here, there = (
        without_accents(word.removesuffix("'s").removesuffix("s"))
        for word in (side.folded(index), other.folded(partner))
    )
    return (
        side.side.stems[index] != other.side.stems[partner]
        and here.replace("-", "") != there.replace("-", "")
        and other.side.words[partner].text[0].isupper()
        and not (here.startswith(there) or there.startswith(here) or here.endswith(there) or there.endswith(here))
    )


def _pairs(left: list[Name], right: list[Name], view: LinkView) -> list[tuple[Name, Name]]:
    """Put names together that stand for each other: side by side with the same words, or near spellings."""
    pairs: list[tuple[Name, Name]] = []
    for one in left:
        for other in right:
            if any(one is first or other is second for first, second in pairs):
                continue
            paired = any(view.left.partners[k] in other.words for k in one.words)
            before = one.words[0] - 1, other.words[0] - 1
            after = one.words[-1] + 1, other.words[-1] + 1
            beside = any(
                0 <= i < len(view.left.partners) and view.left.partners[i] == j and j >= 0 for i, j in (before, after)
            )
            if paired or (beside and one.is_place == other.is_place):
                pairs.append((one, other))
    return pairs


def _reordered(left: list[Name], right: list[Name], view: LinkView) -> Iterator[Change]:
    """Find names whose words stand in another order."""
    common = view.lexicon.data.stemmer == "german"
    for one in left:
        if common and any(is_common(k, view.left, view.lexicon, view.nouns) for k in one.words):
            continue
        here = [view.left.folded(k) for k in one.words]
        for other in right:
            there = [view.right.folded(k) for k in other.words]
            if len(here) > 1 and here != there and sorted(here) == sorted(there):
                yield view.change(
                    ChangeKind.NAME,
                    one.words,
                    other.words,
                    phrase("the words of the name stand in another order"),
                    phrase("names by their capitals"),
                )


def _beside(left: list[Name], view: LinkView) -> Iterator[Change]:
    """Find places that one side is in and the other only near: "in Chur" / "bei Chur"."""
    near, joining = view.lexicon.data.near_markers, view.lexicon.data.partitives | view.lexicon.data.place_markers
    for name in left:
        partner = view.left.partners[name.words[0]]
        here, there = (
            place - 1 - (place > 1 and side.folded(place - 1) in joining and side.folded(place - 2) in near)
            for side, place in ((view.left, name.words[0]), (view.right, partner))
        )
        if partner < 1 or here < 0 or not view.left.equal[name.words[0]]:
            continue
        markers = view.left.folded(here), view.right.folded(there)
        inside = view.lexicon.data.place_markers - near
        if (markers[0] in near and markers[1] in inside) or (markers[1] in near and markers[0] in inside):
            reason = phrase("in the place, or only near it")
            yield view.change(
                ChangeKind.PLACE,
                (*range(here, name.words[0]), *name.words),
                (*range(there, partner), partner),
                reason,
                _PLACES,
            )


def _has_pronoun_for(name: Name, other: LinkSide, view: LinkView) -> bool:
    """Whether the other side has a pronoun of its own where this one names: the name stands earlier there."""
    del name
    return any(word.folded in view.lexicon.pronouns and not other.equal[k] for k, word in enumerate(other.side.words))


def naming_changes(view: LinkView) -> Iterator[Change]:
    """Find words of one naming group that stand for each other: the same people, called differently."""
    left, right = _called(view.left, view), _called(view.right, view)
    stems_left = {view.left.side.stems[k] for k in left}
    stems_right = {view.right.side.stems[k] for k in right}
    taken: set[int] = set()
    shown: set[str] = set()
    for k in left:
        if view.left.side.stems[k] in stems_right or view.left.side.stems[k] in shown:
            continue
        for m in right:
            if _are_one_office(view.left.side.stems[k], view.right.side.stems[m], view.lexicon):
                continue  # "Präsident" and "Staatschef" take no side
            groups = view.lexicon.naming[view.left.side.stems[k]] & view.lexicon.naming[view.right.side.stems[m]]
            if groups and m not in taken and view.right.side.stems[m] not in stems_left:
                taken.add(m)
                shown.add(view.left.side.stems[k])
                yield view.change(ChangeKind.NAMING, (k,), (m,), _CALLED, _GROUPS)
                break
    if view.lexicon.data.stemmer == "german":
        yield from _compounds_called_differently(view)


def _compounds_called_differently(view: LinkView) -> Iterator[Change]:
    """Find compounds of one first part whose last parts are of one group: "Handelskonflikt" / "Handelskrieg"."""
    for k, m in enumerate(view.left.nearby):
        if m < 0 or view.left.equal[k] or not view.left.side.words[k].text[0].isupper():
            continue
        for group in view.lexicon.data.naming:
            here, there = _parted(view.left.folded(k), group), _parted(view.right.folded(m), group)
            if here and there and here[0] == there[0] and here[1] != there[1]:
                yield view.change(ChangeKind.NAMING, (k,), (m,), _CALLED, _GROUPS)
                break


def _parted(word: str, group: frozenset[str]) -> tuple[str, str] | None:
    """Part a compound before a last part of the group, endings of the genitive aside."""
    for bare in (word, word.removesuffix("s"), word.removesuffix("es")):
        last = next((last for last in sorted(group) if bare.endswith(last) and len(bare) > len(last) + 2), "")
        if last:
            return bare[: -len(last)], last
    return None


def _called(side: LinkSide, view: LinkView) -> list[int]:
    """Return the words that name people, powers or things, or an act; German nouns have a capital.

    A German word in small letters counts only in a listed form, since verbs share their stem with nouns.
    """
    nouns = view.lexicon.data.stemmer == "german"
    return [
        k
        for k, stem in enumerate(side.side.stems)
        if stem in view.lexicon.naming and not side.equal[k]
        if not (nouns and side.side.words[k].text.islower() and not _is_listed(side.folded(k), view))
    ]


def _are_one_office(stem: str, other: str, lexicon: Lexicon) -> bool:
    groups = ({lexicon.stem(title) for title in group} for group in lexicon.data.title_synonyms)
    return any({stem, other} <= group for group in groups)


def _is_listed(word: str, view: LinkView) -> bool:
    return any(word in group for group in view.lexicon.data.naming)
