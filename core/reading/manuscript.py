"""What a format yields: the text of a source with its blocks, before anything is said about roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What the markup of a source says a block is; plain text says nothing.

    BODY and SUBHEAD say more than PARAGRAPH and HEADING, which any text may be marked as: a paragraph among others of
    the article, by its place, and a heading right above one.
    """

    UNKNOWN = "unknown"
    TITLE = "title"
    SUMMARY = "summary"
    HEADING = "heading"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    BODY = "body"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    NOTE = "note"
    CREDIT = "credit"
    ASIDE = "aside"
    NAVIGATION = "navigation"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, caption or the like: a span on the manuscript's text without outer white space.

    Attributes:
        start: Position of its first character, counted from 0.
        end: Position after its last character.
        kind: What the markup says it is.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a source says about itself outside of its text; every field is "" or empty where it says nothing.

    Attributes:
        outlet: The outlet or provider.
        headline: The headline.
        language: A language code of two letters.
        published: The moment of publication in ISO 8601.
        authors: Names of the authors.
        credits: Agencies and providers credited for the text.
        address: The address the source calls its own.
        version: The version or revision of a wire item.
        status: "usable", "embargoed until …", "withheld", "canceled" and the like.
        editorial_note: A note of the agency to its clients.
    """

    outlet: str = ""
    headline: str = ""
    language: str = ""
    published: str = ""
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    address: str = ""
    version: str = ""
    status: str = ""
    editorial_note: str = ""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The text of a source as a format module hands it on.

    Attributes:
        text: The text as a reader of the source sees it.
        blocks: Its blocks in reading order; they do not overlap and together hold all that is not white space.
        source_format: The format's name: "text", "html", "docx", …
        metadata: What the source says about itself.
        notes: What the reader should know about the reading, one sentence each.
    """

    text: str
    blocks: tuple[Block, ...]
    source_format: str = "text"
    metadata: Metadata = Metadata()
    notes: tuple[str, ...] = ()
