"""Stage 3 of alignment, last step: sentences without a partner are looked at once more, by what they say.

A lede sums up in words of its own what the other report tells in full, and a sentence of the body says again what is
linked elsewhere. The wording has given such pairs up. Two things bring them back: synonyms, which count nearly as much
as a shared word, and a predicate in common. Sentences that share names and figures alone are of one topic; where they
also share what is said of it ("200 jobs go" / "200 people will lose their jobs"), they are mostly of one statement.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.alignment.folding import Side, stem_of
from core.alignment.groups import Groups
from core.alignment.lexicon import ROOT_LENGTH
from core.alignment.pairing import Scored
from core.alignment.scoring import log_odds, with_more_shared
from core.alignment.synonyms import meanings_of
from core.alignment.telling import TELLING_WORDS
from core.alignment.vocabulary import WORDS
from core.alignment.weighing import Floats, Ints
from core.languages import language_of
from core.report import Role
from core.words import Chunks, fold

# Calibrated on the sentences without a partner of wire_pairs and of the 29 German raw_pairs, where one reader judged
# 364 pairs by hand that the wording had given up (112 one statement, 34 doubtful), with apa_rst and deplain_web beside:
# docs/decisions/0023. Right and wrong links of wire_pairs and raw_pairs from these log-odds on: .75 18 and 2, 1.0 18
# and 1, 1.25 16 and 1.
SAID_AGAIN = 1.0
# Two sentences of the body need two telling words. The further off the order of the reports they stand, the less likely
# they are one statement: a lede may sum up what comes last, the body tells in its turn. Swept 0 to .5 with thresholds
# from .25 to 1.25: .3 and .75 bring 8 right links in news and none wrong, 5 and 5 in plain language; place left out
# and 1.0, 8 and 1, and 5 and 8.
SAID_AGAIN_IN_BODY, _OFF_THE_ORDER = 0.75, 0.3
# What a synonym counts, as a share of what the lighter of both words weighs: .5 to 1.2 rank about as well, .9 best;
# without synonyms 11 of the 18 right links are left.
SYNONYM = 0.9
# Below these log-odds of the wording neither synonyms nor predicates help: the lowest pair that was right has -1.0.
_WORTH_A_LOOK = -1.5
# From this prior on a word says something of its own, "announce" does, "want" does not (.35 to .6: .5 is best).
SAYING_PRIOR = 0.5
# That somebody said something is no statement in common, unlike what was demanded, denied or promised.
_SAID_OF_NOTHING = ("say", "stress")
_BODY, _TEXT, _HEADING = range(3)


class _Content(NamedTuple):
    """What a sentence says.

    Attributes:
        roots: The roots of its content words.
        predicates: The roots of those without a capital: in German no nouns and names, elsewhere no names.
        meanings: The root of each content word that has synonyms, with the numbers of their groups.
    """

    roots: frozenset[str]
    predicates: frozenset[str]
    meanings: tuple[tuple[str, frozenset[int]], ...]


class Meeting(NamedTuple):
    """How two sentences meet, apart from their shared words.

    Attributes:
        weight: What their synonyms weigh.
        synonyms: How many synonyms they have.
        telling: How many of these few sentences have.
        predicates: How many predicates they have in common, by a shared root or a synonym; in a language whose nouns
            have no capital half of them, since about every other one will be a noun.
    """

    weight: float
    synonyms: int
    telling: int
    predicates: int


class _Look(NamedTuple):
    """Two sentences, one of which or both have no partner. A tuple, since long reports have thousands.

    Attributes:
        left: The place of the left sentence.
        right: The place of the right one.
        kind: Whether both stand in the body, both are text, or one is a headline.
        score: How alike they are as log-odds, with their synonyms, their predicates and, in the body, their places.
        telling: How many telling words or synonyms they share.
        predicates: How many predicates they share.
    """

    left: int
    right: int
    kind: int
    score: float
    telling: int
    predicates: int

    @property
    def is_one_statement(self) -> bool:
        if self.kind == _BODY:
            return self.score >= SAID_AGAIN_IN_BODY and self.telling >= TELLING_WORDS
        return self.score >= SAID_AGAIN and self.telling + self.predicates > 0


def look_again(groups: Groups, meetings: Meetings, scored: Scored, telling: Ints) -> None:
    """Link what a sentence without a partner says with the one sentence that it meets best.

    Args:
        groups: The groups found so far; changed.
        meetings: Compares what sentences of the two sides say.
        scored: The pairs of sentences that may be links.
        telling: How many telling words each of them shares.
    """
    left, right = meetings.sides
    chosen = _worth_a_look(groups, left, right, scored)
    if not len(chosen):
        return
    looks = _looks(meetings, scored, chosen, telling)
    # As in all of linking, what is nearer in kind meets first.
    for kind in (_BODY, _TEXT, _HEADING):
        _link(groups, left, right, [look for look in looks if look.kind == kind])


def _link(groups: Groups, left: Side, right: Side, looks: Sequence[_Look]) -> None:
    """Link each two sentences that say the same if none that has no partner meets another one better."""
    free_left = {look.left for look in looks} - groups.of_left.keys()
    free_right = {look.right for look in looks} - groups.of_right.keys()
    met: set[tuple[str, int]] = set()
    for look in looks:
        free = {("left", look.left)} if look.left in free_left else set[tuple[str, int]]()
        free |= {("right", look.right)} if look.right in free_right else set[tuple[str, int]]()
        if free and free.isdisjoint(met) and look.is_one_statement:
            role_left, role_right = left.sentences[look.left].role, right.sentences[look.right].role
            restatement = len(free) == 1 or role_left.is_heading != role_right.is_heading
            groups.add(look.left, look.right, restatement=restatement)
        met |= free


def _looks(meetings: Meetings, scored: Scored, chosen: Ints, telling: Ints) -> list[_Look]:
    """Compare the sentences of the chosen candidates by what they say, the most alike first."""
    left, right = meetings.sides
    here: list[int] = scored.candidates.left[chosen].tolist()
    there: list[int] = scored.candidates.right[chosen].tolist()
    met = list(map(meetings.between, here, there))
    scores: list[float] = log_odds_met(scored, chosen, met).tolist()
    off: list[float] = scored.context["distance"][chosen].tolist()
    shared: list[int] = telling[chosen].tolist()
    looks: list[_Look] = []
    for at, meeting in enumerate(met):
        roles = {left.sentences[here[at]].role, right.sentences[there[at]].role}
        kind = _HEADING if Role.HEADLINE in roles else _BODY if roles == {Role.BODY} else _TEXT
        score = scores[at] - _OFF_THE_ORDER * off[at] if kind == _BODY else scores[at]
        looks.append(_Look(here[at], there[at], kind, score, shared[at] + meeting.telling, meeting.predicates))
    return sorted(looks, key=lambda look: -look.score)


def _worth_a_look(groups: Groups, left: Side, right: Side, scored: Scored) -> Ints:
    """Return the positions of the candidates of which one sentence or both have no partner."""
    i, j = scored.candidates.left, scored.candidates.right
    free = without_partner(left, groups.of_left)[i] | without_partner(right, groups.of_right)[j]
    worth = (free & (scored.restating >= _WORTH_A_LOOK)).nonzero()[0]
    are_text = [
        left.sentences[here].role is not Role.SUBHEAD and right.sentences[there].role is not Role.SUBHEAD
        for here, there in zip(i[worth].tolist(), j[worth].tolist(), strict=True)
    ]
    return worth[np.array(are_text, dtype=np.bool_)]


def without_partner(side: Side, taken: Collection[int]) -> NDArray[np.bool_]:
    """Tell for each sentence of a side whether it is none of those taken."""
    free = np.ones(len(side.sentences), dtype=np.bool_)
    free[list(taken)] = False
    return free


def log_odds_met(scored: Scored, chosen: Ints, meetings: Sequence[Meeting]) -> Floats:
    """Return how alike the wording of the chosen pairs is as log-odds, with synonyms shared and predicates counted."""
    weight = np.array([SYNONYM * meeting.weight for meeting in meetings])
    synonyms = np.array([meeting.synonyms for meeting in meetings], dtype=np.float64)
    i, j = scored.candidates.left[chosen], scored.candidates.right[chosen]
    totals = scored.roots.left.total[i], scored.roots.right.total[j]
    wording = {name: figures[chosen] for name, figures in scored.wording.items()}
    more = with_more_shared(wording, weight, synonyms, totals)
    gained = log_odds(more, scored.model.wording) - log_odds(wording, scored.model.wording)
    return scored.restating[chosen] + gained + np.log1p([meeting.predicates for meeting in meetings])


class Meetings:
    """Compares the content of sentences; each is read once.

    Attributes:
        sides: The left and the right side.
        telling: Whether few sentences of either report have a root, by its number.
    """

    def __init__(self, left: Side, right: Side, scored: Scored, telling: NDArray[np.bool_]) -> None:
        self.sides = left, right
        self.telling = telling
        self._read: tuple[dict[int, _Content], dict[int, _Content]] = ({}, {})
        self._sayings = _sayings(scored.language)
        self._nouns_are_told = language_of(scored.language).figures.capitalised_nouns
        self._number = scored.roots.numbers
        self._weights = scored.roots.weights

    def between(self, left: int, right: int) -> Meeting:
        """Compare what a left and a right sentence say."""
        here, there = self._content(0, left), self._content(1, right)
        shared = here.roots & there.roots
        predicates = len(shared & (here.predicates | there.predicates))
        weight, telling = 0.0, 0
        synonyms = self._synonyms(here, there, shared) if here.meanings and there.meanings else ()
        for lighter, one, other in synonyms:
            weight += lighter
            telling += self._is_telling(one) and self._is_telling(other)
            predicates += one in here.predicates or other in there.predicates
        return Meeting(weight, len(synonyms), telling, predicates if self._nouns_are_told else predicates // 2)

    def _content(self, side: int, place: int) -> _Content:
        read = self._read[side]
        content = read.get(place)
        if content is None:
            content = read[place] = _content_of(self.sides[side].sentences[place].text, self._sayings)
        return content

    def _synonyms(self, here: _Content, there: _Content, shared: frozenset[str]) -> list[tuple[float, str, str]]:
        """Return synonyms with what the lighter one weighs, the weightiest first, each word in one pair at most."""
        pairs = [
            (min(self._weight(root), self._weight(other)), root, other)
            for root, meanings in here.meanings
            if root not in shared
            for other, others in there.meanings
            if other not in shared and not meanings.isdisjoint(others)
        ]
        used_here: set[str] = set()
        used_there: set[str] = set()
        chosen: list[tuple[float, str, str]] = []
        for pair in sorted(pairs, key=lambda pair: (-pair[0], sorted(pair[1:]))):
            if pair[1] not in used_here and pair[2] not in used_there:
                used_here.add(pair[1])
                used_there.add(pair[2])
                chosen.append(pair)
        return chosen

    def _weight(self, root: str) -> float:
        number = self._number.get(root)
        return 0.0 if number is None else float(self._weights[number])

    def _is_telling(self, root: str) -> bool:
        number = self._number.get(root)
        return number is not None and bool(self.telling[number])


class _Saying(NamedTuple):
    """What a published word says.

    Attributes:
        root: Its root.
        predicate: The same again if it is a predicate, else empty.
        meanings: Its root with the numbers of the groups of its synonyms; empty where it has none.
    """

    root: str
    predicate: str
    meanings: tuple[str, frozenset[int]] | None


@cache
def _sayings(language: str) -> Chunks[_Saying]:
    """Return what says something of its own in each stretch of text between two blanks, which fills itself in."""
    reporting = language_of(language).changes.reporting
    said_of_nothing = frozenset(word for force in _SAID_OF_NOTHING for word in reporting.get(force, ()))

    def said_in(chunk: str) -> Iterator[_Saying]:
        for word in WORDS.findall(chunk):
            folded = fold(word)
            stem, prior = stem_of(folded, language)
            if prior >= SAYING_PRIOR:
                root, meanings = stem[:ROOT_LENGTH], meanings_of(stem, language)
                is_predicate = word[0].islower() and folded not in said_of_nothing
                yield _Saying(root, root if is_predicate else "", (root, meanings) if meanings else None)

    return Chunks(said_in)


def _content_of(text: str, sayings: Chunks[_Saying]) -> _Content:
    said = sayings.words_in(text)
    return _Content(
        frozenset([saying.root for saying in said]),
        frozenset([saying.predicate for saying in said if saying.predicate]),
        tuple(dict.fromkeys([saying.meanings for saying in said if saying.meanings])),
    )
