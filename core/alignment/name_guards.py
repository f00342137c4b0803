"""The guards of names: another name at the same place, and two names that change places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz, process

from core.alignment.folding import Side, stem_of
from core.alignment.naming import Naming
from core.alignment.signs import FUNCTION_PRIOR, NAME, signs_of
from core.alignment.wording import Gap, Wording, WordRow
from core.languages import language_of
from core.links import Guard, GuardKind
from core.phrases import phrase

# Two names this alike are one name in two spellings ("Rafal", "Rafał"; genitives).
_ONE_NAME = 80
# Shorter words before a name are forms of address: "Mr", "Dr", "Mme".
_FIRST_NAME = 4
# Roles can only be exchanged where most of the words are the same.
_SAME_WORDS = 0.6
# An act and those it is between stand within so many words.
_ONE_ACT = 12

# Two linked sides with the words that make a guard if they are names.
Question = tuple[Wording, list[str]]
# The places of the names on either side that make a guard, one each or two that are exchanged; unless one is a noun.
_Candidate = tuple[tuple[int, ...], tuple[int, ...]]


class NameGuards:
    """Finds the guards of names in a pair of reports.

    What is a name, and what a noun, is a matter of the whole pair. It is asked once for all links and only of words
    that could make a guard, since most links have none.
    """

    def __init__(self, left: Side, right: Side, language: str) -> None:
        """Hold both sides."""
        self._sides = left, right
        self._language = language
        self._data = language_of(language).alignment
        self._signs = signs_of(language)
        # Not in German, whose nouns all begin with a capital: "Kandidat Hart", "Politiker Hart".
        self._tells_first_names = language != "de"

    def guards_of(self, questions: Mapping[int, Question]) -> dict[int, list[Guard]]:
        """Return the guards of those links that have any.

        Args:
            questions: The links that may have any, by whatever number the caller knows them.
        """
        if not questions:
            return {}
        naming = Naming(*self._sides, self._language)
        names = naming.names_among({word for _, words in questions.values() for word in words})
        candidates: list[tuple[int, Wording, list[_Candidate]]] = []
        for number, (wording, _) in questions.items():
            candidates += [(number, wording, [candidate]) for candidate in self._different_names(wording, names)]
            candidates.append((number, wording, list(self._exchanged_roles(wording, names))))
        words = [word for _, wording, either in candidates for one in either for word in _words_of(one, wording)]
        nouns = naming.nouns_among(set(words))
        guards: dict[int, list[Guard]] = {}
        for number, wording, either in candidates:
            # Behind an article elsewhere: "die Werte".
            named = [candidate for candidate in either if nouns.isdisjoint(_words_of(candidate, wording))]
            if named:
                guards.setdefault(number, []).append(_guard(named[0], wording))
        return guards

    def in_question(self, wording: Wording) -> list[str]:
        """Return the words of two sides that make a guard if they are names; most often none."""
        left, right = wording.left, wording.right
        words: list[str] = []
        for gap in wording.gaps:
            left_start, left_end, right_start, right_end = gap
            if left_start == left_end or right_start == right_end:
                continue
            # A first name is told by the name behind it.
            more = self._tells_first_names and _is_one_word(gap)
            here = self._capitalized(left, left_start, left_end + more)
            there = here and self._capitalized(right, right_start, right_end + more)
            if there:
                words += here + there
        if _words_return_elsewhere(wording):
            moved, others = wording.moved_or_alone
            actors = self._actors(wording)
            if not set(moved).intersection(others).isdisjoint(actors):
                words += actors
        return words

    def _capitalized(self, row: WordRow, start: int, end: int) -> list[str]:
        words = zip(row.published[start:end], row.folded[start:end], strict=True)
        return [folded for published, folded in words if published[0].isupper() and self._signs[folded] & NAME]

    def _actors(self, wording: Wording) -> list[str]:
        """Return the words that stand once on either side and may be names, the last of the left side first."""
        left, right = wording.left.folded, wording.right.folded
        here, there = Counter(left), Counter(right)
        return [word for word in reversed(here) if here[word] == there[word] == 1 and self._signs[word] & NAME]

    def _exchanged_roles(self, wording: Wording, known: set[str]) -> Iterator[_Candidate]:
        left, right = wording.left, wording.right
        if not _words_return_elsewhere(wording):
            return
        names = [word for word in self._actors(wording) if word in known]
        if not names:
            return
        here = {word: place for place, word in enumerate(left.folded)}
        there = {word: place for place, word in enumerate(right.folded)}
        places = [there[name] for name in names]
        if places == sorted(places, reverse=True):
            return  # nobody changes places, as in most sentences
        for one, other in combinations(names, 2):
            left_one, left_other, right_one, right_other = here[one], here[other], there[one], there[other]
            if (left_one < left_other) == (right_one < right_other):
                continue
            if max(abs(left_one - left_other), abs(right_one - right_other)) > _ONE_ACT:
                continue  # a speaker named before what is said, or behind it
            between_left = set(left.folded[min(left_one, left_other) + 1 : max(left_one, left_other)])
            between_right = set(right.folded[min(right_one, right_other) + 1 : max(right_one, right_other)])
            verbs = {word for word in between_left & between_right if stem_of(word, self._language)[1] > FUNCTION_PRIOR}
            turned = bool(between_left & self._data.agents) != bool(between_right & self._data.agents)
            if verbs and not turned:
                yield (left_one, left_other), (right_one, right_other)

    def _different_names(self, wording: Wording, names: set[str]) -> Iterator[_Candidate]:
        left, right = wording.left, wording.right
        for gap in wording.gaps:
            left_start, left_end, right_start, right_end = gap
            if left_start == left_end or right_start == right_end:
                continue
            here = [n for n in range(left_start, left_end) if _is_name(left, n, names)]
            there = [n for n in range(right_start, right_end) if _is_name(right, n, names)]
            if not here and not there and self._are_first_names(wording, gap, names):
                here, there = [left_start], [right_start]
            if not here or not there:
                continue
            alone_left = [n for n in here if not _is_among(left.folded[n], right.folded)]
            alone_right = [n for n in there if not _is_among(right.folded[n], left.folded)]
            if alone_left and alone_right:
                yield (alone_left[-1],), (alone_right[-1],)

    def _are_first_names(self, wording: Wording, gap: Gap, names: set[str]) -> bool:
        """Whether one capitalized word on each side stands before a name that both have: "Ann Hart", "Joan Hart"."""
        return (
            self._tells_first_names
            and _is_one_word(gap)
            and self._stands_before_name(wording.left, gap[0], names)
            and self._stands_before_name(wording.right, gap[2], names)
        )

    def _stands_before_name(self, row: WordRow, place: int, names: set[str]) -> bool:
        word = row.folded[place]
        if not row.published[place][0].isupper() or len(word) < _FIRST_NAME or word.endswith(self._data.offices):
            return False
        return place + 1 < len(row.folded) and _is_name(row, place + 1, names)


def _words_of(candidate: _Candidate, wording: Wording) -> list[str]:
    here, there = candidate
    return [*(wording.left.folded[place] for place in here), *(wording.right.folded[place] for place in there)]


def _guard(candidate: _Candidate, wording: Wording) -> Guard:
    here, there = candidate
    left, right = wording.left, wording.right
    spans = tuple([left.spans[place] for place in here]), tuple([right.spans[place] for place in there])
    one = left.published[here[0]]
    if len(here) == 1:
        return Guard(GuardKind.NAME, *spans, phrase("{one} against {other}", one=one, other=right.published[there[0]]))
    return Guard(
        GuardKind.EXCHANGED_ROLES,
        *spans,
        phrase("{one} and {other} change places", one=one, other=left.published[here[1]]),
    )


def _words_return_elsewhere(wording: Wording) -> bool:
    """Whether most words are the same and some of them stand in another order."""
    return wording.shared > wording.in_order and wording.shared >= _SAME_WORDS * wording.longer


def _is_one_word(gap: Gap) -> bool:
    left_start, left_end, right_start, right_end = gap
    return left_end - left_start == right_end - right_start == 1


def _is_name(row: WordRow, place: int, names: set[str]) -> bool:
    return row.published[place][0].isupper() and row.folded[place] in names


def _is_among(name: str, words: Sequence[str]) -> bool:
    return (
        name in words
        or name.startswith(tuple(words))
        or any(word.startswith(name) for word in words)
        or process.extractOne(name, words, scorer=fuzz.ratio, score_cutoff=_ONE_NAME) is not None
    )
