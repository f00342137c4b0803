"""The ledger: every checkable fact of two reports, and whether they agree on it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from core.facts.borrowed_dates import BORROWED, with_borrowed_dates
from core.facts.counted import CountedFigure, counted_figures
from core.facts.dates import find_times
from core.facts.fact import Fact, FactKind, FactState, Mention, in_story_order
from core.facts.matching_dates import date_facts
from core.facts.matching_figures import figure_facts
from core.facts.matching_speech import claim_facts, quotation_facts
from core.facts.name import Name
from core.facts.name_joining import joined
from core.facts.name_lists import NameKind
from core.facts.name_models import NameFinder
from core.facts.names import find_names
from core.facts.quotation import Quotation, QuotationKind
from core.facts.quotations import find_quotations
from core.facts.safe_speakers import with_safe_speakers
from core.facts.source_sentences import with_source_sentences
from core.facts.time_expression import TimeExpression
from core.languages import language_of
from core.links import Link
from core.phrases import phrase
from core.report import Report, Sentence


@dataclass(frozen=True, slots=True)
class Findings:
    """What one report holds, before it is compared.

    Attributes:
        report: The report.
        names: Persons, places, organisations and events.
        times: Dates, times and lengths of time, resolved against `published`.
        figures: Figures with what they count.
        quotations: Direct and reported speech.
        published: The day they were resolved against, or "".
        is_borrowed: Whether that day is the other report's, the own one not being known.
    """

    report: Report
    names: tuple[Name, ...]
    times: tuple[TimeExpression, ...]
    figures: tuple[CountedFigure, ...]
    quotations: tuple[Quotation, ...]
    published: str
    is_borrowed: bool = False

    def sentence_at(self, start: int) -> int | None:
        """Return the position of the sentence that holds the character at `start`, or None outside of any."""
        number = bisect_right(self.report.sentences, start, key=lambda sentence: sentence.start) - 1
        return number if number >= 0 and start < self.report.sentences[number].end else None

    def mention(self, start: int, end: int, value: str) -> Mention:
        """Return a mention at this place."""
        return Mention(start, end, self.sentence_at(start) or 0, value)


def find_facts(left: Report, right: Report, links: Sequence[Link]) -> tuple[Fact, ...]:
    """Return the ledger of two reports, in the order of the left one.

    Furniture and credits are left out. Figures and dates are compared by value: within linked sentences first, then
    across the reports by what they count. A report without a date of its own borrows the other's, and the reason says
    so.

    Args:
        left: The one report.
        right: The other report.
        links: Sentences of both that carry the same statement.
    """
    return facts_between(*findings_of_pair(left, right), links)


def facts_between(here: Findings, there: Findings, links: Sequence[Link]) -> tuple[Fact, ...]:
    """Return the ledger of two reports whose names, dates, figures and quotations are found; see `find_facts`."""
    facts = (
        *_name_facts(here, there),
        *date_facts(here, there, links),
        *figure_facts(here, there, links),
        *quotation_facts(here, there, links),
        *claim_facts(here, there, links),
    )
    return in_story_order(facts)


def findings_of_pair(left: Report, right: Report, find: NameFinder = find_names) -> tuple[Findings, Findings]:
    """Return what both reports hold; a missing publication date is borrowed, short names are joined over both.

    Args:
        left: The one report.
        right: The other report.
        find: What finds names; the rules where left out.
    """
    left, right = with_borrowed_dates((left, right))
    texts = [left.unwrapped(), right.unwrapped()]
    names = [_names(report, text, find) for report, text in zip((left, right), texts, strict=True)]
    names = joined(texts, [left.language, right.language], names)
    return _findings(left, texts[0], _inside(left, names[0])), _findings(right, texts[1], _inside(right, names[1]))


def _findings(report: Report, text: str, names: tuple[Name, ...]) -> Findings:
    """Find what else a report holds; `text` is its text with the line breaks of its layout as spaces."""
    published = report.published.value if report.published else ""
    is_borrowed = report.published is not None and report.published.source == BORROWED
    times: list[TimeExpression] = []
    figures: list[CountedFigure] = []
    stretches = _stretches(report)
    for start, end in stretches:
        found = find_times(text, report.language, published or None, start, end)
        times += found
        figures += counted_figures(text, start, end, report.language, found)
    quotations = tuple(
        quotation
        for quotation in find_quotations(text, report.language, _glued(report))
        if _is_in(quotation.start, stretches)
    )
    quotations = tuple(_with_last_quotation(_within_sentence(one, report), quotations) for one in quotations)
    quotations = with_source_sentences(report, text, quotations)
    quotations = with_safe_speakers(text, report.language, quotations, names, report.sentences)
    return Findings(report, names, tuple(times), tuple(figures), quotations, published, is_borrowed)


def _within_sentence(quotation: Quotation, report: Report) -> Quotation:
    """A claim without what comes behind its sentence, such as a credit on the same line."""
    if quotation.kind is not QuotationKind.INDIRECT:
        return quotation
    number = bisect_right(report.sentences, quotation.start, key=lambda sentence: sentence.start) - 1
    end = report.sentences[number].end if number >= 0 else 0
    return replace(quotation, end=end) if quotation.start < end < quotation.end else quotation


def _with_last_quotation(quotation: Quotation, quotations: Sequence[Quotation]) -> Quotation:
    """A claim with the whole of the quotation that it ends in, which may go on over the sentence's end."""
    if quotation.kind is not QuotationKind.INDIRECT:
        return quotation
    ends = (
        one.end
        for one in quotations
        if one.kind is QuotationKind.DIRECT and quotation.start < one.start < quotation.end < one.end
    )
    return replace(quotation, end=next(ends, quotation.end))


