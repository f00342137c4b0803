"""One link as changes look at it: both sides with their words paired, their clauses and their quotations."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar, cast

from core.alignment.synonyms import meanings_of
from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon, lexicon_of
from core.links import Link, Relation
from core.phrases import joined
from core.report import Report, Role, Span
from core.variants import Answer, Side, WordPair, pair_words, side_of
from core.variants.sides import CONTENT

_CLAUSE_MARKS = frozenset({",", ";", ":", "-", "(", ")", '"', ".", "!", "?", "...", "…"})

_STATEMENT_MARKS = frozenset({":", ";"})

# A clause says what the other side says too if this share of its words of content is found there. Swept from 0 to .6
# on wire_pairs: up to .3 the changes found stay the same, while those that belong to a statement which the other
# report doesn't make at all begin to go.
SHARED = 0.3
# A reworded link of two sentences may rest on its topic alone. It does where neither side finds .28 of its words of
# content in the other, themselves or as a synonym, or one side less than .2; and where the statement moved, where one
# side finds less than .3.
# Read on all 39 raw pairs: of 26 changes on such links 4 were right. On the links found in wire_pairs no note is lost;
# a person who links two sentences vouches for them.
_SHARED_BY_ONE = 0.28
_SHARED_BY_BOTH = 0.2
# On such a link what one side has alone counts only where its clause shares this much.
_SHARED_IF_DOUBTFUL = 0.5
# So many words of content make a statement.
_STATEMENT = 3
# A point behind so few letters belongs to an abbreviation.
_LONGEST_ABBREVIATION = 3
# Separators of thousands, and numbers from a thousand on with or without them: 6.000, 6’000, 6000.
_SEPARATORS = r"[.,’'\s]"
_THOUSANDS = r"\d{1,3}(?:[.,’']\d{3})+|\d{4,}"


_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class LinkSide:
    """One side of a link.

    Attributes:
        report: The report it stands in.
        positions: The positions of its sentences.
        side: Its words.
        partners: For each word, the index of the word on the other side that answers to it, or -1.
        nearby: The same, words that answer to each other by their place alone included.
        equal: For each word, whether its partner is the same word.
        clauses: For each word, the number of its clause, counted from 0.
        quoted: For each word, whether it stands inside quotation marks.
        told_whole: Whether the link says that the two sides tell the same throughout, and not in part.
        worded_alike: Whether it says so of their words too.
        kept: What was found on it so far, by name; several kinds of changes look for the same (`once`).
    """

    report: Report
    positions: tuple[int, ...]
    side: Side
    partners: tuple[int, ...]
    nearby: tuple[int, ...]
    equal: tuple[bool, ...]
    clauses: tuple[int, ...]
    quoted: tuple[bool, ...]
    told_whole: bool
    worded_alike: bool
    kept: dict[str, tuple[object, ...]] = field(
        default_factory=dict[str, tuple[object, ...]], compare=False, repr=False
    )

    def once(self, name: str, find: Callable[[], Iterable[_Found]]) -> list[_Found]:
        """Return what `find` finds on this side, which is looked for only once under this name.

        Args:
            name: What is looked for. Whoever uses the name looks for the same.
            find: Looks for it.
        """
        if name not in self.kept:
            self.kept[name] = tuple(find())
        return list(cast("tuple[_Found, ...]", self.kept[name]))

    def spans(self, indices: Iterable[int]) -> tuple[Span, ...]:
        """Cover words by spans of the report's text, words in a row by one."""
        spans: list[Span] = []
        before = -2
        for index in sorted(set(indices)):
            word = self.side.words[index]
            if index == before + 1 and self.side.sentences[index] == self.side.sentences[before]:
                spans[-1] = Span(spans[-1].start, word.end)
            else:
                spans.append(Span(word.start, word.end))
            before = index
        return tuple(spans)

    def clause_is_shared(self, index: int) -> bool:
        """Whether the clause of a word says what the other side says too.

        All do where the link isn't partial, save for a stretch of a reworded sentence up to a colon, semicolon or full
        stop no word of which is on the other side: a statement of its own, which the other report doesn't make.
        """
        if self.worded_alike:
            return True
        if self.told_whole:
            content = [k for k in self._statement_of(index) if self.side.weights[k] >= CONTENT]
            return len(content) < _STATEMENT or any(self.partners[k] >= 0 for k in content)
        return self.share_of(self.clauses[index]) >= SHARED

    def shares_clause(self, index: int) -> bool:
        """Whether the clause of a word is shared, or the two sides are worded alike throughout."""
        return self.worded_alike or self.share_of(self.clauses[index]) >= SHARED

    def clause_is_own(self, index: int) -> bool:
        """Whether the clause of a word is one of its own: several words of content, none of which the other side has.

        How certain it is, or in which mood it stands, is then no change of what both say.
        """
        content = [k for k in self.clause_of(index) if self.side.weights[k] >= CONTENT]
        return len(content) >= _STATEMENT and all(self.partners[k] < 0 for k in content)

    def what_it_attributes_is_shared(self, words: Collection[int]) -> bool:
        """Whether what an attribution attributes is said by the other side too: in its clause or in one beside it.

        Args:
            words: The indices of the attribution's words, which are left out of the account.
        """
        near = {self.clauses[k] + hop for k in words for hop in (-1, 0, 1)}
        return self.told_whole or any(self.share_of(clause, words) >= SHARED for clause in near)

    def shares_at(self, span: Span, share: float) -> bool:
        """Whether the clauses that a span reaches into share this much with the other side."""
        return all(self.share_of(clause) >= share for clause in {self.clauses[k] for k in self.indices((span,))})

    def indices(self, spans: Iterable[Span]) -> set[int]:
        """The indices of the words that spans cover."""
        starts, found = self.side.starts, set[int]()
        for span in spans:
            inside = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
            found.update(inside if not inside or self.side.end_of(inside[-1]) <= span.end else inside[:-1])
        return found

    def clause_of(self, index: int) -> range:
        """The words of the clause that holds the word at `index`."""
        return self._words_of(self.clauses[index])

    def _words_of(self, clause: int) -> range:
        return range(bisect_left(self.clauses, clause), bisect_right(self.clauses, clause))

    def _statement_of(self, index: int) -> range:
        """The words around `index` up to the next colon, semicolon or end of a sentence."""

        def parts(before: int, after: int) -> bool:
            return self.folded(before) in _STATEMENT_MARKS or self.side.sentences[before] != self.side.sentences[after]

        start = end = index
        while start > 0 and not parts(start - 1, start):
            start -= 1
        while end + 1 < len(self.partners) and not parts(end, end + 1):
            end += 1
        return range(start, end + 1)

    def share_of(self, clause: int, without: Collection[int] = ()) -> float:
        """The share of a clause's words of content that the other side has, some words left out of the account."""
        words = [k for k in self._words_of(clause) if self.side.weights[k] >= CONTENT and k not in without]
        if not words:
            return 0.0
        return sum(self.partners[k] >= 0 for k in words) / len(words)

    def folded(self, index: int) -> str:
        """The folded word at `index`."""
        return self.side.folded[index]

    def starts_sentence(self, index: int) -> bool:
        """Whether a sentence begins with the word at `index`, quotation marks aside."""
        before = index - 1
        while before >= 0 and self.side.folded[before] in {'"', "'"}:
            before -= 1
        return before < 0 or self.side.sentences[before] != self.side.sentences[index]


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link with both its sides.

    Attributes:
        link: The link.
        left: Its left side.
        right: Its right side.
        lexicon: The words of the reports' language.
        nouns: Folded words that either report uses with an article.
        doubtful: Whether the link may rest on its topic alone.
    """

    link: Link
    left: LinkSide
    right: LinkSide
    lexicon: Lexicon
    nouns: frozenset[str]
    doubtful: bool

    def change(self, kind: ChangeKind, left: Iterable[int], right: Iterable[int], reason: str, evidence: str) -> Change:
        """Return a change shown by these words."""
        return Change(
            kind,
            self.link.left,
            self.link.right,
            self.left.spans(left),
            self.right.spans(right),
            reason,
            joined(": ", (self.lexicon.code, evidence)),
        )

    def across(self, side: LinkSide) -> LinkSide:
        """Return the side that stands across from one of the two."""
        return self.right if side is self.left else self.left

    def vouches_for(self, change: Change) -> bool:
        """Whether the link is sure enough for a change.

        On a doubtful one, what only one side has counts where the rest of its clause shares half its words with the
        other side, an attribution where a clause beside it does; and what both have where it is a figure or words of
        theirs answer each other: "Ende April" / "Anfang April".
        """
        if not self.doubtful:
            return True
        if change.left and change.right:
            there = self.right.indices(change.right)
            answers = any(self.left.partners[k] in there for k in self.left.indices(change.left))
            return change.kind is ChangeKind.FIGURE or answers
        side, spans = (self.left, change.left) if change.left else (self.right, change.right)
        own = side.indices(spans)
        if change.kind is ChangeKind.ATTRIBUTION:
            return side.what_it_attributes_is_shared(own)
        return all(side.share_of(clause, own) >= _SHARED_IF_DOUBTFUL for clause in {side.clauses[k] for k in own})

    def shares_clauses_of(self, change: Change, share: float) -> bool:
        """Whether the clauses that a change shows words of share this much of their content with the other side."""
        return all(
            side.shares_at(span, share)
            for side, spans in ((self.left, change.left), (self.right, change.right))
            for span in spans
        )


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as changes look at it.

    Attributes:
        report: The report.
        quotations: The stretches of its text that stand inside quotation marks, marks outside, in order and apart.
        nouns: Folded words that it uses with an article.
    """

    report: Report
    quotations: tuple[Span, ...]
    nouns: frozenset[str]


