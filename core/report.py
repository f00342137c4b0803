"""What was published: a report, its sentences, and the role each of them plays on the page.

The published text is never altered once it was read (`core.reading.characters` says what of it nobody sees). Everything
Synopse knows about a report is a span on that text, and building a `Report` checks that every span gives back exactly
the words it claims to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from typing import Self

from core.errors import ReportError
from core.records import filled_by_slots


@filled_by_slots
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a report's text.

    Attributes:
        start: Position of the first character, counted from 0.
        end: Position after the last character.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]


class Role(StrEnum):
    """What a sentence is for on the page it was published on."""

    HEADLINE = "headline"
    LEDE = "lede"
    BODY = "body"
    SUBHEAD = "subhead"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    CREDIT = "credit"
    TEASER = "teaser"
    PROMO = "promo"
    NOTICE = "notice"

    @property
    def is_reporting(self) -> bool:
        """Whether sentences of this role carry the report's statements: lede and body."""
        return self in _REPORTING

    @property
    def is_heading(self) -> bool:
        """Whether the role is a headline or a subhead: report text on a level of its own."""
        return self in _HEADINGS

    @property
    def is_furniture(self) -> bool:
        """Whether the role belongs to the page and not to the report."""
        return not (self.is_reporting or self.is_heading)


_REPORTING = frozenset({Role.LEDE, Role.BODY})
_HEADINGS = frozenset({Role.HEADLINE, Role.SUBHEAD})