def _glued(report: Report) -> tuple[int, ...]:
    """Where one sentence ends and the next begins without a space between, as pages that lost their markup do."""
    return tuple(
        sentence.start
        for before, sentence in zip(report.sentences, report.sentences[1:], strict=False)
        if before.end == sentence.start
    )


def _told(report: Report) -> list[Sentence]:
    return [sentence for sentence in report.sentences if not sentence.role.is_furniture]


def _stretches(report: Report) -> list[tuple[int, int]]:
    """Places of what is told, sentences of one paragraph together: a time may hang on the sentence before."""
    stretches: list[tuple[int, int]] = []
    before: Sentence | None = None
    for sentence in _told(report):
        joins = (
            before is not None and sentence.position == before.position + 1 and sentence.paragraph == before.paragraph
        )
        if joins:
            stretches[-1] = (stretches[-1][0], sentence.end)
        else:
            stretches.append((sentence.start, sentence.end))
        before = sentence
    return stretches


def _names(report: Report, text: str, find: NameFinder) -> tuple[Name, ...]:
    # Headlines in capitals make every word a name where other words have none.
    return tuple(
        name
        for sentence in _told(report)
        if not sentence.role.is_heading or language_of(report.language).names.nouns_capitalised
        for name in find(text, report.language, sentence.start, sentence.end)
    )


def _inside(report: Report, names: tuple[Name, ...]) -> tuple[Name, ...]:
    told = [(sentence.start, sentence.end) for sentence in _told(report)]
    text = report.text
    return tuple(name for name in names if name.is_sure and _is_in(name.start, told) and not _is_credited(text, name))


def _is_credited(text: str, name: Name) -> bool:
    """Whether an agency is only named as where a report or a picture comes from."""
    if text[name.start - 1 : name.start] == "(":
        return _CREDITED.match(text, name.end) is not None
    return text[max(0, name.start - 5) : name.start].endswith(("via ", "/")) and text[name.end : name.end + 1] == ")"


# Behind an agency in brackets: it is named as the source of a report or of a picture ("Uferheim (NPA) —"), and agencies
# say so in their own language, whatever the report's.
_CREDITED = re.compile(r"\)\s*[—–]|\)\s+-\s|\s(?:Photo|Foto|Bild)\b|/[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+\)")


def _is_in(at: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a character stands in one of the places, which are in order and apart."""
    number = bisect_right(places, at, key=itemgetter(0)) - 1
    return number >= 0 and at < places[number][1]


_KINDS = {
    NameKind.PERSON: FactKind.PERSON,
    NameKind.PLACE: FactKind.PLACE,
    NameKind.ORGANISATION: FactKind.ORGANISATION,
    NameKind.EVENT: FactKind.EVENT,
    NameKind.NAME: FactKind.NAME,
}


def _mentions(findings: Findings) -> dict[tuple[NameKind, str], list[Mention]]:
    """Where a report names what, by kind and key."""
    mentions: dict[tuple[NameKind, str], list[Mention]] = {}
    for name in findings.names:
        mentions.setdefault((name.kind, name.key), []).append(findings.mention(name.start, name.end, name.key))
    return mentions


def _is_spoken(mention: Mention, findings: Findings) -> bool:
    """Whether a mention stands inside a direct quotation."""
    return any(
        quotation.start <= mention.start < quotation.end and quotation.kind is QuotationKind.DIRECT
        for quotation in findings.quotations
    )


def _name_facts(here: Findings, there: Findings) -> list[Fact]:
    """One row for each name: who, where, which body."""
    lefts, rights = _mentions(here), _mentions(there)
    facts: list[Fact] = []
    for kind, key in sorted(lefts.keys() | rights.keys()):
        left, right = tuple(lefts.get((kind, key), ())), tuple(rights.get((kind, key), ()))
        if (
            kind is NameKind.NAME
            and all(_is_spoken(m, here) for m in left)
            and all(_is_spoken(m, there) for m in right)
        ):
            continue  # capitals that somebody quoted set may be mockery as well as a name
        state = FactState.AGREE if left and right else FactState.ONLY_LEFT if left else FactState.ONLY_RIGHT
        reason = phrase("named in both reports") if left and right else phrase("named in this report only")
        facts.append(Fact(_KINDS[kind], state, left, right, reason))
    return facts