def view_of(left: ReportView, right: ReportView, link: Link) -> LinkView:
    """Look at a link for changes."""
    here, there = side_of(left.report, link.left), side_of(right.report, link.right)
    pairs = [*pair_words(here, there)]
    pairs += _pairs_of_digits(here, there, pairs)
    mirrored = [WordPair(pair.right, pair.left, pair.answer) for pair in pairs]
    alike = link.relation in {Relation.VERBATIM, Relation.NEAR}
    doubtful = (
        link.relation is Relation.REWORDED
        and not link.by_hand
        and not _is_headline_and_headline(left, right, link)
        and _is_of_the_topic_alone(link, _shares_of(here, there, pairs, left.report.language))
    )
    told = link.relation is not Relation.PARTIAL and not doubtful, alike
    return LinkView(
        link,
        _link_side(left.report, link.left, here, pairs, left.quotations, told),
        _link_side(right.report, link.right, there, mirrored, right.quotations, told),
        lexicon_of(left.report.language),
        left.nouns | right.nouns,
        doubtful,
    )


def _is_headline_and_headline(left: ReportView, right: ReportView, link: Link) -> bool:
    """Whether all sentences of both sides are headlines, which are short anyway."""
    sides = (left, link.left), (right, link.right)
    return all(view.report.sentences[k].role is Role.HEADLINE for view, places in sides for k in places)