@filled_by_slots
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a report, as a span on the published text.

    Attributes:
        position: The sentence's place in the report, counted from 0.
        start: Position of its first character in the report's text, counted from 0.
        end: Position after its last character.
        text: The published words, exactly `report.text[start:end]`.
        role: What the sentence is for on the page.
        role_reason: Why it was given that role, in a few words for the reader.
        paragraph: The paragraph it stands in, counted from 0.
    """

    position: int
    start: int
    end: int
    text: str
    role: Role = Role.BODY
    role_reason: str = ""
    paragraph: int = 0

    @property
    def span(self) -> Span:
        """The sentence's place in the published text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency, author or photographer that the page credits.

    Attributes:
        name: Who is credited, in the short form usual in the trade: "sda", "dpa", "AP".
        kind: "text" for the words, "photo" for a picture, "byline" for an author.
        span: Where the report says so; None where only the file's metadata does.
    """

    name: str
    kind: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """When a report was published, and how that is known.

    Attributes:
        value: The moment in ISO 8601, as exact as it is known: "2025-10-21" or "2025-10-21T22:37".
        source: Where it comes from: "metadata", "timestamp line", "dateline", "given" or "borrowed".
        span: Where the report says so; None for metadata, given and borrowed dates.
    """

    value: str
    source: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class WireItem:
    """What an agency says about an item beside its text; every field is "" where it says nothing.

    Attributes:
        headline: The headline as the item's metadata has it.
        version: The version or revision: "3".
        status: "usable", "embargoed until …", "withheld", "canceled" and the like.
        editorial_note: What the agency tells its clients: "corrects the name in the second paragraph".
    """

    headline: str = ""
    version: str = ""
    status: str = ""
    editorial_note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """One outlet's report of an event.

    Attributes:
        text: The published text; every position in the report is a place in it.
        sentences: Its sentences in reading order; together they cover every word of the text.
        outlet: The outlet's name, or "" where it is not known.
        language: The language of the report as a code of two letters, or "und" where it is not known.
        credits: Who is credited, in the order found.
        published: When it was published, or None where neither the text nor its metadata says so.
        source_format: The format the text was read from: "text", "html", "docx", …
        source_name: The name of the file or the address it came from, or "".
        notes: What a reader should know about the reading, one sentence each.
        wire_item: Version, status and editorial note of an item from a news agency, and its headline.
        text_hash: SHA-256 of the text in UTF-8, in hexadecimal digits; it is not given but made.

    Raises:
        ReportError: If a span does not give back its words, sentences overlap or are out of order, or the text
            holds half a character (a lone surrogate), which no file can store.
    """

    text: str
    sentences: tuple[Sentence, ...]
    outlet: str = ""
    language: str = "und"
    credits: tuple[Credit, ...] = ()
    published: Publication | None = None
    source_format: str = "text"
    source_name: str = ""
    notes: tuple[str, ...] = ()
    wire_item: WireItem = WireItem()
    text_hash: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text_hash", _hash_of(self.text))
        end_before = 0
        for position, sentence in enumerate(self.sentences):
            _check_sentence(sentence, position, self.text, end_before)
            end_before = sentence.end
        for credit in self.credits:
            _check_span(credit.span, f"The credit {credit.name!r}", self.text)
        if self.published is not None:
            _check_span(self.published.span, "The publication date", self.text)

    @property
    def text_credits(self) -> tuple[str, ...]:
        """The agencies and outlets credited for the words, in the order found."""
        return tuple(credit.name for credit in self.credits if credit.kind == "text")

    def unwrapped(self) -> str:
        """Return the text with the line breaks inside its paragraphs as spaces, for what may run over lines.

        It is as long as the text: what is found in it stands at the same place in the text.
        """
        pieces: list[str] = []
        at = 0
        for _, paragraph in groupby(self.sentences, key=lambda sentence: sentence.paragraph):
            sentences = list(paragraph)
            first, last = sentences[0].start, sentences[-1].end
            pieces += [self.text[at:first], self.text[first:last].replace("\n", " ")]
            at = last
        return "".join([*pieces, self.text[at:]])

    @classmethod
    def from_sentences(
        cls,
        sentences: Sequence[str],
        *,
        roles: Sequence[Role] | None = None,
        outlet: str = "",
        language: str = "und",
    ) -> Self:
        """Make a report from sentences that are already cut, each on a line and in a paragraph of its own.

        Args:
            sentences: The sentences in reading order.
            roles: One role for each sentence; all are body text where it is left out.
            outlet: The outlet's name.
            language: The language as a code of two letters, or "und".

        Raises:
            ReportError: If there are not as many roles as sentences.
        """
        if roles is None:
            roles = (Role.BODY,) * len(sentences)
        if len(roles) != len(sentences):
            message = f"There are {len(sentences)} sentences but {len(roles)} roles: give one role for each sentence."
            raise ReportError(message)
        placed: list[Sentence] = []
        start = 0
        for position, (text, role) in enumerate(zip(sentences, roles, strict=True)):
            end = start + len(text)
            placed.append(Sentence(position, start, end, text, role, "given", position))
            start = end + 1
        return cls("\n".join(sentences), tuple(placed), outlet=outlet, language=language)


def _hash_of(text: str) -> str:
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        message = (
            f"The text holds half a character (a lone surrogate) at position {error.start}: "
            "save it again as UTF-8 and try once more."
        )
        raise ReportError(message) from None


def _check_sentence(sentence: Sentence, position: int, text: str, end_before: int) -> None:
    if sentence.position != position:
        message = f"Sentence {position} says it stands at position {sentence.position}: number them from 0 in order."
        raise ReportError(message)
    if sentence.start < end_before:
        message = f"Sentence {position} begins at {sentence.start}, before the one ahead of it ends ({end_before})."
        raise ReportError(message)
    if not sentence.start <= sentence.end <= len(text) or text[sentence.start : sentence.end] != sentence.text:
        message = f"Sentence {position} does not stand at {sentence.start}:{sentence.end} of the published text."
        raise ReportError(message)


def _check_span(span: Span | None, what: str, text: str) -> None:
    if span is not None and not 0 <= span.start <= span.end <= len(text):
        message = f"{what} lies at {span.start}:{span.end}, outside the text of {len(text)} characters."
        raise ReportError(message)
