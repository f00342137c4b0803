"""What one report tells and the other does not: sentences without a link, and details inside linked sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.facts.fact import Fact
from core.facts.ledger import Findings
from core.facts.quotation import QuotationKind
from core.languages import language_of
from core.links import Link, VariantKind
from core.phrases import phrase
from core.report import Report, Sentence, Span
from core.words import Word, published_words, words_of


class AdditionKind(StrEnum):
    """What is added.

    statement: a sentence that the other report has no counterpart for.
    quotation: such a sentence that is mostly somebody's words.
    background: such a sentence that tells what was long before the publication.
    detail: words inside a linked sentence that the other side of the link lacks.
    """

    STATEMENT = "statement"
    QUOTATION = "quotation"
    BACKGROUND = "background"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Addition:
    """Something that one report alone tells, in its own words.

    Attributes:
        kind: What is added.
        start: Position of its first character in the report's text, counted from 0.
        end: Position after its last character.
        sentence: Position of the sentence it stands in.
        facts: Numbers of the ledger's rows that are mentioned inside it, counted from 0.
        reason: One line that says why it is taken for an addition of this kind.
    """

    kind: AdditionKind
    start: int
    end: int
    sentence: int
    facts: tuple[int, ...]
    reason: str

    @property
    def span(self) -> Span:
        """Its place in the report's text."""
        return Span(self.start, self.end)


# Half of the words in quotation marks make a sentence a quotation, as a sentence with "sagte sie" has that and more.
_QUOTED_SHARE = 0.5
# What was more than this long before the publication is background to the news of the day.
_BACKGROUND = timedelta(days=60)
# A single word that one side lacks is a change of wording; a detail says something, so it takes two words or more, one
# of them of four letters at least ("oder zumindest").
_DETAIL_WORDS, _TELLING_LETTERS = 2, 4


def additions_of(
    findings: Findings, links: Sequence[Link], facts: Sequence[Fact], *, is_left: bool
) -> tuple[Addition, ...]:
    """Return what a report alone tells, in the order of its text.

    Args:
        findings: The report with its quotations and dates.
        links: Sentences of both reports that carry the same statement, with their variants.
        facts: The ledger of both reports.
        is_left: Whether it is the left report of the links.
    """
    linked = {position for link in links for position in (link.left if is_left else link.right)}
    mentioned = sorted(
        (mention.start, number)
        for number, fact in enumerate(facts)
        for mention in (fact.left if is_left else fact.right)
    )
    found: list[Addition] = []
    for sentence in findings.report.sentences:
        is_alone = sentence.role.is_reporting and sentence.position not in linked
        if is_alone and published_words(sentence.text):  # a mark that stands alone tells nothing
            kind, reason = _kind_of(sentence, findings)
            found.append(_addition(kind, sentence.start, sentence.end, sentence.position, mentioned, reason))
    own = VariantKind.DROPPED if is_left else VariantKind.ADDED
    spans = sorted(
        {
            span
            for link in links
            if not link.restatement
            for variant in link.variants
            if variant.kind is own
            for span in (variant.left if is_left else variant.right)
        }
    )
    for span in spans:
        words = _trimmed(findings.report, span)
        position = findings.sentence_at(words[0].start) if _is_telling([w for w in words if not w.is_mark]) else None
        if position is not None and findings.report.sentences[position].role.is_reporting:
            reason = phrase("the linked sentence of the other report lacks it")
            place = Span(words[0].start, words[-1].end)
            found.append(_addition(AdditionKind.DETAIL, place.start, place.end, position, mentioned, reason))
    return tuple(sorted(found, key=lambda addition: (addition.start, addition.end)))


def _kind_of(sentence: Sentence, findings: Findings) -> tuple[AdditionKind, str]:
    quoted = sum(
        len(published_words(findings.report.text[max(q.start, sentence.start) : min(q.end, sentence.end)]))
        for q in findings.quotations
        if q.kind is QuotationKind.DIRECT and q.start < sentence.end and sentence.start < q.end
    )
    if quoted and quoted >= _QUOTED_SHARE * len(published_words(sentence.text)):
        return AdditionKind.QUOTATION, phrase("no counterpart in the other report; mostly quoted words")
    limit = date.fromisoformat(findings.published[:10]) - _BACKGROUND if findings.published else None
    days = [t.last for t in findings.times if sentence.start <= t.start < sentence.end and t.last]
    if limit is not None and days and all(day < limit.isoformat() for day in days):
        return AdditionKind.BACKGROUND, phrase("no counterpart in the other report; tells of earlier days")
    return AdditionKind.STATEMENT, phrase("no counterpart in the other report")


def _is_telling(words: Sequence[Word]) -> bool:
    """Whether words say something by themselves: three or more, or two with a name, noun or number."""
    if len(words) < _DETAIL_WORDS or all(len(word.text) < _TELLING_LETTERS for word in words):
        return False
    return len(words) > _DETAIL_WORDS or any(not word.text.islower() for word in words)


def _trimmed(report: Report, span: Span) -> tuple[Word, ...]:
    """The words of a span without marks at its ends and without what only begins the words behind it.

    A preposition, an article or an auxiliary right before words of both reports belongs to them: "am Montag über" is
    "am Montag", "künftig wird" says nothing.
    """
    words = list(words_of(report.text, span.start, span.end))
    while words and (words[-1].is_mark or _begins_more(report, words[-1])):
        words.pop()
    while words and words[0].is_mark:
        words = words[1:]
    return tuple(words)


def _begins_more(report: Report, word: Word) -> bool:
    """Whether a small word is followed by words of its own sentence and no mark."""
    known = language_of(report.language).quotations
    small = known.openers | known.determiners | known.inner | known.auxiliaries | known.begins_more
    is_small = word.text.lower() in small
    return is_small and _GOES_ON.match(report.text, word.end) is not None


_GOES_ON = re.compile(r"\s+[^\W_]")


def _addition(  # noqa: PLR0913, PLR0917  # the parts of one row
    kind: AdditionKind, start: int, end: int, sentence: int, mentioned: Sequence[tuple[int, int]], reason: str
) -> Addition:
    """Make the row; `mentioned` holds where each fact of the report is mentioned, with its number, sorted."""
    inside = mentioned[bisect_left(mentioned, (start, 0)) : bisect_left(mentioned, (end, 0))]
    return Addition(kind, start, end, sentence, tuple(sorted({number for _, number in inside})), reason)