def _is_of_the_topic_alone(link: Link, shares: tuple[float, float]) -> bool:
    """Whether two reworded sides share so few words that they may say different things."""
    least = SHARED if link.moved else _SHARED_BY_BOTH
    return max(shares) < _SHARED_BY_ONE or min(shares) < least


def _pairs_of_digits(here: Side, there: Side, pairs: Sequence[WordPair]) -> list[WordPair]:
    """Pair numbers in digits that differ in their separators alone: "6.000" and "6000" are one word to a reader."""
    if not any(text[0].isdecimal() for text in there.texts):
        return []
    bound = {pair.right: pair for pair in pairs if pair.answer is not Answer.PLACE}
    free = {_digits(word.text): k for k, word in enumerate(there.words) if k not in bound and _digits(word.text)}
    taken = {pair.left for pair in pairs if pair.answer is not Answer.PLACE}
    found: list[WordPair] = []
    for k, word in enumerate(here.words):
        digits = _digits(word.text)
        if k not in taken and digits in free:
            found.append(WordPair(k, free.pop(digits), Answer.EQUAL))
    return found


def _digits(word: str) -> str:
    """The digits of a number of thousands, or ""."""
    return re.sub(_SEPARATORS, "", word) if word[0].isdecimal() and re.fullmatch(_THOUSANDS, word) else ""


def _shares_of(here: Side, there: Side, pairs: Sequence[WordPair], language: str) -> tuple[float, float]:
    """The share of each side's words of content that have their counterpart, or a synonym on the other side."""
    bound = [pair for pair in pairs if pair.answer is not Answer.PLACE]
    meanings_here, meanings_there = ([meanings_of(stem, language) for stem in side.stems] for side in (here, there))
    return (
        _share_of(here, {pair.left for pair in bound}, meanings_here, meanings_there),
        _share_of(there, {pair.right for pair in bound}, meanings_there, meanings_here),
    )


def _share_of(side: Side, paired: set[int], own: Sequence[frozenset[int]], others: Sequence[frozenset[int]]) -> float:
    content = [k for k, weight in enumerate(side.weights) if weight >= CONTENT]
    said = frozenset[int]().union(*others)
    return sum(k in paired or not said.isdisjoint(own[k]) for k in content) / len(content) if content else 0.0


def _link_side(  # noqa: PLR0913, PLR0917 - what a side is made of; only the caller knows each part
    report: Report,
    positions: tuple[int, ...],
    side: Side,
    pairs: Sequence[WordPair],
    quotations: Sequence[Span],
    told: tuple[bool, bool],
) -> LinkSide:
    partners, nearby, equal = [-1] * len(side.texts), [-1] * len(side.texts), [False] * len(side.texts)
    for pair in pairs:
        nearby[pair.left] = pair.right
        if pair.answer is not Answer.PLACE:
            partners[pair.left] = pair.right
            equal[pair.left] = pair.answer is Answer.EQUAL
    quoted = tuple(_is_in(start, quotations) for start in side.starts) if quotations else (False,) * len(side.texts)
    return LinkSide(
        report,
        positions,
        side,
        tuple(partners),
        tuple(nearby),
        tuple(equal),
        tuple(_clauses(side)),
        quoted,
        *told,
    )


def _is_in(place: int, spans: Sequence[Span]) -> bool:
    """Whether a character stands in one of the spans, which are in order and apart."""
    number = bisect_right(spans, place, key=attrgetter("start")) - 1
    return number >= 0 and place < spans[number].end


def _clauses(side: Side) -> list[int]:
    clauses: list[int] = []
    number = 0
    for index, text in enumerate(side.texts):
        new_sentence = index > 0 and side.sentences[index] != side.sentences[index - 1]
        if index and (new_sentence or _ends_clause(side, index - 1)) and text[0].isalnum():
            number += 1
        clauses.append(number)
    return clauses


def _ends_clause(side: Side, index: int) -> bool:
    """Whether a mark ends a clause; the point of an ordinal or a short abbreviation doesn't: "23. März", "3 Mio."."""
    if side.folded[index] != ".":
        return side.folded[index] in _CLAUSE_MARKS
    before = side.texts[index - 1] if index else ""
    return not before.isdecimal() and len(before) > _LONGEST_ABBREVIATION
